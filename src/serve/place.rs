//! What a site was made from, and where that is on the disk: for saying what is wrong.

use std::collections::BTreeSet;
use std::convert::Infallible;

use crate::base::diagnostic::Diagnostics;
use crate::base::script::Script;
use crate::base::source_map::SourceMap;
use crate::pipeline::BuildError;
use crate::pipeline::sheets::room::NoSheet;
use crate::print::TemplateFault;
use crate::render::TemplateError;
use crate::serve::ServeOptions;
use crate::serve::trouble::Trouble;
use crate::source::fonts;
use crate::source::fonts::FontFile;
use crate::source::theme::SiteTheme;

/// What a site was made from.
pub(super) struct Place<'a> {
    pub(super) sources: &'a SourceMap,
    pub(super) theme: &'a SiteTheme,
    /// The folders.
    pub(super) options: &'a ServeOptions,
}

/// Folders of a site theme.
const TEMPLATES: &str = "templates";
const PRINT: &str = "print";
const STRINGS: &str = "strings";

impl Place<'_> {
    /// A template that is wrong.
    pub(super) fn template(&self, error: &TemplateError) -> Trouble {
        self.template_in(TEMPLATES, error)
    }

    /// What keeps the site from being opened.
    pub(super) fn trouble(&self, error: BuildError<Infallible>) -> Trouble {
        match error {
            BuildError::Template(error) => self.template(&error),
            BuildError::Print(_, fault) => self.print_template(fault),
            error @ (BuildError::Strings(_) | BuildError::NoStrings) => {
                let help = format!("look into `{}`", self.folder().join(STRINGS).display());
                Trouble::plain("strings", error.to_string(), Some(help))
            }
            BuildError::Sink(never) => match never {},
        }
    }

    /// What keeps a sheet from being made.
    pub(super) fn no_sheet(&self, why: NoSheet) -> Trouble {
        match why {
            NoSheet::Press(why) => Trouble::plain("no-sheets", why.to_string(), None),
            NoSheet::Template(fault) => self.print_template(fault),
            NoSheet::Font(diagnostic) => {
                let mut diagnostics = Diagnostics::default();
                diagnostics.push(diagnostic);
                Trouble::of(self.sources, &self.options.content, &diagnostics)
            }
        }
    }

    /// The fonts of this machine for some scripts.
    pub(super) fn fonts(&self, scripts: &BTreeSet<Script>) -> Vec<FontFile> {
        fonts::find(&self.options.fonts, scripts)
    }

    fn print_template(&self, fault: TemplateFault) -> Trouble {
        let TemplateFault { template, line, column, message, help } = fault;
        self.template_in(PRINT, &TemplateError { template, line, column, message, help })
    }

    fn template_in(&self, folder: &str, error: &TemplateError) -> Trouble {
        let text = self.theme.text(&format!("{folder}/{}", error.template));
        Trouble::of_template(error, &self.folder().join(folder), text)
    }

    /// The folder of the site theme.
    fn folder(&self) -> std::path::PathBuf {
        self.options.themes.join(&self.theme.name)
    }
}
