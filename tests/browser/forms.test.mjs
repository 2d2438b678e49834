// Files whose text is packed, on the built page: what unpacks them is fetched for the first one, once, and not before.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { firefox } from 'playwright-core';
import { commandLine, readAsOnTheCommandLine } from './lib/documents.mjs';
import { analyse, box, button, DIST, download, fileInput, MINUTES, notice, READER, REPOSITORY, shown, startBrowser } from './lib/page.mjs';
import { serve } from './lib/server.mjs';

let chromium;
before(async () => { chromium = await startBrowser(); });
after(() => chromium.stop());

const WORD = join(REPOSITORY, 'tests', 'documents', 'long-07.docx');
const OPEN_DOCUMENT = join(REPOSITORY, 'tests', 'documents', 'long-08.odt');
const asFile = (path) => ({ name: basename(path), mimeType: '', buffer: readFileSync(path) });
const PROGRAM = ['forms.js', 'forms_bg.wasm'];

/** ModernGov's feed of a meeting, and a page saved as one file. */
const FEED = `<?xml version="1.0" encoding="utf-8"?>
<meeting><meetingid>7</meetingid><committeetitle>Cabinet</committeetitle><meetingdate>03/03/2026</meetingdate>
<agendaitems><agendaitem><agendaitemnumber>1</agendaitemnumber><fulldisplaynumberformat>1.</fulldisplaynumberformat>
<agendaitemtitle>Declarations of interest</agendaitemtitle><minutesnonemptyhtmlbody>&lt;p&gt;Councillor Oakes declared a personal interest in item 4.&lt;/p&gt;</minutesnonemptyhtmlbody>
<declarationcount>2</declarationcount></agendaitem></agendaitems></meeting>`;
const SAVED_PAGE = `MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="part"\r\n\r\n--part\r
Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r
<html><body><h1>Cabinet</h1><h2>1. Declarations of interest</h2><p>Councillor Oakes =E2=80=93 the Chair =\r\n=E2=80=93 declared a personal interest in item 4.</p></body></html>\r\n--part--\r\n`;

/** The names of what is fetched for unpacking from now on. */
function listen(context) {
  const fetched = [];
  context.on('response', (response) => fetched.push(basename(new URL(response.url()).pathname)));
  return () => fetched.filter((name) => PROGRAM.includes(name)).sort();
}

test('what unpacks files is fetched for the first packed file, once, and not for text', async (t) => {
  const { page, context, errors } = await chromium.open();
  const fetched = listen(context);
  await page.reload();
  await analyse(page, MINUTES);
  await shown(page);
  await fileInput(page).setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(`<html><body><p>${MINUTES}</p></body></html>`) });
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await button(page, 'Clear').click();
  assert.deepEqual(fetched(), []);
  await fileInput(page).setInputFiles([WORD, OPEN_DOCUMENT, WORD]);
  await shown(page);
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  assert.deepEqual(fetched(), PROGRAM);
  const sizes = PROGRAM.map((name) => gzipSync(readFileSync(join(READER, name)), { level: 9 }).length);
  t.diagnostic(`${sizes.reduce((sum, size) => sum + size, 0)} bytes in gzip, fetched for the first packed file`);
  assert.deepEqual(errors, []);
});

/** Files of forms that the corpus has none of, in a folder of their own. */
function written() {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-'));
  const paths = [['meeting.xml', FEED], ['cabinet.mht', SAVED_PAGE]].map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return { paths, remove: () => rmSync(folder, { recursive: true }) };
}

test('feeds and saved pages give the same JSON as on the command line', async () => {
  const { paths, remove } = written();
  try {
    const { page, errors } = await chromium.open();
    for (const { declarations, source } of await readAsOnTheCommandLine(page, paths)) assert.equal(declarations.length, 1, source.name);
    assert.deepEqual(errors, []);
  } finally {
    remove();
  }
});

test('without what unpacks them packed files are refused, text is read all the same, and a later try works', async () => {
  const { page } = await chromium.open();
  for (const name of PROGRAM) {
    await page.context().route(`**/${name}`, (route) => route.abort());
    await fileInput(page).setInputFiles([asFile(WORD), { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from(MINUTES) }]);
    await shown(page);
    await page.getByText(/could not be fetched/).first().waitFor();
    await page.context().unroute(`**/${name}`);
    await button(page, 'Clear').click();
    await fileInput(page).setInputFiles(WORD);
    await shown(page);
    assert.equal(JSON.parse((await download(page)).text).source.name, basename(WORD));
    await button(page, 'Clear').click();
  }
});

test('a packed file that is cut off is refused by name, and the next is read', async () => {
  const { page, errors } = await chromium.open();
  const whole = readFileSync(WORD);
  await fileInput(page).setInputFiles({ name: 'half.docx', mimeType: '', buffer: whole.subarray(0, whole.length / 2) });
  await notice(page).waitFor();
  assert.match(await notice(page).innerText(), /half\.docx.*cut off/s);
  await fileInput(page).setInputFiles(OPEN_DOCUMENT);
  await shown(page);
  assert.deepEqual(errors, []);
});

test('a Word file is read in Firefox as on the command line, also after what unpacks it could not be fetched', { skip: !process.env.FIREFOX && 'no Firefox here', timeout: 120_000 }, async () => {
  const server = await serve(DIST, '/some/place/');
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(server.address);
    await box(page).waitFor();
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => { window.handedOut = blob; return make(blob); };
    });
    server.refuse('forms.js');
    await fileInput(page).setInputFiles(WORD);
    await notice(page).waitFor();
    assert.match(await notice(page).innerText(), /could not be fetched/);
    server.refuse();
    await fileInput(page).setInputFiles(WORD);
    await shown(page);
    await button(page, 'Download JSON').click();
    assert.equal((await page.evaluate(() => window.handedOut.text())).trimEnd(), commandLine([WORD])[0]);
  } finally {
    await browser.close();
    await server.stop();
  }
});
