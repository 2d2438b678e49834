// A new version comes while people work: never a mixture of two, nothing lost, nothing reloaded but by a person's wish.
//
// Each case runs ten times. Versions are made by lib/versions.mjs; a reader of two versions cannot read at all.
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, firefox } from 'playwright-core';
import { host } from './lib/host.mjs';
import { analyse, box, button, handedOut, MINUTES, QUIET, region, REPOSITORY, shown, watchDownloads } from './lib/page.mjs';
import { askForUpdate, keptBuilds, newVersion, readerOf, ready, READY, until, updateOffer, version, versionsOf } from './lib/versions.mjs';

const TIMES = 10;
const SUB_PATH = '/some/place/';

let folders;
let browser;
const sites = [];
before(async () => {
  folders = [1, 2].map(version);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
});
after(async () => {
  await browser.close();
  // A case that failed has left its host open, and with it this program.
  await Promise.all(sites.map((site) => site.stop().catch(() => {})));
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A visitor of version 1, which is kept on the device. */
async function visit(launched = browser) {
  const site = await host(folders[0], SUB_PATH);
  sites.push(site);
  const context = await launched.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  const open = async () => {
    const page = await context.newPage();
    await watchDownloads(page);
    await page.goto(site.address);
    await box(page).waitFor();
    return page;
  };
  const page = await open();
  await ready(page);
  return { site, context, open, page, leave: () => Promise.all([context.close(), site.stop().catch(() => {})]) };
}

/** Which version each round comes from and goes to: an update, then a rollback, and so on. */
const rounds = Array.from({ length: TIMES }, (_, round) => [1 + (round % 2), 2 - (round % 2)]);
const deploy = (site, number) => site.deploy(folders[number - 1]);

/** Waits until the page consists of one version, and of that. */
async function isWhollyOf(page, number) {
  await box(page).waitFor();
  assert.deepEqual(await versionsOf(page), [number]);
}

const withoutVersion = (json) => json.replace(/"version":"[^"]*"/, '');

async function updates(launched) {
  const { site, page, leave } = await visit(launched);
  for (const [old, next] of rounds) {
    const text = `${MINUTES}\n5. ROUND OF VERSION ${old}\nThere was none.`;
    await analyse(page, text);
    await shown(page);
    const before = await handedOut(page);
    deploy(site, next);
    assert.equal(await askForUpdate(page), 'installed');
    await newVersion(page).waitFor();
    assert.equal(await newVersion(page).count(), 1);
    await isWhollyOf(page, old);
    assert.ok(await region(page, 'Source text').isVisible(), 'the results are there');
    await analyse(page, text);
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    assert.equal(await readerOf(page), old);
    await updateOffer(page).click();
    await page.waitForFunction((next) => document.querySelector('meta[name=version]').content === String(next), next);
    await shown(page);
    await isWhollyOf(page, next);
    assert.equal(await box(page).inputValue(), text);
    assert.equal(await readerOf(page), next);
    assert.equal(withoutVersion(await handedOut(page)), withoutVersion(before));
    assert.equal(await updateOffer(page).count(), 0);
    await ready(page);
    await button(page, 'Clear').click();
  }
  await until(async () => (await keptBuilds(page)).length === 1);
  await leave();
}

// Each has a host and a visitor of its own, and mostly waits: three at a time.
describe('versions of the page', { concurrency: 3 }, () => {
  test('update and rollback: offered once, taken by a click, and what was open is read again', { timeout: 300_000 }, () => updates());

  test('the same in Firefox', { skip: !process.env.FIREFOX && 'no Firefox here', timeout: 300_000 }, async () => {
    const other = await firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX });
    try {
      await updates(other);
    } finally {
      await other.close();
    }
  });

  test('two tabs: the one that was not asked stays of its version, and reads on', async () => {
    const { site, open, page, leave } = await visit();
    const other = await open();
    for (const [old, next] of rounds) {
      for (const tab of [other, page]) {
        await tab.bringToFront();
        await analyse(tab, MINUTES);
        await shown(tab);
      }
      deploy(site, next);
      assert.equal(await askForUpdate(page), 'installed');
      await newVersion(other).waitFor();
      await updateOffer(page).click();
      await page.waitForFunction((next) => document.querySelector('meta[name=version]').content === String(next), next);
      await isWhollyOf(page, next);
      assert.ok(await region(other, 'Source text').isVisible(), 'the other tab keeps its results');
      await isWhollyOf(other, old);
      await other.bringToFront();
      // Its reader starts anew, though the host has the other version only.
      await button(other, 'Clear').click();
      await analyse(other, MINUTES);
      await shown(other);
      assert.equal(await readerOf(other), old);
      await updateOffer(other).click();
      await other.waitForFunction((next) => document.querySelector('meta[name=version]').content === String(next), next);
      await shown(other);
      await isWhollyOf(other, next);
      for (const tab of [page, other]) await button(tab, 'Clear').click();
    }
    await leave();
  });

  test('a file that cannot be fetched: the old version stays whole, with and without a network', async () => {
    const { site, page, leave } = await visit();
    const names = readdirSync(folders[1], { recursive: true }).filter((name) => /\.(?:js|css|wasm)$/.test(name) && !/sw\.js|pdf/.test(name));
    for (let round = 0; round < TIMES; round += 1) {
      deploy(site, 2);
      site.fail(new RegExp(names[round % names.length].replaceAll('.', '\\.')));
      assert.equal(await askForUpdate(page), 'redundant');
      assert.equal(await newVersion(page).count(), 0);
      await site.stop();
      await page.reload();
      await isWhollyOf(page, 1);
      await analyse(page, MINUTES);
      await shown(page);
      assert.equal(await readerOf(page), 1);
      site.fail(null);
      await site.start();
    }
    assert.equal(await askForUpdate(page), 'installed');
    await newVersion(page).waitFor();
    await leave();
  });

  /** Writes nonsense over what is kept of a file of the core; gives its name. */
  const damage = (page, place) => page.evaluate(async (place) => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const requests = (await cache.keys()).filter(({ url }) => !/\/(?:pdf|icons)\/|forms|webmanifest/.test(url));
    const request = requests[place % requests.length];
    const kept = await cache.match(request);
    await cache.put(request, new Response('nonsense', { headers: kept.headers }));
    return request.url;
  }, place);

  test('a damaged entry is mended from the host', async () => {
    const { page, leave } = await visit();
    for (let round = 0; round < TIMES; round += 1) {
      const url = await damage(page, round * 2);
      await page.reload();
      await isWhollyOf(page, 1);
      await analyse(page, MINUTES);
      await shown(page);
      assert.equal(await readerOf(page), 1);
      assert.notEqual(await page.evaluate(async (url) => (await caches.match(url)).text(), url), 'nonsense');
    }
    await leave();
  });

  test('a damaged entry that the host no longer has: the page is the host’s, and whole', async () => {
    const { site, page, leave } = await visit();
    for (const [round, [, next]] of rounds.entries()) {
      // The host's newer version comes first: as long as it has the old one, whoever asks for what is kept mends it.
      deploy(site, next);
      await damage(page, round * 2);
      await page.reload();
      await isWhollyOf(page, next);
      await analyse(page, MINUTES);
      await shown(page);
      assert.equal(await readerOf(page), next);
      await ready(page);
      await until(async () => (await keptBuilds(page)).length === 1);
    }
    await leave();
  });

  test('no room on the device: the page works, says nothing false, and an old version stays whole', async () => {
    for (let round = 0; round < TIMES; round += 1) {
      const { site, page, context, leave } = await visit();
      const devtools = await context.newCDPSession(page);
      const origin = new URL(site.address).origin;
      const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1000 });
      deploy(site, 2);
      assert.equal(await askForUpdate(page), 'redundant');
      assert.equal(await newVersion(page).count(), 0);
      await page.reload();
      await isWhollyOf(page, 1);
      await ready(page);
      await analyse(page, MINUTES);
      await shown(page);
      assert.equal(await readerOf(page), 1);
      await leave();
    }
  });

  test('the kill switch: open pages keep what they have, and the next visit is the host’s alone', async () => {
    const dead = mkdtempSync(join(tmpdir(), 'minutes-killed-'));
    cpSync(folders[1], dead, { recursive: true });
    copyFileSync(join(REPOSITORY, 'scripts', 'site', 'kill_switch.js'), join(dead, 'sw.js'));
    for (let round = 0; round < TIMES; round += 1) {
      const { site, page, leave } = await visit();
      await analyse(page, MINUTES);
      await shown(page);
      site.deploy(dead);
      await until(async () => {
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
        return (await keptBuilds(page)).length === 0;
      });
      assert.ok(await region(page, 'Source text').isVisible());
      await isWhollyOf(page, 1);
      await page.reload();
      await isWhollyOf(page, 2);
      await until(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0));
      assert.equal(await page.getByText(READY).count(), 0);
      await leave();
    }
    rmSync(dead, { recursive: true });
  });
});
