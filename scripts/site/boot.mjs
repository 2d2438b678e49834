// The script that starts the page: out of the page and into boot-<hash>.js, so that the policy need not allow inline scripts.
//
// In:  Trunk's page, which holds that script and says what it will load.
// Out: boot-<hash>.js, which is scripts/site/boot.js with names and hashes, and a page that loads it. The browser checks the
//      hashes of boot and of the program's JavaScript because the page names them, and of the programs because boot and the
//      worker's loader do. (The hash in a preload of a .wasm is not looked at by Chromium: that one goes.)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrity, mark, replaceOnce, rewrite, rewritePage } from './files.mjs';
import { slimScript } from './slim.mjs';

const INLINE = /<script type="module">\s*import init, \* as bindings from '(?<glue>\.\/[\w.-]+\.js)';\s*const wasm = await init\(\{ module_or_path: '\.\/(?<program>[\w.-]+\.wasm)' \}\);[^<]*<\/script>/;
const MODULE = /<link rel="modulepreload"[^>]*>/;
const PRELOAD = /<link rel="preload"[^>]*\.wasm"[^>]*>/;

export function boot(folder) {
  const hash = (name) => integrity(readFileSync(join(folder, name)));
  rewritePage(folder, (page) => {
    const { glue, program } = page.match(INLINE)?.groups ?? {};
    const module = page.match(MODULE)?.[0];
    const stripped = replaceOnce(replaceOnce(page, PRELOAD, ''), MODULE, '');
    const script = bootScript({
      glue, program: `./${program}`, program_hash: hash(program), reader: 'worker_bg.wasm', reader_hash: hash('worker_bg.wasm'),
    });
    const name = `boot-${mark(script)}.js`;
    writeFileSync(join(folder, name), script);
    return replaceOnce(stripped, INLINE, `${module}\n    <script type="module" src="./${name}" integrity="${integrity(script)}"></script>`);
  });
  rewrite(folder, 'worker_loader.js', (loader) => loader.replaceAll(/\bown\("([\w.]+)"\)/g, (_, name) => `own("${name}", "${hash(name)}")`));
}

/** boot.js with its $names filled in, and without its comments. */
function bootScript(names) {
  const source = slimScript(readFileSync(new URL('boot.js', import.meta.url), 'utf8'));
  return Object.entries(names).reduce((text, [name, value]) => replaceOnce(text, new RegExp(`\\$${name}(?!\\w)`), value), source);
}
