// What was looked at and what was found.

const MOST_KINDS = 60;
const MOST_PAGES = 5;

/** Collects units: one check of one page in one view, passed or failed. */
export class Report {
  units = [];
  notes = [];

  /** Opens a unit; it passes unless something is found in it. */
  unit(check, page, view = '') {
    const unit = { check, page, view, found: [] };
    this.units.push(unit);
    return {
      /** `rule` is a short name, `message` a sentence, `snippet` the element. */
      fail(rule, message, snippet = '') {
        unit.found.push({ rule, message: oneLine(message, 300), snippet: oneLine(snippet, 160) });
      },
    };
  }

  /** Something worth knowing that is no failure. */
  note(text) {
    this.notes.push(text);
  }

  get failed() {
    return this.units.filter((unit) => unit.found.length > 0);
  }

  /** Every failure, alike ones together, then the closing line. */
  print(write) {
    const kinds = [...this.kinds().values()];
    for (const kind of kinds.slice(0, MOST_KINDS)) {
      write(`FAIL ${kind.check}/${kind.rule}: ${kind.message}`);
      if (kind.snippet) write(`     ${kind.snippet}`);
      const places = [...kind.places];
      const more = places.length > MOST_PAGES ? `, and ${places.length - MOST_PAGES} more` : '';
      write(`     on ${places.slice(0, MOST_PAGES).join(', ')}${more}`);
    }
    if (kinds.length > MOST_KINDS) write(`… and ${kinds.length - MOST_KINDS} more kinds of failure`);
    for (const note of this.notes) write(`note: ${note}`);
    write(closingLine(this.units.length - this.failed.length, this.failed.length));
  }

  kinds() {
    const kinds = new Map();
    for (const unit of this.failed) {
      for (const { rule, message, snippet } of unit.found) {
        const key = JSON.stringify([unit.check, rule, message, snippet]);
        if (!kinds.has(key)) kinds.set(key, { check: unit.check, rule, message, snippet, places: new Set() });
        kinds.get(key).places.add(unit.view ? `${unit.page} (${unit.view})` : unit.page);
      }
    }
    return kinds;
  }
}

/** The line that every suite of this project ends with. */
export function closingLine(passed, failed) {
  return `${passed} passed, ${failed} failed`;
}

function oneLine(text, most) {
  const line = String(text).replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
