// What the browser may load and run for the page: the Content-Security-Policy, as the first thing in <head>.
//
// In: Trunk's page.   Out: the page with its policy.
// Not here: policies that only a server's headers can give (frame-ancestors); docs/hosting.md has them.
import { replaceOnce, rewritePage } from './files.mjs';

/** Nothing but the page's own files, and of those no script but a file: nothing inline, nothing out of a string. */
export const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

export function policy(folder) {
  const content = Object.entries(POLICY).map((directive) => directive.join(' ')).join('; ');
  // The character set has to stand within the first 1024 bytes, and the policy before all that loads anything.
  rewritePage(folder, (page) => replaceOnce(page, /<head>/, `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`));
}
