//! Where links lead, and what is said about those that lead nowhere.

use super::*;

fn base() -> SourcePath {
    SourcePath::parse("2013-17/2013-10-revised/sections/01-introduction.md").unwrap()
}

fn leads_to(address: &str) -> LinkTarget {
    target(address, &base()).unwrap_or_else(|mistake| panic!("{address}: {mistake:?}"))
}

fn mistake(address: &str) -> Mistake {
    target(address, &base()).expect_err(address)
}

fn parsed<T: Id>(text: &str) -> T {
    T::parse(text).unwrap()
}

#[test]
fn reads_ids() {
    let key = (parsed("2013-17"), parsed("2013-10-revised"));
    for (address, reference) in [
        ("edition:2013-17", Reference::Edition(parsed("2013-17"))),
        ("version:2013-17/2013-10-revised", Reference::Version(key.clone())),
        ("commitment:hate-crime", Reference::Commitment(None, parsed("hate-crime"))),
        (
            "commitment:2013-17/2013-10-revised/hate-crime",
            Reference::Commitment(Some(key.clone()), parsed("hate-crime")),
        ),
        ("framework:", Reference::Framework(None)),
        ("framework:2013-17/2013-10-revised", Reference::Framework(Some(key))),
        ("event:2013-17/panel", Reference::Event(parsed("2013-17"), parsed("panel"))),
        ("Term:asb", Reference::Term(parsed("asb"))),
    ] {
        assert_eq!(leads_to(address), LinkTarget::Internal(reference, None));
    }
    let with_heading =
        LinkTarget::Internal(Reference::Page(parsed("about")), Some("contact".to_owned()));
    assert_eq!(leads_to("page:about#contact"), with_heading);
}

#[test]
fn reads_addresses_of_the_web() {
    for (address, written) in [
        ("https://www.leics.police.uk/a?b=c#d", "https://www.leics.police.uk/a?b=c#d"),
        ("HTTP://example.org", "http://example.org"),
        ("https://example.org/a b[1]|100%", "https://example.org/a%20b%5B1%5D%7C100%25"),
        ("mailto:police@example.org", "mailto:police@example.org"),
        ("tel:101", "tel:101"),
    ] {
        assert_eq!(leads_to(address), LinkTarget::Web(written.to_owned()));
    }
}

#[test]
fn refuses_other_schemes() {
    let schemes = ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "file:///etc/passwd"];
    for address in schemes.into_iter().chain(["vbscript:x", "ftp://a.b", "x-y+z.1:a"]) {
        assert_eq!(mistake(address).code, UNSAFE_LINK, "{address}");
    }
    assert_eq!(mistake("commitmnt:hate-crime").help, "did you mean `commitment:`?");
    for address in
        ["java\tscript:x", "\u{1}javascript:x", "https:", "https:/x", "http://", "mailto:"]
    {
        assert_eq!(mistake(address).code, BAD_LINK, "{address:?}");
    }
}

#[test]
fn says_what_an_address_lacks() {
    for (address, help) in [
        ("www.example.org", "write `https://www.example.org`"),
        ("example.gov.uk/news", "write `https://example.gov.uk/news`"),
        ("a.b@example.org", "write `mailto:a.b@example.org`"),
        (
            "C:\\plans\\my map.pdf",
            "put the file beside this one and write its name: `my%20map.pdf`",
        ),
        (
            "../commitments/01-rural-crime.md",
            "link by the id that the file has in its front matter, such as `commitment:rural-crime`",
        ),
    ] {
        assert_eq!(mistake(address).help, help, "{address}");
    }
    for address in ["http://localhost:4400/x/", "http://127.0.0.1/", "http://[::1]:80"] {
        assert!(only_here(address).is_some(), "{address}");
    }
}

#[test]
fn says_which_id_was_meant() {
    let wrong = mistake("commitment:Rural Crime");
    assert_eq!(wrong.code, BAD_LINK);
    assert_eq!(wrong.help, "did you mean `rural-crime`?");
    assert_eq!(mistake("term:").help, "name the term after the `:`");
    assert_eq!(mistake("version:2013-17").help, "write `version:EDITION/VERSION`");
    let help = "write `commitment:ID` or `commitment:EDITION/VERSION/ID`";
    assert_eq!(mistake("commitment:2013-17/hate-crime").help, help);
    assert_eq!(mistake("framework:x").help, "write `framework:` or `framework:EDITION/VERSION`");
    assert_eq!(mistake("page:../about").code, BAD_LINK);
}

#[test]
fn reads_headings_and_files() {
    assert_eq!(leads_to("#our-aims"), LinkTarget::Heading("our-aims".to_owned()));
    assert_eq!(leads_to("#%C5%82ad"), LinkTarget::Heading("ład".to_owned()));
    let file = SourcePath::parse("2013-17/2013-10-revised/map.pdf").unwrap();
    assert_eq!(leads_to("../map.pdf"), LinkTarget::File(file));
    let pages = ["02-next.md", "about/", "/about", "//example.org", "about.html", "", "#", "#a b"];
    for address in pages.into_iter().chain(["../../../../x.pdf", "a.pdf#page=2", "\\\\x\\y.pdf"]) {
        assert_eq!(mistake(address).code, BAD_LINK, "{address}");
    }
    assert!(mistake("02-next.md").help.starts_with("link by id"));
}

#[test]
fn pictures_are_files_of_the_content() {
    let at = |address| image(address, &base()).map(|path| path.as_str().to_owned());
    assert_eq!(at("map.PNG").unwrap(), "2013-17/2013-10-revised/sections/map.PNG");
    for remote in ["https://example.org/a.png", "//example.org/a.png", "data:image/png;base64,x"] {
        assert_eq!(at(remote).unwrap_err().code, REMOTE_IMAGE, "{remote}");
    }
    for wrong in ["notes.md", "picture", "../../../../a.png"] {
        assert_eq!(at(wrong).unwrap_err().code, BAD_LINK, "{wrong}");
    }
}
