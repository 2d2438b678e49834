// The reader as the page has it, in Chromium: bytes in, JSON out; beside it the same code natively, in the same run.
import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { ask, LINE, openReader, startBrowser } from './browser.mjs';
import { documents, WHICH } from './documents.mjs';
import { kB, median, quantile, table, withSpread } from './machine.mjs';
import { reading } from './reading.mjs';

export const title = 'The reader in the browser';

const PASSES = 7;
const PIECE = 100_000;
const PIECE_RUNS = 8;
const MEMORY = [1, 5, 20];

/** Longer texts are left out where they would take longer than this, in milliseconds. */
const PATIENCE = 60_000;

export async function measure() {
  const paths = documents('.txt', '.md');
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  const all = texts.join('\n\n');
  const native = reading('throughput', ...paths).slice(1);
  const chromium = await startBrowser({ instrument: true });
  try {
    const page = await openReader(chromium);
    await ask(page, all, 2);
    const trip = median(await ask(page, LINE, 50));
    const each = [];
    for (const [at, text] of texts.entries()) {
      each.push({ name: basename(paths[at]), bytes: Buffer.byteLength(text), times: await ask(page, text, PASSES), native: median(native[at].wall ?? native[at].times) * 1000 });
    }
    const pieces = [];
    for (let from = 0; from + PIECE <= all.length; from += PIECE) pieces.push(...await ask(page, all.slice(from, from + PIECE), PIECE_RUNS));
    const whole = { bytes: Buffer.byteLength(all), times: await ask(page, all, PASSES) };
    return { which: WHICH, trip, each, pieces, whole, memory: await memory(chromium, all) };
  } finally {
    await chromium.stop();
  }
}

/** How large the reader's memory is after a text of so many megabytes: it only grows, so that this is its peak. */
async function memory(chromium, text) {
  const rows = [];
  for (const megabytes of MEMORY) {
    const last = rows.at(-1);
    if (last && (last.time / last.bytes) * megabytes * 1e6 > PATIENCE) break;
    const page = await openReader(chromium);
    const size = () => page.workers().at(-1).evaluate(() => self.readersMemory.buffer.byteLength);
    const before = await size();
    const long = text.repeat(Math.ceil((megabytes * 1e6) / text.length)).slice(0, megabytes * 1e6);
    const [time] = await ask(page, long, 1);
    const peak = await size();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.waitForTimeout(200);
    rows.push({ bytes: Buffer.byteLength(long), before, peak, time, readers: page.workers().length - 1 });
    await page.context().close();
  }
  return rows;
}

export function tables({ which, trip, each, pieces, whole, memory }) {
  const net = ({ times }) => Math.max(median(times) - trip, 0.001);
  const ratios = each.map((document) => net(document) / document.native);
  const large = each.filter(({ bytes }) => bytes > 4000).map((document) => net(document) / document.native);
  const speeds = whole.times.map((time) => whole.bytes / 1000 / time);
  const MB = (bytes) => (bytes / 1e6).toFixed(1);
  return `From the file's bytes to the JSON in the page, ${each.length} documents of ${which}. Asking and answering alone take ${trip.toFixed(2)} ms, which is taken off in
the comparison with native code and nowhere else.

${table(['', 'seen', 'aim', 'must'], [
    [`MB/s, all of them as one text of ${kB(whole.bytes)} kB`, withSpread(speeds, 2), '40', '10'],
    ['100 kB of minutes, ms, median', withSpread(pieces), '', ''],
    ['100 kB of minutes, ms, p95', quantile(pieces, 0.95).toFixed(1), '15', '15'],
    ['times as long as native, median document', median(ratios).toFixed(2), '1.3', '1.6'],
    ['the same, documents of 4 kB and more', large.length > 0 ? median(large).toFixed(2) : '', '1.3', '1.6'],
    ['the same, worst document', Math.max(...ratios).toFixed(2), '', '2.5'],
  ])}

Its memory, as large as it ever was; beside it stand the file's bytes, once, and what it hands over:

${table(['text, MB', 'before, MB', 'peak, MB', 'aim: 3 × + 4', 'must: 6 × + 8', 's', 'readers of the page left'], memory.map(({ bytes, before, peak, time, readers }) => [
    MB(bytes), MB(before), MB(peak), MB(3 * bytes + 4e6), MB(6 * bytes + 8e6), (time / 1000).toFixed(1), readers]))}`;
}
