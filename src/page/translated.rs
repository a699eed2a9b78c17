//! What a reader is told about the translation of a page.

use std::collections::BTreeSet;

use crate::base::mark;
use crate::base::source_map::FileId;
use crate::model::prose::Prose;
use crate::model::site::Standing;
use crate::model::version::Version;
use crate::page::cx::Cx;
use crate::page::cx::Speech;
use crate::page::key::PageKey;
use crate::page::route;
use crate::page::view::frame::Link;
use crate::page::view::frame::TranslationNotice;
use crate::translate::coverage::Tally;

/// The notice of a page; none in the language of the content, and where all is well.
#[must_use]
pub fn notice(cx: &Cx, key: PageKey) -> Option<TranslationNotice> {
    let speech = cx.spoken?;
    let tally = speech.words.coverage.of_files(files(cx, key));
    let mut sentences = Vec::new();
    if tally.unchecked && speech.standing == Standing::Translation {
        sentences.push(cx.t("translation-machine"));
    }
    sentences.extend(extent(cx, speech, &tally));
    sentences.extend(staleness(cx, speech, &tally));
    let compared = match key {
        PageKey::Comparison(pair) | PageKey::SideBySide(pair) => cx.comparisons.get(pair),
        _ => None,
    };
    if compared.is_some_and(|it| it.set.as_ref().is_some_and(|set| !set.is_empty())) {
        sentences.push(cx.locale.tv("translation-compared", &[("language", source(cx, speech))]));
    }
    if sentences.is_empty() {
        return None;
    }
    let href = cx.href_of(&route::in_language(cx, key, cx.site.language()));
    let text = cx.locale.tv("translation-read-source", &[("language", source(cx, speech))]);
    let label = cx.t(match speech.standing {
        Standing::Equal => "languages",
        Standing::Translation => "translation",
    });
    Some(TranslationNotice { label, sentences, source: Link { href, text, detail: None } })
}

/// The name of the language of the content, in itself.
fn source(cx: &Cx, speech: Speech) -> crate::locale::Value {
    mark::foreign(speech.source, cx.site.language()).into()
}

/// How much of the page is in its language.
fn extent(cx: &Cx, speech: Speech, tally: &Tally) -> Option<String> {
    let language = ("language", source(cx, speech));
    let shown = tally.translated.words + tally.stale.words;
    match (tally.missing.words, shown) {
        (0, _) => None,
        (_, 0) => Some(cx.locale.tv("translation-none", &[language])),
        _ => {
            let percent = tally.percent().to_string().into();
            Some(cx.locale.tv("translation-part", &[("percent", percent), language]))
        }
    }
}

/// What is out of date, and since when.
fn staleness(cx: &Cx, speech: Speech, tally: &Tally) -> Option<String> {
    let made = tally.made.filter(|_| tally.stale.texts > 0)?;
    let values = [
        ("count", tally.stale.texts.into()),
        ("date", cx.locale.date(made).into()),
        ("language", source(cx, speech)),
    ];
    Some(cx.locale.tv("translation-stale", &values))
}

/// The files that the words of a page come from, as far as they are its own.
fn files(cx: &Cx, key: PageKey) -> BTreeSet<FileId> {
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
        PageKey::Coverage(at, _) => {
            let events = at.edition.events.iter().map(|it| it.at.file);
            whole(at.version).into_iter().chain(events).collect()
        }
        PageKey::Results(at) => {
            let results = at.edition.results_of(&at.version.id).map(|it| it.of_at.file);
            commitments(at.version).chain(results).collect()
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
