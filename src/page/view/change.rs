//! What changed: the index of comparisons, a comparison and its changes.

use serde::Serialize;

use crate::page::view::Html;
use crate::page::view::frame::Link;
use crate::page::view::part::Citation;
use crate::page::view::part::Download;
use crate::page::view::sheet::Offered;

/// The index of all comparisons.
#[derive(Debug, Clone, Serialize)]
pub struct Changes {
    /// Version to version, by edition, latest first.
    pub editions: Vec<EditionChanges>,
    /// The current version of an edition and that of the edition before, latest first.
    pub across: Vec<ComparisonCard>,
    /// Pairs that the editor put side by side and that stand in neither list.
    pub listed: Vec<ComparisonCard>,
    /// The topics that the editor follows through versions; absent where there are none.
    pub threads: Option<Link>,
    /// The address of the Atom feed.
    pub feed: String,
}

/// The comparisons within an edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionChanges {
    /// The edition.
    pub edition: Link,
    /// Latest first.
    pub comparisons: Vec<ComparisonCard>,
}

/// A comparison in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonCard {
    /// Its page; its words name both versions.
    pub link: Link,
    /// The earlier version, its edition as detail.
    pub old: Link,
    /// The later version, its edition as detail.
    pub new: Link,
    /// `computed` if both texts are held, `reported` if not: for the look.
    pub basis: String,
    /// The basis in a few words: "Compared word by word", "Reported changes only".
    pub basis_label: String,
    /// The change that matters most, in a sentence; for `reported` the first that is told.
    pub headline: Option<String>,
    /// Counts in words: "3 targets changed", "5 reported changes".
    pub counts: Vec<String>,
}

/// The page of a comparison: `…/OLD-EDITION/OLD-VERSION/NEW-EDITION/NEW-VERSION/`.
#[derive(Debug, Clone, Serialize)]
pub struct Comparison {
    /// The earlier version.
    pub old: Side,
    /// The later version.
    pub new: Side,
    /// `computed` if both texts are held, `reported` if not.
    pub basis: String,
    /// What the comparison rests on, in a sentence or two: for `reported` it says which text is not
    /// held, and that nothing could be compared.
    pub basis_text: String,
    /// That one side holds only a digest in the site's own words, so that differences of wording
    /// may be the editors'; absent where both hold the text itself.
    pub digest_warning: Option<String>,
    /// What the editor says about the pair; may be empty.
    pub introduction: Html,
    /// The change note that came with the later version.
    pub change_note: Option<String>,
    /// How the two plans are built, in sentences; for plans of two editions only. Before `summary`.
    pub overview: Vec<String>,
    /// What changed in sentences, the weightiest first; at most about ten.
    pub summary: Vec<SummaryLine>,
    /// That nothing changed or that nobody reports anything, in a sentence: in the place of
    /// `summary`.
    pub unchanged: Option<String>,
    /// The filter: how many changes there are of each kind, with links to them.
    pub counts: Vec<KindCount>,
    /// All changes by class, the weightiest class first; numbered through.
    pub groups: Vec<ChangeGroup>,
    /// What stands on one side only; for editions only (versions of one edition have changes).
    pub only: Option<OnlyLists>,
    /// What sources report, and what documents word differently.
    pub reported: Vec<Reported>,
    /// What both say, aspect by aspect, as the editor put it.
    pub aspects: Vec<Aspect>,
    /// Counts of both sides.
    pub structure: Vec<StructureRow>,
    /// The whole later text with what was added and removed; absent for `reported`.
    pub text: Option<FullText>,
    /// Side by side, sign-off sheet, index of comparisons.
    pub links: Vec<Link>,
    /// JSON and CSV; empty for `reported`.
    pub downloads: Vec<Download>,
    /// The address of the Atom feed.
    pub feed: String,
    /// What can be printed or saved.
    pub offers: Vec<Offered>,
}

/// One side of a comparison.
#[derive(Debug, Clone, Serialize)]
pub struct Side {
    /// `old` or `new`: for the look.
    pub side: String,
    /// "Earlier", "Later".
    pub label: String,
    /// The version.
    pub version: Link,
    /// Its edition.
    pub edition: Link,
    /// `draft`, `consultation`, `published`, `revised`, `superseded` or `withdrawn`.
    pub status: String,
    /// The status in words.
    pub status_label: String,
    /// "Approved: by 29 October 2013".
    pub dates: Vec<String>,
    /// How much of the text is held, in words.
    pub held_label: String,
    /// Whether there is a text to read.
    pub has_text: bool,
}

/// A sentence of the summary.
#[derive(Debug, Clone, Serialize)]
pub struct SummaryLine {
    /// "Target for burglary changed from 10% to 13% reduction."
    pub text: String,
    /// Where it is shown: `change-3`, without `#`.
    pub anchor: String,
    /// The number of the change: 3.
    pub number: usize,
}

/// How many changes there are of a kind. Shown as `<details>` with the links in it, so that readers
/// can pick out a kind.
#[derive(Debug, Clone, Serialize)]
pub struct KindCount {
    /// The kind, as in [`Change`].
    pub kind: String,
    /// "3 targets changed".
    pub text: String,
    /// All changes of the kind, in their order.
    pub changes: Vec<SummaryLine>,
}

