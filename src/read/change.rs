//! Changes that sources report.

use crate::base::diagnostic::Code;
use crate::model::change::ReportedChange;
use crate::model::change::ReportedSide;
use crate::model::version::About;
use crate::read::cx::Cx;
use crate::read::raw::change as raw;
use crate::read::raw::fact::OneOrMany;
use crate::read::version;
use crate::yaml::At;

const SIDE_WITHOUT_VERSION: Code = Code("side-without-version");

/// The changes of `changes.yaml`, in the editor's order.
pub(super) fn changes(cx: &mut Cx) -> Vec<ReportedChange> {
    let Some(decoded) = cx.yaml::<raw::Changes>() else { return Vec::new() };
    let at = decoded.at().key("changes");
    let changes = &decoded.value.changes;
    changes.iter().enumerate().filter_map(|(i, raw)| change(cx, raw, at.item(i))).collect()
}

fn change(cx: &mut Cx, raw: &raw::Change, at: At) -> Option<ReportedChange> {
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    let old = side(cx, &raw.old, at.key("old"));
    let new = side(cx, &raw.new, at.key("new"));
    let (old, new) = (old?, new?);
    if raw.old.version.is_none() && raw.new.version.is_none() {
        let message = "neither side of this change names a version".to_owned();
        let help = "add `version: …` to `old` or to `new`: the one that is nearest";
        cx.error(SIDE_WITHOUT_VERSION, at.key("old"), message, help);
    }
    Some(ReportedChange {
        id: id?,
        old,
        new,
        kind: raw.kind,
        basis: raw.basis,
        title: title?,
        prose: cx.prose(raw.text.as_ref(), at.key("text")),
        about: about(cx, raw.about.as_ref(), at.key("about")),
        about_at: at.key("about").span(),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("id").span(),
    })
}

fn side(cx: &mut Cx, raw: &raw::Side, at: At) -> Option<ReportedSide> {
    if raw.version.is_none() && raw.when.is_none() {
        let message = "this side of the change says neither `version` nor `when`".to_owned();
        let help = "add `version: …`, or `when: …` with a date for a report between versions";
        cx.error(SIDE_WITHOUT_VERSION, at, message, help);
        return None;
    }
    let version = raw.version.as_ref().map(|id| cx.id(id, at.key("version")));
    let at_version = if version.is_some() { at.key("version") } else { at.key("when") };
    Some(ReportedSide {
        version: match version {
            Some(id) => Some(id?),
            None => None,
        },
        when: cx.optional_moment(raw.when.as_ref(), at.key("when")),
        text: cx.optional(raw.printed.as_ref(), at.key("printed")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at_version.span(),
    })
}

fn about(cx: &mut Cx, raw: Option<&OneOrMany>, at: At) -> Vec<About> {
    let places = raw.map(OneOrMany::items).unwrap_or_default();
    let about = |(place, raw): (_, &str)| version::about(cx, raw, at.item_or_self(place));
    places.into_iter().filter_map(about).collect()
}
