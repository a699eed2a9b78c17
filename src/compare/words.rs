//! The words in which changes are told, in the language of the page.

use crate::base::mark;
use crate::compare::doc::Format;
use crate::compare::doc::Kind;
use crate::compare::doc::Style;
use crate::compare::merged::Direction;
use crate::compare::merged::Holder;
use crate::compare::merged::Shares;
use crate::compare::merged::Within;
use crate::locale::Locale;
use crate::locale::Value;
use crate::model::prose::NoteKind;

/// Words about changes that are always the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DiffWord {
    /// Before words that are new.
    Added,
    /// After them.
    AddedEnd,
    /// Before words that are gone.
    Removed,
    /// After them.
    RemovedEnd,
    /// Before the first words of a row that is new.
    RowAdded,
    /// Before the first words of a row that is gone.
    RowRemoved,
    /// Before the heading of a column that is new.
    ColumnAdded,
    /// Before the heading of a column that is gone.
    ColumnRemoved,
    /// Where one block ended and the next began, before they were merged.
    Joined,
    /// After words whose formatting changed.
    FormatEnd,
    /// Before moved text.
    MovedDown,
    /// The same if it moved towards the beginning.
    MovedUp,
    /// At the old place of moved text.
    AwayDown,
    /// The same if it moved towards the beginning.
    AwayUp,
    /// A link from the new place of a move.
    OldPlace,
    /// A link from the old place of a move.
    NewPlace,
}

const ALL: [(DiffWord, &str); 16] = [
    (DiffWord::Added, "diff-added"),
    (DiffWord::AddedEnd, "diff-added-end"),
    (DiffWord::Removed, "diff-removed"),
    (DiffWord::RemovedEnd, "diff-removed-end"),
    (DiffWord::RowAdded, "diff-row-added"),
    (DiffWord::RowRemoved, "diff-row-removed"),
    (DiffWord::ColumnAdded, "diff-column-added"),
    (DiffWord::ColumnRemoved, "diff-column-removed"),
    (DiffWord::Joined, "diff-joined"),
    (DiffWord::FormatEnd, "diff-format-end"),
    (DiffWord::MovedDown, "diff-moved-down"),
    (DiffWord::MovedUp, "diff-moved-up"),
    (DiffWord::AwayDown, "diff-away-down"),
    (DiffWord::AwayUp, "diff-away-up"),
    (DiffWord::OldPlace, "diff-old-place"),
    (DiffWord::NewPlace, "diff-new-place"),
];

/// The words of one language.
pub struct DiffWords<'a> {
    locale: &'a Locale,
    /// In the order of the variants.
    fixed: Vec<String>,
    /// Whether the words stand within a text of another language, so that each has to carry its own.
    is_among_others: bool,
}

impl<'a> DiffWords<'a> {
    /// The words of a language; messages of the site theme whose names begin with `diff-`.
    #[must_use]
    pub fn new(locale: &'a Locale) -> Self {
        Self { locale, fixed: Vec::new(), is_among_others: false }.with_fixed()
    }

    /// The words of a language for a text in another one.
    #[must_use]
    pub fn within_another(locale: &'a Locale) -> Self {
        Self { locale, fixed: Vec::new(), is_among_others: true }.with_fixed()
    }

    fn with_fixed(self) -> Self {
        let fixed = ALL.iter().map(|(_, message)| self.t(message)).collect();
        Self { fixed, ..self }
    }

    fn t(&self, message: &str) -> String {
        self.marked(self.locale.t(message))
    }

    fn tv(&self, message: &str, values: &[(&str, Value)]) -> String {
        self.marked(self.locale.tv(message, values))
    }

    fn marked(&self, words: String) -> String {
        if self.is_among_others { mark::foreign(&words, self.locale.lang()) } else { words }
    }

    /// Words that are always the same.
    #[must_use]
    pub fn word(&self, word: DiffWord) -> &str {
        &self.fixed[word as usize]
    }

