//! Visits every fact and every prose of a site together with the thing that it is part of.

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
use crate::model::event::Event;
use crate::model::fact::Provenance;
use crate::model::fact::Stated;
use crate::model::framework::Framework;
use crate::model::lineage::Descent;
use crate::model::measure::Measures;
use crate::model::observation::Series;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::site::StandingPage;
use crate::model::thread::Thread;
use crate::model::version::Section;
use crate::model::version::Version;

/// What a fact is part of.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// The site: its body, its contacts now.
    Site,
    /// An edition.
    Edition(&'a Edition),
    /// An event of an edition.
    Event(&'a Edition, &'a Event),
    /// A change that a source reports.
    Change(&'a Edition, &'a ReportedChange),
    /// The results of a measure.
    Results(&'a Edition, &'a Series),
    /// A version as a whole.
    Version(&'a Edition, &'a Version),
    /// A group.
    Group(&'a Edition, &'a Version, &'a Group),
    /// A commitment.
    Commitment(&'a Edition, &'a Version, &'a Commitment),
    /// A section.
    Section(&'a Edition, &'a Version, &'a Section),
    /// The performance framework.
    Framework(&'a Edition, &'a Version),
    /// The figures.
    Figures(&'a Edition, &'a Version),
    /// The defects of the source.
    Defects(&'a Edition, &'a Version),
    /// A document.
    Document(&'a Document),
    /// A term.
    Term(&'a Term),
    /// A standing page.
    Page(&'a StandingPage),
    /// A pair of versions side by side.
    Comparison(&'a Comparison),
    /// A topic followed through versions.
    Thread(&'a Thread),
}

impl Place<'_> {
    /// The version that links without one mean.
    #[must_use]
    pub fn version(&self) -> Option<VersionKey> {
        match self {
            Self::Version(edition, version)
            | Self::Group(edition, version, _)
            | Self::Commitment(edition, version, _)
            | Self::Section(edition, version, _)
            | Self::Framework(edition, version)
            | Self::Figures(edition, version)
            | Self::Defects(edition, version) => Some((edition.id.clone(), version.id.clone())),
            Self::Results(edition, series) => Some((edition.id.clone(), series.version.clone())),
            _ => None,
        }
    }
}

/// What is visited.
#[derive(Debug, Clone, Copy)]
pub enum Part<'a> {
    /// The source of a fact.
    Source(&'a Provenance),
    /// A text.
    Prose(&'a Prose),
}

/// Receives every part with its place.
pub type Visit<'a, 'v> = dyn FnMut(Place<'a>, Part<'a>) + 'v;

/// Visits all parts of a site: the site first, then editions, documents, terms, pages, comparisons,
/// threads.
pub fn site<'a>(site: &'a Site, visit: &mut Visit<'a, '_>) {
    visit(Place::Site, Part::Prose(&site.prose));
    site.body.names.iter().for_each(|name| visit(Place::Site, Part::Source(&name.provenance)));
    contacts(&site.contacts, Place::Site, visit);
    site.editions.iter().for_each(|edition| self::edition(edition, visit));
    for document in &site.documents {
        visit(Place::Document(document), Part::Source(&document.provenance));
        visit(Place::Document(document), Part::Prose(&document.prose));
    }
    for term in &site.terms {
        visit(Place::Term(term), Part::Source(&term.provenance));
        visit(Place::Term(term), Part::Prose(&term.prose));
    }
    site.pages.iter().for_each(|page| visit(Place::Page(page), Part::Prose(&page.prose)));
    site.comparisons.iter().for_each(|comparison| self::comparison(comparison, visit));
    site.threads.iter().for_each(|thread| self::thread(thread, visit));
}

fn edition<'a>(edition: &'a Edition, visit: &mut Visit<'a, '_>) {
    let place = Place::Edition(edition);
    visit(place, Part::Source(&edition.provenance));
    visit(place, Part::Source(&edition.period.provenance));
    visit(place, Part::Prose(&edition.prose));
    for event in &edition.events {
        let place = Place::Event(edition, event);
        visit(place, Part::Source(&event.provenance));
        visit(place, Part::Prose(&event.prose));
        let dates = event.planned.iter().chain(event.actual.value());
        dates.for_each(|dated| visit(place, Part::Source(&dated.provenance)));
        let members = event.meeting.iter().flat_map(|meeting| &meeting.members);
        members.for_each(|person| visit(place, Part::Source(&person.provenance)));
    }
    for change in &edition.changes {
        let place = Place::Change(edition, change);
        visit(place, Part::Source(&change.provenance));
        visit(place, Part::Prose(&change.prose));
        for side in [&change.old, &change.new] {
            visit(place, Part::Source(&side.provenance));
        }
    }
    for series in &edition.results {
        results(Place::Results(edition, series), series, visit);
    }
    edition.versions.iter().for_each(|version| self::version(edition, version, visit));
}

fn results<'a>(place: Place<'a>, series: &'a Series, visit: &mut Visit<'a, '_>) {
    for observation in &series.observations {
        visit(place, Part::Source(&observation.provenance));
        visit(place, Part::Prose(&observation.note));
        let comparators = observation.comparators.iter();
        comparators.for_each(|it| visit(place, Part::Source(&it.provenance)));
    }
}

fn version<'a>(edition: &'a Edition, version: &'a Version, visit: &mut Visit<'a, '_>) {
    let place = Place::Version(edition, version);
    visit(place, Part::Source(&version.provenance));
    visit(place, Part::Prose(&version.prose));
    version.dates.iter().for_each(|date| visit(place, Part::Source(&date.dated.provenance)));
    for fact in &version.facts {
        visit(place, Part::Source(&fact.provenance));
        visit(place, Part::Prose(&fact.prose));
    }
    contacts(&version.contacts, place, visit);
    people(&version.people, place, visit);
    for section in &version.sections {
        let place = Place::Section(edition, version, section);
        visit(place, Part::Source(&section.provenance));
        visit(place, Part::Prose(&section.prose));
        descent(&section.descent, place, visit);
    }
    for group in &version.groups {
        let place = Place::Group(edition, version, group);
        visit(place, Part::Source(&group.provenance));
        visit(place, Part::Prose(&group.prose));
        aliases(&group.also_called, place, visit);
        descent(&group.descent, place, visit);
    }
    for commitment in &version.commitments {
        self::commitment(Place::Commitment(edition, version, commitment), commitment, visit);
    }
    if let Some(framework) = &version.framework {
        self::framework(Place::Framework(edition, version), framework, visit);
    }
    let figures = Place::Figures(edition, version);
    version.figures.iter().for_each(|figure| visit(figures, Part::Source(&figure.provenance)));
    let defects = Place::Defects(edition, version);
    version.defects.iter().for_each(|defect| visit(defects, Part::Source(&defect.provenance)));
}

fn commitment<'a>(place: Place<'a>, commitment: &'a Commitment, visit: &mut Visit<'a, '_>) {
    visit(place, Part::Source(&commitment.provenance));
    visit(place, Part::Prose(&commitment.prose));
    aliases(&commitment.also_called, place, visit);
    descent(&commitment.descent, place, visit);
    for statement in &commitment.statements {
        visit(place, Part::Source(&statement.provenance));
        visit(place, Part::Prose(&statement.prose));
    }
    match &commitment.measures {
        Measures::Listed(groups) => {
            for measure in groups.iter().flat_map(|group| &group.measures) {
                visit(place, Part::Source(&measure.provenance));
                visit(place, Part::Prose(&measure.note));
            }
        }
        Measures::Absent(_, provenance) => visit(place, Part::Source(provenance)),
        Measures::None => {}
    }
}

fn framework<'a>(place: Place<'a>, framework: &'a Framework, visit: &mut Visit<'a, '_>) {
    visit(place, Part::Source(&framework.provenance));
    visit(place, Part::Prose(&framework.prose));
    for priority in &framework.priorities {
        visit(place, Part::Source(&priority.provenance));
        for metric in &priority.metrics {
            visit(place, Part::Source(&metric.provenance));
            visit(place, Part::Prose(&metric.note));
        }
    }
}

fn comparison<'a>(comparison: &'a Comparison, visit: &mut Visit<'a, '_>) {
    let place = Place::Comparison(comparison);
    visit(place, Part::Source(&comparison.provenance));
    visit(place, Part::Prose(&comparison.prose));
    for aspect in &comparison.aspects {
        for side in [&aspect.old, &aspect.new] {
            visit(place, Part::Source(&side.provenance));
            side.prose.value().into_iter().for_each(|prose| visit(place, Part::Prose(prose)));
        }
        visit(place, Part::Prose(&aspect.note));
    }
}

fn thread<'a>(thread: &'a Thread, visit: &mut Visit<'a, '_>) {
    let place = Place::Thread(thread);
    visit(place, Part::Source(&thread.provenance));
    visit(place, Part::Prose(&thread.prose));
    thread.steps.iter().for_each(|step| visit(place, Part::Source(&step.provenance)));
}

