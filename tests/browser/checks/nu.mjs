// The Nu HTML checker over every page and style sheet.

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** Checks the chosen pages and all style sheets; any error or warning fails. */
export async function checkMarkup(site, report) {
  const sheets = [...site.files].filter((file) => /\.(css|svg)$/.test(file));
  const names = [...site.chosen.map((page) => page.path), ...sheets];
  if (names.length === 0) return;
  const units = new Map(names.map((name) => [name, report.unit('nu', name)]));
  const output = await run(names.map((name) => path.join(site.root, name)));
  for (const message of JSON.parse(output).messages) {
    if (message.type === 'info' && message.subType !== 'warning') continue;
    const name = message.url ? path.relative(site.root, fileURLToPath(message.url)) : undefined;
    const unit = units.get(name) ?? report.unit('nu', 'the whole site');
    const line = message.lastLine ? ` (line ${message.lastLine})` : '';
    unit.fail(message.subType ?? message.type, message.message, `${message.extract ?? ''}${line}`);
  }
}

function run(files) {
  return new Promise((resolve, reject) => {
    const args = ['-Xss8m', '-jar', JAR, '--format', 'json', '--stdout', '--also-check-css', '--also-check-svg', ...files];
    const java = spawn('java', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = [];
    const errors = [];
    java.stdout.on('data', (part) => parts.push(part));
    java.stderr.on('data', (part) => errors.push(part));
    java.on('error', () => reject(new Error('Java is missing: install the package default-jre-headless.')));
    java.on('close', () => {
      const output = Buffer.concat(parts).toString('utf8').trim();
      if (output.startsWith('{')) resolve(output);
      else reject(new Error(`the Nu checker gave no answer: ${Buffer.concat(errors).toString('utf8')}`));
    });
  });
}
