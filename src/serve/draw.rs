//! What the preview itself shows in the browser: the bar and the overlay on pages, the page for a site
//! that has no page yet, the workbench. Its templates are those of the program, never a site's own.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::base::lang::Lang;
use crate::locale::Locale;
use crate::pipeline::shown;
use crate::pipeline::shown::Found;
use crate::render::Templates;
use crate::serve::bench::Bench;
use crate::serve::trouble::Fault;
use crate::serve::trouble::Trouble;
use crate::source::theme;
use crate::source::theme::SiteTheme;

/// The script of every page of the preview.
pub(super) const SCRIPT: &str = include_str!("live.js");
/// The style sheet of the overlay and the bar.
pub(super) const SHEET: &str = include_str!("live.css");

/// How many faults an overlay has at most, and the workbench.
const IN_OVERLAY: usize = 40;
const IN_WORKBENCH: usize = 1000;

/// Draws with the templates of the program.
pub(super) struct Pen {
    templates: Templates,
    /// The words where there is no site that could say in which language.
    english: Locale,
}

/// `view` of `preview/overlay.html`.
#[derive(Serialize)]
struct Overlay<'a> {
    lang: &'a str,
    dir: &'static str,
    /// "2 errors"; absent where there are none.
    errors: Option<String>,
    /// "1 warning"
    warnings: Option<String>,
    faults: Vec<&'a Fault>,
    /// "and 12 more"
    more: Option<String>,
    /// Where the editor is.
    edited: Option<Edited<'a>>,
    version: &'a str,
    ailment: &'a str,
}

/// `view` of `preview/broken.html`.
#[derive(Serialize)]
struct Broken<'a> {
    heading: String,
    about: String,
    #[serde(flatten)]
    overlay: Overlay<'a>,
}

#[derive(Serialize)]
struct Edited<'a> {
    href: String,
    title: &'a str,
}

/// `view` of `preview/workbench.html`.
#[derive(Serialize)]
struct Workbench<'a> {
    lang: &'a str,
    dir: &'static str,
    counts: Vec<String>,
    files: Vec<FileFaults<'a>>,
    more: Option<String>,
    bench: Option<&'a Bench>,
    version: &'a str,
    ailment: &'a str,
}

/// What is wrong with one file.
#[derive(Serialize)]
struct FileFaults<'a> {
    /// Its name; empty for what is about none.
    name: &'a str,
    /// "2 errors", "1 warning"
    counts: Vec<String>,
    /// Whether it has errors: then they are shown at once.
    is_open: bool,
    faults: Vec<&'a Fault>,
}

/// What there is to draw about.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    /// The version of the site that is shown.
    pub(super) version: &'a str,
    /// The name of what is wrong.
    pub(super) ailment: &'a str,
    /// What is wrong.
    pub(super) trouble: &'a Trouble,
    /// The pages of the file that was saved last.
    pub(super) edited: &'a [Found],
}

impl Pen {
    pub(super) fn new() -> Self {
        let theme = theme::built_in();
        let english = words(&theme, &Lang::english()).expect("the program has its own strings");
        let text = |bytes| std::str::from_utf8(bytes).unwrap_or_default();
        let templates = theme.below("templates/preview/").map(|(name, bytes)| (name, text(bytes)));
        let templates = Templates::load(templates).expect("the program's own templates are sound");
        Self { templates, english }
    }

    /// The words where there is no site.
    pub(super) fn english(&self) -> &Locale {
        &self.english
    }

    /// The bar and the overlay, for the shadow tree of a page.
    pub(super) fn overlay(&self, locale: &Locale, scene: Scene) -> String {
        self.draw("overlay.html", locale, &overlay(locale, scene))
    }

    /// The page that stands for a page which cannot be made.
    pub(super) fn broken(&self, scene: Scene) -> String {
        self.instead(["preview-broken", "preview-broken-about"], scene)
    }

    /// The page that stands for a sheet which cannot be made.
    pub(super) fn no_sheet(&self, scene: Scene) -> String {
        self.instead(["preview-no-sheet", "preview-no-sheet-about"], scene)
    }

