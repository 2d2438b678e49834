// The script that starts the page: out of the page and into boot-<hash>.js, so that the policy need not allow inline scripts.
//
// In:  Trunk's page, which holds that script and says what it will load.
// Out: boot-<hash>.js, and a page that loads it. The browser checks the hashes of all that is loaded: of boot and of the
//      program's JavaScript by the page, of the program itself by boot (the hash in a preload of a .wasm is not looked at
//      by Chromium, so that this one goes).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrity, mark, replaceOnce, rewritePage } from './files.mjs';

const INLINE = /<script type="module">\s*import init, \* as bindings from '\.\/(?<glue>[\w.-]+\.js)';\s*const wasm = await init\(\{ module_or_path: '\.\/(?<program>[\w.-]+\.wasm)' \}\);[^<]*<\/script>/;
const MODULE = /<link rel="modulepreload"[^>]*>/;
const PRELOAD = /<link rel="preload"[^>]*\.wasm"[^>]*>/;

export function boot(folder) {
  rewritePage(folder, (page) => {
    const { glue, program } = page.match(INLINE)?.groups ?? {};
    const module = page.match(MODULE)?.[0];
    const script = bootScript(glue, program, program && integrity(readFileSync(join(folder, program))));
    const name = `boot-${mark(script)}.js`;
    const stripped = replaceOnce(replaceOnce(page, PRELOAD, ''), MODULE, '');
    writeFileSync(join(folder, name), script);
    return replaceOnce(stripped, INLINE, `${module}\n    <script type="module" src="./${name}" integrity="${integrity(script)}"></script>`);
  });
}

/** Fetches program and glue at once. */
function bootScript(glue, program, hash) {
  return `const program = fetch(new URL("./${program}", import.meta.url), { integrity: "${hash}" });
const { default: init } = await import("./${glue}");
await init({ module_or_path: program });
`;
}
