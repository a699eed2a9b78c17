#!/usr/bin/env node
// Proves that every check can fail: plants known faults in a sound site and
// expects each of them, and nothing else, to be found.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { closingLine } from './lib/report.mjs';
import { FAULTS, SITE_FAULTS } from './self/faults.mjs';
import { soundPage, writeSite } from './self/site.mjs';
import { CHECKS, runSuite } from './suite.mjs';

const SOUND = ['', 'one', 'summary', '404.html'];
const failures = [];
let passed = 0;

const folder = await mkdtemp(path.join(tmpdir(), 'browser-self-test-'));
try {
  await testSound(path.join(folder, 'sound'));
  await testPages(path.join(folder, 'pages'));
  for (const [index, fault] of SITE_FAULTS.entries()) await testSite(path.join(folder, `site-${index}`), fault);
} catch (error) {
  failures.push(`the self-test broke: ${error.message}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const failure of failures) console.log(`FAIL ${failure}`);
console.log(closingLine(passed, failures.length));
process.exitCode = failures.length === 0 ? 0 : 1;

/** A site without a fault passes every check. */
async function testSound(root) {
  await writeSite(root, SOUND.map(soundPage));
  const report = await runSuite(optionsFor(root, CHECKS));
  expect('a sound site', [], report.failed.flatMap(named));
}

/** Each page of a site has one fault, and exactly that is found. */
async function testPages(root) {
  const faulty = FAULTS.map(([name, , change]) => ({ ...soundPage(name), ...change }));
  await writeSite(root, [...SOUND.map(soundPage), ...faulty]);
  const report = await runSuite(optionsFor(root, CHECKS));
  for (const [name, wanted, { may = [] }] of FAULTS) {
    const found = report.failed.filter((unit) => unit.page === `${name}/index.html`).flatMap(named);
    expect(`a page with the fault "${name}"`, wanted, found, may);
  }
  const sound = report.failed.filter((unit) => SOUND.map((name) => soundPage(name).file).includes(unit.page));
  expect('the sound pages beside them', [], sound.flatMap(named), ['head/hreflang']);
}

/** A fault of the whole site is found in the files that it concerns. */
async function testSite(root, [name, wanted, files]) {
  await writeSite(root, SOUND.map(soundPage), files);
  const report = await runSuite(optionsFor(root, ['links', 'nu', 'sitemap']));
  expect(`a site with ${name}`, wanted, report.failed.flatMap((unit) => named(unit).map((found) => `${unit.page} ${found}`)));
}

function optionsFor(root, checks) {
  return { folder: root, checks: new Set(checks), strings: path.join(root, 'strings'), tabs: 3 };
}

function named(unit) {
  return unit.found.map(({ rule }) => `${unit.check}/${rule}`);
}

function expect(what, wanted, found, may = []) {
  const missing = wanted.filter((name) => !found.includes(name));
  const extra = [...new Set(found)].filter((name) => !wanted.includes(name) && !may.includes(name));
  if (missing.length === 0 && extra.length === 0) passed += 1;
  else failures.push(`${what}: not found ${list(missing)}; found besides ${list(extra)}`);
}

function list(names) {
  return names.length ? names.join(', ') : 'nothing';
}
