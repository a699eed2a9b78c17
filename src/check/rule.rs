//! What a rule is: a name, a reason, an example of the fault and one of its mending, and a function.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::check::document::Document;
use crate::check::subject::Subject;
use crate::config::Config;
use crate::config::levels::Standing;
use crate::model::edition::Edition;
use crate::model::version::Version;
use crate::source::theme::SiteTheme;

/// One rule of the proof-reader.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name: what stands in brackets in a diagnostic and before the colon in `site.yaml`.
    pub code: Code,
    /// What it finds, in a few words without a full stop.
    pub finds: &'static str,
    /// Why that matters, in a sentence or two.
    pub why: &'static str,
    /// How grave it is where `site.yaml` says nothing.
    pub gravity: Gravity,
    /// A text with the fault.
    pub bad: &'static str,
    /// The same text without it.
    pub good: &'static str,
    /// In which form the examples are written.
    pub form: Form,
    /// How it is looked for.
    pub(crate) run: Run,
}

/// How grave a fault is, unless an editor says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// No reader must meet it: a warning, and an error in a version that is published.
    Grave,
    /// A fault: a warning.
    Mild,
    /// Advice on wording: a note.
    Advice,
    /// Looked for only where `site.yaml` asks for it.
    OnRequest,
}

impl Gravity {
    /// The severity in a text of this standing; none if the rule is not to run.
    #[must_use]
    pub fn severity(self, standing: Standing) -> Option<Severity> {
        match (self, standing) {
            (Self::Grave, Standing::Published) => Some(Severity::Error),
            (Self::Grave | Self::Mild, _) => Some(Severity::Warning),
            (Self::Advice, _) => Some(Severity::Note),
            (Self::OnRequest, _) => None,
        }
    }
}

/// In which form the examples of a rule are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Markdown.
    Markdown,
    /// Text as it comes out of a PDF.
    Plain,
    /// The editors' YAML.
    Yaml,
    /// A style sheet of a site theme.
    Css,
}

/// How a rule is looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Run {
    /// In every text: of the site, or of any file.
    Text(fn(&mut Diagnostics, &Document)),
    /// In every version of a plan.
    Version(fn(&mut Diagnostics, &Subject, InVersion)),
    /// In the site as a whole.
    Site(fn(&mut Diagnostics, &Subject)),
    /// In the look of a site: its theme, with its settings.
    Look(fn(&mut Diagnostics, &SiteTheme, &Config)),
    /// By the reader of Markdown or of YAML, which tells of it as it goes.
    WhileReading,
    /// By another rule, which finds it on its way.
    WithAnother,
}

/// A version and the edition that it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InVersion<'a> {
    /// The edition.
    pub(crate) edition: &'a Edition,
    /// The version.
    pub(crate) version: &'a Version,
}
