//! The whole site from all files.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::id::DocumentId;
use crate::base::id::Id;
use crate::base::lang::Lang;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::base::suggest;
use crate::config::Config;
use crate::config::base_url::BaseUrl;
use crate::config::colour::Colour;
use crate::model::document::Document;
use crate::model::document::DocumentRole;
use crate::model::edition::Edition;
use crate::model::site::Body;
use crate::model::site::DatedName;
use crate::model::site::PagePlace;
use crate::model::site::Site;
use crate::model::site::SiteLanguage;
use crate::model::site::Standing;
use crate::model::site::StandingPage;
use crate::read::comparison;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::cx::unique;
use crate::read::document;
use crate::read::edition;
use crate::read::folder;
use crate::read::folder::Folder;
use crate::read::folder::SITE_FILES;
use crate::read::format;
use crate::read::level;
use crate::read::pack;
use crate::read::people;
use crate::read::raw::site as raw;
use crate::read::resolve;
use crate::read::stray;
use crate::read::thread;
use crate::read::translation;
use crate::read::version;
use crate::yaml::At;

const NO_SITE_FILE: Code = Code("missing-site-file");
const NO_EDITION: Code = Code("site-without-edition");
const WEAK_ACCENT: Code = Code("weak-accent");
const UNKNOWN_DOCUMENT: Code = Code("unknown-document");

/// See [`crate::read::site`].
pub(super) fn read(sources: &SourceMap) -> Outcome<Option<(Site, Config)>> {
    let mut diagnostics = Diagnostics::default();
    if let Some(below) = content_below(sources) {
        diagnostics.push(below);
        return Outcome { value: None, diagnostics };
    }
    let folder = folder::sort(&mut diagnostics, sources);
    let header = version::run(&mut diagnostics, sources, folder.site, header).flatten();
    if folder.site.is_none()
        && let Some((any, _)) = sources.files().next()
    {
        diagnostics.push(
            Diagnostic::error(
                NO_SITE_FILE,
                Span::start_of(any),
                "the content folder has no `site.yaml`",
            )
            .with_help(
                "run `planpress new site FOLDER` for a folder with all files that a site needs",
            ),
        );
    }
    let editions = editions(&mut diagnostics, sources, &folder);
    let documents = documents(&mut diagnostics, sources, &folder);
    let terms = version::run(&mut diagnostics, sources, folder.glossary, document::terms);
    let terms = unique(&mut diagnostics, terms.unwrap_or_default(), |x| (x.id.clone(), x.at));
    let pages = version::many(&mut diagnostics, sources, &folder.pages, page);
    let pages = unique(&mut diagnostics, pages, |x| (x.id.clone(), x.at));
    let comparisons =
        version::run(&mut diagnostics, sources, folder.comparisons, comparison::comparisons);
    let threads = version::run(&mut diagnostics, sources, folder.threads, thread::threads);
    let threads = unique(&mut diagnostics, threads.unwrap_or_default(), |x| (x.id.clone(), x.at));
    let packs = pack::read(&mut diagnostics, sources, &folder.packs);
    let Some((mut site, config)) = header else { return Outcome { value: None, diagnostics } };
    if folder.editions.is_empty() && folder.unnamed == 0 {
        diagnostics.push(
            Diagnostic::error(NO_EDITION, site.title.at, "this site has no edition yet")
                .with_help("run `planpress new edition 2026-30` to make its first files"),
        );
    }
    (site.editions, site.documents, site.terms, site.pages) = (editions, documents, terms, pages);
    (site.comparisons, site.threads) = (comparisons.unwrap_or_default(), threads);
    site.packs = packs;
    let others: Vec<Lang> = site.languages.iter().skip(1).map(|it| it.lang.clone()).collect();
    site.translations = translation::read(&mut diagnostics, sources, &folder.translations, &others);
    stray::texts(&mut diagnostics, sources, &site);
    resolve::check(&mut diagnostics, sources, &mut site);
    stray::unlinked(&mut diagnostics, sources, &site);
    Outcome { value: Some((site, config)), diagnostics }
}

