// Writes the policy of scripts/site/policy.mjs into the configurations of docs/hosting: node scripts/site/headers.mjs
//
// A header can say more than the page's own <meta>: who may frame the page. Everything else is the same words.
import { readFileSync, writeFileSync } from 'node:fs';
import { POLICY } from './policy.mjs';

const FILES = ['nginx.conf', 'web.config'];
const PLACE = /(Content-Security-Policy"?(?: value=)? ?")[^"]*"/g;

/** The header's value. */
export const HEADER = `${Object.entries(POLICY).map((directive) => directive.join(' ')).join('; ')}; frame-ancestors 'none'`;

/** Each configuration with the policy in it, and as it is. */
export function configurations() {
  return FILES.map((name) => {
    const address = new URL(`../../docs/hosting/${name}`, import.meta.url);
    const now = readFileSync(address, 'utf8');
    return { name, address, now, wanted: now.replace(PLACE, (_, before) => `${before}${HEADER}"`) };
  });
}

if (process.argv[1]?.endsWith('headers.mjs')) {
  for (const { address, wanted } of configurations()) writeFileSync(address, wanted);
}
