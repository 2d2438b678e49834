// Starts the worker's program. What goes wrong on the way is thrown, for only so does the page hear of it.
importScripts("./worker.js");

/** How often the page hears that what reads PDF files is still on its way, in milliseconds, and for how long. */
const BEAT = 5000;
const MOST_BEATS = 60;

/** The words of a PDF file and their places, in the form that pdf/pdf_items.js writes. What does it is fetched for the first file. */
self.readPdf = async (bytes, sha256, onPage, onDone) => {
  let form = "PDF items 1\nrefused\tno_engine\n";
  let beats = 0;
  const beating = setInterval(() => (beats += 1) <= MOST_BEATS && onPage(0, 1), BEAT);
  try {
    const { pdfItems } = await import("./pdf/pdf_items.js");
    form = await pdfItems(loadPdfJs, bytes, sha256, (done, all) => {
      clearInterval(beating);
      onPage(done, all);
    });
  } catch (error) {
    console.warn(error);
  }
  clearInterval(beating);
  setTimeout(() => onDone(form));
};

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

wasm_bindgen({ module_or_path: "./worker_bg.wasm" }).catch((error) => setTimeout(() => { throw error; }));
