//! One change between two versions, as data: what it is about, what it is, how much it means.

use crate::base::decimal::Decimal;
use crate::base::id::CommitmentId;
use crate::base::id::GroupId;
use crate::base::moment::Moment;
use crate::compare::plan::consequence::Consequence;
use crate::compare::plan::record::Entry;
use crate::compare::plan::record::Field;
use crate::compare::plan::record::List;
use crate::compare::plan::record::Place;
use crate::compare::plan::subject::Subject;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::fact::Absent;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::framework::DataSource;
use crate::model::measure::Bound;
use crate::model::measure::Target;
use crate::model::measure::Trajectory;
use crate::model::measure::Trend;
use crate::model::measure::Unit;
use crate::model::prose::Prose;
use crate::model::version::Figure;
use crate::model::version::Held;
use crate::model::version::Status;
use crate::model::version::VersionDateKind;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Counts the changes of the set from 1, most consequence first.
    pub number: usize,
    /// Its place in the reading order of both versions, from 0: removed things stand where they
    /// were. Sorting by it gives the list that follows the plan from top to bottom.
    pub place: usize,
    /// What it is about in the old version; absent for what is only in the new one.
    pub old: Option<Subject>,
    /// What it is about in the new version; absent for what is only in the old one. Differs from
    /// `old` where an id does.
    pub new: Option<Subject>,
    /// What changed.
    pub kind: ChangeKind,
    /// How much it means.
    pub consequence: Consequence,
}

impl Change {
    /// What it is about: in the new version, else in the old one.
    #[must_use]
    pub fn subject(&self) -> &Subject {
        self.new.as_ref().or(self.old.as_ref()).expect("a change is about something")
    }
}

/// What changed, with the values of both versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// Only the new version has it, with all that is in it (measures, statements, metrics), which
    /// has no changes of its own unless it came from elsewhere. Within one edition.
    Added(Vec<Entry>),
    /// Only the old version has it. Within one edition. A defect of the source that was removed was
    /// put right.
    Removed(Vec<Entry>),
    /// Only the plan of the newer edition has it. Never worded as "added": nothing says that the
    /// older plan would have had a place for it.
    OnlyNew(Vec<Entry>),
    /// Only the plan of the older edition has it. Never worded as "dropped": a plan's silence says
    /// nothing.
    OnlyOld(Vec<Entry>),
    /// Several things of the old version became this one.
    Merged {
        /// All of them, also the one that goes on by its id.
        from: Vec<Subject>,
        /// What of them is no longer by itself.
        gone: Vec<Entry>,
    },
    /// This thing of the old version became several.
    Split {
        /// All of them, also the one that goes on by its id.
        into: Vec<Subject>,
        /// What of them was not by itself before.
        arrived: Vec<Entry>,
    },
    /// It has another name.
    Renamed(Pair<Text>),
    /// The printed number changed. A run of things whose numbers moved by the same step is one
    /// change, about the first of them.
    Renumbered(Vec<Renumbering>),
    /// It stands elsewhere in the same list.
    Reordered(Pair<Place>),
    /// It stands in another list: a commitment in another group, a measure in another commitment,
    /// a metric under another priority.
    Moved(Pair<Place>),
    /// A measure stands under another sub-heading of the measures.
    Regrouped(Pair<Option<Text>>),
    /// The target of a measure.
    Target(Box<TargetChange>),
    /// Whether there are measures at all: "under review" became a target, or the reverse.
    State(Box<StateChange>),
    /// The value from which change is counted.
    Baseline(Box<Pair<Stated<Text>>>),
    /// By when.
    Due(Box<Pair<Stated<Moment>>>, DueShift),
    /// Steps on the way.
    Trajectory(Box<Pair<Option<Trajectory>>>),
    /// Where the version stands in its life.
    Status(Pair<Status>),
    /// How much of its text the site holds: a digest compared with a full text differs throughout.
    Held(Pair<Held>),
    /// A date of the version, of one kind.
    Date(VersionDateKind, Pair<Vec<Moment>>),
    /// A way to reach somebody.
    Contact(Box<Pair<Contact>>),
    /// A person or a role.
    Person(Box<Pair<Person>>),
    /// The value, unit, qualifier or date of a figure.
    Figure(Box<Pair<Figure>>, Option<Difference>),
    /// Where the data of a metric come from.
    DataSource(Box<Pair<Stated<DataSource>>>),
    /// The commitment that a priority of the framework belongs to.
    Tied(Pair<Option<CommitmentId>>),
    /// A short text: a label, what is counted, whom it is about.
    Wording {
        /// Which one.
        field: Field,
        /// What it says; absent where there is none.
        texts: Pair<Option<Text>>,
        /// Whether the meaning may have changed.
        weight: Weight,
    },
    /// A text of paragraphs.
    Prose {
        /// Which one.
        field: Field,
        /// What it says; empty where there is none.
        texts: Box<Pair<Prose>>,
        /// Whether the meaning may have changed.
        weight: Weight,
        /// The entries of the list of text changes that are within it, from 0.
        entries: Vec<usize>,
    },
}

