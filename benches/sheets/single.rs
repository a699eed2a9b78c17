//! Single sheets of the real site, in English.

use planpress::config::base_url::BaseUrl;
use planpress::locale::Locale;
use planpress::model::site::Site;
use planpress::page::LanguageName;
use planpress::page::LinkStyle;
use planpress::page::PageOptions;
use planpress::page::cx::Cx;
use planpress::page::paper;
use planpress::page::paper::Kind;
use planpress::print::job::Job;
use planpress::source::theme::SiteTheme;

/// The job of printing the first sheet of a kind: that of the latest version.
pub(crate) fn job(site: &Site, theme: &SiteTheme, kind: Kind) -> Job {
    let lang = site.language().clone();
    let strings = theme.text("strings/en.ftl").expect("the theme has strings");
    let locale = Locale::load(&lang, None, &lang, strings).expect("the strings are Fluent");
    let options = PageOptions {
        base_url: Some(BaseUrl::parse("https://plan.example/").expect("an address")),
        links: LinkStyle::File,
        styles: Vec::new(),
        sheets: std::collections::BTreeMap::new(),
        accent: None,
        icon: None,
        generator: String::new(),
        languages: vec![LanguageName { lang, name: "English".to_owned() }],
    };
    let cx = Cx::new(site, &locale, &options);
    let keys = paper::all(&cx);
    let key = keys.into_iter().find(|key| key.kind() == kind).expect("there is such a sheet");
    Job::of(&paper::lay_out(&cx, key), Vec::new())
}
