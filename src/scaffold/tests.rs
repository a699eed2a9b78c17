//! Starter files build with zero edits, and nothing is ever overwritten.

mod keys;
mod schemas;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostics;
use crate::base::id::EditionId;
use crate::base::id::Id;
use crate::base::id::VersionId;
use crate::check;
use crate::check::Subject;
use crate::model::site::Site;
use crate::model::version::Version;
use crate::read;
use crate::scaffold::error::ScaffoldError;
use crate::scaffold::new;
use crate::scaffold::starter;
use crate::scaffold::starter::Starter;
use crate::source::limits::Limits;
use crate::source::scan;

fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

fn edition_id(text: &str) -> EditionId {
    EditionId::parse(text).unwrap()
}

fn version_id(text: &str) -> VersionId {
    VersionId::parse(text).unwrap()
}

/// Reads a content folder, which must not give any diagnostic.
fn site_of(content: &Path) -> Site {
    let scanned = scan::content(content, &Limits::STANDARD).unwrap();
    let read = read::site(&scanned.value);
    let (site, config) = read.value.unwrap();
    let (sources, date) = (&scanned.value, today());
    let found = check::run(&Subject {
        site: &site,
        config: &config,
        sources,
        speller: None,
        date,
        depth: check::Depth::Proof,
    });
    let messages: Vec<String> = [scanned.diagnostics, read.diagnostics, found]
        .iter()
        .flat_map(Diagnostics::iter)
        .map(|diagnostic| {
            let file = &scanned.value.file(diagnostic.labels[0].at.file).path;
            format!("{file}: {} {:?}", diagnostic.message, diagnostic.help)
        })
        .collect();
    assert_eq!(messages, Vec::<String>::new());
    site
}

#[test]
fn the_site_builds_with_zero_edits() {
    let disk = tempfile::tempdir().unwrap();
    let folder = disk.path().join("plans/site");
    let made = new::site(&folder, today()).unwrap();
    assert!(made.contains(&folder.join("README.md")));
    let site = site_of(&folder.join("content"));
    assert_eq!(site.editions.len(), 1);
    let [draft, published] = &site.editions[0].versions[..] else { panic!("two versions") };
    assert_eq!((draft.commitments.len(), published.commitments.len()), (5, 6));
    assert!(site.documents.iter().any(|document| !document.prose.blocks.is_empty()));
    assert!(published.framework.is_some() && !published.defects.is_empty());
}

#[test]
fn the_versions_of_the_site_show_each_kind_of_change() {
    let disk = tempfile::tempdir().unwrap();
    new::site(disk.path(), today()).unwrap();
    let site = site_of(&disk.path().join("content"));
    let [draft, published] = &site.editions[0].versions[..] else { panic!("two versions") };
    let (old, new) = (&draft.groups[0], &published.groups[0]);
    assert!(old.id == new.id && old.title.words != new.title.words, "a group has another title");
    let group_of = |version: &Version, id: &str| {
        let found = version.commitments.iter().find(|commitment| commitment.id.as_str() == id);
        found.map(|commitment| commitment.group.to_string())
    };
    assert_eq!(group_of(draft, "warm-homes"), None);
    assert_eq!(group_of(published, "warm-homes").as_deref(), Some("environment"));
    assert_eq!(group_of(draft, "library-hours").as_deref(), Some("places"));
    assert_eq!(group_of(published, "library-hours").as_deref(), Some("people"));
    assert_ne!(draft.commitments[0].measures, published.commitments[0].measures);
}

#[test]
fn the_statement_was_reviewed_today() {
    let disk = tempfile::tempdir().unwrap();
    new::site(disk.path(), today()).unwrap();
    let site = site_of(&disk.path().join("content"));
    let page = site.pages.iter().find(|page| page.id.as_str() == "accessibility").unwrap();
    assert_eq!(page.reviewed, Some(today()));
    let text = fs::read_to_string(disk.path().join("content/pages/accessibility.md")).unwrap();
    assert!(text.contains("last reviewed on 22 November 2026."), "{text}");
}

#[test]
fn editions_and_versions_build_with_zero_edits() {
    let disk = tempfile::tempdir().unwrap();
    new::site(disk.path(), today()).unwrap();
    let content = disk.path().join("content");
    for id in [
        "2030-34",
        "2034",
        "null",
        "a-very-long-name-for-the-plan-of-a-council-in-the-years-to-come",
    ] {
        new::edition(&content, &edition_id(id)).unwrap();
    }
    for id in ["2030-03-revised", "true", "1"] {
        new::version(&content, &edition_id("2030-34"), &version_id(id)).unwrap();
    }
    new::version(&content, &edition_id("2026-30"), &version_id("2027-04-revised")).unwrap();
    let site = site_of(&content);
    let edition = site.editions.iter().find(|edition| edition.id.as_str() == "2030-34").unwrap();
    assert_eq!(edition.title.words, "Plan 2030–34");
    let ids: Vec<&str> = edition.versions.iter().map(|version| version.id.as_str()).collect();
    assert_eq!(ids, ["1", "2030-01-draft", "2030-03-revised", "true"]);
    assert!(site.editions.iter().all(|edition| !edition.events.is_empty()));
}

