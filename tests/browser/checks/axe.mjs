// axe-core: every rule of WCAG 2.2 A and AA and every best practice.

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs axe in the page as it stands; `colours` asks for the rules of colour alone. */
export async function checkAxe(tab, unit, { colours, undecided }) {
  const { violations, incomplete } = await tab.evaluate(runAxe, { tags: TAGS, rules: colours ? COLOUR_RULES : [] });
  for (const { rule, help, snippets } of violations) {
    for (const snippet of snippets) unit.fail(rule, help, snippet);
  }
  for (const { rule, snippets } of incomplete) undecided.set(rule, (undecided.get(rule) ?? 0) + snippets.length);
}

/** Runs in the page. */
async function runAxe({ tags, rules }) {
  const wanted = rules.length
    ? rules
    : axe.getRules(tags).filter((rule) => !rule.tags.some((tag) => tag === 'experimental' || tag === 'deprecated')).map((rule) => rule.ruleId);
  const result = await axe.run(document, { runOnly: { type: 'rule', values: wanted }, resultTypes: ['violations', 'incomplete'] });
  const brief = (found) => found.map(({ id, help, nodes }) => ({ rule: id, help, snippets: nodes.map((node) => node.html) }));
  return { violations: brief(result.violations), incomplete: brief(result.incomplete) };
}
