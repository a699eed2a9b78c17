//! What of a rule pack a version answers, and where.

use serde::Serialize;

use crate::page::view::edition::EventDate;
use crate::page::view::frame::Link;

/// The coverage sheet of a version.
#[derive(Debug, Clone, Serialize)]
pub struct Coverage {
    /// The kind of plan: "Local plan".
    pub pack: String,
    /// Which plans the list is for, and what it rests on.
    pub about: String,
    /// Counts in words.
    pub counts: Vec<String>,
    /// What such a plan sets out.
    pub contents: Vec<Required>,
    /// What is done on the way.
    pub steps: Vec<Step>,
    /// The events of the edition; absent where there are none.
    pub events: Option<Link>,
}

/// A requirement, and where it is answered.
#[derive(Debug, Clone, Serialize)]
pub struct Required {
    /// What is asked.
    pub words: String,
    /// The law; absent for good practice.
    pub law: Option<Law>,
    /// `found` or `not-found`.
    pub state: String,
    /// The state in words.
    pub state_label: String,
    /// Where it is answered.
    pub found: Vec<Link>,
}

/// A step, and when it was taken.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// What is asked, and where it is answered.
    pub required: Required,
    /// When it was to happen, in the order in which dates were announced.
    pub planned: Vec<EventDate>,
    /// When it happened.
    pub actual: Vec<EventDate>,
    /// "Later than first planned".
    pub punctuality: Option<String>,
}

/// Where the law asks for something.
#[derive(Debug, Clone, Serialize)]
pub struct Law {
    /// "Police Reform and Social Responsibility Act 2011, section 7".
    pub citation: String,
    /// Its address on the web.
    pub address: Option<String>,
    /// What was read to write the requirement.
    pub checked: Option<String>,
}
