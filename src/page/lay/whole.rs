//! A version on one page: all of it, or the summary for paper.

use crate::model::prose::Prose;
use crate::page::cx::Cx;
use crate::page::frame;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::commitment;
use crate::page::lay::commitment::Setting;
use crate::page::lay::formats;
use crate::page::lay::offers;
use crate::page::lay::version::facts;
use crate::page::lay::version::group_cards;
use crate::page::prose;
use crate::page::prose::Writer;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Heading;
use crate::page::view::part::Row;
use crate::page::view::version::Summary;
use crate::page::view::version::Whole;
use crate::page::view::version::WholeCommitment;
use crate::page::view::version::WholeGroup;
use crate::page::view::version::WholeSection;

pub(super) fn whole(cx: &Cx, frame: &mut Frame, at: InVersion) -> Whole {
    let version = at.version;
    let route = cx.route(PageKey::Whole(at));
    let mut writer = Writer::new(cx, &route, Some(at));
    frame.description = described(cx, "describe-whole", at);
    let introduction = writer.part(&version.prose, "intro", 1);
    let sections = version.sections.iter().enumerate().map(|(place, section)| WholeSection {
        id: format!("section-{}", section.id),
        title: section.title.words.clone(),
        href: cx.href(PageKey::Section(at, section, place)),
        text: writer.part(&section.prose, &format!("section-{}", section.id), 1),
        provenance: frame::provenance(cx, at, &section.provenance),
    });
    let sections: Vec<WholeSection> = sections.collect();
    let groups: Vec<WholeGroup> =
        version.groups.iter().map(|group| whole_group(cx, &mut writer, at, group)).collect();
    let heading = |id: &str, text: &str| Heading { id: id.to_owned(), text: text.to_owned() };
    let contents = sections
        .iter()
        .map(|section| heading(&section.id, &section.title))
        .chain(groups.iter().map(|group| heading(&group.id, &group.title)))
        .collect();
    let formats = formats::of(cx, PageKey::Whole(at), PageKey::Version(at), &version.formats);
    Whole {
        facts: facts(cx, at, &route),
        introduction,
        contents,
        sections,
        groups,
        formats,
        offers: offers::of_page(cx, at, PageKey::Whole(at)),
    }
}

fn whole_group(
    cx: &Cx,
    writer: &mut Writer,
    at: InVersion,
    group: &crate::model::commitment::Group,
) -> WholeGroup {
    let id = format!("group-{}", group.id);
    let text = writer.part(&group.prose, &id, 1);
    let commitments = at.version.commitments.iter().enumerate();
    let commitments = commitments.filter(|(_, commitment)| commitment.group == group.id);
    let commitments = commitments.map(|(place, commitment)| {
        let number = commitment.number.as_ref();
        let title = &commitment.title.words;
        WholeCommitment {
            id: commitment.id.to_string(),
            title: number.map_or_else(|| title.clone(), |number| format!("{number}. {title}")),
            href: cx.href(PageKey::Commitment(at, commitment, place)),
            commitment: commitment::view(cx, writer, at, commitment, Setting::Whole),
            provenance: frame::provenance(cx, at, &commitment.provenance),
        }
    });
    let commitments = commitments.collect();
    WholeGroup {
        id,
        label: cx.group_label(at, group),
        title: group.title.words.clone(),
        text,
        commitments,
    }
}

/// Short enough for four sides of A4: the first paragraph of the introduction, status and dates without
/// their sources, contacts without notes.
pub(super) fn summary(cx: &Cx, frame: &mut Frame, at: InVersion) -> Summary {
    let route = cx.route(PageKey::Summary(at));
    let mut writer = Writer::new(cx, &route, Some(at));
    frame.description = described(cx, "describe-summary", at);
    frame.heading = prose::text(&at.edition.title);
    frame.kicker =
        Some(cx.locale.tv("summary-of", &[("version", at.version.title.words.clone().into())]));
    let own = cx.route(PageKey::Version(at));
    let address = cx.options.base_url.as_ref().and_then(|base| base.page(&own));
    let first = at.version.prose.blocks.iter().take(1).cloned().collect();
    let first = Prose { blocks: first, footnotes: Vec::new() };
    let facts = facts(cx, at, &route).into_iter();
    Summary {
        facts: facts.map(|row| Row { citations: Vec::new(), ..row }).collect(),
        introduction: writer.short(&first, "intro"),
        groups: group_cards(cx, &writer, at),
        contacts: frame::reminder(cx),
        formats: formats::of(cx, PageKey::Summary(at), PageKey::Version(at), &at.version.formats),
        address: address.unwrap_or_else(|| format!("/{own}")),
        offers: offers::of_page(cx, at, PageKey::Summary(at)),
    }
}

fn described(cx: &Cx, message: &str, at: InVersion) -> String {
    let (plan, version) = (at.edition.title.words.clone(), at.version.title.words.clone());
    cx.locale.tv(message, &[("plan", plan.into()), ("version", version.into())])
}
