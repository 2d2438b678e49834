// What the steps share: the built page's text, and hashes of files.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rewrites a file of text: `change` gets what it says and gives what it shall say. */
export function rewrite(folder, name, change) {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Rewrites the page. */
export const rewritePage = (folder, change) => rewrite(folder, 'index.html', change);

/** Replaces the one place where `pattern` matches; a page that has no such place, or two, is not what Trunk is known to write. */
export function replaceOnce(text, pattern, by) {
  const found = text.match(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))?.length ?? 0;
  if (found !== 1) throw new Error(`Trunk's page has ${found} places like ${pattern}, not one: scripts/site has to be adapted to it.`);
  return text.replace(pattern, by);
}

/** What the `integrity` attribute says of a file's bytes. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The part of a file's name that changes with its bytes, as Trunk's own are. */
export const mark = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** What such a part looks like; Trunk's may be shorter. */
export const MARK = '[0-9a-f]{8,16}';

/** The folder of a build's reader, with which a path begins. */
export const READER_FOLDER = new RegExp(`^reader-${MARK}/`);

const MARKED = new RegExp(`-${MARK}(?=[._])`);

/** Whether other bytes would have another path. */
export const isMarked = (path) => READER_FOLDER.test(path) || MARKED.test(path);

/** A path as the sources name it: without what a build adds. */
export const unmarked = (path) => path.replace(READER_FOLDER, '').replace(MARKED, '');

/** A file's name with another mark. */
export const remarked = (name, change) => name.replace(MARKED, (old) => `-${change(old.slice(1))}`);
