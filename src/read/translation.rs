//! Translations beside the files that they translate.

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Severity;
use crate::base::lang::Lang;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::markup::is_bidi_balanced;
use crate::model::translation::Translated;
use crate::model::translation::Translation;
use crate::model::translation::fingerprint;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::raw::translation as raw;
use crate::read::version;

const ORPHAN: Code = Code("translation-without-source");
const TWICE: Code = Code("translated-twice");
const UNLISTED: Code = Code("unlisted-language");
const BAD_DIGEST: Code = Code("bad-digest");
const BIDI_CONTROL: Code = Code("bidi-control");

/// What the name of a file says about it, if it is that of a translation: the path of the source,
/// and the language.
pub(super) fn parts_of(path: &str) -> Option<(String, Lang)> {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let mut steps = name.rsplitn(3, '.');
    let (extension, tag, stem) = (steps.next()?, steps.next()?, steps.next()?);
    let lang = Lang::parse(tag).ok()?;
    let slash = if folder.is_empty() { "" } else { "/" };
    Some((format!("{folder}{slash}{stem}.{extension}"), lang))
}

/// Reads all translations into one of the languages of the site, by language and path.
pub(super) fn read(
    diagnostics: &mut Diagnostics,
    sources: &SourceMap,
    files: &[FileId],
    languages: &[Lang],
) -> Vec<Translation> {
    let mut seen: Vec<(FileId, Lang)> = Vec::new();
    let mut wanted: Vec<FileId> = Vec::new();
    // With an error in it, it may name the languages all the same.
    let site = sources.find("site.yaml");
    let in_site = |it: &Diagnostic| it.labels.first().map(|label| label.at.file) == site;
    let is_sound = !diagnostics.iter().any(|it| it.severity == Severity::Error && in_site(it));
    let is_listed = |file: FileId| {
        let lang = parts_of(sources.file(file).path.as_str()).map(|(_, lang)| lang);
        lang.is_some_and(|lang| languages.contains(&lang))
    };
    for file in files.iter().filter(|file| is_sound || is_listed(**file)) {
        let Some((of, lang)) = place(diagnostics, sources, *file, languages) else { continue };
        if seen.contains(&(of, lang.clone())) {
            let name = &sources.file(of).path;
            let message = format!("there are two translations of `{name}` into `{lang}`");
            diagnostics.push(
                Diagnostic::error(TWICE, Span::start_of(*file), message)
                    .with_help("put the texts of both into one file and delete the other"),
            );
            continue;
        }
        seen.push((of, lang));
        wanted.push(*file);
    }
    let mut all = version::many(diagnostics, sources, &wanted, translation);
    all.sort_by(|a, b| (&a.lang, a.of).cmp(&(&b.lang, b.of)));
    all
}

fn place(
    diagnostics: &mut Diagnostics,
    sources: &SourceMap,
    file: FileId,
    languages: &[Lang],
) -> Option<(FileId, Lang)> {
    let path = &sources.file(file).path;
    let (source, lang) = parts_of(path.as_str())?;
    let at = Span::start_of(file);
    if !languages.contains(&lang) {
        let message = format!("`{lang}` is not one of the languages of this site");
        diagnostics.push(Diagnostic::error(UNLISTED, at, message).with_help(format!(
            "add `{lang}` to `translations` in `site.yaml`, or rename the file without `.{lang}`"
        )));
        return None;
    }
    let Some(of) = sources.find(&source) else {
        let message = format!("there is no file `{source}` that this could translate");
        diagnostics.push(Diagnostic::error(ORPHAN, at, message).with_help(
            "rename the translation as its source was renamed, or delete it if its source is gone",
        ));
        return None;
    };
    Some((of, lang))
}

