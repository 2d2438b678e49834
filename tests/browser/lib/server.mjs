// Serves a folder of static files under a path of its choice, as any web server would: right types, nothing else.
//
// In: the folder and the path.   Out: { address, requests, refuse, stop }; `requests` lists every address asked for, `refuse`
// has the server not find files of that name from now on, or of none.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export async function serve(folder, path = '/') {
  const requests = [];
  let refused;
  const server = createServer((request, response) => {
    const asked = new URL(request.url, 'http://localhost').pathname;
    requests.push(asked);
    const file = asked.split('/').pop() !== refused && fileFor(folder, path, decodeURIComponent(asked));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file.name)] ?? 'application/octet-stream',
      'content-length': file.size,
      'cache-control': 'no-cache',
    });
    createReadStream(file.name).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}${path}`,
    requests,
    refuse: (name) => { refused = name; },
    stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

/** The file that an address means, with its size; null for anything outside the folder or not there. */
function fileFor(folder, path, asked) {
  if (!asked.startsWith(path)) return null;
  const rest = normalize(asked.slice(path.length));
  if (rest.startsWith('..')) return null;
  const name = join(folder, rest === '.' || rest === '' ? 'index.html' : rest);
  const found = statSync(name, { throwIfNoEntry: false });
  return found?.isFile() ? { name, size: found.size } : null;
}
