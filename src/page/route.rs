//! Where pages are. Only this module makes routes; published routes never change.

use crate::base::id::DocumentId;
use crate::base::id::EditionId;
use crate::base::id::VersionId;
use crate::base::lang::Lang;
use crate::base::path::OutputPath;
use crate::base::path::Route;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::pairs::Pair;
use crate::page::paper::SheetKey;
use crate::page::paper::offer::Form;

/// The route of a page. Pages in the source language are at the root, others below their tag.
#[must_use]
pub fn of(cx: &Cx, key: PageKey) -> Route {
    in_language(cx, key, cx.locale.lang())
}

/// The route of the same page in another language of the site.
#[must_use]
pub fn in_language(cx: &Cx, key: PageKey, lang: &Lang) -> Route {
    let root = Route::home();
    let home = if lang == cx.site.language() {
        root
    } else {
        root.join(&lang.as_str().to_ascii_lowercase())
    };
    within(home, key)
}

fn within(home: Route, key: PageKey) -> Route {
    let version = |at: InVersion| version(&home, &at.edition.id, &at.version.id);
    match key {
        PageKey::Home | PageKey::NotFound => home,
        PageKey::Edition(edition) => home.join(edition.id.as_str()),
        PageKey::Events(edition) => home.join(edition.id.as_str()).join("events"),
        PageKey::Version(at) => version(at),
        PageKey::Group(at, group) => version(at).join("groups").join(group.id.as_str()),
        PageKey::Commitment(at, commitment, _) => {
            version(at).join("commitments").join(commitment.id.as_str())
        }
        PageKey::History(at, commitment, _) => {
            version(at).join("commitments").join(commitment.id.as_str()).join("history")
        }
        PageKey::Section(at, section, _) => version(at).join("sections").join(section.id.as_str()),
        PageKey::Whole(at) => version(at).join("whole"),
        PageKey::Summary(at) => version(at).join("summary"),
        PageKey::Measures(at) => version(at).join("measures"),
        PageKey::Results(at) => version(at).join("results"),
        PageKey::Coverage(at, _) => version(at).join("coverage"),
        PageKey::Framework(at) => version(at).join("framework"),
        PageKey::Figures(at) => version(at).join("figures"),
        PageKey::Defects(at) => version(at).join("defects"),
        PageKey::Changes => changes(&home),
        PageKey::Comparison(pair) => comparison(&home, pair),
        PageKey::SideBySide(pair) => comparison(&home, pair).join("side-by-side"),
        PageKey::SignOff(pair) => comparison(&home, pair).join("sign-off"),
        PageKey::Threads => changes(&home).join("threads"),
        PageKey::Documents => home.join("documents"),
        PageKey::Document(document) => self::document(&home, &document.id),
        PageKey::Glossary => home.join("glossary"),
        PageKey::Contacts => home.join("contacts"),
        PageKey::Downloads => home.join("downloads"),
        PageKey::Translations => home.join("translations"),
        PageKey::Standing(page) => home.join(page.id.as_str()),
    }
}

fn version(home: &Route, edition: &EditionId, version: &VersionId) -> Route {
    home.join(edition.as_str()).join(version.as_str())
}

fn document(home: &Route, id: &DocumentId) -> Route {
    home.join("documents").join(id.as_str())
}

fn changes(home: &Route) -> Route {
    home.join("changes")
}

fn comparison(home: &Route, pair: Pair) -> Route {
    let old = version(&changes(home), &pair.old.edition.id, &pair.old.version.id);
    version(&old, &pair.new.edition.id, &pair.new.version.id)
}

/// A file that is made from a sheet: beside the page that has the same.
#[must_use]
pub fn sheet(cx: &Cx, key: SheetKey, form: Form) -> OutputPath {
    let (folder, name) = (of(cx, key.page()), key.kind().file_stem());
    OutputPath::parse(&format!("{folder}{name}.{}", form.extension()))
        .expect("a route followed by a name is a path")
}

/// The file of a page.
#[must_use]
pub fn output_path(cx: &Cx, key: PageKey) -> OutputPath {
    let route = of(cx, key);
    match key {
        PageKey::NotFound => OutputPath::parse(&format!("{route}404.html"))
            .expect("a route followed by a name is a path"),
        _ => route.output_path(),
    }
}
