//! A folder of its own for a test that runs the program.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use assert_cmd::assert::Assert;
use assert_cmd::cargo::cargo_bin;
use tempfile::TempDir;

use crate::built;
use crate::sites::files_below;

/// The user `nobody` of Linux and most other systems; no test depends on that name.
const NOBODY: u32 = 65534;

/// A folder with a small site in `content`; removed at the end of the test.
pub(crate) struct Scratch(TempDir);

impl Scratch {
    /// A folder with the site of `tests/rules/_base`.
    pub(crate) fn new() -> Self {
        let scratch = Self(TempDir::new().expect("there is room for temporary files"));
        let base = built::project().join("tests/rules/_base");
        for file in files_below(&base) {
            let path = file.strip_prefix(&base).expect("the file is below the folder");
            let bytes = fs::read(&file).expect("the file can be read");
            scratch.put(&format!("content/{}", path.display()), bytes);
        }
        scratch
    }

    /// A folder where that site has been built once.
    pub(crate) fn built() -> Self {
        let scratch = Self::new();
        scratch.build().success();
        scratch
    }

    /// The place of something in the folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Writes a file, and the folders above it.
    pub(crate) fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("files have folders")).expect("there is room");
        fs::write(path, bytes).expect("there is room");
    }

    /// Writes the section of the small site.
    pub(crate) fn put_section(&self, body: &str) {
        let text = format!("---\nid: foreword\ntitle: Foreword\n---\n{body}\n");
        self.put("content/2026-30/2026-03-draft/sections/01-foreword.md", text);
    }

    /// The program with a command, in this folder, on a fixed day. It makes no sheets: few tests are
    /// about them, and they take their time.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let no_sheets = (arguments.first() == Some(&"build")).then_some("--no-pdf");
        let mut command = self.command_with_sheets(arguments);
        command.args(no_sheets);
        command
    }

    /// The same as it is: a build makes sheets.
    pub(crate) fn command_with_sheets(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(cargo_bin!("planpress"));
        command.args(arguments).args(["--date", "2026-03-10"]);
        self.alone(&mut command);
        command
    }

    /// Lets a command see this folder and nothing else of its surroundings.
    pub(crate) fn alone(&self, command: &mut Command) {
        command.current_dir(self.0.path()).env_clear().env("HOME", self.path("home"));
    }

    /// Builds into `output`.
    pub(crate) fn build(&self) -> Assert {
        self.run(&["build"])
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Assert {
        ended(self.command(arguments))
    }

    /// Runs the program as somebody whom permissions hold back: not as the system's administrator,
    /// as which many containers run tests.
    pub(crate) fn run_without_rights(&self, arguments: &[&str]) -> Assert {
        let mut command = self.command(arguments);
        if fs::File::create(self.path("probe")).is_ok() && self.is_administrator() {
            let program = self.path("planpress");
            fs::copy(cargo_bin!("planpress"), &program).expect("there is room");
            let mut free = Command::new(program);
            free.args(command.get_args());
            self.alone(&mut free);
            self.give_away();
            free.uid(NOBODY).gid(NOBODY);
            command = free;
        }
        ended(command)
    }

    /// Whether permissions do not count for this process.
    fn is_administrator(&self) -> bool {
        use std::os::unix::fs::PermissionsExt;
        let probe = self.path("probe");
        let locked = fs::Permissions::from_mode(0o000);
        fs::set_permissions(&probe, locked).expect("one's own file can be locked");
        fs::read(&probe).is_ok()
    }

    fn give_away(&self) {
        let give = |path: &Path| {
            chown(path, Some(NOBODY), Some(NOBODY)).expect("an administrator can give files away");
        };
        give(self.0.path());
        let mut folders = vec![self.0.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("an administrator can look everywhere") {
                let path = entry.expect("the folder can be read").path();
                give(&path);
                folders.extend(path.is_dir().then_some(path));
            }
        }
    }

    /// Bytes and times of all files of the built site.
    pub(crate) fn output(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let state = |file: PathBuf| {
            let time = fs::metadata(&file).and_then(|it| it.modified()).expect("files have times");
            let bytes = fs::read(&file).expect("the site can be read");
            (file, (bytes, time))
        };
        files_below(&self.path("output")).into_iter().map(state).collect()
    }
}

/// Runs a command to its end; whatever happens, the program never panics.
pub(crate) fn ended(command: Command) -> Assert {
    let assert = assert_cmd::Command::from_std(command).assert();
    let stderr = String::from_utf8_lossy(&assert.get_output().stderr).into_owned();
    assert!(!stderr.contains("panicked"), "{stderr}");
    assert
}

/// What a finished command said on standard error.
pub(crate) fn stderr(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).expect("messages are UTF-8")
}

/// What a finished command said on standard output.
pub(crate) fn stdout(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).expect("messages are UTF-8")
}
