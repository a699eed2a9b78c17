//! Numbers footnotes in the order in which a reader meets them.

use std::collections::BTreeMap;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::markup::mistake::DUPLICATE_FOOTNOTE;
use crate::markup::mistake::UNUSED_FOOTNOTE;
use crate::markup::walk;
use crate::model::prose::Block;
use crate::model::prose::Footnote;
use crate::model::prose::Inline;

/// Names of footnotes as they are met in the file; references count these until they are arranged.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    names: Vec<String>,
    places: BTreeMap<String, usize>,
    definitions: BTreeMap<usize, Definition>,
    unused: Unused,
}

/// What becomes of footnotes that nothing refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Unused {
    #[default]
    Left,
    Kept,
}

#[derive(Debug)]
struct Definition {
    at: Span,
    blocks: Vec<Block>,
}

impl Footnotes {
    /// Keeps those that nothing refers to as well.
    pub(super) fn all() -> Self {
        Self { unused: Unused::Kept, ..Self::default() }
    }

    /// The place of a name in the order of the file. Case does not count.
    pub(super) fn place(&mut self, name: &str) -> usize {
        let names = &mut self.names;
        *self.places.entry(name.to_lowercase()).or_insert_with(|| {
            names.push(name.to_owned());
            names.len() - 1
        })
    }

    /// Takes the text of a footnote; the first one of a name counts.
    pub(super) fn define(
        &mut self,
        diagnostics: &mut Diagnostics,
        name: &str,
        at: Span,
        blocks: Vec<Block>,
    ) {
        let place = self.place(name);
        if let Some(first) = self.definitions.get(&place) {
            let message = format!("two footnotes are called `{name}`");
            diagnostics.push(
                Diagnostic::error(DUPLICATE_FOOTNOTE, at, message)
                    .with_label(first.at, "the first one")
                    .with_help("give this one another name"),
            );
            return;
        }
        self.definitions.insert(place, Definition { at, blocks });
    }

    /// The footnotes in the order of their first reference, to which all references are changed.
    pub(super) fn arrange(
        mut self,
        diagnostics: &mut Diagnostics,
        blocks: &mut [Block],
    ) -> Vec<Footnote> {
        if self.names.is_empty() {
            return Vec::new();
        }
        let mut order = Order::default();
        order.renumber(blocks);
        if self.unused == Unused::Kept {
            self.definitions.keys().for_each(|place| _ = order.number(*place));
        }
        let mut footnotes = Vec::new();
        // Footnotes refer to footnotes: the order grows while it is worked off.
        while let Some(&place) = order.places.get(footnotes.len()) {
            let definition = self.definitions.remove(&place);
            let mut blocks = definition.map_or_else(Vec::new, |definition| definition.blocks);
            order.renumber(&mut blocks);
            footnotes.push(Footnote { name: self.names[place].clone(), blocks });
        }
        for (place, definition) in self.definitions {
            let message = format!("nothing refers to the footnote `{}`", self.names[place]);
            let help = format!("write `[^{}]` where it belongs", self.names[place]);
            diagnostics
                .push(Diagnostic::warning(UNUSED_FOOTNOTE, definition.at, message).with_help(help));
        }
        footnotes
    }
}

#[derive(Debug, Default)]
struct Order {
    places: Vec<usize>,
    numbers: BTreeMap<usize, usize>,
}

impl Order {
    /// The number of a footnote, from 0: the next one, if it was not met before.
    fn number(&mut self, place: usize) -> usize {
        let places = &mut self.places;
        *self.numbers.entry(place).or_insert_with(|| {
            places.push(place);
            places.len() - 1
        })
    }

    fn renumber(&mut self, blocks: &mut [Block]) {
        walk::lines_mut(blocks, &mut |line| self.renumber_line(line));
    }

    fn renumber_line(&mut self, line: &mut [Inline]) {
        for inline in line {
            match inline {
                Inline::Footnote(place) => *place = self.number(*place),
                other => self.renumber_line(other.children_mut()),
            }
        }
    }
}