/// The changes of one class. Shown as `<details open>`, so that readers can fold classes away.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeGroup {
    /// `class-targets`: the id of the group.
    pub id: String,
    /// The class, for the look: `standing`, `structure`, `commitments`, `targets`, `deadlines`,
    /// `figures`, `people`, `names`, `wording`, `defects` or `corrections`.
    pub class: String,
    /// "Targets and measures".
    pub title: String,
    /// "3 changes".
    pub count: String,
    /// The changes.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// `change-3`: its id.
    pub id: String,
    /// 3.
    pub number: usize,
    /// "Change 3 of 17".
    pub number_label: String,
    /// The kind, for the look: `added`, `removed`, `only-old`, `only-new`, `merged`, `split`,
    /// `renamed`, `renumbered`, `reordered`, `moved`, `target`, `state`, `baseline`, `deadline`,
    /// `trajectory`, `status`, `held`, `date`, `contact`, `person`, `figure`, `source`, `tied`,
    /// `reworded` or `corrected`.
    pub kind: String,
    /// The kind in words: "Target changed".
    pub kind_label: String,
    /// What changed, in a sentence.
    pub sentence: String,
    /// `meaning` or `minor`: for the look.
    pub weight: String,
    /// What it concerns, in the later version (in the earlier one, if it stands there only).
    pub subject: Option<Link>,
    /// The same in the earlier version, where it stands in both and is not the same page.
    pub old_subject: Option<Link>,
    /// Values before and after, a row each; may be empty.
    pub values: Vec<ValueChange>,
    /// Words before and after with what was added and removed; may be empty.
    pub text: Html,
    /// A note of the editor on where it comes from, labelled by `certainty`.
    pub note: Option<String>,
    /// "our reading" and the like; absent where a source says so or the texts show it.
    pub certainty: Option<String>,
    /// Where a declared change stands.
    pub citations: Vec<Citation>,
    /// The place in the full text on this page: an id without `#`; absent if it has none there.
    pub in_text: Option<String>,
    /// What happened to the commitment through all versions.
    pub history: Option<Link>,
    /// The change before: an id without `#`.
    pub previous: Option<String>,
    /// The change after.
    pub next: Option<String>,
}

/// A value before and after.
#[derive(Debug, Clone, Serialize)]
pub struct ValueChange {
    /// What it is: "Target", "Deadline".
    pub label: String,
    /// Before, or words why there is none.
    pub old: String,
    /// `stated` or `absent`.
    pub old_kind: String,
    /// After, or words why there is none.
    pub new: String,
    /// `stated` or `absent`.
    pub new_kind: String,
    /// How far apart two numbers are: "3 percentage points more; harder to reach".
    pub difference: Option<String>,
}

/// What stands in one of two editions only.
#[derive(Debug, Clone, Serialize)]
pub struct OnlyLists {
    /// That silence is no evidence that something was dropped, in a sentence.
    pub silence: String,
    /// "Only in the plan for 2013–17".
    pub old_title: String,
    /// Commitments that only the earlier one has; may be empty.
    pub old: Vec<Link>,
    /// "Only in the plan for 2024–29".
    pub new_title: String,
    /// Commitments that only the later one has; may be empty.
    pub new: Vec<Link>,
    /// What to say in the place of an empty list.
    pub none: String,
}

/// A change that somebody tells. Never mixed with what the texts show.
#[derive(Debug, Clone, Serialize)]
pub struct Reported {
    /// `reported-ID`: its id.
    pub id: String,
    /// What changed, in a few words.
    pub title: String,
    /// The kind, for the look: `status`, `merged`, `split`, `renamed`, `reordered`, `moved`, `added`,
    /// `removed`, `reworded`, `target`, `date`, `contact`, `figure`, `emphasis`, `not-comparable`.
    pub kind: String,
    /// The kind in words.
    pub kind_label: String,
    /// `reported` or `compared`.
    pub basis: String,
    /// "A source says so", "We compared what two documents print".
    pub basis_label: String,
    /// From when to when, where it is not the two versions of the page; the sides in words.
    pub between: String,
    /// What changed.
    pub text: Html,
    /// The words before as printed, with their source; absent where nobody prints them.
    pub old: Option<Quoted>,
    /// The words after as printed.
    pub new: Option<Quoted>,
    /// What it concerns.
    pub about: Vec<Link>,
    /// "our inference", "our reading"; absent where a source says so.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// Words as printed.
#[derive(Debug, Clone, Serialize)]
pub struct Quoted {
    /// "Before", "After", or the version or date that speaks.
    pub label: String,
    /// The words.
    pub text: String,
    /// Where they stand.
    pub citations: Vec<Citation>,
}

/// What both versions say about an aspect, as the editor put it.
#[derive(Debug, Clone, Serialize)]
pub struct Aspect {
    /// `aspect-ID`: its id.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What the earlier version says, or words why it says nothing.
    pub old: AspectSide,
    /// What the later version says.
    pub new: AspectSide,
    /// What the editor adds; may be empty.
    pub note: Html,
}

/// What one version says about an aspect.
#[derive(Debug, Clone, Serialize)]
pub struct AspectSide {
    /// What it says.
    pub text: Html,
    /// `stated` or `absent`.
    pub kind: String,
    /// "our reading" and the like.
    pub certainty: Option<String>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// Counts of both sides.
#[derive(Debug, Clone, Serialize)]
pub struct StructureRow {
    /// What is counted, in the words of the later version where both have words of their own:
    /// "Themes / Missions".
    pub label: String,
    /// In the earlier version.
    pub old: String,
    /// In the later version.
    pub new: String,
    /// "2 fewer", "the same", in words.
    pub difference: String,
}

/// The whole later text with what was added and removed.
#[derive(Debug, Clone, Serialize)]
pub struct FullText {
    /// How to read it, in words: how additions, removals and moves are marked.
    pub legend: String,
    /// The text: `ins`, `del`, `data-moved-from`, `data-moved-to`; words of the interface stand in
    /// `visually-hidden` or `data-diff-ui`.
    pub html: Html,
}
