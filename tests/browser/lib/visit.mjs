// One page in one pair of tabs: every check that needs to see it.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { checkAxe } from '../checks/axe.mjs';
import { checkMarksShown } from '../checks/changes.mjs';
import { checkKeyboard, sweepFocus } from '../checks/keyboard.mjs';
import { checkHeadings, checkSpacing, checkTargets, checkWidth } from '../checks/layout.mjs';
import { checkPaper, checkSides } from '../checks/print.mjs';
import { open } from './browser.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PROBE = await readFile(new URL('probe.js', import.meta.url), 'utf8');

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/** A window of 1280 px at 200 %: half the CSS pixels, twice the dots. */
const ZOOMED = { width: 640, height: 400, deviceScaleFactor: 2, mobile: false };
/** The inner width of an A4 side with margins of about 15 mm. */
const PAPER = { width: 680, height: 1000 };

const WIDE_CHECKS = ['axe', 'head', 'targets', 'keyboard'];
const NARROW_CHECKS = ['axe', 'targets', 'keyboard', 'reflow'];

/**
 * Looks at `page`. `tabs` are one with scripts and one without; `run` holds the
 * site, the report, the chosen checks, the two hosts and the picture folder.
 */
export async function visit(page, tabs, run) {
  if (page.isRepeat) return revisit(page, tabs.scripted, run);
  const wants = (...names) => names.some((name) => run.checks.has(name));
  const quiet = { fail() {} };
  const unitFor = (check, view) => (run.checks.has(check) ? run.report.unit(check, page.path, view) : quiet);
  const tab = tabs.scripted;

  await open(tab, run.atRoot.url + page.route, run.homes, unitFor('requests', 'at the root of a host'));
  if (page.facts.redirect !== undefined) return;
  if (wants('axe')) await tab.evaluate(`${AXE};0`);
  await tab.evaluate(`${PROBE};0`);
  await lookWide(tab, page, run, wants);
  if (wants(...NARROW_CHECKS) || run.screenshots) await lookNarrow(tab, page, run, wants);
  if (page.facts.marks.length > 0) await lookAtMarks(tab, page, unitFor);
  if (wants('forced-colours')) await lookForced(tab, unitFor('forced-colours', '320 forced colours'));
  if (wants('print') || run.screenshots) await lookPrinted(tab, page, run, unitFor('print', 'on paper'));
  await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await tab.setViewportSize(WIDE);
  if (page.path === '404.html') return;
  if (wants('scripts', 'requests')) await lookWithoutScripts(tabs, page, run, unitFor);
  if (wants('requests')) await lookFromDisk(tab, page, run, unitFor('requests', 'from the file system'));
}

/**
 * A page in another language, of a kind that was looked at in that language before: what words can
 * spoil is checked again, what the style sheet alone decides is not.
 */
async function revisit(page, tab, run) {
  const { report, undecided } = run;
  const quiet = { fail() {} };
  await open(tab, run.atRoot.url + page.route, run.homes, run.checks.has('requests') ? report.unit('requests', page.path, 'at the root of a host') : quiet);
  await picture(tab, page, run, '1280-light');
  if (run.checks.has('axe')) {
    await tab.evaluate(`${AXE};0`);
    await checkAxe(tab, report.unit('axe', page.path, '1280 light'), { undecided });
  }
  if (!run.checks.has('reflow') && !run.screenshots) return;
  await tab.evaluate(`${PROBE};0`);
  await tab.setViewportSize(NARROW);
  if (run.checks.has('reflow')) await checkWidth(tab, report.unit('reflow', page.path, '320'));
  await picture(tab, page, run, '320-light');
  await tab.evaluate(() => probe.openDetails());
  if (run.checks.has('reflow')) {
    await checkWidth(tab, report.unit('reflow', page.path, '320, details open'));
    await checkSpacing(tab, report.unit('reflow', page.path, '320, spaced out'));
  }
  await tab.setViewportSize(WIDE);
}

async function lookWide(tab, page, run, wants) {
  page.words = await tab.evaluate(() => probe.text());
  await picture(tab, page, run, '1280-light');
  if (!wants(...WIDE_CHECKS) && !run.screenshots) return;
  const { report, undecided } = run;
  if (wants('axe')) await checkAxe(tab, report.unit('axe', page.path, '1280 light'), { undecided });
  if (wants('head')) await checkHeadings(tab, report.unit('head', page.path, 'headings'));
  if (wants('targets')) await checkTargets(tab, report.unit('targets', page.path, '1280'));
  if (wants('keyboard')) await checkKeyboard(tab, report.unit('keyboard', page.path, '1280'));
  await tab.emulateMedia({ colorScheme: 'dark' });
  if (wants('axe')) await checkAxe(tab, report.unit('axe', page.path, '1280 dark'), { colours: true, undecided });
  if (wants('keyboard')) await sweepFocus(tab, report.unit('keyboard', page.path, '1280 dark'), { kinds: true });
  await picture(tab, page, run, '1280-dark');
  await tab.emulateMedia({ colorScheme: 'light' });
}

