//! The command line: what it offers, how it ends, what it prints where.

use std::fs;
use std::path::Path;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;

use crate::built;
use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;
use crate::scratch::stdout;
use crate::sites::files_below;

/// `tests/help/planpress-COMMAND.txt` is what the command says about itself; `UPDATE=1` writes it
/// anew.
#[test]
fn help_says_what_there_is() {
    let scratch = Scratch::new();
    let folder = built::project().join("tests/help");
    let main = help(&scratch, &["--help"]);
    same_as_file(&folder.join("planpress.txt"), &main);
    let list = main.split_once("Commands:\n").and_then(|(_, rest)| rest.split_once("\n\n"));
    let (list, _) = list.expect("the help lists the commands");
    let names = list.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let mut files = 1;
    for name in names.filter(|name| !matches!(*name, "" | "help")) {
        let said = help(&scratch, &[name, "--help"]);
        same_as_file(&folder.join(format!("planpress-{name}.txt")), &said);
        files += 1;
    }
    assert_eq!(files_below(&folder).len(), files, "every file is the help of a command");
}

fn help(scratch: &Scratch, arguments: &[&str]) -> String {
    stdout(&ended(without_date(scratch, arguments)).success())
}

fn same_as_file(file: &Path, said: &str) {
    if built::update() {
        fs::write(file, said).expect("the file can be written");
    }
    let known = fs::read_to_string(file).unwrap_or_default();
    built::assert_same(&file.display().to_string(), &known, said);
}

/// The program with these arguments and no others.
fn without_date(scratch: &Scratch, arguments: &[&str]) -> Command {
    let mut command = Command::new(cargo_bin!("planpress"));
    command.args(arguments);
    scratch.alone(&mut command);
    command
}

#[test]
fn good_content_ends_with_0_and_nothing_on_standard_output() {
    let scratch = Scratch::new();
    let check = scratch.run(&["check"]).code(0);
    assert_eq!(
        (stdout(&check), stderr(&check)),
        (String::new(), "The content is in order.\n".into())
    );
    let build = scratch.run(&["build"]).code(0);
    assert_eq!(stdout(&build), "");
    assert!(stderr(&build).contains(" pages in output: "), "{}", stderr(&build));
    assert!(scratch.path("output/manifest.json").is_file());
}

#[test]
fn second_build_writes_nothing() {
    let scratch = Scratch::built();
    let before = scratch.output();
    let said = stderr(&scratch.build().code(0));
    assert!(said.contains(": 0 files written, "), "{said}");
    assert_eq!(scratch.output(), before);
}

