//! Documents, glossary, contacts, downloads.

use crate::base::mark;
use crate::model::document::Document as Model;
use crate::model::document::DocumentRole;
use crate::model::document::LinkState;
use crate::model::document::Term as ModelTerm;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::offers;
use crate::page::lay::version::contacts_hold;
use crate::page::lay::version::printed_contacts;
use crate::page::prose::Writer;
use crate::page::prose::escaped;
use crate::page::view::Html;
use crate::page::view::frame::Frame;
use crate::page::view::library::ComparisonDownloads;
use crate::page::view::library::Contacts;
use crate::page::view::library::Document;
use crate::page::view::library::DocumentCard;
use crate::page::view::library::Documents;
use crate::page::view::library::Downloads;
use crate::page::view::library::EventDownloads;
use crate::page::view::library::Glossary;
use crate::page::view::library::GlossaryLetter;
use crate::page::view::library::PrintedContacts;
use crate::page::view::library::Term;
use crate::page::view::library::VersionDownloads;
use crate::page::view::part::Row;
use crate::page::words::attribute;
use crate::page::words::capital;
use crate::page::words::web_address;

pub(super) fn documents(cx: &Cx, frame: &mut Frame) -> Documents {
    frame.description = cx.t("describe-documents");
    let of = |role: DocumentRole| {
        let documents = cx.site.documents.iter().filter(move |document| document.role == role);
        documents.map(|document| card(cx, document)).collect()
    };
    Documents { sources: of(DocumentRole::Source), named: of(DocumentRole::Named) }
}

fn card(cx: &Cx, document: &Model) -> DocumentCard {
    let facts = cx.index.resting(&document.id).map(|places| places.count).unwrap_or_default();
    DocumentCard {
        link: cx.link(PageKey::Document(document)),
        kind: document.kind.as_ref().map(|kind| capital(&kind.words)),
        date: cx.known(&document.date, |date| capital(&cx.locale.moment(date))).0,
        link_label: cx.t(link_label(document.link)),
        facts: (facts > 0).then(|| cx.locale.tv("facts-resting", &[("count", facts.into())])),
    }
}

fn link_label(state: LinkState) -> &'static str {
    match state {
        LinkState::Live => "link-live",
        LinkState::Dead => "link-dead",
        LinkState::Archived => "link-archived",
        LinkState::NotChecked => "link-not-checked",
        LinkState::NoAddress => "link-none",
    }
}

pub(super) fn document(cx: &Cx, frame: &mut Frame, document: &Model) -> Document {
    let mut writer = Writer::new(cx, &cx.route(PageKey::Document(document)), None);
    let summary = writer.summary(&document.prose, 200);
    frame.description = if summary.is_empty() {
        cx.locale.tv("describe-document", &[("title", document.title.words.clone().into())])
    } else {
        summary
    };
    let resting = cx.index.resting(&document.id);
    let count = resting.map(|resting| resting.count).unwrap_or_default();
    Document {
        facts: facts(cx, document),
        text: writer.html(&document.prose),
        resting: resting.map(|resting| resting.pages.clone()).unwrap_or_default(),
        count: (count > 0 || document.role == DocumentRole::Source)
            .then(|| cx.locale.tv("facts-resting", &[("count", count.into())])),
    }
}

fn facts(cx: &Cx, document: &Model) -> Vec<Row> {
    let mut rows = Vec::new();
    let date = cx.known_row("row-date", &document.date, |date| capital(&cx.locale.moment(date)));
    rows.push(date);
    rows.extend(cx.optional_row("row-date-note", document.date_note.as_ref()));
    rows.extend(cx.optional_row("row-publisher", document.publisher.as_ref()));
    if !document.also_called.is_empty() {
        let names: Vec<String> =
            document.also_called.iter().map(|name| name.words.clone()).collect();
        rows.push(cx.text_row("also-called", &names.join("; ")));
    }
    rows.push(address(cx, document));
    rows.extend(
        document.archived.as_ref().map(|archived| cx.row("row-archived", external(archived))),
    );
    rows.extend(document.file.as_ref().map(|file| cx.row("row-file", code(file))));
    rows.extend(document.sha256.map(|digest| cx.row("row-sha256", code(&digest.to_string()))));
    let cited = cx.citations(&document.provenance);
    if !cited.is_empty() {
        let row = cx.text_row("row-named-in", &cx.t("row-named-in-text"));
        rows.push(Row { citations: cited, ..row });
    }
    rows
}

fn address(cx: &Cx, document: &Model) -> Row {
    let state = cx.t(link_label(document.link));
    let Some(address) = &document.address else { return cx.text_row("row-address", &state) };
    let value = match document.link {
        LinkState::Dead | LinkState::Archived => code(address),
        _ => external(address),
    };
    cx.row(
        "row-address",
        Html(format!("{} <span class=\"detail\">{}</span>", value.0, escaped(&state).0)),
    )
}

