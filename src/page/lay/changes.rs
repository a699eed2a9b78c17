//! The index of comparisons.

use crate::model::edition::Edition;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::feed;
use crate::page::key::PageKey;
use crate::page::lay::changed::card;
use crate::page::pairs::Why;
use crate::page::view::change::Changes;
use crate::page::view::change::ComparisonCard;
use crate::page::view::change::EditionChanges;
use crate::page::view::frame::Frame;

pub(super) fn changes(cx: &Cx, frame: &mut Frame) -> Changes {
    frame.description = cx.t("describe-changes");
    let editions = cx.site.editions.iter().map(|edition| within(cx, edition));
    let listed = of(cx, |it| it.pair.why == Why::Listed && it.pair.is_across());
    Changes {
        editions: editions.filter(|edition| !edition.comparisons.is_empty()).collect(),
        across: of(cx, |it| it.pair.why == Why::Across),
        listed,
        threads: (!cx.site.threads.is_empty()).then(|| cx.link(PageKey::Threads)),
        feed: feed::href(cx),
    }
}

fn within(cx: &Cx, edition: &Edition) -> EditionChanges {
    let own = |it: &Compared| !it.pair.is_across() && it.pair.new.edition.id == edition.id;
    EditionChanges { edition: cx.link(PageKey::Edition(edition)), comparisons: of(cx, own) }
}

fn of(cx: &Cx, wanted: impl Fn(&Compared) -> bool) -> Vec<ComparisonCard> {
    cx.comparisons.iter().filter(|it| wanted(it)).map(|it| card(cx, it)).collect()
}
