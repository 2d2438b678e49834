// The main job in Chromium: paste, choose, drop or try an example; see the facts; see the words of each; take them away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { analyse, box, button, download, drop, facts, fileInput, focusedText, MINUTES, region, shown, startBrowser } from './lib/page.mjs';

const REGIONS = ['Meeting', 'Checks', 'Declarations of interest', 'Attendance', 'Agenda items', 'Resolutions', 'Source text'];

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

test('pasted minutes give every region, and the facts in them', async () => {
  const { page, errors } = await chromium.open();
  await analyse(page, MINUTES);
  await shown(page);
  for (const name of REGIONS) await region(page, name).waitFor();
  await region(page, 'Attendance').getByText('Finch').first().waitFor();
  await region(page, 'Declarations of interest').getByText('Oakes').first().waitFor();
  await region(page, 'Agenda items').getByText(/mill lane allotments/i).first().waitFor();
  await region(page, 'Resolutions').getByText('the licence be renewed for three years').first().waitFor();
  assert.deepEqual(errors, []);
});

test('Ctrl+Enter in the box analyses', async () => {
  const { page } = await chromium.open();
  await box(page).fill(MINUTES);
  await box(page).press('Control+Enter');
  await shown(page);
});

for (const example of ['cabinet', 'planning', 'parish']) {
  test(`the example "${example}" shows its facts at one press`, async () => {
    const { page } = await chromium.open();
    await button(page, `Try an example: ${example}`).click();
    await shown(page);
    const { text } = await download(page);
    const minutes = JSON.parse(text);
    for (const found of ['items', 'attendance', 'declarations', 'resolutions']) {
      assert.ok(minutes[found].length > 0, `the example has no ${found}`);
    }
  });
}

test('several chosen files are all read, and each can be shown', async () => {
  const { page } = await chromium.open();
  await fileInput(page).setInputFiles(['first', 'second', 'third'].map((name) => ({
    name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(MINUTES.replace('Mill Lane', name)),
  })));
  await shown(page);
  for (const name of ['third.txt', 'second.txt', 'first.txt']) {
    const row = region(page, 'Documents').getByRole('listitem').filter({ hasText: name });
    await row.getByRole('button').first().click();
    await row.locator('[aria-current=true]').waitFor();
    assert.equal(JSON.parse((await download(page)).text).source.name, name);
  }
});

test('a file dropped anywhere on the page is read', async () => {
  const { page } = await chromium.open();
  await drop(page, [{ name: 'dropped.html', type: 'text/html', text: `<html><body>${MINUTES.split('\n').map((line) => `<p>${line}</p>`).join('')}</body></html>` }]);
  await shown(page);
  const minutes = JSON.parse((await download(page)).text);
  assert.equal(minutes.source.name, 'dropped.html');
  assert.equal(minutes.source.media_type, 'text/html');
  assert.equal(minutes.declarations.length, 1);
});

test('a fact leads to its words in the source text, and back', async () => {
  const { page } = await chromium.open();
  await analyse(page, MINUTES);
  await shown(page);
  const { source, declarations } = JSON.parse((await download(page)).text);
  const { start, end } = declarations[0].evidence[0];
  const words = [...source.text].slice(start, end).join('');

  const show = facts(region(page, 'Declarations of interest')).first();
  await show.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('section,[role=region]')?.textContent.includes('Source text'));
  assert.equal((await focusedText(page)).replace(/\s+/g, ' ').trim(), words.replace(/\s+/g, ' ').trim());

  await page.getByRole('button', { name: /^Back to/ }).first().click();
  assert.ok(await show.evaluate((element) => element === document.activeElement), 'focus comes back to the fact');
});

test('in long minutes, too, the words of the last decision come into view, and the way back leads to it', async () => {
  const { page } = await chromium.open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'no-preference' });
  await fileInput(page).setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(MINUTES.repeat(300)) });
  await shown(page);
  const resolutions = page.locator('.resolution');
  for (let drawn = -1; drawn !== await resolutions.count();) {
    drawn = await resolutions.count();
    await page.waitForTimeout(500);
  }
  const show = facts(region(page, 'Resolutions')).last();
  await show.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => {
    const { top, bottom } = document.getElementById('words')?.getBoundingClientRect() ?? {};
    return document.activeElement.id === 'words' && top >= 0 && bottom <= innerHeight;
  });
  await page.getByRole('button', { name: /^Back to/ }).first().click();
  assert.ok(await show.evaluate((element) => element === document.activeElement), 'focus comes back to the fact');
});

test('a long document is shown whole and in order, and another takes its place while it is still being drawn', async () => {
  const { page, errors } = await chromium.open();
  const items = Array.from({ length: 400 }, (_, at) => `${at + 5}. LANE ${at}\nRESOLVED: That lane ${at} be swept.\n${'It was noted that it rains. '.repeat(9)}\n`);
  await fileInput(page).setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(`${MINUTES}${items.join('\n')}`) });
  await shown(page);
  const drawn = page.locator('.resolution');
  await analyse(page, MINUTES);
  await page.waitForFunction(() => document.querySelectorAll('.resolution').length === 2);
  await page.waitForTimeout(300);
  assert.equal(await drawn.count(), 2, 'nothing more comes of the document that was left');

  await region(page, 'Documents').getByRole('button').first().click();
  const { source, resolutions } = JSON.parse((await download(page)).text);
  assert.equal(source.name, 'long.txt');
  await page.waitForFunction((count) => document.querySelectorAll('.resolution').length === count, resolutions.length);
  assert.deepEqual(await drawn.evaluateAll((cards) => cards.map(({ id }) => id)), resolutions.map(({ id }) => id));
  const text = () => page.evaluate(() => document.getElementById('source-text').textContent.replace(/\s+/g, ''));
  const whole = source.text.replace(/\s+/g, '');
  for (let waits = 0; waits < 100 && (await text()).length < whole.length; waits += 1) await page.waitForTimeout(100);
  assert.equal(await text(), whole);
  assert.deepEqual(errors, []);
});

test('every fact of an example can be shown in the source text', async () => {
  const { page, errors } = await chromium.open();
  await button(page, 'Try an example: cabinet').click();
  await shown(page);
  const source = region(page, 'Source text');
  const buttons = facts(page);
  const count = await buttons.count();
  assert.ok(count > 10, `only ${count} facts can be shown`);
  for (let index = 0; index < count; index += 1) {
    await buttons.nth(index).click();
    assert.ok(await source.evaluate((element) => element.contains(document.activeElement)), `fact ${index + 1} selects no words`);
    assert.notEqual((await focusedText(page)).trim(), '');
  }
  assert.deepEqual(errors, []);
});

test('Clear empties the page and takes the focus to the box', async () => {
  const { page } = await chromium.open();
  await analyse(page, MINUTES);
  await shown(page);
  await button(page, 'Clear').click();
  await region(page, 'Source text').waitFor({ state: 'detached' });
  assert.equal(await box(page).inputValue(), '');
  assert.ok(await box(page).evaluate((element) => element === document.activeElement));
});

test('print shows every region', async () => {
  const { page } = await chromium.open();
  await analyse(page, MINUTES);
  await shown(page);
  await page.emulateMedia({ media: 'print' });
  for (const name of REGIONS) assert.ok(await region(page, name).isVisible(), `${name} is not printed`);
  assert.ok(await region(page, 'Source text').getByText('The meeting closed at 8.15 pm.').isVisible());
});
