//! How long a site takes, as a whole and stage by stage.
//!
//! ```text
//! cargo bench --bench build                                      measure
//! cargo bench --bench build -- --generate pages 10000 FOLDER     write a site to build from outside
//! cargo bench --bench build -- --generate hugo 10000 FOLDER      write the same texts for Hugo
//! ```
#![expect(clippy::disallowed_methods, reason = "a benchmark writes the site that it measures")]

mod generate;
mod peer;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::BenchmarkGroup;
use criterion::BenchmarkId;
use criterion::Criterion;
use criterion::Throughput;
use criterion::measurement::WallTime;
use planpress::base::date::Date;
use planpress::base::lang::Lang;
use planpress::base::output_file::OutputFile;
use planpress::base::source_map::SourceMap;
use planpress::check;
use planpress::check::Depth;
use planpress::check::Subject;
use planpress::config::Config;
use planpress::locale::Locale;
use planpress::model::site::Site;
use planpress::output::place::Surroundings;
use planpress::output::staging::Staging;
use planpress::output::staging::Summary;
use planpress::page;
use planpress::page::LinkStyle;
use planpress::page::Page;
use planpress::page::PageOptions;
use planpress::page::cx::Cx;
use planpress::page::data;
use planpress::page::frame;
use planpress::page::key;
use planpress::pipeline;
use planpress::pipeline::BuildOptions;
use planpress::pipeline::Drafts;
use planpress::pipeline::sheets::Sheets;
use planpress::read;
use planpress::render::SiteTemplates;
use planpress::render::Templates;
use planpress::source::limits::Limits;
use planpress::source::scan;
use planpress::source::theme;
use planpress::source::theme::SiteTheme;
use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;
use tempfile::TempDir;

use crate::generate::Shape;

const SIZES: [usize; 2] = [1_000, 10_000];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["--generate", shape, texts, folder, ..] = words[..] {
        let texts = texts.parse().expect("the number of texts comes after the shape");
        return write(&generated(shape, texts), Path::new(folder));
    }
    let mut criterion = Criterion::default().configure_from_args();
    for (name, shape) in Shape::ALL {
        for texts in SIZES {
            let mut group = criterion.benchmark_group(name);
            group.sample_size(10).measurement_time(Duration::from_secs(5));
            group.throughput(Throughput::Elements(texts as u64));
            measure(&mut group, shape, texts);
            group.finish();
        }
    }
    criterion.final_summary();
}

fn generated(kind: &str, texts: usize) -> Vec<generate::File> {
    let named = Shape::ALL.into_iter().find(|(name, _)| *name == kind);
    match (named, kind) {
        (Some((_, shape)), _) => generate::site(shape, texts),
        (None, "hugo") => peer::hugo(texts),
        (None, _) => panic!("`pages`, `plan` or `hugo` comes after `--generate`"),
    }
}

fn write(files: &[generate::File], folder: &Path) {
    for (path, text) in files {
        let path = folder.join(path);
        let above = path.parent().expect("every file is in a folder");
        std::fs::create_dir_all(above).expect("the folder can be made");
        std::fs::write(&path, text).expect("the file can be written");
    }
}

/// A generated site on the disk, read as far as the stages need it.
struct Bench {
    folder: TempDir,
    sources: SourceMap,
    site: Site,
    config: Config,
    theme: SiteTheme,
    date: Date,
}

impl Bench {
    fn new(shape: Shape, texts: usize) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        write(&generate::site(shape, texts), &folder.path().join("content"));
        let sources = scanned(folder.path());
        let date = Date::parse("2026-01-01").expect("a date");
        let read = read::site(&sources);
        assert_eq!(read.diagnostics.iter().count(), 0, "generated sites have no mistakes");
        let (site, config) = read.value.expect("a generated site can be read");
        let theme = theme::load(Path::new("themes"), "default").expect("the default theme").value;
        Self { folder, sources, site, config, theme, date }
    }

    fn options(&self) -> BuildOptions {
        BuildOptions {
            base_url: None,
            links: LinkStyle::File,
            date: self.date,
            drafts: Drafts::Hide,
            sheets: Sheets::LeaveOut,
        }
    }

    fn locale(&self) -> Locale {
        let english = self.theme.text("strings/en.ftl").expect("the default theme has words");
        let lang = self.site.language();
        Locale::load(lang, None, &Lang::english(), english).expect("the words can be read")
    }

    fn templates(&self) -> Templates {
        let files = self.theme.below("templates/");
        let text = |(name, bytes)| (name, std::str::from_utf8(bytes).expect("templates are text"));
        Templates::load(files.map(|(name, bytes)| text((name, &**bytes)))).expect("sound templates")
    }

    /// Says what a build makes, so that times can be compared with those of other programs.
    #[expect(clippy::print_stdout, reason = "these are results")]
    fn count(&self) {
        let Summary { written, bytes, .. } = self.whole();
        println!("{written} files of {} kB in all", bytes / 1000);
    }

    /// From the folder of the content to a folder with the site.
    fn whole(&self) -> Summary {
        let sources = scanned(self.folder.path());
        let read = pipeline::read_to(&sources, self.date, None, Depth::Gate);
        let read = read.value.expect("the site can be read");
        let out = tempfile::tempdir_in(self.folder.path()).expect("a temporary folder");
        let staging = staging(&out.path().join("site"));
        let put = |file: OutputFile| staging.put(&file);
        pipeline::build(read, &sources, &self.theme, &self.options(), &put).expect("a site");
        staging.commit().expect("the disk takes the site")
    }
}

