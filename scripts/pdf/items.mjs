// Prints the PDF items of files, in the form that src/worker/pdf_items.js writes and the command line reads.
//
// In: names of PDF files; with `--into FOLDER` first, each form becomes a file of the PDF's own name there.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pdfItems } from '../../src/worker/pdf_items.js';

// What pdf.js draws with is not there in Node.js and not needed: nothing is drawn. Its warnings of that are about nothing.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
const { log, warn } = console;
console.log = console.warn = () => {};
const load = () => import('pdfjs-dist/legacy/build/pdf.mjs');
await load();
Object.assign(console, { log, warn });

const names = process.argv.slice(2);
const into = names[0] === '--into' ? names.splice(0, 2)[1] : null;
for (const name of names) {
  const bytes = readFileSync(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const form = await pdfItems(load, new Uint8Array(bytes), sha256);
  if (into === null) process.stdout.write(form);
  else writeFileSync(join(into, basename(name)), form);
}
