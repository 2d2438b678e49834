// The built page in Chromium, and its reader asked directly, without the page's showing of what it answers.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from './documents.mjs';
import { serve } from './server.mjs';

const { chromium } = await import(pathToFileURL(join(REPOSITORY, 'tests', 'browser', 'node_modules', 'playwright-core', 'index.mjs')));
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A short document: what asking and answering take. */
export const LINE = 'Minutes of the meeting of Eldermere Parish Council held on 3 March 2026\n';

export async function startBrowser(options) {
  const server = await serve(options);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
  return { server, browser, async stop() { await browser.close(); await server.stop(); } };
}

export const box = (page) => page.getByRole('textbox', { name: 'Minutes text' });

/** Waits until the facts of a document are shown. */
export const shown = (page, timeout = 20_000) => page.getByRole('region', { name: 'Source text' }).waitFor({ timeout });

/** Opens the page, lets it ask its reader once, and starts a reader that can be asked in the same words. */
export async function openReader({ browser, server }) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...more) {
      if (Array.isArray(message) && message[1] instanceof Blob) globalThis.head = message[0];
      return postMessage.call(this, message, ...more);
    };
  });
  await page.goto(server.address);
  await box(page).fill(LINE);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await shown(page);
  await page.evaluate(() => new Promise((ready) => {
    globalThis.reader = globalThis.startReader?.() ?? new Worker("./worker_loader.js");
    globalThis.reader.addEventListener('message', ready, { once: true });
  }));
  return page;
}

/** The first byte of the message that all of a document was told: the place of `Read` in src/worker/codec.rs's `ReplyKind`. */
const READ = 3;

/** How many milliseconds the reader takes for a text, from its bytes to its JSON in the page; `runs` times. */
export function ask(page, text, runs) {
  return page.evaluate(async ([text, runs, read]) => {
    const { reader, head } = globalThis;
    const blob = new Blob([text]);
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      await new Promise((done, fail) => {
        const hear = ({ data }) => {
          if (!Array.isArray(data) || data[0][0] !== read) return;
          reader.removeEventListener('message', hear);
          done();
        };
        reader.addEventListener('message', hear);
        reader.addEventListener('error', () => fail(new Error('the reader died')), { once: true });
        reader.postMessage([head, blob]);
      });
      times.push(performance.now() - start);
    }
    return times;
  }, [text, runs, READ]);
}
