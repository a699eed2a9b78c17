//! Scripts for shells and pages for `man` tell of every command.

use std::fs;
use std::process::Command;

use assert_cmd::assert::Assert;
use assert_cmd::cargo::cargo_bin;

use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stdout;

/// The program with these arguments and no others.
fn run(scratch: &Scratch, arguments: &[&str]) -> Assert {
    let mut command = Command::new(cargo_bin!("planpress"));
    command.args(arguments);
    scratch.alone(&mut command);
    ended(command)
}

#[test]
fn completions_name_every_command() {
    let scratch = Scratch::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&run(&scratch, &["completions", shell]).code(0));
        for word in ["planpress", "translate", "content"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
        assert!(script.ends_with('\n') && !script.ends_with("\n\n"), "{shell}");
    }
    run(&scratch, &["completions", "cmd"]).code(2);
}

#[test]
fn manual_pages_are_one_a_command() {
    let scratch = Scratch::new();
    let page = stdout(&run(&scratch, &["man"]).code(0));
    assert!(page.contains(".TH planpress 1") && page.contains("planpress\\-build(1)"), "{page}");
    let made = stdout(&run(&scratch, &["man", "pages"]).code(0));
    assert!(made.lines().count() > 10, "{made}");
    for name in ["planpress.1", "planpress-new.1", "planpress-new-site.1"] {
        let text = fs::read_to_string(scratch.path("pages").join(name)).expect("it was written");
        assert!(text.contains(".SH SYNOPSIS"), "{name}");
    }
}
