// Leaves out of style sheets and of what starts the reader what only people who read them need: comments and indentation.
//
// In:  the page that Trunk has built.
// Out: the same; a style sheet whose bytes changed bears another mark, and the page names it and its hash.
// Not here: the program's own JavaScript, whose name Trunk has given it; the programs.
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { integrity, mark, remarked, rewrite, rewritePage } from './files.mjs';

export function slim(folder) {
  const names = readdirSync(folder);
  for (const name of names.filter((name) => /^(?:worker|worker_loader|forms)\.js$/.test(name))) rewrite(folder, name, slimScript);
  for (const name of names.filter((name) => name.endsWith('.css'))) {
    const before = integrity(readFileSync(join(folder, name)));
    rewrite(folder, name, slimStyles);
    const slimmed = readFileSync(join(folder, name));
    const renamed = remarked(name, () => mark(slimmed));
    renameSync(join(folder, name), join(folder, renamed));
    rewritePage(folder, (page) => page.replaceAll(name, renamed).replaceAll(before, integrity(slimmed)));
  }
}

/** A script without comments that have lines of their own, indentation and empty lines. */
export const slimScript = (text) => text
  .replaceAll(/^[ \t]*\/\*[^]*?\*\/[ \t]*$/gm, '')
  .replaceAll(/^[ \t]*\/\/.*$/gm, '')
  .replaceAll(/^\s+/gm, '');

/** A style sheet without comments, and without white space that parts nothing. */
export const slimStyles = (text) => text
  .replaceAll(/\/\*[^]*?\*\//g, '')
  .replaceAll(/\s+/g, ' ')
  .replaceAll(/ ?([{};]) ?/g, '$1')
  .replaceAll(/, /g, ',')
  .replaceAll(/;}/g, '}')
  .trim();
