// What a reader sees at a given width: nothing sticks out, targets can be hit.

/** The page is no wider than the window. */
export async function checkWidth(tab, unit) {
  const found = await tab.evaluate(() => probe.overflow());
  if (!found) return;
  for (const snippet of found.snippets.length ? found.snippets : ['']) {
    unit.fail('sideways', `the page is ${found.scrollWidth} px wide in a window of ${found.width}`, snippet);
  }
}

/** The page bears the spacing that readers may set for themselves (WCAG 1.4.12). */
export async function checkSpacing(tab, unit) {
  const before = new Set(await tab.evaluate(() => probe.cutWords()));
  await tab.evaluate(() => probe.spaceOut(true));
  await checkWidth(tab, unit);
  for (const snippet of await tab.evaluate(() => probe.cutWords())) {
    if (!before.has(snippet)) unit.fail('cut-words', 'words are cut off when they are spaced out', snippet);
  }
  await tab.evaluate(() => probe.spaceOut(false));
}

/** Links and controls are large enough, or far enough apart (WCAG 2.5.8). */
export async function checkTargets(tab, unit) {
  for (const { snippet, size } of await tab.evaluate(() => probe.smallTargets())) {
    unit.fail('small-target', `the target is ${size} px and another is too near`, snippet);
  }
}

/** No level is left out between a heading and the next. */
export async function checkHeadings(tab, unit) {
  for (const { message, snippet } of await tab.evaluate(() => probe.headingFaults())) unit.fail('heading-gap', message, snippet);
}
