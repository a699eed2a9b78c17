//! Other forms of versions and pages.

use crate::base::diagnostic::Code;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceText;
use crate::model::format::FormatPlace;
use crate::model::format::OtherFormat;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::document;
use crate::read::document::BAD_ADDRESS;
use crate::read::raw::format as raw;
use crate::yaml::At;

const MISSING_FILE: Code = Code("missing-file");
const BAD_DIGEST: Code = Code("bad-digest");

/// How many digits a fingerprint has.
const DIGITS: usize = 12;

pub(super) fn formats(
    cx: &mut Cx,
    raw: Option<&Vec<raw::OtherFormat>>,
    at: At,
) -> Vec<OtherFormat> {
    let formats = raw.into_iter().flatten().enumerate();
    formats.filter_map(|(i, raw)| format(cx, raw, at.item(i))).collect()
}

fn format(cx: &mut Cx, raw: &raw::OtherFormat, at: At) -> Option<OtherFormat> {
    let title = cx.optional(raw.title.as_ref(), at.key("title"));
    let place = place(cx, raw, at);
    let lang = raw.language.as_ref().and_then(|tag| cx.lang(tag, at.key("language")));
    let made = cx.date(Some(&raw.made), at.key("made"));
    let of = raw.of.as_ref().and_then(|of| fingerprint(cx, of, at.key("of")));
    Some(OtherFormat {
        kind: raw.kind,
        title,
        place: place?,
        lang,
        made: made?,
        of,
        at: at.key("kind").span(),
    })
}

fn place(cx: &mut Cx, raw: &raw::OtherFormat, at: At) -> Option<FormatPlace> {
    match (&raw.file, &raw.address) {
        (Some(file), None) => self::file(cx, file.trim(), at.key("file")),
        (None, Some(address)) => self::address(cx, address, at.key("address")),
        (Some(_), Some(_)) => {
            let message = "this has both a file and an address".to_owned();
            cx.error(BAD_VALUE, at.key("address"), message, "delete one of them");
            None
        }
        (None, None) => {
            let message = "nothing says where this is".to_owned();
            cx.error(
                BAD_VALUE,
                at.key("kind"),
                message,
                "add `file: PATH` or `address: https://…`",
            );
            None
        }
    }
}

fn file(cx: &mut Cx, path: &str, at: At) -> Option<FormatPlace> {
    let Some(id) = cx.sources.find(path) else {
        let message = format!("there is no file `{path}` in the content folder");
        cx.error(MISSING_FILE, at, message, "write its path from the content folder");
        return None;
    };
    let file = cx.sources.file(id);
    if file.is_content() {
        let message = format!("`{path}` is a source of pages, not a file to download");
        cx.error(BAD_VALUE, at, message, "name a file such as `easy-read.pdf`");
        return None;
    }
    let size = match &file.text {
        SourceText::Text(text) | SourceText::Garbled(text) => text.len(),
        SourceText::Bytes(bytes) => bytes.len(),
    };
    SourcePath::parse(path).ok().map(|path| FormatPlace::File(path, size))
}

fn address(cx: &mut Cx, address: &String, at: At) -> Option<FormatPlace> {
    let address = document::address(cx, Some(address), at)?;
    if !address.starts_with("https://") {
        let message = format!("`{address}` does not begin with `https://`");
        cx.error(BAD_ADDRESS, at, message, "write the whole address, with `https://`");
        return None;
    }
    Some(FormatPlace::Web(address))
}

fn fingerprint(cx: &mut Cx, of: &str, at: At) -> Option<String> {
    let of = at.text().unwrap_or(of).trim().to_ascii_lowercase();
    if of.len() == DIGITS && of.chars().all(|c| c.is_ascii_hexdigit()) {
        return Some(of);
    }
    let message = format!("`{of}` is not the fingerprint of a text");
    cx.error(BAD_DIGEST, at, message, "delete the line: `planpress check` says what to write");
    None
}
