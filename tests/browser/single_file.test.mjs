// The page as one file: it opens from a disk, in Chromium and Firefox, reads as the command line does, and asks for nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, firefox } from 'playwright-core';
import { singleFile } from '../../scripts/site/single_file.mjs';
import { commandLine } from './lib/documents.mjs';
import { analyse, box, button, DIST, fileInput, MINUTES, region, REPOSITORY, shown } from './lib/page.mjs';
import { writeItems } from './lib/pdfs.mjs';

const DOCUMENTS = ['long-08.txt', 'long-07.html', 'long-07.docx', 'long-08.odt', 'town-council.md'].map((name) => join(REPOSITORY, 'tests', 'documents', name));
const PDF = join(REPOSITORY, 'tests', 'browser', 'files', 'long-07.pdf');

let folder;
let address;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-single-'));
  // A name that has to be escaped in an address.
  const file = join(folder, 'the page #1.html');
  writeFileSync(file, singleFile(DIST));
  address = pathToFileURL(file).href;
});
after(() => rmSync(folder, { recursive: true }));

/** What the command line prints for the documents, and for the PDF file by way of scripts/pdf-items. */
function wanted() {
  const items = mkdtempSync(join(folder, 'items-'));
  writeItems(items, [PDF]);
  return commandLine([...DOCUMENTS, join(items, basename(PDF))]);
}

const browsers = {
  Chromium: () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] }),
  Firefox: () => firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX }),
};

for (const [name, launch] of Object.entries(browsers)) {
  const skip = name === 'Firefox' && !process.env.FIREFOX && 'no Firefox here';

  test(`one file from a disk reads text, Word, OpenDocument and PDF as the command line does, and asks for nothing, in ${name}`, { skip, timeout: 240_000 }, async (t) => {
    const lines = wanted();
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const asked = [];
      const errors = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.addInitScript(() => {
        const { createObjectURL } = URL;
        globalThis.handedOut = [];
        URL.createObjectURL = (blob) => { globalThis.handedOut.push(blob); return createObjectURL(blob); };
      });
      await page.goto(address);
      await box(page).waitFor();
      for (const [index, path] of [...DOCUMENTS, PDF].entries()) {
        await fileInput(page).setInputFiles(path);
        await shown(page);
        const before = await page.evaluate(() => globalThis.handedOut.length);
        await button(page, 'Download JSON').click();
        const json = await page.evaluate(async (before) => {
          while (globalThis.handedOut.length === before) await new Promise((done) => { setTimeout(done, 10); });
          return globalThis.handedOut.at(-1).text();
        }, before);
        assert.ok(json.trimEnd() === lines[index], `${basename(path)}: another JSON in the one file`);
        await button(page, 'Clear').click();
      }
      await analyse(page, MINUTES);
      await region(page, 'Declarations of interest').getByText('Oakes').first().waitFor();
      assert.deepEqual(asked.filter((url) => url !== address && !url.startsWith('blob:') && !url.startsWith('data:')), []);
      assert.deepEqual(errors, []);
      t.diagnostic(`${statSync(new URL(address)).size} bytes`);
    } finally {
      await browser.close();
    }
  });
}

test('neither the page nor its reader could speak to anybody if they tried', { timeout: 60_000 }, async () => {
  const heard = [];
  const server = createServer((request, response) => { heard.push(request.url); response.writeHead(200, { 'access-control-allow-origin': '*' }).end(); });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const there = `http://127.0.0.1:${server.address().port}`;
  const browser = await browsers.Chromium();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await box(page).waitFor();
    const [reader] = await Promise.all([page.waitForEvent('worker'), page.evaluate(() => { globalThis.kept = globalThis.startReader(); })]);
    /** Whether an attempt came to nothing. */
    const tries = async ([there, ways]) => {
      const failed = [];
      for (const way of ways) {
        try {
          if (way === 'fetch') await fetch(`${there}/fetch`);
          if (way === 'import') await import(`${there}/import`);
          if (way === 'image') await new Promise((done, fail) => { const image = new Image(); image.onload = done; image.onerror = fail; image.src = `${there}/image`; });
          if (way === 'beacon' && !navigator.sendBeacon(`${there}/beacon`)) throw new Error('refused');
          if (way === 'socket') await new Promise((done, fail) => { const socket = new WebSocket(there.replace('http', 'ws')); socket.onopen = done; socket.onerror = fail; });
        } catch {
          failed.push(way);
        }
      }
      return failed;
    };
    await page.evaluate(tries, [there, ['fetch', 'import', 'image', 'beacon', 'socket']]);
    const ways = ['fetch', 'import', 'socket'];
    assert.deepEqual(await reader.evaluate(tries, [there, ways]), ways);
    await new Promise((done) => { setTimeout(done, 300); });
    assert.deepEqual(heard, []);
    // The server does hear who may speak: the browser is no wall by itself.
    const free = await browser.newPage();
    await free.goto(`${there}/free`);
    assert.deepEqual(heard.slice(0, 1), ['/free']);
  } finally {
    await browser.close();
    await new Promise((done) => { server.close(done); server.closeAllConnections(); });
  }
});
