// The page on paper.

const SUMMARY = /(^|\/)summary\/index\.html$/;
const MOST_SIDES = 4;
const A4 = { width: 595, height: 842 };

/** Nothing on paper that only a screen can use, nothing lost from it. */
export async function checkPaper(tab, unit) {
  for (const { rule, message, snippet } of await tab.evaluate(() => probe.paperFaults())) unit.fail(rule, message, snippet);
}

/** A summary is made for printing: A4, and few sides of it. */
export async function checkSides(tab, page, unit) {
  if (!SUMMARY.test(page.path)) return;
  const pdf = (await tab.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
  if (sides < 1 || sides > MOST_SIDES) unit.fail('sides', `the summary prints on ${sides} sides, more than ${MOST_SIDES}`);
  for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)) {
    const isA4 = Math.abs(width - A4.width) <= 2 && Math.abs(height - A4.height) <= 2;
    if (!isA4) unit.fail('paper', `a side is ${width} by ${height} points, not A4`);
  }
}
