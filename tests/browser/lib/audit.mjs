// What the built programs and scripts could send, found by reading them: complaints, none where all is well.
//
// A WebAssembly program can do nothing but what it imports: so for the two programs that see the minutes each import is on a
// list. Behind an import stands JavaScript: so in each script every line that names a way out is on a list, to the letter.
// Not here: pdf.js, which is other people's and names such ways; the worker's scope in which it runs has lost them
// (src/worker/worker_loader.js), the browser's policy binds it, and policy.test.mjs and network.test.mjs see to both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmarked } from '../../../scripts/site/files.mjs';

/** What tells JavaScript's values apart, makes them, or hands them on to code of the same worker. */
const HARMLESS = new Set(`
  __wbindgen_is_function __wbindgen_is_undefined __wbindgen_string_get __wbindgen_throw __wbindgen_debug_string _wbg_cb_unref
  static_accessor_GLOBAL static_accessor_GLOBAL_THIS static_accessor_SELF static_accessor_WINDOW
  instanceof_ArrayBuffer instanceof_Blob instanceof_DedicatedWorkerGlobalScope instanceof_Uint8Array isArray
  new new_from_slice new_with_length from of push get set call length buffer data prototypesetcall subarray
  readAsArrayBuffer postMessage set_onmessage
`.trim().split(/\s+/));

/** Of these a name may be in a program's data: nothing that could be looked up by such a name is to be had otherwise. */
const WAYS_OUT = /XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|fetchLater/;

/** A way to the network, to another scope that has one, or from text to a program. */
const NAMES = new RegExp([
  /\b(fetch|fetchLater|importScripts|sendBeacon|open|eval|Function|Worker|SharedWorker|Image|Audio|FontFace|BroadcastChannel)\s*\(/,
  /\b(XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTC\w+|caches|CacheStorage|Request|Notification)\b/,
  /\bimport\s*\(|\bfrom\s*["'`]|^\s*import\s*["'`]/,
  /\bfetch\b/,
  /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc)\b/,
  /\.(src|action|formAction|ping|background|poster|data-src)\s*=[^=]/,
  /\blocation\b|\bnavigator\.(?!serviceWorker\b)/,
].map(({ source }) => source).join('|'));

/** What wasm-bindgen fetches a program with. Here each gets its own by boot.js, so that this is never reached. */
const GLUE = [
  "throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);",
  "if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {",
  'module_or_path = fetch(module_or_path);',
];

/** Lines that say such a name, by the script they may stand in: each is to be found there, too. */
const ALLOWED = {
  boot: [
    'const response = await fetch(address, { integrity: hash });',
    'importScripts(${JSON.stringify(loader)});`], { type: "text/javascript" }));',
    'const reader = new Worker(start);',
    /^const \{ default: init \} = await import\("\.\/page-[0-9a-f]{8,16}\.js"\);$/,
  ],
  page: [
    ...GLUE,
    // What Yew would draw raw markup with. No source here does (tests/tidy.rs), and Trusted Types refuse it.
    /^__wbg_set_innerHTML_[0-9a-f]{16}: function\(arg0, arg1, arg2\) \{$/,
    'arg0.innerHTML = getStringFromWasm0(arg1, arg2);',
  ],
  worker: [
    'script_src = new URL(document.currentScript.src, location.href).toString();',
    ...GLUE,
  ],
  worker_loader: [
    'importScripts(new URL("worker.js", base));',
    'const own = ((get) => (name, hash) => get(new URL(name, base), { integrity: hash }))(fetch.bind(self));',
    /^fetched \?\?= import\("\.\/forms\.js"\)\.then\(\(\{ default: start \}\) => start\(\{ module_or_path: own\("forms_bg\.wasm", "sha384-[\w/+=]+"\) \}\)\);$/,
    '"fetch", "fetchLater", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource", "RTCPeerConnection",',
    '"importScripts", "Worker", "SharedWorker", "caches", "Cache", "CacheStorage", "FontFace", "fonts", "BroadcastChannel",',
    '"Notification",',
    'const { pdfItems } = await import("./pdf/pdf_items.js");',
    'const [pdfjs, worker] = await Promise.all([import("./pdf/pdf.js"), import("./pdf/pdf.worker.js")]);',
  ],
  forms: GLUE,
  pdf_items: [],
  // The service worker: files of this build, each by its hash, and whatever page of the same host the browser asks for.
  sw: [
    'const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== MINE);',
    'const same = await caches.match(address(path.replace(BUILD.name, name.slice(OURS.length))), { cacheName: name });',
    'const ask = (cache) => fetch(address(path), { cache, integrity: FILES[path], credentials: "same-origin" });',
    'const cache = await caches.open(MINE);',
    'const own = async (path) => (await caches.match(address(path), { cacheName: MINE })) ?? obtain(path);',
    'return await fetch(request);',
    'return fetch(request).catch(() => own("index.html"));',
    'const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== MINE);',
    'await Promise.all(old.map((name) => caches.delete(name)));',
    'self.addEventListener("fetch", (event) => {',
    'else if (path.startsWith(BUILD.prefix)) event.respondWith(caches.match(address(path)).then((kept) => kept ?? fetch(request)));',
  ],
};

/** What wasm-bindgen writes names of values with for messages of panics: only a build with the ordinary standard library has it. */
const MESSAGES = '? `Function(${val.name})`';

/** Other people's, as npm gave them. */
const FOREIGN = ['pdf', 'pdf.worker'];

/** Complaints about a program that sees the minutes. */
export function auditProgram(name, bytes) {
  const module = new WebAssembly.Module(bytes);
  const imported = WebAssembly.Module.imports(module).map((entry) => [entry, stem(entry.name)]);
  const complaints = imported.filter(([{ kind }, what]) => kind !== 'function' || !HARMLESS.has(what))
    .map(([entry]) => `${name} imports ${entry.name}`);
  const said = Buffer.from(bytes).toString('latin1').match(WAYS_OUT);
  if (said) complaints.push(`${name} holds the name ${said[0]}`);
  return complaints;
}

/** An import's name as its crate gave it. Casts between kinds of values, which closures need, have none; they are harmless. */
function stem(name) {
  if (/^__wbindgen_generic_\d+$/.test(name) || name === '__wbindgen_init_externref_table') return 'new';
  return name.replace(/^__wbg_/, '').replace(/_[0-9a-f]{16}$/, '');
}

/** Complaints about a script: lines that name a way out and may not, and permissions that nothing needs. */
export function auditScript(name, text) {
  const allowed = ALLOWED[name];
  if (!allowed) return [`${name}.js is on no list`];
  const is = (line, rule) => (typeof rule === 'string' ? rule === line : rule.test(line));
  const lines = text.replaceAll(/\/\*\*.*?\*\//gs, '').split('\n').map((line) => line.trim());
  const naming = lines.filter((line) => NAMES.test(line) && !line.startsWith('//'));
  return [
    ...naming.filter((line) => line !== MESSAGES && !allowed.some((rule) => is(line, rule))).map((line) => `${name}.js names a way out: ${line}`),
    ...allowed.filter((rule) => !lines.some((line) => is(line, rule))).map((rule) => `${name}.js does not say what it may: ${rule}`),
  ];
}

/** The scripts and programs of a build: [name without hash and folders, bytes]. */
export function emitted(dist, ending) {
  return readdirSync(dist, { recursive: true }).filter((path) => path.endsWith(ending)).sort()
    .map((path) => [unmarked(path.split(/[\\/]/).pop()).slice(0, -ending.length), readFileSync(join(dist, path))])
    .filter(([name]) => ending !== '.js' || !FOREIGN.includes(name));
}
