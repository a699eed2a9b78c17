// The words after `node run.mjs`.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const STRINGS = fileURLToPath(new URL('../../../themes/default/strings', import.meta.url));

export const USAGE = `Usage: node run.mjs [FOLDER] [options]

Checks the built site in FOLDER (default: output).

  --only NAMES        only these checks, separated by commas
  --pages GLOB        only pages whose path matches, for example 'en/**'
  --screenshots DIR   also save pictures of every page looked at
  --strings DIR       the strings of the site theme (default: those of the project)
  --tabs N            pages looked at side by side (default: one per core, and one)

Checks: `;

/** Reads the arguments; throws an error with a plain message on a wrong one. */
export function readOptions(args, names) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      pages: { type: 'string' },
      screenshots: { type: 'string' },
      strings: { type: 'string' },
      tabs: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (positionals.length > 1) throw new Error(`one folder at a time, not ${positionals.join(' ')}`);
  const only = values.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`no check is called "${unknown}"; there are ${names.join(', ')}`);
  const tabs = Number(values.tabs ?? availableParallelism() + 1);
  if (!Number.isInteger(tabs) || tabs < 1) throw new Error('--tabs takes a whole number from 1');
  return {
    folder: positionals[0] ?? 'output',
    checks: new Set(only ?? names),
    pages: values.pages,
    screenshots: values.screenshots,
    strings: values.strings ?? STRINGS,
    tabs,
    help: values.help ?? false,
  };
}