fn scanned(folder: &Path) -> SourceMap {
    scan::content(&folder.join("content"), &Limits::STANDARD).expect("the content is there").value
}

fn staging(folder: &Path) -> Staging {
    let around = Surroundings { sources: &[], home: None };
    Staging::begin(folder, around).expect("the folder can be used")
}

fn measure(group: &mut BenchmarkGroup<'_, WallTime>, shape: Shape, texts: usize) {
    let bench = Bench::new(shape, texts);
    bench.count();
    let id = |stage| BenchmarkId::new(stage, texts);
    group.bench_function(id("whole"), |b| b.iter(|| bench.whole()));
    group.bench_function(id("scan"), |b| b.iter(|| scanned(bench.folder.path())));
    group.bench_function(id("read"), |b| b.iter(|| read::site(&bench.sources)));
    let subject = Subject {
        site: &bench.site,
        config: &bench.config,
        sources: &bench.sources,
        speller: None,
        date: bench.date,
        depth: Depth::Proof,
    };
    group.bench_function(id("check"), |b| b.iter(|| check::run(&subject)));
    let locale = bench.locale();
    let options = PageOptions {
        languages: Vec::new(),
        base_url: bench.config.base_url.clone(),
        links: LinkStyle::File,
        styles: Vec::new(),
        sheets: BTreeMap::new(),
        accent: None,
        icon: None,
        generator: "planpress".to_owned(),
    };
    let cx = Cx::new(&bench.site, &locale, &options);
    group.bench_function(id("data"), |b| {
        b.iter(|| data::of_plans(std::slice::from_ref(&cx), &dropped));
    });
    let listing = data::of_plans(std::slice::from_ref(&cx), &dropped).unwrap_or_default();
    group.bench_function(id("lay-out"), |b| {
        b.iter(|| {
            let cx = Cx::new(&bench.site, &locale, &options).with_data(listing.clone());
            key::all(&bench.site)
                .par_iter()
                .for_each(|key| drop(black_box(page::lay_out(&cx, *key))));
        });
    });
    let cx = cx.with_data(listing);
    let templates = bench.templates().for_site(&frame::site(&cx), &cx.navs);
    let templates = templates.expect("the parts of pages are sound");
    let keys = key::all(&bench.site);
    let laid_out: Vec<Page> = keys.par_iter().map(|key| page::lay_out(&cx, *key)).collect();
    group.bench_function(id("render"), |b| {
        b.iter(|| laid_out.par_iter().for_each(|page| drop(black_box(rendered(&templates, page)))));
    });
    let files: Vec<OutputFile> = laid_out
        .par_iter()
        .map(|page| OutputFile {
            path: page.path.clone(),
            bytes: rendered(&templates, page).into_bytes(),
        })
        .collect();
    group.bench_function(id("output"), |b| b.iter(|| output(bench.folder.path(), &files)));
}

#[expect(clippy::unnecessary_wraps, reason = "a sink may refuse, so its type says so")]
fn dropped(file: OutputFile) -> Result<(), Infallible> {
    drop(black_box(file));
    Ok(())
}

fn rendered(templates: &SiteTemplates, page: &Page) -> String {
    templates.page(&page.frame, &page.view).expect("the templates fit the views")
}

fn output(folder: &Path, files: &[OutputFile]) {
    let out = tempfile::tempdir_in(folder).expect("a temporary folder");
    let staging = staging(&out.path().join("site"));
    files.par_iter().for_each(|file| staging.put(file).expect("the disk takes the file"));
    black_box(staging.commit().expect("the disk takes the site"));
}
