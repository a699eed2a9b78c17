//! What custom properties come to in a colour scheme.

use std::collections::BTreeMap;

use crate::base::source_map::Span;
use crate::check::look::custom;
use crate::check::look::custom::Holds;
use crate::config::Config;
use crate::config::colour::Colour;
use crate::config::colour::Space;
use crate::source::theme::SiteTheme;

/// A colour scheme that readers can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A value and where the site itself sets it; the built-in look and the accent of `site.yaml` have no
/// place in the files of the theme.
#[derive(Debug, Clone)]
struct Set {
    value: String,
    at: Option<Span>,
}

/// The custom properties of all style sheets of every page, as they hold in one scheme.
#[derive(Debug)]
pub(super) struct Values {
    scheme: Scheme,
    set: BTreeMap<String, Set>,
}

/// A colour, and the places in the site's own files that it rests on.
#[derive(Debug, Clone)]
pub(super) struct Resolved {
    /// What is seen.
    pub(super) colour: Colour,
    /// Its own declaration first.
    pub(super) from: Vec<Span>,
}

/// So many names may lead to one another; more lead in a circle.
const DEEPEST: usize = 16;

impl Values {
    /// What the sheets of a theme and the accent of a site set: the last declaration holds.
    pub(super) fn of(theme: &SiteTheme, config: &Config, scheme: Scheme) -> Self {
        let mut set = BTreeMap::new();
        for (name, bytes) in theme.below("assets/css/").filter(|(name, _)| !name.contains('/')) {
            let Ok(css) = std::str::from_utf8(bytes) else { continue };
            let own = theme.overlay.find(&format!("assets/css/{name}"));
            for property in custom::properties(css) {
                let holds = match property.holds {
                    Holds::Always => true,
                    Holds::InLight => scheme == Scheme::Light,
                    Holds::InDark => scheme == Scheme::Dark,
                };
                if holds {
                    let at = own.map(|file| Span::new(file, property.at.start, property.at.end));
                    let value = Set { value: property.value.to_owned(), at };
                    set.insert(property.name.to_owned(), value);
                }
            }
        }
        if let Some(accent) = config.accent {
            set.insert("--accent".to_owned(), Set { value: accent.to_string(), at: None });
        }
        Self { scheme, set }
    }

    /// The colour of a property, if it can be said without a browser.
    pub(super) fn colour(&self, name: &str) -> Option<Resolved> {
        let mut from = Vec::new();
        let colour = self.named(name, &mut from, DEEPEST)?;
        Some(Resolved { colour, from })
    }

    fn named(&self, name: &str, from: &mut Vec<Span>, depth: usize) -> Option<Colour> {
        let set = self.set.get(name)?;
        from.extend(set.at);
        self.value(&set.value, from, depth.checked_sub(1)?)
    }

    fn value(&self, value: &str, from: &mut Vec<Span>, depth: usize) -> Option<Colour> {
        let value = value.trim();
        if let Ok(colour) = Colour::parse_css(value) {
            return Some(colour);
        }
        let (function, inner) = value.strip_suffix(')')?.split_once('(')?;
        let arguments = arguments(inner);
        match (function.to_ascii_lowercase().as_str(), &arguments[..]) {
            ("var", [name, fallback]) if !self.set.contains_key(*name) => {
                self.value(fallback, from, depth.checked_sub(1)?)
            }
            ("var", [name, ..]) => self.named(name, from, depth),
            ("light-dark", [light, dark]) => {
                let value = if self.scheme == Scheme::Light { light } else { dark };
                self.value(value, from, depth.checked_sub(1)?)
            }
            ("color-mix", [space, one, other]) => self.mixed(space, [*one, *other], from, depth),
            _ => None,
        }
    }

    fn mixed(
        &self,
        space: &str,
        parts: [&str; 2],
        from: &mut Vec<Span>,
        depth: usize,
    ) -> Option<Colour> {
        let space = match space.to_ascii_lowercase().as_str() {
            "in oklab" => Space::Oklab,
            "in srgb" => Space::Srgb,
            _ => return None,
        };
        let depth = depth.checked_sub(1)?;
        let [(one, share), (other, rest)] = parts.map(share);
        let share = match (share, rest) {
            (Some(share), None) => share,
            (None, Some(rest)) => 100_u8.checked_sub(rest)?,
            (None, None) => 50,
            (Some(share), Some(rest)) if share.checked_add(rest) == Some(100) => share,
            (Some(_), Some(_)) => return None,
        };
        let (one, other) = (self.value(one, from, depth)?, self.value(other, from, depth)?);
        Some(one.mixed(other, share, space))
    }
}

/// A colour of a mixture without its share, and the share in percent.
fn share(part: &str) -> (&str, Option<u8>) {
    let split = part.rsplit_once(' ').and_then(|(colour, share)| {
        let share: u8 = share.strip_suffix('%')?.parse().ok()?;
        (share <= 100).then_some((colour, Some(share)))
    });
    split.unwrap_or((part, None))
}

/// What stands between the commas of a function that are not within another.
fn arguments(inner: &str) -> Vec<&str> {
    let mut arguments = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                arguments.push(inner[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    arguments.push(inner[start..].trim());
    arguments
}