/// Says that the content begins one folder further down, where its `site.yaml` stands: all other files
/// would seem to be in the wrong place.
fn content_below(sources: &SourceMap) -> Option<Diagnostic> {
    if SITE_FILES.into_iter().any(|name| sources.find(name).is_some()) {
        return None;
    }
    let is_site = |path: &str| path.split_once('/').is_some_and(|(_, name)| name == "site.yaml");
    let (file, source) = sources.files().find(|(_, source)| is_site(source.path.as_str()))?;
    let (folder, _) = source.path.as_str().split_once('/')?;
    let message = format!("the content begins here, in the folder `{folder}`");
    let help = format!("type `/{folder}` after the name of the content folder");
    Some(Diagnostic::error(NO_SITE_FILE, Span::start_of(file), message).with_help(help))
}

/// Latest first, by the beginning of the period, else by id.
fn editions(diagnostics: &mut Diagnostics, sources: &SourceMap, folder: &Folder) -> Vec<Edition> {
    let outcomes: Vec<Outcome<Option<Edition>>> =
        folder.editions.par_iter().map(|(id, folder)| edition::read(sources, id, folder)).collect();
    let mut editions = Vec::new();
    for outcome in outcomes {
        diagnostics.append(outcome.diagnostics);
        editions.extend(outcome.value);
    }
    editions.reverse();
    editions
}

/// Sources first; what `documents/ID.md` says goes to the document with that id.
fn documents(diagnostics: &mut Diagnostics, sources: &SourceMap, folder: &Folder) -> Vec<Document> {
    let read = version::run(diagnostics, sources, folder.documents, document::documents);
    let mut documents = unique(diagnostics, read.unwrap_or_default(), |x| (x.id.clone(), x.at));
    let digests = version::many(diagnostics, sources, &folder.digests, |cx| {
        Some((cx.file, cx.markdown_from(0)))
    });
    let places: BTreeMap<DocumentId, usize> = documents
        .iter()
        .enumerate()
        .map(|(place, document)| (document.id.clone(), place))
        .collect();
    for (file, prose) in digests {
        let name = sources.file(file).path.stem();
        match DocumentId::parse(name).ok().and_then(|id| places.get(&id)) {
            Some(place) => documents[*place].prose = prose,
            None => diagnostics.push(unknown_document(file, name, &documents)),
        }
    }
    documents.sort_by_key(|document| document.role != DocumentRole::Source);
    documents
}

fn unknown_document(file: FileId, name: &str, documents: &[Document]) -> Diagnostic {
    let known = documents.iter().map(|document| document.id.as_str());
    let message = format!("`documents.yaml` has no document `{name}`");
    Diagnostic::error(UNKNOWN_DOCUMENT, Span::start_of(file), message)
        .with_help(suggest::help(name, known))
}

fn header(cx: &mut Cx) -> Option<(Site, Config)> {
    let decoded = cx.yaml::<raw::Site>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let config = config(cx, raw, at);
    let title = cx.text(&raw.title, at.key("title"));
    let description = cx.text(&raw.description, at.key("description"));
    let body = body(cx, &raw.body, at.key("body"));
    let language = raw.language.as_ref().and_then(|tag| cx.lang(tag, at.key("language")));
    let site = Site {
        title: title?,
        description: description?,
        prose: cx.prose(raw.introduction.as_ref(), at.key("introduction")),
        body: body?,
        licence: cx.optional(raw.licence.as_ref(), at.key("licence")),
        languages: languages(cx, raw, at, language.unwrap_or_else(Lang::english)),
        translations: Vec::new(),
        contacts: people::contacts(cx, raw.contacts.as_ref(), at.key("contacts")),
        editions: Vec::new(),
        documents: Vec::new(),
        terms: Vec::new(),
        pages: Vec::new(),
        comparisons: Vec::new(),
        threads: Vec::new(),
        pack: pack::name(cx, raw.pack.as_ref(), at.key("pack")),
        packs: Vec::new(),
    };
    Some((site, config))
}

