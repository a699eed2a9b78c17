#!/usr/bin/env node
// The live preview in a browser: what an editor sees who saves, breaks and mends a file.
//
//   node preview.mjs [PROGRAM] [CONTENT]

import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkAxe } from './checks/axe.mjs';
import { checkKeyboard } from './checks/keyboard.mjs';
import { checkTargets, checkWidth } from './checks/layout.mjs';
import { launch, newTab, open } from './lib/browser.mjs';
import { startPreview } from './lib/preview.mjs';
import { Report } from './lib/report.mjs';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = path.join(PROJECT, 'target/debug/planpress');
const CONTENT = path.join(PROJECT, 'tests/rules/_base');
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PROBE = await readFile(new URL('lib/probe.js', import.meta.url), 'utf8');

const PAGE = '2026-30/2026-03-draft/sections/foreword/';
const FILE = 'content/2026-30/2026-03-draft/sections/01-foreword.md';
const WHOLE = '2026-30/2026-03-draft/whole/';
const PRINT = 'themes/default/print/main.typ';
const STYLE = 'themes/default/assets/css/99-own.css';
const LONG = Array.from({ length: 80 }, (_, place) => `Sentence ${place} of the foreword.\n`).join('\n');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

const report = new Report();
const [program = PROGRAM, content = CONTENT] = process.argv.slice(2);
try {
  const preview = await startPreview(program, content);
  const browser = await launch();
  try {
    const tab = await newTab(browser, { scripts: true });
    const bench = { tab, preview, browser };
    for (const part of [showsPages, reloads, swapsStyles, showsErrors, showsErrorsWithoutScripts, mends, makesSheets, hasWorkbench, beginsBroken]) {
      await attempt(part, bench);
    }
  } finally {
    await browser.close();
    await preview.end();
  }
} catch (error) {
  report.unit('preview', 'the preview').fail('broken', error.message);
}
report.print((line) => process.stdout.write(`${line}\n`));
process.exitCode = report.failed.length === 0 ? 0 : 1;

/** Runs a part of the suite; one that breaks does not end the others. */
async function attempt(part, bench) {
  try {
    await part(bench);
  } catch (error) {
    report.unit('preview', part.name).fail('broken', error.message);
  }
}

/** Saves a file in one step, so that the site is read once for it, and waits until all of the site has it. */
async function put(bench, name, text) {
  const shown = bench.preview.shown();
  await putUnseen(bench, name, text);
  await shown;
}

/** Saves a file that leaves the site as it was. */
async function putUnseen({ preview }, name, text) {
  const file = path.join(preview.folder, name);
  const beside = path.join(preview.folder, 'being-saved');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(beside, text);
  await rename(beside, file);
}

function write(bench, words) {
  return put(bench, FILE, foreword(words));
}

function foreword(words) {
  return `---\nid: foreword\ntitle: Foreword\n---\n${words}\n`;
}

async function showsPages({ tab, preview }) {
  await tab.setViewportSize(WIDE);
  // The site is read while the browser is already there.
  await tab.goto(preview.url + PAGE);
  await tab.getByRole('heading', { level: 1, name: 'Foreword' }).waitFor();
  await open(tab, preview.url + PAGE, [preview.url], report.unit('requests', PAGE));
  await look(tab, 'a page of the preview');
}

/** The page is loaded anew by itself, and the reader stays at the same line. */
async function reloads(bench) {
  const { tab } = bench;
  const unit = report.unit('reload', PAGE);
  await write(bench, LONG);
  await tab.getByText('Sentence 79 of the foreword.').waitFor();
  await tab.evaluate(() => scrollTo(0, 900));
  await write(bench, `${LONG}\nThe last word.`);
  await tab.getByText('The last word.').waitFor();
  await tab.waitForFunction(() => scrollY > 0);
  const top = await tab.evaluate(() => scrollY);
  if (Math.abs(top - 900) > 5) unit.fail('scroll', `the page stands at ${top} px after loading, not at 900`);
  const link = tab.getByRole('link', { name: /Foreword$/ }).last();
  if ((await link.getAttribute('href')) !== `/${PAGE}`) unit.fail('edited', 'no link leads to what was edited');
}

