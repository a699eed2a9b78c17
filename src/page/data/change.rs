//! The changes of a comparison as data; the schema is made from these types.

use schemars::JsonSchema;
use serde::Serialize;

use crate::compare::plan::change::Change as Model;
use crate::compare::plan::subject::Subject;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::sentence;
use crate::page::sentence::values;
use crate::page::view::change::ValueChange;

/// What changed from one version of a plan to another, worked out from both texts. What sources
/// report about changes is not in it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Changes")]
pub(super) struct ChangeSet {
    /// The earlier version.
    pub(super) old: Side,
    /// The later version.
    pub(super) new: Side,
    /// Language of the sentences and values: a BCP 47 tag.
    pub(super) language: String,
    /// Address of the page below the root of the site.
    pub(super) page: String,
    /// The changes, the one with most consequence first.
    pub(super) changes: Vec<Change>,
    /// Between editions: what has no counterpart in the other one. That a plan does not mention
    /// something does not show that it was dropped, or that it is new.
    pub(super) alone: Vec<Alone>,
}

/// A version that is compared.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ComparedVersion")]
pub(super) struct Side {
    /// Id of the edition.
    pub(super) edition: String,
    /// Id of the version.
    pub(super) version: String,
    /// Title of the version.
    pub(super) title: String,
}

/// A change.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Change {
    /// The number of the change, from 1: `change-1` on the page of the comparison.
    pub(super) number: usize,
    /// The class: `standing`, `structure`, `commitments`, `targets`, `deadlines`, `figures`,
    /// `people`, `names`, `wording`, `defects` or `corrections`, in the order of consequence.
    pub(super) class: &'static str,
    /// The kind: `merged`, `split`, `added`, `removed`, `moved`, `target`, `state`, `deadline`,
    /// `trajectory`, `baseline`, `figure`, `source`, `tied`, `status`, `held`, `date`, `contact`,
    /// `person`, `renamed`, `renumbered`, `reordered`, `reworded` or `corrected`.
    pub(super) kind: &'static str,
    /// What it is about: `version`, `group`, `commitment`, `statement`, `measure`, `section`,
    /// `framework`, `priority`, `metric`, `figure`, `contact`, `person` or `defect`.
    pub(super) subject: &'static str,
    /// Its id in the earlier version; a measure's is `COMMITMENT/MEASURE`. Absent for what is only
    /// in the later one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) old_id: Option<String>,
    /// Its id in the later version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) new_id: Option<String>,
    /// The change in a sentence.
    pub(super) sentence: String,
    /// Values before and after, in words.
    pub(super) values: Vec<Values>,
}

/// Something that one of two editions has.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Alone {
    /// `only-old` or `only-new`.
    pub(super) kind: &'static str,
    /// What it is, as in a change.
    pub(super) subject: &'static str,
    /// Its id.
    pub(super) id: String,
    /// That it has no counterpart, in a sentence.
    pub(super) sentence: String,
}

/// A value before and after.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Values")]
pub(super) struct Values {
    /// What it is.
    pub(super) field: String,
    /// Before, or words why there is none.
    pub(super) old: String,
    /// After, or words why there is none.
    pub(super) new: String,
    /// How far apart two numbers are, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) difference: Option<String>,
}

/// The changes of a comparison.
pub(super) fn change_set(cx: &Cx, compared: &Compared) -> ChangeSet {
    let pair = compared.pair;
    let change = |change: &Model| Change {
        number: change.number,
        class: sentence::class(change.consequence),
        kind: sentence::kind(change),
        subject: word(change.subject()),
        old_id: change.old.as_ref().map(id),
        new_id: change.new.as_ref().map(id),
        sentence: sentence::of(cx, pair, change),
        values: values::of(cx, pair, change).into_iter().map(Values::of).collect(),
    };
    ChangeSet {
        old: side(pair.old),
        new: side(pair.new),
        language: cx.locale.lang().to_string(),
        page: cx.route(PageKey::Comparison(pair)).to_string(),
        changes: compared.changes().iter().map(change).collect(),
        alone: compared.alone.iter().map(|it| alone(cx, compared, it)).collect(),
    }
}

