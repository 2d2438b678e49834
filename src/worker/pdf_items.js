// A PDF file -> "PDF items": its words and where they stand, in one plain form that src/text/pdf reads.
//
// In:   what loads pdf.js, the file's bytes (a Uint8Array that is given away) and their SHA-256.   Out: the form, as a string.
// Runs: in the page's worker, and in Node.js (scripts/pdf-items).
// Not here: words, lines, columns, paragraphs: all reading is done in Rust.
//
// The form is lines of fields parted by tabs; measures are points, from the page's upper left corner:
//   PDF items 1                                        its name and version
//   sha256  HEX                                        of the PDF's bytes
//   refused REASON                                     alone, where the file cannot be read: scan | encrypted | broken | too_many_pages
//   page    WIDTH HEIGHT
//   font    ID NAME                                    before its first use, where the name is known
//   text    X BASELINE WIDTH SIZE FONT STRING          "\\", "\t", "\n", "\r" in STRING are written so
//   turned  …                                          the same, for words that do not run as the page's other words do

/** More than any meeting's minutes: a whole agenda pack with its reports has some hundred pages. */
const MOST_PAGES = 1000;

/** Fonts' names come with a page's drawing, which takes time: so many pages are drawn at most to learn them. */
const MOST_DRAWN = 8;

/** How far from its end a whole file says that it ends. */
const TAIL = 4096;

/** So much of a file is looked through at once, and so much of it once more, for what stands across. */
const CHUNK = 1 << 20;
const OVERLAP = 64;

const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
};

/** `load` gives pdf.js; where it cannot, its error is thrown. `tell` hears after each page how many of how many are done. */
export async function pdfItems(load, bytes, sha256, tell = () => {}) {
  const head = `PDF items 1\nsha256\t${sha256}\n`;
  const plain = plainRefusal(bytes);
  if (plain) return `${head}refused\t${plain}\n`;
  const pdfjs = await load();
  const task = pdfjs.getDocument({ ...OPTIONS, data: bytes });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) return `${head}refused\ttoo_many_pages\n`;
    const form = [head];
    const fonts = { known: new Set(), drawn: 0 };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      await writePage(page, fonts, form);
      page.cleanup();
      tell(number, pdf.numPages);
    }
    return form.join('');
  } catch (error) {
    return `${head}refused\t${error?.name === 'PasswordException' ? 'encrypted' : 'broken'}\n`;
  } finally {
    await task.destroy().catch(() => {});
  }
}

/** Names of which one stands in every file that has words, each letter as it is or by its number ("/F#6Fnt"). */
const MAY_HAVE_WORDS = new RegExp(['Font', 'ObjStm', 'Encrypt'].map((name) => `/${name.replace(/./g, (letter) => `(?:${letter}|#${numberOf(letter)})`)}`).join('|'), 'i');

function numberOf(letter) {
  return letter.charCodeAt(0).toString(16);
}

/**
 * Why a file cannot be read, where its bytes show it without pdf.js. It was cut off on its way where "%%EOF" does not stand near
 * its end. It is none where it has no object. And its pages are pictures where no object names a font, for no word is shown
 * without one; objects may also be packed away in streams of objects, and in locked files.
 */
function plainRefusal(bytes) {
  const latin1 = new TextDecoder('latin1');
  if (!latin1.decode(bytes.subarray(-TAIL)).includes('%%EOF')) return 'broken';
  let objects = false;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = latin1.decode(bytes.subarray(at, at + CHUNK + OVERLAP));
    if (MAY_HAVE_WORDS.test(chunk)) return null;
    objects ||= /\d\s+\d+\s+obj/.test(chunk);
  }
  return objects ? 'scan' : 'broken';
}

async function writePage(page, fonts, form) {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.filter((item) => item.str !== undefined && item.str !== '' && item.transform).map((item) => place(item, view));
  const { turn, width, height } = upright(words, view);
  form.push(`page\t${measure(width)}\t${measure(height)}\n`);
  await writeFonts(page, words, fonts, form);
  for (const word of words) {
    const [x, y] = turn(word.x, word.y);
    const kind = word.quarter === words.quarter ? 'text' : 'turned';
    form.push(`${kind}\t${[x, y, word.width, word.size].map(measure).join('\t')}\t${word.font}\t${escaped(word.text)}\n`);
  }
}

/** An item by its place on the page as it is shown, and the quarter of a circle by which it is turned, or none of the four. */
function place({ str, transform, width, fontName }, { transform: [a, b, c, d, e, f] }) {
  const [ta, tb, tc, td, te, tf] = transform;
  const along = [a * ta + c * tb, b * ta + d * tb];
  const up = [a * tc + c * td, b * tc + d * td];
  const angle = (Math.atan2(along[1], along[0]) * 2) / Math.PI;
  const near = Math.round(angle);
  return {
    text: str,
    x: a * te + c * tf + e,
    y: b * te + d * tf + f,
    width,
    size: Math.hypot(...up),
    font: fontName.replace(/^g_d\d+_/, ''),
    quarter: Math.abs(angle - near) < 0.03 ? (near + 4) % 4 : null,
  };
}

/** Turns a page whose words nearly all run upwards or downwards, so that they run across. */
function upright(words, { width, height }) {
  const counts = [0, 0, 0, 0];
  for (const { quarter, text } of words) if (quarter !== null) counts[quarter] += text.length;
  words.quarter = counts.indexOf(Math.max(...counts));
  return [
    { turn: (x, y) => [x, y], width, height },
    { turn: (x, y) => [y, width - x], width: height, height: width },
    { turn: (x, y) => [width - x, height - y], width, height },
    { turn: (x, y) => [height - y, x], width: height, height: width },
  ][words.quarter];
}

/** Names the fonts that this page is the first to use. */
async function writeFonts(page, words, fonts, form) {
  const fresh = new Map(words.filter(({ font }) => !fonts.known.has(font)).map(({ font }) => [font, `g_${font}`]));
  if (fresh.size === 0 || fonts.drawn >= MOST_DRAWN) return;
  fonts.drawn += 1;
  try {
    await page.getOperatorList();
  } catch {
    return;
  }
  for (const font of fresh.keys()) {
    const known = [...page.commonObjs].find(([id]) => id.replace(/^g_d\d+_/, '') === font)?.[1];
    if (!known) continue;
    fonts.known.add(font);
    form.push(`font\t${font}\t${escaped(known.name ?? '')}\n`);
  }
}

/** A measure, to a hundredth of a point. */
function measure(value) {
  return String(Math.round(value * 100) / 100);
}

const ESCAPES = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text) {
  return text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]);
}
