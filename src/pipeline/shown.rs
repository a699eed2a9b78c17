//! A site whose pages are made when somebody asks for them: for the preview.
//!
//! The same stages as a build, and the same bytes; what a build does once for all pages is done when the
//! site is opened, what it does for each page is done when the page is wanted. Sheets are made when they are
//! wanted, books when the first of their language is, so pages do not say how large they are.

mod paper;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::PoisonError;

use crate::base::lang::Lang;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::config::Config;
use crate::locale::Locale;
use crate::model::commitment::Commitment;
use crate::model::prose::Prose;
use crate::model::site::Site;
use crate::model::site::StandingPage;
use crate::model::version::Section;
use crate::page;
use crate::page::cx::Cx;
use crate::page::cx::Speech;
use crate::page::data;
use crate::page::feed;
use crate::page::frame;
use crate::page::key;
use crate::page::key::PageKey;
use crate::page::origin;
use crate::page::route;
use crate::page::sitemap;
use crate::pipeline::BuildError;
use crate::pipeline::BuildOptions;
use crate::pipeline::Drafts;
use crate::pipeline::attachments;
use crate::pipeline::prepared;
use crate::pipeline::prepared::Prepared;
use crate::pipeline::sheets::room::PrintRoom;
use crate::read;
use crate::render::SiteTemplates;
use crate::render::TemplateError;
use crate::source::theme::SiteTheme;
use crate::translate;
use crate::translate::coverage::Status;

/// A site that is open to be looked at. Can be shared between threads.
pub struct Shown<'a> {
    sources: &'a SourceMap,
    tongues: Vec<Tongue<'a>>,
    /// The pages with the places of their languages in `tongues`.
    pages: BTreeMap<OutputPath, (usize, PageKey<'a>)>,
    /// All files that are no pages.
    files: BTreeMap<OutputPath, Vec<u8>>,
    /// Where its sheets are made.
    room: PrintRoom<'a>,
}

/// The pages of one language.
struct Tongue<'a> {
    cx: Cx<'a>,
    templates: SiteTemplates,
    /// Its books, once one was asked for.
    books: OnceLock<BTreeMap<OutputPath, Vec<u8>>>,
}

/// A page that somebody may want to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its address below the root of the site.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Its language.
    pub lang: Lang,
}

/// A page before its site was read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glimpse {
    /// Its file.
    pub path: OutputPath,
    /// Where it is.
    pub page: Found,
    /// All of it.
    pub html: String,
}

/// Opens a site, and closes it when `work` is done. Touches no disk, no clock, no network.
///
/// # Errors
/// [`BuildError`]: a fault of the site theme.
pub fn open<R>(
    (site, config): (Site, Config),
    sources: &SourceMap,
    theme: &SiteTheme,
    options: &BuildOptions,
    work: impl FnOnce(&Shown) -> R,
) -> Result<R, BuildError<Infallible>> {
    let site = match options.drafts {
        Drafts::Show => site,
        Drafts::Hide => site.seen_on(options.date),
    };
    let Prepared { files, locales, page_options, templates } =
        Prepared::of(&site, &config, theme, options)?;
    let spoken = translate::all_spoken(&site);
    let others = site.languages.iter().zip(&locales).skip(1).zip(&spoken);
    let status =
        others.clone().map(|((it, _), words)| Status::new(&it.lang, &words.coverage, sources));
    let status: Vec<Status> = status.collect();
    let made = Mutex::new(Vec::new());
    let keep = |file: OutputFile| {
        made.lock().unwrap_or_else(PoisonError::into_inner).push(file);
        Ok(())
    };
    let cx = Cx::new(&site, &locales[0], &page_options).with_translations(&status);
    let data = data::of_plans(&cx, &keep).map_err(BuildError::Sink)?;
    let cx = cx.with_data(data);
    let data = data::of_site(&cx, &keep).map_err(BuildError::Sink)?;
    let cx = cx.with_data(data);
    let source = &page_options.languages[0].name;
    let other = others.map(|((language, locale), words)| {
        cx.in_language(Speech { words, standing: language.standing, source }, locale)
    });
    let other: Vec<Cx> = other.collect();
    let rest = sitemap::files(&cx).into_iter().chain(files).chain(attachments(sources));
    let rest: Vec<OutputFile> = rest.collect();
    let tongues = std::iter::once(cx).chain(other).map(|cx| {
        let offers = paper::offers(&cx);
        let cx = cx.with_offers(offers);
        let templates = templates.for_site(&frame::site(&cx), &cx.navs)?;
        Ok(Tongue { cx, templates, books: OnceLock::new() })
    });
    let tongues = tongues.collect::<Result<Vec<Tongue>, TemplateError>>()?;
    let feeds = tongues.iter().filter_map(|tongue| feed::file(&tongue.cx));
    let made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    let files = made.into_iter().chain(rest).chain(feeds);
    let files = files.map(|file| (file.path, file.bytes)).collect();
    let room = PrintRoom::new(sources, theme);
    Ok(work(&Shown { sources, pages: pages(&tongues), tongues, files, room }))
}

