// The page itself, in Chromium: how soon it is there on a bad line and without one, and whether it stays responsive.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { box, startBrowser } from './browser.mjs';
import { documents } from './documents.mjs';
import { table, withSpread } from './machine.mjs';

export const title = 'The page';

const RUNS = 15;

/** Tasks that are longer than this, in milliseconds, keep somebody waiting; shorter ones are noted as well, down to a frame's fourth. */
const LONG = 50;
const NOTED = 4;

/** How long the first documents are, in kilobytes. */
const FIRST = [10, 100];

/** The preset that browsers' tools call slow 4G: round trip 150 ms, 1.6 Mbit/s down, 0.75 up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8), uploadThroughput: (0.75e6 / 8) };

/** With `--only tasks`: what keeps the main thread, and nothing else. */
export async function measure({ only }) {
  const chromium = await startBrowser();
  try {
    const tasks = { long: await longText(chromium, 5), ordinary: await longText(chromium, 0.1, 4) };
    return only === 'tasks' ? tasks : {
      slow: await visits(chromium, { network: SLOW_4G }),
      slowest: await visits(chromium, { network: SLOW_4G, cpu: 4 }),
      fast: await visits(chromium, {}),
      offline: await offline(chromium),
      first: await firstDocuments(chromium),
      ...tasks,
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

/** How many milliseconds pass from a file's choosing to its facts, the first that a page reads, for files of so many kilobytes. */
async function firstDocuments({ browser, server }) {
  const all = documents('.txt').map((path) => readFileSync(path, 'utf8')).join('\n\n');
  const found = [];
  for (const kilobytes of FIRST) {
    const buffer = Buffer.from(all.slice(0, kilobytes * 1000));
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(server.address);
      await box(page).waitFor();
      // Nobody has a file at hand at once.
      await page.waitForTimeout(1000);
      await page.evaluate(watchForFacts);
      await page.locator('input[type=file]').setInputFiles({ name: 'first.txt', mimeType: 'text/plain', buffer });
      await page.waitForSelector('#source', { state: 'attached' });
      times.push(await page.evaluate(() => globalThis.shownAt - globalThis.chosenAt));
      await context.close();
    }
    found.push({ kilobytes, times });
  }
  return found;
}

/** Notes when a file is chosen, and when the last region of its facts is there. */
function watchForFacts() {
  document.querySelector('input[type=file]').addEventListener('change', () => { globalThis.chosenAt = performance.now(); }, { capture: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#source')) return;
    globalThis.shownAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** What keeps the main thread from answering while minutes of so many megabytes are read and shown, by a processor so many times as slow. */
export async function longText({ browser, server }, megabytes, cpu = 1) {
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
    const session = await context.newCDPSession(page);
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const trace = await startTrace(browser);
    const start = Date.now();
    await page.locator('input[type=file]').setInputFiles(file);
    // Not by role and name: to find them, the driver itself would keep the page's main thread.
    await page.waitForSelector('#source', { state: 'attached', timeout: 300_000 });
    const seconds = (Date.now() - start) / 1000;
    await page.waitForTimeout(3000);
    return { megabytes, cpu, seconds, tasks: await trace.tasks() };
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
      return ours.filter(({ name, dur }) => name === 'RunTask' && dur > NOTED * 1000).map((task) => {
        const within = ours.filter((event) => event !== task && event.name !== 'RunTask' && event.pid === task.pid && event.tid === task.tid && event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur);
        const [longest] = within.sort((a, b) => b.dur - a.dur);
        return { took: task.dur / 1000, worked: (task.tdur ?? task.dur) / 1000, what: longest?.name ?? '' };
      });
    },
  };
}

export function tables({ slow, slowest, fast, offline, first, long, ordinary }) {
  const seconds = (found, name) => withSpread(found.map((times) => times[name] / 1000), 2);
  const milliseconds = (found, name) => withSpread(found.map((times) => times[name]), 0);
  const tasks = (found) => [...found.tasks].sort((a, b) => b.took - a.took);
  const most = (values) => Math.max(0, ...values).toFixed(0);
  const held = (found, aims) => {
    const text = found.megabytes < 1 ? `${found.megabytes * 1000} kB` : `${found.megabytes} MB`;
    const while_ = `while ${text} are read and shown (${found.seconds.toFixed(1)} s)${found.cpu > 1 ? `, a processor ${found.cpu} times as slow` : ''}`;
    const above = (name) => found.tasks.filter((task) => task[name] > LONG).length;
    return [
      [`longest task of the main thread ${while_}, ms`, most(found.tasks.map(({ took }) => took)), ...aims(String(LONG))],
      ['the same, ms of the processor', most(found.tasks.map(({ worked }) => worked)), '', ''],
      [`tasks above ${LONG} ms meanwhile, of them by the processor`, `${above('took')}, ${above('worked')}`, ...aims('0')],
    ];
  };
  const longest = (found) => tasks(found).slice(0, 5).map(({ took, worked, what }) => `${took.toFixed(0)} (${worked.toFixed(0)}, ${what})`).join(', ');
  return `${slow ? `Medians of ${RUNS} visits, files in gzip. Ready: the box is there to be written in.

` : ''}${table(['', 'seen', 'aim', 'must'], [
    ...slow ? [
      ['first paint, slow 4G, s', seconds(slow, 'paint'), '1.2', '1.8'],
      ['ready, slow 4G, s', seconds(slow, 'ready'), '2.2', '3.0'],
      ['first paint, slow 4G and a processor four times as slow, s', seconds(slowest, 'paint'), '', ''],
      ['ready, slow 4G and a processor four times as slow, s', seconds(slowest, 'ready'), '', ''],
      ['first paint, this machine, ms', milliseconds(fast, 'paint'), '', ''],
      ['ready, this machine, ms', milliseconds(fast, 'ready'), '', ''],
      ['ready again without a network, ms', offline ? milliseconds(offline, 'ready') : 'this build keeps nothing', '250', '400'],
    ] : [],
    ...(first ?? []).map(({ kilobytes, times }) => [`the first document that a page reads, ${kilobytes} kB, until its facts are shown, ms`, withSpread(times, 0), '', '']),
    ...held(long, (figure) => [figure, figure]),
    ...ordinary ? held(ordinary, () => ['', '']) : [],
  ])}

The longest of them, ms (of the processor, most of it for): ${longest(long)}${ordinary ? `; ${longest(ordinary)}` : ''}.`;
}
