//! From a YAML text to a value of the editors' file types, with every mistake found in one go.

use serde::de::DeserializeOwned;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::FileId;
use crate::base::source_map::Span;
use crate::yaml::hash;
use crate::yaml::mend::Mender;
use crate::yaml::mend::Mistake;
use crate::yaml::tree::At;
use crate::yaml::tree::Kind;
use crate::yaml::tree::Node;
use crate::yaml::tree::parse;

/// A file without content.
pub const EMPTY_FILE: Code = Code("empty-file");

/// After that many mistakes in one file the rest is not looked for.
const MAX_MISTAKES: usize = 50;

/// A value and the tree that knows where its parts stand.
#[derive(Debug, Clone)]
pub struct Decoded<T> {
    /// The value. Parts with mistakes are left out.
    pub value: T,
    tree: Node,
}

impl<T> Decoded<T> {
    /// Where the top of the value stands.
    #[must_use]
    pub fn at(&self) -> At<'_> {
        At::top(&self.tree)
    }
}

/// Decodes `text`, which stands at byte `offset` of `file`. Nothing if no part could be used.
///
/// Serde stops at the first mistake. So after a mistake the key or item that has it is cut out of
/// the tree and the rest is decoded again, until nothing is wrong or nothing is left. A key that is
/// missing only because it was cut out is not reported.
pub fn decode<T: DeserializeOwned>(
    diagnostics: &mut Diagnostics,
    file: FileId,
    text: &str,
    offset: usize,
) -> Option<Decoded<T>> {
    let tree = match parse(file, text, offset) {
        Ok(Some(tree)) => tree,
        Ok(None) => {
            let at = Span::new(file, offset, offset);
            diagnostics.push(Diagnostic::error(EMPTY_FILE, at, "there is nothing here").with_help(
                "`planpress new` makes starter files; `planpress schema` lists the keys of each file",
            ));
            return None;
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    hash::check(diagnostics, &tree, text, offset);
    // The tree is at hand. Where it does not fit, the text is read again: there, nothing after a colon is
    // an empty text, of which is said what should stand there.
    let value = serde_yaml::from_value(value_of(&tree));
    if let Ok(value) = value.or_else(|_| serde_yaml::from_str(text)) {
        return Some(Decoded { value, tree });
    }
    let mut mender = Mender::new(tree, text, offset);
    let mut decoded = None;
    for _ in 0..MAX_MISTAKES {
        match serde_path_to_error::deserialize(value_of(mender.tree())) {
            Ok(value) => {
                decoded = Some(value);
                break;
            }
            Err(error) => {
                let mistake = Mistake::of(&error);
                let first = |tree: &Node| {
                    let read: Result<T, _> = serde_path_to_error::deserialize(value_of(tree));
                    read.err().map(|error| Mistake::of(&error))
                };
                if !mender.mend(&mistake, &first) {
                    break;
                }
            }
        }
    }
    let (tree, found) = mender.finish();
    diagnostics.append(found);
    decoded.map(|value| Decoded { value, tree })
}

/// The tree as a value for serde. Scalars stay texts: the file types have no numbers or booleans,
/// so that digits reach the model as they were written.
fn value_of(node: &Node) -> serde_yaml::Value {
    match &node.kind {
        Kind::Null => serde_yaml::Value::Null,
        Kind::Scalar(text) => serde_yaml::Value::String(text.clone()),
        Kind::List(items) => serde_yaml::Value::Sequence(items.iter().map(value_of).collect()),
        Kind::Map(entries) => serde_yaml::Value::Mapping(
            entries
                .iter()
                .map(|entry| (serde_yaml::Value::String(entry.key.clone()), value_of(&entry.value)))
                .collect(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::base::path::SourcePath;
    use crate::base::source_map::SourceFile;
    use crate::base::source_map::SourceMap;
    use crate::base::source_map::SourceText;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Plan {
        title: String,
        number: Option<String>,
        groups: Vec<Group>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Group {
        id: String,
        kind: Option<Kind>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "kebab-case")]
    enum Kind {
        Theme,
        Mission,
    }

    /// Decodes and lists the diagnostics as `line:column code message`.
    fn check(text: &str) -> (Option<Plan>, Vec<String>) {
        let path = SourcePath::parse("plan.yaml").unwrap();
        let files = vec![SourceFile { path, text: SourceText::Text(text.into()) }];
        let map = SourceMap::new(files);
        let file = map.find("plan.yaml").unwrap();
        let mut diagnostics = Diagnostics::default();
        let decoded = decode::<Plan>(&mut diagnostics, file, text, 0);
        let lines = diagnostics.iter().map(|diagnostic| {
            let at = map.position(file, diagnostic.labels[0].at.start as usize);
            format!("{}:{} {} {}", at.line, at.column, diagnostic.code.0, diagnostic.message)
        });
        let lines = lines.collect();
        (decoded.map(|decoded| decoded.value), lines)
    }

    #[test]
    fn keeps_digits_as_written() {
        let (plan, lines) = check("title: 2013\nnumber: 173.8750\ngroups: []\n");
        assert_eq!(lines, Vec::<String>::new());
        assert_eq!(plan.unwrap().number.as_deref(), Some("173.8750"));
    }

    #[test]
    fn finds_all_mistakes_in_one_go() {
        let text = "titel: x\ntitle: é\ngroups:\n  - id: a\n    kind: mision\n  - kind: theme\n  - id: c\n";
        let (plan, lines) = check(text);
        assert_eq!(
            lines,
            [
                "1:1 unknown-key there is no key `titel` here",
                "5:11 unknown-value `mision` is not one of the choices",
                "6:5 missing-key the key `id` is missing here",
            ]
        );
        let ids: Vec<String> = plan.unwrap().groups.into_iter().map(|group| group.id).collect();
        assert_eq!(ids, ["a", "c"]);
    }

    #[test]
    fn says_what_to_type_for_a_wrong_kind_of_value() {
        let (_, lines) = check("title: x\ngroups: none\n");
        assert_eq!(lines, ["2:9 wrong-type expected a list"]);
    }

    #[test]
    fn refuses_what_editors_do_not_need() {
        for (text, code) in [
            ("title: x\ntitle: y\ngroups: []", "duplicate-key"),
            ("title: &a x\ngroups: []", "yaml-feature"),
            ("title: !tag x\ngroups: []", "yaml-feature"),
            ("title: x\n---\ntitle: y", "yaml-syntax"),
            ("title: [x", "yaml-syntax"),
            ("", "empty-file"),
            (&"[".repeat(10_000), "yaml-"),
        ] {
            let (plan, lines) = check(text);
            assert!(plan.is_none(), "{code}");
            assert!(lines.len() == 1 && lines[0].contains(code), "{code}: {lines:?}");
        }
    }
}
