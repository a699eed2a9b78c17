//! Visits every wording of a site: the words that readers read in their own language.
//!
//! The other walk, [`crate::model::walk`], visits facts and where they stand; this one lends words
//! for change, so that one site can be made to speak another language.

mod results;

use crate::model::change::ReportedChange;
use crate::model::commitment::Alias;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::comparison::Comparison;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::document::Document;
use crate::model::document::Term;
use crate::model::edition::Edition;
use crate::model::edition::Labels;
use crate::model::event::Event;
use crate::model::event::Meeting;
use crate::model::fact::Absent;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::format::OtherFormat;
use crate::model::framework::Framework;
use crate::model::lineage::Descent;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::measure::Target;
use crate::model::measure::Unit;
use crate::model::prose::Prose;
use crate::model::site::Site;
use crate::model::site::StandingPage;
use crate::model::thread::Thread;
use crate::model::version::Defect;
use crate::model::version::Figure;
use crate::model::version::Version;

/// One wording.
#[derive(Debug)]
pub enum Wording<'a> {
    /// Words that are translated.
    Text(&'a mut Text),
    /// Words that stay as they are printed: names of documents, defects of a source.
    Printed(&'a mut Text),
    /// A text of blocks that is translated.
    Prose(&'a mut Prose),
}

/// What several groups are called: the words by themselves, then forms for numbers
/// ([`crate::base::plural`]). Translators read this.
pub const SEVERAL_GROUPS: &str =
    "what several groups are called; forms after numbers may follow: A | few: B | many: C";
/// The same for the unit of a number.
pub const UNIT: &str = "unit of a number; forms after numbers may follow: A | few: B | many: C";
/// The same for commitments.
pub const SEVERAL_COMMITMENTS: &str =
    "what several commitments are called; forms after numbers may follow: A | few: B | many: C";

/// Receives every wording, and what it is: "title of a commitment".
pub type Visit<'v> = dyn FnMut(&'static str, Wording<'_>) + 'v;

/// Visits all wordings of a site, file by file roughly as an editor wrote them.
pub fn site(site: &mut Site, visit: &mut Visit) {
    text("title of the site", &mut site.title, visit);
    text("description of the site", &mut site.description, visit);
    prose("introduction of the home page", &mut site.prose, visit);
    text("area of the body", &mut site.body.area, visit);
    site.body.names.iter_mut().for_each(|it| printed("name of the body", &mut it.name, visit));
    optional("licence", site.licence.as_mut(), visit);
    contacts(&mut site.contacts, visit);
    site.editions.iter_mut().for_each(|it| edition(it, visit));
    site.documents.iter_mut().for_each(|it| document(it, visit));
    site.terms.iter_mut().for_each(|it| term(it, visit));
    site.pages.iter_mut().for_each(|it| page(it, visit));
    site.comparisons.iter_mut().for_each(|it| comparison(it, visit));
    site.threads.iter_mut().for_each(|it| thread(it, visit));
}

fn edition(edition: &mut Edition, visit: &mut Visit) {
    text("title of an edition", &mut edition.title, visit);
    text("short title of an edition", &mut edition.short_title, visit);
    text("period of an edition", &mut edition.period.label, visit);
    labels(&mut edition.labels, visit);
    prose("introduction of an edition", &mut edition.prose, visit);
    optional("gap before an edition", edition.gap_before.as_mut(), visit);
    optional("gap after an edition", edition.gap_after.as_mut(), visit);
    edition.events.iter_mut().for_each(|it| event(it, visit));
    edition.changes.iter_mut().for_each(|it| change(it, visit));
    edition.results.iter_mut().for_each(|it| results::series(it, visit));
    edition.versions.iter_mut().for_each(|it| version(it, visit));
}

fn labels(labels: &mut Labels, visit: &mut Visit) {
    if let Some(label) = &mut labels.group {
        text("what one group is called", &mut label.one, visit);
        text(SEVERAL_GROUPS, &mut label.many, visit);
    }
    if let Some(label) = &mut labels.commitment {
        text("what one commitment is called", &mut label.one, visit);
        text(SEVERAL_COMMITMENTS, &mut label.many, visit);
    }
    optional("heading of measures", labels.measures.as_mut(), visit);
    optional("heading of what success looks like", labels.success.as_mut(), visit);
    optional("heading of how it is delivered", labels.delivery.as_mut(), visit);
    optional("heading of how it is measured", labels.measure.as_mut(), visit);
}

fn event(event: &mut Event, visit: &mut Visit) {
    text("title of an event", &mut event.title, visit);
    absent_of(&mut event.actual, visit);
    prose("text of an event", &mut event.prose, visit);
    if let Some(it) = &mut event.meeting {
        meeting(it, visit);
    }
    if let Some(it) = &mut event.consultation {
        optional("who was asked", it.audience.as_mut(), visit);
        absent_of(&mut it.opens, visit);
        absent_of(&mut it.closes, visit);
        optional("how people could answer", it.channel.as_mut(), visit);
        stated("answers to a consultation", &mut it.responses, visit);
    }
}

fn meeting(meeting: &mut Meeting, visit: &mut Visit) {
    text("body that met", &mut meeting.body, visit);
    optional("time of a meeting", meeting.time.as_mut(), visit);
    optional("place of a meeting", meeting.place.as_mut(), visit);
    optional("item of an agenda", meeting.item.as_mut(), visit);
    optional("paper of a meeting", meeting.paper.as_mut(), visit);
    optional("recommendation of a paper", meeting.recommendation.as_mut(), visit);
    for (heading, words) in &mut meeting.implications {
        text("heading of an implication", heading, visit);
        text("implication of a paper", words, visit);
    }
    people(&mut meeting.members, visit);
}

fn change(change: &mut ReportedChange, visit: &mut Visit) {
    text("title of a reported change", &mut change.title, visit);
    prose("text of a reported change", &mut change.prose, visit);
    for side in [&mut change.old, &mut change.new] {
        optional("what one side of a reported change says", side.text.as_mut(), visit);
    }
}

/// Visits all wordings of a standing page.
pub fn page(page: &mut StandingPage, visit: &mut Visit) {
    text("title of a page", &mut page.title, visit);
    optional("description of a page", page.description.as_mut(), visit);
    prose("text of a page", &mut page.prose, visit);
    formats(&mut page.formats, visit);
}

/// Visits all wordings of a version.
pub fn version(version: &mut Version, visit: &mut Visit) {
    text("title of a version", &mut version.title, visit);
    if let Some(title) = &mut version.plan_title {
        printed("title of the plan as printed", title, visit);
    }
    prose("introduction of a version", &mut version.prose, visit);
    optional("note on what changed", version.change_note.as_mut(), visit);
    version.facts.iter_mut().for_each(|it| prose("reported fact", &mut it.prose, visit));
    version.groups.iter_mut().for_each(|it| group(it, visit));
    version.commitments.iter_mut().for_each(|it| commitment(it, visit));
    for section in &mut version.sections {
        text("title of a section", &mut section.title, visit);
        descent(&mut section.descent, visit);
        prose("text of a section", &mut section.prose, visit);
    }
    if let Some(it) = &mut version.framework {
        framework(it, visit);
    }
    version.figures.iter_mut().for_each(|it| figure(it, visit));
    contacts(&mut version.contacts, visit);
    people(&mut version.people, visit);
    formats(&mut version.formats, visit);
    version.defects.iter_mut().for_each(|it| defect(it, visit));
}

fn group(group: &mut Group, visit: &mut Visit) {
    text("title of a group", &mut group.title, visit);
    optional("what this group is called", group.label.as_mut(), visit);
    aliases(&mut group.also_called, visit);
    descent(&mut group.descent, visit);
    prose("text of a group", &mut group.prose, visit);
}

fn commitment(commitment: &mut Commitment, visit: &mut Visit) {
    text("title of a commitment", &mut commitment.title, visit);
    optional("short title of a commitment", commitment.short_title.as_mut(), visit);
    aliases(&mut commitment.also_called, visit);
    descent(&mut commitment.descent, visit);
    prose("text of a commitment", &mut commitment.prose, visit);
    for statement in &mut commitment.statements {
        prose("statement of a commitment", &mut statement.prose, visit);
    }
    match &mut commitment.measures {
        Measures::Listed(groups) => {
            for group in groups {
                optional("heading of measures", group.title.as_mut(), visit);
                group.measures.iter_mut().for_each(|it| measure(it, visit));
            }
        }
        Measures::Absent(it, _) => absent(it, visit),
        Measures::None => {}
    }
}

fn measure(measure: &mut Measure, visit: &mut Visit) {
    text("measure", &mut measure.text, visit);
    if let Some(words) = &mut measure.printed {
        printed("measure as printed", words, visit);
    }
    match &mut measure.target {
        Target::ChangeBy(_, quantity) | Target::Level(_, quantity) => {
            unit(&mut quantity.unit, visit);
        }
        Target::Trend(_) | Target::Milestone | Target::Deliverable | Target::None => {}
    }
    optional("what a measure counts", measure.of.as_mut(), visit);
    optional("whom a measure is about", measure.scope.as_mut(), visit);
    optional("how it is measured", measure.measured_by.as_mut(), visit);
    stated("starting point of a measure", &mut measure.baseline, visit);
    absent_of(&mut measure.due, visit);
    if let Some(it) = &mut measure.trajectory {
        for quantity in [&mut it.start, &mut it.step, &mut it.end] {
            unit(&mut quantity.unit, visit);
        }
    }
    prose("note on a measure", &mut measure.note, visit);
}

fn framework(framework: &mut Framework, visit: &mut Visit) {
    text("title of the performance framework", &mut framework.title, visit);
    prose("text of the performance framework", &mut framework.prose, visit);
    for priority in &mut framework.priorities {
        text("title of a priority", &mut priority.title, visit);
        for metric in &mut priority.metrics {
            text("metric", &mut metric.title, visit);
            match &mut metric.data_source {
                Stated::As(source) => printed("source of data", &mut source.printed, visit),
                Stated::Absent(it) => absent(it, visit),
            }
            prose("note on a metric", &mut metric.note, visit);
        }
    }
}

fn figure(figure: &mut Figure, visit: &mut Visit) {
    text("label of a figure", &mut figure.label, visit);
    unit(&mut figure.unit, visit);
    optional("qualifier of a figure", figure.qualifier.as_mut(), visit);
    optional("date of a figure", figure.as_of.as_mut(), visit);
    optional("note on a figure", figure.note.as_mut(), visit);
}

fn defect(defect: &mut Defect, visit: &mut Visit) {
    if let Some(words) = &mut defect.printed {
        printed("mistake as printed", words, visit);
    }
    if let Some(words) = &mut defect.reading {
        printed("probable reading of a mistake", words, visit);
    }
    text("explanation of a mistake", &mut defect.explanation, visit);
}

fn document(document: &mut Document, visit: &mut Visit) {
    printed("title of a document", &mut document.title, visit);
    if let Some(title) = &mut document.short_title {
        printed("short title of a document", title, visit);
    }
    optional("kind of a document", document.kind.as_mut(), visit);
    if let Some(publisher) = &mut document.publisher {
        printed("publisher of a document", publisher, visit);
    }
    absent_of(&mut document.date, visit);
    optional("note on a date", document.date_note.as_mut(), visit);
    for name in &mut document.also_called {
        printed("other name of a document", name, visit);
    }
    prose("text about a document", &mut document.prose, visit);
}

fn term(term: &mut Term, visit: &mut Visit) {
    printed("term", &mut term.term, visit);
    match &mut term.expansion {
        Some(Stated::As(words)) => printed("what a term stands for", words, visit),
        Some(Stated::Absent(it)) => absent(it, visit),
        None => {}
    }
    prose("explanation of a term", &mut term.prose, visit);
}

fn comparison(comparison: &mut Comparison, visit: &mut Visit) {
    optional("title of a comparison", comparison.title.as_mut(), visit);
    prose("introduction of a comparison", &mut comparison.prose, visit);
    for aspect in &mut comparison.aspects {
        text("title of an aspect", &mut aspect.title, visit);
        for side in [&mut aspect.old, &mut aspect.new] {
            match &mut side.prose {
                Stated::As(it) => prose("what a plan says on an aspect", it, visit),
                Stated::Absent(it) => absent(it, visit),
            }
        }
        prose("note on an aspect", &mut aspect.note, visit);
    }
}

fn thread(thread: &mut Thread, visit: &mut Visit) {
    text("title of a topic", &mut thread.title, visit);
    prose("text of a topic", &mut thread.prose, visit);
    for step in &mut thread.steps {
        optional("what is not mentioned", step.not_mentioned.as_mut(), visit);
        optional("note on a step", step.note.as_mut(), visit);
        optional("why steps cannot be compared", step.not_comparable.as_mut(), visit);
    }
}

fn formats(formats: &mut [OtherFormat], visit: &mut Visit) {
    for format in formats {
        optional("title of another format", format.title.as_mut(), visit);
    }
}

fn contacts(contacts: &mut [Contact], visit: &mut Visit) {
    for contact in contacts {
        optional("whose contact it is", contact.of.as_mut(), visit);
        optional("note on a contact", contact.note.as_mut(), visit);
    }
}

fn people(people: &mut [Person], visit: &mut Visit) {
    for person in people {
        optional("role of a person", person.role.as_mut(), visit);
    }
}

fn aliases(aliases: &mut [Alias], visit: &mut Visit) {
    for alias in aliases {
        printed("other name", &mut alias.name, visit);
    }
}

fn descent<I>(descent: &mut [Descent<I>], visit: &mut Visit) {
    for descent in descent {
        optional("note on lineage", descent.note.as_mut(), visit);
    }
}

fn unit(unit: &mut Unit, visit: &mut Visit) {
    if let Unit::Words(words) = unit {
        text(UNIT, words, visit);
    }
}

fn stated(what: &'static str, value: &mut Stated<Text>, visit: &mut Visit) {
    match value {
        Stated::As(words) => text(what, words, visit),
        Stated::Absent(it) => absent(it, visit),
    }
}

fn absent_of<T>(value: &mut Stated<T>, visit: &mut Visit) {
    if let Stated::Absent(it) = value {
        absent(it, visit);
    }
}

fn absent(absent: &mut Absent, visit: &mut Visit) {
    optional("note on a missing value", absent.note.as_mut(), visit);
}

fn optional(what: &'static str, words: Option<&mut Text>, visit: &mut Visit) {
    if let Some(words) = words {
        text(what, words, visit);
    }
}

fn text(what: &'static str, words: &mut Text, visit: &mut Visit) {
    visit(what, Wording::Text(words));
}

fn printed(what: &'static str, words: &mut Text, visit: &mut Visit) {
    visit(what, Wording::Printed(words));
}

fn prose(what: &'static str, words: &mut Prose, visit: &mut Visit) {
    visit(what, Wording::Prose(words));
}
