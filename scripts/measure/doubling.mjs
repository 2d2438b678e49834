// How the time grows when the text is doubled, from 64 kB to 16 MB: minutes, and each family of texts made to be slow.
import { documents } from './documents.mjs';
import { bytesOf, table } from './machine.mjs';
import { reading } from './reading.mjs';

export const title = 'Twice the text';

export function measure({ most, cap, only }) {
  const options = [most && ['--most', String(bytesOf(most))], cap && ['--cap', cap], only && ['--only', only]];
  return reading('doubling', ...documents('.txt'), ...options.filter(Boolean).flat());
}

export function tables(found) {
  const sizes = [...new Set(found.flatMap(({ steps }) => steps.map(([bytes]) => bytes)))].sort((a, b) => a - b);
  const size = (bytes) => (bytes < 1 << 20 ? `${bytes >> 10} kB` : `${bytes >> 20} MB`);
  const rows = found.map(({ name, steps, capped }) => {
    const ratios = steps.slice(1).map(([, time], at) => time / steps[at][1]);
    const [bytes, time] = steps.at(-1);
    const cells = sizes.slice(1).map((_, at) => ratios[at]?.toFixed(2) ?? (capped ? '–' : ''));
    return { worst: Math.max(...ratios, 0), cells: [`\`${name.replaceAll('|', '\\|')}\``, ...cells, Math.max(...ratios, 0).toFixed(2), (bytes / 1e6 / time).toFixed(2)] };
  });
  const steep = rows.filter(({ worst }) => worst > 2.3).length;
  const cut = found.filter(({ capped }) => capped);
  return `How many times as long each step takes as the step of half its length (aim 2.1, must 2.3), and the speed of the last. ${found.length} texts,
${steep} of them with a step above 2.3. Of several runs the shortest counts, in memory that is there already;
what seems steep is measured up to three times.${cut.length > 0 ? `
Stopped because a step took too long: ${cut.map(({ name }) => `\`${name}\``).join(', ')}.` : ''}

${table(['text', ...sizes.slice(1).map(size), 'worst', 'MB/s'], rows.map(({ cells }) => cells))}`;
}
