//! The site theme: the one in the program, overlaid with the files of a folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rust_embed::RustEmbed;

use crate::base::diagnostic::Outcome;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::source::error::ScanError;
use crate::source::limits::Limits;
use crate::source::scan;
use crate::source::walk;

/// The name of the theme that is part of the program.
pub const DEFAULT: &str = "default";

/// The look of a site: templates, strings and assets.
#[derive(Debug, Clone)]
pub struct SiteTheme {
    /// Its name: that of its folder.
    pub name: String,
    /// All files by their place in the theme, e.g. `templates/home.html`.
    pub files: BTreeMap<SourcePath, Arc<[u8]>>,
    /// The files that came from the site's own folder; diagnostics about a theme point into it.
    pub overlay: SourceMap,
}

impl SiteTheme {
    /// The bytes of one file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(&SourcePath::parse(path).ok()?)
    }

    /// The text of one file; nothing if it is missing or not text.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.bytes(path)?).ok()
    }

    /// The files below `folder`, e.g. `templates/`, with their paths from there, sorted.
    pub fn below<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a Arc<[u8]>)> + 'a {
        self.files.iter().filter_map(move |(path, bytes)| {
            path.as_str().strip_prefix(folder).map(|path| (path, bytes))
        })
    }
}

#[derive(RustEmbed)]
#[folder = "themes/default"]
struct Embedded;

/// The theme that is part of the program.
#[must_use]
pub fn built_in() -> SiteTheme {
    SiteTheme { name: DEFAULT.to_owned(), files: embedded(), overlay: SourceMap::default() }
}

/// The theme called `name`: the default theme, with the files of `themes_folder/name/` put over it,
/// so that a site can replace a single template, wording or asset.
///
/// The folder may be missing for `default` only.
///
/// # Errors
/// [`ScanError`] if there is no such theme, or its folder cannot be read.
pub fn load(themes_folder: &Path, name: &str) -> Result<Outcome<SiteTheme>, ScanError> {
    let existing = names(themes_folder);
    let in_folder = existing.iter().any(|folder| folder == name);
    if !in_folder && name != DEFAULT {
        return Err(no_such_theme(name, existing));
    }
    let overlay = if in_folder {
        scan::content(&themes_folder.join(name), &Limits::STANDARD)?
    } else {
        Outcome::default()
    };
    let files = overlaid(embedded(), &overlay.value);
    let value = SiteTheme { name: name.to_owned(), files, overlay: overlay.value };
    Ok(Outcome { value, diagnostics: overlay.diagnostics })
}

fn no_such_theme(name: &str, mut existing: Vec<String>) -> ScanError {
    if !existing.iter().any(|folder| folder == DEFAULT) {
        existing.push(DEFAULT.to_owned());
        existing.sort();
    }
    ScanError::NoSuchTheme { name: name.to_owned(), existing }
}

/// Names of the real folders in `themes_folder`, sorted; none if it cannot be read.
fn names(themes_folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(themes_folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter(|entry| !walk::is_no_content(&entry.file_name()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn embedded() -> BTreeMap<SourcePath, Arc<[u8]>> {
    let wanted = |path: &str| !path.split('/').any(|step| walk::is_no_content(step.as_ref()));
    let file = |path: std::borrow::Cow<'static, str>| {
        let bytes = Embedded::get(&path)?.data;
        Some((SourcePath::parse(&path).ok()?, Arc::from(bytes.as_ref())))
    };
    Embedded::iter().filter(|path| wanted(path)).filter_map(file).collect()
}

fn overlaid(
    mut files: BTreeMap<SourcePath, Arc<[u8]>>,
    overlay: &SourceMap,
) -> BTreeMap<SourcePath, Arc<[u8]>> {
    for (_, file) in overlay.files() {
        let bytes = match &file.text {
            SourceText::Text(text) | SourceText::Garbled(text) => Arc::from(Arc::clone(text)),
            SourceText::Bytes(bytes) => Arc::clone(bytes),
        };
        files.insert(file.path.clone(), bytes);
    }
    files
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn needs_no_folder_for_the_default() {
        let folder = tempfile::tempdir().unwrap();
        let theme = load(&folder.path().join("themes"), DEFAULT).unwrap();
        assert!(theme.value.text("theme.yaml").is_some());
        assert!(theme.diagnostics.is_empty());
    }

    #[test]
    fn puts_single_files_over_the_default() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("county/assets")).unwrap();
        fs::write(folder.path().join("county/assets/a.css"), "a { }").unwrap();
        fs::write(folder.path().join("county/assets/b.css"), "caf\u{e9}").unwrap();
        fs::write(folder.path().join("county/assets/c.css"), b"\xE9").unwrap();
        let theme = load(folder.path(), "county").unwrap();
        let assets: Vec<&str> = theme.value.below("assets/").map(|(path, _)| path).collect();
        assert!(["a.css", "b.css", "c.css"].iter().all(|asset| assets.contains(asset)));
        assert_eq!(theme.value.text("assets/b.css"), Some("café"));
        assert!(theme.value.text("theme.yaml").is_some(), "the rest is the default's");
        assert_eq!(theme.diagnostics.len(), 1, "c.css is not UTF-8");
    }

    #[test]
    fn names_the_themes_there_are() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("county")).unwrap();
        let said = |name: &str| load(folder.path(), name).unwrap_err().to_string();
        assert_eq!(said("contry"), "no site theme is called `contry`: did you mean `county`?");
        assert_eq!(said("moon"), "no site theme is called `moon`: one of `county`, `default`");
        assert!(said("../county").starts_with("no site theme"), "never out of the folder");
    }
}
