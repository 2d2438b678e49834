// How large each file of the built page is, gzip: tests/sizes.txt lists them as they were when somebody last wrote it.
//
// A file that has grown by more than a twentieth and 200 bytes fails, and so does all of it together by more than a twentieth: files that
// are not listed count there. Programs are a quarter larger
// where the standard library could not be compiled with them (scripts/lib/wasm.sh): they are compared only with their like.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unmarked } from '../site/files.mjs';
import { REPOSITORY } from './documents.mjs';
import { table } from './machine.mjs';

export const title = 'Sizes';

const LIST = join(REPOSITORY, 'tests', 'sizes.txt');
const DIST = process.env.MINUTES_DIST ?? join(REPOSITORY, 'dist');
const MOST_GROWTH = 1.05;
const A_LITTLE = 200;

/** The first line of the list says which standard library the programs hold; the ordinary one brings words about panics. */
const SMALL = 'small-standard-library';
const WORDS_OF_PANICS = 'index out of bounds';

export function measure({ check, write }) {
  const known = listed();
  const paths = readdirSync(DIST, { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((path) => statSync(join(DIST, path)).isFile());
  const found = paths.map((path) => ({ name: unmarked(path), bytes: gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length }))
    .map((file) => ({ ...file, before: known.get(file.name) ?? null }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  const small = !readFileSync(join(DIST, paths.find((path) => path.endsWith('worker_bg.wasm')))).includes(WORDS_OF_PANICS);
  if (write) {
    writeFileSync(LIST, `${SMALL} ${small ? 1 : 0}\n` + found.map(({ name, bytes }) => `${name} ${bytes}\n`).join(''));
    return found.map((file) => ({ ...file, before: file.bytes }));
  }
  const alike = known.get(SMALL) === (small ? 1 : 0);
  if (!alike) console.error('Programs are not compared: the list was written with another standard library');
  const compared = found.filter(({ name }) => alike || !name.endsWith('.wasm'));
  const grown = compared.filter(({ bytes, before }) => before !== null && bytes > before * MOST_GROWTH + A_LITTLE);
  const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
  const [now, then] = [sum(compared.map(({ bytes }) => bytes)), sum([...known].filter(([name]) => name !== SMALL && (alike || !name.endsWith('.wasm'))).map(([, bytes]) => bytes))];
  if (now > then * MOST_GROWTH) grown.push({ name: `everything together (${now} bytes, listed ${then})` });
  if (check && grown.length > 0) {
    console.error(`More than a twentieth larger than tests/sizes.txt says: ${grown.map(({ name }) => name).join(', ')}.
Find out what grew; where it is worth it: scripts/bench sizes --write`);
    process.exitCode = 1;
  }
  return found;
}

function listed() {
  return new Map(readFileSync(LIST, 'utf8').split('\n').filter(Boolean).map((line) => line.split(' ')).map(([name, bytes]) => [name, Number(bytes)]));
}

export function tables(found) {
  const rows = found.map(({ name, bytes, before }) => [name, String(bytes), before === null ? 'not listed' : `${(((bytes - before) / before) * 100).toFixed(1)} %`]);
  return `Bytes in gzip of every file of \`dist/\`; the browser tests say which of them the first load takes (aim 180 kB, must 250 kB). More than +5 %
against tests/sizes.txt fails \`scripts/test\`.

${table(['file', 'bytes', 'change'], rows)}`;
}