/** Another style sheet is put in its place without loading the page anew. */
async function swapsStyles(bench) {
  const { tab } = bench;
  const unit = report.unit('styles', PAGE);
  await tab.evaluate(() => (globalThis.stillHere = true));
  await put(bench, STYLE, 'h1 { letter-spacing: 7px }\n');
  await tab.waitForFunction(() => getComputedStyle(document.querySelector('h1')).letterSpacing === '7px');
  if (!(await tab.evaluate(() => globalThis.stillHere))) unit.fail('reloaded', 'the page was loaded anew for a style sheet');
}

/** The overlay is a dialog that says everything, holds the keyboard, and goes with Escape. */
async function showsErrors(bench) {
  const { tab } = bench;
  const unit = report.unit('overlay', PAGE);
  await tab.getByRole('link', { name: /Skip to/ }).focus();
  await putUnseen(bench, FILE, foreword('See [nothing](commitment:nothing).'));
  const dialog = tab.getByRole('dialog', { name: '1 error' });
  await dialog.waitFor();
  const words = await dialog.innerText();
  for (const wanted of [FILE, 'commitment:nothing', 'What to do:']) {
    if (!words.includes(wanted)) unit.fail('words', `the overlay does not say "${wanted}"`);
  }
  if (!(await tab.getByText('The last word.').isVisible())) unit.fail('page', 'the last good page is gone');
  if (!(await dialog.getByRole('button').evaluate((it) => it === it.getRootNode().activeElement))) unit.fail('focus', 'the focus is not in the overlay');
  await look(tab, 'the overlay');
  await tab.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const back = await tab.evaluate(() => document.activeElement?.className);
  if (back !== 'skip-link') unit.fail('focus-back', 'the focus does not go back to where it was');
  await tab.reload();
  await tab.getByRole('button', { name: '1 error' }).waitFor();
  await tab.waitForFunction(() => !document.querySelector('planpress-preview').shadowRoot.querySelector('dialog').open);
  await tab.getByRole('button', { name: '1 error' }).focus();
  await tab.keyboard.press('Enter');
  await dialog.waitFor();
}

async function showsErrorsWithoutScripts({ browser, preview }) {
  const unit = report.unit('overlay', PAGE, 'scripts off');
  const plain = await newTab(browser, { scripts: false });
  await plain.setViewportSize(NARROW);
  await plain.goto(preview.url + PAGE);
  const dialog = plain.getByRole('dialog', { name: '1 error' });
  if (!(await dialog.isVisible())) unit.fail('hidden', 'errors are not shown without scripts');
  await dialog.getByRole('button').click();
  if (await dialog.isVisible()) unit.fail('stuck', 'the overlay cannot be closed without scripts');
  await plain.context().close();
}

async function mends(bench) {
  const { tab } = bench;
  await write(bench, 'All is well again.');
  await tab.getByText('All is well again.').waitFor();
  if (await tab.getByRole('dialog').isVisible()) report.unit('overlay', PAGE, 'mended').fail('stays', 'the overlay stays after the error is mended');
}

/** A sheet is a PDF that has what was saved last; one that cannot be made is a page that says why. */
async function makesSheets(bench) {
  const { tab, preview } = bench;
  const unit = report.unit('sheet', WHOLE);
  for (const words of ['Printed the first time.', 'Printed after an edit.']) {
    await tab.goto(preview.url + PAGE);
    await write(bench, words);
    await tab.getByText(words).waitFor();
    await tab.goto(preview.url + WHOLE);
    const link = tab.getByRole('link', { name: /PDF, made when you ask for it/ });
    const answer = await fetch(await link.evaluate((it) => it.href));
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.headers.get('content-type') !== 'application/pdf') unit.fail('type', `it is ${answer.headers.get('content-type')}`);
    if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) unit.fail('pdf', 'it is no PDF');
    else if (!wordsOf(bytes).includes(words)) unit.fail('words', `the PDF does not say "${words}"`);
  }
  await tab.goto(preview.url + PAGE);
  await Promise.all([tab.waitForEvent('load'), put(bench, PRINT, '#nothing\n')]);
  await tab.goto(`${preview.url}${WHOLE}plan.pdf`);
  await tab.getByRole('heading', { level: 1, name: 'This sheet cannot be made' }).waitFor();
  await tab.getByText(`${PRINT}:1:2`).waitFor();
  await look(tab, 'the page of a sheet that cannot be made');
  await tab.goto(preview.url + PAGE);
  await Promise.all([tab.waitForEvent('load'), preview.shown(), rm(path.join(preview.folder, PRINT))]);
}

