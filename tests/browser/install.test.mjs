// The page as an installed program: Chromium finds nothing against it, and files opened with it are read.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { host } from './lib/host.mjs';
import { box, DIST, MINUTES, QUIET, region, shown } from './lib/page.mjs';
import { ready } from './lib/versions.mjs';

let profile;
let context;
let site;
before(async () => {
  site = await host(DIST, '/some/place/');
  profile = mkdtempSync(join(tmpdir(), 'minutes-profile-'));
  // A private window cannot install anything.
  context = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
});
after(async () => {
  await context.close();
  await site.stop();
  rmSync(profile, { recursive: true, force: true });
});

test('Chromium can install it, under the path where it is served', async () => {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(site.address);
  await ready(page);
  const found = await devtools.send('Page.getAppManifest');
  assert.deepEqual(found.errors, []);
  assert.equal(found.url, `${site.address}manifest.webmanifest`);
  assert.equal(found.manifest.startUrl, site.address);
  assert.equal(found.manifest.scope, site.address);
  assert.deepEqual((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors, []);
});

test('every icon is there, of the size that it is said to have', async () => {
  const page = await context.newPage();
  await page.goto(site.address);
  const { icons } = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
  assert.ok(icons.some(({ purpose }) => purpose === 'maskable'));
  for (const { src, sizes } of icons) {
    const width = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    }, src);
    assert.equal(sizes === 'any' ? 'any' : `${width}x${width}`, sizes, src);
  }
});

test('files opened with it are read, and what the system takes for its own is what it reads', async () => {
  const page = await context.newPage();
  // What Chromium gives an installed page, which a test cannot install.
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer: (consume) => { globalThis.consume = consume; } } });
  });
  await page.goto(site.address);
  await box(page).waitFor();
  await page.evaluate(() => globalThis.consume({ files: [] }));
  await page.evaluate((text) => globalThis.consume({ files: ['a.txt', 'b.txt'].map((name) => ({ getFile: async () => new File([text + name], name) })) }), MINUTES);
  await shown(page);
  await page.getByText('b.txt').first().waitFor();
  assert.ok(await region(page, 'Source text').isVisible());
  const { file_handlers: [{ accept }] } = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
  const taken = (await page.locator('input[type=file]').getAttribute('accept')).split(',');
  for (const ending of Object.values(accept).flat()) assert.ok(taken.includes(ending), `${ending} is not chosen in the page`);
});
