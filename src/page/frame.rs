//! What every page has, from what it is about.

use std::sync::Arc;

use crate::base::lang::Lang;
use crate::base::path::Route;
use crate::model::fact::Provenance;
use crate::model::prose::BlockKind;
use crate::model::prose::Prose;
use crate::model::site::PagePlace;
use crate::model::version::Held;
use crate::page::LanguageName;
use crate::page::banner::banner;
use crate::page::cx::Cx;
use crate::page::feed;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::prose::Writer;
use crate::page::prose::escaped;
use crate::page::route;
use crate::page::translated;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Heading;
use crate::page::view::frame::LanguageLink;
use crate::page::view::frame::Link;
use crate::page::view::frame::NavPart;
use crate::page::view::frame::PageProvenance;
use crate::page::view::frame::SiteFrame;
use crate::page::view::frame::VersionNav;
use crate::page::view::part::Contact;
use crate::page::words::capital;

/// From a page to the root of the site; never empty, so that it can begin an address.
#[must_use]
pub fn root(route: &Route) -> String {
    let root = route.to_root();
    if root.is_empty() { "./".to_owned() } else { root }
}

/// What is the same on every page of a language.
#[must_use]
pub fn site(cx: &Cx) -> SiteFrame {
    let mut nav: Vec<Link> = cx
        .site
        .editions
        .iter()
        .map(|edition| Link {
            text: edition.short_title.words.clone(),
            ..cx.link(PageKey::Edition(edition))
        })
        .collect();
    if cx.comparisons.iter().next().is_some() {
        nav.push(cx.link(PageKey::Changes));
    }
    nav.push(cx.link(PageKey::Documents));
    if !cx.site.terms.is_empty() {
        nav.push(cx.link(PageKey::Glossary));
    }
    let standing = |place: PagePlace| {
        let pages = cx.site.pages.iter().filter(move |page| page.place == place);
        pages.map(|page| cx.link(PageKey::Standing(page)))
    };
    nav.extend(standing(PagePlace::Main));
    let mut footer: Vec<Link> = standing(PagePlace::Footer).collect();
    footer.push(cx.link(PageKey::Contacts));
    footer.push(cx.link(PageKey::Downloads));
    if !cx.translations.is_empty() {
        footer.push(cx.link(PageKey::Translations));
    }
    SiteFrame {
        title: cx.site.title.words.clone(),
        body: cx.site.body.names.first().map_or_else(String::new, |name| name.name.words.clone()),
        area: cx.site.body.area.words.clone(),
        nav,
        footer,
        contacts: reminder(cx),
        licence: cx.site.licence.as_ref().map(|licence| licence.words.clone()),
        out_of_date: cx.t("out-of-date"),
        home: cx.href(PageKey::Home),
        og_locale: cx.locale.lang().as_str().replace('-', "_"),
        styles: cx.options.styles.clone(),
        sheets: cx.options.sheets.clone(),
        icon: cx.options.icon.clone(),
        generator: cx.options.generator.clone(),
        t: cx.locale.words(),
    }
}

/// The contacts for the foot of every page; notes and sources stand on the page of contacts.
#[must_use]
pub fn reminder(cx: &Cx) -> Vec<Contact> {
    let contacts = cx.contacts(&cx.site.contacts).into_iter();
    contacts.map(|contact| Contact { note: None, citations: Vec::new(), ..contact }).collect()
}

/// The frame of a page; its view fills in what only it knows.
#[must_use]
pub fn of(cx: &Cx, key: PageKey, nav: Option<Arc<VersionNav>>) -> Frame {
    let route = cx.route(key);
    let heading = cx.title(key);
    let lang: &Lang = cx.locale.lang();
    let canonical = match key {
        PageKey::NotFound => None,
        _ => cx.options.base_url.as_ref().and_then(|base| base.page(&route)),
    };
    let root = match key {
        PageKey::NotFound => cx
            .options
            .base_url
            .as_ref()
            .map_or_else(|| "/".to_owned(), |base| base.path().to_owned()),
        _ => root(&route),
    };
    let (previous, next) = neighbours(cx, key);
    let robots = if is_listed(key) { "index" } else { "noindex" };
    Frame {
        lang: lang.to_string(),
        dir: lang.direction().as_str().to_owned(),
        title: head_title(cx, key, &heading),
        heading: escaped(&heading),
        kicker: kicker(cx, key),
        description: String::new(),
        canonical,
        root,
        breadcrumbs: breadcrumbs(cx, key),
        languages: languages(cx, key),
        translation: translated::notice(cx, key),
        banner: version_of(key).and_then(|within| banner(cx, within, key)),
        nav,
        href: cx.href_of(&route),
        contents: Vec::new(),
        provenance: None,
        previous,
        next,
        feed: feed::is_linked_from(key).then(|| feed::href(cx)),
        robots: robots.to_owned(),
    }
}

