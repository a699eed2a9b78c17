//! The coverage sheet: what is asked of such a plan, and where this one answers it.

use crate::base::lang::Lang;
use crate::base::mark;
use crate::model::coverage;
use crate::model::coverage::Answer;
use crate::model::coverage::Found;
use crate::model::coverage::Punctuality;
use crate::model::pack::Pack;
use crate::model::pack::Requirement;
use crate::model::pack::Worded;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::events::actual;
use crate::page::view::coverage::Coverage;
use crate::page::view::coverage::Law;
use crate::page::view::coverage::Required;
use crate::page::view::coverage::Step;
use crate::page::view::edition::EventDate;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::words::date_label;

pub(super) fn page(cx: &Cx, frame: &mut Frame, at: InVersion, pack: &Pack) -> Coverage {
    let (plan, version) = (at.edition.title.words.clone(), at.version.title.words.clone());
    let values = [("plan", plan.into()), ("version", version.into())];
    frame.description = cx.locale.tv("describe-coverage", &values);
    let contents = coverage::answers(&pack.contents, at.edition, at.version);
    let contents: Vec<Required> = contents.iter().map(|it| required(cx, at, it)).collect();
    let steps = coverage::answers(&pack.steps, at.edition, at.version);
    let steps: Vec<Step> = steps.iter().map(|it| step(cx, at, it)).collect();
    let events = (!at.edition.events.is_empty()).then(|| cx.link(PageKey::Events(at.edition)));
    Coverage {
        pack: worded(cx, &pack.title),
        about: worded(cx, &pack.about),
        counts: counts(cx, &contents, &steps),
        contents,
        steps,
        events,
    }
}

fn counts(cx: &Cx, contents: &[Required], steps: &[Step]) -> Vec<String> {
    let count = |message, all: Vec<&Required>| {
        let found = all.iter().filter(|it| !it.found.is_empty()).count();
        cx.locale.tv(message, &[("found", found.into()), ("total", all.len().into())])
    };
    vec![
        count("coverage-contents-found", contents.iter().collect()),
        count("coverage-steps-found", steps.iter().map(|step| &step.required).collect()),
    ]
}

/// The words of a pack in the language of the page, else in English, marked as such.
fn worded(cx: &Cx, words: &Worded) -> String {
    let lang = cx.locale.lang();
    match words.of(lang) {
        Some((own, words)) if own == lang => words.to_owned(),
        Some((other, words)) => mark::foreign(words, other),
        None => String::new(),
    }
}

fn law(cx: &Cx, requirement: &Requirement) -> Option<Law> {
    requirement.law.as_ref().map(|law| Law {
        citation: in_english(cx, &law.citation),
        address: law.address.clone(),
        checked: law.checked.as_ref().map(|words| in_english(cx, words)),
    })
}

/// The law and where it was looked up are in English in every pack.
fn in_english(cx: &Cx, words: &str) -> String {
    let english = Lang::english();
    if cx.locale.lang().primary() == english.primary() {
        words.to_owned()
    } else {
        mark::foreign(words, &english)
    }
}

fn required(cx: &Cx, at: InVersion, answer: &Answer) -> Required {
    let found: Vec<Link> = answer.found.iter().map(|found| link(cx, at, found)).collect();
    let (state, label) = match (found.is_empty(), at.version.has_text()) {
        (false, _) => ("found", "coverage-found"),
        (true, true) => ("not-found", "coverage-not-found"),
        (true, false) => ("not-held", "coverage-not-held"),
    };
    Required {
        words: worded(cx, &answer.requirement.words),
        law: law(cx, answer.requirement),
        state: state.to_owned(),
        state_label: cx.t(label),
        found,
    }
}

fn step(cx: &Cx, at: InVersion, answer: &Answer) -> Step {
    let mut step = Step {
        required: required(cx, at, answer),
        planned: Vec::new(),
        actual: Vec::new(),
        punctuality: None,
    };
    for found in &answer.found {
        match found {
            Found::Event(event) => {
                step.planned.extend(event.planned.iter().map(|dated| cx.event_date(dated)));
                step.actual.push(actual(cx, event));
                step.punctuality = coverage::punctuality(event).map(|it| punctuality(cx, it));
            }
            Found::Date(date) => step.actual.push(cx.event_date(&date.dated)),
            _ => {}
        }
    }
    // Dates of the version that repeat those of an event say nothing new.
    step.actual.dedup_by(|a, b| a.text == b.text);
    let known = |date: &EventDate| date.kind != "absent";
    if step.actual.iter().any(known) {
        step.actual.retain(known);
    }
    step
}

/// "Later than first planned".
pub(super) fn punctuality(cx: &Cx, punctuality: Punctuality) -> String {
    cx.t(match punctuality {
        Punctuality::Later => "punctuality-later",
        Punctuality::InTime => "punctuality-in-time",
    })
}

fn link(cx: &Cx, at: InVersion, found: &Found) -> Link {
    let version = || cx.link(PageKey::Version(at));
    match found {
        Found::Version => version(),
        Found::Section(section, place) => cx.link(PageKey::Section(at, section, *place)),
        Found::Commitment(commitment, place) => {
            cx.link(PageKey::Commitment(at, commitment, *place))
        }
        Found::Framework => cx.link(PageKey::Framework(at)),
        Found::Measures => cx.link(PageKey::Measures(at)),
        Found::Figures => cx.link(PageKey::Figures(at)),
        Found::Contacts => Link { text: cx.t("contacts-as-printed"), ..version() },
        Found::Period => Link { text: cx.t("row-period"), ..cx.link(PageKey::Edition(at.edition)) },
        Found::Date(date) => {
            let words = cx.locale.moment(&date.dated.date);
            let values = [("label", cx.t(date_label(date.kind)).into()), ("value", words.into())];
            Link { text: cx.locale.tv("label-with-value", &values), ..version() }
        }
        Found::Event(event) => {
            let events = cx.link(PageKey::Events(at.edition));
            Link {
                href: format!("{}#{}", events.href, event.id),
                text: event.title.words.clone(),
                detail: None,
            }
        }
    }
}
