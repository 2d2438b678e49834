// Every request of a whole session, of page, worker and service worker, in Chromium and Firefox: only the page's own files,
// and none that could carry a word. The browser reaches the world through one door only (lib/recorder.mjs).
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { doctored, withoutHashes, withoutPolicy } from './lib/doctored.mjs';
import { analyse, box, button, DIST, drop, facts, fileInput, handedOut, MINUTES, region, REPOSITORY, shown, watchDownloads } from './lib/page.mjs';
import { MINUTES_PDF } from './lib/pdfs.mjs';
import { record } from './lib/recorder.mjs';
import { ready } from './lib/versions.mjs';

const document = (name) => ({ name, mimeType: '', buffer: readFileSync(join(REPOSITORY, 'tests', 'documents', name)) });

/** What may be fetched later: the reader's start, what unpacks files, what reads PDF files. */
const ON_DEMAND = /\/(worker_loader\.js|worker\.js|forms\.js|forms_bg\.wasm|pdf\/(pdf_items|pdf|pdf\.worker)\.js)$/;

/** What the browser itself asks for now and then: whether there is a newer version. */
const NEWER = /\/sw\.js$/;

/** What a person may do, one after the other. */
async function session(page) {
  const has = (name) => region(page, 'Documents').getByRole('listitem').filter({ hasText: name }).filter({ hasText: /resolution/ }).waitFor();
  await analyse(page, MINUTES);
  await shown(page);
  await handedOut(page);
  await button(page, 'Try an example: cabinet').click();
  await drop(page, [{
    name: 'dropped.html',
    type: 'text/html',
    text: `<base href="http://outside.test/"><link rel=stylesheet href=x.css><p>${MINUTES}</p><img src="http://outside.test/seen.png"><script src="http://outside.test/x.js"></script><iframe src="//outside.test/"></iframe>`,
  }]);
  await has('dropped.html');
  for (const file of [document('long-07.docx'), document('long-08.odt'), MINUTES_PDF]) {
    await fileInput(page).setInputFiles(file);
    await has(file.name);
  }
  await fileInput(page).setInputFiles([1, 2, 3].map((n) => ({ name: `${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${MINUTES}\n${n}`) })));
  await has('3.txt');
  await facts(region(page, 'Resolutions')).first().click();
  await handedOut(page);
  await button(page, 'Clear').click();
}

for (const which of ['chromium', 'firefox']) {
  const skip = which === 'firefox' && !process.env.FIREFOX && 'no Firefox here';

  test(`a whole session asks for the page's own files only, in ${which}`, { skip, timeout: 240_000 }, async (t) => {
    const recorder = await record(DIST, which);
    try {
      const { page, address, asked, foreign } = recorder;
      await watchDownloads(page);
      await page.goto(address);
      await box(page).waitFor();
      await ready(page);
      const before = asked.length;
      await session(page);
      const place = new URL(address).pathname;
      const isOwn = (path) => path.startsWith(place) && statSync(join(DIST, path.slice(place.length)), { throwIfNoEntry: false });
      assert.deepEqual(asked.filter((path) => !isOwn(path)), []);
      assert.deepEqual(foreign, []);
      t.diagnostic(`${before} files before the work, and after it began: ${asked.slice(before).join(' ')}`);
      assert.deepEqual(asked.slice(before).filter((path) => !ON_DEMAND.test(path) && !NEWER.test(path)), []);
    } finally {
      await recorder.stop();
    }
  });

  test(`the recording sees what page, worker and service worker would ask for elsewhere, in ${which}`, { skip, timeout: 240_000 }, async () => {
    const asking = (who) => (text) => `fetch("http://outside.test/${who}", { mode: "no-cors" }).catch(() => {});\n${text}`;
    const { folder, remove } = doctored([
      [/^index\.html$/, (page) => withoutHashes(withoutPolicy(page))],
      [/^boot-\w+\.js$/, asking('page')],
      [/worker_loader\.js$/, asking('worker')],
      [/^sw\.js$/, asking('service-worker')],
    ]);
    const recorder = await record(folder, which);
    try {
      const { page, address, foreign } = recorder;
      await page.goto(address);
      await analyse(page, MINUTES);
      await shown(page);
      for (let tries = 0; foreign.length < 3 && tries < 50; tries += 1) await page.waitForTimeout(200);
      assert.deepEqual(foreign.filter((place, at) => foreign.indexOf(place) === at).sort(), ['page', 'service-worker', 'worker'].map((who) => `http://outside.test/${who}`));
    } finally {
      await recorder.stop();
      remove();
    }
  });

  test(`the same session without a network, once the page is kept on the device, in ${which}`, { skip, timeout: 240_000 }, async () => {
    const recorder = await record(DIST, which);
    try {
      const { page, address, asked, foreign, cut } = recorder;
      await watchDownloads(page);
      await page.goto(address);
      await ready(page);
      cut();
      await page.reload();
      await ready(page);
      const before = asked.length;
      await session(page);
      assert.deepEqual(asked.slice(before).filter((path) => !NEWER.test(path)), []);
      assert.deepEqual(foreign, []);
    } finally {
      await recorder.stop();
    }
  });
}
