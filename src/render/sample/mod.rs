//! Pages with the data of real plans, to try templates on.

mod change;
mod commitment;
mod coverage;
mod history;
mod library;
mod plan;
mod result;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::EditionId;
use crate::base::id::Id;
use crate::base::id::VersionId;
use crate::page::view::Html;
use crate::page::view::View;
use crate::page::view::frame::Banner;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Heading;
use crate::page::view::frame::LanguageLink;
use crate::page::view::frame::Link;
use crate::page::view::frame::NavPart;
use crate::page::view::frame::PageProvenance;
use crate::page::view::frame::SiteFrame;
use crate::page::view::frame::VersionNav;
use crate::page::view::part::Citation;
use crate::page::view::part::Contact;
use crate::page::view::part::Row;

/// A page of every kind, with its frame.
pub(super) fn pages() -> Vec<(Frame, View)> {
    let plan = plan::views().into_iter().map(|(heading, view)| (in_version(heading), view));
    let library = library::views().into_iter().map(|(heading, view)| (frame(heading), view));
    let changes = change::views().into_iter().map(|(heading, view)| (with_feed(heading), view));
    plan.chain(library).chain(changes).collect()
}

/// The frame of the site in English, with the words of `strings`.
pub(super) fn site(strings: BTreeMap<String, String>) -> SiteFrame {
    SiteFrame {
        title: "Police and Crime Plans".to_owned(),
        body: "Police and Crime Commissioner for Leicester, Leicestershire and Rutland".to_owned(),
        area: "Leicester, Leicestershire and Rutland".to_owned(),
        nav: ["Plans", "Events", "Documents", "Glossary", "Downloads", "About"].map(link).to_vec(),
        footer: ["Accessibility statement", "Other formats", "Sources and wording", "Contacts"]
            .map(link)
            .to_vec(),
        contacts: contacts(None),
        licence: Some("Text of this site: Open Government Licence v3.0".to_owned()),
        out_of_date: "out of date".to_owned(),
        og_locale: "en_GB".to_owned(),
        home: "index.html".to_owned(),
        styles: vec!["site.css".to_owned()],
        sheets: BTreeMap::from([("changes".to_owned(), "changes.css".to_owned())]),
        icon: Some("icon.svg".to_owned()),
        generator: "planpress 0.1.0".to_owned(),
        t: strings,
    }
}

fn frame(heading: &str) -> Frame {
    Frame {
        lang: "en-GB".to_owned(),
        dir: "ltr".to_owned(),
        title: format!("{heading} – Police and Crime Plans"),
        heading: html(heading),
        kicker: None,
        description: "What the plans promise, how it is measured, and what became of it."
            .to_owned(),
        canonical: Some("https://plans.example.org/page/".to_owned()),
        root: String::new(),
        breadcrumbs: vec![link("Plans")],
        languages: vec![
            language("en-GB", "ltr", "English"),
            language("gu", "ltr", "ગુજરાતી"),
            language("ur", "rtl", "اردو"),
        ],
        translation: None,
        banner: None,
        nav: None,
        href: link(heading).href,
        contents: Vec::new(),
        provenance: None,
        previous: None,
        next: None,
        feed: None,
        robots: "index".to_owned(),
    }
}

fn with_feed(heading: &str) -> Frame {
    Frame { feed: Some("changes/feed.xml".to_owned()), ..frame(heading) }
}

fn in_version(heading: &str) -> Frame {
    Frame {
        kicker: Some(
            "Strategic priority 12 · Making Communities and Neighbourhoods Safer".to_owned(),
        ),
        breadcrumbs: ["Plans", "2013–17", "Revised plan, October 2013"].map(link).to_vec(),
        banner: Some(Banner {
            kind: "superseded".to_owned(),
            label: "Past plan".to_owned(),
            text: html("<p>This plan ended on 31 March 2017.</p>"),
            link: Some(link("Read the draft plan for 2024–29")),
        }),
        nav: Some(Arc::new(nav())),
        contents: vec![
            heading_of("first", "What the plan says"),
            heading_of("second", "How the targets were set"),
            heading_of("third", "Who is responsible"),
        ],
        provenance: Some(PageProvenance {
            statement: "In our words. The plan’s own text is the source document.".to_owned(),
            citations: citations(),
            certainty: None,
        }),
        previous: Some(link("To reduce all crime")),
        next: Some(link("Reduce violence against the person – with injury")),
        ..frame(heading)
    }
}

fn nav() -> VersionNav {
    let part = |title: &str, links: &[&str]| NavPart {
        title: title.to_owned(),
        href: Some(link(title).href),
        links: links.iter().map(|text| link(text)).collect(),
    };
    let ids = (EditionId::parse("2013-17"), VersionId::parse("2013-10-revised"));
    VersionNav {
        key: (ids.0.unwrap(), ids.1.unwrap()),
        version: link("Revised plan, October 2013"),
        edition: link("2013–17"),
        parts: vec![
            part("Introduction", &["Strategic direction", "Values and engagement"]),
            part(
                "Reducing Offending and Reoffending",
                &[
                    "1 Young people and offending",
                    "2 Reoffending",
                    "3 Alcohol and drugs",
                    "4 Troubled and supported families",
                ],
            ),
            part(
                "Making Communities and Neighbourhoods Safer",
                &[
                    "10 Service to communities",
                    "11 All crime",
                    "Domestic burglary",
                    "14 Vehicle crime",
                ],
            ),
        ],
    }
}

fn contacts(note: Option<&str>) -> Vec<Contact> {
    let contact = |kind: &str, label: &str, value: &str| Contact {
        kind: kind.to_owned(),
        label: label.to_owned(),
        of: None,
        value: html(value),
        is_old: note.is_some(),
        note: note.map(ToOwned::to_owned),
        citations: if note.is_some() { citations() } else { Vec::new() },
    };
    vec![
        contact("phone", "Phone", "<a href=\"tel:+441162298980\">0116 229 8980</a>"),
        contact(
            "email",
            "Email",
            "<a href=\"mailto:opcc@leics.police.uk\">opcc@leics.police.uk</a>",
        ),
        contact("post", "Post", "Police Headquarters, St Johns, Enderby, Leicester LE19 2BX"),
    ]
}

fn citations() -> Vec<Citation> {
    vec![Citation {
        document: "Executive summary of the Police and Crime Plan 2013–17".to_owned(),
        href: "document.html".to_owned(),
        place: "lines 178–181".to_owned(),
    }]
}

fn row(label: &str, value: &str, kind: &str) -> Row {
    Row {
        label: label.to_owned(),
        value: html(value),
        kind: kind.to_owned(),
        citations: Vec::new(),
    }
}

fn link(text: &str) -> Link {
    let name: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    Link { href: format!("{name}.html"), text: text.to_owned(), detail: None }
}

fn heading_of(id: &str, text: &str) -> Heading {
    Heading { id: id.to_owned(), text: text.to_owned() }
}

fn language(lang: &str, dir: &str, name: &str) -> LanguageLink {
    LanguageLink {
        lang: lang.to_owned(),
        dir: dir.to_owned(),
        name: name.to_owned(),
        href: format!("{lang}/index.html"),
        absolute: Some(format!("https://plans.example.org/{lang}/")),
        current: lang == "en-GB",
    }
}

fn html(text: &str) -> Html {
    Html(text.to_owned())
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
