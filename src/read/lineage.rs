//! What a group, a commitment or a section was or became in other versions.

use crate::base::diagnostic::Code;
use crate::base::id::Id;
use crate::model::fact::Certainty;
use crate::model::lineage::Descent;
use crate::model::lineage::DescentKind;
use crate::model::reference::VersionKey;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::lineage::Relative;
use crate::read::raw::lineage::Relatives;
use crate::yaml::At;

/// No version before or after this one has a text.
pub(super) const NO_NEIGHBOUR: Code = Code("no-neighbour-version");

/// The nearest versions of the same edition that have a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    pub(super) before: Option<VersionKey>,
    pub(super) after: Option<VersionKey>,
}

/// The values of the keys of [`DescentKind::ALL`], in that order, of the block at `at`.
pub(super) fn descent<I: Id>(
    cx: &mut Cx,
    around: &Around,
    keys: [Option<&Relatives>; 4],
    at: At,
) -> Vec<Descent<I>> {
    let mut all = Vec::new();
    for (kind, relatives) in DescentKind::ALL.into_iter().zip(keys) {
        let list = at.key(kind.key());
        for (place, raw) in relatives.map(Relatives::items).unwrap_or_default() {
            all.extend(one(cx, around, kind, raw, list.item_or_self(place)));
        }
    }
    all
}

fn one<I: Id>(
    cx: &mut Cx,
    around: &Around,
    kind: DescentKind,
    raw: &Relative,
    at: At,
) -> Option<Descent<I>> {
    let id_at = match raw {
        Relative::Id(_) => at,
        Relative::Told(_) => at.key("id"),
    };
    let (of, id) = place(cx, around, kind, raw.id(), id_at)?;
    let (mut note, mut source, mut certainty): (_, Option<&OneOrMany>, Option<Certainty>) =
        (None, None, None);
    if let Relative::Told(told) = raw {
        note = cx.optional(told.note.as_ref(), at.key("note"));
        (source, certainty) = (told.source.as_ref(), told.certainty);
    }
    let provenance = cx.provenance(source, certainty, at);
    Some(Descent { kind, of, id, note, provenance, at: id_at.span() })
}

fn place<I: Id>(
    cx: &mut Cx,
    around: &Around,
    kind: DescentKind,
    raw: &str,
    at: At,
) -> Option<(VersionKey, I)> {
    match raw.split('/').collect::<Vec<_>>()[..] {
        [id] => {
            let (of, where_to, end) = match kind {
                DescentKind::MergedInto => (&around.after, "after", "last"),
                _ => (&around.before, "before", "first"),
            };
            let id = cx.id(id, at)?;
            if of.is_none() {
                let message =
                    format!("this edition has no version {where_to} this one that has a text");
                let help = format!(
                    "write it in full: `EDITION/VERSION/ID`; or delete the line, if this is the {end} version"
                );
                cx.error(NO_NEIGHBOUR, at, message, help);
            }
            Some((of.clone()?, id))
        }
        [edition, version, id] => {
            Some(((cx.id(edition, at)?, cx.id(version, at)?), cx.id(id, at)?))
        }
        _ => {
            let message = format!("`{raw}` names nothing of another version");
            cx.error(BAD_VALUE, at, message, "write `ID` or `EDITION/VERSION/ID`");
            None
        }
    }
}
