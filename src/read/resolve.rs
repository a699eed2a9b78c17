//! Nothing dangles: every id that is mentioned anywhere names something.

mod history;
mod lineage;
mod measures;
mod packs;
mod pairs;

use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::id::DocumentId;
use crate::base::id::FigureId;
use crate::base::id::VersionId;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::base::suggest;
use crate::markup::walk::inlines;
use crate::model::edition::Edition;
use crate::model::fact::Provenance;
use crate::model::framework::Framework;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::Prose;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::version::About;
use crate::model::version::Version;
use crate::model::walk;
use crate::model::walk::Place;
use crate::read::scope::Known;
use crate::read::scope::Missing;
use crate::read::suspect::Suspect;

const DANGLING_LINK: Code = Code("dangling-link");
const UNKNOWN_FIGURE: Code = Code("unknown-figure");
const UNKNOWN_DOCUMENT: Code = Code("unknown-document");
const UNKNOWN_GROUP: Code = Code("unknown-group");
const UNKNOWN_VERSION: Code = Code("unknown-version");
const UNKNOWN_TERM: Code = Code("unknown-term");
const UNKNOWN_COMMITMENT: Code = Code("unknown-commitment");
const UNKNOWN_SECTION: Code = Code("unknown-section");
const UNKNOWN_MEASURE: Code = Code("unknown-measure");
const UNKNOWN_METRIC: Code = Code("unknown-metric");
const MISSING_FILE: Code = Code("missing-file");
const PAGE_TAKEN: Code = Code("page-id-taken");

/// Addresses of the program's own pages, which no standing page or edition can have.
const OWN_PAGES: [&str; 8] = [
    "documents",
    "glossary",
    "contacts",
    "downloads",
    "translations",
    "changes",
    "assets",
    "files",
];

/// Reports every mention of something that does not exist.
pub(super) fn check(diagnostics: &mut Diagnostics, sources: &SourceMap, site: &mut Site) {
    let known = Known::of(site);
    let suspect = Suspect::of(sources, diagnostics);
    let mut check = Check { diagnostics, sources, known: &known, suspect: &suspect };
    walk::site(site, &mut |place, part| match part {
        walk::Part::Source(provenance) => check.citations(provenance),
        walk::Part::Prose(prose) => check.prose(place, prose),
    });
    for edition in &site.editions {
        check.edition(edition);
        check.changes(edition);
        check.results(edition);
    }
    check.comparisons(site);
    check.threads(site);
    check.packs(site);
    lineage::check(&mut check, site);
    check.page_ids(site);
}

/// The parts of one kind that a version has.
struct Part<'a> {
    what: &'static str,
    ids: BTreeSet<&'a str>,
    /// The file or folder that holds them.
    file: &'static str,
}

struct Check<'a> {
    diagnostics: &'a mut Diagnostics,
    sources: &'a SourceMap,
    known: &'a Known,
    suspect: &'a Suspect,
}

