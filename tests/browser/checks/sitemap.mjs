// What the site tells the machines that read it: sitemap, robots, missing pages.

import { isIndexable, publishedAt } from '../lib/facts.mjs';
import { fileAt } from '../lib/site.mjs';

/** Checks sitemap.xml and robots.txt against the pages, and 404.html. */
export async function checkSitemap(site, report) {
  const base = publishedAt(site);
  const unit = report.unit('sitemap', 'sitemap.xml');
  if (base === undefined) unit.fail('base', 'the home page has no whole canonical address, so nothing can be compared');
  else await checkList(site, base, unit);
  await checkRobots(site, base, report.unit('sitemap', 'robots.txt'));
  const missing = report.unit('sitemap', '404.html');
  if (!site.files.has('404.html')) missing.fail('missing', 'there is no page for missing addresses');
}

async function checkList(site, base, unit) {
  if (!site.files.has('sitemap.xml')) return unit.fail('missing', 'there is no sitemap');
  const text = (await site.read('sitemap.xml')).toString('utf8');
  const listed = new Set();
  for (const address of [...text.matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)].map((match) => unescaped(match[1]))) {
    const file = address.startsWith(base) ? fileAt(site, decodeURIComponent(address.slice(base.length)), true) : undefined;
    const page = site.byPath.get(file);
    if (!page) unit.fail('no-page', 'the sitemap lists an address that is no page', address);
    else if (!isIndexable(page)) unit.fail('not-indexable', 'the sitemap lists a page that asks not to be found', address);
    if (listed.has(file)) unit.fail('twice', 'the sitemap lists an address twice', address);
    listed.add(file);
  }
  for (const [, date] of text.matchAll(/<lastmod>\s*(.*?)\s*<\/lastmod>/g)) {
    if (Number.isNaN(Date.parse(date))) unit.fail('lastmod', 'a date is not one', date);
  }
  for (const page of site.pages.filter(isIndexable)) {
    if (!listed.has(page.path)) unit.fail('unlisted', `the sitemap leaves out ${page.path}`);
  }
  return undefined;
}

async function checkRobots(site, base, unit) {
  if (!site.files.has('robots.txt')) return unit.fail('missing', 'there is no robots.txt');
  const lines = (await site.read('robots.txt')).toString('utf8').split(/\r?\n/);
  const named = lines.map((line) => /^sitemap:\s*(\S+)/i.exec(line)?.[1]).filter(Boolean);
  if (base !== undefined && !named.includes(`${base}sitemap.xml`)) unit.fail('sitemap', `robots.txt should name ${base}sitemap.xml`);
  if (lines.some((line) => /^disallow:\s*\/\s*$/i.test(line))) unit.fail('closed', 'robots.txt shuts the whole site');
  return undefined;
}

function unescaped(text) {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]);
}
