//! Starter files show and explain every key that can be read, so that they cannot fall behind.
//!
//! The keys come from the JSON Schemas. Examples (`#key: …`) count like keys in use, and have to be
//! right: they are read as if their `#` were gone.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::base::diagnostic::Diagnostics;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::read::raw;
use crate::scaffold::starter;
use crate::scaffold::starter::Starter;
use crate::schema;

#[test]
fn the_site_shows_and_explains_every_key() {
    check(starter::SITE, 17);
}

#[test]
fn the_edition_shows_and_explains_every_key() {
    check(starter::EDITION, 2);
}

#[test]
fn the_version_shows_and_explains_every_key() {
    check(starter::VERSION, 4);
}

/// Checks the files by kind, of which there are so many.
fn check(starters: &[Starter], kinds: usize) {
    let mut by_kind: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in starters {
        if let Some(kind) = kind_of(file.path) {
            let yaml = yaml_of(&file.text.replace("{{", "").replace("}}", ""));
            by_kind.entry(kind).or_default().push(uncommented(&yaml));
        }
    }
    assert_eq!(by_kind.len(), kinds);
    for (kind, files) in by_kind {
        let schema = schema_of(kind);
        let mut seen = Seen::default();
        for text in &files {
            decodes(kind, text);
            see(&mut seen, &schema, &schema, "", &decode::<Value>(text));
        }
        let unseen: Vec<String> =
            keys(&schema).filter(|key| !seen.contains(key)).map(name).collect();
        assert_eq!(unseen, Vec::<String>::new(), "{kind}: keys that no starter file shows");
        let explained: BTreeSet<&str> = files.iter().flat_map(|text| explained(text)).collect();
        let bare = keys(&schema).filter(|(_, key)| !explained.contains(key.as_str())).map(name);
        let bare: Vec<String> = bare.collect();
        assert_eq!(bare, Vec::<String>::new(), "{kind}: keys without a remark above");
    }
}

/// Keys by the type that has them; the type of the whole file is `""`.
type Seen = BTreeSet<(String, String)>;

fn name((type_of_it, key): (String, String)) -> String {
    format!("{type_of_it} {key}").trim_start().to_owned()
}

/// The name of the schema of a file, without its ending.
fn kind_of(path: &str) -> Option<&str> {
    let steps: Vec<&str> = path.split('/').collect();
    match steps[..] {
        [.., "pages", _] => Some("page"),
        [.., "sections", _] => Some("section"),
        [.., "commitments", _] => Some("commitment"),
        [.., name] => name.strip_suffix(".yaml"),
        [] => None,
    }
}

