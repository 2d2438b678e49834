// A copy of the built page in which something has been changed: what the page would be if it were not as it is.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './page.mjs';

/** `changes` are pairs of a pattern for paths ("/" between folders) and a function of the file's text. Gives { folder, remove }. */
export function doctored(changes) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-doctored-'));
  cpSync(DIST, folder, { recursive: true });
  for (const [pattern, change] of changes) {
    const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/')).filter((path) => pattern.test(path));
    if (paths.length === 0) throw new Error(`the built page has no file like ${pattern}`);
    for (const path of paths) writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The page's text without the policy. */
export const withoutPolicy = (page) => page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** The page's text, which minds no longer whether a script is the one of the build. */
export const withoutHashes = (page) => page.replaceAll(/ integrity="[^"]*"/g, '');

/** Has a worker's loader say, in the console, what a function gives, before it takes the program and starts. */
export const saying = (words) => (text) => `${text}
const start = onmessage;
const program = new Promise((resolve) => { onmessage = resolve; });
(async () => {
  console.log("worker: " + JSON.stringify(await (${words})()));
  start(await program);
})();
`;

/** What the next worker that is made so says when it starts. */
export async function said(page) {
  const isIt = (message) => message.text().startsWith('worker: ');
  const message = await page.waitForEvent('console', { predicate: isIt, timeout: 30_000 });
  return JSON.parse(message.text().slice('worker: '.length));
}
