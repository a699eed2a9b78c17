//! What a version or page says, as a fingerprint: what was made from it can be seen to be out of date.

use crate::base::source_map::Span;
use crate::markup::line;
use crate::markup::line::Around;
use crate::model::format::OtherFormat;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::measure::Target;
use crate::model::measure::Trajectory;
use crate::model::prose::BlockKind;
use crate::model::prose::Prose;
use crate::model::site::Site;
use crate::model::site::StandingPage;
use crate::model::translation::fingerprint;
use crate::model::version::Version;
use crate::model::wording;
use crate::model::wording::Wording;
use crate::translate::unit;

/// A text with what was made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original<'a> {
    /// The fingerprint of what it says now.
    pub fingerprint: String,
    /// What was made from it, now or before.
    pub formats: &'a [OtherFormat],
}

impl Original<'_> {
    /// The places of those that were made from an earlier text.
    pub fn stale(&self) -> impl Iterator<Item = Span> {
        let formats = self.formats.iter();
        let is_stale = |it: &&OtherFormat| it.of.as_ref().is_some_and(|of| *of != self.fingerprint);
        formats.filter(is_stale).map(|it| it.at)
    }
}

/// The versions and pages that have other forms, of a site in the language of its content.
#[must_use]
pub fn all(site: &Site) -> Vec<Original<'_>> {
    let versions = site.editions.iter().flat_map(|edition| &edition.versions);
    let versions = versions.filter(|version| !version.formats.is_empty());
    let versions =
        versions.map(|it| Original { fingerprint: of_version(it), formats: &it.formats });
    let pages = site.pages.iter().filter(|page| !page.formats.is_empty());
    let pages = pages.map(|it| Original { fingerprint: of_page(it), formats: &it.formats });
    versions.chain(pages).collect()
}

/// The fingerprint of all that a version says: its words in reading order, then the numbers and dates
/// that are no words. White space does not count.
fn of_version(version: &Version) -> String {
    let mut version = version.clone();
    version.formats.clear();
    let mut said = Said::default();
    wording::version(&mut version, &mut |_, wording| said.add(wording));
    let listed = version.commitments.iter().filter_map(|it| match &it.measures {
        Measures::Listed(groups) => Some(groups),
        Measures::Absent(..) | Measures::None => None,
    });
    listed.flatten().flat_map(|group| &group.measures).for_each(|measure| said.measure(measure));
    version.figures.iter().for_each(|figure| said.put(figure.value.as_str()));
    fingerprint(&said.0)
}

fn of_page(page: &StandingPage) -> String {
    let mut page = page.clone();
    page.formats.clear();
    let mut said = Said::default();
    wording::page(&mut page, &mut |_, wording| said.add(wording));
    fingerprint(&said.0)
}

/// What is said, a line each.
#[derive(Default)]
struct Said(String);

impl Said {
    fn put(&mut self, text: &str) {
        let words: Vec<&str> = text.split_whitespace().collect();
        self.0.push_str(&words.join(" "));
        self.0.push('\n');
    }

    fn add(&mut self, wording: Wording) {
        match wording {
            Wording::Text(text) | Wording::Printed(text) => self.put(&text.words),
            Wording::Prose(prose) => self.prose(prose),
        }
    }

    fn prose(&mut self, prose: &mut Prose) {
        let footnotes = line::footnote_names(prose);
        let base = unit::base();
        line::each(prose, &mut |line, _| {
            self.put(&line::markdown(line, Around { footnotes: &footnotes, base: &base }));
        });
        for block in &prose.blocks {
            if let BlockKind::Preformatted(text) = &block.kind {
                self.put(text);
            }
        }
    }

    fn measure(&mut self, measure: &Measure) {
        self.target(&measure.target);
        self.put(&measure.due.value().map(ToString::to_string).unwrap_or_default());
        if let Some(Trajectory { start, step, end, by }) = &measure.trajectory {
            for quantity in [start, step, end] {
                self.put(quantity.value.as_str());
            }
            self.put(&by.to_string());
        }
    }

    fn target(&mut self, target: &Target) {
        match target {
            Target::ChangeBy(trend, by) => self.put(&format!("{trend:?} {}", by.value)),
            Target::Level(bound, level) => self.put(&format!("{bound:?} {}", level.value)),
            other => self.put(&format!("{other:?}")),
        }
    }
}
