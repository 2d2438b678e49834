// Serves the built page as a host would: gzip, and names that change with their bytes kept by the browser.
//
// `instrument` has the reader's program leave its memory where worker.mjs can look at it.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isMarked } from '../site/files.mjs';
import { REPOSITORY } from './documents.mjs';

const TYPES = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.png': 'image/png', '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json' };
const DIST = process.env.MINUTES_DIST ?? join(REPOSITORY, 'dist');

/** Put before the glue of the reader's program: whatever instance is made, its memory is `readersMemory`. */
const LOOK = `{ const { instantiate, instantiateStreaming, Instance } = WebAssembly;
  const kept = (made) => { self.readersMemory ??= (made.instance ?? made).exports.memory; return made; };
  WebAssembly.instantiate = async (...words) => kept(await instantiate(...words));
  WebAssembly.instantiateStreaming = async (...words) => kept(await instantiateStreaming(...words));
  WebAssembly.Instance = function (...words) { return kept(new Instance(...words)); }; WebAssembly.Instance.prototype = Instance.prototype; }
`;

export async function serve({ instrument = false } = {}) {
  const files = new Map();
  const file = (path) => {
    if (!files.has(path)) files.set(path, packed(path, instrument));
    return files.get(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1) || 'index.html';
    const found = file(path);
    if (!found) return response.writeHead(404).end();
    const kept = isMarked(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': kept }).end(found);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

function packed(path, instrument) {
  const name = join(DIST, normalize(`/${path}`));
  if (!statSync(name, { throwIfNoEntry: false })?.isFile()) return null;
  const bytes = readFileSync(name);
  const looked = instrument && /(?:^|\/)worker\.js$/.test(path) ? Buffer.concat([Buffer.from(LOOK), bytes]) : bytes;
  return gzipSync(looked, { level: 9 });
}
