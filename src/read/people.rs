//! Contacts and people, wherever they stand.

use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::raw;
use crate::yaml::At;

/// Contacts of a list.
pub(super) fn contacts(
    cx: &mut Cx,
    raw: Option<&Vec<raw::version::Contact>>,
    at: At,
) -> Vec<Contact> {
    let raw = raw.map(Vec::as_slice).unwrap_or_default();
    raw.iter().enumerate().filter_map(|(i, raw)| contact(cx, raw, at.item(i))).collect()
}

fn contact(cx: &mut Cx, raw: &raw::version::Contact, at: At) -> Option<Contact> {
    let lines: Vec<String> =
        raw.value.lines().map(crate::read::cx::folded).filter(|line| !line.is_empty()).collect();
    cx.text(&raw.value, at.key("value"))?;
    Some(Contact {
        channel: raw.channel,
        value: lines.join("\n"),
        of: cx.optional(raw.of.as_ref(), at.key("of")),
        valid_from: cx.optional_moment(raw.valid_from.as_ref(), at.key("valid-from")),
        valid_to: cx.optional_moment(raw.valid_to.as_ref(), at.key("valid-to")),
        note: cx.optional(raw.note.as_ref(), at.key("note")),
        provenance: cx.provenance(raw.source.as_ref(), None, at),
        at: at.key("value").span(),
    })
}

/// People of a list.
pub(super) fn people(cx: &mut Cx, raw: Option<&Vec<raw::version::Person>>, at: At) -> Vec<Person> {
    let raw = raw.map(Vec::as_slice).unwrap_or_default();
    raw.iter().enumerate().filter_map(|(i, raw)| person(cx, raw, at.item(i))).collect()
}

fn person(cx: &mut Cx, raw: &raw::version::Person, at: At) -> Option<Person> {
    let name = cx.optional(raw.name.as_ref(), at.key("name"));
    let role = cx.optional(raw.role.as_ref(), at.key("role"));
    if name.is_none() && role.is_none() {
        cx.error(
            BAD_VALUE,
            at,
            "this person has neither a name nor a role".to_owned(),
            "add `role: …`",
        );
        return None;
    }
    Some(Person {
        name,
        role,
        from: cx.optional_moment(raw.from.as_ref(), at.key("from")),
        to: cx.optional_moment(raw.to.as_ref(), at.key("to")),
        provenance: cx.provenance(raw.source.as_ref(), None, at),
    })
}
