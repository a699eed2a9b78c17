//! What a site theme and the settings of a site give to all of its pages.

use crate::base::lang::Lang;
use crate::base::mark;
use crate::base::output_file::OutputFile;
use crate::config::Config;
use crate::locale::Locale;
use crate::model::site::Site;
use crate::page::LanguageName;
use crate::page::PageOptions;
use crate::pipeline::BuildError;
use crate::pipeline::BuildOptions;
use crate::pipeline::assets;
use crate::render::Templates;
use crate::source::theme::SiteTheme;

/// The look of a site, ready for its pages.
pub(super) struct Prepared {
    /// Style sheets and other assets.
    pub(super) files: Vec<OutputFile>,
    /// The languages of the site, that of the content first.
    pub(super) locales: Vec<Locale>,
    /// How pages are laid out.
    pub(super) page_options: PageOptions,
    /// The templates.
    pub(super) templates: Templates,
}

impl Prepared {
    /// Reads the site theme.
    pub(super) fn of<E>(
        site: &Site,
        config: &Config,
        theme: &SiteTheme,
        options: &BuildOptions,
    ) -> Result<Self, BuildError<E>> {
        let look = assets::files(theme, config);
        let locales = site.languages.iter().map(|language| locale(theme, &language.lang));
        let locales = locales.collect::<Result<Vec<Locale>, _>>()?;
        let page_options = PageOptions {
            base_url: options.base_url.clone().or_else(|| config.base_url.clone()),
            links: options.links,
            styles: look.styles,
            sheets: look.sheets,
            accent: config.accent.map(|accent| accent.to_string()),
            icon: look.icon,
            generator: concat!("planpress ", env!("CARGO_PKG_VERSION")).to_owned(),
            languages: locales.iter().map(name).collect(),
        };
        let templates = theme.below("templates/").filter(|(name, _)| !name.starts_with(PREVIEW));
        let templates = templates.map(|(name, bytes)| (name, text(bytes)));
        let templates = Templates::load(templates)?;
        Ok(Self { files: look.files, locales, page_options, templates })
    }
}

/// The folder of the templates that no page of a site is made with.
const PREVIEW: &str = "preview/";

/// A language in its own words.
fn name(locale: &Locale) -> LanguageName {
    LanguageName {
        lang: locale.lang().clone(),
        name: mark::plain(&locale.t("language-name")).into_owned(),
    }
}

/// The conventions of a language; its strings are those of the tag, else of the language alone.
pub(super) fn locale<E>(theme: &SiteTheme, lang: &Lang) -> Result<Locale, BuildError<E>> {
    let english = theme.text("strings/en.ftl").ok_or(BuildError::NoStrings)?;
    let bare = lang.as_str().split('-').next().unwrap_or_default();
    let own = [lang.as_str(), bare]
        .iter()
        .filter(|tag| **tag != "en")
        .find_map(|tag| theme.text(&format!("strings/{tag}.ftl")));
    Locale::load(lang, own, &Lang::english(), english).map_err(|mut errors| {
        errors.drain(..).next().map_or(BuildError::NoStrings, BuildError::Strings)
    })
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
