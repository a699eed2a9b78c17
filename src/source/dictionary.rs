//! Dictionaries of Hunspell: those of the site theme, else those of the system.

use std::fs;
use std::path::Path;

use crate::base::lang::Lang;

/// The folders in which systems keep dictionaries.
pub const SYSTEM: [&str; 3] =
    ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling"];

/// The texts of a dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DictionaryFiles {
    /// The rules: what stands in the file `.aff`.
    pub rules: String,
    /// The words: what stands in the file `.dic`.
    pub words: String,
}

/// The first dictionary of a language in some folders; of another region if there is none of its own.
///
/// English without a region is that of Britain. Files that cannot be read count as missing.
#[must_use]
pub fn find(lang: &Lang, folders: &[&Path]) -> Option<DictionaryFiles> {
    folders.iter().find_map(|folder| {
        let mut names = names(lang);
        names.extend(others(lang, folder));
        names.iter().find_map(|name| read(folder, name))
    })
}

/// What the files of a language may be called.
fn names(lang: &Lang) -> Vec<String> {
    let tag = lang.as_str();
    let own = if tag == "en" { "en-GB" } else { tag };
    vec![own.replace('-', "_"), own.to_owned(), lang.primary().to_owned()]
}

/// Dictionaries of the same language in another region, in the order of the alphabet.
fn others(lang: &Lang, folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let start = format!("{}_", lang.primary());
    let stems = names.filter_map(|name| name.strip_suffix(".dic").map(str::to_owned));
    let mut others: Vec<String> = stems.filter(|name| name.starts_with(&start)).collect();
    others.sort();
    others
}

fn read(folder: &Path, name: &str) -> Option<DictionaryFiles> {
    let text = |ending: &str| fs::read(folder.join(format!("{name}.{ending}"))).ok().map(decoded);
    Some(DictionaryFiles { rules: text("aff")?, words: text("dic")? })
}

/// UTF-8, or Latin-1, in which many dictionaries are.
fn decoded(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|error| error.as_bytes().iter().map(|byte| char::from(*byte)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_dictionary_of_a_language() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("en_GB.aff"), "SET UTF-8\n").unwrap();
        fs::write(folder.path().join("en_GB.dic"), b"1\ncaf\xE9\n").unwrap();
        let folders = [folder.path()];
        let found = |tag: &str| find(&Lang::parse(tag).unwrap(), &folders);
        assert_eq!(found("en").unwrap().words, "1\ncafé\n");
        assert!(found("en-AU").is_some(), "that of another region is better than none");
        assert_eq!(found("cy"), None);
    }
}
