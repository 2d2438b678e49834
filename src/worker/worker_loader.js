// Starts the worker's program, and fetches what unpacks files when the first one arrives: this is all that it ever fetches.
// What goes wrong in a program is thrown, for only so does the page hear of it.
importScripts("./worker.js");

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
  fetched ??= import("./forms.js").then(({ default: start }) => start({ module_or_path: "./forms_bg.wasm" }));
  try {
    await fetched;
  } catch (error) {
    fetched = undefined;
    throw error;
  }
  return self.unpackForm;
}

wasm_bindgen({ module_or_path: "./worker_bg.wasm" }).catch((error) => setTimeout(() => { throw error; }));
