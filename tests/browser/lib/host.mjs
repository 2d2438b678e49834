// A static host as GitHub Pages is one: everything may be kept for ten minutes, and what is deployed changes under visitors' feet.
//
// In: a folder and a path.   Out: { address, deploy, fail, requests, stop, start }.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { TYPES } from './server.mjs';

export async function host(folder, path = '/') {
  let failing = null;
  const requests = [];
  const answer = (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push(asked);
    const name = join(folder, normalize(asked.slice(path.length)) === '.' ? 'index.html' : normalize(asked.slice(path.length)));
    if (!asked.startsWith(path) || failing?.test(asked) || !statSync(name, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(failing?.test(asked) ? 503 : 404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return;
    }
    const body = readFileSync(name);
    const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const headers = { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream', 'cache-control': 'max-age=600', etag: tag };
    if (request.headers['if-none-match'] === tag) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  };
  let server;
  let port = 0;
  const start = async () => {
    server = createServer(answer);
    await new Promise((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready));
    ({ port } = server.address());
  };
  await start();
  return {
    get address() { return `http://127.0.0.1:${port}${path}`; },
    requests,
    start,
    stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
    /** Gives out another folder from now on, as a deployment does. */
    deploy(other) { folder = other; },
    /** Fails for addresses that match; `null` ends that. */
    fail(pattern) { failing = pattern; },
  };
}