#[test]
fn mistakes_in_the_content_end_with_1() {
    let scratch = Scratch::new();
    scratch.put("content/2026-30/edition.yaml", "title: Town Plan\nperod:\n  label: 2026–2030\n");
    let said = ["check", "build"].map(|command| {
        let ended = scratch.run(&[command]).code(1);
        assert_eq!(stdout(&ended), "");
        stderr(&ended).replace("Nothing was written: the site is as it was before.\n", "")
    });
    assert_eq!(said[0], said[1]);
    insta::assert_snapshot!(said[0], @r"
    error[unknown-key]: there is no key `perod` here
     --> content/2026-30/edition.yaml:2:1
      |
    2 | perod:
      | ^^^^^
      |
      = help: did you mean `period`?

    1 error.
    ");
    assert!(!scratch.path("output").exists());
}

#[test]
fn all_mistakes_are_said_in_one_run() {
    let scratch = Scratch::new();
    scratch
        .put("content/2026-30/events.yaml", "events:\n  - id: a\n    kind: party\n    title: A\n");
    scratch.put("content/glossary.yaml", "terms:\n  - id: A B\n    term: AB\n");
    scratch.put_section("Some <b>bold</b> words and [a link](commitment:trams).");
    let said = stderr(&scratch.run(&["check"]).code(1));
    for code in ["unknown-value", "bad-id", "raw-html", "dangling-link"] {
        assert!(said.contains(&format!("error[{code}]")), "{code} is not in:\n{said}");
    }
}

#[test]
fn warnings_are_errors_only_if_asked_for() {
    let scratch = Scratch::new();
    fs::remove_dir_all(scratch.path("content/pages")).unwrap();
    let said = stderr(&scratch.run(&["check"]).code(0));
    assert!(said.contains("warning[accessibility-statement]"), "{said}");
    assert!(said.ends_with("1 warning.\nNothing stops the site from being built.\n"), "{said}");
    scratch.run(&["check", "--strict"]).code(1);
}

#[test]
fn wrong_arguments_end_with_2() {
    let scratch = Scratch::new();
    let wrong: [(&[&str], &str); 5] = [
        (&["build", "--date", "1 May 2026"], "--date"),
        (&["check", "--date", "2026-02-30"], "--date"),
        (&["build", "--base-url", "plans.example"], "--base-url"),
        (&["publish"], "publish"),
        (&["check", "--content", "nowhere"], "there is no folder `nowhere`"),
    ];
    for (arguments, words) in wrong {
        let said = stderr(&ended(without_date(&scratch, arguments)).code(2));
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
}

#[test]
fn json_is_one_object_a_line_with_file_line_and_column() {
    let scratch = Scratch::new();
    scratch.put("content/2026-30/edition.yaml", "title: Town Plan\nperod:\n  label: 2026–2030\n");
    scratch.put_section("Words with <b>tags</b>.");
    let ended = scratch.run(&["check", "--format", "json"]).code(1);
    let lines: Vec<serde_json::Value> = stdout(&ended)
        .lines()
        .map(|line| serde_json::from_str(line).expect("every line is JSON"))
        .collect();
    let found = |code: &str, file: &str, line: u64, column: u64| {
        lines.iter().any(|it| {
            let place = &it["places"][0];
            it["code"] == code
                && place["file"] == file
                && place["line"] == line
                && place["column"] == column
        })
    };
    let section = "content/2026-30/2026-03-draft/sections/01-foreword.md";
    assert!(found("unknown-key", "content/2026-30/edition.yaml", 2, 1), "{lines:?}");
    assert!(found("raw-html", section, 5, 12), "{lines:?}");
}

#[test]
fn output_in_a_pipe_has_no_escape_codes() {
    let scratch = Scratch::new();
    scratch.put_section("Some <b>bold</b> words.");
    let ended = scratch.run(&["build"]).code(1);
    assert!(!stderr(&ended).contains('\u{1B}'), "{}", stderr(&ended));
    scratch.put_section("Some words.");
    let ended = scratch.run(&["build"]).code(0);
    assert_eq!(stderr(&ended).lines().count(), 1, "{}", stderr(&ended));
}

#[test]
fn day_comes_from_the_environment_if_not_given() {
    let scratch = Scratch::new();
    let check = |seconds: &str| {
        let mut command = without_date(&scratch, &["check"]);
        command.env("SOURCE_DATE_EPOCH", seconds);
        ended(command)
    };
    // 2026-03-10, when the statement of the small site was fresh, and the same day of 2028.
    check("1773100800").code(0).stderr("The content is in order.\n");
    let said = stderr(&check("1836259200").code(0));
    assert!(said.contains("more than a year ago"), "{said}");
    let said = stderr(&check("yesterday").code(2));
    assert!(said.contains("SOURCE_DATE_EPOCH is `yesterday`"), "{said}");
}

#[test]
fn site_can_stand_elsewhere_and_link_to_folders() {
    let scratch = Scratch::new();
    scratch.run(&["build", "--base-url", "https://town.example/plan", "--links", "folder"]).code(0);
    let home = fs::read_to_string(scratch.path("output/index.html")).unwrap();
    assert!(home.contains("rel=\"canonical\" href=\"https://town.example/plan/\""), "{home}");
    assert!(home.contains("href=\"./2026-30/\""), "{home}");
}
