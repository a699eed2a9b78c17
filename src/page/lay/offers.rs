//! "Print or save": every sheet of a version or comparison as a web page and as the files made of it.

use crate::page::cx::Cx;
use crate::page::key::PageKey;
use crate::page::paper::Kind;
use crate::page::paper::SheetKey;
use crate::page::paper::offer::Made;
use crate::page::view::frame::Link;
use crate::page::view::sheet::OfferRow;
use crate::page::view::sheet::PrintOrSave;

/// What the page `here` offers; nothing where no file was made.
pub(super) fn of(cx: &Cx, here: PageKey) -> Option<PrintOrSave> {
    let is_here = |kind: &Kind| match here {
        PageKey::Summary(_) => *kind != Kind::Whole,
        PageKey::Whole(_) => *kind == Kind::Whole,
        _ => true,
    };
    let sheets = sheets(here).into_iter().filter(|sheet| is_here(&sheet.kind()));
    let rows: Vec<OfferRow> = sheets.filter_map(|sheet| row(cx, here, sheet)).collect();
    let note = rows.iter().flat_map(|row| &row.files).find_map(|file| file.note.clone());
    (!rows.is_empty()).then_some(PrintOrSave { rows, note })
}

/// The sheets of which a page speaks.
fn sheets(here: PageKey) -> Vec<SheetKey> {
    match here {
        PageKey::Version(at) | PageKey::Summary(at) | PageKey::Whole(at) => vec![
            SheetKey::Summary(at),
            SheetKey::LargePrint(at),
            SheetKey::Poster(at),
            SheetKey::Whole(at),
        ],
        PageKey::Comparison(pair) | PageKey::SignOff(pair) => vec![SheetKey::Changes(pair)],
        _ => Vec::new(),
    }
}

fn row(cx: &Cx, here: PageKey, sheet: SheetKey) -> Option<OfferRow> {
    let made: &[Made] = match sheet {
        SheetKey::Changes(pair) => cx.offers.of_pair(pair),
        _ => cx.offers.of(sheet.version()),
    };
    let files = made.iter().filter(|made| made.kind == sheet.kind());
    let files: Vec<_> = files.map(|made| made.offer(cx)).collect();
    let label = files.first()?.label.clone();
    let page = Link { href: cx.href(sheet.page()), text: cx.t("offer-web-page"), detail: None };
    let page = (cx.route(here) != cx.route(sheet.page())).then_some(page);
    Some(OfferRow { label, page, files })
}
