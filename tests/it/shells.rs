//! Scripts for shells and pages for `man` tell of every command.

use std::fs;

use crate::scratch::Scratch;
use crate::scratch::stdout;

#[test]
fn completions_name_every_command() {
    let scratch = Scratch::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&scratch.run(&["completions", shell]).code(0));
        for word in ["planpress", "translate", "--content"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
        assert!(script.ends_with('\n') && !script.ends_with("\n\n"), "{shell}");
    }
    scratch.run(&["completions", "cmd"]).code(2);
}

#[test]
fn manual_pages_are_one_a_command() {
    let scratch = Scratch::new();
    let page = stdout(&scratch.run(&["man"]).code(0));
    assert!(page.contains(".TH planpress 1") && page.contains("planpress\\-build(1)"), "{page}");
    let made = stdout(&scratch.run(&["man", "pages"]).code(0));
    assert!(made.lines().count() > 10, "{made}");
    for name in ["planpress.1", "planpress-new.1", "planpress-new-site.1"] {
        let text = fs::read_to_string(scratch.path("pages").join(name)).expect("it was written");
        assert!(text.contains(".SH SYNOPSIS"), "{name}");
    }
}
