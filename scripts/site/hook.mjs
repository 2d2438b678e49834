// What is done to the page that Trunk has built, before it becomes dist/: node scripts/site/hook.mjs [FOLDER]
//
// In: the folder that Trunk names (TRUNK_STAGING_DIR), or the one on the command line.   Out: the same folder, changed.
// Each step is a module of its own beside this one: a function of the folder that may read, write and rename what lies in it.
// A step that fails fails the build. The order matters: what hashes files comes after what writes them.
import { boot } from './boot.mjs';
import { check } from './check.mjs';
import { policy } from './policy.mjs';
import { serviceWorker } from './service_worker.mjs';
import { slim } from './slim.mjs';

const STEPS = [
  slim, // style sheets and what starts the reader go without comments and indentation
  boot, // the script that starts the page gets a file of its own
  policy, // says in the page what the browser may load and run
  check, // tells people how to see for themselves that nothing is sent
  serviceWorker, // keeps all of it on the visitor's device: last, for it hashes every file
];

const folder = process.argv[2] ?? process.env.TRUNK_STAGING_DIR;
if (!folder) throw new Error('Which folder? Trunk names it in TRUNK_STAGING_DIR; by hand: node scripts/site/hook.mjs dist');
for (const step of STEPS) await step(folder);
