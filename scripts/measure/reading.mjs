// Runs scripts/measure/reading.rs, and gives the objects it prints. READING names a program of it that was built before.
import { spawnSync } from 'node:child_process';
import { REPOSITORY } from './documents.mjs';

export function reading(...words) {
  const built = process.env.READING;
  const run = spawnSync(built ?? 'cargo', built ? words : ['run', '--quiet', '--locked', '--release', '--example', 'reading', '--', ...words],
    { cwd: REPOSITORY, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error('scripts/measure/reading.rs could not be run: see above');
  return run.stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}