fn schema_of(kind: &str) -> Value {
    let name = format!("{kind}.schema.json");
    let (_, text) = schema::all().into_iter().find(|(file, _)| *file == name).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// A file of YAML, or the front matter of one of Markdown.
fn yaml_of(text: &str) -> String {
    let front = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    front.map_or(text, |(yaml, _)| yaml).to_owned()
}

/// The text without the `#` of examples. Remarks have exactly one space after it.
fn uncommented(text: &str) -> String {
    let line = |line: &str| {
        let indent = line.len() - line.trim_start().len();
        match line[indent..].strip_prefix('#') {
            Some(rest) if !rest.starts_with(' ') || rest.starts_with("  ") => {
                format!("{}{rest}\n", &line[..indent])
            }
            _ => format!("{line}\n"),
        }
    };
    text.lines().map(line).collect()
}

pub(super) fn decode<T: DeserializeOwned>(text: &str) -> T {
    let path = SourcePath::parse("starter.yaml").unwrap();
    let map = SourceMap::new(vec![SourceFile { path, text: SourceText::Text(text.into()) }]);
    let file = map.find("starter.yaml").unwrap();
    let mut diagnostics = Diagnostics::default();
    let decoded = crate::yaml::decode::<T>(&mut diagnostics, file, text, 0);
    let messages: Vec<&str> = diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert!(messages.is_empty(), "{messages:?} in\n{text}");
    decoded.unwrap().value
}

/// Decodes a file with its examples as what it is, without any diagnostic.
fn decodes(kind: &str, text: &str) {
    match kind {
        "site" => drop(decode::<raw::site::Site>(text)),
        "glossary" => drop(decode::<raw::site::Glossary>(text)),
        "documents" => drop(decode::<raw::document::Documents>(text)),
        "comparisons" => drop(decode::<raw::comparison::Comparisons>(text)),
        "threads" => drop(decode::<raw::thread::Threads>(text)),
        "page" => drop(decode::<raw::site::Page>(text)),
        "edition" => drop(decode::<raw::edition::Edition>(text)),
        "events" => drop(decode::<raw::event::Events>(text)),
        "results" => drop(decode::<raw::observation::Results>(text)),
        "changes" => drop(decode::<raw::change::Changes>(text)),
        "version" => drop(decode::<raw::version::Version>(text)),
        "groups" => drop(decode::<raw::version::Groups>(text)),
        "figures" => drop(decode::<raw::version::Figures>(text)),
        "defects" => drop(decode::<raw::version::Defects>(text)),
        "framework" => drop(decode::<raw::framework::Framework>(text)),
        "section" => drop(decode::<raw::version::Section>(text)),
        "commitment" => drop(decode::<raw::commitment::Commitment>(text)),
        _ => panic!("{kind} is no kind of file"),
    }
}

/// Every key of a schema with its type.
fn keys(schema: &Value) -> impl Iterator<Item = (String, String)> {
    let types = schema["$defs"].as_object().into_iter().flatten();
    let types = types.map(|(name, schema)| (name.as_str(), schema)).chain([("", schema)]);
    types.flat_map(|(name, schema)| {
        let keys = schema["properties"].as_object().into_iter().flatten();
        keys.map(move |(key, _)| (name.to_owned(), key.clone()))
    })
}

/// Notes the keys of a value by the types that its schema gives them.
fn see(seen: &mut Seen, root: &Value, schema: &Value, type_of_it: &str, value: &Value) {
    if let Some(reference) = schema["$ref"].as_str() {
        let (name, schema) = resolved(root, reference);
        return see(seen, root, schema, name, value);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let fitting = choices.iter().filter(|choice| fits(root, choice, value));
        return fitting.for_each(|choice| see(seen, root, choice, type_of_it, value));
    }
    match value {
        Value::Array(items) => {
            for item in items {
                see(seen, root, &schema["items"], type_of_it, item);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                seen.insert((type_of_it.to_owned(), key.clone()));
                let schema = match &schema["properties"][key] {
                    Value::Null => &schema["additionalProperties"],
                    schema => schema,
                };
                see(seen, root, schema, type_of_it, value);
            }
        }
        _ => {}
    }
}

fn resolved<'a>(root: &'a Value, reference: &'a str) -> (&'a str, &'a Value) {
    let name = reference.strip_prefix("#/$defs/").unwrap();
    (name, &root["$defs"][name])
}

/// Whether a value can be meant by one of several schemas.
fn fits(root: &Value, schema: &Value, value: &Value) -> bool {
    if let Some(reference) = schema["$ref"].as_str() {
        return fits(root, resolved(root, reference).1, value);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        return choices.iter().any(|choice| fits(root, choice, value));
    }
    match (value, &schema["properties"], &schema["items"]) {
        (Value::Object(entries), Value::Object(keys), _) => {
            entries.keys().all(|key| keys.contains_key(key))
        }
        (Value::Array(_), _, items) => items.is_object(),
        (Value::Object(_), _, _) => false,
        (_, keys, items) => keys.is_null() && items.is_null(),
    }
}

/// Keys with a remark on the line above.
fn explained(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let below_remarks = lines.windows(2).filter(|pair| pair[0].starts_with("# "));
    let keys = below_remarks.filter_map(|pair| {
        let (key, _) = pair[1].trim_start_matches("- ").split_once(':')?;
        Some(key)
    });
    keys.collect()
}
