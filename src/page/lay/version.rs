//! A version, its groups and sections, and standing pages.

use crate::base::path::Route;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group as ModelGroup;
use crate::model::commitment::StatementKind;
use crate::model::measure::Measures;
use crate::model::site::StandingPage;
use crate::model::version::About;
use crate::model::version::Section as ModelSection;
use crate::model::version::Status;
use crate::page::cx::Cx;
use crate::page::frame;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::key::views;
use crate::page::lay::changed;
use crate::page::lay::defects;
use crate::page::lay::edition::counts;
use crate::page::lay::formats;
use crate::page::lay::offers;
use crate::page::prose::Writer;
use crate::page::prose::escaped;
use crate::page::view::Html;
use crate::page::view::edition::CommitmentCard;
use crate::page::view::edition::GroupCard;
use crate::page::view::edition::VersionCard;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::part::Contact;
use crate::page::view::part::Row;
use crate::page::view::version::Group;
use crate::page::view::version::ReportedFact;
use crate::page::view::version::Section;
use crate::page::view::version::Version;
use crate::page::words::attribute;
use crate::page::words::capital;
use crate::page::words::date_label;
use crate::page::words::held_label;
use crate::page::words::status_label;

pub(super) fn version(cx: &Cx, frame: &mut Frame, at: InVersion) -> Version {
    let (version, key) = (at.version, PageKey::Version(at));
    let mut writer = Writer::new(cx, &cx.route(key), Some(at));
    frame.description = writer.summary(&version.prose, 200);
    frame.provenance = frame::provenance(cx, at, &version.provenance);
    let introduction = writer.html(&version.prose);
    let groups = group_cards(cx, &writer, at);
    let reported = version.facts.iter().enumerate().map(|(place, fact)| ReportedFact {
        text: writer.short(&fact.prose, &format!("fact-{}", place + 1)),
        certainty: cx.certainty(fact.provenance.certainty),
        citations: cx.citations(&fact.provenance),
    });
    let reported = reported.collect();
    let sections = version.sections.iter().enumerate();
    let current = contacts_hold(cx, at);
    Version {
        card: card(cx, at),
        introduction,
        facts: facts(cx, at, &cx.route(key)),
        counts: counts(cx, at),
        groups,
        sections: sections.map(|(place, x)| cx.link(PageKey::Section(at, x, place))).collect(),
        views: views(cx.site, at)
            .filter(|key| !matches!(key, PageKey::Defects(_)))
            .map(|key| cx.link(key))
            .collect(),
        reported,
        people: cx.people(&version.people),
        contacts: printed_contacts(cx, at),
        contacts_warning: (!current).then(|| cx.t("contacts-out-of-date")),
        downloads: cx.data.of(at).iter().map(|file| file.download(cx)).collect(),
        formats: formats::of(cx, key, key, &version.formats),
        comparisons: changed::cards(cx, at),
        defects: (!version.defects.is_empty()).then(|| {
            let count = version.defects.len();
            let text = cx.locale.tv("defects-noted", &[("count", count.into())]);
            Link { text, ..cx.link(PageKey::Defects(at)) }
        }),
        offers: offers::of_version(cx, at),
    }
}

/// Whether the contacts that a version printed are those that the body gives now.
pub(super) fn contacts_hold(cx: &Cx, at: InVersion) -> bool {
    at.version.contacts.iter().all(|printed| {
        cx.site.contacts.iter().any(|now| now.value == printed.value) || printed.of.is_some()
    })
}

/// The contacts of a version; nothing in them is a link if they do not hold any more.
pub(super) fn printed_contacts(cx: &Cx, at: InVersion) -> Vec<Contact> {
    let contacts = &at.version.contacts;
    if contacts_hold(cx, at) { cx.contacts(contacts) } else { cx.old_contacts(contacts) }
}

/// A version in a list.
pub(super) fn card(cx: &Cx, at: InVersion) -> VersionCard {
    let version = at.version;
    VersionCard {
        link: cx.link(PageKey::Version(at)),
        status: status(version.status).to_owned(),
        status_label: cx.t(status_label(version.status)),
        dates: version.dates.iter().map(|date| dated(cx, date)).collect(),
        held_label: cx.t(held_label(version.held)),
        has_text: version.has_text(),
        change_note: version.change_note.as_ref().map(|note| note.words.clone()),
    }
}

/// A status as templates and data files name it.
pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Draft => "draft",
        Status::Consultation => "consultation",
        Status::Published => "published",
        Status::Revised => "revised",
        Status::Superseded => "superseded",
        Status::Withdrawn => "withdrawn",
    }
}

fn dated(cx: &Cx, date: &crate::model::version::VersionDate) -> String {
    let words = cx.locale.moment(&date.dated.date);
    cx.locale.tv(
        "label-with-value",
        &[("label", cx.t(date_label(date.kind)).into()), ("value", words.into())],
    )
}

/// What is known about a version: titles, status, dates, document. For the page at `route`.
pub(super) fn facts(cx: &Cx, at: InVersion, route: &Route) -> Vec<Row> {
    let version = at.version;
    let mut rows = Vec::new();
    rows.extend(cx.optional_row("row-plan-title", version.plan_title.as_ref()));
    rows.push(cx.text_row("row-status", &card(cx, at).status_label));
    rows.push(cx.text_row("row-held", &cx.t(held_label(version.held))));
    for date in &version.dates {
        let mut words = capital(&cx.locale.moment(&date.dated.date));
        if let Some(certainty) = cx.certainty(date.dated.provenance.certainty) {
            words = cx
                .locale
                .tv("with-certainty", &[("text", words.into()), ("certainty", certainty.into())]);
        }
        rows.push(Row {
            citations: cx.citations(&date.dated.provenance),
            ..cx.text_row(date_label(date.kind), &words)
        });
    }
    rows.extend(document(cx, at, route));
    rows
}