/// The languages of the site, that of the content first.
fn languages(cx: &mut Cx, raw: &raw::Site, at: At, own: Lang) -> Vec<SiteLanguage> {
    let named = at.key("language").span();
    let mut languages = vec![SiteLanguage { lang: own, standing: Standing::Equal, at: named }];
    let lists = [
        (&raw.equal_languages, "equal-languages", Standing::Equal),
        (&raw.translations, "translations", Standing::Translation),
    ];
    for (tags, key, standing) in lists {
        let list = at.key(key);
        for (i, tag) in tags.iter().flatten().enumerate() {
            let at = list.item(i);
            let Some(lang) = cx.lang(tag, at) else { continue };
            if languages.iter().any(|other| other.lang == lang) {
                let message = format!("`{lang}` is named as a language of this site before");
                cx.error(BAD_VALUE, at, message, "name each language once");
                continue;
            }
            languages.push(SiteLanguage { lang, standing, at: list.item(i).span() });
        }
    }
    languages
}

fn config(cx: &mut Cx, raw: &raw::Site, at: At) -> Config {
    let base_url = raw.base_url.as_ref().and_then(|text| {
        let at = at.key("base-url");
        let parsed = BaseUrl::parse(text);
        parsed
            .map_err(|why| {
                cx.error(BAD_VALUE, at, format!("`{text}` is not an address"), why.to_string());
            })
            .ok()
    });
    let accent = raw.accent.as_ref().and_then(|text| accent(cx, text, at.key("accent")));
    let levels = level::levels(cx, raw, at);
    Config { base_url, site_theme: raw.site_theme.clone(), accent, levels }
}

fn accent(cx: &mut Cx, text: &str, at: At) -> Option<Colour> {
    let colour = match Colour::parse(text) {
        Ok(colour) => colour,
        Err(why) => {
            cx.error(BAD_VALUE, at, format!("`{text}` is not a colour"), why.to_string());
            return None;
        }
    };
    // WCAG 2.2, 1.4.3: 4.5 to 1 for text; the accent carries white text on buttons and badges.
    let contrast = colour.contrast_with_white();
    if contrast < 4.5 {
        let message = format!("white text on {colour} has a contrast of {contrast:.1} to 1");
        cx.error(WEAK_ACCENT, at, message, "take a darker colour: at least 4.5 to 1 is needed");
        return None;
    }
    Some(colour)
}

fn body(cx: &mut Cx, raw: &raw::Body, at: At) -> Option<Body> {
    let area = cx.text(&raw.area, at.key("area"));
    let list = at.key("names");
    let name = |(i, raw): (usize, &raw::DatedName)| {
        let at = list.item(i);
        let name = cx.text(&raw.name, at.key("name"));
        let used = cx.moment(&raw.used, at.key("used"));
        let provenance = cx.provenance(raw.source.as_ref(), None, at);
        Some(DatedName { name: name?, used: used?, provenance })
    };
    let names: Vec<DatedName> = raw.names.iter().enumerate().filter_map(name).collect();
    if raw.names.is_empty() {
        cx.error(
            BAD_VALUE,
            list,
            "the body has no name".to_owned(),
            "add `- name: …` with `used: 2026`",
        );
    }
    (!names.is_empty()).then_some(())?;
    Some(Body { names, area: area? })
}

fn page(cx: &mut Cx) -> Option<StandingPage> {
    let (decoded, prose) = cx.page::<raw::Page>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    Some(StandingPage {
        id: id?,
        title: title?,
        description: cx.optional(raw.description.as_ref(), at.key("description")),
        place: raw.place.unwrap_or(PagePlace::Footer),
        prose,
        formats: format::formats(cx, raw.formats.as_ref(), at.key("formats")),
        reviewed: cx.date(raw.reviewed.as_ref(), at.key("reviewed")),
        at: at.key("id").span(),
    })
}
