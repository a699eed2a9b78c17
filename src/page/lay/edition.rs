//! The page of an edition.

use crate::model::edition::Edition;
use crate::model::measure::Measures;
use crate::model::measure::Target;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::changed::card;
use crate::page::lay::home::Detail;
use crate::page::lay::home::period;
use crate::page::lay::home::timeline;
use crate::page::lay::version::card as version_card;
use crate::page::lay::version::group_cards;
use crate::page::prose::Writer;
use crate::page::view::change::ComparisonCard;
use crate::page::view::edition;
use crate::page::view::frame::Frame;
use crate::page::view::part::Row;

pub(super) fn edition(cx: &Cx, frame: &mut Frame, edition: &Edition) -> edition::Edition {
    let mut writer = Writer::new(cx, &cx.route(PageKey::Edition(edition)), None);
    frame.description = writer.summary(&edition.prose, 200);
    let current = edition.current().map(|version| InVersion { edition, version });
    let versions = edition.versions.iter().rev();
    edition::Edition {
        introduction: writer.html(&edition.prose),
        facts: facts(cx, edition),
        versions: versions
            .map(|version| version_card(cx, InVersion { edition, version }))
            .collect(),
        current: current.map(|at| version_card(cx, at)),
        groups: current.map(|at| group_cards(cx, &writer, at)).unwrap_or_default(),
        events: cx.link(PageKey::Events(edition)),
        timeline: timeline(cx, edition, Detail::All),
        comparisons: comparisons(cx, edition),
        gap_before: edition.gap_before.as_ref().map(|gap| gap.words.clone()),
        gap_after: edition.gap_after.as_ref().map(|gap| gap.words.clone()),
    }
}

/// The comparisons of its versions, then those with other editions.
fn comparisons(cx: &Cx, edition: &Edition) -> Vec<ComparisonCard> {
    let own = |it: &&Compared| {
        it.pair.new.edition.id == edition.id || it.pair.old.edition.id == edition.id
    };
    let (across, within): (Vec<&Compared>, Vec<&Compared>) =
        cx.comparisons.iter().filter(own).partition(|it| it.pair.is_across());
    within.into_iter().chain(across).map(|it| card(cx, it)).collect()
}

fn facts(cx: &Cx, edition: &Edition) -> Vec<Row> {
    let provenance = &edition.period.provenance;
    let row = cx.text_row("row-period", &period(cx, edition));
    vec![Row { citations: cx.citations(provenance), ..row }]
}

/// How many there are of what, in words.
pub(super) fn counts(cx: &Cx, at: InVersion) -> Vec<String> {
    let version = at.version;
    let count = |label: String, count: usize| {
        (count > 0)
            .then(|| cx.locale.tv("count-of", &[("label", label.into()), ("count", count.into())]))
    };
    let groups = version.groups.iter().filter(|group| group.label.is_none()).count();
    let measures = measures_of(at);
    let numbers = measures.iter().filter(|target| has_number(target)).count();
    let metrics = version.framework.iter().flat_map(|framework| &framework.priorities);
    [
        count(cx.groups_label(at.edition), groups),
        count(cx.commitments_label(at.edition), version.commitments.len()),
        count(cx.t("count-measures"), measures.len()),
        count(cx.t("count-numeric-targets"), numbers),
        count(cx.t("count-metrics"), metrics.map(|priority| priority.metrics.len()).sum()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The targets of all measures of a version.
pub(super) fn measures_of<'a>(at: InVersion<'a>) -> Vec<&'a Target> {
    let listed = |measures: &'a Measures| match measures {
        Measures::Listed(groups) => groups.as_slice(),
        Measures::Absent(..) | Measures::None => &[],
    };
    let commitments = at.version.commitments.iter();
    let groups = commitments.flat_map(|commitment| listed(&commitment.measures));
    groups.flat_map(|group| &group.measures).map(|measure| &measure.target).collect()
}

/// Whether a target gives a number to reach.
pub(in crate::page) fn has_number(target: &Target) -> bool {
    matches!(target, Target::ChangeBy(..) | Target::Level(..))
}
