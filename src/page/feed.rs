//! The Atom feed (RFC 4287) of what changed: every version and every comparison.
//!
//! Dates are those of the versions, so the feed is the same on every day. Ids are made from the ids
//! of versions and the first known name of the body, so they stay when a site moves.

use std::fmt::Write as _;

use crate::base::date::Date;
use crate::base::digest::Digest;
use crate::base::mark;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::markup::html::escape;
use crate::model::version::Version;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::key::versions;
use crate::page::words::held_label;
use crate::page::words::status_label;

/// Where a version has no date that is known to the day, month or year.
const NO_DATE: &str = "1970-01-01";

/// The address of the feed from the root of the site.
#[must_use]
pub fn href(cx: &Cx) -> String {
    format!("{}feed.xml", cx.route(PageKey::Changes))
}

/// Whether the head of a page names the feed.
#[must_use]
pub fn is_linked_from(key: PageKey) -> bool {
    matches!(
        key,
        PageKey::Changes
            | PageKey::Comparison(_)
            | PageKey::SideBySide(_)
            | PageKey::SignOff(_)
            | PageKey::Threads
            | PageKey::History(..)
    )
}

/// The feed; none for a site without comparisons.
#[must_use]
pub fn file(cx: &Cx) -> Option<OutputFile> {
    cx.comparisons.iter().next()?;
    let path = OutputPath::parse(&href(cx)).expect("a route followed by a name is a path");
    Some(OutputFile { path, bytes: feed(cx).into_bytes() })
}

/// What an entry says.
struct Entry {
    id: String,
    title: String,
    summary: String,
    page: String,
    date: String,
}

fn feed(cx: &Cx) -> String {
    let comparisons = cx.comparisons.iter().map(|it| of_comparison(cx, it));
    let versions = versions(cx.site).map(|at| of_version(cx, at));
    let mut entries: Vec<Entry> = comparisons.chain(versions).collect();
    // Stable: entries of one day keep the order of the site.
    entries.sort_by(|a, b| b.date.cmp(&a.date));
    let updated = entries.first().map_or(NO_DATE, |entry| entry.date.as_str()).to_owned();
    let head = Entry {
        id: id(cx, "feed"),
        title: cx.locale.tv("feed-title", &[("site", cx.site.title.words.clone().into())]),
        summary: String::new(),
        page: address(cx, PageKey::Changes),
        date: updated,
    };
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        cx.locale.lang()
    );
    put(&mut xml, &head);
    link(&mut xml, "self", &absolute(cx, &href(cx)));
    let body = cx.site.body.names.first().map_or("", |name| name.name.as_str());
    let _in_memory = writeln!(xml, "<author><name>{}</name></author>", escaped(body));
    for entry in &entries {
        xml.push_str("<entry>\n");
        put(&mut xml, entry);
        xml.push_str("</entry>\n");
    }
    xml.push_str("</feed>\n");
    xml
}

fn put(xml: &mut String, entry: &Entry) {
    let (title, summary) = (escaped(&entry.title), escaped(&entry.summary));
    let _in_memory = writeln!(
        xml,
        "<id>{}</id>\n<title>{title}</title>\n<updated>{}T00:00:00Z</updated>",
        entry.id, entry.date
    );
    link(xml, "alternate", &entry.page);
    if !summary.is_empty() {
        let _in_memory = writeln!(xml, "<summary>{summary}</summary>");
    }
}

fn link(xml: &mut String, relation: &str, address: &str) {
    // Routes and base addresses hold nothing that XML would have to escape.
    let _in_memory = writeln!(xml, "<link rel=\"{relation}\" href=\"{address}\"/>");
}

fn of_version(cx: &Cx, at: InVersion) -> Entry {
    let version = at.version;
    let facts = [cx.t(status_label(version.status)), cx.t(held_label(version.held))];
    let note = version.change_note.as_ref().map(|note| note.words.clone());
    let key = format!("version {}/{}", at.edition.id, version.id);
    Entry {
        id: id(cx, &key),
        title: cx.locale.tv(
            "feed-version",
            &[
                ("plan", at.edition.title.words.clone().into()),
                ("version", version.title.words.clone().into()),
            ],
        ),
        summary: facts.into_iter().chain(note).collect::<Vec<_>>().join(" · "),
        page: address(cx, PageKey::Version(at)),
        date: date(version),
    }
}

fn of_comparison(cx: &Cx, compared: &Compared) -> Entry {
    let pair = compared.pair;
    let (old, new) = (pair.old, pair.new);
    let key = format!(
        "comparison {}/{} {}/{}",
        old.edition.id, old.version.id, new.edition.id, new.version.id
    );
    let title = cx.title(PageKey::Comparison(pair));
    Entry {
        id: id(cx, &key),
        title: cx.locale.tv("feed-comparison", &[("title", title.into())]),
        summary: compared.headline(cx).unwrap_or_default(),
        page: address(cx, PageKey::Comparison(pair)),
        date: date(new.version),
    }
}

/// The last day on which something is known to have happened to a version.
fn date(version: &Version) -> String {
    let days = version.dates.iter().filter_map(|date| date.dated.date.sort_key());
    days.max().as_ref().map_or_else(|| NO_DATE.to_owned(), Date::to_string)
}

/// A name-based UUID (RFC 9562, version 8) from the digest of what the entry is about.
fn id(cx: &Cx, about: &str) -> String {
    let body = cx.site.body.names.last().map_or("", |name| name.name.as_str());
    let body = mark::plain(body);
    // A translated entry is an entry of its own.
    let lang = cx.spoken.map_or_else(String::new, |_| format!("\n{}", cx.locale.lang()));
    let digits = Digest::of(format!("{body}\n{about}{lang}").as_bytes()).to_string();
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        &digits[..8],
        &digits[8..12],
        &digits[13..16],
        &digits[17..20],
        &digits[20..32]
    )
}

fn address(cx: &Cx, key: PageKey) -> String {
    let route = cx.route(key);
    let base = cx.options.base_url.as_ref();
    base.and_then(|base| base.page(&route)).unwrap_or_else(|| relative(cx, &cx.href(key)))
}

fn absolute(cx: &Cx, href: &str) -> String {
    let base = cx.options.base_url.as_ref();
    base.and_then(|base| base.absolute(href)).unwrap_or_else(|| relative(cx, href))
}

/// Where the site's address is not known, addresses are relative to the feed.
fn relative(cx: &Cx, href: &str) -> String {
    format!("{}{href}", cx.route(PageKey::Changes).to_root())
}

/// Words without what XML cannot hold.
fn escaped(words: &str) -> String {
    let words: String = mark::plain(words).chars().filter(|c| !c.is_control()).collect();
    let mut xml = String::with_capacity(words.len());
    escape::text(&mut xml, &words);
    xml
}
