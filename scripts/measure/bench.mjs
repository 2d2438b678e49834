// scripts/bench: runs the parts that are asked for, keeps what each found in target/bench, writes docs/performance.md.
//
// A part is a module with `title`, `measure(options)`, which gives a plain object, and `tables(found)`, which gives Markdown.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from './machine.mjs';
import { REPOSITORY } from './documents.mjs';

const PARTS = ['native', 'doubling', 'instructions', 'sizes', 'worker', 'page', 'instead'];
const KEPT = join(REPOSITORY, 'target', 'bench');
const PAGE = join(REPOSITORY, 'docs', 'performance.md');

const { parts, options } = parsed(process.argv.slice(2));
mkdirSync(KEPT, { recursive: true });
for (const name of parts) {
  const part = await load(name);
  console.error(`== ${part.title}`);
  const found = await part.measure(options);
  if (!found) continue;
  // A part of a part is told, and not kept.
  if (!options.only) writeFileSync(join(KEPT, `${name}.json`), JSON.stringify({ machine: machine(), found }));
  console.log(part.tables(found));
}
if (!options.check && !options.most && !options.only) await writePage();

/** Parts by name; options are `--name value`, or `--name` alone. */
function parsed(words) {
  const options = {};
  const parts = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (PARTS.includes(word)) parts.push(word);
    else if (['--check', '--write'].includes(word)) options[word.slice(2)] = true;
    else if (['--most', '--only', '--cap'].includes(word)) options[word.slice(2)] = words[at += 1];
    else {
      console.error(`scripts/bench: ${word} is neither a part (${PARTS.join(', ')}) nor an option.`);
      process.exit(2);
    }
  }
  return { parts, options };
}

function load(name) {
  return import(`./${name}.mjs`);
}

/** Writes the page from what was found now and before. */
async function writePage() {
  const sections = [];
  for (const name of PARTS) {
    let kept;
    try {
      kept = JSON.parse(readFileSync(join(KEPT, `${name}.json`), 'utf8'));
    } catch {
      continue;
    }
    const part = await load(name);
    sections.push(`## ${part.title}\n\n${kept.machine}.\n\n${part.tables(kept.found)}`);
  }
  writeFileSync(PAGE, `# How fast, and how small

Written by \`scripts/bench\`, which anyone can run. Times are medians; ± is half the distance between the quartiles. Figures of other machines
differ; ratios within one run differ less.

${sections.join('\n\n')}
`);
}
