//! Puts the words of a language into a site.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::base::mark;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::markup::line;
use crate::markup::line::Around;
use crate::model::fact::Text;
use crate::model::prose::Block;
use crate::model::prose::Inline;
use crate::model::prose::Prose;
use crate::model::site::Site;
use crate::model::wording;
use crate::model::wording::Wording;
use crate::translate::State;
use crate::translate::Texts;
use crate::translate::unit;

type Words = BTreeMap<Span, String>;

/// The site, and what each short text says by its place.
pub(super) fn of(site: &Site, texts: &Texts) -> (Site, Words) {
    let speaker = Speaker::of(site.language(), texts);
    let mut spoken = site.clone();
    let mut words = Words::new();
    wording::site(&mut spoken, &mut |_, wording| match wording {
        Wording::Text(text) => {
            speaker.text(text);
            words.insert(text.at, text.words.clone());
        }
        Wording::Printed(text) if unit::has_words(&text.words) => {
            text.words = mark::foreign(&text.words, speaker.source);
            words.insert(text.at, text.words.clone());
        }
        Wording::Printed(_) => {}
        Wording::Prose(prose) => speaker.prose(prose),
    });
    (spoken, words)
}

struct Speaker<'a> {
    source: &'a Lang,
    states: BTreeMap<(FileId, &'a str), &'a State>,
}

impl<'a> Speaker<'a> {
    fn of(source: &'a Lang, texts: &'a Texts) -> Self {
        let all = texts.files.iter().flat_map(|(file, found)| {
            found.iter().map(|it| ((*file, it.unit.source.as_str()), &it.state))
        });
        Self { source, states: all.collect() }
    }

    fn state(&self, file: FileId, source: &str) -> Option<&State> {
        self.states.get(&(file, source)).copied()
    }

    fn text(&self, text: &mut Text) {
        if !unit::has_words(&text.words) {
            return;
        }
        let state = self.state(text.at.file, &text.words);
        text.words = match (state, state.and_then(State::words)) {
            (Some(State::Stale(_)), Some(words)) => {
                format!("{}{words}{}", mark::open_stale(), mark::close())
            }
            (_, Some(words)) => words.to_owned(),
            (_, None) => mark::foreign(&text.words, self.source),
        };
    }

    fn prose(&self, prose: &mut Prose) {
        let footnotes = line::footnote_names(prose);
        let notes = prose.footnotes.iter_mut().flat_map(|footnote| &mut footnote.blocks);
        for block in prose.blocks.iter_mut().chain(notes) {
            self.block(block, &footnotes);
        }
    }

    /// A block of which nothing is translated is in the language of the source as a whole.
    fn block(&self, block: &mut Block, footnotes: &[String]) {
        let mut lines = Vec::new();
        line::blocks(std::slice::from_mut(block), &mut |line, at| {
            lines.push(self.line(line, footnotes, at));
        });
        if lines.iter().all(Option::is_none) {
            block.lang = Some(self.source.clone());
            return;
        }
        let mut lines = lines.into_iter();
        line::blocks(std::slice::from_mut(block), &mut |line, _| {
            *line = match lines.next().flatten() {
                Some((spoken, true)) => around(mark::open_stale(), spoken),
                Some((spoken, false)) => spoken,
                None if line::has_words(line) => {
                    around(mark::open_foreign(self.source), std::mem::take(line))
                }
                None => return,
            };
        });
    }

    /// The line in the language, and whether it is out of date.
    fn line(&self, line: &[Inline], footnotes: &[String], at: Span) -> Option<(Vec<Inline>, bool)> {
        let base = unit::base();
        let around = Around { footnotes, base: &base };
        let state = self.state(at.file, &line::markdown(line, around))?;
        let spoken = line::parsed(state.words()?, around, at)?;
        Some((spoken, matches!(state, State::Stale(_))))
    }
}

fn around(open: String, line: Vec<Inline>) -> Vec<Inline> {
    let ends = (Inline::Text(open), Inline::Text(mark::close()));
    std::iter::once(ends.0).chain(line).chain([ends.1]).collect()
}
