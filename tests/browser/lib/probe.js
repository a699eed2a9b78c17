// Runs inside the page under test, as a classic script, beside axe-core.
// `probe` looks at what is shown; it changes nothing but focus and <details>.

globalThis.probe = (() => {
  'use strict';

  const INTERACTIVE = 'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary';
  const FOCUSABLE = `${INTERACTIVE}, iframe, audio[controls], video[controls], [contenteditable], [tabindex]`;
  const SMALLEST_TARGET = 24;

  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;

  function snippet(element) {
    const opening = element.cloneNode(false).outerHTML.replace(/<\/[^>]*>$/, '');
    return `${opening}${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  }

  /** A visually hidden element: kept in the page for its words, clipped to a dot. */
  function isClipped(element) {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  }

  // ---- Words and headings -------------------------------------------------

  /** What a reader sees, as plain text. */
  function text() {
    return document.body.innerText.replace(/\s+/g, ' ').trim();
  }

  function headingFaults() {
    const faults = [];
    let last = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6').filter((element) => element.checkVisibility())) {
      const level = Number(heading.localName[1]);
      if (level > last + 1) faults.push({ message: `a heading of level ${level} follows level ${last}`, snippet: snippet(heading) });
      last = level;
    }
    return faults;
  }

  function openDetails() {
    for (const details of all('details')) details.open = true;
  }

  /** Added and removed words without a line under or through them. */
  function plainMarks() {
    const LINES = { INS: 'underline', DEL: 'line-through' };
    const plain = all('ins, del').filter((mark) => !getComputedStyle(mark).textDecorationLine.includes(LINES[mark.tagName]));
    return plain.map(snippet);
  }

  // ---- Width --------------------------------------------------------------

  /** Says how far the page is wider than the window, and which elements stick out. */
  function overflow() {
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return undefined;
    const guilty = all('body *').filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !insideScroller(element) && isShown(element);
    });
    const inner = guilty.filter((element) => !guilty.some((other) => other !== element && element.contains(other)));
    return { scrollWidth: root.scrollWidth, width, snippets: inner.slice(0, 3).map(snippet) };
  }

  function insideScroller(element) {
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflowX !== 'visible') return true;
    }
    return false;
  }

  /** Words cut off by a box that hides what does not fit. */
  function cutWords() {
    return all('main *, header *, footer *, nav *')
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
        if (!hides || !element.textContent.trim() || !isShown(element) || isClipped(element)) return false;
        return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      })
      .map(snippet);
  }

  /** The reader's own spacing (WCAG 1.4.12), put on and taken off. */
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  );
  const still = new CSSStyleSheet();
  still.replaceSync('*, ::before, ::after { scroll-behavior: auto !important; transition: none !important; animation: none !important; }');
  document.adoptedStyleSheets = [still];
  const spaceOut = (on) => {
    document.adoptedStyleSheets = on ? [still, spacing] : [still];
  };

  // ---- Targets ------------------------------------------------------------

  /** Targets under 24 by 24 CSS pixels that no exception of WCAG 2.5.8 excuses. */
  function smallTargets() {
    const targets = all(`${INTERACTIVE}, [role="button"], [role="link"]`)
      .filter((element) => isShown(element) && !isClipped(element))
      .map((element) => ({ element, boxes: [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0) }));
    const isSmall = (box) => box.width < SMALLEST_TARGET || box.height < SMALLEST_TARGET;
    const small = targets.filter(({ element, boxes }) => boxes.every(isSmall) && !isInSentence(element));
    return small.filter(({ element, boxes }) => boxes.some((box) => targets.some((other) => crowds(other, element, box, isSmall)))).map(({ element, boxes }) => ({
      snippet: snippet(element),
      size: `${Math.round(boxes[0].width)}×${Math.round(boxes[0].height)}`,
    }));
  }

  /** Whether `other` comes into the 24 px circle round the middle of `box`. */
  function crowds(other, element, box, isSmall) {
    if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    return other.boxes.some((theirs) => {
      const x = Math.max(theirs.left, Math.min(middle.x, theirs.right));
      const y = Math.max(theirs.top, Math.min(middle.y, theirs.bottom));
      const toBox = Math.hypot(x - middle.x, y - middle.y);
      const toMiddle = Math.hypot(theirs.left + theirs.width / 2 - middle.x, theirs.top + theirs.height / 2 - middle.y);
      return toBox < SMALLEST_TARGET / 2 || (isSmall(theirs) && toMiddle < SMALLEST_TARGET);
    });
  }

  /** A link whose line is shared with words that are not a link. */
  function isInSentence(element) {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/[\p{L}\p{N}]/u.test(node.data) && !node.parentElement.closest('a, button') && node.parentElement.checkVisibility()) return true;
    }
    return false;
  }

  // ---- Focus --------------------------------------------------------------

  /** Everything that the Tab key should reach, in the order of the page. */
  function stops() {
    return all(FOCUSABLE).filter((element) => {
      if (element.tabIndex < 0 || element.disabled || element.closest('[inert]')) return false;
      if (element.localName === 'summary' && element.parentElement.querySelector(':scope > summary') !== element) return false;
      return element.type !== 'radio' && element.checkVisibility({ visibilityProperty: true });
    });
  }

  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** Any CSS colour as red, green, blue and opacity. */
  function channels(colour) {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  }

  function luminance([red, green, blue]) {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(one, two) {
    const [low, high] = [luminance(channels(one)), luminance(channels(two))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** The first opaque background behind the edge of an element. */
  function behind(element) {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      const colour = getComputedStyle(parent).backgroundColor;
      if (channels(colour)[3] === 255) return colour;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white';
  }

  const BOX = ['boxShadow', 'backgroundColor', 'backgroundImage', 'borderTopWidth', 'borderBottomWidth', 'borderTopColor', 'borderBottomColor', 'borderTopStyle'];
  const boxOf = (element) => {
    const style = getComputedStyle(element);
    return BOX.map((name) => style[name]).join('|');
  };
  const resting = new Map();

  /** Remembers how things look without focus. */
  function rest() {
    document.activeElement?.blur();
    resting.clear();
    for (const element of stops()) resting.set(element, boxOf(element));
  }

  /** What is wrong with how `element` shows that it has the focus. */
  function focusFault(element, outlineOnly) {
    const style = getComputedStyle(element);
    const width = parseFloat(style.outlineWidth);
    const drawn = !/none|hidden/.test(style.outlineStyle) && width >= 2 && channels(style.outlineColor)[3] > 0;
    if (drawn) {
      const ratio = contrast(style.outlineColor, behind(element));
      const boxToo = resting.has(element) && resting.get(element) !== boxOf(element);
      if (ratio >= 3 || boxToo || outlineOnly) return undefined;
      return ['faint-focus', `the outline of the focused element has a contrast of ${ratio.toFixed(1)} to 1, less than 3`];
    }
    if (!outlineOnly && resting.has(element) && resting.get(element) !== boxOf(element)) return undefined;
    return ['no-focus-mark', 'nothing shows that the element has the focus'];
  }

  /** What is wrong with where the focused `element` stands in the window. */
  function placeFault(element) {
    const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length === 0) return ['hidden-focus', 'the focused element cannot be seen'];
    const seen = boxes.flatMap((box) => {
      const left = Math.max(box.left, 0);
      const right = Math.min(box.right, innerWidth);
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      if (left >= right || top >= bottom) return [];
      return [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5], [0.5, 0.25], [0.5, 0.75]].map(([x, y]) => [left + (right - left) * x, top + (bottom - top) * y]);
    });
    if (seen.length === 0) return ['off-screen-focus', 'the focused element is outside the window'];
    const free = seen.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element));
    });
    if (free.length * 2 < seen.length) return ['covered-focus', 'something covers the focused element'];
    return undefined;
  }

  /** Focuses elements one after another without the keyboard; `kinds` takes one of a kind. */
  function sweep({ kinds, outlineOnly }) {
    rest();
    const seen = new Set();
    const faults = [];
    for (const element of stops()) {
      const kind = [element, element.parentElement].map((part) => `${part.localName}.${part.className}`).join(' ');
      if (kinds && seen.has(kind)) continue;
      seen.add(kind);
      element.focus({ focusVisible: true });
      for (const fault of [focusFault(element, outlineOnly), kinds ? undefined : placeFault(element)]) {
        if (fault) faults.push({ rule: fault[0], message: fault[1], snippet: snippet(element) });
      }
    }
    document.activeElement?.blur();
    return faults;
  }

  // ---- The Tab key --------------------------------------------------------

  let walk;

  /** Starts a walk through the page and says how many stops there should be. */
  function startWalk() {
    rest();
    walk = { expected: stops(), seen: [] };
    return walk.expected.length;
  }

  /** Looks at the stop that the Tab key has just reached. */
  function step() {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement || element === walk.seen[0]) return { end: true, faults: [] };
    const last = walk.seen.at(-1);
    if (walk.seen.includes(element)) {
      return { end: true, faults: [fault(['trap', 'the Tab key comes back here and never reaches the end'], element)] };
    }
    const faults = [focusFault(element, false), placeFault(element)].filter(Boolean).map((found) => fault(found, element));
    const backwards = last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (backwards || element.tabIndex > 0) faults.push(fault(['order', 'the focus does not follow the order of the page'], element));
    walk.seen.push(element);
    return { end: false, faults };
  }

  /** What the Tab key never reached. */
  function endWalk() {
    const seen = new Set(walk.seen);
    return walk.expected.filter((element) => !seen.has(element)).map((element) => fault(['unreached', 'the Tab key does not reach this'], element));
  }

  function fault([rule, message], element) {
    return { rule, message, snippet: snippet(element) };
  }

  /** What is wrong with the first stop as a skip link. */
  function skipFault() {
    const element = document.activeElement;
    if (!element || element === document.body) return ['skip-link', 'the Tab key reaches nothing', ''];
    const target = element.localName === 'a' && element.hash ? document.getElementById(decodeURIComponent(element.hash.slice(1))) : null;
    if (!target || element.pathname !== location.pathname) return ['skip-link', 'the first stop of the Tab key is no skip link', snippet(element)];
    const box = element.getBoundingClientRect();
    const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!inside || isClipped(element) || !isShown(element) || !element.contains(onTop)) {
      return ['skip-link', 'the skip link cannot be seen when it has the focus', snippet(element)];
    }
    return undefined;
  }

  function isInMain() {
    return document.activeElement?.closest('main, [role="main"]') !== null;
  }

  // ---- Paper and scripts --------------------------------------------------

  /** What would be on paper and should not, or would be missing from it. */
  function paperFaults() {
    const faults = [];
    for (const element of all('nav, button, form, input, [role="navigation"], [role="search"]')) {
      if (isShown(element) && !isClipped(element)) faults.push(fault(['screen-only', 'this is of no use on paper'], element));
    }
    for (const details of all('details:not([open])').filter(isShown)) {
      const inner = [...details.children].find((child) => child.localName !== 'summary');
      if (inner && !inner.checkVisibility()) faults.push(fault(['closed-details', 'these words are missing on paper'], details));
    }
    for (const element of all('main *')) {
      if (getComputedStyle(element).overflowX !== 'visible' && !isClipped(element) && isShown(element) && element.scrollWidth > element.clientWidth + 1) {
        faults.push(fault(['cut-off', 'part of this is cut off on paper'], element));
      }
    }
    return faults;
  }

  /** Controls that can do nothing without a script. */
  function deadControls() {
    const shown = all('button, input, select, textarea, a[href="#"], a[href^="javascript:"], a:not([href])[role="button"]').filter(isShown);
    return shown.filter((element) => !element.form?.hasAttribute('action')).map(snippet);
  }

  return {
    text, headingFaults, openDetails, plainMarks, overflow, cutWords, spaceOut, smallTargets,
    sweep, startWalk, step, endWalk, skipFault, isInMain, paperFaults, deadControls,
  };
})();
