//! Layer 5: JSON Schemas of the editors' files, for completion and checks in a text editor.
//!
//! They are made from the types that read the files, so the two cannot disagree. Descriptions are
//! the doc comments of those types.

use schemars::JsonSchema;
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;
use serde_json::json;

use crate::compare::shape::TextChanges;
use crate::read::raw;

/// The name of the schema of what `planpress diff --format json` gives: no file of an editor.
pub const TEXT_CHANGES: &str = "text-changes.schema.json";

/// The schema of each kind of file: the name of the schema's file and its JSON (draft 2020-12),
/// which ends with a line feed. For a Markdown file it is the schema of its front matter.
///
/// The same bytes on every run.
#[must_use]
pub fn all() -> Vec<(&'static str, String)> {
    vec![
        ("site.schema.json", text::<raw::site::Site>("site.yaml")),
        ("glossary.schema.json", text::<raw::site::Glossary>("glossary.yaml")),
        ("documents.schema.json", text::<raw::document::Documents>("documents.yaml")),
        ("comparisons.schema.json", text::<raw::comparison::Comparisons>("comparisons.yaml")),
        ("threads.schema.json", text::<raw::thread::Threads>("threads.yaml")),
        ("pack.schema.json", text::<raw::pack::Pack>("packs/*.yaml")),
        ("page.schema.json", text::<raw::site::Page>("Front matter of pages/*.md")),
        ("edition.schema.json", text::<raw::edition::Edition>("edition.yaml")),
        ("events.schema.json", text::<raw::event::Events>("events.yaml")),
        ("changes.schema.json", text::<raw::change::Changes>("changes.yaml")),
        ("results.schema.json", text::<raw::observation::Results>("results.yaml")),
        ("version.schema.json", text::<raw::version::Version>("version.yaml")),
        ("groups.schema.json", text::<raw::version::Groups>("groups.yaml")),
        ("figures.schema.json", text::<raw::version::Figures>("figures.yaml")),
        ("defects.schema.json", text::<raw::version::Defects>("defects.yaml")),
        ("framework.schema.json", text::<raw::framework::Framework>("framework.yaml")),
        ("section.schema.json", text::<raw::version::Section>("Front matter of sections/*.md")),
        (
            "commitment.schema.json",
            text::<raw::commitment::Commitment>("Front matter of commitments/*.md"),
        ),
        ("translation.schema.json", text::<raw::translation::Translation>("NAME.TAG.yaml")),
        (TEXT_CHANGES, text::<TextChanges>("planpress diff --format json")),
    ]
}

fn text<T: JsonSchema>(title: &str) -> String {
    let settings = SchemaSettings::draft2020_12();
    let settings = settings.with_transform(RecursiveTransform(take_numbers));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), json!(title));
    let text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text + "\n"
}

/// Lets a number stand where a text is expected: `number: 1` and `used: 2026` are numbers to YAML,
/// and planpress takes their digits as they were written.
fn take_numbers(schema: &mut Schema) {
    if schema.get("const").is_some() || schema.get("enum").is_some() {
        return;
    }
    let Some(kind) = schema.get_mut("type") else { return };
    match kind {
        Value::String(one) if one == "string" => *kind = json!(["string", "number"]),
        Value::Array(kinds) if kinds.contains(&json!("string")) => kinds.push(json!("number")),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(name: &str) -> Value {
        let (_, text) = all().into_iter().find(|(file, _)| *file == name).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn are_schemas_with_a_title_and_the_same_bytes_every_time() {
        assert_eq!(all(), all());
        for (file, text) in all() {
            let schema: Value = serde_json::from_str(&text).unwrap();
            let dialect = "https://json-schema.org/draft/2020-12/schema";
            assert_eq!(schema["$schema"], dialect, "{file}");
            assert_eq!(schema["additionalProperties"], false, "{file}");
            assert!(schema["title"].is_string() && schema["description"].is_string(), "{file}");
        }
    }

    #[test]
    fn describe_every_key() {
        for (file, text) in all() {
            let schema: Value = serde_json::from_str(&text).unwrap();
            let types = schema["$defs"].as_object().into_iter().flat_map(|types| types.values());
            let mut keys = 0;
            for keys_of_type in types.chain([&schema]).filter_map(|x| x["properties"].as_object()) {
                for (key, value) in keys_of_type {
                    keys += 1;
                    assert!(value["description"].is_string(), "{file}: `{key}` is not described");
                }
            }
            assert!(keys > 0, "{file}");
        }
    }

    /// serde lists the keys it takes in its message about one that it does not know.
    #[test]
    fn list_the_keys_that_are_read() {
        fn check<T: serde::de::DeserializeOwned>(name: &str) {
            let wrong =
                serde_json::from_value::<T>(json!({ "?": null })).err().unwrap().to_string();
            let read: Vec<&str> = wrong.split('`').skip(3).step_by(2).collect();
            let schema = schema(name);
            let listed: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
            assert_eq!(read, listed, "{name}");
        }
        check::<raw::site::Site>("site.schema.json");
        check::<raw::site::Page>("page.schema.json");
        check::<raw::edition::Edition>("edition.schema.json");
        check::<raw::version::Version>("version.schema.json");
        check::<raw::version::Section>("section.schema.json");
        check::<raw::framework::Framework>("framework.schema.json");
        check::<raw::commitment::Commitment>("commitment.schema.json");
        check::<raw::translation::Translation>("translation.schema.json");
    }

    #[test]
    fn take_numbers_where_texts_are_read_and_words_only_where_words_are_meant() {
        let schema = schema("commitment.schema.json");
        assert_eq!(schema["properties"]["id"]["type"], json!(["string", "number"]));
        assert_eq!(schema["properties"]["number"]["type"], json!(["string", "null", "number"]));
        let kinds = schema["$defs"]["TargetKind"]["oneOf"].as_array().unwrap();
        assert_eq!(kinds[0]["const"], "increase-by");
        assert_eq!(kinds[0]["type"], "string");
    }
}
