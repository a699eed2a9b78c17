// Chromium, and what it tells while it opens a page.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts a browser that never speaks to any host but this machine. */
export async function launch() {
  const executablePath = [process.env.CHROMIUM ?? '', ...PLACES].find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('Chromium is missing: install the package chromium, or set CHROMIUM to its path.');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...root,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A tab of its own context, still and wide, with scripts on or off. */
export async function newTab(browser, { scripts }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  });
  context.setDefaultTimeout(60_000);
  if (scripts) await context.addInitScript(watchPolicy);
  return context.newPage();
}

/** Runs in the page, before anything of the page does. */
function watchPolicy() {
  globalThis.policyFaults = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.policyFaults.push(`${event.effectiveDirective} stopped ${event.blockedURI}`);
  });
}

/**
 * Opens `url` in `tab` and tells of every request that leaves `homes` (the
 * places where the site is served, since the icon of the page before may come
 * late), every failed one, and every error in the console.
 */
export async function open(tab, url, homes, unit) {
  const home = homes.find((place) => url.startsWith(place)) ?? url;
  const isTheirs = (address) => !/^(data|blob|about):/.test(address) && !homes.some((place) => address.startsWith(place));
  const isStopped = (request) => request.failure()?.errorText === 'net::ERR_ABORTED';
  const listeners = {
    request: (request) => isTheirs(request.url()) && unit.fail('third-party', `asks another host for ${request.url()}`),
    requestfailed: (request) =>
      isTheirs(request.url()) || isStopped(request) || unit.fail('not-loaded', `${shortened(request.url(), home)} did not load: ${request.failure()?.errorText}`),
    response: (response) =>
      response.status() >= 400 &&
      response.url() !== url &&
      unit.fail('not-loaded', `${shortened(response.url(), home)} answers ${response.status()}`),
    console: (message) => message.type() === 'error' && isOwnWord(message) && unit.fail('console', message.text()),
    pageerror: (error) => unit.fail('script-error', error.message),
  };
  for (const [event, listener] of Object.entries(listeners)) tab.on(event, listener);
  try {
    await tab.goto(url, { waitUntil: 'load' });
    const faults = await tab.evaluate(() => globalThis.policyFaults ?? []);
    for (const fault of faults) unit.fail('policy', `the page breaks its own content security policy: ${fault}`);
  } finally {
    for (const [event, listener] of Object.entries(listeners)) tab.off(event, listener);
  }
}

/** Failed loads are told by the request itself; the console only repeats them. */
function isOwnWord(message) {
  return !message.text().startsWith('Failed to load resource');
}

function shortened(address, home) {
  return address.startsWith(home) ? address.slice(home.length) || '/' : address;
}
