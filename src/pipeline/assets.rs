//! Style sheets and other files of the site theme.

use crate::base::digest::Digest;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::config::Config;
use crate::source::theme::SiteTheme;

/// The files of the look, and what pages have to know of them.
pub(super) struct Look {
    /// The files.
    pub(super) files: Vec<OutputFile>,
    /// Addresses of the style sheets below the root of the site.
    pub(super) styles: Vec<String>,
    /// Address of the icon.
    pub(super) icon: Option<String>,
}

const ICON: &str = "icon.svg";

/// One style sheet of all of `assets/css/` in the order of the names, the site's accent colour at
/// its end; and every other asset as it is. Names carry a fingerprint, so that browsers may keep
/// the files for ever.
pub(super) fn files(theme: &SiteTheme, config: &Config) -> Look {
    let mut css: Vec<u8> = Vec::new();
    let mut look = Look { files: Vec::new(), styles: Vec::new(), icon: None };
    for (name, bytes) in theme.below("assets/") {
        if name.starts_with("css/") {
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
        css.extend_from_slice(format!(":root {{ --accent: {accent}; }}\n").as_bytes());
    }
    if let Some(file) = fingerprinted("site.css", &css) {
        look.styles.push(file.path.to_string());
        look.files.push(file);
    }
    look
}

fn fingerprinted(name: &str, bytes: &[u8]) -> Option<OutputFile> {
    let (stem, extension) = name.rsplit_once('.')?;
    let fingerprint = Digest::of(bytes).fingerprint();
    let path = OutputPath::parse(&format!("assets/{stem}.{fingerprint}.{extension}")).ok()?;
    Some(OutputFile { path, bytes: bytes.to_vec() })
}
