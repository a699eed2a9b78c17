//! How much a change means to those whom the plan is for.

/// The classes of changes, the one with most consequence first.
///
/// The order answers what a resident asks: does the plan bind anybody (standing), what is it made
/// of (structure), what is promised (commitments), what can it be held to (targets), by when
/// (deadlines). A commitment outranks a target because it takes its targets with it. Numbers
/// outrank wording throughout: a changed target is found before any rewritten paragraph, whatever
/// their sizes. What a slip of the pen could do comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consequence {
    /// The plan as a whole: draft or in force, and how much of it is held. Between editions these are
    /// [`Consequence::Names`].
    Standing,
    /// Groups added, removed, merged or split; the framework added or removed.
    Structure,
    /// Commitments added, removed, merged, split, or moved to another group.
    Commitments,
    /// Targets, measures added or removed, and states: "under review" became a target.
    Targets,
    /// Deadlines and the steps on the way.
    Deadlines,
    /// Figures, baselines, metrics and where their data come from.
    Figures,
    /// Whom to ask and how.
    People,
    /// Names, numbers, order and the dates of the version: what stays the same thing.
    Names,
    /// Prose and statements that may mean something else now; sections added or removed.
    Wording,
    /// Defects of the source that are gone or new.
    Defects,
    /// Corrections that leave the meaning: a letter, a comma, a doubled word.
    Corrections,
}

impl Consequence {
    /// All of them, most consequence first.
    pub const ALL: [Self; 11] = [
        Self::Standing,
        Self::Structure,
        Self::Commitments,
        Self::Targets,
        Self::Deadlines,
        Self::Figures,
        Self::People,
        Self::Names,
        Self::Wording,
        Self::Defects,
        Self::Corrections,
    ];
}
