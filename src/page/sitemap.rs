//! For search engines: the site map and the rules for robots.

use std::fmt::Write as _;

use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::config::base_url::BaseUrl;
use crate::page::LanguageName;
use crate::page::cx::Cx;
use crate::page::frame;
use crate::page::key;
use crate::page::key::PageKey;
use crate::page::route;

/// `sitemap.xml` (sitemaps.org, 0.9) and `robots.txt`. Without the site's address there is no site
/// map, because it may hold absolute addresses only.
#[must_use]
pub fn files(cx: &Cx) -> Vec<OutputFile> {
    let base = cx.options.base_url.as_ref();
    let map = base.and_then(|base| base.absolute("sitemap.xml").map(|address| (base, address)));
    let robots = match &map {
        Some((_, address)) => format!("User-agent: *\nAllow: /\n\nSitemap: {address}\n"),
        None => "User-agent: *\nAllow: /\n".to_owned(),
    };
    let mut files = vec![file("robots.txt", robots)];
    files.extend(map.map(|(base, _)| file("sitemap.xml", sitemap(cx, base))));
    files
}

fn file(name: &str, text: String) -> OutputFile {
    let path = OutputPath::parse(name).expect("a plain name is a path");
    OutputFile { path, bytes: text.into_bytes() }
}

fn sitemap(cx: &Cx, base: &BaseUrl) -> String {
    let many = cx.options.languages.len() > 1;
    let alternates = if many { " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" } else { "" };
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{alternates}>\n",
    );
    let listed = |key: &PageKey| frame::is_listed(*key);
    for key in key::all(cx.site).into_iter().filter(listed) {
        // Routes and base addresses hold nothing that XML would have to escape.
        let address = |name: &LanguageName| {
            let address = base.page(&route::in_language(cx, key, &name.lang))?;
            Some((name.lang.to_string(), address))
        };
        let all: Vec<(String, String)> = cx.options.languages.iter().filter_map(address).collect();
        let mut others = String::new();
        if let [(_, first), _, ..] = all.as_slice() {
            for (lang, address) in &all {
                alternate(&mut others, lang, address);
            }
            alternate(&mut others, "x-default", first);
        }
        for (_, address) in &all {
            let _in_memory = writeln!(xml, "<url><loc>{address}</loc>{others}</url>");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// The same page in another language, as search engines read it.
fn alternate(xml: &mut String, lang: &str, address: &str) {
    let _in_memory =
        write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\"/>");
}
