//! The messages of the interface, in Fluent.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use crate::base::lang::Lang;
use crate::base::mark;

/// A value in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words or a formatted number.
    Text(String),
    /// A count.
    Count(usize),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Strings that are not Fluent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the strings of `{lang}` cannot be read at byte {at}: {message}")]
pub struct BadStrings {
    /// The language of the file.
    pub lang: Lang,
    /// The byte of the file.
    pub at: usize,
    /// What the parser says.
    pub message: String,
}

/// Says the plural category of a number, by the rules of the language of its bundle.
const CATEGORY: &str = "category = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}";

/// The messages of a language, with those of another where it has none.
pub(super) struct Strings {
    own: Option<FluentBundle<FluentResource>>,
    fallback: FluentBundle<FluentResource>,
    /// The language of the fallback, where readers have to be told that it is another one.
    foreign: Option<Lang>,
    /// The messages that only the fallback has.
    missing: Vec<String>,
    /// The messages that take no values: pages use the same ones again and again.
    plain: BTreeMap<String, String>,
    /// The plural rules of the language, whether it has messages or not.
    categories: FluentBundle<FluentResource>,
}

impl Strings {
    pub(super) fn parse(
        lang: &Lang,
        own: Option<&str>,
        fallback_lang: &Lang,
        fallback: &str,
    ) -> Result<Self, Vec<BadStrings>> {
        let (fallback, names) = bundle(fallback_lang, fallback)?;
        let own = own.map(|own| bundle(lang, own)).transpose()?.map(|(own, _)| own);
        let is_foreign = lang.primary() != fallback_lang.primary();
        let is_missing = |name: &&String| !own.as_ref().is_some_and(|own| own.has_message(name));
        let missing = names.iter().filter(|_| is_foreign).filter(is_missing).cloned().collect();
        let foreign = is_foreign.then(|| fallback_lang.clone());
        let categories = bundle(lang, CATEGORY)?.0;
        let plain = BTreeMap::new();
        let mut strings = Self { own, fallback, foreign, missing, plain, categories };
        for name in names {
            if let Some((text, Complete::Yes)) = strings.formatted(&name, &[]) {
                strings.plain.insert(name, text);
            }
        }
        Ok(strings)
    }

    /// A message; its name in brackets if no language has it, so that it is seen and not missed.
    pub(super) fn format(&self, message: &str, values: &[(&str, Value)]) -> String {
        if let Some(text) = self.plain.get(message) {
            return text.clone();
        }
        let formatted = self.formatted(message, values);
        formatted.map_or_else(|| format!("[{message}]"), |(text, _)| text)
    }

    pub(super) fn words(&self) -> BTreeMap<String, String> {
        self.plain.iter().map(|(name, text)| (name.replace('-', "_"), text.clone())).collect()
    }

    fn formatted(&self, message: &str, values: &[(&str, Value)]) -> Option<(String, Complete)> {
        let own = self.own.as_ref().and_then(|own| formatted(own, message, values));
        own.or_else(|| {
            let (text, complete) = formatted(&self.fallback, message, values)?;
            Some(match &self.foreign {
                Some(lang) => (mark::foreign(&text, lang), complete),
                None => (text, complete),
            })
        })
    }

    /// The plural category of a number: `one`, `few` and so on.
    pub(super) fn category(&self, count: usize) -> String {
        let found = formatted(&self.categories, "category", &[("count", count.into())]);
        found.map(|(category, _)| category).unwrap_or_default()
    }

    pub(super) fn missing(&self) -> &[String] {
        &self.missing
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Complete {
    Yes,
    /// A value is missing.
    No,
}

fn bundle(
    lang: &Lang,
    text: &str,
) -> Result<(FluentBundle<FluentResource>, Vec<String>), Vec<BadStrings>> {
    let tag: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let bad = |error: fluent_syntax::parser::ParserError| BadStrings {
            lang: lang.clone(),
            at: error.pos.start,
            message: error.kind.to_string(),
        };
        errors.into_iter().map(bad).collect::<Vec<_>>()
    })?;
    let names = resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolating marks around values would end up in attributes and file names. Where a value needs
    // isolation, the page puts it into an element with `dir`.
    bundle.set_use_isolating(false);
    // A message that stands twice: the first one counts, as in a theme that overrides the default.
    let _twice = bundle.add_resource(resource);
    Ok((bundle, names))
}

fn formatted(
    bundle: &FluentBundle<FluentResource>,
    message: &str,
    values: &[(&str, Value)],
) -> Option<(String, Complete)> {
    let pattern = bundle.get_message(message)?.value()?;
    let mut args = FluentArgs::new();
    for (name, value) in values {
        match value {
            Value::Text(text) => args.set(*name, FluentValue::from(text.as_str())),
            Value::Count(count) => args.set(*name, FluentValue::from(*count)),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    Some((text, if errors.is_empty() { Complete::Yes } else { Complete::No }))
}
