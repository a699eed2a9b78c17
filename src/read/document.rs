//! Documents, their digests, and the glossary.

use crate::base::diagnostic::Code;
use crate::base::digest::Digest;
use crate::model::document::Document;
use crate::model::document::LinkState;
use crate::model::document::Term;
use crate::model::prose::Prose;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::raw;
use crate::yaml::At;

pub(super) const BAD_ADDRESS: Code = Code("bad-address");

/// The documents of `documents.yaml`.
pub(super) fn documents(cx: &mut Cx) -> Vec<Document> {
    let Some(decoded) = cx.yaml::<raw::document::Documents>() else { return Vec::new() };
    let at = decoded.at().key("documents");
    let documents = &decoded.value.documents;
    documents.iter().enumerate().filter_map(|(i, raw)| document(cx, raw, at.item(i))).collect()
}

fn document(cx: &mut Cx, raw: &raw::document::Document, at: At) -> Option<Document> {
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    let address = address(cx, raw.address.as_ref(), at.key("address"));
    let link = match (&address, raw.link) {
        (None, _) => LinkState::NoAddress,
        (Some(_), link) => link.unwrap_or(LinkState::NotChecked),
    };
    let names = raw.also_called.as_deref().unwrap_or_default();
    let names_at = at.key("also-called");
    Some(Document {
        id: id?,
        title: title?,
        short_title: cx.optional(raw.short_title.as_ref(), at.key("short-title")),
        role: raw.role,
        kind: cx.optional(raw.kind.as_ref(), at.key("kind")),
        publisher: cx.optional(raw.publisher.as_ref(), at.key("publisher")),
        date: cx.stated(raw.date.as_ref(), at.key("date"), Cx::moment),
        date_note: cx.optional(raw.date_note.as_ref(), at.key("date-note")),
        file: raw.file.clone(),
        sha256: sha256(cx, raw.sha256.as_ref(), at.key("sha256")),
        address,
        link,
        archived: self::address(cx, raw.archived.as_ref(), at.key("archived")),
        also_called: names
            .iter()
            .enumerate()
            .filter_map(|(i, name)| cx.text(name, names_at.item(i)))
            .collect(),
        prose: Prose::default(),
        provenance: cx.provenance(raw.source.as_ref(), None, at),
        at: at.key("id").span(),
    })
}

/// A web address as printed: sources leave the scheme out, and readers need it to be safe.
pub(super) fn address(cx: &mut Cx, raw: Option<&String>, at: At) -> Option<String> {
    let address = raw?.trim();
    let scheme = address.split_once("://").map(|(scheme, _)| scheme);
    let fine = matches!(scheme, None | Some("http" | "https"))
        && !address.chars().any(|c| c.is_whitespace() || c.is_control())
        && address.contains('.')
        && !address.to_ascii_lowercase().starts_with("javascript:");
    if fine {
        return Some(address.to_owned());
    }
    let message = format!("`{address}` is not an address of the web");
    cx.error(
        BAD_ADDRESS,
        at,
        message,
        "write it as printed, e.g. `https://www.example.org/plan.pdf`",
    );
    None
}

fn sha256(cx: &mut Cx, raw: Option<&String>, at: At) -> Option<Digest> {
    let raw = raw?;
    let digest = Digest::parse(raw.trim());
    if digest.is_none() {
        let message = "this is not a SHA-256".to_owned();
        cx.error(
            BAD_VALUE,
            at,
            message,
            "write the 64 hexadecimal digits that `sha256sum FILE` prints",
        );
    }
    digest
}

/// The terms of `glossary.yaml`.
pub(super) fn terms(cx: &mut Cx) -> Vec<Term> {
    let Some(decoded) = cx.yaml::<raw::site::Glossary>() else { return Vec::new() };
    let at = decoded.at().key("terms");
    let terms = &decoded.value.terms;
    terms.iter().enumerate().filter_map(|(i, raw)| term(cx, raw, at.item(i))).collect()
}

fn term(cx: &mut Cx, raw: &raw::site::Term, at: At) -> Option<Term> {
    let id = cx.id(&raw.id, at.key("id"));
    let term = cx.text(&raw.term, at.key("term"));
    let provenance = cx.provenance(raw.source.as_ref(), raw.certainty, at);
    Some(Term {
        id: id?,
        term: term?,
        expansion: raw
            .expansion
            .as_ref()
            .map(|expansion| cx.stated(Some(expansion), at.key("expansion"), Cx::text)),
        prose: cx.prose(raw.meaning.as_ref(), at.key("meaning")),
        provenance,
        at: at.key("id").span(),
    })
}
