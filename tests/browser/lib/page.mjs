// The built page in Chromium, as a person meets it: by roles and accessible names (the product's contract).
//
// Not here: what is asserted; each *.test.mjs says that.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const DIST = process.env.MINUTES_DIST ?? join(REPOSITORY, 'dist');

/** The folder, named after the build, in which lies what the page asks for while it works. */
export const READER = join(DIST, readdirSync(DIST).find((name) => name.startsWith('reader-')) ?? '');

/** Under a path of several parts: a page that works here works anywhere. */
const SUB_PATH = '/some/place/';

export const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts Chromium and a server of the built page. */
export async function startBrowser() {
  const server = await serve(DIST, SUB_PATH);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
  return {
    server,
    async stop() {
      await browser.close();
      await server.stop();
    },
    /** Opens the page in a fresh profile, where nothing is kept for offline use: else a test could not stand in for the host. */
    async open(options = {}) {
      const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(server.address);
      await box(page).waitFor();
      return { page, context, errors };
    },
  };
}

export const box = (page) => page.getByRole('textbox', { name: 'Minutes text' });
export const fileInput = (page) => page.locator('input[type=file]');
export const region = (page, name) => page.getByRole('region', { name });
export const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Puts text into the box and presses Analyse. */
export async function analyse(page, text) {
  await box(page).fill(text);
  await button(page, 'Analyse').click();
}

/** What says what went wrong. */
export const notice = (page) => page.getByRole('group', { name: /not read$/i });

/** What shows the words of a fact: "Show the words", or the fact itself. */
export const facts = (within) => within.getByRole('button', { name: /^show|show the words$/i });

/** Waits until the facts of a document are shown. */
export async function shown(page) {
  await region(page, 'Source text').waitFor();
}

/** Presses Download JSON; gives the file's name and text. */
export async function download(page) {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Download JSON').click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/**
 * Lets `handedOut` see what is handed out, in the place of the browser's downloading it: Firefox does not tell its driver of downloads,
 * and the panel that tells people of them takes the next click. To be called before the page is opened.
 */
export const watchDownloads = (page) => page.addInitScript(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.type !== 'text/javascript') globalThis.handedOut = blob;
    return make.call(URL, blob);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function follow() {
    if (!this.download) click.call(this);
  };
});

/** Presses Download JSON; gives the file's text. A page that scrolls just then takes the button from under the pointer: once more, then. */
export async function handedOut(page) {
  for (let tries = 0; tries < 5; tries += 1) {
    await button(page, 'Download JSON').click();
    const text = await page.evaluate(async () => {
      for (let waits = 0; waits < 300 && !globalThis.handedOut; waits += 1) await new Promise((soon) => { setTimeout(soon, 10); });
      const blob = globalThis.handedOut;
      delete globalThis.handedOut;
      return blob && blob.text();
    });
    if (text !== undefined && text !== null) return text;
  }
  throw new Error('Download JSON hands out nothing');
}

/** Drops files on the page, as a person would from a folder. Each is { name, type, text }. */
export async function drop(page, files) {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, type, text } of list) data.items.add(new File([text], name, { type }));
    return data;
  }, files);
  const target = page.locator('body');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** The words that have the focus. */
export const focusedText = (page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Minutes of an invented council. */
export const MINUTES = `ELDERMERE DISTRICT COUNCIL

LICENSING COMMITTEE

Minutes of the meeting held on Tuesday 3 March 2026 at 7.00 pm in the Council Chamber, Eldermere

Present: Councillors Ada Thornbury (Chair), Ben Oakes and Chitra Rao

1. APOLOGIES FOR ABSENCE
Apologies for absence were received from Councillor Derek Finch.

2. DECLARATIONS OF INTEREST
Councillor Oakes declared a personal interest in item 4 as he was a member of the allotment society, and left the room.

3. MINUTES OF THE PREVIOUS MEETING
RESOLVED: That the minutes of the meeting held on 3 February 2026 be approved as a correct record.

4. MILL LANE ALLOTMENTS
It was proposed by Councillor Rao, seconded by Councillor Thornbury and
RESOLVED:
1. That the licence be renewed for three years.
2. That the fee remain unchanged.

The meeting closed at 8.15 pm.
`;