/** The words of a PDF as a reader program finds them. */
function wordsOf(bytes) {
  return execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
}

async function hasWorkbench(bench) {
  const { tab, preview } = bench;
  const site = await readFile(path.join(preview.folder, 'content/site.yaml'), 'utf8');
  // No page that is loaded anew while the next one is asked for.
  await tab.goto('about:blank');
  await put(bench, 'content/pages/handbook.md', '---\nid: handbook\ntitle: How we write\n---\nIn plain words.\n');
  await put(bench, 'content/site.yaml', `${site}pack: general\n`);
  await tab.goto(`${preview.url}__planpress/`);
  await tab.getByRole('heading', { level: 2, name: 'What is asked of the plans' }).waitFor();
  await open(tab, `${preview.url}__planpress/`, [preview.url], report.unit('requests', 'workbench'));
  await look(tab, 'the workbench');
  for (const [size, width] of [[NARROW, '320'], [WIDE, '1280']]) {
    await tab.setViewportSize(size);
    // Not `reload`: the address has the target of the skip link by then, from which the Tab key would go on.
    await tab.goto(`${preview.url}__planpress/`);
    await tab.evaluate(`${PROBE};0`);
    await checkKeyboard(tab, report.unit('keyboard', 'the workbench', width));
  }
  const unit = report.unit('workbench', 'the workbench');
  for (const name of ['What is wrong', 'Versions, and what would be new', 'What is asked of the plans', 'Pages for editors and programs']) {
    if (!(await tab.getByRole('heading', { level: 2, name }).isVisible())) unit.fail('part', `there is no part "${name}"`);
  }
  const table = tab.getByRole('table', { name: /how much of what is asked/ });
  if ((await table.getByText(/^Contents found: \d+ of \d+$/).count()) === 0) unit.fail('contents', 'required contents are not counted');
  await table.getByRole('link').last().click();
  await tab.getByRole('heading', { level: 1, name: 'What is asked of this plan' }).waitFor();
  await tab.goBack();
  await tab.getByRole('link', { name: 'How we write' }).click();
  await tab.getByRole('heading', { level: 1, name: 'How we write' }).waitFor();
}

/** The page that stands for a site which cannot be made yet; it becomes the site when it can. */
async function beginsBroken({ browser }) {
  const broken = await mkdtemp(path.join(tmpdir(), 'browser-preview-broken-'));
  await writeFile(path.join(broken, 'site.yaml'), 'title: [\n');
  const other = await startPreview(program, broken);
  const tab = await newTab(browser, { scripts: true });
  try {
    await tab.goto(other.url);
    await tab.getByText('content/site.yaml:').first().waitFor();
    await look(tab, 'the page of a broken start');
    await cp(content, path.join(other.folder, 'content'), { recursive: true });
    await tab.locator('.site-header').waitFor();
  } finally {
    await tab.context().close();
    await other.end();
    await rm(broken, { recursive: true, force: true });
  }
}

/** Light and dark, wide and narrow. */
async function look(tab, what) {
  const undecided = new Map();
  await tab.evaluate(`${AXE};0`);
  await tab.evaluate(`${PROBE};0`);
  for (const [size, width] of [[WIDE, '1280'], [NARROW, '320']]) {
    await tab.setViewportSize(size);
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      await checkAxe(tab, report.unit('axe', what, `${width} ${colorScheme}`), { undecided });
    }
    await checkWidth(tab, report.unit('reflow', what, width));
    await checkTargets(tab, report.unit('targets', what, width));
  }
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.setViewportSize(WIDE);
}
