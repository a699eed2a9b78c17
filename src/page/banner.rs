//! What a reader of a version has to know first: that it is a draft, or replaced, or not held.

use crate::model::version::Held;
use crate::model::version::Status;
use crate::model::version::Version;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::prose::escaped;
use crate::page::view::frame::Banner;
use crate::page::view::frame::Link;

/// The notice on a page of a version.
pub(super) fn banner(cx: &Cx, within: InVersion, key: PageKey) -> Option<Banner> {
    let version = within.version;
    let current = within.edition.current().filter(|current| current.id != version.id);
    let link = current.filter(|current| current.has_text()).map(|current| {
        let key = PageKey::Version(InVersion { version: current, ..within });
        Link {
            text: cx.locale.tv("banner-current", &[("title", cx.title(key).into())]),
            ..cx.link(key)
        }
    });
    let (kind, label, text) = standing(version)?;
    let link = link.filter(|_| !matches!(key, PageKey::Summary(_)));
    let text = escaped(&cx.t(text));
    Some(Banner {
        kind: kind.to_owned(),
        label: cx.t(label),
        text: crate::page::view::Html(format!("<p>{}</p>", text.0)),
        link,
    })
}

/// What a reader of a version has to know first: a name for the look, and the messages with a label and
/// a sentence; nothing for a version in force.
pub(super) fn standing(version: &Version) -> Option<(&'static str, &'static str, &'static str)> {
    Some(match (version.held, version.status) {
        (Held::None, _) => ("not-held", "banner-not-held", "banner-not-held-text"),
        (_, Status::Draft) => ("draft", "status-draft", "banner-draft-text"),
        (_, Status::Consultation) => {
            ("consultation", "status-consultation", "banner-consultation-text")
        }
        (_, Status::Superseded) => ("superseded", "status-superseded", "banner-superseded-text"),
        (_, Status::Withdrawn) => ("withdrawn", "status-withdrawn", "banner-withdrawn-text"),
        (_, Status::Published | Status::Revised) => return None,
    })
}
