//! The real content: read without a word, complete, and with the facts as the sources print them.
//!
//! Facts stand here a second time on purpose: a slip in `content/` would otherwise look like a fact.

use std::collections::BTreeMap;

use planpress::base::diagnostic::Severity;
use planpress::model::commitment::Commitment;
use planpress::model::commitment::StatementKind;
use planpress::model::fact::State;
use planpress::model::measure::Measure;
use planpress::model::measure::Measures;
use planpress::model::measure::Target;
use planpress::model::measure::Trend;
use planpress::model::site::Site;
use planpress::model::version::Version;
use planpress::pipeline;

use crate::built;

/// The 18 priorities of October 2013 in order: number, id, targets of its measures.
///
/// `50` is a level of 50%, `-13` a fall by 13%, `up` and `down` directions, `done` a milestone,
/// `there` a deliverable; a state where the plan has no measures yet.
const PRIORITIES: [(&str, &str, &str); 18] = [
    ("1", "young-people-offending", "down"),
    ("2", "reoffending", "down down"),
    ("3", "alcohol-and-drugs", "up down down down there"),
    ("4", "troubled-families", "down down"),
    ("5", "domestic-abuse", "50 90"),
    ("6", "sexual-offences", "under review"),
    ("7", "hate-crime", "55 88"),
    ("8", "asb-victims", "85"),
    ("9", "victims-of-crime", "85 88"),
    ("10", "service-to-communities", "75"),
    ("11", "all-crime", "-5"),
    ("12", "domestic-burglary", "-13 25 90"),
    ("13", "violence-with-injury", "-2 50 82"),
    ("14", "vehicle-crime", "-14 9 85 -10 23 85"),
    ("15", "child-protection", "to be published 2014-01"),
    ("16", "mental-health", "done done done"),
    ("17", "missing-persons", "down down down"),
    ("18", "revenue-savings", "there there there"),
];

fn site() -> Site {
    let sources = built::scanned(&built::project().join("content"));
    let mut outcome = pipeline::read(&sources, built::day());
    // Notes are advice on wording, which an editor may leave as it is.
    outcome.diagnostics.keep(|it| it.severity != Severity::Note);
    assert!(outcome.diagnostics.is_empty(), "{}", built::listed(&sources, &outcome.diagnostics));
    outcome.value.expect("content without mistakes is a site").0
}

fn version<'a>(site: &'a Site, edition: &str, id: &str) -> &'a Version {
    let edition = site.editions.iter().find(|it| it.id.as_str() == edition);
    let mut versions = edition.expect("the edition is there").versions.iter();
    versions.find(|it| it.id.as_str() == id).expect("the version is there")
}

fn measures(commitment: &Commitment) -> Vec<&Measure> {
    match &commitment.measures {
        Measures::Listed(groups) => groups.iter().flat_map(|group| &group.measures).collect(),
        Measures::Absent(..) | Measures::None => Vec::new(),
    }
}

fn brief(commitment: &Commitment) -> String {
    if let Measures::Absent(absent, _) = &commitment.measures {
        let due = absent.due.as_ref().map(|due| format!(" {due}")).unwrap_or_default();
        return match absent.state {
            State::UnderReview => format!("under review{due}"),
            State::ToBePublished => format!("to be published{due}"),
            other => format!("{other:?}{due}"),
        };
    }
    let brief = |measure: &&Measure| match &measure.target {
        Target::ChangeBy(Trend::Decrease, quantity) => format!("-{}", quantity.value.as_str()),
        Target::ChangeBy(_, quantity) => format!("+{}", quantity.value.as_str()),
        Target::Level(_, quantity) => quantity.value.as_str().to_owned(),
        Target::Trend(Trend::Increase) => "up".to_owned(),
        Target::Trend(Trend::Decrease) => "down".to_owned(),
        Target::Trend(Trend::Maintain) => "same".to_owned(),
        Target::Milestone => "done".to_owned(),
        Target::Deliverable => "there".to_owned(),
        Target::None => "watched".to_owned(),
    };
    measures(commitment).iter().map(brief).collect::<Vec<_>>().join(" ")
}

#[test]
fn revised_plan_of_2013_has_all_priorities_and_measures() {
    let site = site();
    let version = version(&site, "2013-17", "2013-10-revised");
    let found: Vec<(&str, &str, String)> = version
        .commitments
        .iter()
        .map(|it| (it.number.as_deref().unwrap_or_default(), it.id.as_str(), brief(it)))
        .collect();
    let expected = PRIORITIES.map(|(number, id, targets)| (number, id, targets.to_owned()));
    assert_eq!(found, expected);

    let all: Vec<&Measure> = version.commitments.iter().flat_map(measures).collect();
    let numeric = |it: &&&Measure| matches!(it.target, Target::ChangeBy(..) | Target::Level(..));
    let states = version.commitments.iter();
    let states = states.filter(|it| matches!(it.measures, Measures::Absent(..))).count();
    assert_eq!((all.len(), states), (40, 2), "measures, and rows with a state only");
    assert_eq!(all.iter().filter(numeric).count(), 21, "measures with a number");
    assert!(all.iter().all(|it| it.baseline.value().is_none()), "the plan has no starting points");
    assert!(all.iter().all(|it| !it.provenance.citations.is_empty()), "every measure has a source");
}

