// The reader runs beside the page: its death is told, the next try works, long work can be stopped.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { analyse, box, button, DIST, fileInput, MINUTES, notice, region, shown, startBrowser } from './lib/page.mjs';

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

/** Starts no reader, as long as the page is in this state: each dies of its first word. */
async function withoutReader(page, act) {
  await page.route(/worker_loader\.js$/, (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error("died");' }));
  await act();
  await page.unroute(/worker_loader\.js$/);
}

/** The page, which notes what it asks its readers: the sizes of documents, in the order asked. */
async function openNoting() {
  const { page } = await chromium.open();
  await page.addInitScript(() => {
    globalThis.asked = [];
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...more) {
      if (Array.isArray(message)) globalThis.asked.push(message[1].size);
      return postMessage.call(this, message, ...more);
    };
  });
  await page.reload();
  await box(page).waitFor();
  return page;
}

const asked = (page) => page.evaluate(() => globalThis.asked);

test('the first document finds a reader that has rehearsed, of which nothing is shown', async () => {
  const page = await openNoting();
  await page.waitForFunction(() => globalThis.asked.length > 0);
  await page.waitForTimeout(300);
  assert.equal(page.workers().length, 1);
  assert.equal(await page.getByRole('heading', { name: 'Resolutions' }).count(), 0);
  assert.equal(await page.getByRole('status').first().innerText(), '');
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await analyse(page, MINUTES);
  await shown(page);
  assert.deepEqual(fetched.filter((address) => address.startsWith('http')), []);
  assert.deepEqual((await asked(page)).slice(1), [Buffer.byteLength(MINUTES)]);
});

test('a document that comes before the reader listens is not kept waiting by a rehearsal', async () => {
  const page = await openNoting();
  let letIn;
  const held = new Promise((done) => { letIn = done; });
  await page.route(/worker_loader\.js$/, async (route) => { await held; await route.continue(); });
  await page.reload();
  await analyse(page, MINUTES);
  await button(page, 'Cancel').waitFor();
  letIn();
  await shown(page);
  assert.deepEqual(await asked(page), [Buffer.byteLength(MINUTES)]);
});

test('a reader that dies before there is a document is not told of, and another one reads', async () => {
  const { page, errors } = await chromium.open();
  await withoutReader(page, async () => {
    await page.reload();
    await page.waitForResponse(/worker_loader\.js$/);
    await page.waitForTimeout(300);
    assert.equal(await notice(page).count(), 0);
  });
  await analyse(page, MINUTES);
  await shown(page);
  assert.deepEqual(errors, []);
});

test('a reader that cannot start is told, and the next try works', async () => {
  const { page } = await chromium.open();
  await page.route(/worker.*\.wasm$/, (route) => route.abort());
  await page.reload();
  await analyse(page, MINUTES);
  await notice(page).waitFor();
  assert.equal(await box(page).inputValue(), MINUTES);
  await page.unroute(/worker.*\.wasm$/);
  await button(page, 'Analyse').click();
  await shown(page);
});

test('a program that is not the one of this build is refused, and the next try works', async () => {
  const { page } = await chromium.open();
  const program = readFileSync(join(DIST, readdirSync(DIST, { recursive: true }).find((name) => name.endsWith('worker_bg.wasm'))));
  program[program.length - 1] ^= 1;
  await page.route(/worker.*\.wasm$/, (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: program }));
  await page.reload();
  await analyse(page, MINUTES);
  await notice(page).waitFor();
  await page.unroute(/worker.*\.wasm$/);
  await button(page, 'Analyse').click();
  await shown(page);
});

test('a program is read also from a host that does not know its type', async () => {
  const { page } = await chromium.open();
  await page.route(/\.wasm$/, async (route) => route.fulfill({ response: await route.fetch(), contentType: 'application/octet-stream' }));
  await page.reload();
  await analyse(page, MINUTES);
  await shown(page);
});

test('a reader that dies is told, the former results stay, and the next try works', async () => {
  const { page } = await chromium.open();
  await analyse(page, MINUTES);
  await shown(page);
  await withoutReader(page, async () => {
    await analyse(page, `${MINUTES}\n5. ANY OTHER BUSINESS\nThere was none.`);
    await notice(page).waitFor();
    assert.ok(await region(page, 'Source text').isVisible());
  });
  await button(page, 'Analyse').click();
  await region(page, 'Agenda items').getByText(/any other business/i).first().waitFor();
});

test('documents over which the reader died are listed, and each can be tried again', async () => {
  const { page } = await chromium.open();
  await withoutReader(page, async () => {
    await page.reload();
    await fileInput(page).setInputFiles(['first.txt', 'second.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(MINUTES) })));
    await notice(page).waitFor();
    await button(page, 'Try second.txt again').waitFor();
    await button(page, 'Try first.txt again').click();
    await notice(page).getByText('first.txt').waitFor();
  });
  for (const name of ['second.txt', 'first.txt']) {
    await button(page, `Try ${name} again`).click();
    const row = region(page, 'Documents').getByRole('listitem').filter({ hasText: name });
    await row.getByText(/1 declaration/).waitFor();
    await row.getByRole('button').first().click();
    await row.locator('[aria-current=true]').waitFor();
  }
  await shown(page);
  assert.equal(await page.getByRole('button', { name: /again$/ }).count(), 0);
  assert.equal(await notice(page).count(), 0);
});

test('documents that were stopped can be tried again', async () => {
  const { page } = await chromium.open();
  await fileInput(page).setInputFiles(['first.txt', 'second.txt'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(MINUTES.repeat(8000)) })));
  await page.getByRole('progressbar').waitFor();
  await button(page, 'Cancel').click();
  await button(page, 'Try second.txt again').click();
  await page.getByRole('progressbar').waitFor();
  await button(page, 'Try first.txt again').waitFor();
});

test('long work shows how far it is, and can be cancelled', async () => {
  const { page } = await chromium.open();
  await fileInput(page).setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(MINUTES.repeat(20_000)) });
  const bar = page.getByRole('progressbar');
  await bar.waitFor();
  assert.match(await bar.evaluate((element) => element.getAttribute('aria-valuenow') ?? element.getAttribute('value') ?? ''), /^[\d.]+$/);
  await button(page, 'Cancel').click();
  await bar.waitFor({ state: 'detached' });
  await analyse(page, MINUTES);
  await shown(page);
});
