// The Nu HTML checker over every page and style sheet.

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/**
 * Checks the chosen pages and all style sheets; any error or warning fails.
 * They are read from a host, since "self" in a security policy means nothing
 * on a disk.
 */
export async function checkMarkup(site, report, { atRoot }) {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  const names = [...site.chosen.map((page) => page.path), ...sheets];
  if (names.length === 0) return;
  const units = new Map(names.map((name) => [name, report.unit('nu', name)]));
  const output = await run(names.map((name) => atRoot.url + name.split('/').map(encodeURIComponent).join('/')));
  for (const message of JSON.parse(output).messages) {
    if (message.type === 'info' && message.subType !== 'warning') continue;
    const name = message.url?.startsWith(atRoot.url) ? decodeURIComponent(message.url.slice(atRoot.url.length)) : undefined;
    const unit = units.get(name) ?? report.unit('nu', 'the whole site');
    const line = message.lastLine ? ` (line ${message.lastLine})` : '';
    unit.fail(message.subType ?? message.type, message.message, `${message.extract ?? ''}${line}`);
  }
}

function run(addresses) {
  return new Promise((resolve, reject) => {
    const loopback = '-Dnu.validator.servlet.allow-forbidden-hosts=true';
    const options = ['--format', 'json', '--stdout', '--also-check-css'];
    const args = ['-Xss8m', '-Xmx1g', loopback, '-jar', JAR, ...options, ...addresses];
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
