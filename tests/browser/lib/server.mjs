// A static server on a loopback port, as plain as the hosts that a site is for.

import { createServer } from 'node:http';
import path from 'node:path';

import { fileAt } from './site.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** Serves `site` below `mount` ("/" or "/plan/"); nothing answers outside it. */
export async function serve(site, mount) {
  const server = createServer((request, response) => {
    answer(site, mount, request, response).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    url: `http://127.0.0.1:${server.address().port}${mount}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(site, mount, request, response) {
  const { pathname } = new URL(request.url, 'http://host.invalid');
  const name = pathname.startsWith(mount) ? decodeURIComponent(pathname.slice(mount.length)) : undefined;
  const file = name === undefined ? undefined : fileAt(site, name, true);
  if (file?.endsWith('index.html') && !pathname.endsWith('/') && !site.files.has(name)) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const shown = file ?? (site.files.has('404.html') && name !== undefined ? '404.html' : undefined);
  const type = TYPES[path.extname(shown ?? '.txt')] ?? 'application/octet-stream';
  const body = shown ? await site.read(shown) : 'Not found\n';
  response.writeHead(file ? 200 : 404, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body);
}
