// Runs examples/reading.rs, and gives the objects it prints.
import { spawnSync } from 'node:child_process';
import { REPOSITORY } from './documents.mjs';

export function reading(...words) {
  const run = spawnSync('cargo', ['run', '--quiet', '--locked', '--release', '--example', 'reading', '--', ...words],
    { cwd: REPOSITORY, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error('examples/reading.rs could not be run: see above');
  return run.stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}
