//! Paths inside the site: `/`-separated, relative, free of `..` by construction.

use std::fmt;
use std::sync::Arc;

/// Why a text is no path inside the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPath {
    /// Nothing was written.
    #[error("a path cannot be empty")]
    Empty,
    /// It starts with `/` or a drive letter.
    #[error("a path is relative to its folder: it cannot start with `/` or a drive")]
    Absolute,
    /// A step is `.`, `..` or empty.
    #[error("a path cannot hold `.`, `..` or an empty step")]
    Dots,
    /// A backslash or control character.
    #[error("a path uses `/` between folders and no control characters")]
    BadCharacter,
}

fn checked(text: &str) -> Result<Arc<str>, BadPath> {
    if text.is_empty() {
        return Err(BadPath::Empty);
    }
    if text.chars().any(|c| c == '\\' || c.is_control()) {
        return Err(BadPath::BadCharacter);
    }
    if text.starts_with('/') || text.as_bytes().get(1) == Some(&b':') {
        return Err(BadPath::Absolute);
    }
    if text.split('/').any(|step| matches!(step, "" | "." | "..")) {
        return Err(BadPath::Dots);
    }
    Ok(Arc::from(text))
}

macro_rules! paths {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Parses the path.
            ///
            /// # Errors
            /// [`BadPath`] if it is empty, absolute, or could lead out of its folder.
            pub fn parse(text: &str) -> Result<Self, BadPath> {
                checked(text).map(Self)
            }

            /// The path as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The last step, without its extension.
            #[must_use]
            pub fn stem(&self) -> &str {
                let name = self.0.rsplit('/').next().unwrap_or_default();
                name.rsplit_once('.').map_or(name, |(stem, _)| stem)
            }

            /// The extension of the last step, empty if there is none.
            #[must_use]
            pub fn extension(&self) -> &str {
                let name = self.0.rsplit('/').next().unwrap_or_default();
                name.rsplit_once('.').map_or("", |(_, extension)| extension)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

paths! {
    /// A file below the content folder (or the folder of a site theme).
    SourcePath;
    /// A file below the output folder.
    OutputPath;
}

/// The address of a page within the site, without the leading slash: empty for the home page, else
/// lower-case steps that end in `/`, e.g. `2013-17/2013-10-revised/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route(Arc<str>);

impl Route {
    /// The home page.
    #[must_use]
    pub fn home() -> Self {
        Self(Arc::from(""))
    }

    /// The page `step` below this one. `step` is an id or an interface word: `a-z`, `0-9`, `-`.
    #[must_use]
    pub fn join(&self, step: &str) -> Self {
        debug_assert!(checked(step).is_ok(), "steps of routes are ids: {step}");
        Self([&self.0, step, "/"].concat().into())
    }

    /// The route as text, without the leading slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many folders deep the page lies.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }

    /// From this page back to the root of the site: `../` once a folder, empty at home.
    #[must_use]
    pub fn to_root(&self) -> String {
        "../".repeat(self.depth())
    }

    /// The file that holds the page.
    #[must_use]
    pub fn output_path(&self) -> OutputPath {
        OutputPath(format!("{}index.html", self.0).into())
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_could_lead_out() {
        for (text, why) in [
            ("", BadPath::Empty),
            ("/etc/passwd", BadPath::Absolute),
            ("c:/x", BadPath::Absolute),
            ("a/../b", BadPath::Dots),
            ("a//b", BadPath::Dots),
            ("a\\b", BadPath::BadCharacter),
        ] {
            assert_eq!(SourcePath::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn routes_end_in_a_slash_and_find_home() {
        let route = Route::home().join("2013-17").join("events");
        assert_eq!(route.as_str(), "2013-17/events/");
        assert_eq!(route.to_root(), "../../");
        assert_eq!(route.output_path().as_str(), "2013-17/events/index.html");
    }
}
