// The documents that are measured: the annotated minutes of MINUTES_CORPUS or ../shared/corpus, else those under tests/.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const CORPUS = process.env.MINUTES_CORPUS ?? join(REPOSITORY, '..', 'shared', 'corpus');
const OWN = ['annotated', 'documents'].map((name) => join(REPOSITORY, 'tests', name));
const FOLDERS = existsSync(CORPUS) ? [CORPUS] : OWN;

/** Paths of the documents with one of these endings, in order. */
export function documents(...endings) {
  const within = (folder) => readdirSync(folder).filter((name) => name !== 'README.md').filter((name) => endings.some((ending) => name.endsWith(ending))).sort().map((name) => join(folder, name));
  return FOLDERS.flatMap(within);
}

/** What they are, for a reader of the figures. */
export const WHICH = FOLDERS === OWN ? 'the documents under tests/' : 'the annotated corpus';
