//! What goes into the press and what comes out.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::digest::Digest;
use crate::page::paper::Sheet;
use crate::print::fault::TemplateFault;

/// A picture, by the path under which a sheet names it.
pub type Picture = (String, Arc<[u8]>);

/// A sheet to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The sheet as JSON.
    pub data: Vec<u8>,
    /// Its pictures.
    pub pictures: Vec<Picture>,
    /// Whether the sheet has a date.
    pub dated: Dated,
}

/// Whether a sheet has a date: PDF/A demands one, and none is ever made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dated {
    /// It has: PDF/UA-1 and PDF/A-2a.
    Yes,
    /// It has none: PDF/UA-1 only.
    No,
}

/// A finished sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many sides it has.
    pub sides: usize,
}

/// Why there is no sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A template is wrong.
    Template(TemplateFault),
    /// No font has these characters.
    Glyphs(BTreeSet<char>),
}

impl Job {
    /// The job of printing a sheet with these pictures.
    #[must_use]
    pub fn of(sheet: &Sheet, pictures: Vec<Picture>) -> Self {
        let data = serde_json::to_vec(sheet).expect("texts and numbers can be written");
        let dated = if sheet.date.is_some() { Dated::Yes } else { Dated::No };
        Self { data, pictures, dated }
    }

    /// Names everything that the sheet is made from, but for the press.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let pictures = self.pictures.iter();
        let pictures = pictures.map(|(path, bytes)| format!("{path} {}\n", Digest::of(bytes)));
        let pictures: String = pictures.collect();
        Digest::of(format!("{:?} {} {pictures}", self.dated, Digest::of(&self.data)).as_bytes())
    }
}
