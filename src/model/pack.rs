//! Rule packs: what the law, or good practice, asks of a kind of plan.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::id::PackId;
use crate::base::id::RequirementId;
use crate::base::lang::Lang;
use crate::base::source_map::Span;

/// What is asked of a kind of plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its id: the name of its file.
    pub id: PackId,
    /// The kind of plan.
    pub title: Worded,
    /// Which plans it is for, and what it rests on.
    pub about: Worded,
    /// What such a plan sets out.
    pub contents: Vec<Requirement>,
    /// What is done on the way, in order.
    pub steps: Vec<Requirement>,
}

impl Pack {
    /// All requirements, contents first.
    pub fn all(&self) -> impl Iterator<Item = &Requirement> {
        self.contents.iter().chain(&self.steps)
    }
}

/// One thing that is asked of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Its id, which editors write after `covers`.
    pub id: RequirementId,
    /// What is asked.
    pub words: Worded,
    /// The law that asks for it; none for good practice.
    pub law: Option<Law>,
    /// What in a plan answers it.
    pub found_by: Vec<FoundBy>,
}

/// Where the law asks for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// The law as it is cited: "Police Reform and Social Responsibility Act 2011, section 7".
    pub citation: String,
    /// Its address.
    pub address: Option<String>,
    /// What was read to write the requirement.
    pub checked: Option<String>,
}

/// What in a plan answers a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FoundBy {
    /// A part of the version, or an event, whose editor wrote `covers`.
    Covers,
    /// A consultation among the events of the version.
    EventConsultation,
    /// A decision among the events of the version.
    EventDecision,
    /// The date on which the version was published.
    DatePublished,
    /// The date on which it was approved.
    DateApproved,
    /// The first and last day of the plan's period.
    Period,
    /// Commitments.
    Commitments,
    /// Measures, or a performance framework.
    Measures,
    /// Figures.
    Figures,
    /// Contacts.
    Contacts,
    /// People.
    People,
}

/// The same words in some languages; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded(pub BTreeMap<Lang, String>);

impl Worded {
    /// The words in a language, else in English, else in any; with the language that they are in.
    #[must_use]
    pub fn of(&self, lang: &Lang) -> Option<(&Lang, &str)> {
        let own = self.0.get_key_value(lang);
        let words = own.or_else(|| self.0.get_key_value(&Lang::english())).or(self.0.iter().next());
        words.map(|(lang, words)| (lang, words.as_str()))
    }
}

/// That a part of a plan, or an event, answers a requirement, as its editor says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The requirement.
    pub of: RequirementId,
    /// Where an editor wrote it.
    pub at: Span,
}

/// The pack that an edition is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackName {
    /// Its id.
    pub id: PackId,
    /// Where an editor wrote it.
    pub at: Span,
}
