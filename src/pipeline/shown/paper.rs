//! Files that are made from sheets, when somebody asks for them.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::page::cx::Cx;
use crate::page::paper;
use crate::page::paper::Kind;
use crate::page::paper::SheetKey;
use crate::page::paper::offer::Form;
use crate::page::paper::offer::Made;
use crate::page::paper::offer::Offers;
use crate::page::route;
use crate::pipeline::books;
use crate::pipeline::sheets;
use crate::pipeline::sheets::room::FindFonts;
use crate::pipeline::sheets::room::NoSheet;
use crate::pipeline::shown::Shown;
use crate::pipeline::shown::Tongue;
use crate::print::Press;

/// The forms that books have.
const BOOKS: [Form; 2] = [Form::Epub, Form::Text];

/// What pages offer: how large it is nobody knows yet.
pub(super) fn offers(cx: &Cx) -> Offers {
    let mut offers = Offers::default();
    for key in paper::all(cx) {
        let pdf = Press::IS_BUILT_IN.then_some((Form::Pdf, sheets::note(cx)));
        let books = BOOKS.map(|form| (form, None)).into_iter();
        let books = books.filter(|_| key.kind() == Kind::Whole);
        let later = |(form, note)| {
            let path = route::sheet(cx, key, form);
            Made { kind: key.kind(), form, path, bytes: 0, sides: 0, note }
        };
        offers.add(key, pdf.into_iter().chain(books).map(later));
    }
    offers
}

impl Shown<'_> {
    /// Whether a path is that of a PDF that is made from a sheet. O(sheets).
    #[must_use]
    pub fn has_pdf(&self, path: &str) -> bool {
        self.sheet(path).is_some()
    }

    /// The PDF of a sheet by its path, made now if nobody asked for it before; that takes seconds.
    /// Nothing where no sheet has that path. `find` is asked for fonts before the first sheet.
    ///
    /// # Errors
    /// [`NoSheet`]: a print template is wrong, or a font is missing.
    pub fn pdf(&self, path: &str, find: FindFonts) -> Result<Option<Arc<[u8]>>, NoSheet> {
        let Some((place, key)) = self.sheet(path) else { return Ok(None) };
        self.room.pdf((place, &self.tongues[place].cx), key, find).map(Some)
    }

    fn sheet(&self, path: &str) -> Option<(usize, SheetKey<'_>)> {
        if !Press::IS_BUILT_IN || path.strip_suffix(".pdf").is_none() {
            return None;
        }
        self.tongues.iter().enumerate().find_map(|(place, Tongue { cx, .. })| {
            let mut keys = paper::all(cx).into_iter();
            let key = keys.find(|key| route::sheet(cx, *key, Form::Pdf).as_str() == path)?;
            Some((place, key))
        })
    }

    /// A book. The first one of a language takes a while.
    pub(super) fn book(&self, path: &OutputPath) -> Option<&Vec<u8>> {
        let is_of = |cx: &Cx| {
            let keys = paper::all(cx).into_iter();
            keys.flat_map(|key| BOOKS.map(|form| route::sheet(cx, key, form))).any(|it| it == *path)
        };
        let Tongue { cx, books, .. } = self.tongues.iter().find(|tongue| is_of(&tongue.cx))?;
        let made = books.get_or_init(|| {
            let made = Mutex::new(BTreeMap::new());
            let keep = |file: OutputFile| {
                let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
                made.insert(file.path, file.bytes);
                Ok::<(), Infallible>(())
            };
            let Ok(()) = books::add(&mut Offers::default(), cx, self.sources, &keep);
            made.into_inner().unwrap_or_else(PoisonError::into_inner)
        });
        made.get(path)
    }
}