/// The page in every language; none on a site of one language.
fn languages(cx: &Cx, key: PageKey) -> Vec<LanguageLink> {
    let names = cx.options.languages.iter().filter(|_| cx.options.languages.len() > 1);
    let link = |name: &LanguageName| {
        let route = route::in_language(cx, key, &name.lang);
        let base = cx.options.base_url.as_ref();
        LanguageLink {
            lang: name.lang.to_string(),
            dir: name.lang.direction().as_str().to_owned(),
            name: name.name.clone(),
            absolute: base.and_then(|base| base.page(&route)),
            href: cx.href_of(&route),
            current: name.lang == *cx.locale.lang(),
        }
    };
    names.map(link).collect()
}

/// Whether search engines should list a page: not if it only repeats others.
#[must_use]
pub fn is_listed(key: PageKey) -> bool {
    !matches!(
        key,
        PageKey::NotFound
            | PageKey::Translations
            | PageKey::Whole(_)
            | PageKey::Summary(_)
            | PageKey::SideBySide(_)
            | PageKey::SignOff(_)
    )
}

/// The version that a page belongs to.
#[must_use]
pub fn version_of(key: PageKey<'_>) -> Option<InVersion<'_>> {
    match key {
        PageKey::Version(at)
        | PageKey::Group(at, _)
        | PageKey::Commitment(at, ..)
        | PageKey::History(at, ..)
        | PageKey::Section(at, ..)
        | PageKey::Whole(at)
        | PageKey::Summary(at)
        | PageKey::Measures(at)
        | PageKey::Results(at)
        | PageKey::Coverage(at, _)
        | PageKey::Framework(at)
        | PageKey::Figures(at)
        | PageKey::Defects(at) => Some(at),
        _ => None,
    }
}

/// Page, version, edition, site: what tells one browser tab from another.
fn head_title(cx: &Cx, key: PageKey, heading: &str) -> String {
    let mut parts = vec![heading.to_owned()];
    match key {
        PageKey::Home => {}
        PageKey::Version(at) => parts.push(at.edition.title.words.clone()),
        PageKey::Events(edition) => parts.push(edition.title.words.clone()),
        PageKey::Comparison(pair) | PageKey::SideBySide(pair) | PageKey::SignOff(pair) => {
            parts.push(cx.kicker_of(key, pair));
        }
        _ => {
            if let PageKey::Group(at, group) = key {
                parts.push(cx.group_label(at, group));
            }
            if let Some(at) = version_of(key) {
                parts.push(at.version.title.words.clone());
                parts.push(at.edition.title.words.clone());
            }
        }
    }
    if !matches!(key, PageKey::Home) {
        parts.push(cx.site.title.words.clone());
    }
    parts.dedup();
    parts.join(" – ")
}

fn kicker(cx: &Cx, key: PageKey) -> Option<String> {
    match key {
        PageKey::Group(at, group) => Some(cx.group_label(at, group)),
        PageKey::Commitment(at, commitment, _) => {
            let group = at.version.groups.iter().find(|group| group.id == commitment.group);
            let label = cx.commitment_label(at, commitment);
            Some(
                group.map_or_else(
                    || label.clone(),
                    |group| format!("{label} · {}", group.title.words),
                ),
            )
        }
        PageKey::Edition(edition) => Some(edition.period.label.words.clone()),
        PageKey::Events(edition) => Some(edition.title.words.clone()),
        PageKey::Version(at) => Some(at.edition.title.words.clone()),
        PageKey::Comparison(pair) | PageKey::SideBySide(pair) | PageKey::SignOff(pair) => {
            Some(cx.kicker_of(key, pair))
        }
        PageKey::Document(document) => document.kind.as_ref().map(|kind| capital(&kind.words)),
        _ => version_of(key)
            .map(|at| format!("{} · {}", at.edition.short_title.words, at.version.title.words)),
    }
}

fn breadcrumbs(cx: &Cx, key: PageKey) -> Vec<Link> {
    let home = Link { text: cx.t("home"), ..cx.link(PageKey::Home) };
    let edition = |edition| Link { ..cx.link(PageKey::Edition(edition)) };
    match key {
        PageKey::Home | PageKey::NotFound => Vec::new(),
        PageKey::Events(of) => vec![home, edition(of)],
        PageKey::Version(at) => vec![home, edition(at.edition)],
        PageKey::Commitment(at, commitment, _) => {
            let group = at.version.groups.iter().find(|group| group.id == commitment.group);
            let group = group.map(|group| cx.link(PageKey::Group(at, group)));
            let above = [home, edition(at.edition), cx.link(PageKey::Version(at))];
            above.into_iter().chain(group).collect()
        }
        PageKey::Document(_) => vec![home, cx.link(PageKey::Documents)],
        PageKey::Comparison(_) | PageKey::Threads => vec![home, cx.link(PageKey::Changes)],
        PageKey::SideBySide(pair) | PageKey::SignOff(pair) => {
            vec![home, cx.link(PageKey::Changes), cx.link(PageKey::Comparison(pair))]
        }
        PageKey::History(at, commitment, place) => {
            let commitment = PageKey::Commitment(at, commitment, place);
            let mut above = breadcrumbs(cx, commitment);
            above.push(cx.link(commitment));
            above
        }
        _ => match version_of(key) {
            Some(at) => vec![home, edition(at.edition), cx.link(PageKey::Version(at))],
            None => vec![home],
        },
    }
}

/// Groups one after the other with their commitments, then the sections: the reading order.
fn neighbours(cx: &Cx, key: PageKey) -> (Option<Link>, Option<Link>) {
    let around = |place: usize, link: &dyn Fn(usize) -> Option<Link>| {
        (place.checked_sub(1).and_then(link), link(place + 1))
    };
    match key {
        PageKey::Commitment(at, _, place) => around(place, &|place| {
            let commitment = at.version.commitments.get(place)?;
            Some(cx.link(PageKey::Commitment(at, commitment, place)))
        }),
        PageKey::Section(at, _, place) => around(place, &|place| {
            let section = at.version.sections.get(place)?;
            Some(cx.link(PageKey::Section(at, section, place)))
        }),
        PageKey::Group(at, group) => {
            let place = at.version.groups.iter().position(|other| other.id == group.id);
            place.map_or((None, None), |place| {
                around(place, &|place| {
                    at.version.groups.get(place).map(|group| cx.link(PageKey::Group(at, group)))
                })
            })
        }
        _ => (None, None),
    }
}

/// Navigation within a version, made once and shared by its pages.
#[must_use]
pub fn version_nav(cx: &Cx, within: InVersion) -> VersionNav {
    let version = within.version;
    let mut parts = Vec::new();
    if !version.sections.is_empty() {
        let sections = version.sections.iter().enumerate();
        let links =
            sections.map(|(place, x)| cx.link(PageKey::Section(within, x, place))).collect();
        parts.push(NavPart { title: cx.t("nav-text"), href: None, links });
    }
    for group in &version.groups {
        let commitments = version.commitments.iter().enumerate();
        let links = commitments
            .filter(|(_, commitment)| commitment.group == group.id)
            .map(|(place, x)| cx.link(PageKey::Commitment(within, x, place)))
            .collect();
        let link = cx.link(PageKey::Group(within, group));
        parts.push(NavPart { title: link.text, href: Some(link.href), links });
    }
    let views: Vec<Link> = key::views(cx.site, within).map(|key| cx.link(key)).collect();
    if !views.is_empty() {
        parts.push(NavPart { title: cx.t("nav-views"), href: None, links: views });
    }
    let edition = Link {
        text: within.edition.short_title.words.clone(),
        ..cx.link(PageKey::Edition(within.edition))
    };
    let version = cx.link(PageKey::Version(within));
    VersionNav { key: within.key(), version, edition, parts }
}

/// Where the facts of a page stand.
#[must_use]
pub fn provenance(cx: &Cx, within: InVersion, provenance: &Provenance) -> Option<PageProvenance> {
    if provenance.citations.is_empty() {
        return None;
    }
    let statement = match within.version.held {
        Held::Full => cx.t("provenance-full"),
        Held::Digest | Held::None => cx.t("provenance-digest"),
    };
    Some(PageProvenance {
        statement,
        citations: cx.citations(provenance),
        certainty: cx.certainty(provenance.certainty),
    })
}

/// The upper headings of a text, for a list of contents; none for a short text.
#[must_use]
pub fn contents(prose: &Prose, writer: &Writer) -> Vec<Heading> {
    let headings: Vec<Heading> = prose
        .blocks
        .iter()
        .filter_map(|block| match &block.kind {
            BlockKind::Heading(it) if it.level == 2 => {
                let text = crate::markup::plain::inline(&it.text, writer);
                Some(Heading { id: it.id.clone(), text })
            }
            _ => None,
        })
        .collect();
    if headings.len() >= 3 { headings } else { Vec::new() }
}
