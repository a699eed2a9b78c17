// The live preview of a copy of a small site.

import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Starts `program` on a copy of `content`; answers with where it is, how to wait for it, and how to end it. */
export async function startPreview(program, content) {
  const folder = await mkdtemp(path.join(tmpdir(), 'browser-preview-'));
  await cp(content, path.join(folder, 'content'), { recursive: true });
  const child = spawn(path.resolve(program), ['serve', '--port', '0', '--date', '2026-03-10'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = async () => {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  };
  const results = createInterface(child.stdout);
  const lines = createInterface(child.stderr);
  /** Waits until the site was read again and is shown, all of it. */
  const shown = () => new Promise((resolve) => {
    const hear = (line) => {
      if (!line.includes('ready in')) return;
      lines.off('line', hear);
      resolve();
    };
    lines.on('line', hear);
  });
  try {
    return { url: await addressOf(child, results, program), folder, shown, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The address that the program prints first. */
function addressOf(child, results, program) {
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Error(`${program} cannot be run`)));
    child.on('exit', () => reject(new Error(`${program} ended before it said where it is`)));
    results.once('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
      if (address) resolve(address);
      else reject(new Error(`no address in "${line}"`));
    });
  });
}
