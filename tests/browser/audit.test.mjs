// What is built could send nothing: the programs import nothing that sends, and the scripts name no way out but the start's.
// No browser is needed; lib/audit.mjs has the lists.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditProgram, auditScript, emitted } from './lib/audit.mjs';
import { DIST } from './lib/page.mjs';

const programs = Object.fromEntries(emitted(DIST, '.wasm'));
const scripts = Object.fromEntries(emitted(DIST, '.js').map(([name, bytes]) => [name, bytes.toString()]));
const readers = Object.keys(programs).filter((name) => name !== 'page_bg');

test('the programs that see the minutes import nothing that could send them', (t) => {
  assert.deepEqual(readers, ['forms_bg', 'worker_bg']);
  for (const name of readers) {
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(programs[name]));
    t.diagnostic(`${name}.wasm imports ${imports.map(({ name }) => name.replace(/^__wbg_|_[0-9a-f]{16}$/g, '')).sort().join(' ')}`);
    assert.deepEqual(auditProgram(name, programs[name]), []);
  }
});

test('the scripts name no way out but those that fetch the page\'s own programs', () => {
  for (const name of ['boot', 'page', 'worker', 'worker_loader', 'forms', 'pdf_items']) assert.ok(name in scripts, `${name}.js is not there`);
  assert.deepEqual(Object.entries(scripts).flatMap(([name, text]) => auditScript(name, text)), []);
});

/** A program of nothing but one imported function. */
function importing(name) {
  const text = (word) => [word.length, ...Buffer.from(word)];
  const section = (id, bytes) => [id, bytes.length, ...bytes];
  return Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...section(1, [1, 0x60, 0, 0]), ...section(2, [1, ...text('./worker_bg.js'), ...text(name), 0, 0])]);
}

test('the audit finds a program that could send', () => {
  assert.deepEqual(auditProgram('x', importing('__wbg_postMessage_0123456789abcdef')), []);
  for (const name of ['fetch', 'send', 'open', 'sendBeacon', 'new_with_str', 'setAttribute']) {
    assert.equal(auditProgram('x', importing(`__wbg_${name}_0123456789abcdef`)).length > 0, true, name);
  }
  const told = Buffer.concat([importing('__wbg_get_0123456789abcdef'), Buffer.from([0, 16, 1, 0x78, ...Buffer.from('XMLHttpRequest')])]);
  assert.match(auditProgram('x', told).join(), /holds the name XMLHttpRequest/);
});

test('the audit finds a script that could send', () => {
  const ways = [
    'navigator.sendBeacon("/", text);', 'fetch("/?" + text);', 'const f = self.fetch;', 'new XMLHttpRequest();', 'new WebSocket("wss://x.example");',
    'new Image().src = text;', 'element.src = text;', 'importScripts("https://x.example/x.js");', 'await import(text);', 'location = text;',
    'window.open(text);', 'new Worker(text);', 'import x from "https://x.example/x.js";', 'new Function(text)();', 'element.innerHTML = text;',
  ];
  for (const [name, text] of Object.entries(scripts)) {
    for (const way of ways) assert.equal(auditScript(name, `${text}\n${way}\n`).length, 1, `${name}.js: ${way}`);
  }
  assert.deepEqual(auditScript('unheard', ''), ['unheard.js is on no list']);
});
