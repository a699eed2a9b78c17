//! What a scan takes in and what it reports.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

const SMALL: Limits = Limits { text_bytes: 100, other_bytes: 200, files: 4, depth: 3 };

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// Each file with its size, then each diagnostic with its file.
fn scanned(folder: &TempDir) -> (Vec<String>, Vec<String>) {
    let Outcome { value, diagnostics } = content(folder.path(), &SMALL).unwrap();
    let files = value.files().map(|(_, file)| match &file.text {
        SourceText::Text(text) => format!("{} {}", file.path, text.len()),
        SourceText::Bytes(bytes) => format!("{} bytes {}", file.path, bytes.len()),
        SourceText::Garbled(text) => format!("{} garbled {}", file.path, text.len()),
    });
    let diagnostics = diagnostics
        .iter()
        .map(|found| format!("{} {}", value.file(found.labels[0].at.file).path, found.code.0));
    (files.collect(), diagnostics.collect())
}

#[test]
fn reads_text_and_bytes_in_the_order_of_paths() {
    let folder = folder(&[
        ("b/photo.png", b"\xFF\0"),
        ("b.md", b"\xEF\xBB\xBFtext\r\n"),
        ("a/site.yaml", b""),
        (".hidden/x.md", b""),
        ("a/site.yaml~", b""),
        ("#site.yaml#", b""),
        ("#1.md", b""),
        ("README.md", b""),
        ("node_modules/x/y.md", b""),
    ]);
    let (files, diagnostics) = scanned(&folder);
    assert_eq!(files, ["#1.md 0", "a/site.yaml 0", "b.md 6", "b/photo.png bytes 2"]);
    assert!(diagnostics.is_empty());
}

#[test]
fn reports_what_is_no_text() {
    let folder = folder(&[("a.md", b"ok\n\x93quoted\x94"), ("b.yaml", b"ok: 1")]);
    let (files, diagnostics) = scanned(&folder);
    assert_eq!(files, ["a.md garbled 15", "b.yaml 5"]);
    assert_eq!(diagnostics, ["a.md not-utf8"]);
    let outcome = content(folder.path(), &SMALL).unwrap();
    let found = outcome.diagnostics.iter().next().unwrap();
    assert_eq!(found.message, "`a.md` is not UTF-8 text: byte 0x93 on line 2, after 3 bytes");
    assert!(found.help.as_ref().unwrap().contains("Windows-1252 (“ANSI”), where this byte is `“`"));
}

#[test]
fn keeps_within_its_limits() {
    let folder = folder(&[
        ("a.md", &[b'a'; 101]),
        ("b.png", &[b'b'; 201]),
        ("c.png", &[b'b'; 101]),
        ("d/e/f/g.md", b""),
        ("h.md", b""),
        ("i.md", b""),
    ]);
    let (files, diagnostics) = scanned(&folder);
    let expected =
        ["a.md bytes 0", "b.png bytes 0", "c.png bytes 101", "d/e/f bytes 0", "h.md bytes 0"];
    assert_eq!(files, expected);
    let expected =
        ["a.md file-too-large", "b.png file-too-large", "d/e/f too-deep", "h.md too-many-files"];
    assert_eq!(diagnostics, expected);
}

#[test]
fn asks_for_the_usual_endings() {
    let folder = folder(&[("a.yml", b"x: 1"), ("b.MD", b"x"), ("c.JPG", b"x")]);
    let (files, diagnostics) = scanned(&folder);
    assert_eq!(files, ["a.yml 4", "b.MD 1", "c.JPG bytes 1"]);
    assert_eq!(diagnostics, ["a.yml file-extension", "b.MD file-extension"]);
}

#[test]
fn says_which_folder_is_missing() {
    let folder = folder(&[("a.md", b"")]);
    let scan = |name: &str| content(&folder.path().join(name), &SMALL);
    assert!(matches!(scan("no"), Err(ScanError::Missing { .. })));
    assert!(matches!(scan("a.md"), Err(ScanError::NotAFolder { .. })));
}

#[test]
fn reports_a_file_that_went_away() {
    let path = SourcePath::parse("gone.md").unwrap();
    let found = Found { path, disk: PathBuf::from("no/such/gone.md"), problem: None };
    let (file, problem) = read(found, &SMALL);
    assert_eq!(file.text, SourceText::Bytes(Arc::from([])));
    assert_eq!(problem.unwrap().1, Problem::UnreadableFile(io::ErrorKind::NotFound));
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;

    #[test]
    fn follows_no_link() {
        let outside = folder(&[("secret.md", b"secret")]);
        let folder = folder(&[("a/b.md", b"")]);
        symlink(outside.path().join("secret.md"), folder.path().join("a/link.md")).unwrap();
        symlink(folder.path(), folder.path().join("a/loop")).unwrap();
        let (files, diagnostics) = scanned(&folder);
        assert_eq!(files, ["a/b.md 0", "a/link.md bytes 0", "a/loop bytes 0"]);
        assert_eq!(diagnostics, ["a/link.md symlink", "a/loop symlink"]);
    }

    #[test]
    fn reports_names_that_are_no_paths() {
        let folder = folder(&[("c:d.md", b""), ("e\\f.md", b"")]);
        fs::write(folder.path().join(OsStr::from_bytes(b"\xFF.md")), "").unwrap();
        let (files, diagnostics) = scanned(&folder);
        assert_eq!(files, ["c�d.md bytes 0", "e�f.md bytes 0", "�.md bytes 0"]);
        assert!(diagnostics.iter().all(|found| found.ends_with("bad-file-name")));
        assert_eq!(diagnostics.len(), 3);
    }

    #[test]
    fn opens_ordinary_files_only() {
        let folder = folder(&[]);
        // Not bound to a name here: the file that the listener leaves is what counts.
        UnixListener::bind(folder.path().join("socket.md")).unwrap();
        assert_eq!(scanned(&folder).1, ["socket.md unreadable"]);
    }

    #[test]
    fn reports_a_folder_that_cannot_be_listed() {
        let folder = folder(&[("a/b.md", b""), ("c.md", b"")]);
        let closed = folder.path().join("a");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
        // The administrator may list any folder.
        let may_list = fs::read_dir(&closed).is_ok();
        let (files, diagnostics) = scanned(&folder);
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
        if may_list {
            assert_eq!((files.len(), diagnostics.len()), (2, 0));
        } else {
            assert_eq!(diagnostics, ["a unreadable"]);
        }
    }
}
