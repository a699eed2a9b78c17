//! What a reader is told about the translation of a page.

use crate::base::mark;
use crate::model::site::Standing;
use crate::page::cx::Cx;
use crate::page::cx::Speech;
use crate::page::key::PageKey;
use crate::page::origin;
use crate::page::route;
use crate::page::view::frame::Link;
use crate::page::view::frame::TranslationNotice;
use crate::translate::coverage::Tally;

/// The notice of a page; none in the language of the content, and where all is well.
#[must_use]
pub fn notice(cx: &Cx, key: PageKey) -> Option<TranslationNotice> {
    let speech = cx.spoken?;
    let tally = speech.words.coverage.of_files(origin::files(cx, key));
    let mut sentences = Vec::new();
    if tally.unchecked && speech.standing == Standing::Translation {
        sentences.push(cx.t("translation-machine"));
    }
    sentences.extend(extent(cx, speech, &tally));
    sentences.extend(staleness(cx, speech, &tally));
    let compared = match key {
        PageKey::Comparison(pair) | PageKey::SideBySide(pair) => cx.comparisons.get(pair),
        _ => None,
    };
    if compared.is_some_and(|it| it.set.as_ref().is_some_and(|set| !set.is_empty())) {
        sentences.push(cx.locale.tv("translation-compared", &[("language", source(cx, speech))]));
    }
    if sentences.is_empty() {
        return None;
    }
    let href = cx.href_of(&route::in_language(cx, key, cx.site.language()));
    let text = cx.locale.tv("translation-read-source", &[("language", source(cx, speech))]);
    let label = cx.t(match speech.standing {
        Standing::Equal => "languages",
        Standing::Translation => "translation",
    });
    Some(TranslationNotice { label, sentences, source: Link { href, text, detail: None } })
}

/// The name of the language of the content, in itself.
fn source(cx: &Cx, speech: Speech) -> crate::locale::Value {
    mark::foreign(speech.source, cx.site.language()).into()
}

/// How much of the page is in its language.
fn extent(cx: &Cx, speech: Speech, tally: &Tally) -> Option<String> {
    let language = ("language", source(cx, speech));
    let shown = tally.translated.words + tally.stale.words;
    match (tally.missing.words, shown) {
        (0, _) => None,
        (_, 0) => Some(cx.locale.tv("translation-none", &[language])),
        _ => {
            let percent = tally.percent().to_string().into();
            Some(cx.locale.tv("translation-part", &[("percent", percent), language]))
        }
    }
}

/// What is out of date, and since when.
fn staleness(cx: &Cx, speech: Speech, tally: &Tally) -> Option<String> {
    let made = tally.made.filter(|_| tally.stale.texts > 0)?;
    let values = [
        ("count", tally.stale.texts.into()),
        ("date", cx.locale.date(made).into()),
        ("language", source(cx, speech)),
    ];
    Some(cx.locale.tv("translation-stale", &values))
}
