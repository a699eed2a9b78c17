//! What the workbench says of a site, in the language of its content.

use serde::Serialize;

use crate::model::coverage;
use crate::model::pack::Requirement;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::pairs;
use crate::page::words::status_label;
use crate::pipeline::shown::Shown;
use crate::translate::coverage::Status;

/// `view.bench` of `preview/workbench.html`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Bench {
    title: String,
    versions: Vec<Version>,
    requirements: Vec<Requirements>,
    languages: Vec<Language>,
    /// Pages for editors and programs.
    links: Vec<Anchor>,
}

/// A version and what is new in it.
#[derive(Debug, Clone, Serialize)]
struct Version {
    edition: String,
    page: Anchor,
    /// "Draft"
    status: String,
    /// What readers would find new.
    news: News,
}

/// What differs from what was published before.
#[derive(Debug, Clone, Serialize)]
struct News {
    /// "12 changes since Plan of March 2013"
    told: String,
    /// The change that matters most.
    headline: Option<String>,
    /// The page of changes.
    page: Option<Anchor>,
}

/// How much a version answers of what is asked of such a plan.
#[derive(Debug, Clone, Serialize)]
struct Requirements {
    edition: String,
    /// The coverage sheet, by the name of the version.
    page: Anchor,
    /// "Contents found: 5 of 9"
    contents: String,
    /// "Steps found: 2 of 4"
    steps: String,
    /// That its text is not here, so that nothing can be found in it.
    remark: Option<String>,
}

/// How much is translated.
#[derive(Debug, Clone, Serialize)]
struct Language {
    name: String,
    /// In per cent, for a bar.
    percent: usize,
    translated: String,
    stale: String,
    missing: String,
    page: Anchor,
}

#[derive(Debug, Clone, Serialize)]
struct Anchor {
    href: String,
    text: String,
}

/// What there is to say.
pub(super) fn of(shown: &Shown) -> Bench {
    let cx = shown.cx();
    Bench {
        title: cx.site.title.words.clone(),
        versions: key::versions(cx.site).map(|at| version(cx, at)).collect(),
        requirements: key::versions(cx.site).filter_map(|at| requirements(cx, at)).collect(),
        languages: cx.translations.iter().map(|status| language(cx, status)).collect(),
        links: links(cx),
    }
}

fn anchor(cx: &Cx, key: PageKey) -> Anchor {
    Anchor { href: format!("/{}", cx.href(key)), text: cx.title(key) }
}

fn version(cx: &Cx, at: InVersion) -> Version {
    Version {
        edition: at.edition.short_title.words.clone(),
        page: anchor(cx, PageKey::Version(at)),
        status: cx.t(status_label(at.version.status)),
        news: news(cx, at),
    }
}

/// What is new since the version that was published last before this one.
fn news(cx: &Cx, at: InVersion) -> News {
    let within = |it: &&Compared| !it.pair.is_across() && pairs::is_adopted(it.pair.old.version);
    // The pairs of a version begin with the nearest version.
    let Some(compared) = cx.comparisons.arriving(at).find(within) else {
        return News { told: cx.t("preview-first-version"), headline: None, page: None };
    };
    let since = compared.pair.old.version.title.words.clone();
    let (message, count) = match &compared.set {
        Some(set) => ("preview-changes", set.changes.len()),
        None => ("preview-changes-unknown", 0),
    };
    let values = [("count", count.into()), ("version", since.into())];
    News {
        told: cx.locale.tv(message, &values),
        headline: compared.headline(cx),
        page: Some(anchor(cx, PageKey::Comparison(compared.pair))),
    }
}

/// Nothing where nobody says what is asked of the plan.
fn requirements(cx: &Cx, at: InVersion) -> Option<Requirements> {
    let pack = cx.site.pack_of(at.edition)?;
    let sheet = cx.href(PageKey::Coverage(at, pack));
    let words = |message: &str, asked: &[Requirement]| {
        let answers = coverage::answers(asked, at.edition, at.version);
        let found = answers.iter().filter(|it| !it.found.is_empty()).count();
        cx.locale.tv(message, &[("found", found.into()), ("total", answers.len().into())])
    };
    Some(Requirements {
        edition: at.edition.short_title.words.clone(),
        page: Anchor { href: format!("/{sheet}"), text: at.version.title.words.clone() },
        contents: words("coverage-contents-found", &pack.contents),
        steps: words("coverage-steps-found", &pack.steps),
        remark: (!at.version.has_text()).then(|| cx.t("coverage-not-held")),
    })
}

fn language(cx: &Cx, status: &Status) -> Language {
    let tally = &status.total;
    let texts = |count: usize| cx.locale.tv("preview-texts", &[("count", count.into())]);
    let page = anchor(cx, PageKey::Translations);
    let id = status.lang.as_str().to_ascii_lowercase();
    Language {
        name: cx.language_name(&status.lang),
        percent: tally.percent(),
        translated: texts(tally.translated.texts),
        stale: texts(tally.stale.texts),
        missing: texts(tally.missing.texts),
        page: Anchor { href: format!("{}#{id}", page.href), text: page.text },
    }
}

fn links(cx: &Cx) -> Vec<Anchor> {
    let schema = |name: &str| Anchor {
        href: format!("/{name}"),
        text: cx.locale.tv("preview-schema", &[("file", name.to_owned().into())]),
    };
    let mut links = vec![anchor(cx, PageKey::Home)];
    if cx.comparisons.iter().next().is_some() {
        links.push(anchor(cx, PageKey::Changes));
    }
    links.push(anchor(cx, PageKey::Documents));
    let handbook = cx.site.pages.iter().find(|page| page.id.as_str() == HANDBOOK);
    links.extend(handbook.map(|page| anchor(cx, PageKey::Standing(page))));
    links.push(anchor(cx, PageKey::Downloads));
    links
        .extend(cx.data.of_site().filter(|it| it.name.ends_with(SCHEMA)).map(|it| schema(it.name)));
    links.push(Anchor {
        href: "/__planpress/diagnostics.json".to_owned(),
        text: cx.t("preview-diagnostics-json"),
    });
    links
}

/// The id of the page for editors that new sites begin with.
const HANDBOOK: &str = "handbook";

/// How the names of schemas end.
const SCHEMA: &str = ".schema.json";
