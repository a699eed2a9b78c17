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
    for (const text of page.facts.texts) if (left.has(text) || left.part?.test(text)) unit.fail('not-translated', `these words of the interface are in "${home}"`, text);
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

/**
 * For a language: the messages of the home page's language that it words otherwise, and a pattern
 * for what stands between the values of others.
 */
async function wordsLeft(folder, home) {
  const languages = new Map();
  for (const name of folder ? await readdir(folder) : []) {
    if (name.endsWith('.ftl')) languages.set(name.slice(0, -4).toLowerCase(), await readFile(path.join(folder, name), 'utf8'));
  }
  const known = new Map();
  return (language) => {
    if (!known.has(language)) known.set(language, leftOf(languages.get(language) ?? '', languages.get(home) ?? ''));
    return known.get(language);
  };
}

function leftOf(own, source) {
  const messages = messagesOf(own);
  const left = new Set([...messagesOf(source)].filter(([name, text]) => messages.get(name) !== text).map(([, text]) => text));
  const known = new Set(stretchesOf(own));
  const stretches = stretchesOf(source).filter((words) => !known.has(words));
  if (stretches.length > 0) left.part = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stretches.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return left;
}

/** Messages of one line and without values. */
function messagesOf(text) {
  const plain = [...text.matchAll(/^([a-z][\w-]*) = ([^{}\n]+)$/gm)];
  return new Map(plain.map(([, name, words]) => [name, words.trim()]));
}

/** The stretches of two words or more between the values of messages, or around them. */
function stretchesOf(text) {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  const patterns = lines.map((line) => line.replace(/^\s*(?:\*?\[[^\]]*\]|[a-z][\w-]* =)/, ''));
  const stretches = patterns.flatMap((line) => line.split(/[{}]/).filter((_, place) => place % 2 === 0));
  const trimmed = stretches.map((words) => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  // Words with capitals are names, such as Easy Read: other languages quote them.
  const isName = (words) => words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
  const isTelling = (words) => words.length >= 8 && words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 2;
  return [...new Set(trimmed)].filter((words) => isTelling(words) && !isName(words));
}

function escaped(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