fn translation(cx: &mut Cx) -> Option<Translation> {
    let path = &cx.sources.file(cx.file).path;
    let (source, lang) = parts_of(path.as_str())?;
    let of = cx.sources.find(&source)?;
    let (decoded, entries) = if path.extension() == "md" {
        let (decoded, body) = cx.front_matter::<raw::Translation>()?;
        (decoded, below(cx, body))
    } else {
        (cx.yaml::<raw::Translation>()?, Vec::new())
    };
    let (raw, at) = (&decoded.value, decoded.at());
    let made = cx.date(Some(&raw.made), at.key("made"));
    let reviewed = cx.date(raw.reviewed.as_ref(), at.key("reviewed"));
    let list = at.key("texts");
    let texts = raw.texts.iter().flatten().enumerate();
    let texts = texts.map(|(i, text)| Entry {
        digest: text.digest.trim().to_owned(),
        source: text.source.trim().to_owned(),
        words: text.text.trim().to_owned(),
        at: list.item(i).span(),
    });
    let texts: Vec<Translated> =
        texts.chain(entries).filter_map(|entry| accepted(cx, entry)).collect();
    Some(Translation {
        lang,
        of,
        made_by: raw.made_by,
        made: made?,
        reviewed,
        texts,
        at: at.span(),
    })
}

/// A text as it is written.
struct Entry {
    digest: String,
    source: String,
    words: String,
    at: Span,
}

fn accepted(cx: &mut Cx, entry: Entry) -> Option<Translated> {
    let Entry { digest, source, words, at } = entry;
    let (code, message, help) = if fingerprint(&source) != digest {
        (
            BAD_DIGEST,
            format!("the digest `{digest}` does not belong to the text beside it"),
            "take the source text as it was: `planpress translate export` writes it anew",
        )
    } else if words.is_empty() {
        (
            BAD_VALUE,
            "there is no translation here".to_owned(),
            "write it, or delete the entry: the source is shown then",
        )
    } else if !is_bidi_balanced(&words) {
        (
            BIDI_CONTROL,
            "marks of direction are not closed in the order in which they were opened".to_owned(),
            "delete the marks: the page sets the direction itself",
        )
    } else {
        return Some(Translated { source, words, at });
    };
    cx.diagnostics.push(Diagnostic::error(code, at, message).with_help(help));
    None
}

/// The texts below the front matter: each after a comment with the digest and the source.
fn below(cx: &mut Cx, body: usize) -> Vec<Entry> {
    let text = &cx.sources.text(cx.file)[body..];
    let mut entries = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find("<!--") {
        let start = text.len() - rest.len() + open;
        let Some(length) = text[start..].find("-->") else {
            let at = Span::new(cx.file, body + start, body + start + 4);
            cx.diagnostics.push(
                Diagnostic::error(BAD_VALUE, at, "the comment that begins here has no end")
                    .with_help("write `-->` after the source text"),
            );
            break;
        };
        let comment = text[start + 4..start + length].trim();
        let after = start + length + 3;
        let end = text[after..].find("<!--").map_or(text.len(), |next| after + next);
        let (digest, source) = comment.split_once(char::is_whitespace).unwrap_or((comment, ""));
        entries.push(Entry {
            digest: digest.to_owned(),
            source: unix(source.trim()).replace(COMMENT_END_WRITTEN, "-->"),
            words: unix(text[after..end].trim()),
            at: Span::new(cx.file, body + start, body + end),
        });
        rest = &text[end..];
    }
    entries
}

/// With the line ends that fingerprints are made of, whatever program saved the file.
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// How the end of a comment is written within one.
pub const COMMENT_END_WRITTEN: &str = "--\\>";

#[cfg(test)]
mod tests {
    use super::parts_of;

    #[test]
    fn names_of_translations() {
        let found = |path| parts_of(path).map(|(source, lang)| (source, lang.to_string()));
        let pair = |source: &str, lang: &str| Some((source.to_owned(), lang.to_owned()));
        assert_eq!(found("site.gu.yaml"), pair("site.yaml", "gu"));
        assert_eq!(found("a/b/01-x.pa-Arab.md"), pair("a/b/01-x.md", "pa-Arab"));
        for path in ["site.yaml", "a/01-x.md", "a.b/x.md", "x.english.md"] {
            assert_eq!(found(path), None, "{path}");
        }
    }
}
