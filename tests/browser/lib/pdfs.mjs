// PDF files: whole ones, and ones that cannot be read, built here.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './documents.mjs';
import { REPOSITORY } from './page.mjs';

const OWN = join(REPOSITORY, 'tests', 'browser', 'files');

/** The paths of whole files: the corpus's where it is there, else the repository's own. */
export function pdfs() {
  const within = (folder) => readdirSync(folder).filter((name) => name.endsWith('.pdf')).sort().map((name) => join(folder, name));
  const found = within(FOLDER);
  return found.length > 0 ? found : within(OWN);
}

/** Minutes that the repository holds. */
export const MINUTES_PDF = { name: 'long-07.pdf', mimeType: 'application/pdf', buffer: readFileSync(join(OWN, 'long-07.pdf')) };

/** What scripts/pdf-items makes of each path: files of the same names in `folder`. */
export function writeItems(folder, paths) {
  const run = spawnSync(join(REPOSITORY, 'scripts', 'pdf-items'), ['--into', folder, ...paths], { encoding: 'utf8' });
  if (run.error || run.status !== 0) throw run.error ?? new Error(run.stderr);
}

/** A PDF file out of its objects; number 1 is the catalogue. */
function pdf(objects, trailer = '') {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const stream = (content) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function pages(count, content, more = '') {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${more} >>`,
    stream(content),
  ];
}

/** Pages of a drawing, as a scanner's are of a picture. */
export const SCAN = pdf(pages(12, '0.5 g 50 50 400 600 re f'));

/** A font that a page may use. */
const FONT = '/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';

/** The same, of a scanner that names a font for words that it did not find. */
export const SCAN_WITH_FONT = pdf(pages(40, '0.5 g 50 50 400 600 re f', FONT));

/** Words in a font that the file does not hold. */
export const ONE_LINE = pdf(pages(1, 'BT /F 12 Tf 72 700 Td (Minutes of the meeting of Eldermere Parish Council held on 3 March 2026) Tj ET', FONT));

export const TOO_MANY_PAGES = pdf(pages(1001, '', FONT));

/** Locked with a password that nobody knows. */
export const ENCRYPTED = pdf(pages(1, 'BT ET'), `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`);

/** The first half of a download. */
export const CUT_OFF = MINUTES_PDF.buffer.subarray(0, MINUTES_PDF.buffer.length / 2);

/** The mark of a PDF file, and nothing of one. */
export const NONE_AT_ALL = Buffer.from(`%PDF-1.7\n${'These are no objects. '.repeat(50)}\n%%EOF\n`);
