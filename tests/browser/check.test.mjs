// The page "check for yourself": found from the page, true to the policy, without a script, and readable for everybody.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { DIST, startBrowser } from './lib/page.mjs';

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

const open = async (options) => {
  const { page } = await chromium.open(options);
  const [check] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: /check for yourself/i }).click()]);
  await check.getByRole('heading', { level: 1, name: /check for yourself/i }).waitFor();
  return { page, check };
};

test('the page leads to it, in a tab of its own, and it leads back', async () => {
  const { page, check } = await open();
  assert.ok(await page.getByRole('textbox', { name: 'Minutes text' }).isVisible());
  await check.getByRole('link', { name: 'Back to the page' }).last().click();
  await check.getByRole('textbox', { name: 'Minutes text' }).waitFor();
});

test('it shows the policy as the page has it, and is bound by the same', async () => {
  const { check } = await open();
  const policy = readFileSync(join(DIST, 'index.html'), 'utf8').match(/Content-Security-Policy" content="([^"]*)"/)[1];
  assert.equal((await check.locator('pre').innerText()).replaceAll(/\s+/g, ' '), policy);
  const text = readFileSync(join(DIST, 'check.html'), 'utf8');
  assert.ok(text.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}"`));
  assert.doesNotMatch(text, /<script|\son\w+=|\sstyle=/i);
  // What it explains is what the policy says.
  for (const said of await check.locator('dt').allInnerTexts()) if (/^[a-z-]+-[a-z]+ '|^\w+-\w+ /.test(said) && said.includes("'")) assert.ok(policy.split('; ').includes(said), `${said} is not in the policy`);
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing in it, and nothing scrolls sideways: ${colorScheme}, ${width} pixels wide`, async () => {
      const { check } = await open({ colorScheme, viewport: { width, height: 800 } });
      const { violations } = await new AxeBuilder({ page: check }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`), []);
      assert.ok(await check.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
    });
  }
}
