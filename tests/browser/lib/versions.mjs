// Other versions of the built page, made from it in which every file that runs has other bytes and says its version; and what
// a page in the browser consists of.
//
// A file of version N says so: the page, each style sheet and each script; the reader's program in the JSON that it hands out
// ("0.1.N"). A script of the reader that meets one of another version throws, so that nothing is read by a mixture.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { integrity, mark, remarked } from '../../../scripts/site/files.mjs';
import { serviceWorker } from '../../../scripts/site/service_worker.mjs';
import { DIST, handedOut } from './page.mjs';

/** What is changed in each file: those that name others come after them. */
const MARKS = [
  [/worker_bg\.wasm$/, (bytes, n) => Buffer.from(bytes.toString('latin1').replaceAll('0.1.0', `0.1.${n}`), 'latin1')],
  [/(?:page-\w+|forms)_bg\.wasm$/, (bytes, n) => Buffer.concat([bytes, customSection(`version ${n}`)])],
  [/\.css$/, (bytes, n, name) => `${bytes}\n:root { --version-of-${name.split('-')[0]}: ${n}; }\n`],
  [/\/worker\.js$/, (bytes, n) => `self.version = ${n};\n${bytes}`],
  [/\/(?:pdf_items|forms)\.js$/, (bytes, n) => `if (self.version !== ${n}) throw new Error("mixed");\n${bytes}`],
  [/\/worker_loader\.js$/, (bytes, n) => `${bytes}\nif (self.version !== ${n}) throw new Error("mixed");\n`],
  [/page-\w+\.js$/, (bytes, n) => `${bytes}\nglobalThis.versionOfPage = ${n};\n`],
  [/boot-\w+\.js$/, (bytes, n) => `${bytes}\nglobalThis.versionOfBoot = ${n};\n`],
  [/\.html$/, (bytes, n) => String(bytes).replace('</head>', `<meta name="version" content="${n}" /></head>`)],
];

/** A custom section of a WebAssembly module, which changes nothing but its bytes. */
function customSection(words) {
  return Buffer.from([0, words.length + 1, words.length, ...Buffer.from(words)]);
}

/** The folder of version `n`, a figure from 1 to 9. */
export function version(n) {
  const folder = mkdtempSync(join(tmpdir(), `minutes-version-${n}-`));
  cpSync(DIST, folder, { recursive: true });
  const renamed = [];
  for (const [pattern, change] of MARKS) {
    for (const path of filesOf(folder).filter((path) => pattern.test(path))) {
      const before = readFileSync(join(folder, path));
      const pointing = path.endsWith('.wasm') ? before : Buffer.from(renamed.reduce((text, [from, to]) => text.replaceAll(from, to), String(before)));
      const after = Buffer.from(change(pointing, n, basename(path)));
      assert.notDeepEqual(after, before, `${path} is the same in every version`);
      writeFileSync(join(folder, path), after);
      renamed.push([integrity(before), integrity(after)]);
      const name = remarked(basename(path), (old) => mark(`${old} ${n}`));
      renameSync(join(folder, path), join(folder, dirname(path), name));
      renamed.push([basename(path), name]);
    }
  }
  serviceWorker(folder);
  return folder;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => `/${name.replaceAll('\\', '/')}`).filter((path) => statSync(join(folder, path)).isFile());
}

/** The versions of all that an open page consists of, each once. */
export async function versionsOf(page) {
  const found = await page.evaluate(() => {
    const sheets = [...document.styleSheets].map((sheet) => sheet.href.match(/([a-z]+)-[0-9a-f]{8,16}\.css/)[1]);
    const style = getComputedStyle(document.documentElement);
    const said = sheets.map((name) => style.getPropertyValue(`--version-of-${name}`));
    const page = document.querySelector('meta[name=version]').content;
    return [page, globalThis.versionOfPage, globalThis.versionOfBoot, ...said].map(Number);
  });
  return [...new Set(found)];
}

/** The version of the reader that has read what is shown. */
export async function readerOf(page) {
  return Number(JSON.parse(await handedOut(page)).generator.version.split('.').at(-1));
}

/** The head's words once this page works without a network, all of it. */
export const READY = 'Ready to work offline';
export const ready = (page) => page.getByText(READY, { exact: true }).waitFor();

export const updateOffer = (page) => page.getByRole('button', { name: 'Update now' });
export const newVersion = (page) => page.getByRole('status').filter({ hasText: 'A new version is ready' });

/**
 * Has the browser ask for a newer version, as every visit does; says what became of it: "installed", "redundant", or "none" there was.
 *
 * Browsers look for one by themselves, too, soon after a page has opened: whoever asks meanwhile gets that answer, which may be
 * from before a deployment. So "none" is believed when it is said several times.
 */
export const askForUpdate = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  for (let asked = 0; asked < 5; asked += 1) {
    await registration.update();
    const coming = registration.installing;
    if (coming) {
      return new Promise((done) => {
        const look = () => ['installed', 'redundant'].includes(coming.state) && done(coming.state);
        coming.addEventListener('statechange', look);
        look();
      });
    }
    if (registration.waiting) return 'installed';
    await new Promise((soon) => setTimeout(soon, 500));
  }
  return 'none';
});

/** The builds that are kept on the device, whole or in part. */
export const keptBuilds = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)).sort());

/** Waits until `look` finds what it looks for. */
export async function until(look) {
  while (!(await look())) await new Promise((soon) => setTimeout(soon, 50));
}
