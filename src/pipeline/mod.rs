//! Layer 10: puts the stages together; no logic of its own.
//!
//! ```text
//! read ─> check ─> all languages: (sheet ─> print, one by one, in parallel) ─> sink
//!              ├─> each language: (sheet ─> book, one by one, in parallel) ─> sink
//!              ├─> data files, which list these ─> sink
//!              └─> each language: (page ─> render, one by one, in parallel) ─> sink
//! ```

mod assets;
mod books;
mod prepared;
pub mod sheets;
pub mod shown;

use rayon::prelude::*;

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::lang::Lang;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::check;
use crate::check::Depth;
use crate::check::Subject;
use crate::check::speller::Speller;
use crate::config::Config;
use crate::config::base_url::BaseUrl;
use crate::locale::strings::BadStrings;
use crate::model::site::Site;
use crate::page;
use crate::page::LinkStyle;
use crate::page::cx::Cx;
use crate::page::cx::Speech;
use crate::page::data;
use crate::page::data::Listing;
use crate::page::feed;
use crate::page::frame;
use crate::page::key;
use crate::page::key::PageKey;
use crate::page::prose::FILES;
use crate::page::sitemap;
use crate::pipeline::prepared::Prepared;
use crate::pipeline::sheets::Finished;
use crate::pipeline::sheets::Sheets;
use crate::print::NoPress;
use crate::print::TemplateFault;
use crate::read;
use crate::render::TemplateError;
use crate::render::Templates;
use crate::source::theme::SiteTheme;
use crate::translate;
use crate::translate::coverage::Status;

/// How a site is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildOptions {
    /// Where the site will stand, if it is not the address in `site.yaml`.
    pub base_url: Option<BaseUrl>,
    /// How links are written.
    pub links: LinkStyle,
    /// The day of the build.
    pub date: Date,
    /// What becomes of versions under embargo.
    pub drafts: Drafts,
    /// Whether there are sheets for paper.
    pub sheets: Sheets,
}

/// What becomes of versions under embargo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Drafts {
    /// They are left out.
    #[default]
    Hide,
    /// They are shown: for previews that nobody else sees.
    Show,
}

/// What was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// How many pages.
    pub pages: usize,
    /// How many sheets for paper.
    pub sheets: usize,
    /// Why there are no sheets, although they were asked for.
    pub no_sheets: Option<NoPress>,
    /// What is wrong with the sheets.
    pub diagnostics: Diagnostics,
    /// The languages that lack messages of the interface, and which.
    pub untold: Vec<(Lang, Vec<String>)>,
    /// What they show.
    pub site: Site,
}

/// Why a site could not be made although its content is sound.
#[derive(Debug, thiserror::Error)]
pub enum BuildError<E> {
    /// A template of the site theme.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A print template of the site theme, and the sheet over which it failed.
    #[error("{1}\n  in the sheet {0}")]
    Print(OutputPath, TemplateFault),
    /// The strings of the site theme.
    #[error("{0}")]
    Strings(BadStrings),
    /// The site theme has no strings in English.
    #[error("the site theme has no `strings/en.ftl`")]
    NoStrings,
    /// The sink refused a file.
    #[error(transparent)]
    Sink(E),
}

/// Reads the content and checks it. Touches no disk, no clock, no network.
#[must_use]
pub fn read(sources: &SourceMap, date: Date) -> Outcome<Option<(Site, Config)>> {
    read_to(sources, date, None, Depth::Proof)
}

/// The same, as thoroughly as is asked, and looks at the spelling if there is a dictionary.
#[must_use]
pub fn read_to(
    sources: &SourceMap,
    date: Date,
    speller: Option<&Speller>,
    depth: Depth,
) -> Outcome<Option<(Site, Config)>> {
    let mut outcome = read::site(sources);
    if let Some((site, config)) = &outcome.value {
        let noted = std::mem::take(&mut outcome.diagnostics);
        outcome.diagnostics = check::relevel(sources, site, &config.levels, noted);
        let subject = Subject { site, config, sources, speller, date, depth };
        let mut found = check::run(&subject);
        if outcome.diagnostics.has_errors() {
            found.keep(check::holds_in_spite_of_errors);
        }
        outcome.diagnostics.append(found);
    }
    outcome.diagnostics.sort();
    outcome
}

