// The documents that page and command line have to read alike, and what the command line prints for them.
//
// In: MINUTES_CORPUS or ../shared/corpus beside the repository; without it, the repository's own tests/documents.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './page.mjs';

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
