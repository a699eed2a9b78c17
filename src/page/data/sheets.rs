//! The files for paper and for readers of books, as the JSON lists them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::pairs::Pair;
use crate::page::paper::Kind;
use crate::page::paper::offer::Form;
use crate::page::paper::offer::Made;

/// A file for paper or for readers of books.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Sheet {
    /// `summary`, `large-print`, `poster`, `whole` or `changes`.
    kind: &'static str,
    /// `pdf`, `epub` or `text`.
    format: &'static str,
    /// Its language: a BCP 47 tag.
    language: String,
    /// Address of the file below the root of the site.
    address: String,
    /// Size of the file in bytes.
    bytes: usize,
    /// How many sides of paper it fills; absent for what is no paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    sides: Option<usize>,
    /// SHA-256 of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
}

/// Those of a version, language by language.
pub(super) fn of(cxs: &[Cx], at: InVersion) -> Vec<Sheet> {
    cxs.iter().flat_map(|cx| cx.offers.of(at).iter().map(|made| sheet(cx, made))).collect()
}

/// Those of a comparison, language by language.
pub(super) fn of_pair(cxs: &[Cx], pair: Pair) -> Vec<Sheet> {
    cxs.iter().flat_map(|cx| cx.offers.of_pair(pair).iter().map(|made| sheet(cx, made))).collect()
}

fn sheet(cx: &Cx, made: &Made) -> Sheet {
    Sheet {
        kind: match made.kind {
            Kind::Summary => "summary",
            Kind::LargePrint => "large-print",
            Kind::Whole => "whole",
            Kind::Changes => "changes",
            Kind::Poster => "poster",
        },
        format: match made.form {
            Form::Pdf => "pdf",
            Form::Epub => "epub",
            Form::Text => "text",
        },
        language: cx.locale.lang().to_string(),
        address: made.path.to_string(),
        bytes: made.bytes,
        sides: (made.sides > 0).then_some(made.sides),
        sha256: made.digest.map(|digest| digest.to_string()),
    }
}
