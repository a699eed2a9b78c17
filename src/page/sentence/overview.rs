//! Two plans in a few sentences: how each is built. Plans of two editions are not two versions of
//! one text, so this says more than a list of changes.

use crate::base::plural;
use crate::compare::plan::structure::Counts;
use crate::compare::plan::subject::Subject;
use crate::locale::Value;
use crate::model::edition::Edition;
use crate::model::edition::Label;
use crate::page::compared::Compared;
use crate::page::cx::Cx;

/// The sentences; none for versions of one edition, or where a text is not held.
#[must_use]
pub fn of(cx: &Cx, compared: &Compared) -> Vec<String> {
    let Some(set) = compared.set.as_ref().filter(|_| compared.pair.is_across()) else {
        return Vec::new();
    };
    let (old, new) = (&set.structure.old, &set.structure.new);
    let built = built(cx, (compared.pair.old.edition, old), (compared.pair.new.edition, new));
    [built, measured(cx, old, new), alone(cx, compared)].into_iter().flatten().collect()
}

/// Groups and commitments by the words of each plan.
fn built(cx: &Cx, old: (&Edition, &Counts), new: (&Edition, &Counts)) -> Option<String> {
    let there = |it: &Counts| it.groups > 0 && it.commitments > 0;
    (there(old.1) && there(new.1)).then(|| {
        let values = |(edition, counts): (&Edition, &Counts)| {
            (groups(cx, (edition, counts.groups)), commitments(cx, (edition, counts.commitments)))
        };
        let ((old_groups, old), (new_groups, new)) = (values(old), values(new));
        cx.locale.tv(
            "overview-built",
            &[
                ("old", old.into()),
                ("old-groups", old_groups.into()),
                ("new", new.into()),
                ("new-groups", new_groups.into()),
            ],
        )
    })
}

/// "4 Themes".
pub(in crate::page) fn groups(cx: &Cx, (edition, count): (&Edition, usize)) -> String {
    let label = edition.labels.group.as_ref();
    counted(cx, (count, label), ("label-group", cx.groups_label(edition)))
}

/// "18 Strategic priorities".
pub(in crate::page) fn commitments(cx: &Cx, (edition, count): (&Edition, usize)) -> String {
    let label = edition.labels.commitment.as_ref();
    counted(cx, (count, label), ("label-commitment", cx.commitments_label(edition)))
}

/// The plan's own words, as it prints them, in the form for the number
/// where it has one.
fn counted(
    cx: &Cx,
    (count, label): (usize, Option<&Label>),
    (one, many): (&str, String),
) -> String {
    let form = label.and_then(|it| plural::form(&it.many.words, &cx.locale.plural(count)));
    if let Some(form) = form {
        return cx.locale.tv("counted-in-form", &[("count", count.into()), ("form", form.into())]);
    }
    let one = label.map_or_else(|| cx.t(one), |label| label.one.words.clone());
    let values = [("count", count.into()), ("one", one.into()), ("many", many.into())];
    cx.locale.tv("counted", &values)
}

fn measured(cx: &Cx, old: &Counts, new: &Counts) -> Option<String> {
    let there = |it: &Counts| it.measures + it.metrics > 0;
    (there(old) || there(new)).then(|| {
        let values: [(&str, Value); 6] = [
            ("old", old.measures.into()),
            ("old-numbers", old.numeric.into()),
            ("old-metrics", old.metrics.into()),
            ("new", new.measures.into()),
            ("new-numbers", new.numeric.into()),
            ("new-metrics", new.metrics.into()),
        ];
        cx.locale.tv("overview-measured", &values)
    })
}

/// How much stands in one of the plans only.
fn alone(cx: &Cx, compared: &Compared) -> Option<String> {
    let count = |side: fn(&crate::compare::plan::change::Change) -> Option<&Subject>| {
        compared.alone.iter().filter_map(side).filter(|it| it.is_part()).count()
    };
    let (old, new) = (count(|it| it.old.as_ref()), count(|it| it.new.as_ref()));
    (old + new > 0)
        .then(|| cx.locale.tv("overview-alone", &[("old", old.into()), ("new", new.into())]))
}
