//! Files to download: CSV for spreadsheets, JSON for programs.

mod calendar;
mod change;
mod csv;
pub mod json;
mod result;
mod shape;
mod sheets;

use std::collections::BTreeMap;

use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;

use crate::base::decimal::Decimal;
use crate::base::digest::Digest;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::model::edition::Edition;
use crate::model::reference::VersionKey;
use crate::page::compared::Compared;
use crate::page::cx::Cx;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::pairs::Pair;
use crate::page::pairs::PairKey;
use crate::page::route;
use crate::page::view::part::Download;

/// The measures of a version.
pub const MEASURES: &str = "measures.csv";
/// The commitments of a version.
pub const COMMITMENTS: &str = "commitments.csv";
/// The performance framework of a version.
pub const FRAMEWORK: &str = "framework.csv";
/// The figures of a version.
pub const FIGURES: &str = "figures.csv";
/// The results that are held against a version.
pub const RESULTS: &str = "results.csv";
/// The events of an edition.
pub const EVENTS: &str = "events.csv";
/// The exact days among the events of an edition.
pub const CALENDAR: &str = "events.ics";
/// All of a version.
pub const VERSION: &str = "version.json";
/// What the site has, for programs that collect plans.
pub const SITE: &str = "plan.json";
/// The changes of a comparison.
pub const CHANGES: &str = "changes.csv";
/// The changes of a comparison with all values.
pub const CHANGE_SET: &str = "changes.json";
/// The JSON Schema of [`CHANGE_SET`].
pub const CHANGE_SET_SCHEMA: &str = "changes.schema.json";
/// The JSON Schema of [`VERSION`].
pub const VERSION_SCHEMA: &str = "version.schema.json";

/// The schemas of the JSON that a site offers, under names that differ from those of the schemas of
/// what editors write.
#[must_use]
pub fn schemas() -> [(&'static str, Vec<u8>); 2] {
    [
        ("data-version.schema.json", json::version_schema()),
        ("data-changes.schema.json", json::changes_schema()),
    ]
}

/// A file to download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// One of the names of this module.
    pub name: &'static str,
    /// Its address below the root of the site.
    pub path: OutputPath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl DataFile {
    fn new(name: &'static str, folder: &str, bytes: Vec<u8>) -> Self {
        let path = OutputPath::parse(&format!("{folder}{name}"))
            .expect("a route followed by a name is a path");
        Self { name, path, bytes }
    }

    fn listed(&self) -> Listed {
        let size = self.bytes.len();
        Listed { name: self.name, path: self.path.clone(), size, digest: Digest::of(&self.bytes) }
    }
}

/// What pages say about a file to download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// One of the names of this module.
    pub name: &'static str,
    /// Its address below the root of the site.
    pub path: OutputPath,
    /// How many bytes it has.
    pub size: usize,
    /// The digest of its bytes.
    pub digest: Digest,
}

impl Listed {
    fn is_about_events(&self) -> bool {
        [EVENTS, CALENDAR].contains(&self.name)
    }

    /// The link to it, with format and size.
    #[must_use]
    pub fn download(&self, cx: &Cx) -> Download {
        let message = format!("download-{}", self.name.replace('.', "-"));
        Download {
            href: self.path.to_string(),
            title: cx.t(&message),
            description: cx.t(&format!("{message}-about")),
            format: format(cx, self.path.extension(), self.size),
        }
    }
}

/// The files of every version as pages list them: their bytes need not be made again.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    versions: BTreeMap<VersionKey, Vec<Listed>>,
    pairs: BTreeMap<PairKey, Vec<Listed>>,
    site: Vec<Listed>,
}

impl Listing {
    /// The files of a version.
    #[must_use]
    pub fn of(&self, at: InVersion) -> &[Listed] {
        self.versions.get(&at.key()).map_or(&[], Vec::as_slice)
    }

    /// The files of the whole site.
    pub fn of_site(&self) -> impl Iterator<Item = &Listed> {
        self.site.iter().filter(|file| !file.is_about_events())
    }

    /// The files with the events of an edition.
    pub fn of_events(&self, cx: &Cx, edition: &Edition) -> impl Iterator<Item = &Listed> {
        // Files are in the language of the content only.
        let folder = route::in_language(cx, PageKey::Edition(edition), cx.site.language());
        self.site.iter().filter(move |file| {
            file.is_about_events() && file.path.as_str().starts_with(folder.as_str())
        })
    }

    /// The files of a comparison.
    #[must_use]
    pub fn of_pair(&self, pair: Pair) -> &[Listed] {
        self.pairs.get(&pair.key()).map_or(&[], Vec::as_slice)
    }
}

