// What a page in another language than the home page must not have: words of
// the interface that are still in the language of the home page, parts of
// another language without a direction, and rows of numbers that are turned.

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Checks every page that is not in the language of the home page. */
export async function checkLanguages(site, report, run) {
  const home = languageOf(site.byPath.get('index.html'));
  const words = await wordsLeft(run.strings, home);
  for (const page of site.pages.filter((other) => isTranslated(site, other))) {
    const unit = report.unit('languages', page.path);
    const left = words(languageOf(page));
    for (const text of page.facts.texts) if (left.has(text)) unit.fail('not-translated', `these words of the interface are in "${home}"`, text);
    for (const snippet of page.facts.undirected) unit.fail('no-direction', 'a part in another language does not say its direction', snippet);
    for (const text of page.facts.turned) unit.fail('turned', 'these numbers stand in the wrong order from right to left', text);
  }
}

/** Whether a page is in another language than the home page. */
export function isTranslated(site, page) {
  return page.facts.redirect === undefined && Boolean(page.facts.lang) && languageOf(page) !== languageOf(site.byPath.get('index.html'));
}

function languageOf(page) {
  return page.facts.lang?.split('-')[0].toLowerCase();
}

/** For a language: the messages of the home page's language that it words otherwise. */
async function wordsLeft(folder, home) {
  const languages = new Map();
  for (const name of folder ? await readdir(folder) : []) {
    if (name.endsWith('.ftl')) languages.set(name.slice(0, -4).toLowerCase(), messagesOf(await readFile(path.join(folder, name), 'utf8')));
  }
  return (language) => {
    const own = languages.get(language) ?? new Map();
    const source = [...(languages.get(home) ?? new Map())];
    return new Set(source.filter(([name, text]) => own.get(name) !== text).map(([, text]) => text));
  };
}

/** Messages of one line and without values. */
function messagesOf(text) {
  const plain = [...text.matchAll(/^([a-z][\w-]*) = ([^{}\n]+)$/gm)];
  return new Map(plain.map(([, name, words]) => [name, words.trim()]));
}