fn document(cx: &Cx, at: InVersion, route: &Route) -> Option<Row> {
    let document = cx.document(at.version.document.as_ref()?)?;
    let root = frame::root(route);
    let href = format!("{root}{}", cx.href(PageKey::Document(document)));
    let link = format!("<a href=\"{}\">{}</a>", attribute(&href), escaped(&document.title.words).0);
    let certainty = cx.certainty(at.version.document_certainty);
    let certainty = certainty.map_or_else(String::new, |words| format!(" ({})", escaped(&words).0));
    Some(cx.row("row-document", Html(link + &certainty)))
}

/// The groups of a version with their commitments.
pub(in crate::page) fn group_cards(cx: &Cx, writer: &Writer, at: InVersion) -> Vec<GroupCard> {
    at.version.groups.iter().map(|group| group_card(cx, writer, at, group)).collect()
}

fn group_card(cx: &Cx, writer: &Writer, at: InVersion, group: &ModelGroup) -> GroupCard {
    let commitments = at.version.commitments.iter().enumerate();
    GroupCard {
        link: cx.link(PageKey::Group(at, group)),
        label: cx.group_label(at, group),
        summary: writer.summary(&group.prose, 200),
        commitments: commitments
            .filter(|(_, commitment)| commitment.group == group.id)
            .map(|numbered| commitment_card(cx, writer, at, numbered))
            .collect(),
    }
}

fn commitment_card(
    cx: &Cx,
    writer: &Writer,
    at: InVersion,
    (place, commitment): (usize, &Commitment),
) -> CommitmentCard {
    let targets = match &commitment.measures {
        Measures::Listed(groups) => {
            let with_group = |title: &Option<crate::model::fact::Text>, text: &str| match title {
                None => text.to_owned(),
                Some(title) => cx.locale.tv(
                    "label-with-value",
                    &[("label", title.words.clone().into()), ("value", text.into())],
                ),
            };
            let measures = groups.iter().flat_map(|group| {
                group
                    .measures
                    .iter()
                    .map(move |measure| with_group(&group.title, &measure.text.words))
            });
            measures.collect()
        }
        Measures::Absent(absent, _) => vec![cx.absent(absent)],
        Measures::None => aim(writer, commitment).into_iter().collect(),
    };
    CommitmentCard {
        link: cx.link(PageKey::Commitment(at, commitment, place)),
        number: commitment.number.clone(),
        title: commitment.title.words.clone(),
        targets,
    }
}

/// What success is, for a commitment that has statements instead of measures.
fn aim(writer: &Writer, commitment: &Commitment) -> Option<String> {
    let success = commitment.statements.iter().find(|x| x.kind == StatementKind::Success)?;
    Some(writer.summary(&success.prose, 220))
}

pub(super) fn group(cx: &Cx, frame: &mut Frame, at: InVersion, group: &ModelGroup) -> Group {
    let mut writer = Writer::new(cx, &cx.route(PageKey::Group(at, group)), Some(at));
    frame.description = described(cx, &writer, &group.prose, &group.title.words, at);
    frame.provenance = frame::provenance(cx, at, &group.provenance);
    Group {
        text: writer.html(&group.prose),
        card: group_card(cx, &writer, at, group),
        also_called: cx.aliases(&group.also_called),
        defects: defects::of(cx, at, &About::Group(group.id.clone())),
        changed: changed::of(cx, at, &About::Group(group.id.clone())),
    }
}

pub(super) fn section(
    cx: &Cx,
    frame: &mut Frame,
    at: InVersion,
    section: &ModelSection,
) -> Section {
    let key = PageKey::Section(at, section, 0);
    let mut writer = Writer::new(cx, &cx.route(key), Some(at));
    frame.description = described(cx, &writer, &section.prose, &section.title.words, at);
    frame.provenance = frame::provenance(cx, at, &section.provenance);
    frame.contents = frame::contents(&section.prose, &writer);
    Section {
        text: writer.html(&section.prose),
        defects: defects::of(cx, at, &About::Section(section.id.clone())),
        changed: changed::of(cx, at, &About::Section(section.id.clone())),
        reviewed: None,
        formats: Vec::new(),
    }
}

pub(super) fn standing(cx: &Cx, frame: &mut Frame, page: &StandingPage) -> Section {
    let key = PageKey::Standing(page);
    let mut writer = Writer::new(cx, &cx.route(key), None);
    let own = page.description.as_ref().map(|text| text.words.clone());
    frame.description = own.unwrap_or_else(|| writer.summary(&page.prose, 200));
    frame.contents = frame::contents(&page.prose, &writer);
    Section {
        text: writer.html(&page.prose),
        defects: Vec::new(),
        changed: None,
        reviewed: page
            .reviewed
            .map(|date| cx.locale.tv("reviewed", &[("date", cx.locale.date(date).into())])),
        formats: formats::of(cx, key, key, &page.formats),
    }
}

/// The beginning of a text; for a page without one, what it is part of.
pub(super) fn described(
    cx: &Cx,
    writer: &Writer,
    prose: &crate::model::prose::Prose,
    title: &str,
    at: InVersion,
) -> String {
    let summary = writer.summary(prose, 200);
    if !summary.is_empty() {
        return summary;
    }
    let plan = at.edition.title.words.clone();
    cx.locale.tv("describe-part", &[("title", title.into()), ("plan", plan.into())])
}
