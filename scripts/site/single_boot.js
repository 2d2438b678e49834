// Starts the page that is one file: takes the place of boot.js. What a hosted page fetches stands in elements here, packed.
//
// A browser gives every file that it opens from a disk, and every reader, an origin of its own: what one of them makes of a part, the
// other cannot load. So the reader gets its parts in its own words, and unpacks them when they are asked for.

const packed = (name) => document.querySelector(`[data-part="${name}"]`).textContent;

async function unpack(part) {
  const bytes = Uint8Array.from(atob(part), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": "application/wasm" } });
}

const address = (...texts) => URL.createObjectURL(new Blob(texts, { type: "text/javascript" }));

(async () => {
  const text = async (name) => (await unpack(packed(name))).text();
  const later = Object.fromEntries($later.map((name) => [name, packed(name)]));
  const words = `"use strict";
self.trustedTypes?.createPolicy("default", { createScriptURL: () => null });
const packed = ${JSON.stringify(later)};
const unpack = ${unpack};
const part = async (name) => name.endsWith(".wasm") ? unpack(packed[name]) : URL.createObjectURL(new Blob([await (await unpack(packed[name])).text()], { type: "text/javascript" }));
`;
  const start = address(words, await text("worker.js"), "\n", await text("worker_loader.js"));
  self.trustedTypes?.createPolicy("default", { createScriptURL: (url) => (url === start ? start : null) });
  const program = unpack(packed("worker_bg.wasm")).then((response) => WebAssembly.compileStreaming(response));
  globalThis.startReader = () => {
    const reader = new Worker(start);
    program.then((module) => reader.postMessage(module), () => reader.dispatchEvent(new Event("error")));
    return reader;
  };
  const { default: init } = await import(address(await text("page.js")));
  await init({ module_or_path: unpack(packed("page_bg.wasm")) });
})();
