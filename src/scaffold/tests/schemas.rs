//! Text editors find the schema of every starter file and complete its keys.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use serde_json::Value;

use crate::scaffold::new;
use crate::scaffold::tests::edition_id;
use crate::scaffold::tests::keys;
use crate::scaffold::tests::today;
use crate::scaffold::tests::version_id;

/// The schema to which the first line of a file points.
fn pointed_at(file: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(file).unwrap();
    let address = text.lines().next()?.strip_prefix("# yaml-language-server: $schema=")?;
    Some(file.parent().unwrap().join(address))
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml")
}

#[test]
fn every_starter_file_points_to_its_schema() {
    let disk = tempfile::tempdir().unwrap();
    let mut made = new::site(disk.path(), today()).unwrap();
    let content = disk.path().join("content");
    made.extend(new::edition(&content, &edition_id("2030-34")).unwrap());
    made.extend(new::version(&content, &edition_id("2026-30"), &version_id("2027")).unwrap());
    let files: Vec<PathBuf> = made.into_iter().filter(|path| is_yaml(path)).collect();
    assert!(files.len() > 15, "{}", files.len());
    for file in files {
        let schema = pointed_at(&file).unwrap_or_else(|| panic!("{} points", file.display()));
        let title = schema_at(&schema)["title"].as_str().unwrap().to_owned();
        assert_eq!(title, file.file_name().unwrap().to_str().unwrap());
    }
}

/// The keys of the whole file only: `keys.rs` looks at all others by the same schemas.
#[test]
fn every_starter_file_has_only_keys_of_its_schema() {
    let disk = tempfile::tempdir().unwrap();
    let made = new::site(disk.path(), today()).unwrap();
    for file in made.iter().filter(|path| is_yaml(path)) {
        let schema = schema_at(&pointed_at(file).unwrap());
        let known: BTreeSet<&String> = schema["properties"].as_object().unwrap().keys().collect();
        let value: Value = keys::decode(&fs::read_to_string(file).unwrap());
        for key in value.as_object().unwrap().keys() {
            assert!(known.contains(key), "{}: {key}", file.display());
        }
        for key in schema["required"].as_array().into_iter().flatten() {
            assert!(value.get(key.as_str().unwrap()).is_some(), "{}: {key}", file.display());
        }
    }
}

fn schema_at(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn files_of_a_site_without_schemas_do_not_point_to_any() {
    let disk = tempfile::tempdir().unwrap();
    new::site(disk.path(), today()).unwrap();
    fs::remove_dir_all(disk.path().join("schemas")).unwrap();
    let content = disk.path().join("content");
    for file in new::edition(&content, &edition_id("2030-34")).unwrap() {
        assert_eq!(pointed_at(&file), None, "{}", file.display());
        assert!(!fs::read(&file).unwrap().is_empty());
    }
}

/// The settings of VS Code name a schema for every kind of YAML file, and only schemas there are.
#[test]
fn settings_of_the_text_editor_name_every_schema() {
    let disk = tempfile::tempdir().unwrap();
    let made = new::site(disk.path(), today()).unwrap();
    let settings = schema_at(&disk.path().join(".vscode/settings.json"));
    let schemas = settings["yaml.schemas"].as_object().unwrap();
    let named: BTreeSet<PathBuf> =
        schemas.keys().map(|path| disk.path().join(path.trim_start_matches("./"))).collect();
    assert!(named.iter().all(|path| path.is_file()), "{named:?}");
    let used: BTreeSet<PathBuf> = made
        .iter()
        .filter(|path| is_yaml(path))
        .map(|path| pointed_at(path).unwrap().canonicalize().unwrap())
        .collect();
    let named: BTreeSet<PathBuf> = named.iter().map(|path| path.canonicalize().unwrap()).collect();
    assert_eq!(named, used);
}
