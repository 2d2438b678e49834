// A browser that can reach nothing but through one door, and what has gone through it.
//
// Every request of the page, its worker and its service worker goes to a proxy here, wherever it would lead: the browser's own
// tools do not show all of them. The page's files are given out; whatever else is asked for is written down and refused.
// In:   the folder to serve, and "chromium" or "firefox".
// Out:  { page, asked, foreign, cut, stop }: `asked` are paths of the page's host with method, query and length of the body
//       where there are any, in order; `foreign` are other places; `cut` ends the network.
import { createServer } from 'node:http';
import { chromium, firefox } from 'playwright-core';
import { serve } from './server.mjs';

const PLACE = '/some/place/';

/** Firefox asks its maker for this and that when it starts; pages cannot ask for it, and it says nothing of them. */
const MAKERS = /(^|\.)(mozilla\.(org|com|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gstatic\.com)(:\d+)?$/;

export async function record(folder, which) {
  const site = await serve(folder, PLACE);
  const own = new URL(site.address);
  const [asked, foreign] = [[], []];
  let isCut = false;
  const note = (place) => { if (!MAKERS.test(new URL(place).host)) foreign.push(place); };
  const proxy = createServer(async (request, response) => {
    const url = new URL(request.url, own);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const length = Buffer.concat(chunks).length;
    if (url.host !== own.host) {
      note(url.href);
      response.writeHead(502).end();
      return;
    }
    asked.push(`${request.method === 'GET' ? '' : `${request.method} `}${url.pathname}${url.search}${length ? ` with ${length} bytes` : ''}`);
    if (isCut) return void request.socket.destroy();
    const found = await fetch(new URL(url.pathname, own), { method: request.method === 'HEAD' ? 'HEAD' : 'GET' });
    const headers = Object.fromEntries([...found.headers].filter(([name]) => name.startsWith('content-') || name === 'cache-control'));
    response.writeHead(found.status, headers).end(Buffer.from(await found.arrayBuffer()));
  });
  const tunnels = new Set();
  proxy.on('connect', (request, socket) => {
    tunnels.add(socket);
    // A socket to the page's host is not one of its files either.
    note(`tunnel://${request.url}/`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((ready) => proxy.listen(0, '127.0.0.1', ready));
  const browser = await launch(which, proxy.address().port);
  const context = await browser.newContext({ acceptDownloads: true });
  context.setDefaultTimeout(30_000);
  return {
    page: await context.newPage(),
    address: site.address,
    asked,
    foreign,
    cut: () => { isCut = true; },
    async stop() {
      await browser.close();
      await site.stop();
      proxy.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
      await new Promise((done) => { proxy.close(done); });
    },
  };
}

/** A browser whose every connection goes through the door, also those to this very machine. */
function launch(which, door) {
  if (which === 'chromium') {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      `--proxy-server=http://127.0.0.1:${door}`, '--proxy-bypass-list=<-loopback>'];
    return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
  }
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.env.FIREFOX,
    firefoxUserPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': door,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': door,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
    },
  });
}
