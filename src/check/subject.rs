//! What rules about a whole site may look at.

use crate::base::date::Date;
use crate::base::source_map::SourceMap;
use crate::check::speller::Speller;
use crate::config::Config;
use crate::model::site::Site;

/// A site with its files and settings, on a day.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its settings.
    pub config: &'a Config,
    /// Its files, in which all places lie.
    pub sources: &'a SourceMap,
    /// The dictionary of its language, if there is one and spelling is looked at.
    pub speller: Option<&'a Speller>,
    /// The day of the check.
    pub date: Date,
    /// Which rules read the texts.
    pub depth: Depth,
}

/// How thoroughly texts are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// By all rules.
    Proof,
    /// By those only whose findings are errors: a build asks whether anything stops it, and to
    /// read proofs of a large site takes longer than to make it.
    Gate,
}
