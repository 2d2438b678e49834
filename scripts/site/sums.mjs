// SHA-256 of every file below a folder, as `sha256sum --check` reads them: node scripts/site/sums.mjs FOLDER
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((name) => statSync(join(folder, name)).isFile());
for (const name of files.sort()) {
  console.log(`${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}  ${name}`);
}
