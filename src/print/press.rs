//! The press: templates and fonts, ready to make any number of sheets on any number of threads.

use std::panic;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::OnceLock;

use typst::Feature;
use typst::Library;
use typst::LibraryExt;
use typst::WorldExt;
use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst::foundations::Smart;
use typst::syntax::DiagSpan;
use typst::syntax::FileId;
use typst::syntax::Source;
use typst::utils::LazyHash;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_pdf::PdfStandard;
use typst_pdf::PdfStandards;

use crate::base::digest::Digest;
use crate::print::fault::NoPress;
use crate::print::fault::TemplateFault;
use crate::print::fonts;
use crate::print::fonts::Fonts;
use crate::print::glyphs;
use crate::print::job::Dated;
use crate::print::job::Job;
use crate::print::job::Printed;
use crate::print::job::Refusal;
use crate::print::picture;
use crate::print::world::Desk;
use crate::print::world::file_id;
use crate::source::fonts::FontFile;

const MAIN: &str = "main.typ";

/// Changes whenever the same templates, fonts and sheet would give other bytes than before.
const EDITION: &str = concat!("planpress ", env!("CARGO_PKG_VERSION"), ", typst 0.15.1, 1");

/// What makes sheets.
pub struct Press {
    pub(super) main: FileId,
    /// The templates.
    texts: Vec<(FileId, String)>,
    fonts: Vec<FontFile>,
    digest: Digest,
    /// For the first sheet that is printed: where all sheets are there already, none is.
    set_up: OnceLock<SetUp>,
}

/// Templates and fonts as the engine needs them.
pub(super) struct SetUp {
    pub(super) library: LazyHash<Library>,
    pub(super) fonts: Fonts,
    templates: Vec<Source>,
}

impl Press {
    /// Whether the program can have a press.
    pub const IS_BUILT_IN: bool = true;

    /// Takes the print templates of a site theme, by their names, and fonts beside the program's own.
    ///
    /// # Errors
    /// [`NoPress`] if there is no `main.typ`.
    pub fn new<'a>(
        templates: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        fonts: &[FontFile],
    ) -> Result<Self, NoPress> {
        let mut seal = vec![EDITION.to_owned()];
        let mut texts = Vec::new();
        for (name, bytes) in templates {
            let Some(id) = file_id(&format!("/{name}")) else { continue };
            texts.push((id, String::from_utf8_lossy(bytes).into_owned()));
            seal.push(format!("{name} {}", Digest::of(bytes)));
        }
        let main = file_id(&format!("/{MAIN}")).filter(|main| texts.iter().any(|it| it.0 == *main));
        let main = main.ok_or(NoPress::NoTemplate)?;
        seal.extend(fonts.iter().map(|font| format!("{} {}", font.name, Digest::of(&font.bytes))));
        let digest = Digest::of(seal.join("\n").as_bytes());
        let fonts = fonts.to_vec();
        Ok(Self { main, texts, fonts, digest, set_up: OnceLock::new() })
    }

    /// Names what every sheet is made with: templates, fonts, program.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    pub(super) fn set_up(&self) -> &SetUp {
        self.set_up.get_or_init(|| {
            // Cells that head a row: without it only those that head a column can be marked.
            let features = [Feature::A11yExtras].into_iter().collect();
            let source = |(id, text): &(FileId, String)| Source::new(*id, text.clone());
            SetUp {
                library: LazyHash::new(Library::builder().with_features(features).build()),
                fonts: fonts::load(&self.fonts),
                templates: self.texts.iter().map(source).collect(),
            }
        })
    }

    pub(super) fn template(&self, id: FileId) -> Option<&Source> {
        self.set_up().templates.iter().find(|source| source.id() == id)
    }

    /// The kind of a picture, as the extension that templates go by; nothing for one that cannot be
    /// printed.
    #[must_use]
    pub fn kind_of_picture(&self, picture: &[u8]) -> Option<&'static str> {
        guarded(|| picture::extension(picture)).flatten()
    }

    /// Makes a sheet. The same job gives the same bytes.
    ///
    /// # Errors
    /// [`Refusal`] if a character would be missing, or a template is wrong; every warning counts.
    pub fn print(&self, job: &Job) -> Result<Printed, Refusal> {
        let text = String::from_utf8_lossy(&job.data);
        let lacking = glyphs::lacking(&self.set_up().fonts, &text);
        if !lacking.is_empty() {
            return Err(Refusal::Glyphs(lacking));
        }
        let pictures = job.pictures.iter();
        let pictures = pictures.map(|(path, bytes)| (path.clone(), Bytes::new(Arc::clone(bytes))));
        let data = Bytes::new(job.data.clone());
        let desk = Desk { press: self, data, pictures: pictures.collect() };
        let printed = guarded(|| desk.print(job)).unwrap_or_else(|| Err(broke_down()));
        // What a sheet leaves behind is of little use to the next one, and 300 MB for 40 sheets.
        comemo::evict(1);
        printed
    }

    /// Makes the first of some sheets that has no more than `most` sides, else the last one. They are
    /// made one after the other until then.
    ///
    /// # Errors
    /// As [`Press::print`].
    ///
    /// # Panics
    /// If there are none.
    pub fn print_within(&self, jobs: &[Job], most: usize) -> Result<Printed, Refusal> {
        let (last, longer) = jobs.split_last().expect("there is a sheet to make");
        for job in longer {
            let printed = self.print(job)?;
            if printed.sides <= most {
                return Ok(printed);
            }
        }
        self.print(last)
    }
}

