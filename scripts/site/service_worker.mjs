// Makes the page work without a network: writes sw.js, which keeps every file of this build on the visitor's device.
//
// In:  the built page.
// Out: the same, with sw.js; what the page asks for later (the reader and what it needs), whose names do not change with
//      their bytes, in a folder that is named after the build, so that no page ever meets the files of another build.
// Once more on its own result it gives the same again.
// Not here: what sw.js does (scripts/site/sw.js, which is copied into it).
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrity, isMarked, mark, MARK, READER_FOLDER, replaceOnce, rewritePage } from './files.mjs';
import { POLICY } from './policy.mjs';
import { slimScript } from './slim.mjs';

const PREFIX = 'reader-';
/** Where the page says what starts its reader; src/browser/build.rs looks there. */
const READER = /(?<before><meta name="reader" content=")\.\/worker_loader\.js/;
/** What the page asks for while it works. */
const ASKED_LATER = /^(?!sw\.js$)[\w.-]+\.(?:js|wasm)$|^(?:pdf|forms)\//;
/** What reading text and web pages does not need: it is fetched after the rest. */
const LATER = /^reader-\w+\/(?:pdf\/|forms)|^icons\/|\.webmanifest$/;
/** What the page never asks for. */
const NOT_KEPT = /(?:^|\/)(?:LICENSE|404\.html|sw\.js|\.[^/]*)$|\.(?:br|gz|map)$/;

export function serviceWorker(folder) {
  flatten(folder);
  const template = slimScript(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'sw.js'), 'utf8'));
  const bytes = (path) => readFileSync(join(folder, path));
  const all = filesOf(folder).filter((path) => path !== 'sw.js');
  const policy = Object.entries(POLICY).map((directive) => directive.join(' ')).join('; ');
  const name = PREFIX + mark([template, policy, ...all.map((path) => `${path} ${integrity(bytes(path))}`)].join('\n'));
  const moved = all.filter((path) => ASKED_LATER.test(path) && !isMarked(path));
  for (const path of moved) move(folder, path, `${name}/${path}`);
  for (const path of new Set(moved.map(dirname))) if (path !== '.') rmdirSync(join(folder, path));
  rewritePage(folder, (page) => {
    const stamped = replaceOnce(page, READER, `$<before>./${name}/worker_loader.js`);
    return moved.reduce((page, path) => page.replaceAll(`"./${path}"`, `"./${name}/${path}"`), stamped);
  });
  const kept = filesOf(folder).filter((path) => !NOT_KEPT.test(path));
  const hashes = (paths) => Object.fromEntries(paths.map((path) => [path, integrity(bytes(path))]));
  const build = {
    name,
    prefix: PREFIX,
    policy,
    core: hashes(kept.filter((path) => !LATER.test(path))),
    later: hashes(kept.filter((path) => LATER.test(path))),
  };
  writeFileSync(join(folder, 'sw.js'), `const BUILD = ${JSON.stringify(build, null, 1)};\n${template}`);
}

/** Takes back what an earlier run did. */
function flatten(folder) {
  for (const path of filesOf(folder).filter((path) => READER_FOLDER.test(path))) move(folder, path, path.replace(/^[^/]*\//, ''));
  for (const path of readdirSync(folder).filter((name) => READER_FOLDER.test(`${name}/`))) rmSync(join(folder, path), { recursive: true });
  rewritePage(folder, (page) => page.replaceAll(new RegExp(`(?<="\\./)reader-${MARK}/`, 'g'), ''));
}

function move(folder, from, to) {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
}

/** Every file's path, with "/", in order. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((path) => statSync(join(folder, path)).isFile()).sort();
}