    /// Said at the new place of moved text.
    #[must_use]
    pub fn moved(&self, direction: Direction) -> &str {
        self.word(match direction {
            Direction::Down => DiffWord::MovedDown,
            Direction::Up => DiffWord::MovedUp,
        })
    }

    /// Said at its old place.
    #[must_use]
    pub fn moved_away(&self, direction: Direction) -> &str {
        self.word(match direction {
            Direction::Down => DiffWord::AwayDown,
            Direction::Up => DiffWord::AwayUp,
        })
    }

    /// Before a part of a block that was split.
    #[must_use]
    pub fn split(&self, shares: Shares) -> String {
        let (part, of) = (shares.part.into(), shares.of.into());
        self.tv("diff-split", &[("part", part), ("count", of)])
    }

    /// Before a block that was several.
    #[must_use]
    pub fn merged(&self, shares: Shares) -> String {
        self.tv("diff-merged", &[("count", shares.of.into())])
    }

    /// Before words whose formatting changed: how they were set.
    #[must_use]
    pub fn formatted(&self, was: &Format) -> String {
        let mut formats: Vec<String> =
            was.styles.iter().map(|style| self.locale.t(style_message(*style))).collect();
        if was.link.is_some() {
            formats.push(self.locale.t("diff-style-link"));
        }
        if formats.is_empty() {
            formats.push(self.locale.t("diff-style-plain"));
        }
        let formats = self.locale.list(&formats);
        self.tv("diff-format", &[("formats", formats.into())])
    }

    /// After a link that led elsewhere.
    #[must_use]
    pub fn link_before(&self, address: &str) -> String {
        self.tv("diff-link-before", &[("address", address.into())])
    }

    /// Before a block that was of another kind.
    #[must_use]
    pub fn kind_before(&self, was: &Kind) -> String {
        self.tv("diff-kind-before", &[("kind", self.kind(was).into())])
    }

    /// Before a block that another block holds now: what held it.
    #[must_use]
    pub fn within_before(&self, within: Within) -> String {
        let Some(kind) = within.before else { return self.locale.t("diff-alone-before") };
        let message = match within.holder {
            Holder::Alike => "diff-another-before",
            Holder::Other => "diff-within-before",
        };
        self.locale.tv(message, &[("kind", self.kind(kind).into())])
    }

    /// The name of a kind of block.
    #[must_use]
    pub fn kind(&self, kind: &Kind) -> String {
        match kind {
            Kind::Heading(level) => {
                self.locale.tv("diff-kind-heading", &[("level", level.to_string().into())])
            }
            _ => self.locale.t(kind_message(kind)),
        }
    }
}

fn style_message(style: Style) -> &'static str {
    match style {
        Style::Emphasis => "diff-style-emphasis",
        Style::Strong => "diff-style-strong",
        Style::Strikethrough => "diff-style-strikethrough",
        Style::Code => "diff-style-code",
    }
}

fn kind_message(kind: &Kind) -> &'static str {
    match kind {
        Kind::Part => "diff-kind-part",
        Kind::Heading(_) | Kind::Paragraph => "diff-kind-paragraph",
        Kind::List(None) => "diff-kind-list",
        Kind::List(Some(_)) => "diff-kind-numbered-list",
        Kind::Item => "diff-kind-item",
        Kind::Quote => "diff-kind-quote",
        Kind::Note(NoteKind::Note) => "note",
        Kind::Note(NoteKind::AsPrinted) => "as-printed",
        Kind::Note(NoteKind::Inferred) => "our-reading",
        Kind::Table => "diff-kind-table",
        Kind::Caption => "diff-kind-caption",
        Kind::Row => "diff-kind-row",
        Kind::Cell => "diff-kind-cell",
        Kind::Preformatted => "diff-kind-preformatted",
        Kind::Rule => "diff-kind-rule",
        Kind::Footnote(_) => "diff-kind-footnote",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_the_order_of_their_names() {
        assert!(ALL.iter().enumerate().all(|(place, (word, _))| place == *word as usize));
    }
}
