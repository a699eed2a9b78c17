//! Sheets of all languages: laid out, printed on many threads, handed to the sink. They are made
//! before the pages, which say how many sides each has.

mod report;
pub mod room;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::diagnostic::Diagnostics;
use crate::base::digest::Digest;
use crate::base::mark;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::base::script::Script;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::page::aloud;
use crate::page::cx::Cx;
use crate::page::paper;
use crate::page::paper::Kind;
use crate::page::paper::Sheet;
use crate::page::paper::SheetKey;
use crate::page::paper::degree::Degree;
use crate::page::paper::degree::SIDES;
use crate::page::paper::offer::Form;
use crate::page::paper::offer::Made as Offered;
use crate::page::paper::offer::Offers;
use crate::page::prose::FILES;
use crate::page::route;
use crate::pipeline::BuildError;
use crate::print::NoPress;
use crate::print::Press;
use crate::print::TemplateFault;
use crate::print::job::Job;
use crate::print::job::Printed;
use crate::print::job::Refusal;
use crate::print::made;
use crate::print::made::Earlier;
use crate::print::made::Made;
use crate::print::pictures::Pictures;
use crate::source::fonts::FontFile;
use crate::source::fonts::is_font;
use crate::source::theme::SiteTheme;

/// Whether sheets are made, and with what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sheets {
    /// None are made.
    #[default]
    LeaveOut,
    /// They are made.
    Make(Materials),
}

/// What sheets are made with, beside the site and its theme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Materials {
    /// Fonts of the system, for the [`scripts`] of the site.
    pub fonts: Vec<FontFile>,
    /// Sheets of the site that is there: what would be the same is not made again.
    pub earlier: Earlier,
}

/// The scripts in which a site is written, in all its languages: what fonts are needed for.
#[must_use]
pub fn scripts(sources: &SourceMap, theme: &SiteTheme) -> BTreeSet<Script> {
    let words = theme.below("strings/").filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok());
    let content = sources.files().filter_map(|(_, file)| file.text.as_text());
    let texts: Vec<&str> = content.chain(words).collect();
    let both = |mut a: BTreeSet<Script>, mut b: BTreeSet<Script>| {
        a.append(&mut b);
        a
    };
    texts.par_iter().map(|text| Script::all_in(text)).reduce(BTreeSet::new, both)
}

/// A sheet as it came out.
struct Proof<'a> {
    /// The place of its language among those of the site.
    language: usize,
    /// What it is.
    key: SheetKey<'a>,
    /// The sheet, or the characters that no font has.
    made: Result<Made, BTreeSet<char>>,
    /// How many bytes it has.
    bytes: usize,
    /// The pictures that it shows in words only.
    refused: Vec<String>,
}

/// What became of the sheets.
#[derive(Default)]
pub(super) struct Finished {
    /// What the pages of each language offer.
    pub(super) offers: Vec<Offers>,
    /// How many sheets there are.
    pub(super) count: usize,
    /// Why there are none at all, although they were asked for.
    pub(super) missing: Option<NoPress>,
    /// What is wrong with them.
    pub(super) diagnostics: Diagnostics,
}

/// Makes all sheets, if they are asked for and there is a press.
///
/// # Errors
/// [`BuildError`]: a fault of a template, or the first refusal of the sink.
pub(super) fn all<E: Send>(
    cxs: &[Cx],
    (sources, theme): (&SourceMap, &SiteTheme),
    sheets: &Sheets,
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<Finished, BuildError<E>> {
    let offers = cxs.iter().map(|_| Offers::default()).collect();
    let Sheets::Make(materials) = sheets else {
        return Ok(Finished { offers, ..Finished::default() });
    };
    let press = match press(theme, &materials.fonts) {
        Ok(press) => press,
        Err(why) => return Ok(Finished { offers, missing: Some(why), ..Finished::default() }),
    };
    let shop = Shop { press: &press, sources, earlier: &materials.earlier };
    let proofs = make(&shop, cxs, sink)?;
    Ok(Finished {
        offers: self::offers(cxs, &proofs),
        count: proofs.iter().filter(|proof| proof.made.is_ok()).count(),
        missing: None,
        diagnostics: report::report(cxs[0].site, sources, &proofs),
    })
}

/// A press with the print templates of a site theme.
fn press(theme: &SiteTheme, system: &[FontFile]) -> Result<Press, NoPress> {
    let templates = theme.below("print/").map(|(name, bytes)| (name, bytes.as_ref()));
    Press::new(templates, &fonts(theme, system))
}

/// The fonts of the site theme, then those of the system.
fn fonts(theme: &SiteTheme, system: &[FontFile]) -> Vec<FontFile> {
    let own = theme.below("fonts/").filter(|(name, _)| is_font(name));
    let own = own.map(|(name, bytes)| FontFile { name: name.to_owned(), bytes: Arc::clone(bytes) });
    own.chain(system.iter().cloned()).collect()
}

/// A thread that waits for a part of one sheet may begin with another.
const STACK: usize = 64 << 20;

/// Makes the sheets of every language and hands each to `sink`, at last the list of all. Gives them
/// in the order of the languages.
///
/// # Errors
/// [`BuildError`]: a fault of a template, or the first refusal of the sink.
fn make<'a, E: Send>(
    shop: &Shop,
    cxs: &'a [Cx<'a>],
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<Vec<Proof<'a>>, BuildError<E>> {
    let keys = cxs.iter().map(paper::all).enumerate();
    let jobs = keys.flat_map(|(place, keys)| keys.into_iter().map(move |key| (place, key)));
    let jobs: Vec<(usize, SheetKey)> = jobs.collect();
    let one = |(language, key): &(usize, SheetKey<'a>)| {
        let made = shop.sheet(&cxs[*language], *language, *key);
        let (proof, file) = made.map_err(|(path, fault)| BuildError::Print(path, fault))?;
        file.map_or(Ok(()), sink).map_err(BuildError::Sink)?;
        Ok(proof)
    };
    let all = || jobs.par_iter().map(one).collect::<Result<Vec<Proof>, BuildError<E>>>();
    let proofs = on_deep_threads(rayon::current_num_threads(), all)?;
    sink(list(&proofs)).map_err(BuildError::Sink)?;
    Ok(proofs)
}

