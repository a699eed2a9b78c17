//! Groups and commitments.

use crate::model::commitment::Alias;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::commitment::Statement;
use crate::read::cx::Cx;
use crate::read::lineage;
use crate::read::lineage::Around;
use crate::read::measure;
use crate::read::pack;
use crate::read::raw;
use crate::yaml::At;

/// The groups of `groups.yaml`.
pub(super) fn groups(cx: &mut Cx, around: &Around) -> Vec<Group> {
    let Some(decoded) = cx.yaml::<raw::version::Groups>() else { return Vec::new() };
    let at = decoded.at().key("groups");
    let groups = &decoded.value.groups;
    groups.iter().enumerate().filter_map(|(i, raw)| group(cx, around, raw, at.item(i))).collect()
}

fn group(cx: &mut Cx, around: &Around, raw: &raw::version::Group, at: At) -> Option<Group> {
    let relatives = [
        raw.continues.as_ref(),
        raw.merged_into.as_ref(),
        raw.split_from.as_ref(),
        raw.renamed_from.as_ref(),
    ];
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    Some(Group {
        id: id?,
        number: raw.number.clone(),
        title: title?,
        label: cx.optional(raw.label.as_ref(), at.key("label")),
        also_called: aliases(cx, raw.also_called.as_ref(), at.key("also-called")),
        descent: lineage::descent(cx, around, relatives, at),
        prose: cx.prose(raw.introduction.as_ref(), at.key("introduction")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("id").span(),
    })
}

fn aliases(cx: &mut Cx, raw: Option<&Vec<raw::version::Alias>>, at: At) -> Vec<Alias> {
    let raw = raw.map(Vec::as_slice).unwrap_or_default();
    let alias = |(i, raw): (usize, &raw::version::Alias)| {
        let at = at.item(i);
        let name = cx.text(&raw.name, at.key("name"))?;
        let provenance = cx.provenance(raw.source.as_ref(), raw.certainty, at);
        Some(Alias { name, provenance })
    };
    raw.iter().enumerate().filter_map(alias).collect()
}

/// A commitment from its Markdown file.
pub(super) fn commitment(cx: &mut Cx, around: &Around) -> Option<Commitment> {
    let (decoded, prose) = cx.page::<raw::commitment::Commitment>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let id = cx.id(&raw.id, at.key("id"));
    let group = cx.id(&raw.group, at.key("group"));
    let title = cx.text(&raw.title, at.key("title"));
    let statements = statements(cx, raw.statements.as_ref(), at.key("statements"));
    let measures = measure::measures(cx, raw, at);
    let relatives = [
        raw.continues.as_ref(),
        raw.merged_into.as_ref(),
        raw.split_from.as_ref(),
        raw.renamed_from.as_ref(),
    ];
    Some(Commitment {
        id: id?,
        number: raw.number.clone(),
        group: group?,
        group_at: at.key("group").span(),
        title: title?,
        short_title: cx.optional(raw.short_title.as_ref(), at.key("short-title")),
        also_called: aliases(cx, raw.also_called.as_ref(), at.key("also-called")),
        descent: lineage::descent(cx, around, relatives, at),
        prose,
        statements,
        measures,
        covers: pack::covers(cx, raw.covers.as_ref(), at.key("covers")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("id").span(),
    })
}

fn statements(
    cx: &mut Cx,
    raw: Option<&Vec<raw::commitment::Statement>>,
    at: At,
) -> Vec<Statement> {
    let raw = raw.map(Vec::as_slice).unwrap_or_default();
    let statement = |(i, raw): (usize, &raw::commitment::Statement)| {
        let at = at.item(i);
        cx.text(&raw.text, at.key("text"))?;
        let prose = cx.prose(Some(&raw.text), at.key("text"));
        let provenance = cx.provenance(raw.source.as_ref(), raw.certainty, at);
        Some(Statement { kind: raw.kind, prose, provenance })
    };
    raw.iter().enumerate().filter_map(statement).collect()
}
