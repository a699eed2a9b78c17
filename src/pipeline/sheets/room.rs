//! One sheet after the other, each made when somebody asks for it: for the preview.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Severity;
use crate::base::path::OutputPath;
use crate::base::script::Script;
use crate::base::source_map::SourceMap;
use crate::page::cx::Cx;
use crate::page::paper::SheetKey;
use crate::page::paper::offer::Form;
use crate::page::route;
use crate::pipeline::sheets::Shop;
use crate::pipeline::sheets::on_deep_threads;
use crate::pipeline::sheets::press;
use crate::pipeline::sheets::report;
use crate::pipeline::sheets::scripts;
use crate::print::NoPress;
use crate::print::Press;
use crate::print::TemplateFault;
use crate::print::made::Earlier;
use crate::source::fonts::FontFile;
use crate::source::theme::SiteTheme;

/// Finds the fonts for some scripts.
pub type FindFonts<'a> = &'a (dyn Fn(&BTreeSet<Script>) -> Vec<FontFile> + Sync);

/// Why there is no sheet although somebody asked for it.
#[derive(Debug)]
pub enum NoSheet {
    /// No sheet can be made.
    Press(NoPress),
    /// A print template is wrong.
    Template(TemplateFault),
    /// A font is missing.
    Font(Diagnostic),
}

/// Where the sheets of a site are made. Can be shared between threads.
pub(in crate::pipeline) struct PrintRoom<'a> {
    sources: &'a SourceMap,
    theme: &'a SiteTheme,
    /// Set up for the first sheet: to read the fonts takes longer than to make a page.
    press: Mutex<Option<Arc<Press>>>,
    made: Mutex<BTreeMap<OutputPath, Arc<[u8]>>>,
}

impl<'a> PrintRoom<'a> {
    pub(in crate::pipeline) fn new(sources: &'a SourceMap, theme: &'a SiteTheme) -> Self {
        Self { sources, theme, press: Mutex::default(), made: Mutex::default() }
    }

    /// The PDF of a sheet. `language` is the place of its language among those of the site.
    pub(in crate::pipeline) fn pdf<'c>(
        &self,
        (language, cx): (usize, &'c Cx<'c>),
        key: SheetKey<'c>,
        find: FindFonts,
    ) -> Result<Arc<[u8]>, NoSheet> {
        let path = route::sheet(cx, key, Form::Pdf);
        if let Some(bytes) = lock(&self.made).get(&path) {
            return Ok(Arc::clone(bytes));
        }
        let had_press = lock(&self.press).is_some();
        let printed = match self.print((language, cx), key, find) {
            // Somebody may have installed the font since the press was set up.
            Err(NoSheet::Font(_)) if had_press => self.print((language, cx), key, find),
            printed => printed,
        };
        let bytes: Arc<[u8]> = printed?.into();
        lock(&self.made).insert(path, Arc::clone(&bytes));
        Ok(bytes)
    }

    fn print<'c>(
        &self,
        (language, cx): (usize, &'c Cx<'c>),
        key: SheetKey<'c>,
        find: FindFonts,
    ) -> Result<Vec<u8>, NoSheet> {
        let press = self.press(find).map_err(NoSheet::Press)?;
        let shop = Shop { press: &press, sources: self.sources, earlier: &Earlier::new() };
        // Pages are asked for meanwhile.
        let threads = (rayon::current_num_threads() / 2).max(1);
        let printed = on_deep_threads(threads, || shop.sheet(cx, language, key));
        let (proof, file) = printed.map_err(|(_, fault)| NoSheet::Template(fault))?;
        if let Err(lacking) = &proof.made {
            // The next one looks for fonts anew.
            *lock(&self.press) = None;
            let language = &cx.site.languages[language];
            let missing = report::no_font(language, &[lacking]);
            return Err(NoSheet::Font(Diagnostic { severity: Severity::Error, ..missing }));
        }
        Ok(file.expect("a sheet that was made has its file").bytes)
    }

    fn press(&self, find: FindFonts) -> Result<Arc<Press>, NoPress> {
        let mut there = lock(&self.press);
        if let Some(press) = &*there {
            return Ok(Arc::clone(press));
        }
        let fonts = find(&scripts(self.sources, self.theme));
        let press = Arc::new(press(self.theme, &fonts)?);
        *there = Some(Arc::clone(&press));
        Ok(press)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