/// Works on so many threads with room for parts within parts.
fn on_deep_threads<R: Send>(threads: usize, work: impl FnOnce() -> R + Send) -> R {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build();
    match pool {
        Ok(pool) => pool.install(work),
        // Without threads of its own the work is done on those that there are.
        Err(_) => work(),
    }
}

/// `sheets.json`.
fn list(proofs: &[Proof]) -> OutputFile {
    let made: Vec<Made> = proofs.iter().filter_map(|proof| proof.made.clone().ok()).collect();
    let path = OutputPath::parse(made::NAME).expect("the name of the list is a path");
    OutputFile { path, bytes: made::to_bytes(&made) }
}

/// What makes one sheet after the other.
struct Shop<'a> {
    press: &'a Press,
    /// The files of the content folder, with the pictures.
    sources: &'a SourceMap,
    earlier: &'a Earlier,
}

impl Shop<'_> {
    fn sheet<'a>(
        &self,
        cx: &'a Cx<'a>,
        language: usize,
        key: SheetKey<'a>,
    ) -> Result<(Proof<'a>, Option<OutputFile>), (OutputPath, TemplateFault)> {
        // Which of them it will be depends on all of them.
        let jobs = Degree::of(key).into_iter().map(|degree| self.job(cx, key, degree));
        let (jobs, refused): (Vec<Job>, Vec<Vec<String>>) = jobs.unzip();
        let refused = refused.into_iter().flatten().collect();
        let path = route::sheet(cx, key, Form::Pdf);
        let seals = jobs.iter().map(|job| format!(" {}", job.digest()));
        let from = format!("{}{}", self.press.digest(), seals.collect::<String>());
        let from = Digest::of(from.as_bytes());
        let printed = match self.earlier.get(&from) {
            Some((bytes, sides)) => Ok(Printed { bytes: bytes.clone(), sides: *sides }),
            None => self.press.print_within(&jobs, SIDES),
        };
        let (made, file) = match printed {
            Err(Refusal::Glyphs(characters)) => (Err(characters), None),
            Err(Refusal::Template(fault)) => return Err((path, fault)),
            Ok(Printed { bytes, sides }) => {
                let digest = Digest::of(&bytes);
                let made = Made { path: path.clone(), from, digest, sides };
                (Ok(made), Some(OutputFile { path, bytes }))
            }
        };
        let bytes = file.as_ref().map_or(0, |file| file.bytes.len());
        Ok((Proof { language, key, made, bytes, refused }, file))
    }

    /// What is to be printed, and the pictures that cannot be.
    fn job(&self, cx: &Cx, key: SheetKey, degree: Degree) -> (Job, Vec<String>) {
        let mut sheet = paper::lay_out_to(cx, key, degree);
        let find = |path: &str| self.picture(path);
        let instead = cx.t("paper-picture-in-words");
        let instead = mark::plain(&instead);
        let (taken, refused) = (Vec::new(), Vec::new());
        let mut pictures =
            Pictures { press: self.press, find: &find, instead: &instead, taken, refused };
        pictures.take(&mut sheet.blocks);
        let Pictures { taken, refused, .. } = pictures;
        if let Some(message) = note(cx) {
            warn(cx, &mut sheet, message);
        }
        (Job::of(&sheet, taken), refused)
    }

    /// A picture of the content folder by its address on the site.
    fn picture(&self, path: &str) -> Option<Arc<[u8]>> {
        let path = path.strip_prefix('/')?.strip_prefix(FILES)?.strip_prefix('/')?;
        match &self.sources.file(self.sources.find(path)?).text {
            SourceText::Bytes(bytes) => Some(Arc::clone(bytes)),
            SourceText::Text(text) | SourceText::Garbled(text) => Some(Arc::from(Arc::clone(text))),
        }
    }
}

/// The message for what cannot be read aloud well.
const WEB_FIRST: &str = "paper-web-is-accessible";

/// Says on a sheet that cannot be read aloud well that the web page can. On a poster it stands last.
fn warn(cx: &Cx, sheet: &mut Sheet, message: &str) {
    let place = if sheet.kind == Kind::Poster { sheet.blocks.len() } else { 0 };
    sheet.blocks.insert(place, paper::remark(cx, &cx.t(message)));
}

/// The message for what is to be known of the sheets of a language before they are opened.
pub(super) fn note(cx: &Cx) -> Option<&'static str> {
    (!aloud::is_readable(cx.locale.lang())).then_some(WEB_FIRST)
}

/// What the pages of each language offer.
fn offers(cxs: &[Cx], proofs: &[Proof]) -> Vec<Offers> {
    let mut offers: Vec<Offers> = cxs.iter().map(|_| Offers::default()).collect();
    for proof in proofs {
        let Ok(made) = &proof.made else { continue };
        let offered = Offered {
            kind: proof.key.kind(),
            form: Form::Pdf,
            path: made.path.clone(),
            bytes: proof.bytes,
            sides: made.sides,
            digest: Some(made.digest),
            note: note(&cxs[proof.language]),
        };
        offers[proof.language].add(proof.key, [offered]);
    }
    offers
}
