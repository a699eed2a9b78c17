// What changed is said in words, marked where HTML allows it, and can be reached.

/** Elements in which HTML allows neither `<ins>` nor `<del>`. */
const CLOSED = 'ul|ol|dl|table|thead|tbody|tfoot|tr|colgroup';
/** Parts of those; what follows the end of one stands straight in the whole. */
const PARTS = 'li|dt|dd|caption|thead|tbody|tfoot|tr|td|th|colgroup';
/** A browser moves a stray mark out of a table before anyone can look, so the source is read. */
const STRAY = new RegExp(`(?:<(?:${CLOSED})(?:\\s[^>]*)?>|</(?:${PARTS})>|<col(?:\\s[^>]*)?>)\\s*(<(?:ins|del)\\b[^>]*>)`, 'g');

/** Checks the marks, moves and lists of changes of every page. */
export function checkChanges(site, report) {
  for (const page of site.pages) {
    const { marks, moves, changes, ids } = page.facts;
    if (marks.length + moves.length + changes.length === 0) continue;
    const unit = report.unit('changes', page.path);
    for (const [, mark] of page.html.matchAll(STRAY)) unit.fail('stray-mark', 'a list or a table may not hold this itself', mark);
    for (const mark of marks) checkMark(mark, unit);
    checkMoves(moves, unit);
    checkList(changes, new Set(ids), unit);
    for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) unit.fail('same-id', `two places are called "${id}"`);
  }
}

function checkMark({ hasContent, isSaid, snippet }, unit) {
  if (!hasContent) unit.fail('empty-mark', 'nothing was added or removed here', snippet);
  else if (!isSaid) unit.fail('silent-mark', 'no words say that this was added or removed', snippet);
}

/** Both places of a move are on the page. */
function checkMoves(moves, unit) {
  for (const { id, end, snippet } of moves) {
    const other = moves.some((move) => move.id === id && move.end !== end);
    if (!other) unit.fail('lone-move', `the other place of the move "${id}" is missing`, snippet);
  }
}

/** The list is numbered through, and every link in it lands. */
function checkList(changes, ids, unit) {
  for (const [at, { id, places, snippet }] of changes.entries()) {
    if (id !== `change-${at + 1}`) unit.fail('list-gap', `"${id}" stands where change ${at + 1} should be`, snippet);
    for (const place of places.filter((place) => !ids.has(place))) unit.fail('dead-change', `the change leads to "${place}", which is not on the page`, snippet);
  }
}

/** Marks can be told without colour: a line under what was added, a line through what was removed. */
export async function checkMarksShown(tab, unit) {
  for (const snippet of await tab.evaluate(() => probe.plainMarks())) unit.fail('colour-only', 'no line tells this mark from the words around it', snippet);
}
