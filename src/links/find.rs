//! The addresses of other sites in content files.

use std::collections::BTreeMap;

use crate::base::source_map::FileId;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;

/// Most addresses that are looked for.
const MAX_ADDRESSES: usize = 5_000;

/// Keys whose address is not one that leads somewhere: the site's own.
const OWN: [&str; 1] = ["base-url:"];

/// Every address in Markdown and YAML with the places where it stands, but for those in remarks and
/// in translations, which have the same as their source.
#[must_use]
pub fn addresses(sources: &SourceMap) -> BTreeMap<String, Vec<Span>> {
    let mut found: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    let contents = sources
        .files()
        .filter(|(_, file)| file.is_content() && !is_translation(file.path.as_str()));
    for (id, _) in contents {
        for (address, at) in in_text(id, sources.text(id)) {
            if found.len() < MAX_ADDRESSES || found.contains_key(&address) {
                found.entry(address).or_default().push(at);
            }
        }
    }
    found
}

/// `NAME.TAG.md`
fn is_translation(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.matches('.').count() > 1
}

fn in_text(file: FileId, text: &str) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start();
        // In Markdown `# ` begins a heading of the first level, which content does not have.
        let skipped = words.starts_with("# ")
            || words.starts_with('#') && !words.starts_with("##")
            || OWN.iter().any(|key| words.starts_with(key));
        if !skipped {
            in_line(&mut found, file, line, start);
        }
        start += line.len();
    }
    found
}

/// The sign before an address that leads nowhere: a letter of a longer word, or the mark of words to
/// be typed.
fn within(before: char) -> bool {
    before.is_alphanumeric() || before == '`'
}

fn in_line(found: &mut Vec<(String, Span)>, file: FileId, line: &str, offset: usize) {
    let mut at = 0;
    while let Some(next) = line[at..].find("http") {
        let start = at + next;
        let rest = &line[start..];
        let length = length(rest);
        at = start + length.max(1);
        if length == 0 || line[..start].ends_with(within) {
            continue;
        }
        // What comes after `#` is not sent to servers.
        let address = rest[..length].split('#').next().unwrap_or_default().to_owned();
        found.push((address, Span::new(file, offset + start, offset + start + length)));
    }
}

/// The length of the address at the beginning of a text; 0 if there is none.
fn length(text: &str) -> usize {
    let Some(scheme) = ["https://", "http://"].iter().find(|scheme| text.starts_with(**scheme))
    else {
        return 0;
    };
    let ends = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`|{}\\^”’“‘".contains(c);
    let mut end = text.find(ends).unwrap_or(text.len());
    loop {
        let address = &text[..end];
        let last = address.chars().next_back().unwrap_or_default();
        let unpaired = |open: char, close: char| {
            last == close && address.matches(close).count() > address.matches(open).count()
        };
        // `](https://example.org/a)`: in a link of Markdown the bracket ends it.
        if let Some(bracket) =
            address.find(')').filter(|bracket| !address[..*bracket].contains('('))
        {
            end = bracket;
        } else if matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '*' | '_' | ']')
            || unpaired('(', ')')
        {
            end -= last.len_utf8();
        } else {
            break;
        }
    }
    let host = text[..end].strip_prefix(scheme).unwrap_or_default();
    if host.starts_with(|c: char| c.is_alphanumeric() || c == '[') { end } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::base::source_map::SourceFile;
    use crate::base::source_map::SourceText;

    fn found(path: &str, text: &str) -> Vec<String> {
        let path = SourcePath::parse(path).unwrap();
        let map = SourceMap::new(vec![SourceFile { path, text: SourceText::Text(text.into()) }]);
        addresses(&map).into_keys().collect()
    }

    #[test]
    fn finds_addresses_in_prose_and_values() {
        let text = "See [us](https://a.example/x_(y)) and https://b.example/z. (http://c.example)\n\
                    address: \"https://d.example/?a=b&c#part\"\n<https://e.example/>, https:// http\n";
        assert_eq!(
            found("pages/about.md", text),
            [
                "http://c.example",
                "https://a.example/x_(y)",
                "https://b.example/z",
                "https://d.example/?a=b&c",
                "https://e.example/",
            ]
        );
    }

    #[test]
    fn leaves_remarks_translations_and_the_own_address() {
        assert!(found("pages/about.md", "Type `https://a.example/NAME/`.\n").is_empty());
        let text =
            "# https://a.example\n#address: https://b.example\nbase-url: https://c.example\n";
        assert_eq!(found("site.yaml", text), Vec::<String>::new());
        assert_eq!(found("pages/about.gu.md", "https://a.example"), Vec::<String>::new());
        assert_eq!(found("pages/a.png", "https://a.example"), Vec::<String>::new());
    }
}