/// Makes the files of every version and comparison, in parallel, and hands each to `sink`. They are
/// in the language of the content, that of the first of `cxs`, and list what there is in all of them.
///
/// # Errors
/// The first refusal of the sink.
pub fn of_plans<E: Send>(
    cxs: &[Cx],
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<Listing, E> {
    let cx = &cxs[0];
    let versions: Vec<InVersion> = key::versions(cx.site).collect();
    let versions =
        versions.into_par_iter().map(|at| Ok((at.key(), given(of_version(cxs, at), sink)?)));
    let versions = versions.collect::<Result<_, E>>()?;
    let compared: Vec<&Compared> = cx.comparisons.iter().collect();
    let pairs =
        compared.into_par_iter().map(|it| Ok((it.pair.key(), given(of_comparison(cx, it), sink)?)));
    Ok(Listing { versions, pairs: pairs.collect::<Result<_, E>>()?, site: Vec::new() })
}

fn given<E>(
    files: Vec<DataFile>,
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<Vec<Listed>, E> {
    let mut listed = Vec::new();
    for file in files {
        listed.push(file.listed());
        sink(file.into())?;
    }
    Ok(listed)
}

impl From<DataFile> for OutputFile {
    fn from(file: DataFile) -> Self {
        Self { path: file.path, bytes: file.bytes }
    }
}

/// Type and size of a file: "CSV, 12 KB".
#[must_use]
pub fn format(cx: &Cx, extension: &str, bytes: usize) -> String {
    let (format, size) = (extension.to_uppercase(), size(cx, bytes));
    cx.locale.tv("file-format", &[("format", format.into()), ("size", size.into())])
}

/// The size of a file in words: in millions of bytes with one digit after the point, or in thousands,
/// at least one.
#[must_use]
pub fn size(cx: &Cx, bytes: usize) -> String {
    if bytes >= 1_000_000 {
        let tenths = bytes.div_ceil(100_000);
        let size = Decimal::parse(&format!("{}.{}", tenths / 10, tenths % 10));
        let size = size.map_or_else(|_| tenths.to_string(), |size| cx.locale.decimal(&size));
        return cx.locale.tv("file-megabytes", &[("size", size.into())]);
    }
    let kilobytes = bytes.div_ceil(1000).max(1);
    cx.locale.tv("file-kilobytes", &[("size", kilobytes.to_string().into())])
}

/// The files of a version; none where no text is held.
fn of_version(cxs: &[Cx], at: InVersion) -> Vec<DataFile> {
    let (cx, version) = (&cxs[0], at.version);
    let folder = format!("{}data/", cx.route(PageKey::Version(at)));
    let file = |name, bytes| DataFile::new(name, &folder, bytes);
    let mut files = Vec::new();
    if !version.commitments.is_empty() {
        files.push(file(MEASURES, csv::measures(cx, at)));
        files.push(file(COMMITMENTS, csv::commitments(cx, at)));
    }
    files.extend(
        version.framework.iter().map(|framework| file(FRAMEWORK, csv::framework(cx, framework))),
    );
    if !version.figures.is_empty() {
        files.push(file(FIGURES, csv::figures(cx, at)));
    }
    if at.edition.results_of(&version.id).next().is_some() {
        files.push(file(RESULTS, csv::results(cx, at)));
    }
    files.push(file(VERSION, json::version(cxs, at)));
    files
}

/// The files of a comparison; none where a text is not held.
fn of_comparison(cx: &Cx, compared: &Compared) -> Vec<DataFile> {
    if compared.set.is_none() {
        return Vec::new();
    }
    let folder = cx.route(PageKey::Comparison(compared.pair));
    let file = |name, bytes| DataFile::new(name, folder.as_str(), bytes);
    vec![file(CHANGES, csv::changes(cx, compared)), file(CHANGE_SET, json::changes(cx, compared))]
}

/// Makes the files of the whole site and hands each to `sink`: they list those of the plans.
///
/// # Errors
/// The first refusal of the sink.
pub fn of_site<E>(
    cxs: &[Cx],
    sink: &(dyn Fn(OutputFile) -> Result<(), E> + Sync),
) -> Result<Listing, E> {
    Ok(Listing { site: given(site_files(cxs), sink)?, ..cxs[0].data.clone() })
}

fn site_files(cxs: &[Cx]) -> Vec<DataFile> {
    let cx = &cxs[0];
    let home = cx.route(PageKey::Home);
    let mut files: Vec<DataFile> = Vec::new();
    files.push(DataFile::new(SITE, home.as_str(), json::site(cxs)));
    files.push(DataFile::new(VERSION_SCHEMA, home.as_str(), json::version_schema()));
    if cx.comparisons.iter().any(|it| it.set.is_some()) {
        files.push(DataFile::new(CHANGE_SET_SCHEMA, home.as_str(), json::changes_schema()));
    }
    for edition in cx.site.editions.iter().filter(|edition| !edition.events.is_empty()) {
        let folder = format!("{}data/", cx.route(PageKey::Edition(edition)));
        files.push(DataFile::new(EVENTS, &folder, csv::events(cx, edition)));
        let calendar = calendar::of(cx, edition);
        files.extend(calendar.map(|bytes| DataFile::new(CALENDAR, &folder, bytes)));
    }
    files
}
