// The service worker, sw.js: keeps the page on this device, so that it opens and works without a network.
//
// In:  BUILD, which scripts/site/service_worker.mjs writes above this text: the build's name, every file of it with its hash,
//      and the policy under which they run. So that sw.js differs from build to build, and the browser sees a new one.
// Rule: a build is kept whole, in a cache of its own, or not at all. A page is served from one build, and what it asks for
//      later lies in a folder named after its build: an old page in another tab never meets the files of a newer one.
// A new build waits until the person asks for it or has closed every page; nothing is reloaded from here.

const SCOPE = self.registration.scope;
// Caches belong to the whole origin, where other projects may live: ours bear the path.
const OURS = `minutes ${SCOPE} `;
const MINE = OURS + BUILD.name;
const FILES = { ...BUILD.core, ...BUILD.later };
const TYPES = {
  css: "text/css", html: "text/html; charset=utf-8", js: "text/javascript", png: "image/png", svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8", wasm: "application/wasm", webmanifest: "application/manifest+json",
};

/** Hosts differ on whether "index.html" may be asked for by its name; all give it for its folder. */
const address = (path) => new URL(path === "index.html" ? "./" : path, SCOPE).href;

async function isSound(response, path) {
  const digest = await crypto.subtle.digest("SHA-384", await response.clone().arrayBuffer());
  return FILES[path] === `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** A file's bytes: from an older build that has the same, else from the host, and the right ones or none. */
async function fetched(path) {
  const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== MINE);
  for (const name of older) {
    const same = await caches.match(address(path.replace(BUILD.name, name.slice(OURS.length))), { cacheName: name });
    if (same && (await isSound(same, path))) return same;
  }
  // First what the browser has, if the host says that it is the newest; then nothing but what the host has.
  const ask = (cache) => fetch(address(path), { cache, integrity: FILES[path], credentials: "same-origin" });
  const response = await ask("no-cache").catch(() => ask("reload"));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** A file as it is kept and served: of the right type, and bound by the policy, which a worker takes from nowhere else. */
async function obtain(path) {
  const type = path.slice(path.lastIndexOf(".") + 1);
  const headers = { "content-type": TYPES[type] ?? "application/octet-stream" };
  if (type === "html" || type === "js") headers["content-security-policy"] = BUILD.policy;
  return new Response(await (await fetched(path)).arrayBuffer(), { headers });
}

/** Sees to it that files are kept, each with the right bytes. If one cannot be had, none that was missing is kept. */
async function keep(files) {
  const cache = await caches.open(MINE);
  const missing = [];
  await Promise.all(Object.keys(files).map(async (path) => {
    const kept = await cache.match(address(path));
    if (kept && (await isSound(kept, path))) return;
    if (kept) await cache.delete(address(path));
    missing.push(path);
  }));
  const found = await Promise.all(missing.map(obtain));
  try {
    for (const [index, path] of missing.entries()) await cache.put(address(path), found[index]);
  } catch (error) {
    for (const path of missing) await cache.delete(address(path));
    throw error;
  }
}

/** What is fetched after the rest; by one page's wish at a time. */
let filling = null;
const keepLater = () => (filling ??= keep(BUILD.later).finally(() => { filling = null; }));

/** A file of this build. One that is not kept yet comes from the host, with the right bytes or not at all. */
const own = async (path) => (await caches.match(address(path), { cacheName: MINE })) ?? obtain(path);

/** A page. What is kept is looked through first: a build that has been damaged and cannot be mended gives way to the host's. */
async function page(request, path) {
  try {
    await keep(BUILD.core);
  } catch {
    try {
      return await fetch(request);
    } catch {}
  }
  if (path in FILES) return own(path);
  return fetch(request).catch(() => own("index.html"));
}

/** Deletes older builds, unless a page is open that may need one, or a newer one is coming. */
async function tidy(asker) {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== MINE);
  const pages = (await clients.matchAll({ includeUncontrolled: true, type: "window" })).filter(({ url, id }) => url.startsWith(SCOPE) && id !== asker);
  if (pages.length > 0 || registration.installing || registration.waiting) return;
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Tells a page what is kept for it, and sees to the rest. */
async function greet(client, role, build) {
  if (role === "waiting") {
    client.postMessage(["waiting", BUILD.name]);
    return keepLater();
  }
  await clients.claim();
  if (handed && build === BUILD.name) {
    client.postMessage(["handed", handed]);
    handed = null;
  }
  const tell = (part) => client.postMessage(["active", BUILD.name, part]);
  tell(await keep(BUILD.core).then(() => "core", () => "nothing"));
  if (build === BUILD.name) await tidy(client.id);
  await keepLater();
  tell("all");
}

/** What a page hands over before it gives way to its successor: it stays in memory, and is given on once. */
let handed = null;

self.addEventListener("install", (event) => event.waitUntil(keep(BUILD.core)));

self.addEventListener("activate", (event) => event.waitUntil(clients.claim().then(() => tidy())));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.url.slice(SCOPE.length).replace(/[?#].*/s, "") || "index.html";
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  if (request.mode === "navigate") event.respondWith(page(request, path));
  else if (path in FILES) event.respondWith(own(path));
  else if (path.startsWith(BUILD.prefix)) event.respondWith(caches.match(address(path)).then((kept) => kept ?? fetch(request)));
});

self.addEventListener("message", (event) => {
  const [word, ...said] = event.data;
  if (word === "hello") event.waitUntil(greet(event.source, ...said));
  if (word === "update") {
    [handed] = said;
    event.waitUntil(self.skipWaiting().then(() => event.source.postMessage(["go"])));
  }
});
