// The page hands out the very JSON that the command line prints, for every document at hand.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import { commandLine, documents, FOLDER, readAsOnTheCommandLine, sameText } from './lib/documents.mjs';
import { analyse, button, download, shown, startBrowser } from './lib/page.mjs';

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

const withName = (line, name) => line.replace(/("source":\{"name":)"(?:[^"\\]|\\.)*"/, (_, key) => key + JSON.stringify(name));

test('every document read as a file gives the same JSON as the command line', async () => {
  const paths = documents();
  assert.ok(paths.length > 0, `no documents in ${FOLDER}`);
  const { page, errors } = await chromium.open();
  await readAsOnTheCommandLine(page, paths);
  assert.deepEqual(errors, []);
});

test('pasted text gives the same JSON but for the name of the source', async () => {
  const paths = documents().filter((path) => path.endsWith('.txt')).slice(0, 3);
  const lines = commandLine(paths);
  const { page } = await chromium.open();
  for (const [index, path] of paths.entries()) {
    // A text area gives line ends as LF and drops a byte order mark, so only such documents can be the same bytes.
    const text = readFileSync(path, 'utf8');
    if (text.includes('\r') || text.startsWith('\ufeff')) continue;
    await analyse(page, text);
    await shown(page);
    const file = await download(page);
    sameText(file.text.trimEnd(), withName(lines[index], 'pasted text'), basename(path));
    await button(page, 'Clear').click();
  }
});
