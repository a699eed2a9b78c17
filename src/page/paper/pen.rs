//! Words and prose as blocks of a sheet: links resolved, marks turned into languages.

use std::collections::BTreeSet;

use crate::base::lang::Direction;
use crate::base::lang::Lang;
use crate::base::mark;
use crate::base::mark::Mark;
use crate::base::mark::Piece;
use crate::base::number_row::ranges;
use crate::markup::abbreviations::Explained;
use crate::model::fact::Text;
use crate::model::reference::VersionKey;
use crate::model::version::Figure;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::paper::tree::Line;
use crate::page::paper::tree::Run;
use crate::page::paper::tree::Style;
use crate::page::paper::tree::Tongue;

/// Writes the texts of one sheet in reading order.
pub(super) struct Pen<'a> {
    pub(super) cx: &'a Cx<'a>,
    pub(super) here: Option<VersionKey>,
    pub(super) figures: &'a [Figure],
    /// Abbreviations as far as this sheet has explained them.
    pub(super) explained: Explained<'a>,
    /// Where all of the version stands on the web, if that is what the sheet has: links to its parts
    /// stay within it.
    pub(super) whole: Option<String>,
    /// How many footnotes there were.
    pub(super) notes: usize,
    /// Whether the words around run from right to left.
    pub(super) turns: bool,
}

/// How words of a line are set.
#[derive(Debug, Clone, Default)]
pub(super) struct Look {
    pub(super) styles: BTreeSet<Style>,
    pub(super) href: Option<String>,
}

impl Look {
    pub(super) fn with(&self, style: Style) -> Self {
        let styles = self.styles.iter().copied().chain([style]).collect();
        Self { styles, href: self.href.clone() }
    }
}

/// A line in the making, with the marks that are open in it.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) runs: Line,
    open: Vec<Open>,
}

#[derive(Debug)]
enum Open {
    Foreign(Tongue),
    Stale,
}

impl<'a> Pen<'a> {
    /// A pen for a sheet whose texts belong to a version or to none.
    pub(super) fn new(cx: &'a Cx<'a>, within: Option<InVersion<'a>>) -> Self {
        Self {
            cx,
            here: within.map(InVersion::key),
            figures: within.map(|at| at.version.figures.as_slice()).unwrap_or_default(),
            explained: Explained::new(&cx.abbreviations),
            whole: None,
            notes: 0,
            turns: turns(cx.locale.lang()),
        }
    }

    /// Plain words, which may have marks.
    pub(super) fn words(&self, text: &str) -> Line {
        self.set(text, &Look::default())
    }

    /// Plain words, set in one way.
    pub(super) fn set(&self, text: &str, look: &Look) -> Line {
        let mut draft = Draft::default();
        self.put(&mut draft, text, look);
        draft.runs
    }

    /// Important words.
    pub(super) fn strong(&self, text: &str) -> Line {
        self.set(text, &Look::default().with(Style::Strong))
    }

    /// The words of an editor.
    pub(super) fn text(&self, text: &Text) -> Line {
        self.words(&said(text))
    }

    /// A link.
    pub(super) fn link(&self, words: &str, href: Option<String>) -> Line {
        self.set(words, &Look { href, styles: BTreeSet::new() })
    }

    /// Adds words to a line.
    pub(super) fn put(&self, draft: &mut Draft, text: &str, look: &Look) {
        for piece in mark::pieces(text) {
            match piece {
                Piece::Words(words) => self.add(draft, words, look),
                Piece::Open(Mark::Stale) => draft.open.push(Open::Stale),
                Piece::Open(Mark::Foreign(tag)) => {
                    let tongue = Lang::parse(tag).map(|lang| Tongue::of(&lang));
                    draft.open.push(tongue.map_or(Open::Stale, Open::Foreign));
                }
                Piece::Close => {
                    if let Some(Open::Stale) = draft.open.pop() {
                        let words = format!(" ({})", self.cx.t("out-of-date"));
                        self.put(draft, &words, &Look::default());
                    }
                }
            }
        }
    }

    fn add(&self, draft: &mut Draft, words: &str, look: &Look) {
        let foreign = draft.open.iter().rev().find_map(|open| match open {
            Open::Foreign(tongue) => Some(tongue.clone()),
            Open::Stale => None,
        });
        let turns = match &foreign {
            Some(tongue) => tongue.dir == Direction::RightToLeft.as_str(),
            None => self.turns,
        };
        let mut push = |words: &str, tongue: Option<Tongue>| {
            let run = Run {
                styles: look.styles.clone(),
                href: look.href.clone(),
                tongue,
                ..Run::plain(words)
            };
            push(&mut draft.runs, run);
        };
        if !turns {
            return push(words, foreign);
        }
        ranges(words, &mut |words, is_row| {
            let numbers = is_row.then(|| Tongue {
                lang: foreign.as_ref().and_then(|tongue| tongue.lang.clone()),
                ..Tongue::numbers()
            });
            push(words, numbers.or_else(|| foreign.clone()));
        });
    }
}

/// Adds a run to a line; words that are set alike are one run.
pub(super) fn push(line: &mut Line, run: Run) {
    if run.text.is_empty() {
        return;
    }
    match line.last_mut() {
        Some(last) if last.is_like(&run) => last.text.push_str(&run.text),
        _ => line.push(run),
    }
}

/// Whether a language is written from right to left.
pub(super) fn turns(lang: &Lang) -> bool {
    lang.direction() == Direction::RightToLeft
}

/// The words of an editor with their language.
pub(super) fn said(text: &Text) -> String {
    match &text.lang {
        None => text.words.clone(),
        Some(lang) => mark::foreign(&text.words, lang),
    }
}

/// Lines one after the other with words between them.
pub(super) fn joined(lines: impl IntoIterator<Item = Line>, between: &str) -> Line {
    let mut all = Line::new();
    for line in lines {
        if !all.is_empty() {
            push(&mut all, Run::plain(between));
        }
        for run in line {
            push(&mut all, run);
        }
    }
    all
}

/// Words for a place that cannot hold languages: a label, the text for a picture.
pub(super) fn unmarked(text: &str) -> String {
    mark::plain(text).into_owned()
}
