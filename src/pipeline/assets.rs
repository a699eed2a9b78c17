//! Style sheets and other files of the site theme.

use std::collections::BTreeMap;

use crate::base::digest::Digest;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::config::Config;
use crate::source::theme::SiteTheme;

/// The files of the look, and what pages have to know of them.
pub(super) struct Look {
    /// The files.
    pub(super) files: Vec<OutputFile>,
    /// Addresses of the style sheets of every page, below the root of the site.
    pub(super) styles: Vec<String>,
    /// Addresses of the style sheets that only some templates ask for, by name.
    pub(super) sheets: BTreeMap<String, String>,
    /// Address of the icon.
    pub(super) icon: Option<String>,
}

const ICON: &str = "icon.svg";

/// The sheet of every page.
const SITE: &str = "site";

/// The style sheet of every page, from all of `assets/css/` in the order of the names, the site's
/// accent colour at its end; one more for each folder in there, so that pages need not carry what
/// they do not show; and every other asset as it is. Names carry a fingerprint, so that browsers
/// may keep the files for ever.
pub(super) fn files(theme: &SiteTheme, config: &Config) -> Look {
    let mut sheets: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    let mut look =
        Look { files: Vec::new(), styles: Vec::new(), sheets: BTreeMap::new(), icon: None };
    for (name, bytes) in theme.below("assets/") {
        if let Some(name) = name.strip_prefix("css/") {
            let sheet = name.split_once('/').map_or(SITE, |(folder, _)| folder);
            let css = sheets.entry(sheet).or_default();
            css.extend_from_slice(bytes);
            css.push(b'\n');
        } else if let Some(file) = fingerprinted(name, bytes) {
            if name == ICON {
                look.icon = Some(file.path.to_string());
            }
            look.files.push(file);
        }
    }
    if let Some(accent) = config.accent {
        let rule = format!(":root {{ --accent: {accent}; }}\n");
        sheets.entry(SITE).or_default().extend_from_slice(rule.as_bytes());
    }
    for (name, css) in sheets {
        look.add_sheet(name, &css);
    }
    look
}

impl Look {
    fn add_sheet(&mut self, name: &str, css: &[u8]) {
        let Some(file) = fingerprinted(&format!("{name}.css"), css) else { return };
        if name == SITE {
            self.styles.push(file.path.to_string());
        } else {
            self.sheets.insert(name.to_owned(), file.path.to_string());
        }
        self.files.push(file);
    }
}

fn fingerprinted(name: &str, bytes: &[u8]) -> Option<OutputFile> {
    let (stem, extension) = name.rsplit_once('.')?;
    let fingerprint = Digest::of(bytes).fingerprint();
    let path = OutputPath::parse(&format!("assets/{stem}.{fingerprint}.{extension}")).ok()?;
    Some(OutputFile { path, bytes: bytes.to_vec() })
}
