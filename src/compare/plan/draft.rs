//! Changes while they are being found: not yet weighed, ordered and numbered.

use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::listed::Listed;
use crate::compare::plan::pairing::Pairing;
use crate::compare::plan::set::Scope;
use crate::compare::plan::subject::Subject;
use crate::compare::slip::Spelling;

/// A change that was found.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) old: Option<Subject>,
    pub(super) new: Option<Subject>,
    pub(super) kind: ChangeKind,
}

impl Draft {
    /// A change of a thing of both versions.
    pub(super) fn both(old: &Subject, new: &Subject, kind: ChangeKind) -> Self {
        Self { old: Some(old.clone()), new: Some(new.clone()), kind }
    }
}

/// What all steps of a comparison look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cx<'a> {
    pub(super) old: &'a Listed<'a>,
    pub(super) new: &'a Listed<'a>,
    pub(super) pairing: &'a Pairing,
    pub(super) scope: Scope,
    pub(super) spelling: Spelling,
}
