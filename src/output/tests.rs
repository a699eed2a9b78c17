//! A site on the disk: whole or not at all, whatever gets in the way.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::time::Duration;
use std::time::SystemTime;

use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;
use tempfile::TempDir;

use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::output::error::OutputError;
use crate::output::manifest;
use crate::output::manifest::Difference;
use crate::output::place::Surroundings;
use crate::output::staging::Staging;
use crate::output::staging::Summary;
use crate::output::swap;
use crate::output::swap::Way;

const OLD: [(&str, &str); 4] =
    [("index.html", "old"), ("a/index.html", "same"), ("gone/x.txt", "gone"), (".nojekyll", "")];
const NEW: [(&str, &str); 4] =
    [("index.html", "new!"), ("a/index.html", "same"), ("b/c/d.txt", "added"), (".nojekyll", "")];

/// A folder with an output folder in it.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With the old site in the output folder, and a hidden file and folder of somebody.
    fn with_old_site() -> Self {
        let desk = Self::new();
        fs::create_dir_all(desk.output().join(".git")).unwrap();
        fs::write(desk.output().join(".gitkeep"), "").unwrap();
        fs::write(desk.output().join(".git/HEAD"), "main").unwrap();
        desk.build(&OLD).unwrap();
        desk
    }

    fn output(&self) -> PathBuf {
        self.0.path().join("output")
    }

    fn begin(&self) -> Result<Staging, OutputError> {
        Staging::begin(&self.output(), Surroundings::default())
    }

    fn staged(&self, files: &[(&str, &str)]) -> Result<Staging, OutputError> {
        let staging = self.begin()?;
        files.par_iter().try_for_each(|(path, text)| staging.put(&file(path, text)))?;
        Ok(staging)
    }

    fn build(&self, files: &[(&str, &str)]) -> Result<Summary, OutputError> {
        self.staged(files)?.commit()
    }

    /// The site that is there, by its own account and by what is on the disk.
    fn assert_has(&self, files: &[(&str, &str)]) {
        assert_eq!(manifest::verify(&self.output()).unwrap(), []);
        for (path, text) in files {
            assert_eq!(&fs::read_to_string(self.output().join(path)).unwrap(), text, "{path}");
        }
        let manifest = manifest::read(&self.output()).unwrap().unwrap();
        assert_eq!(manifest.files.len(), files.len());
    }

    fn assert_has_hidden(&self) {
        assert_eq!(fs::read_to_string(self.output().join(".git/HEAD")).unwrap(), "main");
        assert!(self.output().join(".gitkeep").is_file());
    }

    /// Nothing is left beside the output folder.
    fn assert_tidy(&self) {
        assert_eq!(names(self.0.path()), ["output"]);
    }
}

