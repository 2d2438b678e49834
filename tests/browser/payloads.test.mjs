// Markup in minutes stays words: a hundred payloads through the box, the clipboard, files and their names, in every place that
// the page shows (body, title, name, nature of an interest, clause, source text), in Chromium and Firefox.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, box, button, DIST, drop, handedOut, shown, watchDownloads } from './lib/page.mjs';
import { PAYLOADS } from './lib/payloads.mjs';
import { record } from './lib/recorder.mjs';

/** Minutes that say `words` wherever the page shows words of minutes. */
const minutes = (words) => `ELDERMERE DISTRICT COUNCIL

LICENSING ${words} COMMITTEE

Minutes of the meeting of the Licensing ${words} Committee held on Tuesday 3 March 2026 at 7.00 pm in the ${words} Chamber, Eldermere

Present: Councillors Ada Thornbury (Chair), Ben Oakes and Chitra ${words} Rao

1. APOLOGIES FOR ABSENCE
Apologies for absence were received from Councillor Derek Finch ${words}.

2. DECLARATIONS OF INTEREST
Councillor Oakes declared a personal interest in item 4 as he was a member of the ${words} society, and left the room.

3. ${words}
Nothing was said.

4. MILL LANE ${words}
It was proposed by Councillor Rao, seconded by Councillor Thornbury and
RESOLVED:
1. That ${words} be renewed for three years.
2. That the fee remain unchanged.

The meeting closed at 8.15 pm.
`;

/** No text holds the sign NUL: it stands in files' names only. */
const oneLine = (words) => words.replaceAll(/[\s\u0000]+/g, ' ');
const text = (payload, index) => ({ name: `${index}-${payload}.txt`, type: 'text/plain', text: minutes(oneLine(payload)) });
const markup = (payload, index) => ({ name: `${index}-${payload}.html`, type: 'text/html', text: `<html><head><title>${payload}</title></head><body>${minutes(payload).replaceAll(/\n\n/g, '<p>').replaceAll('\u0000', '')}</body></html>` });

/** From now on the page notes each kind of element and attribute that ever stands in it, and what the policy had to refuse. */
function watch() {
  self.kinds = new Set();
  self.refused = [];
  const note = (element) => {
    self.kinds.add(element.localName);
    for (const { name, value } of element.attributes) {
      const isAddress = ['href', 'src', 'action', 'formaction', 'data', 'poster'].includes(name);
      self.kinds.add(isAddress && !value.startsWith('#') ? `${element.localName} ${name}=${value}` : `${element.localName} ${name}`);
    }
  };
  const noteAll = (node) => { if (node.nodeType === 1) for (const element of [node, ...node.querySelectorAll('*')]) note(element); };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === 1) note(target);
      addedNodes.forEach(noteAll);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('securitypolicyviolation', (event) => self.refused.push(`${event.violatedDirective}: ${event.blockedURI}`));
}

/** Shows every document that is there, one after the other. Gives the source text of each. */
async function showAll() {
  const settled = () => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
  const shown = [];
  const rows = () => [...document.querySelectorAll('li')].filter((row) => /[1-9]\d* resolution/.test(row.textContent) && row.querySelector('button'));
  // The text is drawn last.
  const source = () => [...document.querySelectorAll('section')].find((section) => section.textContent.startsWith('Source text'));
  for (let index = 0; index < rows().length; index += 1) {
    rows()[index].querySelector('button').click();
    do await settled(); while (!source());
    shown.push(source().textContent);
  }
  return shown;
}

