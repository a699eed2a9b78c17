//! What of a version or a comparison can be printed or saved.

use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::pairs::Pair;
use crate::page::paper::Kind;
use crate::page::paper::SheetKey;
use crate::page::paper::offer::Made;
use crate::page::view::frame::Link;
use crate::page::view::sheet::Offered;

/// All of a version, in the order of its sheets.
pub(super) fn of_version(cx: &Cx, at: InVersion) -> Vec<Offered> {
    sheets(at).iter().filter_map(|key| offered(cx, *key, cx.offers.of(at))).collect()
}

/// Those that have the same as a page of the version.
pub(super) fn of_page(cx: &Cx, at: InVersion, page: PageKey) -> Vec<Offered> {
    let route = cx.route(page);
    let is_own = |key: &&SheetKey| cx.route(key.page()) == route;
    let own = sheets(at);
    own.iter().filter(is_own).filter_map(|key| offered(cx, *key, cx.offers.of(at))).collect()
}

fn sheets(at: InVersion<'_>) -> [SheetKey<'_>; 4] {
    [SheetKey::Summary(at), SheetKey::LargePrint(at), SheetKey::Poster(at), SheetKey::Whole(at)]
}

/// Those of a comparison.
pub(super) fn of_pair(cx: &Cx, pair: Pair) -> Vec<Offered> {
    offered(cx, SheetKey::Changes(pair), cx.offers.of_pair(pair)).into_iter().collect()
}

fn offered(cx: &Cx, key: SheetKey, made: &[Made]) -> Option<Offered> {
    let kind: Kind = key.kind();
    let files: Vec<_> = made.iter().filter(|it| it.kind == kind).map(|it| it.offer(cx)).collect();
    (!files.is_empty()).then(|| Offered {
        label: cx.t(kind.message()),
        page: Link { text: cx.t("offer-html"), ..cx.link(key.page()) },
        files,
    })
}
