//! Layer 3: the settings in `content/site.yaml` that are about the site and not about the plan.

pub mod base_url;
pub mod colour;
pub mod levels;

use crate::config::base_url::BaseUrl;
use crate::config::colour::Colour;
use crate::config::levels::Levels;

/// The settings of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// Where the site will stand, if the editor said so.
    pub base_url: Option<BaseUrl>,
    /// The folder of the site theme, `default` if the editor named none.
    pub site_theme: Option<String>,
    /// The accent colour.
    pub accent: Option<Colour>,
    /// How seriously rules of the proof-reader are taken.
    pub levels: Levels,
}