for (const which of ['chromium', 'firefox']) {
  const skip = which === 'firefox' && !process.env.FIREFOX && 'no Firefox here';

  test(`${PAYLOADS.length} payloads stay words, in ${which}`, { skip, timeout: 180_000 }, async (t) => {
    const recorder = await record(DIST, which);
    const { page, address, foreign } = recorder;
    const dialogs = [];
    page.on('dialog', (dialog) => { dialogs.push(dialog.message()); dialog.dismiss().catch(() => {}); });
    const settle = async (files) => {
      await page.getByText(`${files} of ${files} read`).waitFor({ timeout: 60_000 });
      return page.evaluate(showAll);
    };
    try {
      await watchDownloads(page);
      await page.goto(address);
      await box(page).waitFor();
      await page.evaluate(watch);

      // What the page is made of where nobody means harm.
      const harmless = ['allotments', 'hall of the parish', 'Example (Trust)'];
      await drop(page, harmless.flatMap((words, index) => [text(words, index), markup(words, index)]));
      await settle(6);
      await analyse(page, minutes('allotments'));
      await analyse(page, 'no minutes');
      await page.getByRole('group', { name: /not read$/i }).waitFor();
      await button(page, 'Clear').click();
      await button(page, 'Try an example: cabinet').click();
      await shown(page);
      await button(page, 'Clear').click();
      const usual = new Set(await page.evaluate(() => [...self.kinds]));
      assert.ok(usual.has('section') && usual.has('mark'), [...usual].join());

      await drop(page, PAYLOADS.map(text));
      const texts = await settle(PAYLOADS.length);
      assert.equal(texts.length, PAYLOADS.length);
      const said = (payload) => texts.some((source) => fold(source).includes(fold(`That ${payload} be renewed`)));
      // A text with paragraphs of HTML in it is read as a web page, so that their tags are gone.
      assert.deepEqual(PAYLOADS.filter((payload) => !said(payload) && !payload.startsWith('<p ')), []);
      await handedOut(page);
      await button(page, 'Clear').click();

      await drop(page, PAYLOADS.map(markup));
      const files = await page.getByText(/ of \d+ read/).first().waitFor().then(() => settle(PAYLOADS.length));
      t.diagnostic(`${files.length} of ${PAYLOADS.length} web pages held decisions that could be shown`);
      assert.ok(files.length > PAYLOADS.length / 2);
      await button(page, 'Clear').click();

      await box(page).evaluate((element, words) => { element.value = words; }, PAYLOADS.map((payload) => minutes(oneLine(payload))).join('\n'));
      await button(page, 'Analyse').click();
      await shown(page);
      await button(page, 'Clear').click();

      assert.deepEqual(await page.evaluate(() => self.refused), []);
      await paste(page, which, PAYLOADS);
      // By the keyboard: the page still scrolls to the box, from under the pointer.
      await box(page).press('Control+Enter');
      await page.getByRole('region', { name: 'Source text' }).or(page.getByRole('group', { name: /not read$/i })).first().waitFor();

      const { kinds, refused, ran } = await page.evaluate(() => ({ kinds: [...self.kinds], refused: self.refused, ran: self.ran }));
      assert.deepEqual(kinds.filter((kind) => !usual.has(kind)), []);
      assert.deepEqual({ dialogs, ran, refused, foreign }, { dialogs: [], ran: undefined, refused: [], foreign: [] });
      assert.equal(await page.evaluate(() => document.head.querySelectorAll('title').length), 1);
    } finally {
      await recorder.stop();
    }
  });
}

const fold = (words) => words.replaceAll(/[\s\u0000\u202e\ufeff]+/g, ' ').trim();

/** Pastes web pages, as from another window. Firefox lets no test at its clipboard: there the event is made. */
async function paste(page, which, pages) {
  const html = pages.join('\n');
  await box(page).focus();
  if (which === 'chromium') {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(async ([html, plain]) => navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }),
    })]), [html, minutes(html)]);
    // Chromium cleans what a script lays on the clipboard in the page itself: that was this test, and not the page.
    await page.evaluate(() => { self.refused.length = 0; });
    await page.keyboard.press('Control+V');
  } else {
    await box(page).evaluate((element, [html, plain]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', plain);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, [html, minutes(html)]);
  }
}
