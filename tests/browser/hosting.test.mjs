// What docs/hosting.md promises: any path, the headers and types of its configurations, an archive that is the same each time.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { isMarked } from '../../scripts/site/files.mjs';
import { configurations, HEADER } from '../../scripts/site/headers.mjs';
import { analyse, box, button, DIST, fileInput, MINUTES, region, REPOSITORY, shown } from './lib/page.mjs';
import { serve } from './lib/server.mjs';

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'].find((path) => statSync(path, { throwIfNoEntry: false }));
const WORD = join(REPOSITORY, 'tests', 'documents', 'long-07.docx');

let folder;
before(() => { folder = mkdtempSync(join(tmpdir(), 'minutes-hosting-')); });
after(() => rmSync(folder, { recursive: true }));

async function withPage(address, work) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) said.push(message.text()); });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(address);
    await box(page).waitFor();
    await work(page);
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
  }
}

async function readsTextAndWord(page) {
  await analyse(page, MINUTES);
  await region(page, 'Declarations of interest').getByText('Oakes').first().waitFor();
  await button(page, 'Clear').click();
  await fileInput(page).setInputFiles(WORD);
  await shown(page);
}

test('the page works under a deep path', { timeout: 60_000 }, async () => {
  const server = await serve(DIST, '/some/deep/path of/a council/minutes/');
  try {
    await withPage(server.address, readsTextAndWord);
  } finally {
    await server.stop();
  }
});

test('the configurations bear the page’s own policy', () => {
  for (const { name, now, wanted } of configurations()) {
    assert.ok(now.includes(HEADER) && now === wanted, `docs/hosting/${name} has another policy than scripts/site/policy.mjs: node scripts/site/headers.mjs`);
  }
});

/** Status and headers of an answer. */
const answer = (address, headers = {}) => new Promise((done, fail) => {
  get(address, { headers }, (response) => { response.resume(); done({ status: response.statusCode, ...response.headers }); }).on('error', fail);
});

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

/** Starts nginx with the configuration of the docs, all paths and the port put into a folder of this test. */
async function startNginx() {
  const port = await freePort();
  const page = join(folder, 'page');
  cpSync(DIST, page, { recursive: true });
  for (const name of readdirSync(page, { recursive: true }).filter((path) => /\.(?:html|css|js|wasm)$/.test(path))) {
    writeFileSync(join(page, `${name}.gz`), gzipSync(readFileSync(join(page, name)), { level: 9 }));
  }
  const documented = readFileSync(join(REPOSITORY, 'docs', 'hosting', 'nginx.conf'), 'utf8');
  const server = documented.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/minutes-analyser/page/', `${page}/`);
  assert.notEqual(server, documented);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  const whole = join(folder, 'nginx.conf');
  writeFileSync(whole, `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr; events {} http { access_log off; ${temporary}\n${server}\n}`);
  const child = spawn(NGINX, ['-p', folder, '-c', whole, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (words) => { said += words; });
  const address = `http://127.0.0.1:${port}/minutes/`;
  for (let tries = 0; ; tries += 1) {
    try {
      await answer(address);
      return { address, page, stop: () => new Promise((done) => { child.on('exit', done); child.kill(); }) };
    } catch (error) {
      if (tries > 100 || child.exitCode !== null) throw new Error(`nginx does not answer: ${said || error}`);
      await new Promise((done) => { setTimeout(done, 50); });
    }
  }
}

test('nginx with the documented configuration gives the right types, headers and packed files, and the page works', { skip: !NGINX && 'no nginx here', timeout: 90_000 }, async () => {
  mkdirSync(folder, { recursive: true });
  const nginx = await startNginx();
  try {
    const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', wasm: 'application/wasm', webmanifest: 'application/manifest+json', png: 'image/png' };
    const paths = readdirSync(nginx.page, { recursive: true }).filter((path) => types[path.split('.').pop()]);
    assert.ok(paths.length > 10);
    for (const path of paths) {
      const { status, ...headers } = await answer(nginx.address + path, { 'accept-encoding': 'gzip' });
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], types[path.split('.').pop()], path);
      assert.equal(headers['content-security-policy'], HEADER, path);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.ok(headers['permissions-policy'] && headers['cross-origin-opener-policy']);
      assert.equal(headers['cache-control'], isMarked(path) ? 'public, max-age=31536000, immutable' : 'no-cache', path);
      if (/\.(?:html|css|js|wasm)$/.test(path)) assert.equal(headers['content-encoding'], 'gzip', path);
    }
    const plain = await answer(`${nginx.address}index.html`);
    assert.equal(plain['content-encoding'], undefined);
    await withPage(nginx.address, readsTextAndWord);
  } finally {
    await nginx.stop();
  }
});

test('the release archive is the same each time, and holds what its sums say', { timeout: 120_000 }, (t) => {
  if (spawnSync('zip', ['-v']).error || spawnSync('unzip', ['-v']).error) return t.skip('no zip here');
  const pack = (name) => {
    const out = join(folder, name);
    const run = spawnSync(join(REPOSITORY, 'scripts', 'release'), ['--built'], { env: { ...process.env, RELEASE_ARCHIVE: out, RELEASE_PAGE: DIST }, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    const archive = readdirSync(out).find((file) => file.endsWith('.zip'));
    return { out, archive, bytes: readFileSync(join(out, archive)) };
  };
  const [first, second] = [pack('first'), pack('second')];
  assert.ok(first.bytes.equals(second.bytes), 'two archives of the same files differ');
  t.diagnostic(`${first.archive}: ${first.bytes.length} bytes`);
  const whole = spawnSync('unzip', ['-q', first.archive], { cwd: first.out });
  assert.equal(whole.status, 0);
  const unpacked = join(first.out, first.archive.replace('.zip', ''));
  for (const name of ['minutes-analyser.html', 'page/index.html', 'hosting/hosting.md', 'hosting/nginx.conf', 'hosting/web.config', 'LICENSE', 'THIRD-PARTY-LICENCES.txt', 'SHA256SUMS']) {
    assert.ok(statSync(join(unpacked, name), { throwIfNoEntry: false })?.size > 0, `${name} is not in the archive`);
  }
  const licences = readFileSync(join(unpacked, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
  for (const said of ['yew ', 'serde ', 'wasm-bindgen ', 'pdf.js', 'Apache License']) assert.ok(licences.includes(said), `${said} is not among the licences`);
  const sums = readFileSync(join(unpacked, 'SHA256SUMS'), 'utf8');
  const again = spawnSync(process.execPath, [join(REPOSITORY, 'scripts', 'site', 'sums.mjs'), unpacked], { encoding: 'utf8' }).stdout;
  assert.equal(again.split('\n').filter((line) => !line.endsWith('SHA256SUMS')).join('\n'), sums);
});
