//! How much of the site is translated, for editors.

use crate::model::translation::Maker;
use crate::page::cx::Cx;
use crate::page::view::frame::Frame;
use crate::page::view::library::TranslatedFile;
use crate::page::view::library::TranslatedInto;
use crate::page::view::library::Translations;
use crate::translate::coverage::Status;
use crate::translate::coverage::Tally;

pub(super) fn translations(cx: &Cx, frame: &mut Frame) -> Translations {
    frame.description = cx.t("describe-translations");
    let source = cx.language_name(cx.site.language());
    Translations {
        about: cx.locale.tv("translations-about", &[("language", source.into())]),
        languages: cx.translations.iter().map(|status| language(cx, status)).collect(),
    }
}

fn language(cx: &Cx, status: &Status) -> TranslatedInto {
    let total = TranslatedFile { made_by: overall(cx, &status.total), ..file(cx, &status.total) };
    let files = status.files.iter();
    TranslatedInto {
        id: status.lang.as_str().to_ascii_lowercase(),
        name: cx.language_name(&status.lang),
        total,
        files: files
            .map(|(path, it)| TranslatedFile { path: path.to_string(), ..file(cx, it) })
            .collect(),
    }
}

fn file(cx: &Cx, tally: &Tally) -> TranslatedFile {
    let all = tally.total().texts;
    let share = |texts: usize| {
        let percent = share(texts, all).to_string();
        cx.locale.tv(
            "translations-share",
            &[("count", texts.to_string().into()), ("percent", percent.into())],
        )
    };
    let made = tally.made.map(|date| cx.locale.date(date));
    TranslatedFile {
        path: String::new(),
        translated: share(tally.translated.texts),
        stale: share(tally.stale.texts),
        missing: share(tally.missing.texts),
        made_by: cx.t(match tally.made_by {
            Some(Maker::Machine) => "translations-by-machine",
            Some(Maker::Person) => "translations-by-person",
            None => "translations-by-nobody",
        }),
        made: made.map(|date| cx.locale.tv("translations-made", &[("date", date.into())])),
        reviewed: match (tally.made_by, tally.reviewed) {
            (None, _) => cx.t("translations-by-nobody"),
            (_, None) => cx.t("translations-not-reviewed"),
            (_, Some(date)) => cx.locale.tv("reviewed", &[("date", cx.locale.date(date).into())]),
        },
    }
}

/// Who made all of it, where one file by a program counts for all.
fn overall(cx: &Cx, total: &Tally) -> String {
    cx.t(match total.made_by {
        Some(Maker::Machine) => "translations-by-machine-in-part",
        Some(Maker::Person) => "translations-by-person",
        None => "translations-by-nobody",
    })
}

/// Per cent: 100 only if it is all, 0 only if it is nothing.
fn share(part: usize, all: usize) -> usize {
    match part {
        0 => 0,
        part if part == all => 100,
        part => (100 * part / all).clamp(1, 99),
    }
}
