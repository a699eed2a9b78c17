// Every address in every page leads somewhere, however the site is opened.

import { isAbsolute, publishedAt } from '../lib/facts.mjs';
import { WAYS, follow } from '../lib/site.mjs';

const [AT_ROOT, ...OTHER_WAYS] = WAYS;

/** Address schemes that a reader's machine knows what to do with. */
const KNOWN_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'data:']);

/** Follows all links, fragments and addresses in style sheets. */
export async function checkLinks(site, report) {
  const base = publishedAt(site);
  const reached = new Set(['index.html', '404.html']);
  const ids = new Map(site.pages.map((page) => [page.path, new Set(page.facts.ids)]));
  for (const page of site.pages) {
    const unit = report.unit('links', page.path);
    if (page.facts.base !== undefined) unit.fail('base', 'a <base> element changes every link and fragment', page.facts.base);
    for (const link of page.facts.links) {
      const target = page.path === '404.html' ? fromNowhere(site, base, link, unit) : checkLink(site, base, page, link, unit);
      if (target === undefined) continue;
      if (link.tag === 'a' && target.file !== page.path) reached.add(target.file);
      checkFragment(ids, target, link, unit);
    }
  }
  for (const page of site.pages) {
    const found = reached.has(page.path) || page.facts.redirect !== undefined;
    if (!found) report.unit('links', page.path, 'from other pages').fail('orphan', 'no page links to this page');
  }
  for (const file of site.files) if (file.endsWith('.css')) await checkStyles(site, file, report);
}

function checkLink(site, base, page, link, unit) {
  const own = base !== undefined && link.address.startsWith(base);
  const address = own ? link.address.slice(base.length) : link.address;
  const target = follow(site, AT_ROOT, own ? 'index.html' : page.path, address);
  if (target.external) return checkExternal(target.external, link, unit);
  if (target.fault) return void unit.fail('dead-link', `"${link.address}" ${target.fault}`, link.snippet);
  if (own) return target;
  for (const way of OTHER_WAYS) {
    const { fault } = follow(site, way, page.path, address);
    if (fault) unit.fail('not-portable', `"${link.address}" ${fault}`, link.snippet);
  }
  return target;
}

/** The page for missing addresses is shown at any depth, so no link may be relative. */
function fromNowhere(site, base, link, unit) {
  if (link.address.startsWith('#')) return { file: '404.html', fragment: decodeURIComponent(link.address.slice(1)) };
  const mount = base === undefined ? '/' : new URL(base).pathname;
  const own = base !== undefined && link.address.startsWith(base) ? mount + link.address.slice(base.length) : link.address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(own)) return checkExternal(new URL(own), link, unit);
  if (!own.startsWith('/')) return void unit.fail('relative-on-404', `"${link.address}" breaks when a deep address is missing`, link.snippet);
  const target = own.startsWith(mount) ? follow(site, AT_ROOT, 'index.html', own.slice(mount.length) || '.') : { fault: 'leaves the site' };
  return target.fault ? void unit.fail('dead-link', `"${link.address}" ${target.fault}`, link.snippet) : target;
}

function checkExternal(url, link, unit) {
  if (!KNOWN_SCHEMES.has(url.protocol)) unit.fail('scheme', `"${link.address}" is no address that a reader can follow`, link.snippet);
  const fetched = link.tag !== 'a' && link.tag !== 'area' && !isWord(link);
  if (fetched && isAbsolute(link.address)) unit.fail('third-party', `"${link.address}" is fetched from another host`, link.snippet);
}

/** A `<link>` or `cite` that only says something and fetches nothing. */
function isWord(link) {
  if (['blockquote', 'q', 'ins', 'del', 'form'].includes(link.tag)) return true;
  return link.tag === 'link' && link.rel.some((rel) => ['canonical', 'alternate', 'license', 'author', 'me'].includes(rel));
}

function checkFragment(ids, target, link, unit) {
  const known = ids.get(target.file);
  if (!target.fragment || !known || target.fragment === 'top') return;
  if (!known.has(target.fragment)) unit.fail('dead-fragment', `"${link.address}" names a place that ${target.file} does not have`, link.snippet);
}

async function checkStyles(site, file, report) {
  const unit = report.unit('links', file);
  const text = (await site.read(file)).toString('utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const addresses = [...text.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g)].map((match) => match[2] ?? match[4]);
  for (const address of addresses.filter((found) => !/^(data:|#)/.test(found))) {
    for (const way of WAYS) {
      const target = follow(site, way, file, address);
      if (target.external) unit.fail('third-party', `"${address}" is fetched from another host`);
      if (target.fault) unit.fail('dead-link', `"${address}" ${target.fault}`);
    }
  }
}
