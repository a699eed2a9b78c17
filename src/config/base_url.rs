//! The address at which a site stands.

use crate::base::path::Route;

/// An absolute address, or a path on a host that is not known: `https://example.org/plan/`, `/plan/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://example.org`, empty if only the path is known.
    origin: String,
    /// `/plan/`: starts and ends with a slash.
    path: String,
}

/// A text is no base URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write an address such as `https://plan.example.org/`, or a path such as `/plan/`")]
pub struct BadBaseUrl;

impl BaseUrl {
    /// Parses the address. A missing slash at the end is added.
    ///
    /// # Errors
    /// [`BadBaseUrl`] unless it is `http(s)://host[:port]/path/` or `/path/`, without query or fragment.
    pub fn parse(text: &str) -> Result<Self, BadBaseUrl> {
        let text = text.trim();
        let (origin, path) = match text.split_once("://") {
            Some((scheme @ ("http" | "https"), rest)) => {
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
                if host.is_empty() || !host.chars().all(named) {
                    return Err(BadBaseUrl);
                }
                (format!("{scheme}://{host}"), path)
            }
            Some(_) => return Err(BadBaseUrl),
            None => (String::new(), text.strip_prefix('/').ok_or(BadBaseUrl)?),
        };
        let path = path.strip_suffix('/').unwrap_or(path);
        let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
        let step = |step: &str| !matches!(step, "" | "." | "..") && step.chars().all(safe);
        if path.is_empty() {
            return Ok(Self { origin, path: "/".to_owned() });
        }
        path.split('/')
            .all(step)
            .then(|| Self { origin, path: format!("/{path}/") })
            .ok_or(BadBaseUrl)
    }

    /// The path, with a slash at both ends.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The absolute address of something of the site, if the host is known.
    #[must_use]
    pub fn absolute(&self, path: &str) -> Option<String> {
        (!self.origin.is_empty()).then(|| format!("{}{}{path}", self.origin, self.path))
    }

    /// The absolute address of a page, if the host is known.
    #[must_use]
    pub fn page(&self, route: &Route) -> Option<String> {
        self.absolute(route.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_addresses_and_paths() {
        for (text, path, page) in [
            ("https://plan.example.org", "/", Some("https://plan.example.org/a/")),
            ("https://example.org:8080/x/y/", "/x/y/", Some("https://example.org:8080/x/y/a/")),
            ("/plan", "/plan/", None),
            ("/", "/", None),
        ] {
            let base = BaseUrl::parse(text).unwrap();
            assert_eq!(base.path(), path);
            assert_eq!(base.page(&Route::home().join("a")).as_deref(), page);
        }
    }

    #[test]
    fn refuses_everything_else() {
        for text in ["", "plan", "ftp://x/", "https://", "https://a b/", "/a/../b/", "/a?b", "//x"]
        {
            assert_eq!(BaseUrl::parse(text), Err(BadBaseUrl), "{text}");
        }
    }
}
