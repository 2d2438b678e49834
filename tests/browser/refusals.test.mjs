// Bad input: one clear sentence, and what was in the box or shown before stays.
import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { analyse, box, button, download, fileInput, MINUTES, notice, region, shown, startBrowser } from './lib/page.mjs';

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

const SHOPPING = 'eggs\nmilk\nhalf a pound of butter\ntwo lemons\nbread\n';
const PHOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))]);
const PROGRAM = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(4000)]);

/** The sentence that says what went wrong. */
const sentence = async (page) => {
  await notice(page).waitFor();
  return (await notice(page).innerText()).trim();
};

/** Former results are still there, to the byte. */
async function stays(page, hand_in) {
  await analyse(page, MINUTES);
  await shown(page);
  const former = await download(page);
  await hand_in();
  const said = await sentence(page);
  assert.match(said, /\w+ \w+ \w+.*[.]/s, 'a sentence');
  assert.ok(await region(page, 'Source text').isVisible(), 'the former results stay');
  assert.equal((await download(page)).text, former.text);
  return said;
}

test('an empty box is told, and nothing else happens', async () => {
  const { page } = await chromium.open();
  await button(page, 'Analyse').click();
  assert.match(await sentence(page), /paste|drop/i);
  await box(page).fill('   \n \n');
  await button(page, 'Analyse').click();
  assert.match(await sentence(page), /paste|drop/i);
});

test('a shopping list is told, and stays in the box beside the former results', async () => {
  const { page } = await chromium.open();
  await stays(page, () => analyse(page, SHOPPING));
  assert.equal(await box(page).inputValue(), SHOPPING);
});

for (const [what, name, mimeType, buffer] of [
  ['a photo', 'holiday.jpg', 'image/jpeg', PHOTO],
  ['a program', 'minutes.txt', 'text/plain', PROGRAM],
  ['an empty file', 'empty.txt', 'text/plain', Buffer.alloc(0)],
]) {
  test(`${what} is refused by name, and the former results stay`, async () => {
    const { page, errors } = await chromium.open();
    const said = await stays(page, () => fileInput(page).setInputFiles({ name, mimeType, buffer }));
    assert.ok(said.includes(name), said);
    assert.equal(await box(page).inputValue(), MINUTES);
    assert.deepEqual(errors, []);
  });
}

test('100 MB are refused, and the former results stay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-'));
  try {
    const path = join(folder, 'everything.txt');
    const file = openSync(path, 'w');
    ftruncateSync(file, 100 * 1024 * 1024);
    closeSync(file);
    const { page } = await chromium.open();
    const said = await stays(page, () => fileInput(page).setInputFiles(path));
    assert.ok(said.includes('everything.txt'), said);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('one bad file among good ones is told, and the good ones are read', async () => {
  const { page } = await chromium.open();
  await fileInput(page).setInputFiles([
    { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from(MINUTES) },
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: PHOTO },
    { name: 'fine.txt', mimeType: 'text/plain', buffer: Buffer.from(MINUTES) },
  ]);
  await shown(page);
  await page.getByText('photo.jpg').first().waitFor();
  await page.getByText('fine.txt').first().waitFor();
  assert.equal(JSON.parse((await download(page)).text).source.name, 'good.txt');
});
