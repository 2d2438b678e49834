// The page "check for yourself", check.html: the frame and styles of the page around the text of check.html, without any script.
//
// In: the built page with its policy, check.html beside index.html, styles/check.css.
// Out: check.html in the same folder, and its style sheet.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrity, mark, replaceOnce } from './files.mjs';
import { slimStyles } from './slim.mjs';

const TITLE = 'Check for yourself – Minutes Analyser';
const POLICY = /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/;

export function check(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const text = readFileSync(new URL('../../check.html', import.meta.url), 'utf8').replace(/^<!--.*?-->\s*/s, '');
  const { policy } = page.match(POLICY).groups;
  const words = replaceOnce(text, /\$policy/, policy.replaceAll('; ', ';\n'));
  const style = slimStyles(readFileSync(new URL('../../styles/check.css', import.meta.url), 'utf8'));
  const sheet = `check-${mark(style)}.css`;
  writeFileSync(join(folder, sheet), style);
  const frame = [
    [/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, ''],
    [/<meta name="reader"[^>]*>|<!--.*?-->/gs, ''],
    [/<title>.*<\/title>/, `<title>${TITLE}</title>`],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, 'How to see for yourself that your minutes stay on your device.'],
    [/Skip to the minutes/, 'Skip to the text'],
    [/(?=<\/head>)/, `<link rel="stylesheet" href="./${sheet}" integrity="${integrity(style)}" />\n  `],
    [/<footer.*?<\/footer>/s, ''],
    [/(?<=<main id="page"[^>]*>).*(?=<\/main>)/s, `\n${words}`],
  ].reduce((text, [pattern, by]) => text.replace(pattern, () => by), page);
  writeFileSync(join(folder, 'check.html'), frame.replaceAll(/^\s*\n/gm, ''));
}