fn pages<'a>(tongues: &[Tongue<'a>]) -> BTreeMap<OutputPath, (usize, PageKey<'a>)> {
    let pages = tongues.iter().enumerate().flat_map(|(place, Tongue { cx, .. })| {
        let keys = key::all(cx.site).into_iter();
        let keys = keys.filter(move |key| place == 0 || !matches!(key, PageKey::NotFound));
        keys.map(move |key| (route::output_path(cx, key), (place, key)))
    });
    pages.collect()
}

/// The words of a language as the templates of a site theme use them.
///
/// # Errors
/// [`BuildError`]: the strings of the site theme.
pub fn words(theme: &SiteTheme, lang: &Lang) -> Result<Locale, BuildError<Infallible>> {
    prepared::locale(theme, lang)
}

impl Shown<'_> {
    /// A file of the site by its path; pages are made now.
    ///
    /// # Errors
    /// The template of the page is wrong.
    pub fn file(&self, path: &str) -> Result<Option<Cow<'_, [u8]>>, TemplateError> {
        let Ok(path) = OutputPath::parse(path) else { return Ok(None) };
        if let Some((place, key)) = self.pages.get(&path) {
            return Ok(Some(Cow::Owned(self.page(*place, *key)?.into_bytes())));
        }
        let bytes = self.files.get(&path).or_else(|| self.book(&path));
        Ok(bytes.map(|bytes| Cow::Borrowed(bytes.as_slice())))
    }

    fn page(&self, place: usize, key: PageKey) -> Result<String, TemplateError> {
        let Tongue { cx, templates, .. } = &self.tongues[place];
        let page = page::lay_out(cx, key);
        templates.page(&page.frame, &page.view)
    }

    /// The page of a Markdown file as it will be when the site is read again with another text in that
    /// file; nothing where that might change more than this page, or be wrong.
    ///
    /// `sources` are the files of the site. What other pages say of the file is not looked at.
    #[must_use]
    pub fn glimpse(&self, sources: &SourceMap, file: FileId, text: Arc<str>) -> Option<Glimpse> {
        let new = sources.with_text(file, text);
        let cx = self.cx();
        let read = |known: &Prose| read::body(sources, &new, file, known);
        let make = |key: PageKey| {
            let html = self.page(0, key).ok()?;
            Some(Glimpse { path: route::output_path(cx, key), page: found(cx, key), html })
        };
        for key in key::all(cx.site) {
            match key {
                PageKey::Section(at, it, place) if it.at.file == file => {
                    let it = Section { prose: read(&it.prose)?, ..it.clone() };
                    return make(PageKey::Section(at, &it, place));
                }
                PageKey::Commitment(at, it, place) if it.at.file == file => {
                    let it = Commitment { prose: read(&it.prose)?, ..it.clone() };
                    return make(PageKey::Commitment(at, &it, place));
                }
                PageKey::Standing(it) if it.at.file == file => {
                    let it = StandingPage { prose: read(&it.prose)?, ..it.clone() };
                    return make(PageKey::Standing(&it));
                }
                _ => {}
            }
        }
        None
    }

    /// Makes a page with every template, so that a fault of the site theme is seen at once.
    ///
    /// # Errors
    /// The first template that is wrong.
    pub fn probe(&self) -> Result<(), TemplateError> {
        let mut seen = Vec::new();
        for (place, key) in self.pages.values().filter(|(place, _)| *place == 0) {
            let kind = std::mem::discriminant(key);
            if !seen.contains(&kind) {
                seen.push(kind);
                self.page(*place, *key)?;
            }
        }
        Ok(())
    }

    /// Whether there is such a page or other file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let path = OutputPath::parse(path);
        path.is_ok_and(|path| self.pages.contains_key(&path) || self.files.contains_key(&path))
    }

    /// How many pages there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// What the pages in the language of the content are made from.
    #[must_use]
    pub fn cx(&self) -> &Cx<'_> {
        &self.tongues[0].cx
    }

    /// The languages of the site, that of the content first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.tongues.iter().map(|tongue| tongue.cx.locale)
    }

    /// The pages whose own words come from a file, the one that is most about it first. O(pages).
    #[must_use]
    pub fn pages_of(&self, file: FileId) -> Vec<Found> {
        let translations = &self.tongues[0].cx.site.translations;
        match translations.iter().find(|it| it.at.file == file) {
            Some(it) => self
                .tongues
                .iter()
                .filter(|tongue| *tongue.cx.locale.lang() == it.lang)
                .flat_map(|tongue| pages_in(&tongue.cx, it.of))
                .collect(),
            None => pages_in(&self.tongues[0].cx, file),
        }
    }
}

fn pages_in(cx: &Cx, file: FileId) -> Vec<Found> {
    let mut keys = key::all(cx.site);
    keys.retain(|key| origin::files(cx, *key).contains(&file));
    keys.sort_by_key(|key| origin::files(cx, *key).len());
    keys.into_iter().map(|key| found(cx, key)).collect()
}

fn found(cx: &Cx, key: PageKey) -> Found {
    Found { href: cx.href(key), title: cx.title(key), lang: cx.locale.lang().clone() }
}
