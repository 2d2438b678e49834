// What people would pick instead, in the same run: a Python script and JavaScript in the browser that find the same keywords, and
// spaCy's small English model where it is installed. They find words; who declared what in which item they do not say.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, openReader, startBrowser } from './browser.mjs';
import { documents, REPOSITORY, WHICH } from './documents.mjs';
import { kB, median, table, withSpread } from './machine.mjs';
import { reading } from './reading.mjs';

export const title = 'What people would pick instead';

const RUNS = 9;

/** What a clerk would search for, written so that Python and JavaScript read it alike. */
const PATTERNS = [
  String.raw`\b(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)s?\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*`,
  String.raw`\b(?:declared?|declaration)\b[^.\n]{0,80}\binterests?\b[^.\n]*`,
  String.raw`\b(?:disclosable pecuniary|pecuniary|non-pecuniary|prejudicial|personal|registrable) interests?\b`,
  String.raw`\b(?:RESOLVED|AGREED|NOTED|RECOMMENDED|APPROVED|REFUSED)\b[^\n]*`,
  String.raw`\b(?:proposed|moved) by\b[^.\n]*\bseconded by\b[^.\n]*`,
  String.raw`\b(?:apologies|present|in attendance|absent)\b[^\n]*`,
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b`,
  String.raw`\b\d{1,2}[.:]\d{2} ?(?:am|pm|a\.m\.|p\.m\.)`,
  String.raw`^\s*\d{1,3}(?:\.\d{1,2})?\.? +[A-Z][^\n]*`,
  String.raw`\b\d+ votes? (?:for|to|against)\b[^.\n]*`,
];

export async function measure() {
  const paths = documents('.txt', '.md');
  const text = paths.map((path) => readFileSync(path, 'utf8')).join('\n\n');
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'));
  const chromium = await startBrowser();
  try {
    const file = join(folder, 'all.txt');
    writeFileSync(file, text);
    const [native] = reading('throughput', file);
    const page = await openReader(chromium);
    await ask(page, text, 2);
    return {
      which: WHICH,
      bytes: Buffer.byteLength(text),
      native: native.passes.map((seconds) => seconds * 1000),
      reader: await ask(page, text, RUNS),
      javascript: await page.evaluate(search, [text, PATTERNS, RUNS]),
      python: python(file, folder),
      spacy: spacy(file),
    };
  } finally {
    await chromium.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Runs in the page. */
function search([text, patterns, runs]) {
  const expressions = patterns.map((pattern) => new RegExp(pattern, 'gim'));
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    let found = 0;
    for (const expression of expressions) for (const match of text.matchAll(expression)) found += match[0].length > 0;
    times.push(performance.now() - start);
    if (found === 0) throw new Error('nothing was found');
  }
  return times;
}

/** Milliseconds a run, or null where there is no such program. */
function python(file, folder) {
  const patterns = join(folder, 'patterns.json');
  writeFileSync(patterns, JSON.stringify(PATTERNS));
  return script(file, String(RUNS), patterns, 'keywords.py');
}

const spacy = (file) => script(file, '1', '', 'spacy_entities.py');

function script(file, runs, patterns, name) {
  const run = spawnSync('python3', [join(REPOSITORY, 'scripts', 'measure', name), file, runs, patterns], { encoding: 'utf8' });
  if (run.status !== 0) return null;
  return JSON.parse(run.stdout);
}

export function tables({ which, bytes, native, reader, javascript, python, spacy }) {
  const ours = median(reader);
  const row = (name, times, missing) => (times
    ? [name, withSpread(times), (bytes / 1000 / median(times)).toFixed(2), `${(median(times) / ours).toFixed(2)}`]
    : [name, missing, '', '']);
  return `${kB(bytes)} kB, all text and Markdown of ${which} as one text. The last column is the time against the reader's in the browser.

${table(['', 'ms', 'MB/s', 'times'], [
    row('the reader in the browser: every fact, with its proof', reader),
    row('the command line’s library', native),
    row(`JavaScript, ${PATTERNS.length} regular expressions in the same browser: keywords`, javascript),
    row(`Python, the same ${PATTERNS.length} with \`re\`: keywords`, python, 'no python3 here'),
    row('spaCy, small English model: names, dates, organisations', spacy, 'not installed here'),
  ])}`;
}
