#!/usr/bin/env node
// Opens every page of a built site in a browser and checks what a reader meets.

import { USAGE, readOptions } from './lib/options.mjs';
import { closingLine } from './lib/report.mjs';
import { CHECKS, runSuite } from './suite.mjs';

const write = (line) => process.stdout.write(`${line}\n`);

try {
  const options = readOptions(process.argv.slice(2), CHECKS);
  if (options.help) {
    write(`${USAGE}${CHECKS.join(', ')}`);
  } else {
    const started = Date.now();
    const report = await runSuite(options, progress);
    report.note(`took ${Math.round((Date.now() - started) / 1000)} s`);
    report.print(write);
    process.exitCode = report.failed.length === 0 ? 0 : 1;
  }
} catch (error) {
  process.stderr.write(`error: ${error.message}\n`);
  write(closingLine(0, 1));
  process.exitCode = 2;
}

/** A counter on a terminal, nothing in a pipe. */
function progress(done, all) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} pages${done === all ? '\n' : ''}`);
}
