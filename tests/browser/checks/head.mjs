// What search engines, readers' tabs and shared links show of a page.

import { isAbsolute, isIndexable, publishedAt } from '../lib/facts.mjs';
import { fileAt } from '../lib/site.mjs';

/** Languages written from right to left, unless a script says otherwise. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|pnb|ps|sd|ug|ur|yi)(-|$)|^[a-z]+-arab(-|$)/i;
const SOCIAL = ['og:title', 'og:description', 'og:type', 'og:url'];

/** Checks the head of every page, then what must differ between pages. */
export function checkHeads(site, report) {
  const base = publishedAt(site);
  const titles = new Map();
  const canonicals = new Map();
  for (const page of site.pages) {
    const unit = report.unit('head', page.path);
    checkFrame(page, unit);
    if (page.facts.redirect !== undefined) continue;
    checkOnce(titles, page.facts.title, page, unit, 'title');
    if (!isIndexable(page)) continue;
    checkCanonical(page, base, canonicals, unit);
    checkSocial(site, page, base, unit);
    checkLanguages(site, page, base, unit);
  }
}

function checkFrame(page, unit) {
  const { facts } = page;
  if (facts.mains !== 1) unit.fail('one-h1', `the page has ${facts.mains} main headings`);
  if (!facts.lang) unit.fail('lang', 'the <html> element names no language');
  const expected = RIGHT_TO_LEFT.test(facts.lang ?? '') ? 'rtl' : 'ltr';
  if (facts.dir !== expected) unit.fail('dir', `the <html> element should have dir="${expected}"`, `dir="${facts.dir ?? ''}"`);
  if (!facts.title) unit.fail('title', 'the page has no title');
  if (!facts.description) unit.fail('description', 'the page has no description');
  if (!facts.viewport) unit.fail('viewport', 'the page does not say how wide it is on a phone');
  if (!linksOf(page, 'icon').length) unit.fail('icon', 'the page names no icon');
}

function checkCanonical(page, base, seen, unit) {
  const found = linksOf(page, 'canonical');
  if (found.length !== 1) return unit.fail('canonical', `the page has ${found.length} canonical links`);
  const { address, snippet } = found[0];
  if (!isAbsolute(address)) return unit.fail('canonical', 'the canonical link is not a whole address', snippet);
  checkOnce(seen, address, page, unit, 'canonical');
  if (base === undefined) return undefined;
  const own = [page.route, page.path].map((name) => base + name.split('/').map(encodeURIComponent).join('/'));
  if (!own.includes(address)) unit.fail('canonical', `the canonical link should be ${own[0]}`, snippet);
  return undefined;
}

function checkSocial(site, page, base, unit) {
  const { social } = page.facts;
  for (const name of SOCIAL) if (!social[name]) unit.fail('social', `the page has no ${name}`);
  const canonical = linksOf(page, 'canonical')[0]?.address;
  if (social['og:url'] && social['og:url'] !== canonical) unit.fail('social', 'og:url is not the canonical address', social['og:url']);
  const image = social['og:image'];
  if (image === undefined) return;
  const file = base !== undefined && image.startsWith(base) ? image.slice(base.length) : undefined;
  if (file === undefined || !site.files.has(file)) unit.fail('social', 'og:image is not a file of the site at its whole address', image);
}

function checkLanguages(site, page, base, unit) {
  const alternates = alternatesOf(page);
  if (alternates.length === 0) return;
  const canonical = linksOf(page, 'canonical')[0]?.address;
  if (!alternates.some(({ address }) => address === canonical)) unit.fail('hreflang', 'the page is not among its own languages');
  for (const { address, hreflang, snippet } of alternates) {
    const target = base !== undefined && address.startsWith(base) ? fileAt(site, address.slice(base.length), true) : undefined;
    const other = site.byPath.get(target);
    if (!other) unit.fail('hreflang', 'the address in another language is no page of the site', snippet);
    else if (hreflang !== 'x-default' && other.facts.lang?.toLowerCase() !== hreflang.toLowerCase()) {
      unit.fail('hreflang', `${other.path} is in "${other.facts.lang}"`, snippet);
    } else if (!alternatesOf(other).some((back) => back.address === canonical)) {
      unit.fail('hreflang', `${other.path} does not name this page in return`, snippet);
    }
  }
}

function linksOf(page, rel) {
  return page.facts.links.filter((link) => link.tag === 'link' && link.rel.includes(rel));
}

function alternatesOf(page) {
  return linksOf(page, 'alternate').filter((link) => link.hreflang !== undefined);
}

function checkOnce(seen, value, page, unit, what) {
  const first = seen.get(value);
  if (first) unit.fail(`${what}-twice`, `the ${what} is also that of ${first}`, value);
  else seen.set(value, page.path);
}
