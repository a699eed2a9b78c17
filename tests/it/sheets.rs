//! The sheets of a site, in every language.

use std::path::Path;

use planpress::base::lang::Lang;
use planpress::config::base_url::BaseUrl;
use planpress::locale::Locale;
use planpress::page::LanguageName;
use planpress::page::LinkStyle;
use planpress::page::PageOptions;
use planpress::page::cx::Cx;
use planpress::page::cx::Speech;
use planpress::page::paper;
use planpress::page::paper::Sheet;
use planpress::page::paper::SheetKey;
use planpress::translate;

use crate::built;

/// A sheet with the id of its version; of a comparison, with those of both.
pub(crate) struct Made {
    pub(crate) about: String,
    pub(crate) sheet: Sheet,
}

/// All sheets of a content folder, language by language.
pub(crate) fn of(content: &Path) -> Vec<Made> {
    let mut made = Vec::new();
    in_all_languages(content, |cx| add(&mut made, cx));
    made
}

/// Does something in every language of a content folder.
pub(crate) fn in_all_languages(content: &Path, mut work: impl FnMut(&Cx)) {
    let (site, config) = built::read(&built::scanned(content));
    let site = site.seen_on(built::day());
    let locales: Vec<Locale> = site.languages.iter().map(|it| locale(&it.lang)).collect();
    let name = |it: &Locale| LanguageName { lang: it.lang().clone(), name: it.t("language-name") };
    let options = PageOptions {
        base_url: Some(BaseUrl::parse("https://plan.example/").expect("an address")),
        links: LinkStyle::File,
        styles: Vec::new(),
        sheets: std::collections::BTreeMap::new(),
        accent: config.accent.map(|it| it.to_string()),
        icon: None,
        generator: String::new(),
        languages: locales.iter().map(name).collect(),
    };
    let spoken = translate::all_spoken(&site);
    let cx = Cx::new(&site, &locales[0], &options);
    work(&cx);
    for ((language, locale), words) in site.languages.iter().zip(&locales).skip(1).zip(&spoken) {
        let source = &options.languages[0].name;
        let speech = Speech { words, standing: language.standing, source };
        work(&cx.in_language(speech, locale));
    }
}

fn add(made: &mut Vec<Made>, cx: &Cx) {
    for key in paper::all(cx) {
        let about = match key {
            SheetKey::Changes(pair) => {
                format!("{}-{}", pair.old.version.id, pair.new.version.id)
            }
            _ => key.version().version.id.to_string(),
        };
        made.push(Made { about, sheet: paper::lay_out(cx, key) });
    }
}

fn locale(lang: &Lang) -> Locale {
    let strings = |tag: &str| {
        let path = built::project().join(format!("themes/default/strings/{tag}.ftl"));
        std::fs::read_to_string(path).ok()
    };
    let english = strings("en").expect("the strings are there");
    let own = strings(lang.as_str()).filter(|_| lang.primary() != "en");
    Locale::load(lang, own.as_deref(), &Lang::english(), &english).expect("the strings are Fluent")
}
