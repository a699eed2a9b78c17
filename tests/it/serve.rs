//! The live preview: who gets what, what happens when files change.

use std::fs;
use std::net::TcpListener;

use crate::preview::Preview;
use crate::scratch::Scratch;
use crate::scratch::ended;
use crate::scratch::stderr;

const FOREWORD: &str = "/2026-30/2026-03-draft/sections/foreword/";

#[test]
fn shows_the_site_of_a_build_and_writes_nothing() {
    let scratch = Scratch::new();
    let (preview, _) = Preview::shown(&scratch);
    let page = preview.get(FOREWORD);
    assert_eq!(page.status, 200);
    for line in ["cache-control: no-store", "content-type: text/html; charset=utf-8"] {
        assert!(page.head.contains(line), "{}", page.head);
    }
    assert!(page.body.contains("<h1>Foreword</h1>") && page.body.contains("__planpress/live.js"));
    assert!(page.body.contains("script-src 'self'; connect-src 'self'"));
    assert_eq!(preview.get(&format!("{FOREWORD}index.html")).body, page.body);
    let folder = preview.get(FOREWORD.trim_end_matches('/'));
    assert_eq!(folder.status, 302);
    assert!(folder.head.contains(&format!("location: {FOREWORD}\r")), "{}", folder.head);
    let missing = preview.get("/no/such/page/");
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("<h1>"), "the site has a page for it");
    assert_eq!(preview.get("/plan.json").status, 200);
    assert!(!scratch.path("output").exists());
}

#[test]
fn books_are_made_when_they_are_asked_for() {
    let scratch = Scratch::new();
    let (preview, _) = Preview::shown(&scratch);
    let page = preview.get("/2026-30/2026-03-draft/whole/").body;
    for ending in [".epub\"", ".txt\""] {
        let end = page.find(ending).unwrap_or_else(|| panic!("no link to {ending}: {page}"));
        let start = page[..end].rfind("href=\"").unwrap() + "href=\"".len();
        let href = page[start..end + ending.len() - 1].trim_start_matches("../");
        assert_eq!(preview.get(&format!("/{href}")).status, 200, "{href}");
    }
    assert!(page.contains("made when you ask for it"));
}

#[test]
fn lets_in_browsers_of_this_machine_only() {
    let scratch = Scratch::new();
    let (preview, _) = Preview::shown(&scratch);
    let ask =
        |lines: &str| preview.send(&format!("GET / HTTP/1.1\r\n{lines}Connection: close\r\n\r\n"));
    let port = preview.port;
    for host in [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}")]
    {
        assert_eq!(ask(&format!("Host: {host}\r\n")).status, 200, "{host}");
    }
    for host in ["rebound.example", "localhost", "localhost:1", "127.0.0.1.rebound.example:80"] {
        let refused = ask(&format!("Host: {host}\r\n"));
        assert_eq!(refused.status, 403, "{host}");
        assert!(!refused.body.contains("<h1>"), "{host}");
    }
    assert!(matches!(ask("").status, 400 | 403));
    let sent = format!("POST / HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
    assert_eq!(preview.send(&sent).status, 405);
}

#[test]
fn no_path_leads_out_of_the_site() {
    let scratch = Scratch::new();
    scratch.put("secret.txt", "secret");
    let (preview, _) = Preview::shown(&scratch);
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/files/../../secret.txt",
        "/files/%2e%2e%2f%2e%2e%2fsecret.txt",
        "//secret.txt",
        "/..%5csecret.txt",
        "/%00",
        "/__planpress/../secret.txt",
        "/__planpress/%2e%2e/secret.txt",
        "/content/site.yaml",
        "/site.yaml",
    ] {
        let reply = preview.get(path);
        assert_eq!(reply.status, 404, "{path}");
        assert!(!reply.body.contains("secret\n") && !reply.body.ends_with("secret"), "{path}");
    }
    assert_eq!(preview.get("/%ff").status, 400);
}

#[test]
fn what_is_saved_is_shown_and_found() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    let first = news_now(&preview);
    scratch.put_section("A new sentence for everybody.");
    let state = news.after(&first);
    assert_eq!((&state["errors"], &state["edited"]), (&0.into(), &FOREWORD.into()));
    let page = preview.get(FOREWORD).body;
    assert!(page.contains("A new sentence for everybody."));
    assert!(page.contains(&format!("href=\"{FOREWORD}\"")), "a link to what was edited");
}

