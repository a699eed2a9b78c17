//! Views → HTML, with the templates of a site theme.
//!
//! The only module that names the template engine. Templates see three values: `site`
//! ([`SiteFrame`], the same on every page of a language), `page` ([`Frame`]) and `view` (the
//! struct of the page's kind). They look nothing up.

mod error;
mod tidy;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use tera::Context;
use tera::Tera;

use crate::page::view::View;
use crate::page::view::frame::Frame;
use crate::page::view::frame::SiteFrame;

pub use crate::render::error::TemplateError;

/// The templates of a site theme, parsed and checked against each other.
pub struct Templates {
    engine: Tera,
}

/// The templates together with what is the same on every page of a language.
///
/// Can be shared between threads: rendering changes nothing in it.
pub struct SiteTemplates {
    engine: Tera,
}

impl Templates {
    /// Parses templates, given as name (`base.html`) and text.
    ///
    /// # Errors
    /// The first template that cannot be understood, or that names a template, component or
    /// filter that is nowhere.
    pub fn load<'a>(
        templates: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, TemplateError> {
        let mut engine = Tera::new();
        engine.add_raw_templates(templates).map_err(|error| TemplateError::of("", &error))?;
        Ok(Self { engine })
    }

    /// The templates for the pages of one language.
    ///
    /// `site` is turned into template values here, once, and not again for every page.
    #[must_use]
    pub fn for_site(&self, site: &SiteFrame) -> SiteTemplates {
        let mut engine = self.engine.clone();
        engine.global_context().insert("site", site);
        SiteTemplates { engine }
    }
}

impl SiteTemplates {
    /// The HTML of a page.
    ///
    /// # Errors
    /// The site theme has no template of that name, or the template asks for something that the
    /// view does not have.
    pub fn page(&self, frame: &Frame, view: &View) -> Result<String, TemplateError> {
        let mut context = Context::new();
        context.insert("page", frame);
        context.insert("view", view);
        let template = view.template();
        let html = self
            .engine
            .render(template, &context)
            .map_err(|error| TemplateError::of(template, &error))?;
        Ok(tidy::tidy(&html))
    }
}
