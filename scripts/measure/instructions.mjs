// How many instructions the command line takes for a few documents, counted by callgrind: the same at every run.
//
// tests/instructions.txt lists them as they were when somebody last wrote it; more than a tenth above that fails.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './documents.mjs';
import { table } from './machine.mjs';

export const title = 'Instructions';

const LIST = join(REPOSITORY, 'tests', 'instructions.txt');
const MOST_GROWTH = 1.1;
const DOCUMENTS = ['long-07.docx', 'long-07.html', 'long-08.txt', 'long-10.items', 'pattern-res-010.txt'];

export function measure({ check, write }) {
  if (spawnSync('valgrind', ['--version']).status !== 0) {
    console.error('Skipped: there is no valgrind here, which counts instructions');
    return null;
  }
  const build = spawnSync('cargo', ['build', '--quiet', '--locked', '--release', '--bin', 'minutes'], { cwd: REPOSITORY, stdio: 'inherit' });
  if (build.status !== 0) throw new Error('the command line could not be built');
  const known = listed();
  const found = DOCUMENTS.map((name) => ({ name, now: count(name), before: known.get(name) ?? null }));
  if (write) {
    writeFileSync(LIST, found.map(({ name, now }) => `${name} ${now}\n`).join(''));
    return found.map(({ name, now }) => ({ name, now, before: now }));
  }
  const grown = found.filter(({ now, before }) => before === null || now > before * MOST_GROWTH);
  if (check && grown.length > 0) {
    console.error(`More than a tenth more instructions than tests/instructions.txt says: ${grown.map(({ name }) => name).join(', ')}.
Find out what takes them; where they are worth it: scripts/bench instructions --write`);
    process.exitCode = 1;
  }
  return found;
}

function count(name) {
  const program = join(process.env.CARGO_TARGET_DIR ?? join(REPOSITORY, 'target'), 'release', 'minutes');
  const run = spawnSync('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', program, name],
    { cwd: join(REPOSITORY, 'tests', 'documents'), encoding: 'utf8', maxBuffer: 1 << 28, env: { PATH: process.env.PATH } });
  const [, instructions] = /Collected\s*:\s*(\d+)/.exec(run.stderr) ?? [];
  if (run.status !== 0 || !instructions) throw new Error(`${name} could not be counted: ${run.stderr}`);
  return Number(instructions);
}

function listed() {
  return new Map(readFileSync(LIST, 'utf8').split('\n').filter(Boolean).map((line) => line.split(' ')).map(([name, number]) => [name, Number(number)]));
}

export function tables(found) {
  const rows = found.map(({ name, now, before }) => [name, (now / 1e6).toFixed(1), before === null ? 'not listed' : (before / 1e6).toFixed(1),
    before === null ? '' : `${(((now - before) / before) * 100).toFixed(1)} %`]);
  return `Of the release command line, in millions, counted by callgrind. Above +10 % \`scripts/test\` fails.

${table(['document', 'now', 'listed in tests/instructions.txt', 'change'], rows)}`;
}
