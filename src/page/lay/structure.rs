//! What two versions are made of, in numbers, and what only one of two editions has.

use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::subject::Subject;
use crate::model::edition::Edition;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::view::change::OnlyLists;
use crate::page::view::change::StructureRow;
use crate::page::view::frame::Link;

/// Counts of both sides; none where a text is not held.
pub(in crate::page) fn rows(cx: &Cx, compared: &Compared) -> Vec<StructureRow> {
    let Some(set) = &compared.set else { return Vec::new() };
    let (old, new) = (&set.structure.old, &set.structure.new);
    let label = |words: &dyn Fn(&Edition) -> String| {
        let (was, is) = (words(compared.pair.old.edition), words(compared.pair.new.edition));
        if was == is { is } else { format!("{was} / {is}") }
    };
    let counted = [
        (label(&|edition| cx.groups_label(edition)), old.groups, new.groups),
        (cx.t("count-other-groups"), old.other_groups.len(), new.other_groups.len()),
        (label(&|edition| cx.commitments_label(edition)), old.commitments, new.commitments),
        (cx.t("count-statements"), old.statements, new.statements),
        (cx.t("count-measures"), old.measures, new.measures),
        (cx.t("count-numeric-targets"), old.numeric, new.numeric),
        (cx.t("count-without-measures"), old.without_measures, new.without_measures),
        (cx.t("count-metrics"), old.metrics, new.metrics),
        (cx.t("count-sections"), old.sections, new.sections),
    ];
    let there = counted.into_iter().filter(|(_, old, new)| old + new > 0);
    there.map(|(label, old, new)| row(cx, label, old, new)).collect()
}

fn row(cx: &Cx, label: String, old: usize, new: usize) -> StructureRow {
    let (message, count) = match new.cmp(&old) {
        std::cmp::Ordering::Less => ("count-fewer", old - new),
        std::cmp::Ordering::Equal => ("count-same", 0),
        std::cmp::Ordering::Greater => ("count-more", new - old),
    };
    StructureRow {
        label,
        old: old.to_string(),
        new: new.to_string(),
        difference: cx.locale.tv(message, &[("count", count.into())]),
    }
}

/// The groups and commitments that only one of two editions has.
pub(in crate::page) fn only(cx: &Cx, compared: &Compared) -> Option<OnlyLists> {
    let pair = compared.pair;
    if compared.set.is_none() || !pair.is_across() {
        return None;
    }
    let listed = |subject: &&Subject| subject.is_part();
    let old = compared.alone.iter().filter(|it| matches!(it.kind, ChangeKind::OnlyOld(_)));
    let old = old.filter_map(|it| it.old.as_ref()).filter(listed);
    let new = compared.alone.iter().filter(|it| matches!(it.kind, ChangeKind::OnlyNew(_)));
    let new = new.filter_map(|it| it.new.as_ref()).filter(listed);
    let title = |edition: &Edition| {
        cx.locale.tv("only-in", &[("plan", edition.title.words.clone().into())])
    };
    let old: Vec<Link> = old.filter_map(|it| cx.subject_link(pair.old, it)).collect();
    let new: Vec<Link> = new.filter_map(|it| cx.subject_link(pair.new, it)).collect();
    Some(OnlyLists {
        silence: cx.t("silence-is-no-evidence"),
        old_title: title(pair.old.edition),
        old,
        new_title: title(pair.new.edition),
        new,
        none: cx.t("only-in-none"),
    })
}