/** At the width of a phone, with all details open so that nothing hides. */
async function lookNarrow(tab, page, run, wants) {
  const { report, undecided } = run;
  await tab.setViewportSize(NARROW);
  if (wants('reflow')) await checkWidth(tab, report.unit('reflow', page.path, '320'));
  await picture(tab, page, run, '320-light');
  await tab.evaluate(() => probe.openDetails());
  if (wants('reflow')) {
    await checkWidth(tab, report.unit('reflow', page.path, '320, details open'));
    await checkSpacing(tab, report.unit('reflow', page.path, '320, spaced out'));
  }
  if (wants('targets')) await checkTargets(tab, report.unit('targets', page.path, '320'));
  if (wants('keyboard')) await sweepFocus(tab, report.unit('keyboard', page.path, '320'), { kinds: false });
  if (wants('axe')) {
    await checkAxe(tab, report.unit('axe', page.path, '320 light'), { undecided });
    await tab.emulateMedia({ colorScheme: 'dark' });
    await checkAxe(tab, report.unit('axe', page.path, '320 dark'), { colours: true, undecided });
    await tab.emulateMedia({ colorScheme: 'light' });
  }
  if (wants('reflow')) await lookZoomed(tab, report.unit('reflow', page.path, '1280 at 200 %'));
}

async function lookZoomed(tab, unit) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setDeviceMetricsOverride', ZOOMED);
  await checkWidth(tab, unit);
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}

/** In the reader's own few colours only outlines are left of any focus mark. */
async function lookForced(tab, unit) {
  await tab.emulateMedia({ forcedColors: 'active' });
  await tab.setViewportSize(NARROW);
  const words = await tab.evaluate(() => probe.text());
  if (words === '') unit.fail('empty', 'no words are shown in forced colours');
  await sweepFocus(tab, unit, { kinds: true, outlineOnly: true });
  await tab.emulateMedia({ forcedColors: 'none' });
}

/** On the screen, on paper and in the reader's own few colours. */
async function lookAtMarks(tab, page, unitFor) {
  const views = { screen: {}, 'on paper': { media: 'print' }, 'forced colours': { forcedColors: 'active' } };
  for (const [view, media] of Object.entries(views)) {
    await tab.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
    await checkMarksShown(tab, unitFor('changes', view));
  }
  await tab.emulateMedia({ media: 'screen', forcedColors: 'none' });
}

async function lookPrinted(tab, page, run, unit) {
  await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
  await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
  await tab.setViewportSize(PAPER);
  await checkPaper(tab, unit);
  await picture(tab, page, run, 'print');
  await checkSides(tab, page, unit);
}

/** Below a sub-path and with scripts off: the same words, no dead controls. */
async function lookWithoutScripts(tabs, page, run, unitFor) {
  const plain = tabs.plain;
  await open(plain, run.atSubPath.url + page.route, run.homes, unitFor('requests', 'below /plan/'));
  const unit = unitFor('scripts', 'scripts off');
  const { scripts, hasNoscript } = page.facts;
  if (!hasNoscript) for (const snippet of scripts) unit.fail('script', 'the page has a script and no <noscript> beside it', snippet);
  const words = await plain.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
  if (words !== page.words && !hasNoscript) unit.fail('words', `the words differ without scripts: ${difference(page.words, words)}`);
  await plain.evaluate(`${PROBE};0`);
  for (const snippet of await plain.evaluate(() => probe.deadControls())) unit.fail('dead-control', 'this does nothing without scripts', snippet);
}

async function lookFromDisk(tab, page, run, unit) {
  await open(tab, pathToFileURL(path.join(run.site.root, page.path)).href, run.homes, unit);
}

/** Shows where two texts part. */
function difference(one, two) {
  let start = 0;
  while (start < one.length && one[start] === two[start]) start += 1;
  const part = (text) => JSON.stringify(text.slice(Math.max(0, start - 20), start + 40));
  return `${part(one)} with, ${part(two)} without`;
}

async function picture(tab, page, run, view) {
  if (!run.screenshots) return;
  const name = page.path.replace(/\.html$/, '').replaceAll('/', '--');
  await tab.screenshot({ path: path.join(run.screenshots, `${name}.${view}.png`), fullPage: true, caret: 'initial' });
}