fn news_now(preview: &Preview) -> serde_json::Value {
    preview.news().until(|_| true)
}

#[test]
fn what_is_broken_leaves_the_last_good_site() {
    let scratch = Scratch::new();
    let (preview, mut news) = Preview::shown(&scratch);
    let good = news_now(&preview);
    let edition = fs::read_to_string(scratch.path("content/2026-30/edition.yaml")).unwrap();
    scratch.put("content/2026-30/edition.yaml", edition.replace("title:", "titel:"));
    let broken = news.until(|state| state["errors"] != 0);
    assert_eq!(broken["version"], good["version"]);
    let page = preview.get(FOREWORD);
    assert_eq!(page.status, 200);
    for told in ["<h1>Foreword</h1>", "open data-errors", "<mark>titel</mark>", "edition.yaml:1:1"]
    {
        assert!(page.body.contains(told), "{told}");
    }
    assert!(page.body.contains("did you mean `title`?"));
    let overlay = preview.get("/__planpress/overlay/en").body;
    assert!(page.body.contains(&overlay));
    scratch.put("content/2026-30/edition.yaml", edition);
    let mended = news.until_errors(0);
    assert_ne!(mended["version"], good["version"]);
    assert!(!preview.get(FOREWORD).body.contains("data-errors"));
}

#[test]
fn diagnostics_are_those_of_check() {
    let scratch = Scratch::new();
    scratch.put_section("{{figure:nothing}}");
    let preview = Preview::of(&scratch);
    preview.news().until_errors(1);
    let told = preview.get("/__planpress/diagnostics.json").body;
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let check = scratch.run(&["check", "--format", "json"]).code(1);
    let lines = String::from_utf8(check.get_output().stdout.clone()).unwrap();
    let check: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(told["diagnostics"], serde_json::Value::from(check));
}

#[test]
fn a_site_that_begins_broken_says_so_and_recovers() {
    let scratch = Scratch::new();
    scratch.put("content/site.yaml", "title: [\n");
    let preview = Preview::of(&scratch);
    let mut news = preview.news();
    news.until(|state| state["errors"] != 0);
    let page = preview.get(FOREWORD);
    assert_eq!(page.status, 503);
    assert!(page.body.contains("content/site.yaml:") && page.body.contains("live.js"));
    let site = crate::built::project().join("tests/rules/_base/site.yaml");
    scratch.put("content/site.yaml", fs::read(site).unwrap());
    news.until_errors(0);
    assert_eq!(preview.get(FOREWORD).status, 200);
}

#[test]
fn the_workbench_has_everything_that_is_wrong_and_new() {
    let scratch = Scratch::new();
    let (preview, _) = Preview::shown(&scratch);
    let page = preview.get("/__planpress/");
    assert_eq!(page.status, 200);
    for part in
        ["id=\"diagnostics\"", "id=\"versions\"", "id=\"links\"", "No version was published"]
    {
        assert!(page.body.contains(part), "{part}");
    }
    assert_eq!(page.body.matches("<h1>").count(), 1);
    assert_eq!(preview.get("/__planpress").status, 302);
    assert_eq!(preview.get("/__planpress/nothing").status, 404);
}

#[test]
fn the_workbench_counts_what_is_asked_of_plans() {
    let scratch = Scratch::new();
    let site = fs::read_to_string(scratch.path("content/site.yaml")).unwrap();
    scratch.put("content/site.yaml", site + "pack: general\n");
    scratch
        .put("content/pages/handbook.md", "---\nid: handbook\ntitle: How we write\n---\nWords.\n");
    let (preview, _) = Preview::shown(&scratch);
    let page = preview.get("/__planpress/").body;
    for part in ["id=\"requirements\"", "Contents found:", "Steps found:", "href=\"/handbook/\""] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let link = "/2026-30/2026-03-draft/coverage/";
    assert!(page.contains(&format!("href=\"{link}\"")));
    let counted = |page: &str| {
        let start = page.find("Contents found:").expect("it is counted");
        page[start..].split('<').next().map(str::to_owned)
    };
    let after = page.find(link).expect("there is a link");
    assert_eq!(counted(&page[after..]), counted(&preview.get(link).body));
}

#[test]
fn a_taken_port_is_said() {
    let scratch = Scratch::new();
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = ended(scratch.command(&["serve", "--port", &port])).code(2);
    let said = stderr(&refused);
    assert!(said.contains(&format!("port {port} cannot be used")), "{said}");
    assert!(said.contains("leave out --port"), "{said}");
}
