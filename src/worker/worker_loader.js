// Starts the worker's program. What goes wrong on the way is thrown, for only so does the page hear of it.
importScripts("./worker.js");
wasm_bindgen({ module_or_path: "./worker_bg.wasm" }).catch((error) => setTimeout(() => { throw error; }));