/// What `work` gives; nothing if it panics: a fault of the engine must not end the build.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    panic::catch_unwind(AssertUnwindSafe(work)).ok()
}

impl Desk<'_> {
    fn print(&self, job: &Job) -> Result<Printed, Refusal> {
        let compiled = typst::compile::<PagedDocument>(self);
        let document = compiled.output.map_err(|errors| self.refusal(&errors))?;
        let boxes = glyphs::boxes(&document);
        if !boxes.is_empty() {
            return Err(Refusal::Glyphs(boxes));
        }
        if !compiled.warnings.is_empty() {
            return Err(self.refusal(&compiled.warnings));
        }
        let bytes = typst_pdf::pdf(&document, &options(job));
        let bytes = bytes.map_err(|errors| self.refusal(&errors))?;
        Ok(Printed { bytes, sides: document.pages().len() })
    }

    fn refusal(&self, problems: &[SourceDiagnostic]) -> Refusal {
        let Some(problem) = problems.first() else { return broke_down() };
        let (template, line, column) =
            self.place(problem).unwrap_or_else(|| (MAIN.to_owned(), 0, 0));
        let hints: Vec<&str> = problem.hints.iter().map(|hint| hint.v.as_str()).collect();
        let help = (!hints.is_empty()).then(|| hints.join("; "));
        let message = problem.message.to_string();
        Refusal::Template(TemplateFault { template, line, column, message, help })
    }

    /// Where a problem is; what comes out of the sheet has no place of its own, so then where the
    /// template asked for it.
    fn place(&self, problem: &SourceDiagnostic) -> Option<(String, usize, usize)> {
        let calls = problem.trace.iter().map(|point| DiagSpan::from(point.span));
        std::iter::once(problem.span).chain(calls).find_map(|span| {
            let id = span.id()?;
            let source = self.press.template(id)?;
            let start = self.range(span)?.start;
            let (line, column) = source.lines().byte_to_line_column(start)?;
            let name = id.get().vpath().get_without_slash().to_owned();
            Some((name, line + 1, column + 1))
        })
    }
}

fn broke_down() -> Refusal {
    let message = "the typesetting engine broke down over this sheet".to_owned();
    let help = Some("type `planpress build --no-pdf` to build without sheets".to_owned());
    let template = MAIN.to_owned();
    Refusal::Template(TemplateFault { template, line: 0, column: 0, message, help })
}

fn options(job: &Job) -> PdfOptions {
    let standards: &[PdfStandard] = match job.dated {
        Dated::Yes => &[PdfStandard::Ua_1, PdfStandard::A_2a],
        Dated::No => &[PdfStandard::Ua_1],
    };
    PdfOptions {
        ident: Smart::Custom(job.digest().to_string()),
        creator: Smart::Custom(Some(concat!("planpress ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: None,
        standards: PdfStandards::new(standards).expect("these two can hold together"),
        ..PdfOptions::default()
    }
}
