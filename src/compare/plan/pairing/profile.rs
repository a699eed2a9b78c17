//! The words by which things are taken for one another.

use crate::compare::plan::pairing::likeness::Profile;
use crate::compare::plan::parts;
use crate::compare::plan::prose;
use crate::compare::plan::subject::Subject;
use crate::compare::plan::thing::Standing;
use crate::compare::plan::thing::Thing;
use crate::model::commitment::Commitment;
use crate::model::fact::Text;

/// Ranks of things within which likeness is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    Group,
    Commitment,
    Section,
    Metric,
    Figure,
    Measure,
}

impl Rank {
    /// Those that are compared with all others of the version.
    pub(super) const ALL: [Self; 5] =
        [Self::Group, Self::Commitment, Self::Section, Self::Metric, Self::Figure];
}

/// The things of a rank that have no partner, with their words.
pub(super) fn left(
    rank: Rank,
    things: &[Standing],
    has_partner: impl Fn(&Subject) -> bool,
) -> Vec<(Subject, Profile)> {
    let left = things.iter().filter(|it| !has_partner(&it.subject));
    left.filter_map(|it| Some((it.subject.clone(), profile(rank, it.thing)?))).collect()
}

fn profile(rank: Rank, thing: Thing) -> Option<Profile> {
    Some(match (rank, thing) {
        (Rank::Group, Thing::Group(it)) => {
            Profile::new(it.title.as_str(), &prose::words(&it.prose))
        }
        (Rank::Commitment, Thing::Commitment(it)) => Profile::new(it.title.as_str(), &text_of(it)),
        (Rank::Section, Thing::Section(it)) => {
            Profile::new(it.title.as_str(), &prose::words(&it.prose))
        }
        (Rank::Metric, Thing::Metric(it)) => Profile::new(it.title.as_str(), ""),
        (Rank::Figure, Thing::Figure(it)) => Profile::new(it.label.as_str(), ""),
        (Rank::Measure, Thing::Measure(it, heading)) => {
            let beside = [heading, it.of.as_ref(), it.scope.as_ref()];
            let beside: Vec<&str> = beside.into_iter().flatten().map(Text::as_str).collect();
            Profile::new(it.text.as_str(), &beside.join(" "))
        }
        _ => return None,
    })
}

/// All that a commitment says.
fn text_of(commitment: &Commitment) -> String {
    let mut text = prose::words(&commitment.prose);
    for statement in &commitment.statements {
        text.push('\n');
        text.push_str(&prose::words(&statement.prose));
    }
    for (.., measure) in parts::measures(commitment) {
        text.push('\n');
        text.push_str(measure.text.as_str());
    }
    text
}
