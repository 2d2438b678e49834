// The licences of everything that the built page holds and this project did not write: node scripts/site/licences.mjs
//
// In:  what cargo says of the crates that are built into the page's programs, and scripts/pdf/engine/LICENSE.
// Out: one text: each crate with its licence, then each licence's words once.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LICENCE = /^(licen[cs]e|copying|notice|unlicense)/i;

const crates = shipped();
const texts = new Map();
for (const crate of crates) {
  for (const text of words(crate)) texts.set(text, [...(texts.get(text) ?? []), `${crate.name} ${crate.version}`]);
}
const pdf = join(REPOSITORY, 'scripts', 'pdf', 'engine', 'LICENSE');
if (existsSync(pdf)) texts.set(readFileSync(pdf, 'utf8').trim(), ['pdf.js (pdfjs-dist), which reads PDF files']);

console.log(`What the Minutes Analyser is made with

${crates.map(({ name, version, license }) => `${name} ${version}: ${license ?? 'see below'}`).join('\n')}
pdf.js (pdfjs-dist): Apache-2.0
Rust's standard library: MIT OR Apache-2.0
`);
for (const [text, names] of texts) console.log(`${'='.repeat(80)}\n${names.join(', ')}\n${'-'.repeat(80)}\n${text}\n`);

/** The crates that are compiled for the page's programs, macros and build scripts included: too many rather than too few. */
function shipped() {
  const words = ['metadata', '--format-version', '1', '--locked', '--filter-platform', 'wasm32-unknown-unknown', '--all-features'];
  const run = spawnSync('cargo', words, { cwd: REPOSITORY, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`cargo could not say which crates there are: ${run.stderr}`);
  const { packages, resolve } = JSON.parse(run.stdout);
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const seen = new Set();
  const waiting = [resolve.root];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) if (kinds.some(({ kind }) => kind !== 'dev')) waiting.push(pkg);
  }
  seen.delete(resolve.root);
  return packages.filter(({ id }) => seen.has(id)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The texts that a crate brings. */
function words({ manifest_path: manifest }) {
  const folder = dirname(manifest);
  return readdirSync(folder).filter((name) => LICENCE.test(name)).sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r', '').trim());
}