#[test]
fn deadlines_of_2013_are_those_of_two_priorities_and_a_title() {
    let site = site();
    let version = version(&site, "2013-17", "2013-10-revised");
    let due = |commitment: &Commitment| -> Vec<String> {
        measures(commitment).iter().filter_map(|it| Some(it.due.value()?.to_string())).collect()
    };
    let with_due: BTreeMap<&str, Vec<String>> = version
        .commitments
        .iter()
        .map(|it| (it.id.as_str(), due(it)))
        .filter(|(_, dates)| !dates.is_empty())
        .collect();
    let by = "by 2013-12".to_owned();
    let expected = BTreeMap::from([
        ("mental-health", vec![by.clone(), by.clone(), by]),
        ("victims-of-crime", vec!["by end of 2016".to_owned()]),
    ]);
    assert_eq!(with_due, expected);
    let title = &version.commitments[17].title.words;
    assert!(title.contains("£20m") && title.contains("2016"), "{title}");
}

#[test]
fn draft_of_2024_has_14_strategies_with_three_statements_each() {
    let site = site();
    let version = version(&site, "2024-29", "2024-10-draft");
    assert_eq!(version.commitments.len(), 14);
    let per_group: Vec<usize> =
        version.groups.iter().map(|group| version.commitments_of(&group.id).count()).collect();
    assert_eq!(per_group, [5, 3, 6], "strategies of the three missions");
    for commitment in &version.commitments {
        let kinds: Vec<StatementKind> = commitment.statements.iter().map(|it| it.kind).collect();
        let all = [StatementKind::Success, StatementKind::Delivery, StatementKind::Measure];
        assert_eq!(kinds, all, "{}", commitment.id);
    }
}

#[test]
fn framework_of_2024_has_37_metrics() {
    let site = site();
    let version = version(&site, "2024-29", "2024-10-draft");
    let framework = version.framework.as_ref().expect("the draft has a framework");
    assert_eq!(framework.priorities.len(), 14);
    let mut tally: BTreeMap<&str, usize> = BTreeMap::new();
    for metric in framework.priorities.iter().flat_map(|it| &it.metrics) {
        let source = metric.data_source.value().map_or("absent", |it| it.printed.as_str());
        *tally.entry(source).or_default() += 1;
    }
    let expected = BTreeMap::from([
        ("CSEW", 3),
        ("Local data", 15),
        ("NC&PM", 4),
        ("National Statistics", 1),
        ("National Stats", 3),
        ("Partnership Data", 1),
        ("absent", 10),
    ]);
    assert_eq!(tally, expected);
}

#[test]
fn digits_are_shown_as_printed() {
    let files = built::real(&built::options());
    let shown = built::pages(&files).filter(|(_, page)| page.contains("£173.8750")).count();
    assert!(shown > 0, "£173.8750 keeps its four decimals");
    let cut = built::pages(&files).find(|(_, page)| page.contains("£173.88"));
    assert!(cut.is_none(), "{:?}", cut.map(|it| it.0));
}

/// Junior officers and officials are named by role only. Addresses of people have their names in
/// them, so only the addresses of offices may appear.
#[test]
fn addresses_are_those_of_offices() {
    let offices = [
        "opcc@leics.police.uk",
        "police.commissioner@leics.pcc.pnn.gov.uk",
        "police.commissioner@leicestershire.pnn.police.uk",
    ];
    for (path, bytes) in built::real(&built::options()) {
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        // In JSON, a tab or a new line is written as a letter.
        let text = text.replace("&#64;", "@").replace("\\t", " ").replace("\\n", " ");
        for address in addresses(&text.to_lowercase()) {
            assert!(offices.contains(&address.as_str()), "{path} has the address {address}");
        }
    }
}

/// Everything of the form `name@host.ending`.
fn addresses(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let parts: Vec<&str> = text.split('@').collect();
    let around = parts.windows(2).map(|pair| {
        let name = pair[0].rsplit(|c| !is_part(c)).next().unwrap_or_default();
        let host = pair[1].split(|c| !is_part(c)).next().unwrap_or_default();
        (name, host.trim_end_matches('.'))
    });
    around
        .filter(|(name, host)| !name.is_empty() && host.contains('.'))
        .map(|(name, host)| format!("{name}@{host}"))
        .collect()
}

#[test]
fn addresses_are_found_in_text() {
    let text = "<a href=\"mailto:a.b@c.uk\">A@C.uk</a>. Follow @LeicsPCC, or x@y.";
    assert_eq!(addresses(text), ["a.b@c.uk", "A@C.uk"]);
}

/// People with names hold a public office; everyone else is a role.
#[test]
fn people_without_public_office_have_no_names() {
    let site = site();
    let versions = site.editions.iter().flat_map(|it| &it.versions).flat_map(|it| &it.people);
    let events = site.editions.iter().flat_map(|it| &it.events);
    let members = events.filter_map(|it| it.meeting.as_ref()).flat_map(|it| &it.members);
    let public = ["commissioner", "chief constable", "councillor", "cllr", "member", "chair"];
    for person in versions.chain(members).filter(|person| person.name.is_some()) {
        let role = person.role.as_ref().map(|role| role.words.to_lowercase()).unwrap_or_default();
        let name = person.name.as_ref().map(|name| name.words.to_lowercase()).unwrap_or_default();
        let holds = public.iter().any(|word| role.contains(word) || name.contains(word));
        assert!(holds, "somebody has a name, but only the role {role:?}");
    }
}
