//! The site that a newcomer begins with shows at once what a page of changes is.

use std::path::Path;

use planpress::scaffold::new;
use tempfile::TempDir;

use crate::built;
use crate::html::tags;
use crate::place::place;

#[test]
fn first_site_has_a_page_of_changes_worth_seeing() {
    let folder = TempDir::new().expect("there is room for temporary files");
    let site = folder.path().join("site");
    new::site(&site, built::day()).expect("the folder is empty");
    let files = built::build(&site.join("content"), Path::new("none"), &built::options());
    let path = "changes/2026-30/2026-01-draft/2026-30/2026-04-published/index.html";
    let page = built::text(files.get(path).expect("the two versions are compared"));
    let changes: Vec<_> = (1..).map_while(|at| place(page, &format!("change-{at}"))).collect();
    let kinds = ["target", "deadline", "added", "moved", "renamed", "reworded", "figure"];
    for kind in kinds {
        let has = changes.iter().any(|change| change.has_class(&format!("mark-{kind}")));
        assert!(has, "no change of the kind {kind} among {}", changes.len());
    }
    let target = changes.iter().find(|change| change.has_class("mark-target"));
    let target = &target.expect("there is one").text;
    assert!(target.contains("50") && target.contains("55"), "{target}");
    let marks = tags(page).into_iter().filter(|tag| tag.name == "ins" || tag.name == "del");
    assert!(marks.count() > 4, "the text shows what was added and removed");
    assert!(changes.len() < 40, "few enough to be read: {}", changes.len());
}
