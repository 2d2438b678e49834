// Starts the page, and whenever the page asks for it the reader beside it. Nothing else may start a script.
//
// scripts/site/boot.mjs fills in the $names and leaves the comments out. The page's program knows of `startReader` only:
// a page that is put together otherwise (a single file) gives it another.

/** Fetches a program, and makes sure that it is the one of this build. A host that does not know its type is forgiven. */
async function program(address, hash) {
  const response = await fetch(address, { integrity: hash });
  if (response.headers.get("content-type") === "application/wasm") return response;
  return new Response(response.body, { status: response.status, headers: { "content-type": "application/wasm" } });
}
const page = program(new URL("$program", import.meta.url), "$program_hash");

const loader = new URL(document.querySelector("meta[name=reader]").content, document.baseURI).href;

/** A worker of a file is not bound by the page's policy, one of words is: so the first words are these. */
const start = URL.createObjectURL(new Blob([`const base = ${JSON.stringify(new URL(".", loader).href)};
self.trustedTypes?.createPolicy("default", { createScriptURL: (url) => (url.startsWith(base) ? url : null) });
importScripts(${JSON.stringify(loader)});`], { type: "text/javascript" }));

/** All that may become a script by its address; nothing may become one, or a part of the page, by its text. */
self.trustedTypes?.createPolicy("default", { createScriptURL: (url) => (url === start || url === "./sw.js" ? url : null) });

/** The reader's program, which every reader shares. One that could not be had is asked for again. */
let compiled;
const compile = () => (compiled ??= program(new URL("$reader", loader), "$reader_hash")
  .then((response) => WebAssembly.compileStreaming(response))
  .catch((error) => { compiled = undefined; throw error; }));

globalThis.startReader = () => {
  const reader = new Worker(start);
  compile().then((module) => reader.postMessage(module), () => reader.dispatchEvent(new Event("error")));
  return reader;
};

const { default: init } = await import("$glue");
await init({ module_or_path: page });
compile().catch(() => {});
