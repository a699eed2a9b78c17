//! Views → HTML, with the templates of a site theme.
//!
//! The only module that names the template engine. Templates see three values: `site`
//! ([`SiteFrame`], the same on every page of a language), `page` ([`Frame`]) and `view` (the
//! struct of the page's kind). They look nothing up. A fourth, `parts`, is what other templates made of
//! the first two for many pages at once.

mod error;
mod fragment;
mod tidy;
mod tongue;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;
use tera::Context;
use tera::Kwargs;
use tera::State;
use tera::Tera;

use crate::locale::Locale;
use crate::model::reference::VersionKey;
use crate::page::view::View;
use crate::page::view::frame::Frame;
use crate::page::view::frame::SiteFrame;
use crate::page::view::frame::VersionNav;
use crate::render::fragment::Fragment;
use crate::render::tidy::tidy;
use crate::render::tidy::trimmed;
use crate::render::tongue::Tongue;

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
    main_nav: Fragment,
    footer: Fragment,
    /// What is said of words whose source has changed.
    out_of_date: String,
    /// The navigation of each version.
    navs: BTreeMap<VersionKey, Fragment>,
}

/// `parts` in templates: HTML that is the same on many pages, made for this one.
#[derive(Serialize)]
struct Parts {
    main_nav: String,
    nav: Option<String>,
    footer: String,
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
        for (name, reach) in fragment::FILTERS {
            let mark = move |href: &str, _: Kwargs, _: &State| fragment::mark(href, reach);
            engine.register_filter(name, mark);
        }
        let templates = templates.into_iter().map(|(name, text)| (name, trimmed(text)));
        engine.add_raw_templates(templates).map_err(|error| TemplateError::of("", &error))?;
        Ok(Self { engine })
    }

    /// A page that belongs to no site, from its template, the words of a language and one value:
    /// `site.t`, `view`.
    ///
    /// # Errors
    /// There is no template of that name, or it asks for something that is not there.
    pub fn apart(
        &self,
        template: &str,
        locale: &Locale,
        view: &impl Serialize,
    ) -> Result<String, TemplateError> {
        let mut context = Context::new();
        context.insert("site", &BTreeMap::from([("t", locale.words())]));
        context.insert("view", view);
        let html = self.engine.render(template, &context);
        let html = html.map_err(|error| TemplateError::of(template, &error))?;
        let tongue = Tongue { dir: locale.lang().direction().as_str(), out_of_date: "" };
        Ok(tongue::shown(tidy(html), &tongue))
    }

    /// The templates for the pages of one language.
    ///
    /// `site` is turned into template values here, once, and not again for every page; so are the
    /// parts of pages that are made of it and of `navs`.
    ///
    /// # Errors
    /// A template of such a part asks for something that is not there.
    pub fn for_site(
        &self,
        site: &SiteFrame,
        navs: &BTreeMap<VersionKey, Arc<VersionNav>>,
    ) -> Result<SiteTemplates, TemplateError> {
        let mut engine = self.engine.clone();
        engine.global_context().insert("site", site);
        let main_nav = Fragment::render(&engine, "parts/main-nav.html", None)?;
        let footer = Fragment::render(&engine, "parts/footer.html", None)?;
        let nav = |(key, nav): (&VersionKey, &Arc<VersionNav>)| {
            Ok((key.clone(), Fragment::render(&engine, VERSION_NAV, Some(nav))?))
        };
        let navs = navs.par_iter().map(nav).collect::<Result<_, TemplateError>>()?;
        let out_of_date = site.out_of_date.clone();
        Ok(SiteTemplates { engine, main_nav, footer, out_of_date, navs })
    }
}

/// A guess at the bytes of a page, so that few need to be moved while they grow.
const TYPICAL_PAGE: usize = 16 << 10;

const VERSION_NAV: &str = "parts/version-nav.html";

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
        context.insert("parts", &self.parts(frame)?);
        let template = view.template();
        let mut html = Vec::with_capacity(TYPICAL_PAGE);
        self.engine
            .render_to(template, &context, &mut html)
            .map_err(|error| TemplateError::of(template, &error))?;
        let tongue = Tongue { dir: &frame.dir, out_of_date: &self.out_of_date };
        // Templates write nothing but texts; to look for the first fault takes longer than to see that
        // there is none.
        let html = String::from_utf8(html)
            .unwrap_or_else(|garbled| String::from_utf8_lossy(garbled.as_bytes()).into_owned());
        Ok(tongue::shown(tidy(html), &tongue))
    }

    fn parts(&self, frame: &Frame) -> Result<Parts, TemplateError> {
        let nav = frame.nav.as_ref().map(|nav| match self.navs.get(&nav.key) {
            Some(fragment) => Ok(fragment.on(frame)),
            None => Ok(Fragment::render(&self.engine, VERSION_NAV, Some(nav))?.on(frame)),
        });
        Ok(Parts {
            main_nav: self.main_nav.on(frame),
            nav: nav.transpose()?,
            footer: self.footer.on(frame),
        })
    }
}
