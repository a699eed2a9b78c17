//! `broken-fragment`: a link to a heading that is not there.

use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::suggest;
use crate::check::document::Document;
use crate::check::document::Leads;
use crate::check::document::Link;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::model::reference::Reference;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("broken-fragment"),
    finds: "a link to a heading that is not there",
    why: "The link leads to the top of the page, and readers look for what it promised. Links to other pages of a \
          site (`page:about#contact`) and to other Markdown files of a folder (`aims.md#homes`) are followed too.",
    gravity: Gravity::Mild,
    bad: "See [what it costs](#money).\n\n## What it will cost\n\nMuch.",
    good: "See [what it costs](#what-it-will-cost).\n\n## What it will cost\n\nMuch.",
    form: Form::Markdown,
    run: Run::Text(check),
};

/// Names that pages have for parts of their own, besides headings.
const OWN: [&str; 4] = ["changed", "contents", "framework", "main"];

fn check(diagnostics: &mut Diagnostics, document: &Document) {
    for link in &document.links {
        let Some((id, known, whose)) = sought(document, link) else { continue };
        if is_there(known, id) || is_written(document, link, id) {
            continue;
        }
        let message = format!("no heading of {whose} is called `#{id}`");
        let help = suggest::nearest(id, known.iter().map(String::as_str)).map_or_else(
            || "write after `#` the words of a heading, in small letters, with hyphens".to_owned(),
            |nearest| format!("did you mean `#{nearest}`?"),
        );
        diagnostics.push(Diagnostic::warning(RULE.code, link.at, message).with_help(help));
    }
}

/// The id that a link names, those that are on the page that it leads to, and how to call that page.
fn sought<'d>(
    document: &'d Document,
    link: &'d Link,
) -> Option<(&'d str, &'d BTreeSet<String>, String)> {
    let of_thing = |thing: &Reference| document.others?.of_thing(thing, document.version.as_ref());
    let (id, known, whose) = match &link.to {
        Leads::Here(id, thing) => {
            let known = thing.as_ref().and_then(of_thing).unwrap_or(&document.anchors);
            (id, known, "this text".to_owned())
        }
        Leads::Thing(thing, id) => (id, of_thing(thing)?, format!("`{thing}`")),
        Leads::File(path, id) => (id, document.others?.of_file(path)?, format!("`{path}`")),
        Leads::Elsewhere => return None,
    };
    let is_own = OWN.contains(&id.as_str()) || is_numbered(id);
    (!is_own || matches!(link.to, Leads::File(..))).then_some((id.as_str(), known, whose))
}

/// `p12`, `tbl1`, `fn3`: pages number their paragraphs, tables and notes themselves.
fn is_numbered(id: &str) -> bool {
    let number = ["p", "tbl", "fn"].iter().find_map(|mark| id.strip_prefix(mark));
    number.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Programs make ids of headings in ways of their own: only letters and digits have to agree.
fn is_there(known: &BTreeSet<String>, id: &str) -> bool {
    let wanted = letters(id);
    matches!(wanted.as_str(), "" | "top") || known.iter().any(|it| letters(it) == wanted)
}

/// A place can also be named in HTML, or at the end of a heading.
fn is_written(document: &Document, link: &Link, id: &str) -> bool {
    let file = match &link.to {
        Leads::File(path, _) => document.sources.find(path.as_str()),
        _ => Some(link.at.file),
    };
    let text = file.map_or("", |file| document.sources.text(file));
    [format!("\"{id}\""), format!("'{id}'"), format!("#{id}}}")]
        .iter()
        .any(|named| text.contains(named.as_str()))
}

/// Letters and digits, without the number of a heading that is there again.
fn letters(id: &str) -> String {
    let bare = id.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix('-').unwrap_or(id);
    bare.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use crate::base::lang::Lang;
    use crate::base::path::SourcePath;
    use crate::base::source_map::SourceFile;
    use crate::base::source_map::SourceMap;
    use crate::base::source_map::SourceText;
    use crate::check;
    use crate::check::FileOptions;
    use crate::config::levels::Levels;
    use crate::config::levels::Standing;

    #[test]
    fn follows_links_to_other_files() {
        let file = |path: &str, text: &str| SourceFile {
            path: SourcePath::parse(path).unwrap(),
            text: SourceText::Text(text.into()),
        };
        let links = "See [homes](aims.md#safer-homes), [roads](../plan/aims.md#roads), [it](aims.md), \
                     [more](gone.md#roads) and [a place](aims.md#place).";
        let aims = "# Aims\n\n## Safer homes\n\nWords <a name=\"place\"></a> here.";
        let sources = SourceMap::new(vec![file("plan/a.md", links), file("plan/aims.md", aims)]);
        let options = FileOptions {
            lang: Lang::english(),
            standing: Standing::Draft,
            day: None,
            levels: Levels::default(),
        };
        let found = check::files(&sources, &options, None);
        let said: Vec<&str> = found.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(said, ["no heading of `plan/aims.md` is called `#roads`"]);
    }
}
