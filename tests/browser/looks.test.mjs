// How the page stands on a wide and a narrow screen, in light and dark, and to people who do not see it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { analyse, button, facts, MINUTES, notice, shown, startBrowser } from './lib/page.mjs';

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const STATES = {
  empty: async () => {},
  shown: async (page) => { await button(page, 'Try an example: cabinet').click(); await shown(page); },
  refused: async (page) => { await analyse(page, 'eggs\nmilk'); await notice(page).waitFor(); },
  'words selected': async (page) => {
    await analyse(page, MINUTES);
    await shown(page);
    await facts(page).first().click();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing: ${state}, ${colorScheme}`, async () => {
      const { page } = await chromium.open({ colorScheme });
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.any[0]?.message ?? ''}`).join(' | ')}`), []);
    });
  }
  for (const width of [360, 1280]) {
    test(`nothing scrolls sideways: ${state}, ${width} pixels wide`, async () => {
      const { page } = await chromium.open({ viewport: { width, height: 800 } });
      await reach(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} pixels too wide`);
    });
  }
}
