// The page as one file, which opens from a disk without any server: node scripts/site/single_file.mjs [FOLDER [FILE]]
//
// In:  the built page (dist/).   Out: FILE (dist-single/minutes-analyser.html); its size is printed.
// How: styles stand in the page; scripts and programs are packed (gzip, base64) in elements that browsers do not run;
//      scripts/site/single_boot.js, the only script that they do run, unpacks them. Where the reader's loader names a file it
//      asks for that part instead. A policy without any address stands first.
// Not here: a service worker, a manifest: there is nothing to fetch.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { replaceOnce, unmarked } from './files.mjs';
import { slimScript } from './slim.mjs';

/** Scripts and programs, but for those that fetch others or keep them. */
const PART = /\.(?:js|wasm)$/;
const NOT_A_PART = /^(?:boot|sw)[.-]/;

const LOADER = 'worker_loader.js';
/** What the page unpacks by itself as it starts; the rest is the reader's. */
const AT_ONCE = ['page.js', 'page_bg.wasm', 'worker.js', 'worker_bg.wasm', LOADER];

const LOADS = /[ \t]*<link (?=[^>]*\brel="(?:stylesheet|modulepreload|preload|prefetch|manifest|icon|apple-touch-icon)")(?![^>]*href="data:)[^>]*>\n?/g;
const BOOT = /<script type="module" src="[^"]*\/boot-[^"]*"[^>]*><\/script>/;
const READER = /[ \t]*<meta name="reader"[^>]*>\n?/;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Gives the one file's text. */
export function singleFile(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const style = [...page.matchAll(/<link rel="stylesheet" href="(?<path>[^"]+)"/g)].map(({ groups }) => readFileSync(join(folder, groups.path), 'utf8')).join('\n');
  const parts = partsOf(folder);
  const later = [...parts.keys()].filter((name) => !AT_ONCE.includes(name));
  const boot = slimScript(readFileSync(new URL('single_boot.js', import.meta.url), 'utf8')).replace('$later', JSON.stringify(later));
  let text = replaceOnce(replaceOnce(page, POLICY, ''), BOOT, '').replace(READER, '').replaceAll(LOADS, '').replaceAll(/<!--[^]*?-->\s*/g, '');
  // It stands beside a hosted page.
  text = text.replace(/<footer.*?<\/footer>/s, '');
  text = text.replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy(boot, style)}">`);
  text = text.replace('</head>', () => `<style>${style}</style>\n  </head>`);
  return text.replace('</body>', () => `${[...parts].map(element).join('\n')}\n<script>${boot}</script>\n  </body>`);
}

/** Nothing may be fetched from anywhere; what runs is the script and the styles that stand here, and what that script unpacks. */
function policy(boot, style) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${hash(boot)} 'wasm-unsafe-eval' blob:; worker-src blob:; style-src ${hash(style)}; img-src data:; `
    + `form-action 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default`;
}

/** The files that the page would fetch, by their names in the sources: each one's bytes. */
function partsOf(folder) {
  const paths = filesOf(folder).filter((path) => PART.test(path) && !NOT_A_PART.test(path));
  const parts = new Map(paths.map((path) => [unmarked(path), readFileSync(join(folder, path))]));
  parts.set(LOADER, resolved(parts.get(LOADER).toString('utf8'), parts));
  return parts;
}

/** The loader, asking `part` for what it would fetch; the glue of the reader's program stands before it. */
function resolved(loader, parts) {
  const whole = replaceOnce(loader, /^importScripts\(.*\bworker\.js.*\);\n/m, '')
    .replaceAll(/\bimport\("\.\/([^"]+)"\)/g, 'part("$1").then((address) => import(address))')
    .replace(/^const own = .*\n/m, '')
    .replaceAll(/\bown\("([^"]+)"[^)]*\)/g, 'part("$1")');
  const asked = [...whole.matchAll(/\bpart\("([^"]+)"\)/g)].map(([, name]) => name);
  const lost = asked.filter((name) => !parts.has(name));
  if (asked.length === 0 || lost.length > 0 || /["'`]\.\//.test(whole)) throw new Error(`The reader's loader asks for what is no part (${lost}), or in words that are not known.`);
  return Buffer.from(whole);
}

/** A part, packed, in an element that browsers do not run. */
function element([name, bytes]) {
  return `<script type="text/plain" data-part="${name}">${gzipSync(bytes, { level: 9 }).toString('base64')}</script>`;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((path) => statSync(join(folder, path)).isFile()).sort();
}

if (process.argv[1]?.endsWith('single_file.mjs')) {
  const [folder = 'dist', file = 'dist-single/minutes-analyser.html'] = process.argv.slice(2);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, singleFile(folder));
  console.log(`${file}: ${statSync(file).size} bytes`);
}
