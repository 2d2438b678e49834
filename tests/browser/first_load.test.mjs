// What the page fetches: only its own files, and not many bytes of them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { analyse, button, DIST, download, drop, facts, fileInput, MINUTES, region, shown, startBrowser } from './lib/page.mjs';

/** Bytes, gzip, of everything that is fetched until the first result is shown: what is aimed at, and what is let pass today. */
const AIM = 250_000;
const MOST = 515_000;

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

test(`the first load until the first result is at most ${MOST / 1000} kB in gzip`, async (t) => {
  const { page, context } = await chromium.open();
  const names = new Set();
  await page.goto('about:blank');
  context.on('response', (response) => {
    const { address } = chromium.server;
    // The reader's start is a blob of the page's own making: nothing is fetched for it.
    if (response.url().startsWith(address)) names.add(response.url().slice(address.length) || 'index.html');
  });
  await page.goto(chromium.server.address);
  await analyse(page, MINUTES);
  await shown(page);
  const sizes = new Map([...names].map((name) => [name, gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length]));
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  for (const [name, size] of [...sizes].sort((a, b) => b[1] - a[1])) t.diagnostic(`${String(size).padStart(7)} ${name}`);
  t.diagnostic(`${String(all).padStart(7)} bytes in gzip, first load until the first result; the aim is ${AIM}`);
  assert.ok(sizes.size >= 4, `only ${[...sizes.keys()]} were fetched`);
  assert.ok(all <= MOST, `${all} bytes`);
});

test('a whole session asks for nothing but files of the page', async () => {
  const { page, context } = await chromium.open();
  const asked = [];
  context.on('request', (request) => asked.push(request));
  await page.reload();
  await analyse(page, MINUTES);
  await shown(page);
  await fileInput(page).setInputFiles([1, 2].map((n) => ({ name: `${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${MINUTES}\n${n}`) })));
  await drop(page, [{ name: 'page.html', type: 'text/html', text: `<p>${MINUTES}</p><img src="http://127.0.0.1:9/seen.png"><script src="http://127.0.0.1:9/x.js"></script>` }]);
  await shown(page);
  await download(page);
  await facts(region(page, 'Resolutions')).first().click();
  await button(page, 'Clear').click();
  const own = new Set(readdirSync(DIST, { recursive: true }).map((name) => new URL(name.replaceAll('\\', '/'), chromium.server.address).href));
  own.add(chromium.server.address);
  const foreign = asked.filter((request) => !request.url().startsWith('blob:') && !request.url().startsWith('data:'))
    .filter((request) => request.method() !== 'GET' || request.postData() !== null || !own.has(request.url()));
  assert.deepEqual(foreign.map((request) => `${request.method()} ${request.url()}`), []);
});
