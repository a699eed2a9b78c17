// A reader with a keyboard and no mouse.

/** The skip link, then the whole page with the Tab key. */
export async function checkKeyboard(tab, unit) {
  const expected = await tab.evaluate(() => probe.startWalk());
  await tab.keyboard.press('Tab');
  const fault = await tab.evaluate(() => probe.skipFault());
  if (fault) unit.fail(...fault);
  await walk(tab, unit, expected);
  if (!fault) await checkSkip(tab, unit);
}

async function walk(tab, unit, expected) {
  const most = expected + 50;
  for (let steps = 0; steps <= most; steps += 1) {
    const { end, faults } = await tab.evaluate(() => probe.step());
    report(unit, faults);
    if (end) break;
    await tab.keyboard.press('Tab');
  }
  report(unit, await tab.evaluate(() => probe.endWalk()));
}

/** Enter on the skip link moves the focus to the main part. */
async function checkSkip(tab, unit) {
  await tab.evaluate(() => document.querySelector('a[href^="#"]').focus());
  await tab.keyboard.press('Enter');
  if (!(await tab.evaluate(() => probe.isInMain()))) unit.fail('skip-target', 'the skip link does not move the focus into <main>');
}

/** The focus marks in the colours and at the width that the tab has now. */
export async function sweepFocus(tab, unit, options) {
  await tab.keyboard.press('Shift');
  report(unit, await tab.evaluate((chosen) => probe.sweep(chosen), options));
}

function report(unit, faults) {
  for (const { rule, message, snippet } of faults) unit.fail(rule, message, snippet);
}