fn alone(cx: &Cx, compared: &Compared, change: &Model) -> Alone {
    Alone {
        kind: sentence::kind(change),
        subject: word(change.subject()),
        id: id(change.subject()),
        sentence: sentence::of(cx, compared.pair, change),
    }
}

/// The same as rows of a table: one a value, and one for a change without values.
pub(super) fn rows(set: &ChangeSet) -> Vec<Vec<String>> {
    let alone = set.alone.iter().map(row_of_alone);
    set.changes.iter().flat_map(rows_of).chain(alone).collect()
}

fn rows_of(change: &Change) -> Vec<Vec<String>> {
    let before = || {
        let ids = [change.old_id.clone(), change.new_id.clone()].map(Option::unwrap_or_default);
        let [old, new] = ids;
        let words = [change.class, change.kind, change.subject].map(str::to_owned);
        let number = std::iter::once(change.number.to_string());
        number.chain(words).chain([old, new, change.sentence.clone()]).collect::<Vec<_>>()
    };
    let cells = |it: &Values| {
        let difference = it.difference.clone().unwrap_or_default();
        [it.field.clone(), it.old.clone(), it.new.clone(), difference]
    };
    if change.values.is_empty() {
        return vec![before().into_iter().chain(std::iter::repeat_n(String::new(), 4)).collect()];
    }
    change.values.iter().map(|it| before().into_iter().chain(cells(it)).collect()).collect()
}

fn row_of_alone(alone: &Alone) -> Vec<String> {
    let ids = match alone.kind {
        "only-old" => [alone.id.clone(), String::new()],
        _ => [String::new(), alone.id.clone()],
    };
    let before = [String::new(), String::new(), alone.kind.to_owned(), alone.subject.to_owned()];
    let after =
        std::iter::once(alone.sentence.clone()).chain(std::iter::repeat_n(String::new(), 4));
    before.into_iter().chain(ids).chain(after).collect()
}

impl Values {
    fn of(value: ValueChange) -> Self {
        let ValueChange { label, old, new, difference, .. } = value;
        Self { field: label, old, new, difference }
    }
}

fn side(at: InVersion) -> Side {
    Side {
        edition: at.edition.id.to_string(),
        version: at.version.id.to_string(),
        title: at.version.title.words.clone(),
    }
}

fn word(subject: &Subject) -> &'static str {
    match subject {
        Subject::Version => "version",
        Subject::Group(_) => "group",
        Subject::Commitment(_) => "commitment",
        Subject::Statement(..) => "statement",
        Subject::Measure(..) => "measure",
        Subject::Section(_) => "section",
        Subject::Framework => "framework",
        Subject::Priority(_) => "priority",
        Subject::Metric(_) => "metric",
        Subject::Figure(_) => "figure",
        Subject::Contact(..) => "contact",
        Subject::Person(_) => "person",
        Subject::Defect(_) => "defect",
    }
}

/// The id of a thing in its version; places count from 1 for what has none.
fn id(subject: &Subject) -> String {
    match subject {
        Subject::Version => "version".to_owned(),
        Subject::Framework => "framework".to_owned(),
        Subject::Group(id) => id.to_string(),
        Subject::Commitment(id) => id.to_string(),
        Subject::Statement(id, kind, place) => {
            format!("{id}/{}-{}", super::json::word(kind), place + 1)
        }
        Subject::Measure(of, id) => format!("{of}/{id}"),
        Subject::Section(id) => id.to_string(),
        Subject::Priority(place) | Subject::Person(place) => (place + 1).to_string(),
        Subject::Metric(id) => id.to_string(),
        Subject::Figure(id) => id.to_string(),
        Subject::Contact(channel, place) => {
            format!("{}-{}", super::json::word(channel), place + 1)
        }
        Subject::Defect(id) => id.to_string(),
    }
}
