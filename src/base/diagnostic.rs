//! What is wrong with the author's files, as data: collected by every stage, printed by `cli` only.

use crate::base::source_map::Span;

/// The name of a kind of mistake, in kebab-case; stable, so that it can be looked up and configured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(pub &'static str);

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing needs to be done.
    Note,
    /// Probably a mistake; the site is still built.
    Warning,
    /// A mistake: no site is written until it is mended.
    Error,
}

/// A place and what is to be seen there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub at: Span,
    /// A few words about it; may be empty.
    pub text: String,
}

/// One mistake in the author's files.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a diagnostic that is not pushed is lost"]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, in the author's words: lower case, no full stop.
    pub message: String,
    /// Places; the first one is the place to change.
    pub labels: Vec<Label>,
    /// What to type.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: Code, at: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, at, message)
    }

    /// A warning at a place.
    pub fn warning(code: Code, at: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, at, message)
    }

    /// A note at a place.
    pub fn note(code: Code, at: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, at, message)
    }

    /// A diagnostic of any severity; the place has no words of its own yet.
    pub fn new(severity: Severity, code: Code, at: Span, message: impl Into<String>) -> Self {
        let labels = vec![Label { at, text: String::new() }];
        Self { code, severity, message: message.into(), labels, help: None }
    }

    /// Says what is to be seen at the first place.
    pub fn seen(mut self, text: impl Into<String>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.text = text.into();
        }
        self
    }

    /// Adds another place.
    pub fn with_label(mut self, at: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { at, text: text.into() });
        self
    }

    /// Says what to type.
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Diagnostics in the order in which they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another list.
    pub fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Drops those that are not wanted.
    pub fn keep(&mut self, is_wanted: impl Fn(&Diagnostic) -> bool) {
        self.0.retain(is_wanted);
    }

    /// All of them, to be changed or sorted out.
    pub fn into_each(self) -> impl Iterator<Item = Diagnostic> {
        self.0.into_iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether any is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Sorts by file and place, so that the order does not depend on the order of the stages.
    pub fn sort(&mut self) {
        self.0.sort_by_key(|diagnostic| {
            (diagnostic.labels.first().map(|label| label.at), diagnostic.code)
        });
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(diagnostics: T) -> Self {
        Self(diagnostics.into_iter().collect())
    }
}

/// A value together with what was noticed while making it.
#[derive(Debug, Clone, Default)]
pub struct Outcome<T> {
    /// The value: whatever could be made of the input.
    pub value: T,
    /// What was wrong with the input.
    pub diagnostics: Diagnostics,
}