    fn instead(&self, messages: [&str; 2], scene: Scene) -> String {
        let [heading, about] = messages.map(|message| self.english.t(message));
        let overlay = overlay(&self.english, scene);
        self.draw("broken.html", &self.english, &Broken { heading, about, overlay })
    }

    /// The workbench.
    pub(super) fn workbench(&self, locale: &Locale, scene: Scene, bench: Option<&Bench>) -> String {
        let mut faults: Vec<&Fault> = scene.trouble.faults.iter().collect();
        let all = faults.len();
        let counts = counts(locale, &faults);
        // Where there are too many, errors stay.
        faults.sort_by_key(|fault| !is_error(fault));
        faults.truncate(IN_WORKBENCH);
        let view = Workbench {
            lang: locale.lang().as_str(),
            dir: locale.lang().direction().as_str(),
            counts,
            files: by_file(locale, &faults),
            more: more(locale, all, IN_WORKBENCH),
            bench,
            version: scene.version,
            ailment: scene.ailment,
        };
        self.draw("workbench.html", locale, &view)
    }

    fn draw(&self, template: &str, locale: &Locale, view: &impl Serialize) -> String {
        // Sound templates and complete views: if they ever part, the reason is worth more than nothing.
        self.templates.apart(template, locale, view).unwrap_or_else(|error| error.to_string())
    }
}

/// The words of a language, from a site theme.
pub(super) fn words(theme: &SiteTheme, lang: &Lang) -> Option<Locale> {
    shown::words(theme, lang).ok()
}

fn overlay<'a>(locale: &'a Locale, scene: Scene<'a>) -> Overlay<'a> {
    let errors = scene.trouble.faults.iter().filter(|fault| is_error(fault));
    let errors: Vec<&Fault> = errors.collect();
    let href = |it: &Found| format!("/{}", it.href);
    Overlay {
        lang: locale.lang().as_str(),
        dir: locale.lang().direction().as_str(),
        errors: count(locale, "preview-errors", errors.len()),
        warnings: count(locale, "preview-warnings", scene.trouble.count("warning")),
        more: more(locale, errors.len(), IN_OVERLAY),
        faults: errors.into_iter().take(IN_OVERLAY).collect(),
        edited: scene.edited.first().map(|it| Edited { href: href(it), title: &it.title }),
        version: scene.version,
        ailment: scene.ailment,
    }
}

/// "2 errors", "1 warning", "3 notes", as far as there are any.
fn counts(locale: &Locale, faults: &[&Fault]) -> Vec<String> {
    let kinds =
        [("preview-errors", "error"), ("preview-warnings", "warning"), ("preview-notes", "note")];
    let of = |kind: &str| faults.iter().filter(|fault| fault.told.severity == kind).count();
    kinds.iter().filter_map(|(words, kind)| count(locale, words, of(kind))).collect()
}

fn count(locale: &Locale, message: &str, count: usize) -> Option<String> {
    (count > 0).then(|| locale.tv(message, &[("count", count.into())]))
}

fn more(locale: &Locale, all: usize, most: usize) -> Option<String> {
    count(locale, "preview-more", all.saturating_sub(most))
}

/// Files with errors first, then in the order of their names.
fn by_file<'a>(locale: &Locale, faults: &[&'a Fault]) -> Vec<FileFaults<'a>> {
    let mut files: BTreeMap<(bool, &str), Vec<&Fault>> = BTreeMap::new();
    let has_errors: BTreeSet<&str> =
        faults.iter().filter(|it| is_error(it)).map(|it| name(it)).collect();
    for fault in faults {
        let name = name(fault);
        files.entry((!has_errors.contains(name), name)).or_default().push(fault);
    }
    let file = |((is_sound, name), faults): ((bool, &'a str), Vec<&'a Fault>)| FileFaults {
        name,
        counts: counts(locale, &faults),
        is_open: !is_sound,
        faults,
    };
    files.into_iter().map(file).collect()
}

fn is_error(fault: &Fault) -> bool {
    fault.told.severity == "error"
}

fn name(fault: &Fault) -> &str {
    fault.told.places.first().map_or("", |place| place.file.as_str())
}