fn file(path: &str, text: &str) -> OutputFile {
    OutputFile { path: OutputPath::parse(path).unwrap(), bytes: text.into() }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn writes_keeps_and_removes() {
    let desk = Desk::with_old_site();
    let kept = desk.output().join("a/index.html");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(&kept).unwrap().set_modified(long_ago).unwrap();
    let summary = desk.build(&NEW).unwrap();
    assert_eq!(summary, Summary { written: 2, kept: 2, removed: 1, bytes: 13 });
    desk.assert_has(&NEW);
    desk.assert_has_hidden();
    desk.assert_tidy();
    assert_eq!(fs::metadata(&kept).unwrap().modified().unwrap(), long_ago);
    assert!(!desk.output().join("gone").exists());
}

#[test]
fn touches_nothing_when_nothing_changed() {
    let desk = Desk::with_old_site();
    let times = || -> Vec<SystemTime> {
        let paths = ["", "index.html", "a", "a/index.html", manifest::NAME];
        paths.map(|path| fs::metadata(desk.output().join(path)).unwrap().modified().unwrap()).into()
    };
    let before = times();
    let summary = desk.build(&OLD).unwrap();
    assert_eq!((summary.written, summary.kept, summary.removed), (0, 4, 0));
    assert_eq!(times(), before);
    desk.assert_tidy();
}

#[test]
fn mends_what_somebody_changed() {
    let desk = Desk::with_old_site();
    fs::write(desk.output().join("index.html"), "OLD").unwrap();
    fs::write(desk.output().join("notes.txt"), "").unwrap();
    fs::remove_file(desk.output().join("gone/x.txt")).unwrap();
    let expected = [
        Difference::Missing("gone/x.txt".to_owned()),
        Difference::Changed("index.html".to_owned()),
        Difference::Extra("gone".to_owned()),
        Difference::Extra("notes.txt".to_owned()),
    ];
    assert_eq!(manifest::verify(&desk.output()).unwrap(), expected);
    desk.build(&OLD).unwrap();
    desk.assert_has(&OLD);
}

#[test]
fn writes_the_same_manifest_for_the_same_files() {
    let (one, other) = (Desk::new(), Desk::new());
    one.build(&NEW).unwrap();
    let mut reversed = NEW;
    reversed.reverse();
    other.build(&reversed).unwrap();
    let manifest = |desk: &Desk| fs::read_to_string(desk.output().join(manifest::NAME)).unwrap();
    assert_eq!(manifest(&one), manifest(&other));
    assert!(manifest(&one).starts_with("{\n  \"generator\": \"planpress\""));
}

#[test]
fn leaves_the_old_site_when_a_build_fails() {
    let desk = Desk::with_old_site();
    let staging = desk.staged(&NEW).unwrap();
    let too_long = "x".repeat(300);
    let error = staging.put(&file(&too_long, "")).unwrap_err();
    assert!(error.to_string().contains("the name is too long for this disk"), "{error}");
    drop(staging);
    desk.assert_has(&OLD);
    desk.assert_has_hidden();
    desk.assert_tidy();
}

#[test]
fn repairs_an_interrupted_swap() {
    for way in [Way::Exchange, Way::TwoRenames] {
        for steps in 0.. {
            let desk = Desk::with_old_site();
            let staging = desk.staged(&NEW).unwrap();
            let all = staging.ready_to_swap(way).unwrap();
            all.iter().take(steps).try_for_each(swap::Move::make).unwrap();
            // As a kill does: no clean-up, but the lock is free.
            staging.killed();
            drop(desk.begin().unwrap());
            let swapped = if way == Way::Exchange { steps >= 1 } else { steps >= 2 };
            desk.assert_has(if swapped { &NEW } else { &OLD });
            desk.assert_has_hidden();
            desk.assert_tidy();
            if steps > all.len() {
                break;
            }
        }
    }
}

#[test]
fn repairs_an_interrupted_first_build() {
    for (way, steps) in [(Way::First, 0), (Way::First, 1), (Way::OntoEmpty, 1), (Way::OntoEmpty, 2)]
    {
        let desk = Desk::new();
        if way == Way::OntoEmpty {
            fs::create_dir_all(desk.output()).unwrap();
            fs::write(desk.output().join(".gitkeep"), "").unwrap();
        }
        let staging = desk.staged(&NEW).unwrap();
        let all = staging.ready_to_swap(way).unwrap();
        all.iter().take(steps).try_for_each(swap::Move::make).unwrap();
        staging.killed();
        drop(desk.begin().unwrap());
        if steps == all.len() {
            desk.assert_has(&NEW);
        } else {
            assert!(!desk.output().join("index.html").exists());
        }
        assert_eq!(desk.output().join(".gitkeep").exists(), way == Way::OntoEmpty);
        desk.build(&OLD).unwrap();
        desk.assert_has(&OLD);
        desk.assert_tidy();
    }
}

#[test]
fn repairs_an_interrupted_clean_up() {
    let desk = Desk::with_old_site();
    let staging = desk.staged(&NEW).unwrap();
    staging.ready_to_swap(Way::Exchange).unwrap().iter().try_for_each(swap::Move::make).unwrap();
    let trash = staging.killed().trash();
    fs::remove_file(trash.join(manifest::NAME)).unwrap();
    drop(desk.begin().unwrap());
    desk.assert_has(&NEW);
    desk.assert_tidy();
}

#[test]
fn loses_no_hidden_file_that_was_made_twice() {
    let desk = Desk::with_old_site();
    let staging = desk.staged(&NEW).unwrap();
    let first = staging.ready_to_swap(Way::Exchange).unwrap().remove(0);
    first.make().unwrap();
    let aside = staging.killed().ready();
    fs::create_dir(desk.output().join(".git")).unwrap();
    assert!(matches!(desk.begin(), Err(OutputError::SetAside { .. })));
    assert!(aside.join(".git/HEAD").is_file());
    fs::remove_dir(desk.output().join(".git")).unwrap();
    drop(desk.begin().unwrap());
    desk.assert_has_hidden();
    desk.assert_tidy();
}

#[test]
fn gives_hidden_files_back_to_a_folder_that_was_deleted() {
    let desk = Desk::with_old_site();
    let staging = desk.staged(&NEW).unwrap();
    staging.ready_to_swap(Way::Exchange).unwrap().remove(0).make().unwrap();
    staging.killed();
    fs::remove_dir_all(desk.output()).unwrap();
    desk.build(&NEW).unwrap();
    desk.assert_has(&NEW);
    desk.assert_has_hidden();
    desk.assert_tidy();
}

#[test]
fn refuses_a_site_that_hides_somebodys_file() {
    let desk = Desk::with_old_site();
    let error = desk.build(&[(".git/config", "")]).unwrap_err();
    assert!(matches!(error, OutputError::Occupied { .. }), "{error}");
    desk.assert_has(&OLD);
    desk.assert_has_hidden();
}

#[test]
fn lets_one_build_in_at_a_time() {
    let desk = Desk::new();
    let first = desk.begin().unwrap();
    assert!(matches!(desk.begin(), Err(OutputError::Busy { .. })));
    drop(first);
    desk.build(&NEW).unwrap();
    desk.assert_tidy();
}

#[test]
fn refuses_a_folder_of_somebody_else() {
    let desk = Desk::new();
    fs::create_dir(desk.output()).unwrap();
    fs::write(desk.output().join("letter.txt"), "dear").unwrap();
    let error = desk.begin().unwrap_err().to_string();
    assert!(error.contains("holds files that planpress did not make (`letter.txt`)"), "{error}");
    for manifest in ["{}", "{\"name\": \"an app\"}", "not JSON"] {
        fs::write(desk.output().join(manifest::NAME), manifest).unwrap();
        assert!(matches!(desk.begin(), Err(OutputError::BadManifest { .. })), "{manifest}");
    }
    assert_eq!(fs::read_to_string(desk.output().join("letter.txt")).unwrap(), "dear");
    desk.assert_tidy();
}

#[test]
fn refuses_a_manifest_that_leads_out() {
    let desk = Desk::with_old_site();
    let path = desk.output().join(manifest::NAME);
    let text = fs::read_to_string(&path).unwrap().replace("gone/x.txt", "../x.txt");
    fs::write(&path, text).unwrap();
    assert!(matches!(manifest::verify(&desk.output()), Err(OutputError::BadManifest { .. })));
}

#[test]
fn refuses_dangerous_places() {
    let desk = Desk::new();
    let home = desk.0.path().join("home");
    let content = home.join("plan/content");
    fs::create_dir_all(&content).unwrap();
    fs::write(home.join("file"), "").unwrap();
    let begin = |path: &Path| {
        let around = Surroundings { sources: &[&content], home: Some(&home) };
        Staging::begin(path, around).map(drop)
    };
    for precious in [Path::new("/"), &home, desk.0.path(), &home.join("plan/..")] {
        let error = begin(precious).unwrap_err();
        assert!(matches!(error, OutputError::Precious { .. }), "{}: {error}", precious.display());
    }
    for overlap in ["plan", "plan/content", "plan/content/a/b", "plan/../plan/content/a"] {
        let error = begin(&home.join(overlap)).unwrap_err();
        assert!(matches!(error, OutputError::Overlap { .. }), "{overlap}: {error}");
    }
    assert!(matches!(begin(&home.join("file")), Err(OutputError::NotAFolder { .. })));
    assert!(begin(&home.join("file/x")).is_err());
    assert_eq!(names(&content).len(), 0, "nothing was made on the way to a refusal");
    begin(&home.join("plan/content-of-the-web/a/b/")).unwrap();
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn keeps_the_same_file_and_the_permissions_of_the_folder() {
        let desk = Desk::with_old_site();
        fs::set_permissions(desk.output(), fs::Permissions::from_mode(0o750)).unwrap();
        let id = || fs::metadata(desk.output().join("a/index.html")).unwrap().ino();
        let before = id();
        desk.build(&NEW).unwrap();
        assert_eq!(id(), before);
        assert_eq!(fs::metadata(desk.output()).unwrap().mode() & 0o777, 0o750);
    }

    #[test]
    fn follows_no_link_out_of_the_site() {
        let desk = Desk::with_old_site();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("index.html"), "same").unwrap();
        fs::remove_dir_all(desk.output().join("a")).unwrap();
        symlink(outside.path(), desk.output().join("a")).unwrap();
        let summary = desk.build(&OLD).unwrap();
        assert_eq!(summary.written, 1, "a file behind a link is not the site's");
        desk.assert_has(&OLD);
        assert!(!desk.output().join("a").is_symlink());
        assert_eq!(fs::metadata(outside.path().join("index.html")).unwrap().nlink(), 1);
        assert_eq!(fs::read_to_string(outside.path().join("index.html")).unwrap(), "same");
    }

    #[test]
    fn refuses_to_write_through_a_link() {
        let desk = Desk::new();
        let outside = tempfile::tempdir().unwrap();
        symlink(outside.path(), desk.output()).unwrap();
        assert!(matches!(desk.begin(), Err(OutputError::Symlink { .. })));
        let slash = desk.0.path().join("output/");
        let begun = Staging::begin(&slash, Surroundings::default());
        assert!(matches!(begun, Err(OutputError::Symlink { .. })));
        assert_eq!(names(outside.path()).len(), 0);
    }

    #[test]
    fn says_that_a_folder_is_read_only() {
        let desk = Desk::new();
        fs::set_permissions(desk.0.path(), fs::Permissions::from_mode(0o555)).unwrap();
        // The administrator may write anywhere.
        let may_write = fs::write(desk.0.path().join("probe"), "").is_ok();
        let said = desk.build(&NEW).map_err(|error| error.to_string());
        fs::set_permissions(desk.0.path(), fs::Permissions::from_mode(0o755)).unwrap();
        if may_write {
            desk.assert_has(&NEW);
        } else {
            assert!(said.unwrap_err().contains("you are not allowed to"));
        }
    }
}
