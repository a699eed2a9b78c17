//! Measures that had another id in the version before.

use std::collections::BTreeMap;

use crate::base::diagnostic::Diagnostic;
use crate::base::id::MeasureId;
use crate::base::source_map::Span;
use crate::model::commitment::Commitment;
use crate::model::edition::Edition;
use crate::model::lineage::DescentKind;
use crate::model::version::Version;
use crate::read::lineage::NO_NEIGHBOUR;
use crate::read::resolve::Check;
use crate::read::resolve::UNKNOWN_MEASURE;
use crate::read::resolve::lineage::CONTRADICTORY;

/// Reports old ids of measures that nobody had, or still has.
pub(super) fn check(check: &mut Check, edition: &Edition) {
    // What is the version before is only sure if all files are.
    if check.suspect.any(&format!("{}/", edition.id)) {
        return;
    }
    for version in &edition.versions {
        let before = edition.text_before(&version.id);
        for commitment in &version.commitments {
            let ancestors = before.map(|before| ancestors(edition, before, commitment));
            of_commitment(check, commitment, ancestors.as_deref());
        }
    }
}

/// The commitments of the version before that this one was.
fn ancestors<'a>(
    edition: &Edition,
    before: &'a Version,
    commitment: &Commitment,
) -> Vec<&'a Commitment> {
    let declared = |candidate: &Commitment| {
        commitment.descent.iter().any(|it| {
            it.kind != DescentKind::MergedInto
                && it.of == (edition.id.clone(), before.id.clone())
                && it.id == candidate.id
        })
    };
    let all = before.commitments.iter();
    all.filter(|candidate| candidate.id == commitment.id || declared(candidate)).collect()
}

fn of_commitment(check: &mut Check, commitment: &Commitment, before: Option<&[&Commitment]>) {
    let mut heirs: BTreeMap<&MeasureId, Span> = BTreeMap::new();
    for measure in commitment.all_measures() {
        let (Some(old), at) = (&measure.renamed_from, measure.renamed_from_at) else { continue };
        let Some(before) = before else {
            let message = "this edition has no version before this one that has a text";
            let help = "remove `renamed-from`";
            check.diagnostics.push(Diagnostic::error(NO_NEIGHBOUR, at, message).with_help(help));
            continue;
        };
        let find =
            |id: &MeasureId| before.iter().flat_map(|it| it.all_measures()).find(|it| it.id == *id);
        let still = commitment.all_measures().find(|it| it.id == *old);
        let (message, other) = if find(old).is_none() {
            let known: Vec<&str> =
                before.iter().flat_map(|it| it.all_measures()).map(|it| it.id.as_str()).collect();
            let what = "measure of this commitment in the version before";
            check.unknown((UNKNOWN_MEASURE, at), what, old.as_str(), known);
            continue;
        } else if let Some(still) = still {
            let new = &measure.id;
            (format!("`{old}` is still a measure here, so it is not `{new}` now"), still.at)
        } else if let Some(first) = heirs.insert(old, at) {
            (format!("`{old}` cannot have become two measures"), first)
        } else if let Some(kept) = find(&measure.id) {
            let new = &measure.id;
            (format!("`{new}` was in the version before, so it was not `{old}`"), kept.at)
        } else {
            continue;
        };
        check.diagnostics.push(
            Diagnostic::error(CONTRADICTORY, at, message)
                .with_label(other, "said here")
                .with_help("remove `renamed-from`, or give the measure another id"),
        );
    }
}