#[test]
fn no_word_is_left_to_be_put_in() {
    let disk = tempfile::tempdir().unwrap();
    let mut made = new::site(disk.path(), today()).unwrap();
    let content = disk.path().join("content");
    made.extend(new::edition(&content, &edition_id("2030-34")).unwrap());
    made.extend(new::version(&content, &edition_id("2030-34"), &version_id("2031")).unwrap());
    for path in made {
        // A picture has no words to be put in.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let left = text.replace("{{figure:", "");
        assert!(!left.contains("{{"), "{}", path.display());
    }
}

/// Every path below a folder with what is in it; nothing for a folder. Sorted.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.append(&mut everything(&path));
            found.insert(path, None);
        } else {
            let bytes = fs::read(&path).unwrap();
            found.insert(path, Some(bytes));
        }
    }
    found
}

#[test]
fn nothing_is_ever_overwritten() {
    let disk = tempfile::tempdir().unwrap();
    let folder = disk.path().join("site");
    new::site(&folder, today()).unwrap();
    let content = folder.join("content");
    fs::write(folder.join("file"), "").unwrap();
    let before = everything(disk.path());
    let (edition, draft) = (edition_id("2026-30"), version_id("2026-01-draft"));
    let refused = |made: Result<_, ScaffoldError>, expected: &str| {
        let message = made.map(|_: Vec<_>| ()).unwrap_err().to_string();
        let message = message.replace(folder.to_str().unwrap(), "SITE");
        assert!(message.contains(expected), "{message}");
        assert_eq!(everything(disk.path()), before, "{expected}");
    };
    refused(new::site(&folder, today()), "the folder `SITE` is not empty, it holds `");
    refused(
        new::site(&folder.join("file"), today()),
        "`SITE/file` is not a folder: choose another name",
    );
    refused(new::site(&folder.join("file/deep"), today()), "`SITE/file");
    refused(
        new::edition(&content, &edition),
        "`SITE/content/2026-30` exists already and is left as it is: choose another name",
    );
    refused(
        new::version(&content, &edition, &draft),
        "`SITE/content/2026-30/2026-01-draft` exists",
    );
    refused(new::edition(&content, &edition_id("pages")), "`pages` is taken by the site itself");
    refused(new::edition(&content, &edition_id("about")), "`about` is taken by the site itself");
    refused(new::version(&content, &edition, &version_id("events")), "`events` is taken");
    refused(new::edition(&folder, &edition_id("2030-34")), "`SITE` has no file `site.yaml`");
    refused(
        new::version(&content, &edition_id("2026-31"), &draft),
        "`SITE/content` has no edition `2026-31` (did you mean `2026-30`?): make it with",
    );
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_not_written_through() {
    let disk = tempfile::tempdir().unwrap();
    new::site(&disk.path().join("site"), today()).unwrap();
    let content = disk.path().join("site/content");
    std::os::unix::fs::symlink(disk.path().join("elsewhere"), content.join("2030-34")).unwrap();
    let error = new::edition(&content, &edition_id("2030-34")).unwrap_err();
    assert!(matches!(error, ScaffoldError::Exists { .. }), "{error}");
    assert!(!disk.path().join("elsewhere").exists());
}

/// `starter/` on the disk is what the program holds: a file that nobody listed would be missing
/// from every new site.
#[test]
fn the_lists_are_complete() {
    let complete = |folder: &str, listed: &[Starter], pictures: &[(&str, &[u8])]| {
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("src/scaffold/starter").join(folder);
        let files = everything(&folder).into_iter().filter(|(_, bytes)| bytes.is_some());
        let relative = |(path, _): (PathBuf, _)| {
            let path: &Path = path.strip_prefix(&folder).unwrap();
            path.to_str().unwrap().replace('\\', "/")
        };
        let mut found: Vec<String> = files.map(relative).collect();
        let mut listed: Vec<String> = listed.iter().map(|file| file.path.to_owned()).collect();
        listed.extend(pictures.iter().map(|(path, _)| (*path).to_owned()));
        found.sort();
        listed.sort();
        assert_eq!(found, listed);
    };
    complete("site", starter::SITE, starter::PICTURES);
    complete("edition", starter::EDITION, &[]);
    complete("version", starter::VERSION, &[]);
}