impl Check<'_> {
    fn unknown<'c>(
        &mut self,
        (code, at): (Code, Span),
        what: &str,
        id: &str,
        known: impl IntoIterator<Item = &'c str> + Clone,
    ) {
        let message = format!("no {what} is called `{id}`");
        self.diagnostics
            .push(Diagnostic::error(code, at, message).with_help(suggest::help(id, known)));
    }

    fn document(&mut self, id: &DocumentId, at: Span) {
        let known = &self.known.documents;
        if !known.contains(id.as_str()) && !self.suspect.any("documents.yaml") {
            let nearest = suggest::nearest(id.as_str(), known.iter().map(String::as_str));
            let meant =
                nearest.map_or(String::new(), |id| format!("did you mean `{id}`? if not, "));
            let help =
                format!("{meant}add it to `documents.yaml`: `- id: {id}`, with `title` and `role`");
            let message = format!("no document is called `{id}`");
            self.diagnostics.push(Diagnostic::error(UNKNOWN_DOCUMENT, at, message).with_help(help));
        }
    }

    fn citations(&mut self, provenance: &Provenance) {
        for citation in &provenance.citations {
            self.document(&citation.document, citation.at);
        }
    }

    fn prose(&mut self, place: Place, prose: &Prose) {
        let here = place.version();
        let figures: BTreeSet<&FigureId> = match place {
            Place::Version(_, version)
            | Place::Group(_, version, _)
            | Place::Commitment(_, version, _)
            | Place::Section(_, version, _)
            | Place::Framework(_, version)
            | Place::Figures(_, version)
            | Place::Defects(_, version) => {
                version.figures.iter().map(|figure| &figure.id).collect()
            }
            _ => BTreeSet::new(),
        };
        inlines(prose, &mut |inline| match inline {
            Inline::Figure(id, at)
                if !figures.contains(id)
                    && !here.as_ref().is_some_and(|key| self.suspect.part(key, "figures.yaml")) =>
            {
                let ids = figures.iter().map(|id| id.as_str());
                self.unknown((UNKNOWN_FIGURE, *at), "figure of this version", id.as_str(), ids);
            }
            Inline::Link(link) => match &link.to {
                LinkTarget::Internal(reference, _) => {
                    self.reference(reference, here.as_ref(), link.at);
                }
                LinkTarget::File(file) => self.file(file, link.at),
                LinkTarget::Web(_) | LinkTarget::Heading(_) => {}
            },
            Inline::Image(image) => self.file(&image.file, image.at),
            _ => {}
        });
    }

    fn file(&mut self, file: &SourcePath, at: Span) {
        if self.sources.find(file.as_str()).is_none() {
            let message = format!("there is no file `{file}` in the content folder");
            let help = self.file_meant(file, at).map_or_else(
                || {
                    "put the file there; paths begin at the folder of the file that has the link"
                        .to_owned()
                },
                |path| format!("did you mean `{path}`?"),
            );
            self.diagnostics.push(Diagnostic::error(MISSING_FILE, at, message).with_help(help));
        }
    }

    /// A file with almost that name, as its path is written in the file with the link.
    fn file_meant(&self, file: &SourcePath, at: Span) -> Option<String> {
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        let others = self.sources.files().map(|(_, file)| file).filter(|file| !file.is_content());
        let named: Vec<(String, &str)> =
            others.map(|file| (name(file.path.as_str()), file.path.as_str())).collect();
        let nearest =
            suggest::nearest(&name(file.as_str()), named.iter().map(|(name, _)| name.as_str()))?;
        let (_, path) = named.iter().find(|(name, _)| name == nearest)?;
        Some(relative(path, self.sources.file(at.file).path.as_str()).replace(' ', "%20"))
    }

    fn reference(&mut self, reference: &Reference, here: Option<&VersionKey>, at: Span) {
        let Err(why) = self.known.check(reference, here) else { return };
        if self.suspect.target(reference, here) {
            return;
        }
        let message = match why {
            Missing::Item => "this link leads nowhere".to_owned(),
            Missing::Version => "this link names a version that does not exist".to_owned(),
            Missing::NoVersionHere => "this link does not say in which version to look".to_owned(),
        };
        let help = match why {
            Missing::Item => {
                let ids = self.known.candidates(reference, here);
                suggest::help(last_step(reference), ids.iter().map(String::as_str))
            }
            Missing::Version | Missing::NoVersionHere => {
                let versions =
                    self.known.versions.iter().map(|(edition, id)| format!("{edition}/{id}"));
                let versions: Vec<String> = versions.collect();
                format!(
                    "write the version first, e.g. `commitment:{}/ID`",
                    versions.first().map_or("EDITION/VERSION", String::as_str)
                )
            }
        };
        self.diagnostics.push(Diagnostic::error(DANGLING_LINK, at, message).with_help(help));
    }

    fn edition(&mut self, edition: &Edition) {
        let versions: BTreeSet<&str> = edition.versions.iter().map(|x| x.id.as_str()).collect();
        for event in &edition.events {
            let named = event.versions.iter().map(VersionId::as_str);
            for id in named.filter(|id| !versions.contains(id)) {
                if !self.suspect.version(edition.id.as_str(), id) {
                    let (at, what) =
                        ((UNKNOWN_VERSION, event.versions_at), "version of this edition");
                    self.unknown(at, what, id, versions.iter().copied());
                }
            }
        }
        for version in &edition.versions {
            self.version(&(edition.id.clone(), version.id.clone()), version);
        }
    }

    fn version(&mut self, key: &VersionKey, version: &Version) {
        let groups = Part {
            what: "group of this version",
            ids: version.groups.iter().map(|x| x.id.as_str()).collect(),
            file: "groups.yaml",
        };
        let commitments = Part {
            what: "commitment of this version",
            ids: version.commitments.iter().map(|x| x.id.as_str()).collect(),
            file: "commitments/",
        };
        let sections = Part {
            what: "section of this version",
            ids: version.sections.iter().map(|x| x.id.as_str()).collect(),
            file: "sections/",
        };
        for commitment in &version.commitments {
            let id = commitment.group.as_str();
            self.part(key, &groups, id, (UNKNOWN_GROUP, commitment.group_at));
        }
        if let Some(id) = &version.document {
            self.document(id, version.document_at);
        }
        for defect in &version.defects {
            let at = (DANGLING_LINK, defect.at);
            match &defect.about {
                About::Group(id) => self.part(key, &groups, id.as_str(), at),
                About::Commitment(id) => self.part(key, &commitments, id.as_str(), at),
                About::Section(id) => self.part(key, &sections, id.as_str(), at),
                About::Version | About::Framework => {}
            }
        }
        for priority in version.framework.iter().flat_map(|framework| &framework.priorities) {
            if let Some(id) = &priority.commitment {
                let at = (UNKNOWN_COMMITMENT, priority.title.at);
                self.part(key, &commitments, id.as_str(), at);
            }
        }
        version.framework.iter().for_each(|framework| self.terms(framework));
    }

    /// Reports an id that names no part of a version, unless the part may be unreadable.
    fn part(&mut self, key: &VersionKey, part: &Part, id: &str, at: (Code, Span)) {
        if !part.ids.contains(id) && !self.suspect.part(key, part.file) {
            self.unknown(at, part.what, id, part.ids.iter().copied());
        }
    }

    fn terms(&mut self, framework: &Framework) {
        let known = &self.known.terms;
        for (term, at) in walk::data_source_terms(framework) {
            if !known.contains(term.as_str()) && !self.suspect.any("glossary.yaml") {
                let ids = known.iter().map(String::as_str);
                self.unknown((UNKNOWN_TERM, at), "term of the glossary", term.as_str(), ids);
            }
        }
    }

    fn page_ids(&mut self, site: &Site) {
        let others = site.languages.get(1..).unwrap_or_default();
        for page in &site.pages {
            let id = page.id.as_str();
            let is_language = |lang: &Lang| lang.as_str().eq_ignore_ascii_case(id);
            if OWN_PAGES.contains(&id)
                || self.known.editions.contains(id)
                || others.iter().any(|language| is_language(&language.lang))
            {
                let message = format!("`{id}` is the address of another page of the site");
                self.diagnostics.push(
                    Diagnostic::error(PAGE_TAKEN, page.at, message)
                        .with_help("give the page another id"),
                );
            }
        }
        for edition in &site.editions {
            let id = edition.id.as_str();
            if OWN_PAGES.contains(&id) {
                let message = format!("`{id}` is the address of another page of the site");
                let diagnostic = Diagnostic::error(PAGE_TAKEN, edition.at, message);
                self.diagnostics.push(diagnostic.with_help("give the folder another name"));
            }
        }
    }
}

/// A path as it is written in the file `base`.
fn relative(path: &str, base: &str) -> String {
    let (path, mut base): (Vec<&str>, Vec<&str>) =
        (path.split('/').collect(), base.split('/').collect());
    base.pop();
    let common = path.iter().zip(&base).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", base.len() - common);
    up.chain(path[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

/// The id of what a reference leads to, for suggestions.
fn last_step(reference: &Reference) -> &str {
    match reference {
        Reference::Edition(id) => id.as_str(),
        Reference::Version((_, id)) => id.as_str(),
        Reference::Group(_, id) => id.as_str(),
        Reference::Commitment(_, id) => id.as_str(),
        Reference::Section(_, id) => id.as_str(),
        Reference::Framework(_) => "framework",
        Reference::Event(_, id) => id.as_str(),
        Reference::Document(id) => id.as_str(),
        Reference::Term(id) => id.as_str(),
        Reference::Page(id) => id.as_str(),
    }
}
