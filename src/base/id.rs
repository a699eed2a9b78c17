//! Ids that an editor gives: the identity of everything that is compared, linked and cited.

use std::fmt;
use std::sync::Arc;

/// Why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadId {
    /// Nothing was written.
    #[error("an id cannot be empty")]
    Empty,
    /// More than 64 bytes.
    #[error("an id has at most 64 characters")]
    TooLong,
    /// Something other than `a-z`, `0-9` and single hyphens inside.
    #[error("an id has only lower-case letters a–z, digits and single hyphens")]
    BadCharacter,
}

fn checked(text: &str) -> Result<Arc<str>, BadId> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match text {
        "" => Err(BadId::Empty),
        _ if text.len() > 64 => Err(BadId::TooLong),
        _ if !text.chars().all(allowed) => Err(BadId::BadCharacter),
        _ if text.starts_with('-') || text.ends_with('-') || text.contains("--") => {
            Err(BadId::BadCharacter)
        }
        _ => Ok(Arc::from(text)),
    }
}

/// The id that was probably meant by `text`: lower case, with hyphens for everything else.
#[must_use]
pub fn suggestion(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-").chars().take(64).collect::<String>().trim_end_matches('-').to_owned()
}

/// A text that is an id of some kind, once parsed.
pub trait Id: Sized {
    /// What the id names, for messages: "commitment".
    const WHAT: &'static str;

    /// Parses the id.
    ///
    /// # Errors
    /// [`BadId`] unless the text is 1 to 64 lower-case ASCII letters, digits and single hyphens.
    fn parse(text: &str) -> Result<Self, BadId>;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $what:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// Lower-case ASCII letters, digits and single hyphens, at most 64 bytes.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl Id for $name {
            const WHAT: &'static str = $what;

            fn parse(text: &str) -> Result<Self, BadId> {
                checked(text).map(Self)
            }
        }

        impl $name {
            /// The id as it was written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Names an edition: the plan for one period, e.g. `2013-17`. The name of its folder.
    EditionId, "edition";
    /// Names a version within its edition, e.g. `2013-10-revised`. The name of its folder.
    VersionId, "version";
    /// Names a group of commitments for the life of the plan.
    GroupId, "group";
    /// Names a commitment for the life of the plan; versions are compared by it.
    CommitmentId, "commitment";
    /// Names a measure within its commitment.
    MeasureId, "measure";
    /// Names a metric of a performance framework.
    MetricId, "metric";
    /// Names a section of prose of a version.
    SectionId, "section";
    /// Names an event of an edition.
    EventId, "event";
    /// Names a document that the site cites.
    DocumentId, "document";
    /// Names a figure that prose shows by its id.
    FigureId, "figure";
    /// Names a term of the glossary.
    TermId, "term";
    /// Names a standing page.
    PageId, "page";
    /// Names a defect of a source text.
    DefectId, "defect";
    /// Names a change that a source reports, within its edition.
    ChangeId, "change";
    /// Names an aspect of a comparison.
    AspectId, "aspect";
    /// Names a rule pack: what is asked of a kind of plan.
    PackId, "rule pack";
    /// Names a requirement of a rule pack.
    RequirementId, "requirement";
    /// Names a topic that is followed through versions.
    ThreadId, "thread";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_editors_write() {
        for text in ["2013-17", "burglary", "a1-b2"] {
            assert_eq!(GroupId::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn refuses_what_cannot_stand_in_an_address() {
        assert_eq!(GroupId::parse(""), Err(BadId::Empty));
        assert_eq!(GroupId::parse(&"a".repeat(65)), Err(BadId::TooLong));
        for text in ["a b", "A", "é", "-a", "a-", "a--b", "a/b", "..", "a.b"] {
            assert_eq!(GroupId::parse(text), Err(BadId::BadCharacter), "{text}");
        }
    }

    #[test]
    fn suggests_an_id() {
        assert_eq!(suggestion("Rural Crime (2024)"), "rural-crime-2024");
    }
}
