//! The files of a site as they come in, in any order, and which of them get in each other's way.

use std::collections::BTreeMap;

use crate::base::path::OutputPath;
use crate::output::error::OutputError;
use crate::output::manifest::FileRecord;

/// How a file comes into the new site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is written.
    New,
    /// The old site has it, byte for byte.
    Kept,
}

/// A file that was handed over.
#[derive(Debug)]
pub(super) struct Staged {
    /// What the manifest says of it.
    pub record: FileRecord,
    /// How it comes into the new site.
    pub state: State,
}

/// Whether the folder of a file is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folder {
    /// This is its first file or folder.
    New,
    /// Something else stands in it.
    Known,
}

/// All files and folders by their path in lower case: some systems do not tell `A` from `a`.
#[derive(Debug, Default)]
pub(super) struct Registry(BTreeMap<String, Node>);

#[derive(Debug)]
enum Node {
    /// A folder, as it was spelled first.
    Folder(String),
    /// A file.
    File(Staged),
    /// A path that no file may have.
    Reserved(String),
}

impl Registry {
    /// No files yet, but one path that none may have.
    pub(super) fn reserving(path: &str) -> Self {
        Self(BTreeMap::from([(path.to_lowercase(), Node::Reserved(path.to_owned()))]))
    }

    /// Adds a file, unless it gets in the way of another; says whether its folder is new.
    pub(super) fn add(&mut self, staged: Staged) -> Result<Folder, OutputError> {
        let path = staged.record.path.clone();
        let mut folder = Folder::Known;
        for (end, _) in path.as_str().match_indices('/') {
            folder = self.add_folder(&path, &path.as_str()[..end])?;
        }
        let key = path.as_str().to_lowercase();
        if let Some(node) = self.0.get(&key) {
            return Err(clash(path.as_str(), node.spelling()));
        }
        self.0.insert(key, Node::File(staged));
        Ok(folder)
    }

    fn add_folder(&mut self, path: &OutputPath, folder: &str) -> Result<Folder, OutputError> {
        let key = folder.to_lowercase();
        match self.0.get(&key) {
            Some(Node::Folder(spelling)) if spelling == folder => Ok(Folder::Known),
            Some(node) => Err(clash(path.as_str(), node.spelling())),
            None => {
                self.0.insert(key, Node::Folder(folder.to_owned()));
                Ok(Folder::New)
            }
        }
    }

    /// All files, sorted by path.
    pub(super) fn into_files(self) -> Vec<Staged> {
        let files = self.0.into_values().filter_map(|node| match node {
            Node::File(staged) => Some(staged),
            Node::Folder(_) | Node::Reserved(_) => None,
        });
        let mut files: Vec<Staged> = files.collect();
        files.sort_by(|a, b| a.record.path.cmp(&b.record.path));
        files
    }
}

impl Node {
    fn spelling(&self) -> &str {
        match self {
            Self::Folder(spelling) | Self::Reserved(spelling) => spelling,
            Self::File(staged) => staged.record.path.as_str(),
        }
    }
}

/// In the order of the alphabet, because threads come in any order.
fn clash(a: &str, b: &str) -> OutputError {
    OutputError::Clash { first: a.min(b).to_owned(), second: a.max(b).to_owned() }
}

#[cfg(test)]
mod tests {
    use crate::base::digest::Digest;

    use super::*;

    fn added(paths: &[&str]) -> Result<Vec<String>, String> {
        let mut registry = Registry::reserving("manifest.json");
        for path in paths {
            let path = OutputPath::parse(path).unwrap();
            let record = FileRecord { path, digest: Digest::of(b""), bytes: 0 };
            let added = registry.add(Staged { record, state: State::New });
            added.map_err(|error| error.to_string())?;
        }
        Ok(registry.into_files().iter().map(|file| file.record.path.to_string()).collect())
    }

    #[test]
    fn sorts_by_path() {
        let sorted = added(&["b/index.html", "a.txt", "b/a.txt"]);
        assert_eq!(sorted.unwrap(), ["a.txt", "b/a.txt", "b/index.html"]);
    }

    #[test]
    fn finds_what_some_disks_cannot_tell_apart() {
        for (a, b) in [
            ("a", "a"),
            ("a/Index.html", "a/index.html"),
            ("Ä.txt", "ä.txt"),
            ("a", "a/b"),
            ("a/b", "a"),
            ("A/x", "a/y"),
            ("a", "Manifest.json"),
            ("a", "manifest.json/x"),
        ] {
            let error = added(&[a, b]).unwrap_err();
            assert!(error.starts_with("two files of the site want one place"), "{a} {b}: {error}");
        }
    }
}
