//! Footnotes: numbers in the text, the notes at its end, links both ways.

use crate::markup::html::Writer;
use crate::markup::html::escape::attribute;
use crate::markup::html::escape::text;
use crate::markup::resolve::Word;
use crate::markup::walk;
use crate::model::prose::BlockKind;
use crate::model::prose::Footnote;
use crate::model::prose::Inline;
use crate::model::prose::Prose;

/// How often each footnote is referred to, in all and so far.
#[derive(Debug, Default)]
pub(super) struct References {
    all: Vec<usize>,
    shown: Vec<usize>,
}

impl References {
    pub(super) fn of(prose: &Prose) -> Self {
        let mut all = vec![0; prose.footnotes.len()];
        if !all.is_empty() {
            walk::inlines(prose, &mut |inline| {
                if let Inline::Footnote(place) = inline
                    && let Some(count) = all.get_mut(*place)
                {
                    *count += 1;
                }
            });
        }
        Self { shown: vec![0; all.len()], all }
    }
}

impl Writer<'_, '_> {
    /// The number of a footnote, which leads to it; nothing where footnotes are not shown.
    pub(super) fn reference(&mut self, place: usize) {
        let Some(shown) = self.references.shown.get_mut(place) else { return };
        *shown += 1;
        let (number, mark) = (place + 1, mark(place, *shown));
        self.html.push_str("<sup><a");
        self.id(&format!("fnref{mark}"));
        self.html.push_str(" href=\"#");
        attribute(&mut self.html, &self.options.id_prefix);
        self.put(format_args!("fn{number}\" role=\"doc-noteref\" aria-label=\""));
        attribute(&mut self.html, self.resolve.word(Word::Footnote));
        self.put(format_args!(" {number}\">{number}</a></sup>"));
    }

    /// The footnotes, each with links back to where the text refers to it.
    pub(super) fn footnotes(&mut self, footnotes: &[Footnote]) {
        if footnotes.is_empty() {
            return;
        }
        self.html.push_str("<div class=\"footnotes\">\n<p class=\"footnotes-label\">");
        text(&mut self.html, self.resolve.word(Word::Footnotes));
        self.html.push_str("</p>\n<ol>\n");
        for (place, footnote) in footnotes.iter().enumerate() {
            self.html.push_str("<li");
            self.id(&format!("fn{}", place + 1));
            self.html.push_str(">\n");
            self.footnote(place, footnote);
            self.html.push_str("</li>\n");
        }
        self.html.push_str("</ol>\n</div>\n");
    }

    fn footnote(&mut self, place: usize, footnote: &Footnote) {
        match footnote.blocks.split_last() {
            Some((last, others)) if matches!(last.kind, BlockKind::Paragraph(_)) => {
                self.blocks(others);
                self.block(last);
                let end = self.html.len() - "</p>\n".len();
                self.html.truncate(end);
            }
            _ => {
                self.blocks(&footnote.blocks);
                self.html.push_str("<p>");
            }
        }
        for time in 1..=self.references.all.get(place).copied().unwrap_or(0) {
            self.back_link(place, time);
        }
        self.html.push_str("</p>\n");
    }

    fn back_link(&mut self, place: usize, time: usize) {
        let mark = mark(place, time);
        self.html.push_str(" <a class=\"footnote-back\" href=\"#");
        attribute(&mut self.html, &self.options.id_prefix);
        self.put(format_args!("fnref{mark}\" role=\"doc-backlink\" aria-label=\""));
        attribute(&mut self.html, self.resolve.word(Word::BackToText));
        // The arrow as a character of the text, not as a picture (U+FE0E).
        self.put(format_args!(" {mark}\">\u{21A9}\u{FE0E}</a>"));
    }
}

/// "2" for the first reference to the second footnote, "2-3" for the third one.
fn mark(place: usize, time: usize) -> String {
    let number = place + 1;
    if time == 1 { number.to_string() } else { format!("{number}-{time}") }
}
