// Starts the worker's program, and fetches what unpacks files when the first one arrives: this is all that it ever fetches.
// What goes wrong in a program is thrown, for only so does the page hear of it.
//
// scripts/site/boot.js starts this, says in `base` where it lies, and sends the compiled program as the first message.
importScripts(new URL("worker.js", base));

/** Fetches a file of the page. scripts/site/boot.mjs writes its hash beside its name. */
const own = ((get) => (name, hash) => get(new URL(name, base), { integrity: hash }))(fetch.bind(self));

/** What could carry words away: gone before the first document comes, whether or not a policy of the browser binds this worker. */
const GONE = [
  "fetch", "fetchLater", "XMLHttpRequest", "WebSocket", "WebSocketStream", "WebTransport", "EventSource", "RTCPeerConnection",
  "importScripts", "Worker", "SharedWorker", "caches", "Cache", "CacheStorage", "FontFace", "fonts", "BroadcastChannel",
  "Notification",
];
for (const name of GONE) for (let scope = self; scope; scope = Object.getPrototypeOf(scope)) delete scope[name];

/** How often the page hears that what reads a file is still on its way, in milliseconds, and for how long. */
const BEAT = 5000;
const MOST_BEATS = 60;

/**
 * The parcel that src/worker/parcel.rs makes of a file's bytes; null where what makes it could not be fetched.
 * Of a PDF file comes the SHA-256 as well; `onPage` hears how many of its pages are read.
 */
self.unpackFile = async (bytes, pdfSha256, onPage, onDone) => {
  let beats = 0;
  const beating = setInterval(() => (beats += 1) <= MOST_BEATS && onPage(0, 1), BEAT);
  let finish = () => onDone(null);
  try {
    const form = pdfSha256 === null ? bytes : pdfForm(bytes, pdfSha256, (done, all) => {
      clearInterval(beating);
      onPage(done, all);
    });
    const [packed, unpack] = await Promise.all([form, forms()]);
    finish = () => onDone(unpack(packed));
  } catch (error) {
    console.warn(error);
  }
  clearInterval(beating);
  setTimeout(finish);
};

/** The words of a PDF file and their places, in the form that pdf/pdf_items.js writes, as bytes. */
async function pdfForm(bytes, sha256, onPage) {
  const { pdfItems } = await import("./pdf/pdf_items.js");
  return new TextEncoder().encode(await pdfItems(loadPdfJs, bytes, sha256, onPage));
}

/** pdf.js. It looks for its own worker in `pdfjsWorker` before it would start one: this is one already. */
async function loadPdfJs() {
  // Where there is no window pdf.js's worker takes itself for a program of its own, and speaks to the page.
  self.window ??= self;
  try {
    const [pdfjs, worker] = await Promise.all([import("./pdf/pdf.js"), import("./pdf/pdf.worker.js")]);
    self.pdfjsWorker = worker;
    return pdfjs;
  } finally {
    delete self.window;
  }
}

let fetched;

/** What unpacks: src/bin/forms.rs, which puts `unpackForm` beside it when it starts. */
async function forms() {
  fetched ??= import("./forms.js").then(({ default: start }) => start({ module_or_path: own("forms_bg.wasm") }));
  try {
    await fetched;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
  return self.unpackForm;
}

onmessage = ({ data: program }) => {
  onmessage = null;
  wasm_bindgen({ module_or_path: program }).catch((error) => setTimeout(() => { throw error; }));
};
