// The main job once more, in Firefox as it is installed (driven over WebDriver BiDi).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firefox } from 'playwright-core';
import { analyse, box, button, DIST, facts, MINUTES, region, shown } from './lib/page.mjs';
import { serve } from './lib/server.mjs';

test('pasted minutes are read and their words shown, in Firefox', { skip: !process.env.FIREFOX && 'no Firefox here', timeout: 120_000 }, async () => {
  const server = await serve(DIST, '/some/place/');
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await box(page).waitFor();
    await analyse(page, MINUTES);
    await shown(page);
    await region(page, 'Declarations of interest').getByText('Oakes').first().waitFor();
    await facts(region(page, 'Declarations of interest')).first().click();
    assert.ok(await region(page, 'Source text').evaluate((element) => element.contains(document.activeElement)));
    await button(page, 'Clear').click();
    await button(page, 'Try an example: parish').click();
    await shown(page);
  } finally {
    await browser.close();
    await server.stop();
  }
});