fn code(text: &str) -> Html {
    Html(format!("<code>{}</code>", escaped(text).0))
}

fn external(address: &str) -> Html {
    let href = attribute(&web_address(address));
    Html(format!("<a href=\"{href}\" rel=\"external\"><bdi>{}</bdi></a>", escaped(address).0))
}

pub(super) fn glossary(cx: &Cx, frame: &mut Frame) -> Glossary {
    frame.description = cx.t("describe-glossary");
    let mut writer = Writer::new(cx, &cx.route(PageKey::Glossary), None);
    let mut terms: Vec<&ModelTerm> = cx.site.terms.iter().collect();
    terms.sort_by(|a, b| cx.locale.compare(&a.term.words, &b.term.words));
    let mut letters: Vec<GlossaryLetter> = Vec::new();
    for term in terms {
        let words = mark::plain(&term.term.words);
        let letter: String = words.chars().take(1).flat_map(char::to_uppercase).collect();
        if letters.last().is_none_or(|last| last.letter != letter) {
            letters.push(GlossaryLetter { letter, terms: Vec::new() });
        }
        let view = self::term(cx, &mut writer, term);
        letters.last_mut().expect("a letter was pushed just now").terms.push(view);
    }
    Glossary { letters }
}

fn term(cx: &Cx, writer: &mut Writer, term: &ModelTerm) -> Term {
    let expansion = term.expansion.as_ref();
    let expansion = expansion.map(|expansion| cx.known(expansion, |text| text.words.clone()));
    let kind = expansion.as_ref().map_or("stated", |(_, kind)| kind);
    Term {
        id: term.id.to_string(),
        term: term.term.words.clone(),
        expansion_kind: kind.to_owned(),
        expansion: expansion.map(|(words, _)| words),
        meaning: writer.short(&term.prose, term.id.as_str()),
        certainty: cx.certainty(term.provenance.certainty),
        citations: cx.citations(&term.provenance),
    }
}

pub(super) fn contacts(cx: &Cx, frame: &mut Frame) -> Contacts {
    frame.description = cx.t("describe-contacts");
    let versions = cx.site.editions.iter().flat_map(|edition| {
        edition.versions.iter().rev().map(move |version| InVersion { edition, version })
    });
    let printed = versions
        .filter(|at| !at.version.contacts.is_empty() || !at.version.people.is_empty())
        .map(|at| PrintedContacts {
            version: cx.link_with(PageKey::Version(at), at.edition.title.words.clone()),
            warning: (!contacts_hold(cx, at)).then(|| cx.t("contacts-out-of-date")),
            contacts: printed_contacts(cx, at),
            people: cx.people(&at.version.people),
        });
    let names = cx.site.body.names.iter().map(|name| Row {
        label: capital(&cx.locale.moment(&name.used)),
        value: crate::page::prose::text(&name.name),
        kind: "stated".to_owned(),
        citations: cx.citations(&name.provenance),
    });
    Contacts {
        now: cx.contacts(&cx.site.contacts),
        printed: printed.collect(),
        names: names.collect(),
    }
}

pub(super) fn downloads(cx: &Cx, frame: &mut Frame) -> Downloads {
    frame.description = cx.t("describe-downloads");
    let versions = cx.site.editions.iter().flat_map(|edition| {
        edition.versions.iter().rev().map(move |version| InVersion { edition, version })
    });
    let versions = versions.map(|at| VersionDownloads {
        version: cx.link_with(PageKey::Version(at), at.edition.title.words.clone()),
        files: cx.data.of(at).iter().map(|file| file.download(cx)).collect(),
        offers: offers::of_version(cx, at),
    });
    let comparisons = cx.comparisons.iter().map(|it| ComparisonDownloads {
        comparison: cx.link(PageKey::Comparison(it.pair)),
        files: cx.data.of_pair(it.pair).iter().map(|file| file.download(cx)).collect(),
        offers: offers::of_pair(cx, it.pair),
    });
    let events = cx.site.editions.iter().map(|edition| EventDownloads {
        events: cx.link_with(PageKey::Events(edition), edition.title.words.clone()),
        files: cx.data.of_events(cx, edition).map(|file| file.download(cx)).collect(),
    });
    Downloads {
        versions: versions.filter(|version| !version.files.is_empty()).collect(),
        comparisons: comparisons
            .filter(|it| !(it.files.is_empty() && it.offers.is_empty()))
            .collect(),
        events: events.filter(|it| !it.files.is_empty()).collect(),
        site: cx.data.of_site().map(|file| file.download(cx)).collect(),
    }
}
