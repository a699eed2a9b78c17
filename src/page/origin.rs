//! Where the words of a page come from.

use std::collections::BTreeSet;

use crate::base::source_map::FileId;
use crate::model::prose::Prose;
use crate::model::version::Version;
use crate::page::cx::Cx;
use crate::page::key::PageKey;

/// The files that the words of a page come from, as far as they are its own.
#[must_use]
pub fn files(cx: &Cx, key: PageKey) -> BTreeSet<FileId> {
    let site = cx.site;
    match key {
        PageKey::Downloads | PageKey::Translations | PageKey::NotFound | PageKey::Changes => {
            BTreeSet::new()
        }
        PageKey::Home | PageKey::Contacts => [site.title.at.file].into(),
        PageKey::Edition(edition) => [edition.at.file].into(),
        PageKey::Events(edition) => edition.events.iter().map(|it| it.at.file).collect(),
        PageKey::Version(at) => {
            let groups = at.version.groups.iter().map(|it| it.at.file);
            groups.chain([at.version.at.file]).collect()
        }
        PageKey::Group(_, group) => [group.at.file].into(),
        PageKey::Commitment(_, commitment, _) | PageKey::History(_, commitment, _) => {
            [commitment.at.file].into()
        }
        PageKey::Section(_, section, _) => [section.at.file].into(),
        PageKey::Whole(at) => whole(at.version),
        PageKey::Summary(at) | PageKey::Measures(at) => commitments(at.version).collect(),
        PageKey::Results(at) => {
            let results = at.edition.results_of(&at.version.id).map(|it| it.of_at.file);
            commitments(at.version).chain(results).collect()
        }
        PageKey::Coverage(at, _) => {
            let events = at.edition.events.iter().map(|it| it.at.file);
            whole(at.version).into_iter().chain(events).collect()
        }
        PageKey::Framework(at) => {
            let framework = at.version.framework.iter();
            let metrics = framework.flat_map(|it| it.priorities.iter().flat_map(|it| &it.metrics));
            metrics.map(|it| it.at.file).collect()
        }
        PageKey::Figures(at) => at.version.figures.iter().map(|it| it.at.file).collect(),
        PageKey::Defects(at) => at.version.defects.iter().map(|it| it.at.file).collect(),
        PageKey::Comparison(pair) | PageKey::SideBySide(pair) | PageKey::SignOff(pair) => {
            let told = [pair.old, pair.new].map(|at| at.edition.changes.iter());
            let told = told.into_iter().flatten().map(|it| it.at.file);
            pair.listed.iter().map(|it| it.at.file).chain(told).collect()
        }
        PageKey::Threads => site.threads.iter().map(|it| it.at.file).collect(),
        PageKey::Documents => site.documents.iter().map(|it| it.at.file).collect(),
        PageKey::Glossary => site.terms.iter().map(|it| it.at.file).collect(),
        PageKey::Document(document) => prose(&document.prose).chain([document.at.file]).collect(),
        PageKey::Standing(page) => [page.at.file].into(),
    }
}

fn whole(version: &Version) -> BTreeSet<FileId> {
    let groups = version.groups.iter().map(|it| it.at.file);
    let sections = version.sections.iter().map(|it| it.at.file);
    commitments(version).chain(groups).chain(sections).chain([version.at.file]).collect()
}

fn commitments(version: &Version) -> impl Iterator<Item = FileId> {
    version.commitments.iter().map(|it| it.at.file)
}

fn prose(prose: &Prose) -> impl Iterator<Item = FileId> {
    prose.blocks.first().map(|block| block.at.file).into_iter()
}
