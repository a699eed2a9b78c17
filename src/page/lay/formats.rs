//! Other forms of a version or page: Easy Read, audio, a film in sign language.

use crate::base::path::Route;
use crate::model::format::FormatKind;
use crate::model::format::FormatPlace;
use crate::model::format::OtherFormat as Model;
use crate::page::cx::Cx;
use crate::page::data;
use crate::page::frame;
use crate::page::key::PageKey;
use crate::page::prose::FILES;
use crate::page::prose::escaped;
use crate::page::view::Html;
use crate::page::view::part::OtherFormat;
use crate::page::words::attribute;

/// The forms for the page `here`, web pages first; none where there are web pages only. `pages` is
/// the page to begin with on the web.
pub(super) fn of(cx: &Cx, here: PageKey, pages: PageKey, formats: &[Model]) -> Vec<OtherFormat> {
    if formats.is_empty() {
        return Vec::new();
    }
    let route = cx.route(here);
    let first = OtherFormat {
        kind: "html".to_owned(),
        link: web_pages(cx, &route, pages),
        details: Vec::new(),
        warning: None,
    };
    let others = formats.iter().map(|format| other(cx, &route, format));
    std::iter::once(first).chain(others).collect()
}

fn web_pages(cx: &Cx, route: &Route, pages: PageKey) -> Html {
    let current = if cx.route(pages) == *route { " aria-current=\"page\"" } else { "" };
    let href = format!("{}{}", frame::root(route), cx.href(pages));
    let words = escaped(&cx.t("format-html"));
    Html(format!("<a href=\"{}\"{current}>{}</a>", attribute(&href), words.0))
}

fn other(cx: &Cx, route: &Route, format: &Model) -> OtherFormat {
    let (kind, message) = kind(format.kind);
    OtherFormat {
        kind: kind.to_owned(),
        link: link(cx, route, format, &cx.t(message)),
        details: details(cx, format),
        warning: cx.stale_formats.contains(&format.at).then(|| cx.t("format-stale")),
    }
}

fn link(cx: &Cx, route: &Route, format: &Model, kind: &str) -> Html {
    let (href, rel) = match &format.place {
        FormatPlace::File(file, _) => (format!("{}{FILES}/{file}", frame::root(route)), ""),
        FormatPlace::Web(address) => (address.clone(), " rel=\"external\""),
    };
    let words = match &format.title {
        None => kind.to_owned(),
        Some(title) => {
            let values = [("label", kind.into()), ("value", title.words.clone().into())];
            cx.locale.tv("label-with-value", &values)
        }
    };
    let lang = format.lang.as_ref().map_or_else(String::new, |it| format!(" hreflang=\"{it}\""));
    Html(format!("<a href=\"{}\"{lang}{rel}>{}</a>", attribute(&href), escaped(&words).0))
}

/// Type and size, language, date.
fn details(cx: &Cx, format: &Model) -> Vec<String> {
    let place = match &format.place {
        FormatPlace::File(file, bytes) => data::format(cx, file.extension(), *bytes),
        FormatPlace::Web(_) => cx.t("format-web"),
    };
    let language = format.lang.as_ref().map(|lang| cx.language_name(lang));
    let made = cx.locale.tv("format-made", &[("date", cx.locale.date(format.made).into())]);
    [Some(place), language, Some(made)].into_iter().flatten().collect()
}

/// A kind for the look, and the message with its name.
pub(in crate::page) fn kind(kind: FormatKind) -> (&'static str, &'static str) {
    match kind {
        FormatKind::EasyRead => ("easy-read", "format-easy-read"),
        FormatKind::Bsl => ("bsl", "format-bsl"),
        FormatKind::Audio => ("audio", "format-audio"),
        FormatKind::LargePrint => ("large-print", "format-large-print"),
        FormatKind::Braille => ("braille", "format-braille"),
        FormatKind::VideoCaptioned => ("video-captioned", "format-video-captioned"),
    }
}
