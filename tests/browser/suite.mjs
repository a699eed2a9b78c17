// The whole suite over one built site.

import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { checkChanges } from './checks/changes.mjs';
import { checkHeads } from './checks/head.mjs';
import { checkLanguages, isTranslated } from './checks/languages.mjs';
import { checkLinks } from './checks/links.mjs';
import { checkMarkup } from './checks/nu.mjs';
import { checkSitemap } from './checks/sitemap.mjs';
import { checkWeight } from './checks/weight.mjs';
import { launch, newTab } from './lib/browser.mjs';
import { readFacts } from './lib/facts.mjs';
import { Report } from './lib/report.mjs';
import { serve } from './lib/server.mjs';
import { readSite } from './lib/site.mjs';
import { visit } from './lib/visit.mjs';

/** Checks of the files, which need the whole site. */
const SITE_CHECKS = { nu: checkMarkup, links: checkLinks, head: checkHeads, weight: checkWeight, sitemap: checkSitemap, changes: checkChanges, languages: checkLanguages };

/** Checks of pages as a reader sees them; `visit` does them in one go. */
const PAGE_CHECKS = ['axe', 'reflow', 'keyboard', 'scripts', 'requests', 'head', 'targets', 'print', 'forced-colours', 'changes'];

/** Every check by name. */
export const CHECKS = [...new Set([...Object.keys(SITE_CHECKS), ...PAGE_CHECKS])].sort();

/** Runs the chosen checks and answers with the report. */
export async function runSuite(options, tell = () => {}) {
  const report = new Report();
  const site = await readSite(options.folder, options.pages);
  if (!site.byPath.has('index.html')) throw new Error(`${options.folder} holds no built site: there is no index.html`);
  if (site.chosen.length === 0) throw new Error(`no page matches ${options.pages}`);
  if (options.screenshots) await mkdir(options.screenshots, { recursive: true });
  const browser = await launch();
  const [atRoot, atSubPath] = [await serve(site, '/'), await serve(site, '/plan/')];
  try {
    const reader = await newTab(browser, { scripts: true });
    await readFacts(site, reader);
    await reader.context().close();
    const homes = [atRoot.url, atSubPath.url, `${pathToFileURL(site.root).href}/`];
    const run = { ...options, site, report, atRoot, atSubPath, homes, undecided: new Map() };
    await Promise.all([checkFiles(run, site, report), visitAll(browser, run, tell), checkMissing(browser, run)]);
    for (const [rule, count] of run.undecided) report.note(`axe could not decide ${rule} in ${count} places`);
  } finally {
    await browser.close();
    atRoot.close();
    atSubPath.close();
  }
  return report;
}

async function checkFiles(run, site, report) {
  const chosen = Object.entries(SITE_CHECKS).filter(([name]) => run.checks.has(name));
  for (const [name, check] of chosen) {
    try {
      await check(site, report, run);
    } catch (error) {
      report.unit(name, 'the whole site').fail('broken', error.message);
    }
  }
}

/** Goes through the pages with several pairs of tabs side by side. */
async function visitAll(browser, run, tell) {
  if (!PAGE_CHECKS.some((name) => run.checks.has(name)) && !run.screenshots) return;
  const queue = [...run.site.chosen].sort((a, b) => b.html.length - a.html.length);
  markRepeats(run.site, queue);
  let done = 0;
  const work = async () => {
    let tabs = await newPair(browser);
    for (let page = queue.shift(); page; page = queue.shift()) {
      try {
        await visit(page, tabs, run);
      } catch (error) {
        run.report.unit('visit', page.path).fail('broken', `the page could not be looked at: ${error.message}`);
        await closePair(tabs);
        tabs = await newPair(browser);
      }
      done += 1;
      tell(done, run.site.chosen.length);
    }
    await closePair(tabs);
  };
  await Promise.all(Array.from({ length: Math.min(run.tabs, queue.length) }, work));
}

/** In each further language the longest page of a kind is looked at in full, the others in part. */
function markRepeats(site, queue) {
  const seen = new Set();
  for (const page of queue.filter((other) => isTranslated(site, other))) {
    const kind = `${page.facts.lang} ${page.facts.kind}`;
    page.isRepeat = seen.has(kind);
    seen.add(kind);
  }
}

async function newPair(browser) {
  return { scripted: await newTab(browser, { scripts: true }), plain: await newTab(browser, { scripts: false }) };
}

async function closePair(tabs) {
  await Promise.all(Object.values(tabs).map((tab) => tab.context().close()));
}

/** A missing address deep in the site shows the page for it, whole. */
async function checkMissing(browser, run) {
  if (!run.checks.has('sitemap') || !run.site.files.has('404.html')) return;
  const unit = run.report.unit('sitemap', '404.html', 'at a missing address');
  const tab = await newTab(browser, { scripts: true });
  const lost = [];
  tab.on('response', (response) => response.request().isNavigationRequest() || (response.status() >= 400 && lost.push(response.url())));
  tab.on('requestfailed', (request) => lost.push(request.url()));
  const response = await tab.goto(`${run.atRoot.url}no/such/page/`);
  // A picture that only a style sheet names may be asked for after the load event.
  await tab.waitForLoadState('networkidle');
  if (response.status() !== 404) unit.fail('status', `a missing address answers ${response.status()}`);
  for (const address of lost) unit.fail('not-loaded', `${address.replace(run.atRoot.origin, '')} did not load`);
  await tab.context().close();
}
