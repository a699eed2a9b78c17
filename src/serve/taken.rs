//! The content and the site theme as they are on the disk now, and what is wrong with them.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceMap;
use crate::check;
use crate::config::Config;
use crate::model::site::Site;
use crate::pipeline;
use crate::serve::ServeOptions;
use crate::serve::Told;
use crate::serve::trouble::Trouble;
use crate::source::limits::Limits;
use crate::source::scan;
use crate::source::theme;
use crate::source::theme::SiteTheme;

/// A site without errors.
pub(super) struct Sound {
    pub(super) site: Site,
    pub(super) config: Config,
    pub(super) theme: SiteTheme,
}

/// What came of reading.
pub(super) struct Read {
    /// The site, if it has no errors.
    pub(super) sound: Option<Sound>,
    /// All that is wrong.
    pub(super) trouble: Trouble,
    /// The name of its theme, where that can be read.
    pub(super) name: Option<String>,
}

/// The files of the content folder.
pub(super) struct Files {
    pub(super) sources: Arc<SourceMap>,
    pub(super) diagnostics: Diagnostics,
}

/// Reads the content folder.
///
/// # Errors
/// It is not there, or empty.
pub(super) fn files(options: &ServeOptions) -> Result<Files, Trouble> {
    let scanned = scan::content(&options.content, &Limits::STANDARD)
        .map_err(|error| Trouble::plain("no-content", error.to_string(), None))?;
    if scanned.value.files().next().is_none() {
        let message = format!("the folder {} is empty", options.content.display());
        let help = "`planpress new site FOLDER` makes a site to begin with".to_owned();
        return Err(Trouble::plain("no-content", message, Some(help)));
    }
    let Outcome { value, diagnostics } = scanned;
    Ok(Files { sources: Arc::new(value), diagnostics })
}

/// Reads the site theme.
///
/// # Errors
/// There is none of that name, or it cannot be read.
pub(super) fn look(options: &ServeOptions, name: &str) -> Result<Outcome<SiteTheme>, Trouble> {
    theme::load(&options.themes, name)
        .map_err(|error| Trouble::plain("no-site-theme", error.to_string(), None))
}

/// Makes a site of the files, if they have no errors.
pub(super) fn site(options: &ServeOptions, files: &Files, tell: &dyn Fn(Told)) -> Read {
    let read = pipeline::read(&files.sources, options.date);
    let mut diagnostics = files.diagnostics.clone();
    diagnostics.append(read.diagnostics);
    diagnostics.sort();
    let told = (&*files.sources, options.content.as_path(), &diagnostics);
    tell(Told::Diagnostics { sources: told.0, folder: told.1, diagnostics: told.2 });
    let mut trouble = Trouble::of(told.0, told.1, told.2);
    let name = read.value.as_ref().map(|(_, config)| theme_of(config).to_owned());
    let Some((site, config)) = read.value.filter(|_| !diagnostics.has_errors()) else {
        return Read { sound: None, trouble, name };
    };
    let sound = match look(options, theme_of(&config)) {
        Ok(look) => {
            let folder = options.themes.join(theme_of(&config));
            let mut found = look.diagnostics;
            found.append(check::look(&look.value, &config));
            found.sort();
            let (overlay, found) = (&look.value.overlay, &found);
            tell(Told::Diagnostics { sources: overlay, folder: &folder, diagnostics: found });
            trouble.faults.extend(Trouble::of(overlay, &folder, found).faults);
            let has_errors = found.has_errors();
            (!has_errors).then_some(Sound { site, config, theme: look.value })
        }
        Err(other) => {
            tell_plain(&other, tell);
            trouble.faults.extend(other.faults);
            None
        }
    };
    Read { sound, trouble, name }
}

fn theme_of(config: &Config) -> &str {
    config.site_theme.as_deref().unwrap_or(theme::DEFAULT)
}

/// Says what is wrong without a place.
pub(super) fn tell_plain(trouble: &Trouble, tell: &dyn Fn(Told)) {
    for fault in &trouble.faults {
        let place = fault.told.places.first();
        let place = place.map(|at| format!("{}:{}:{}: ", at.file, at.line, at.column));
        let help = fault.told.help.as_ref().map(|help| format!("; {help}"));
        let (place, help) = (place.unwrap_or_default(), help.unwrap_or_default());
        tell(Told::Fault(&format!("{place}{}{help}", fault.told.message)));
    }
}

/// The Markdown file below a folder that the system names in full.
pub(super) fn path_of(folder: &Path, full: &Path) -> Option<SourcePath> {
    let below = full.strip_prefix(folder).ok()?;
    let steps: Option<Vec<&str>> = below.iter().map(OsStr::to_str).collect();
    let path = SourcePath::parse(&steps?.join("/")).ok()?;
    (path.extension() == "md").then_some(path)
}

/// The files that differ, or that only one of both has, in the order of their paths. O(bytes).
pub(super) fn changed(old: &SourceMap, new: &SourceMap) -> Vec<SourcePath> {
    let mut changed = Vec::new();
    for (_, file) in new.files() {
        let before = old.find(file.path.as_str()).map(|id| old.file(id));
        if before.is_none_or(|before| before.text != file.text) {
            changed.push(file.path.clone());
        }
    }
    let gone = old.files().filter(|(_, file)| new.find(file.path.as_str()).is_none());
    changed.extend(gone.map(|(_, file)| file.path.clone()));
    changed
}
