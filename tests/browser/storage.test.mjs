// Where the browser keeps nothing, by its owner's wish or for want of room: the page reads minutes all the same, and promises nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { host } from './lib/host.mjs';
import { analyse, box, DIST, fileInput, handedOut, MINUTES, QUIET, shown, watchDownloads } from './lib/page.mjs';

let browser;
let site;
before(async () => {
  site = await host(DIST, '/some/place/');
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
});
after(async () => {
  await browser.close();
  await site.stop();
});

/** What browsers do, each as its own: run in the page before anything else. */
const DENIED = {
  'service workers are refused': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  },
  'there are no service workers': () => {
    delete Navigator.prototype.serviceWorker;
  },
  'asking for service workers is refused': () => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('denied', 'SecurityError'); } });
  },
  'every storage is refused': () => {
    const refused = { get() { throw new DOMException('denied', 'SecurityError'); } };
    for (const name of ['caches', 'indexedDB', 'localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, refused);
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  },
  'the device has no room at all': null,
};

for (const [what, deny] of Object.entries(DENIED)) {
  test(`${what}: minutes are read, again after a reload, and nothing is said of working offline`, async () => {
    const context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await watchDownloads(page);
    if (deny) {
      await page.addInitScript(deny);
    } else {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 1000 });
    }
    await page.goto(site.address);
    for (const open of [() => analyse(page, MINUTES), () => fileInput(page).setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(MINUTES) })]) {
      await box(page).waitFor();
      await open();
      await shown(page);
      assert.equal(JSON.parse(await handedOut(page)).declarations.length, 1);
      assert.equal(await page.getByText(/work offline/i).count(), 0);
      await page.reload();
    }
    assert.deepEqual(errors, []);
    await context.close();
  });
}