/// A value of both versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair<T> {
    /// In the old version.
    pub old: T,
    /// In the new version.
    pub new: T,
}

impl<T> Pair<T> {
    /// The same with the sides swapped.
    #[must_use]
    pub fn swapped(self) -> Self {
        Self { old: self.new, new: self.old }
    }
}

/// Whether other words may mean something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// They may.
    Meaning,
    /// A minor correction. Never said of a changed number, date or negation, nor of a change of
    /// what must, will, may or should be done.
    Correction,
}

/// A new printed number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renumbering {
    /// What has it, in the old version and in the new one.
    pub subject: Pair<Subject>,
    /// The numbers; absent where none is printed.
    pub number: Pair<Option<String>>,
}

/// A new target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetChange {
    /// The targets.
    pub target: Pair<Target>,
    /// Everything that differs, the kind of target first, the number last. Never empty.
    pub parts: Vec<TargetPart>,
}

/// What differs between two targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetPart {
    /// They are of different kinds, e.g. a direction became a number: nothing more is compared.
    Kind,
    /// The way in which the number is to move.
    Direction(Pair<Trend>),
    /// How the level is meant.
    Bound(Pair<Bound>),
    /// What is counted; the numbers cannot be subtracted then.
    Unit(Pair<Unit>),
    /// The number. With the difference and its effect where both numbers have one unit.
    Value(Pair<Decimal>, Option<Difference>),
}

/// How far apart two numbers of one unit are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The amount, never negative.
    pub amount: Decimal,
    /// Its unit: percentage points between percentages, else that of the numbers.
    pub unit: Unit,
    /// Whether the number went up or down.
    pub way: Way,
    /// Whether more is demanded now; only where the plan states a direction or a bound. A bare
    /// "90% satisfaction" states none.
    pub demand: Option<Demand>,
}

/// Whether a number went up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Up.
    Raised,
    /// Down.
    Lowered,
}

/// Whether a target is harder to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// Harder.
    More,
    /// Easier.
    Less,
}

/// A commitment that has measures on one side and a state on the other, or two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateChange {
    /// What stands in the place of measures.
    pub state: Pair<MeasuresState>,
    /// The measures that are there on one side only. They have no changes of their own.
    pub measures: Pair<Vec<Entry>>,
}

/// What stands in the place of measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeasuresState {
    /// Measures, and how many.
    Listed(usize),
    /// None, and why.
    Absent(Absent),
    /// The plan has no place for them.
    None,
}

/// What became of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueShift {
    /// It is earlier.
    BroughtForward,
    /// It is later.
    PutBack,
    /// There was none.
    Set,
    /// There is none any more.
    Withdrawn,
    /// It is stated otherwise, neither earlier nor later: "2016" and "by the end of 2016".
    Restated,
}

/// The group of a commitment, as a side of a move has it.
#[must_use]
pub fn group_of(place: &Place) -> Option<&GroupId> {
    match &place.list {
        List::Commitments(group) => Some(group),
        _ => None,
    }
}
