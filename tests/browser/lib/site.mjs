// The built site as it lies on disk: its files, its pages, and where an
// address leads.

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A host name that can exist nowhere, for resolving addresses on paper. */
const PAPER = 'http://site.invalid';

/** Reads the site at `root`; `only` is a glob that narrows the pages. */
export async function readSite(root, only) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const pages = [];
  for (const name of files.filter((file) => file.endsWith('.html'))) {
    pages.push({ path: name, route: routeOf(name), html: await readFile(path.join(root, name), 'utf8') });
  }
  const wanted = only ? globToRegExp(only) : /^/;
  return {
    root: path.resolve(root),
    files: new Set(files),
    pages,
    chosen: pages.filter((page) => wanted.test(page.path) || wanted.test(page.route)),
    byPath: new Map(pages.map((page) => [page.path, page])),
    read: (name) => readFile(path.join(root, name)),
  };
}

/** `a/index.html` is read at `a/`; any other file at its own name. */
function routeOf(name) {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

/** Shell-like patterns: `*` within a folder, `**` across folders, `?` one letter. */
export function globToRegExp(glob) {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (token) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[token]);
  return new RegExp(`^${source}$`);
}

/** The three ways in which people open a site; each resolves links differently. */
export const WAYS = [
  { name: 'at the root of a host', base: `${PAPER}/`, folders: true },
  { name: 'below the sub-path /plan/', base: `${PAPER}/plan/`, folders: true },
  { name: 'from the file system', base: 'file:///site/', folders: false },
];

/**
 * Follows `reference` from the page `from`. Answers `{ external }` for another
 * host or scheme, `{ file, fragment }` for a file of the site, or `{ fault }`.
 */
export function follow(site, way, from, reference) {
  let url;
  try {
    url = new URL(reference, way.base + from.split('/').map(encodeURIComponent).join('/'));
  } catch {
    return { fault: 'is not an address' };
  }
  const base = new URL(way.base);
  if (url.protocol !== base.protocol || url.host !== base.host) return { external: url };
  if (!url.pathname.startsWith(base.pathname)) return { fault: `leaves the site when it is opened ${way.name}` };
  const file = fileAt(site, decode(url.pathname.slice(base.pathname.length)), way.folders);
  return file
    ? { file, fragment: decode(url.hash.slice(1)) }
    : { fault: `leads to nothing when the site is opened ${way.name}` };
}

/** The file that answers for `name`: itself, or the index page of a folder. */
export function fileAt(site, name, folders) {
  if (site.files.has(name)) return name;
  if (!folders) return undefined;
  const index = name === '' || name.endsWith('/') ? `${name}index.html` : `${name}/index.html`;
  return site.files.has(index) ? index : undefined;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
