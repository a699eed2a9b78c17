//! The same texts as a site of Hugo, so that both programs can be timed in turns.
//!
//! A page has what a page of planpress has: the head that search engines read, 20 links of main
//! navigation, the way back, the headings of the page, the text. Lists of pages by topic and feeds
//! are switched off, because planpress makes none of standing pages.

use crate::generate;
use crate::generate::File;
use crate::generate::Shape;

/// Standing pages in the main navigation; planpress adds three links of its own.
const ADDED: [(&str, &str); 3] =
    [("plan", "Plan"), ("documents", "Documents"), ("glossary", "Glossary")];

/// The files of a Hugo site with `texts` texts.
pub(crate) fn hugo(texts: usize) -> Vec<File> {
    let mut files = vec![
        file("hugo.toml", include_str!("hugo/hugo.toml")),
        file("layouts/baseof.html", include_str!("hugo/layouts/baseof.html")),
        file("layouts/page.html", include_str!("hugo/layouts/page.html")),
        file("layouts/list.html", include_str!("hugo/layouts/list.html")),
    ];
    for (id, title) in ADDED {
        let text = format!("---\ntitle: {title}\nmenus: main\n---\n{title}.\n");
        files.push((format!("content/{id}.md"), text));
    }
    for (path, text) in generate::site(Shape::Pages, texts) {
        if let Some(name) = path.strip_prefix("pages/") {
            files.push((format!("content/{name}"), page(&text)));
        }
    }
    files
}

fn file(path: &str, text: &str) -> File {
    (path.to_owned(), text.to_owned())
}

/// The text with the keys that Hugo knows, and with links that it checks as planpress does.
fn page(text: &str) -> String {
    let head = |line: &str| match line {
        "place: main" => Some("menus: main\n".to_owned()),
        "place: unlisted" => None,
        line if line.starts_with("id: ") => None,
        line => Some(format!("{line}\n")),
    };
    let mut lines = text.splitn(5, '\n');
    let front: String = lines.by_ref().take(4).filter_map(head).collect();
    let body = lines.next().unwrap_or_default().replace("[](", "[the next page](");
    let mut parts = body.split("](");
    let mut page = front + parts.next().unwrap_or_default();
    for part in parts {
        let (address, rest) = part.split_once(')').expect("links end");
        let target =
            match address.split_once(':').expect("links lead to pages, documents and terms") {
                ("page", id) => format!("{id}.md"),
                ("term", id) => format!("glossary.md#{id}"),
                _ => "documents.md".to_owned(),
            };
        page.extend(["]({{< relref \"", &target, "\" >}})", rest]);
    }
    page
}
