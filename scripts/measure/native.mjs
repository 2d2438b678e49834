// How fast the library reads minutes natively, on one thread: bytes in, JSON out.
import { basename } from 'node:path';
import { documents, WHICH } from './documents.mjs';
import { kB, median, table, withSpread } from './machine.mjs';
import { reading } from './reading.mjs';

export const title = 'Native, one thread';

/** How many documents are listed: those that are read most slowly for their size. */
const LISTED = 10;

export function measure() {
  const [all, ...each] = reading('throughput', ...documents('.txt', '.md', '.html', '.htm'));
  return { all, each, which: WHICH };
}

export function tables({ all, each, which }) {
  const speeds = all.passes.map((seconds) => all.bytes / 1e6 / seconds);
  const perByte = ({ bytes, times }) => median(times) / bytes;
  const slowest = [...each].sort((a, b) => perByte(b) - perByte(a)).slice(0, LISTED);
  return `${each.length} documents of ${which}, ${kB(all.bytes)} kB, ${all.passes.length} passes, each document for itself.

${table(['', 'seen', 'aim', 'must'], [
    ['MB/s', withSpread(speeds, 2), '100', '20'],
    ['times the time that SHA-256 of the same bytes takes', withSpread(all.passes.map((pass, at) => pass / all.sha256[at]), 0), '', ''],
  ])}

The slowest for their size:

${table(['document', 'kB', 'ms', 'MB/s'], slowest.map((document) => [basename(document.name), kB(document.bytes),
    (median(document.times) * 1000).toFixed(2), (document.bytes / 1e6 / median(document.times)).toFixed(2)]))}`;
}