fn descent<'a, I>(descent: &'a [Descent<I>], place: Place<'a>, visit: &mut Visit<'a, '_>) {
    for descent in descent {
        visit(place, Part::Source(&descent.provenance));
    }
}

fn aliases<'a>(aliases: &'a [Alias], place: Place<'a>, visit: &mut Visit<'a, '_>) {
    for alias in aliases {
        visit(place, Part::Source(&alias.provenance));
    }
}

fn contacts<'a>(contacts: &'a [Contact], place: Place<'a>, visit: &mut Visit<'a, '_>) {
    for contact in contacts {
        visit(place, Part::Source(&contact.provenance));
    }
}

fn people<'a>(people: &'a [Person], place: Place<'a>, visit: &mut Visit<'a, '_>) {
    for person in people {
        visit(place, Part::Source(&person.provenance));
    }
}

/// The term of a data source of a metric, if it names one.
pub fn data_source_terms(
    framework: &Framework,
) -> impl Iterator<Item = (&crate::base::id::TermId, crate::base::source_map::Span)> {
    let metrics = framework.priorities.iter().flat_map(|priority| &priority.metrics);
    metrics.filter_map(|metric| match &metric.data_source {
        Stated::As(data_source) => data_source.term.as_ref().map(|term| (term, metric.at)),
        Stated::Absent(_) => None,
    })
}
