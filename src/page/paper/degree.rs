//! How much a summary tells: as much as its few sides hold.

use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::key::views;
use crate::page::paper::SheetKey;
use crate::page::paper::closing::left_to_right;
use crate::page::paper::pen::Pen;
use crate::page::paper::pen::joined;
use crate::page::paper::pen::unmarked;
use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Line;
use crate::page::sentence::overview;

/// The sides of a summary: more are no summary, and a committee does not read them.
pub const SIDES: usize = 4;

/// How much a summary tells of the commitments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Degree {
    /// All measures and targets, and the latest results.
    Full,
    /// The first measure of each.
    First,
    /// Their titles.
    Titles,
    /// How many each group has.
    Groups,
    /// How many there are.
    Counts,
}

impl Degree {
    /// Those with which a sheet may be short enough, the fullest first; at least one.
    #[must_use]
    pub fn of(key: SheetKey) -> Vec<Self> {
        let SheetKey::Summary(at) = key else { return vec![Self::Full] };
        // What cannot fit need not be set: no side holds more lines than these have.
        let (groups, commitments) = (at.version.groups.len(), at.version.commitments.len());
        let may_fit = |it: &Self| match it {
            Self::Full | Self::First => commitments <= 40 * SIDES,
            Self::Titles => commitments <= 400 * SIDES,
            Self::Groups => groups <= 40 * SIDES,
            Self::Counts => true,
        };
        [Self::Full, Self::First, Self::Titles, Self::Groups, Self::Counts]
            .into_iter()
            .filter(may_fit)
            .collect()
    }

    /// What a summary leaves out, and where that stands; nothing where it tells all.
    pub(super) fn note(self, pen: &Pen, at: InVersion) -> Option<Block> {
        let message = match self {
            Self::Full => return None,
            Self::First => "paper-shortened-first",
            Self::Titles => "paper-shortened-titles",
            Self::Groups => "paper-shortened-groups",
            Self::Counts => "paper-shortened-counts",
        };
        let [commitments, groups] = numbers(pen, at).map(|(name, words)| (name, words.into()));
        let values = [("sides", SIDES.into()), commitments, groups];
        let line = with_place(pen, at, pen.words(&pen.cx.locale.tv(message, &values)));
        let label = unmarked(&pen.cx.t("paper-shortened"));
        Some(Content::Note { label, blocks: vec![Block::paragraph(line)] }.into())
    }
}

/// How many commitments and groups there are, as values of a message.
pub(super) fn numbers(pen: &Pen, at: InVersion) -> [(&'static str, String); 2] {
    let (cx, edition, version) = (pen.cx, at.edition, at.version);
    [
        ("commitments", overview::commitments(cx, (edition, version.commitments.len()))),
        ("groups", overview::groups(cx, (edition, version.groups.len()))),
    ]
}

/// A remark, and where all of the version stands.
pub(super) fn with_place(pen: &Pen, at: InVersion, remark: Line) -> Line {
    let cx = pen.cx;
    let whole = views(cx.site, at).find(|view| matches!(view, PageKey::Whole(_))).map(|key| {
        let route = cx.route(key);
        let address = cx.options.base_url.as_ref().and_then(|base| base.page(&route));
        let shown = address.clone().unwrap_or_else(|| format!("/{route}"));
        left_to_right(pen, pen.link(&shown, address))
    });
    joined(std::iter::once(remark).chain(whole), " ")
}
