// What the figures were measured on, in one line, and the statistics that all parts use.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, platform, totalmem } from 'node:os';

export function machine() {
  const first = (program, ...options) => spawnSync(program, options, { encoding: 'utf8' }).stdout?.split('\n')[0].trim();
  const commit = first('git', 'rev-parse', '--short', 'HEAD');
  const parts = [
    `${cpus().length} × ${cpus()[0].model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    platform(),
    first('rustc', '--version')?.replace(/ \(.*/, ''),
    `Node.js ${process.version}`,
    process.env.CHROMIUM && first(process.env.CHROMIUM, '--version')?.replace(/ built.*/, ''),
    commit && `commit ${commit}`,
    loadavg()[0] > cpus().length && `busy with other work (load ${loadavg()[0].toFixed(0)})`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The value below which the share `part` of the values lies. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

export const median = (values) => quantile(values, 0.5);

/** Half the distance between the quartiles. */
export const spread = (values) => (quantile(values, 0.75) - quantile(values, 0.25)) / 2;

/** `12.3 ± 0.4`, in so many digits. */
export function withSpread(values, digits = 1) {
  return `${median(values).toFixed(digits)} ± ${spread(values).toFixed(digits)}`;
}

/** A Markdown table; all but the first column stand to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `| --- ${'| ---: '.repeat(head.length - 1)}|`, ...rows.map(line)].join('\n');
}

export const kB = (bytes) => (bytes / 1000).toFixed(1);

/** Sizes as people write them: 64k, 16M. */
export function bytesOf(text) {
  const [, number, unit] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  if (!number) throw new Error(`${text} is no size: write 64k or 16M`);
  return Number(number) * { '': 1, k: 1 << 10, M: 1 << 20 }[unit];
}
