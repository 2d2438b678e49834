// The documents that page and command line have to read alike, and what the command line prints for them.
//
// In: MINUTES_CORPUS or ../shared/corpus beside the repository; without it, the repository's own tests/documents.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { button, download, fileInput, REPOSITORY, shown } from './page.mjs';

const CORPUS = process.env.MINUTES_CORPUS ?? join(REPOSITORY, '..', 'shared', 'corpus');
const OWN = join(REPOSITORY, 'tests', 'documents');

export const FOLDER = existsSync(CORPUS) ? CORPUS : OWN;

/** The paths of all documents that are read, in order. */
export function documents() {
  return readdirSync(FOLDER).filter((name) => /\.(txt|md|html?|docx|odt)$/.test(name)).sort().map((name) => join(FOLDER, name));
}

/** What the command line prints for each path: one line of JSON each. */
export function commandLine(paths) {
  const program = process.env.MINUTES ?? join(REPOSITORY, 'target', 'debug', 'minutes');
  const run = spawnSync(program, paths, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.error) throw run.error;
  return run.stdout.split('\n').filter((line) => line !== '');
}

/** Fails where two texts part, quoting no more than a few words of them. */
export function sameText(found, wanted, name) {
  if (found === wanted) return;
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  assert.fail(`${name}: differs at character ${at}: page ${JSON.stringify(found.slice(at - 20, at + 40))}, command line ${JSON.stringify(wanted.slice(at - 20, at + 40))}`);
}

/** Reads each file on the page, and fails where it hands out other JSON than the command line prints; gives all of it. */
export async function readAsOnTheCommandLine(page, paths) {
  const lines = commandLine(paths);
  assert.equal(lines.length, paths.length);
  for (const [index, path] of paths.entries()) {
    await fileInput(page).setInputFiles(path);
    await shown(page);
    sameText((await download(page)).text.trimEnd(), lines[index], basename(path));
    await button(page, 'Clear').click();
  }
  return lines.map((line) => JSON.parse(line));
}
