// The page itself, in Chromium: how soon it is there on a bad line and without one, and whether it stays responsive.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { box, shown, startBrowser } from './browser.mjs';
import { documents } from './documents.mjs';
import { table, withSpread } from './machine.mjs';

export const title = 'The page';

const RUNS = 15;

/** Tasks that are longer than this, in microseconds, keep somebody waiting. */
const LONG = 50_000;

/** The preset that browsers' tools call slow 4G: round trip 150 ms, 1.6 Mbit/s down, 0.75 up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8), uploadThroughput: (0.75e6 / 8) };

export async function measure() {
  const chromium = await startBrowser();
  try {
    return {
      slow: await visits(chromium, { network: SLOW_4G }),
      slowest: await visits(chromium, { network: SLOW_4G, cpu: 4 }),
      fast: await visits(chromium, {}),
      offline: await offline(chromium),
      long: await longText(chromium, 5),
    };
  } finally {
    await chromium.stop();
  }
}

/** Notes when the box is there to be written in. */
function watchForBox() {
  const look = () => {
    if (!document.querySelector('textarea')) return false;
    globalThis.readyAt = performance.now();
    return true;
  };
  new MutationObserver((_, observer) => { if (look()) observer.disconnect(); }).observe(document, { childList: true, subtree: true });
}

async function timings(page) {
  await box(page).waitFor();
  return page.evaluate(() => ({ paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null, ready: globalThis.readyAt }));
}

/** First visits, each with nothing kept. */
async function visits({ browser, server }, { network, cpu }) {
  const found = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (network) await session.send('Network.emulateNetworkConditions', network);
    if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.addInitScript(watchForBox);
    await page.goto(server.address, { waitUntil: 'commit' });
    found.push(await timings(page));
    await context.close();
  }
  return found;
}

/** Visits without a network after one with it; null where nothing is kept for that. */
async function offline({ browser, server }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForBox);
    await page.goto(server.address);
    await box(page).waitFor();
    const kept = await page.evaluate(() => Promise.race([
      navigator.serviceWorker?.getRegistration().then((found) => found && navigator.serviceWorker.ready.then(() => true)) ?? false,
      new Promise((done) => { setTimeout(() => done(false), 20_000); }),
    ]));
    if (!kept) return null;
    await page.waitForTimeout(3000);
    await context.setOffline(true);
    const found = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.reload({ waitUntil: 'commit' });
      found.push(await timings(page));
    }
    return found;
  } finally {
    await context.close();
  }
}

/** What keeps the main thread from answering while minutes of so many megabytes are read and shown. */
export async function longText({ browser, server }, megabytes) {
  const all = documents('.txt').map((path) => readFileSync(path, 'utf8')).join('\n\n');
  const text = all.repeat(Math.ceil((megabytes * 1e6) / all.length)).slice(0, megabytes * 1e6);
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
  const file = join(folder, 'long.txt');
  writeFileSync(file, text);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.address);
    await box(page).waitFor();
    // What starts the page is over.
    await page.waitForTimeout(1000);
    const trace = await startTrace(browser);
    const start = Date.now();
    await page.locator('input[type=file]').setInputFiles(file);
    await shown(page, 300_000);
    const seconds = (Date.now() - start) / 1000;
    await page.waitForTimeout(3000);
    return { megabytes, seconds, tasks: await trace.tasks() };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

/** The main thread's tasks from now on: how many milliseconds each took, how many of them the processor worked for it, and most for what. */
export async function startTrace(browser) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,disabled-by-default-devtools.timeline,__metadata' });
  return {
    async tasks() {
      const complete = new Promise((done) => { session.once('Tracing.tracingComplete', done); });
      await session.send('Tracing.end');
      await complete;
      const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
      const ours = events.filter(({ pid, tid, ph }) => ph === 'X' && main.has(`${pid} ${tid}`));
      return ours.filter(({ name, dur }) => name === 'RunTask' && dur > LONG).map((task) => {
        const within = ours.filter((event) => event !== task && event.name !== 'RunTask' && event.pid === task.pid && event.tid === task.tid && event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur);
        const [longest] = within.sort((a, b) => b.dur - a.dur);
        return { took: task.dur / 1000, worked: (task.tdur ?? task.dur) / 1000, what: longest?.name ?? '' };
      });
    },
  };
}

export function tables({ slow, slowest, fast, offline, long }) {
  const seconds = (found, name) => withSpread(found.map((times) => times[name] / 1000), 2);
  const milliseconds = (found, name) => withSpread(found.map((times) => times[name]), 0);
  const tasks = [...long.tasks].sort((a, b) => b.took - a.took);
  const working = tasks.filter(({ worked }) => worked * 1000 > LONG);
  return `Medians of ${RUNS} visits, files in gzip. Ready: the box is there to be written in.

${table(['', 'seen', 'aim', 'must'], [
    ['first paint, slow 4G, s', seconds(slow, 'paint'), '1.2', '1.8'],
    ['ready, slow 4G, s', seconds(slow, 'ready'), '2.2', '3.0'],
    ['first paint, slow 4G and a processor four times as slow, s', seconds(slowest, 'paint'), '', ''],
    ['ready, slow 4G and a processor four times as slow, s', seconds(slowest, 'ready'), '', ''],
    ['first paint, this machine, ms', milliseconds(fast, 'paint'), '', ''],
    ['ready, this machine, ms', milliseconds(fast, 'ready'), '', ''],
    ['ready again without a network, ms', offline ? milliseconds(offline, 'ready') : 'this build keeps nothing', '250', '400'],
    [`longest task of the main thread while ${long.megabytes} MB are read and shown (${long.seconds.toFixed(1)} s), ms`, tasks[0]?.took.toFixed(0) ?? 'none above 50', '50', '50'],
    ['the same, ms of the processor', tasks.length > 0 ? Math.max(...tasks.map(({ worked }) => worked)).toFixed(0) : 'none above 50', '', ''],
    ['tasks above 50 ms meanwhile, of them by the processor', `${tasks.length}, ${working.length}`, '0', '0'],
  ])}${tasks.length > 0 ? `

The longest of them, ms (of the processor, most of it for): ${tasks.slice(0, 8).map(({ took, worked, what }) => `${took.toFixed(0)} (${worked.toFixed(0)}, ${what})`).join(', ')}.` : ''}`;
}
