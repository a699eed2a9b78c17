//! Files that were made from sheets, as pages offer them.

use std::collections::BTreeMap;

use crate::base::path::OutputPath;
use crate::model::reference::VersionKey;
use crate::page::cx::Cx;
use crate::page::data;
use crate::page::key::InVersion;
use crate::page::pairs::Pair;
use crate::page::pairs::PairKey;
use crate::page::paper::Kind;
use crate::page::paper::SheetKey;
use crate::page::view::sheet::Offer;

/// What a sheet was written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// For paper.
    Pdf,
    /// A book for readers of books.
    Epub,
    /// Plain text.
    Text,
}

impl Form {
    /// The extension of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Epub => "epub",
            Self::Text => "txt",
        }
    }

    /// The message with its name and size, and its sides where it has any.
    fn message(self) -> &'static str {
        match self {
            Self::Pdf => "offer-pdf",
            Self::Epub => "offer-epub",
            Self::Text => "offer-text",
        }
    }
}

/// A file that was made from a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The sheet.
    pub kind: Kind,
    /// What it was written as.
    pub form: Form,
    /// Its address below the root of the site.
    pub path: OutputPath,
    /// How many bytes it has; 0 where it is made when somebody asks for it.
    pub bytes: usize,
    /// How many sides of paper it fills; 0 for what has none.
    pub sides: usize,
    /// The message with what a reader should know before.
    pub note: Option<&'static str>,
}

impl Made {
    /// The link to it, with format, sides and size.
    #[must_use]
    pub fn offer(&self, cx: &Cx) -> Offer {
        let size = data::size(cx, self.bytes);
        let values = [("count", self.sides.into()), ("size", size.into())];
        let format = self.form.extension().to_uppercase();
        let details = match (self.bytes, self.form) {
            (0, Form::Pdf) => cx.t("offer-pdf-later"),
            (0, _) => cx.locale.tv("offer-later", &[("format", format.into())]),
            _ => cx.locale.tv(self.form.message(), &values),
        };
        Offer {
            href: self.path.to_string(),
            form: self.form.extension().to_owned(),
            details,
            note: self.note.map(|message| cx.t(message)),
        }
    }
}

/// All files that were made from the sheets of a language.
#[derive(Debug, Clone, Default)]
pub struct Offers {
    versions: BTreeMap<VersionKey, Vec<Made>>,
    pairs: BTreeMap<PairKey, Vec<Made>>,
}

impl Offers {
    /// Adds the files of a sheet.
    pub fn add(&mut self, key: SheetKey, made: impl IntoIterator<Item = Made>) {
        match key {
            SheetKey::Changes(pair) => self.pairs.entry(pair.key()).or_default().extend(made),
            _ => self.versions.entry(key.version().key()).or_default().extend(made),
        }
    }

    /// The files of a version, in the order of its sheets.
    #[must_use]
    pub fn of(&self, at: InVersion) -> &[Made] {
        self.versions.get(&at.key()).map_or(&[], Vec::as_slice)
    }

    /// The files of a comparison.
    #[must_use]
    pub fn of_pair(&self, pair: Pair) -> &[Made] {
        self.pairs.get(&pair.key()).map_or(&[], Vec::as_slice)
    }
}
