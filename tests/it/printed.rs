//! Sheets made for tests, and what other programs find in them.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use page_validation::ValidationOptions;
use page_validation::ValidationProfile;
use planpress::base::source_map::SourceMap;
use planpress::page::paper::Kind;
use planpress::page::paper::Sheet;
use planpress::pipeline::BuildOptions;
use planpress::pipeline::sheets;
use planpress::pipeline::sheets::Materials;
use planpress::pipeline::sheets::Sheets;
use planpress::print::Press;
use planpress::print::job::Job;
use planpress::print::job::Printed;
use planpress::source::fonts;
use planpress::source::fonts::FontFile;
use planpress::source::theme;
use rayon::prelude::*;
use tempfile::TempDir;

use crate::built;
use crate::built::Files;
use crate::sheets as sheets_of_site;
use crate::sheets::Made;

/// The fonts of this machine for a site; `tests/run` installs them.
pub(crate) fn fonts(sources: &SourceMap) -> Vec<FontFile> {
    let scripts = sheets::scripts(sources, &theme::built_in());
    fonts::find(&[PathBuf::from("/usr/share/fonts")], &scripts)
}

/// How tests build with sheets.
pub(crate) fn options(sources: &SourceMap) -> BuildOptions {
    let materials = Materials { fonts: fonts(sources), ..Materials::default() };
    let options = built::options_at("https://plan.example/", built::options().links);
    BuildOptions { sheets: Sheets::Make(materials), ..options }
}

/// The sheets of a content folder by their paths.
pub(crate) fn sheets_of(content: &Path) -> Files {
    let sources = built::scanned(content);
    let mut files = built::build_from(&sources, Path::new("themes"), &options(&sources));
    files.retain(|_, bytes| bytes.starts_with(b"%PDF"));
    files
}

/// A press with the templates of the default theme.
pub(crate) fn press(fonts: &[FontFile]) -> Press {
    let theme = theme::built_in();
    let templates = theme.below("print/").map(|(name, bytes)| (name, bytes.as_ref()));
    Press::new(templates, fonts).expect("the default theme prints")
}

/// The summaries and posters of the real site in all its languages, made once for all tests.
pub(crate) fn short_sheets() -> &'static [(Made, Printed)] {
    static SHEETS: LazyLock<Vec<(Made, Printed)>> = LazyLock::new(|| {
        let content = built::project().join("content");
        let press = press(&fonts(&built::scanned(&content)));
        let mut made = sheets_of_site::of(&content);
        made.retain(|it| matches!(it.sheet.kind, Kind::Summary | Kind::Poster));
        let printed = made.into_par_iter().map(|it| {
            let printed = print(&press, &it.sheet);
            (it, printed)
        });
        printed.collect()
    });
    &SHEETS
}

/// Prints a sheet without pictures.
pub(crate) fn print(press: &Press, sheet: &Sheet) -> Printed {
    let printed = press.print(&Job::of(sheet, Vec::new()));
    printed.unwrap_or_else(|why| panic!("{:?} {}: {why:?}", sheet.kind, sheet.lang))
}

/// A PDF on the disk, for other programs to look at.
pub(crate) struct OnDisk(TempDir);

impl OnDisk {
    pub(crate) fn new(pdf: &[u8]) -> Self {
        let folder = TempDir::new().expect("there is room for temporary files");
        fs::write(folder.path().join("sheet.pdf"), pdf).expect("there is room");
        Self(folder)
    }

    /// What a program says about the PDF; it must end well.
    pub(crate) fn told_by(&self, program: &str, before: &[&str], after: &[&str]) -> String {
        let mut command = Command::new(program);
        let run = command.args(before).arg("sheet.pdf").args(after).current_dir(self.0.path());
        let output = run.output().unwrap_or_else(|why| panic!("{program}: {why}; see tests/run"));
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The text in reading order.
    pub(crate) fn text(&self) -> String {
        self.told_by("pdftotext", &["-enc", "UTF-8"], &["-"])
    }

    /// A value of `pdfinfo`.
    pub(crate) fn info(&self, name: &str) -> String {
        let said = self.told_by("pdfinfo", &[], &[]);
        let line = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.unwrap_or_default().trim().to_owned()
    }

    /// Names of the fonts that are not embedded, or whose letters cannot be told.
    pub(crate) fn bad_fonts(&self) -> Vec<String> {
        let said = self.told_by("pdffonts", &[], &[]);
        let fonts = said.lines().skip(2).filter(|line| {
            let words: Vec<&str> = line.split_whitespace().rev().collect();
            // From the end: two numbers of the object, unicode, subset, embedded.
            words.get(2..5).is_none_or(|flags| flags.contains(&"no"))
        });
        fonts.map(str::to_owned).collect()
    }
}

/// The rules for accessible PDF that a PDF breaks, by a checker that shares nothing with its writer.
pub(crate) fn broken_rules(pdf: &[u8]) -> Vec<String> {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = page_validation::validate_pdf_bytes(pdf, &options).expect("a PDF can be read");
    report.failures.iter().map(|failure| format!("{failure:?}")).collect()
}
