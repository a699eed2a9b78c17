//! Translation files, `NAME.TAG.yaml` and `NAME.TAG.md`, as text: what `read` reads.

use crate::base::date::Date;
use crate::base::path::SourcePath;
use crate::model::translation::Maker;
use crate::model::translation::Translated;
use crate::model::translation::fingerprint;
use crate::read::translation::COMMENT_END_WRITTEN;
use crate::translate::exchange::put;

/// What a translation file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The file that is translated.
    pub of: SourcePath,
    /// Who translated it.
    pub made_by: Maker,
    /// The day on which it was translated.
    pub made: Date,
    /// The day on which all of it was checked.
    pub reviewed: Option<Date>,
    /// The texts.
    pub texts: Vec<Translated>,
}

/// The text of the file: Markdown if the file that is translated is Markdown, else YAML. Read
/// again, it gives the same texts; in Markdown those that stand in the head come first.
#[must_use]
pub fn written(contents: &Contents) -> String {
    if contents.of.extension() != "md" {
        let texts: Vec<&Translated> = contents.texts.iter().collect();
        return head(contents, "under a `text:`") + &list(&texts);
    }
    let (below, above): (Vec<&Translated>, Vec<&Translated>) =
        contents.texts.iter().partition(|text| can_stand_below(text));
    let mut text = format!("---\n{}", head(contents, "outside `<!-- … -->`"));
    if !above.is_empty() {
        text.push_str(&list(&above));
    }
    text.push_str("---\n");
    for Translated { source, words, .. } in below {
        let digest = fingerprint(source);
        let source = source.replace("-->", COMMENT_END_WRITTEN);
        put(&mut text, format_args!("\n<!-- {digest}\n{source}\n-->\n{words}\n"));
    }
    text
}

/// Whether a text is read as it is written below the head of a Markdown file.
fn can_stand_below(Translated { source, words, .. }: &Translated) -> bool {
    let is_plain = |text: &str| text.trim() == text && !text.contains('\r');
    is_plain(source)
        && is_plain(words)
        && !source.contains(COMMENT_END_WRITTEN)
        && !words.contains("<!--")
}

fn head(contents: &Contents, place: &str) -> String {
    let name = contents.of.as_str().rsplit('/').next().unwrap_or_default();
    let made_by = match contents.made_by {
        Maker::Machine => "machine",
        Maker::Person => "person",
    };
    let mut head = format!(
        "# A translation of `{name}`, kept by `planpress translate import`. By hand, change only what\n\
         # stands {place}: each digest belongs to the source text that was translated.\n\
         made-by: {made_by}\nmade: {}\n",
        contents.made
    );
    if let Some(reviewed) = contents.reviewed {
        put(&mut head, format_args!("reviewed: {reviewed}\n"));
    }
    head
}

fn list(texts: &[&Translated]) -> String {
    if texts.is_empty() {
        return "texts: []\n".to_owned();
    }
    let item = |text: &&Translated| {
        let digest = fingerprint(&text.source);
        let (source, words) = (quoted(&text.source), quoted(&text.words));
        format!("  - digest: \"{digest}\"\n    source: {source}\n    text: {words}\n")
    };
    std::iter::once("texts:\n".to_owned()).chain(texts.iter().map(item)).collect()
}

/// A text between quotation marks on one line (YAML 1.2.2, 5.7 and 7.3.1).
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '\\' => quoted.push_str("\\\\"),
            '"' => quoted.push_str("\\\""),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\u{2028}' | '\u{2029}' | '\u{FEFF}' => {
                put(&mut quoted, format_args!("\\u{:04X}", u32::from(c)));
            }
            c if c.is_control() => put(&mut quoted, format_args!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
