//! Pairs of versions that an editor put side by side.

use crate::model::comparison::Aspect;
use crate::model::comparison::AspectSide;
use crate::model::comparison::Comparison;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::prose::Prose;
use crate::read::cx::Cx;
use crate::read::cx::unique;
use crate::read::raw::comparison as raw;
use crate::yaml::At;

/// The pairs of `comparisons.yaml`, in the editor's order.
pub(super) fn comparisons(cx: &mut Cx) -> Vec<Comparison> {
    let Some(decoded) = cx.yaml::<raw::Comparisons>() else { return Vec::new() };
    let at = decoded.at().key("comparisons");
    let pairs = &decoded.value.comparisons;
    pairs.iter().enumerate().filter_map(|(i, raw)| comparison(cx, raw, at.item(i))).collect()
}

fn comparison(cx: &mut Cx, raw: &raw::Comparison, at: At) -> Option<Comparison> {
    let old = cx.version_key(&raw.old, at.key("old"));
    let new = cx.version_key(&raw.new, at.key("new"));
    let list = at.key("aspects");
    let mut aspects: Vec<Aspect> = Vec::new();
    for (i, raw) in raw.aspects.iter().flatten().enumerate() {
        aspects.extend(aspect(cx, raw, list.item(i)));
    }
    Some(Comparison {
        old: old?,
        old_at: at.key("old").span(),
        new: new?,
        title: cx.optional(raw.title.as_ref(), at.key("title")),
        prose: cx.prose(raw.introduction.as_ref(), at.key("introduction")),
        aspects: unique(&mut cx.diagnostics, aspects, |aspect| (aspect.id.clone(), aspect.at)),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("new").span(),
    })
}

fn aspect(cx: &mut Cx, raw: &raw::Aspect, at: At) -> Option<Aspect> {
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    Some(Aspect {
        id: id?,
        title: title?,
        old: side(cx, raw.old.as_ref(), at.key("old")),
        new: side(cx, raw.new.as_ref(), at.key("new")),
        note: cx.prose(raw.note.as_ref(), at.key("note")),
        at: at.key("id").span(),
    })
}

fn side(cx: &mut Cx, raw: Option<&raw::AspectSide>, at: At) -> AspectSide {
    let Some(raw) = raw else {
        return AspectSide { prose: Stated::not_stated(), provenance: Provenance::default() };
    };
    AspectSide {
        prose: cx.stated(Some(&raw.text), at.key("text"), markdown),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
    }
}

fn markdown(cx: &mut Cx, raw: &str, at: At) -> Option<Prose> {
    cx.text(raw, at)?;
    Some(cx.prose(Some(&raw.to_owned()), at))
}
