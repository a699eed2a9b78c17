// What a reader on a slow line has to fetch before the page can be read.

import { gzipSync } from 'node:zlib';

import { WAYS, follow } from '../lib/site.mjs';

/** The most that a page and its style sheets may weigh, packed, in bytes. */
const MOST = 30 * 1024;

/** The same for a page with a whole plan on it; letters of Gujarati and Urdu take more bytes. */
const MOST_OF_A_PLAN = 40 * 1024;

/** Weighs every page with its style sheets and tells the heaviest. */
export async function checkWeight(site, report) {
  const weights = [];
  const sheets = new Map();
  for (const page of site.pages) {
    let weight = gzipSync(page.html).length;
    for (const link of page.facts.links.filter((found) => found.tag === 'link' && found.rel.includes('stylesheet'))) {
      const { file } = follow(site, WAYS[0], page.path, link.address);
      if (file === undefined) continue;
      if (!sheets.has(file)) sheets.set(file, gzipSync(await site.read(file)).length);
      weight += sheets.get(file);
    }
    weights.push({ page, weight });
    const unit = report.unit('weight', page.path);
    const most = page.path.endsWith('/whole/index.html') ? MOST_OF_A_PLAN : MOST;
    if (weight > most) unit.fail('heavy', `the page weighs ${kilobytes(weight)} KB packed, more than ${kilobytes(most)}`);
  }
  weights.sort((a, b) => b.weight - a.weight);
  const heaviest = weights.slice(0, 3).map(({ page, weight }) => `${page.path} ${kilobytes(weight)} KB`);
  report.note(`heaviest pages, HTML and CSS packed: ${heaviest.join(', ')}`);
}

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}