/// Makes every file of the site and hands each to `sink` as soon as it is made, from many threads
/// and in no particular order. Touches no disk, no clock, no network: same input, same files.
///
/// # Errors
/// [`BuildError`]: a fault of the site theme, or the first refusal of the sink.
pub fn build<E: Send>(
    (site, config): (Site, Config),
    sources: &SourceMap,
    theme: &SiteTheme,
    options: &BuildOptions,
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<Built, BuildError<E>> {
    let site = match options.drafts {
        Drafts::Show => site,
        Drafts::Hide => site.seen_on(options.date),
    };
    let Prepared { files, locales, page_options, templates } =
        Prepared::of(&site, &config, theme, options)?;
    let spoken = translate::all_spoken(&site);
    let others = site.languages.iter().skip(1).zip(&spoken);
    let status = others.map(|(it, words)| Status::new(&it.lang, &words.coverage, sources));
    let status: Vec<Status> = status.collect();
    let cx = Cx::new(&site, &locales[0], &page_options).with_translations(&status);
    let mut cxs = vec![cx];
    for ((language, locale), words) in site.languages.iter().zip(&locales).skip(1).zip(&spoken) {
        let source = &page_options.languages[0].name;
        let speech = Speech { words, standing: language.standing, source };
        cxs.push(cxs[0].in_language(speech, locale));
    }
    let Finished { mut offers, count, missing, diagnostics } =
        sheets::all(&cxs, (sources, theme), &options.sheets, sink)?;
    for (cx, offers) in cxs.iter().zip(&mut offers) {
        books::add(offers, cx, sources, sink).map_err(BuildError::Sink)?;
    }
    let cxs = cxs.into_iter().zip(offers).map(|(cx, offers)| cx.with_offers(offers));
    let cxs = with_data(cxs.collect(), sink).map_err(BuildError::Sink)?;
    let mut pages = 0;
    for cx in &cxs {
        pages += self::pages(cx, &templates, sink)?;
    }
    let rest = sitemap::files(&cxs[0]).into_iter().chain(files).chain(attachments(sources));
    let rest: Vec<OutputFile> = rest.collect();
    rest.into_par_iter().try_for_each(|file| sink(file).map_err(BuildError::Sink))?;
    let untold = locales.iter().filter(|locale| !locale.missing().is_empty());
    let untold = untold.map(|it| (it.lang().clone(), it.missing().to_vec())).collect();
    drop(cxs);
    Ok(Built { pages, sheets: count, no_sheets: missing, diagnostics, untold, site })
}

/// Makes the data files, which list the files made from sheets in every language.
fn with_data<'a, E: Send>(
    cxs: Vec<Cx<'a>>,
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<Vec<Cx<'a>>, E> {
    let knowing = |cxs: Vec<Cx<'a>>, data: &Listing| -> Vec<Cx<'a>> {
        cxs.into_iter().map(|cx| cx.with_data(data.clone())).collect()
    };
    let data = data::of_plans(&cxs, sink)?;
    let cxs = knowing(cxs, &data);
    let data = data::of_site(&cxs, sink)?;
    Ok(knowing(cxs, &data))
}

/// Makes all pages of one language, and what goes with them. Gives how many there are.
fn pages<E: Send>(
    cx: &Cx,
    templates: &Templates,
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<usize, BuildError<E>> {
    let templates = templates.for_site(&frame::site(cx), &cx.navs)?;
    let mut keys = key::all(cx.site);
    // A server has one page for addresses that lead nowhere.
    keys.retain(|key| cx.spoken.is_none() || !matches!(key, PageKey::NotFound));
    keys.par_iter().try_for_each(|key| {
        let page = page::lay_out(cx, *key);
        let html = templates.page(&page.frame, &page.view)?;
        sink(OutputFile { path: page.path, bytes: html.into_bytes() }).map_err(BuildError::Sink)
    })?;
    if let Some(feed) = feed::file(cx) {
        sink(feed).map_err(BuildError::Sink)?;
    }
    Ok(keys.len())
}

/// Pictures and other files of the content folder: everything that is not Markdown or YAML.
fn attachments(sources: &SourceMap) -> impl Iterator<Item = OutputFile> + '_ {
    sources.files().filter_map(|(_, file)| {
        if file.is_content() {
            return None;
        }
        let path = OutputPath::parse(&format!("{FILES}/{}", file.path)).ok()?;
        let bytes = match &file.text {
            SourceText::Text(text) | SourceText::Garbled(text) => text.as_bytes().to_vec(),
            SourceText::Bytes(bytes) => bytes.to_vec(),
        };
        Some(OutputFile { path, bytes })
    })
}
