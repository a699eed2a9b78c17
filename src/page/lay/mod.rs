//! The view of each kind of page, one file a kind.

mod changed;
mod changes;
pub(super) mod commitment;
pub(super) mod comparison;
mod coverage;
pub(super) mod defects;
pub(super) mod edition;
mod events;
pub(super) mod formats;
mod history;
mod home;
mod library;
mod offers;
pub(super) mod results;
pub(super) mod sheet;
pub(super) mod structure;
mod tables;
mod text;
mod threads;
pub(super) mod told;
mod translations;
pub(super) mod version;
mod whole;

use std::sync::Arc;

use crate::page::cx::Cx;
use crate::page::frame;
use crate::page::frame::version_of;
use crate::page::key;
use crate::page::key::PageKey;
use crate::page::view::View;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::library::NotFound;

/// Frame and view of a page.
pub(super) fn page(cx: &Cx, key: PageKey) -> (Frame, View) {
    let nav = version_of(key)
        .filter(|at| at.version.has_text())
        .map(|at| cx.navs.get(&(at.edition.id.clone(), at.version.id.clone())).cloned())
        .unwrap_or_default();
    let nav = nav.filter(|_| !matches!(key, PageKey::Whole(_) | PageKey::Summary(_)));
    let mut frame = frame::of(cx, key, nav as Option<Arc<_>>);
    let view = match key {
        PageKey::Home => View::Home(home::home(cx, &mut frame)),
        PageKey::Edition(edition) => View::Edition(edition::edition(cx, &mut frame, edition)),
        PageKey::Events(edition) => View::Events(events::events(cx, &mut frame, edition)),
        PageKey::Version(at) => View::Version(version::version(cx, &mut frame, at)),
        PageKey::Group(at, group) => View::Group(version::group(cx, &mut frame, at, group)),
        PageKey::Commitment(at, commitment, _) => {
            View::Commitment(commitment::page(cx, &mut frame, at, commitment))
        }
        PageKey::Section(at, section, _) => {
            View::Section(version::section(cx, &mut frame, at, section))
        }
        PageKey::Whole(at) => View::Whole(whole::whole(cx, &mut frame, at)),
        PageKey::Summary(at) => View::Summary(whole::summary(cx, &mut frame, at)),
        PageKey::Measures(at) => View::Measures(tables::measures(cx, &mut frame, at)),
        PageKey::Coverage(at, pack) => View::Coverage(coverage::page(cx, &mut frame, at, pack)),
        PageKey::Results(at) => View::Results(results::page(cx, &mut frame, at)),
        PageKey::Framework(at) => View::Framework(tables::framework(cx, &mut frame, at)),
        PageKey::Figures(at) => View::Figures(tables::figures(cx, &mut frame, at)),
        PageKey::Defects(at) => View::Defects(defects::page(cx, &mut frame, at)),
        PageKey::History(at, commitment, _) => {
            View::History(history::history(cx, &mut frame, at, commitment))
        }
        PageKey::Changes => View::Changes(changes::changes(cx, &mut frame)),
        PageKey::Comparison(pair) => {
            View::Comparison(Box::new(comparison::comparison(cx, &mut frame, pair)))
        }
        PageKey::SideBySide(pair) => View::SideBySide(sheet::side_by_side(cx, &mut frame, pair)),
        PageKey::SignOff(pair) => View::SignOff(sheet::sign_off(cx, &mut frame, pair)),
        PageKey::Threads => View::Threads(threads::threads(cx, &mut frame)),
        PageKey::Documents => View::Documents(library::documents(cx, &mut frame)),
        PageKey::Document(document) => View::Document(library::document(cx, &mut frame, document)),
        PageKey::Glossary => View::Glossary(library::glossary(cx, &mut frame)),
        PageKey::Contacts => View::Contacts(library::contacts(cx, &mut frame)),
        PageKey::Downloads => View::Downloads(library::downloads(cx, &mut frame)),
        PageKey::Translations => View::Translations(translations::translations(cx, &mut frame)),
        PageKey::Standing(page) => View::Section(version::standing(cx, &mut frame, page)),
        PageKey::NotFound => {
            frame.description = cx.t("describe-not-found");
            View::NotFound(NotFound { links: ways_on(cx) })
        }
    };
    (frame, view)
}

/// Where to go from an address that leads nowhere: the plans, what changed, and lists of everything.
fn ways_on(cx: &Cx) -> Vec<Link> {
    let is_way = |key: &PageKey| {
        matches!(
            key,
            PageKey::Home
                | PageKey::Edition(_)
                | PageKey::Changes
                | PageKey::Documents
                | PageKey::Glossary
                | PageKey::Contacts
                | PageKey::Downloads
        )
    };
    key::all(cx.site).into_iter().filter(is_way).map(|key| cx.link(key)).collect()
}
