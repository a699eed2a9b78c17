//! What is said about a version under embargo is not seen either, wherever it is said.

use planpress::model::site::Site;
use planpress::pipeline::BuildOptions;
use planpress::pipeline::Drafts;

use crate::built;

/// The words and ids that stand only in what must not be seen.
const SECRETS: [&str; 2] = ["secret", "2026-09-revised"];

fn site() -> Site {
    let sources = built::scanned(&built::project().join("tests/sites/embargo/content"));
    built::read(&sources).0
}

#[test]
fn no_file_tells_of_it() {
    let content = built::project().join("tests/sites/embargo/content");
    let themes = built::project().join("themes");
    for (path, bytes) in built::build(&content, &themes, &built::options()) {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for secret in SECRETS {
            assert!(!path.contains(secret) && !text.contains(secret), "{path} has {secret}");
        }
    }
    let options = BuildOptions { drafts: Drafts::Show, ..built::options() };
    let shown = built::build(&content, &themes, &options);
    assert!(shown.values().any(|bytes| String::from_utf8_lossy(bytes).contains("Secret")));
}

#[test]
fn what_names_it_is_taken_out_and_the_rest_stays() {
    let site = site();
    assert_eq!((site.comparisons.len(), site.threads.len()), (1, 2));
    let seen = site.seen_on(built::day());
    let edition = &seen.editions[0];
    let changes: Vec<&str> = edition.changes.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(changes, ["seen"]);
    assert_eq!(edition.events[0].versions.len(), 1);
    assert_eq!(edition.versions[0].groups[0].descent, []);
    assert_eq!(seen.comparisons, []);
    let threads: Vec<&str> = seen.threads.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(threads, ["transport"]);
}
