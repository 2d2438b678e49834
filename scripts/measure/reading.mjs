// Runs scripts/measure/reading.rs, and gives the objects it prints. READING names a program of it that was built before.
import { spawnSync } from 'node:child_process';
import { REPOSITORY } from './documents.mjs';

// The allocator keeps what it was once given: else short texts, read again and again, would find their memory there, and long ones
// would be given it anew for each run.
const KEEPING = 'glibc.malloc.mmap_threshold=1073741824:glibc.malloc.trim_threshold=4294967296';

export function reading(...words) {
  const built = process.env.READING;
  const run = spawnSync(built ?? 'cargo', built ? words : ['run', '--quiet', '--locked', '--release', '--example', 'reading', '--', ...words],
    { cwd: REPOSITORY, env: { ...process.env, GLIBC_TUNABLES: KEEPING }, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error('scripts/measure/reading.rs could not be run: see above');
  return run.stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}
