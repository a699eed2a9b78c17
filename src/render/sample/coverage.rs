//! A coverage sheet.

use crate::page::view::coverage::Coverage;
use crate::page::view::coverage::Law;
use crate::page::view::coverage::Required;
use crate::page::view::coverage::Step;
use crate::page::view::edition::EventDate;
use crate::render::sample::citations;
use crate::render::sample::link;
use crate::render::sample::texts;

pub(super) fn coverage() -> Coverage {
    let law = Law {
        citation: "Police Reform and Social Responsibility Act 2011, section 7".to_owned(),
        address: Some("https://www.legislation.gov.uk/ukpga/2011/13/section/7".to_owned()),
        checked: Some("text of the section".to_owned()),
    };
    let required = |state: &str| Required {
        words: "The police and crime objectives".to_owned(),
        law: (state == "found").then(|| law.clone()),
        state: state.to_owned(),
        state_label: state.to_owned(),
        found: if state == "found" { vec![link("Priorities")] } else { Vec::new() },
    };
    let date = EventDate {
        text: "28 October 2024".to_owned(),
        machine: Some("2024-10-28".to_owned()),
        kind: "stated".to_owned(),
        certainty: None,
        citations: citations(),
    };
    let step = |state: &str, dates: Vec<EventDate>| Step {
        required: required(state),
        planned: dates.clone(),
        actual: dates,
        punctuality: (state == "found").then(|| "Later than first planned".to_owned()),
    };
    Coverage {
        pack: "Police and crime plan".to_owned(),
        about: "For plans under the Act of 2011.".to_owned(),
        counts: texts(&["Contents found: 1 of 2"]),
        contents: vec![required("found"), required("not-found")],
        steps: vec![step("found", vec![date]), step("not-found", Vec::new())],
        events: Some(link("Events")),
    }
}
