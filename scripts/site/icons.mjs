// Draws the icons that installers want as pictures from icons/icon.svg beside it, with Chromium: node scripts/site/icons.mjs
//
// Run by hand when the drawing changes; what it makes is checked in. Needs the browser tests' packages (scripts/test fetches them).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { chromium } = await import(join(ROOT, 'tests', 'browser', 'node_modules', 'playwright-core', 'index.mjs'));

const DRAWING = readFileSync(join(ROOT, 'scripts', 'site', 'icons', 'icon.svg'), 'utf8');
/** What is cut to a shape of the system's own has no corners of its own, and keeps to the middle. */
const WHOLE = DRAWING.replace(' rx="104"', '');

const PICTURES = [
  { name: 'icon-192.png', size: 192, drawing: DRAWING },
  { name: 'icon-512.png', size: 512, drawing: DRAWING },
  { name: 'icon-maskable-512.png', size: 512, drawing: WHOLE, margin: '10%' },
  { name: 'apple-touch-icon.png', size: 180, drawing: WHOLE },
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, size, drawing, margin = '0' } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const background = margin === '0' ? 'transparent' : '#0b5563';
  await page.setContent(`<style>body { margin: 0; background: ${background} } svg { display: block; box-sizing: border-box; width: 100vw; padding: ${margin} }</style>${drawing}`);
  await page.screenshot({ path: join(ROOT, 'scripts', 'site', 'icons', name), omitBackground: true });
  await page.close();
}
await browser.close();
