// Draws docs/screenshot.png from the built page: node tests/browser/screenshot.mjs (after scripts/build).
import { join } from 'node:path';
import { button, facts, REPOSITORY, region, shown, startBrowser } from './lib/page.mjs';

const chromium = await startBrowser();
const { page } = await chromium.open({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await button(page, 'Try an example: cabinet').click();
await shown(page);
await facts(region(page, 'Declarations of interest')).first().click();
await region(page, 'Meeting').scrollIntoViewIfNeeded();
await page.evaluate(() => { document.activeElement?.blur(); });
await page.screenshot({ path: join(REPOSITORY, 'docs', 'screenshot.png') });
await chromium.stop();
