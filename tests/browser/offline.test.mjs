// Without a network: the page opens and reads every kind of file as it did with one, in Chromium and in Firefox.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium, firefox } from 'playwright-core';
import { host } from './lib/host.mjs';
import { analyse, box, button, DIST, fileInput, handedOut, MINUTES, QUIET, REPOSITORY, shown, watchDownloads } from './lib/page.mjs';
import { MINUTES_PDF } from './lib/pdfs.mjs';
import { ready } from './lib/versions.mjs';

const FILES = ['long-07.html', 'long-07.docx', 'long-08.odt', 'town-council.md'].map((name) => join(REPOSITORY, 'tests', 'documents', name));

const BROWSERS = {
  Chromium: () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET }),
  Firefox: process.env.FIREFOX && (() => firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX })),
};

/** What the page hands out for pasted text and for every file. */
async function readAll(page) {
  const found = [];
  const take = async () => {
    await shown(page);
    found.push(await handedOut(page));
    await button(page, 'Clear').click();
  };
  await analyse(page, MINUTES);
  await take();
  for (const file of [...FILES, MINUTES_PDF]) {
    await fileInput(page).setInputFiles(file);
    await take();
  }
  return found;
}

for (const [name, launch] of Object.entries(BROWSERS)) {
  test(`what is read without a network is what was read with one, in ${name}`, { skip: !launch && 'no such browser here', timeout: 300_000 }, async (t) => {
    const site = await host(DIST, '/some/place/');
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await watchDownloads(page);
      await page.addInitScript(() => new MutationObserver((_, observer) => {
        if (!document.querySelector('textarea')) return;
        globalThis.boxCame = performance.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true }));
      await page.goto(site.address);
      await ready(page);
      const online = await readAll(page);
      assert.equal(online.length, FILES.length + 2);
      await site.stop();
      const asked = site.requests.length;
      const times = [];
      for (let round = 0; round < 15; round += 1) {
        await page.reload();
        await box(page).waitFor();
        times.push(Math.round(await page.evaluate(() => globalThis.boxCame)));
        await ready(page);
      }
      const [fastest, , , , , , , median, , , , , , , slowest] = times.sort((a, b) => a - b);
      t.diagnostic(`${median} ms from opening to the box without a network, median of 15 (${fastest} to ${slowest}); the aim is 250, 400 must be`);
      assert.deepEqual(await readAll(page), online);
      await page.goto(`${site.address}?from=bookmark#part`);
      await analyse(page, MINUTES);
      await shown(page);
      assert.equal(site.requests.length, asked);
    } finally {
      await browser.close();
      await site.stop().catch(() => {});
    }
  });
}
