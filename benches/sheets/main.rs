//! How long sheets take: a summary, a whole plan; the site of `content/` in all its languages without
//! sheets, with all of them made (by one thread and by all), and with all of them taken over from an
//! earlier build, as when nothing has changed.
//!
//! The typesetter remembers what it has set, so its memory is emptied before each round: a build
//! begins without.
//!
//! `cargo bench --bench sheets`

mod single;

use std::collections::BTreeMap;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

use criterion::BatchSize;
use criterion::BenchmarkGroup;
use criterion::Criterion;
use criterion::measurement::WallTime;
use planpress::base::date::Date;
use planpress::base::output_file::OutputFile;
use planpress::base::source_map::SourceMap;
use planpress::page::LinkStyle;
use planpress::page::paper::Kind;
use planpress::pipeline;
use planpress::pipeline::BuildOptions;
use planpress::pipeline::Drafts;
use planpress::pipeline::sheets;
use planpress::pipeline::sheets::Materials;
use planpress::pipeline::sheets::Sheets;
use planpress::print::Press;
use planpress::print::job::Job;
use planpress::print::made;
use planpress::source::fonts;
use planpress::source::limits::Limits;
use planpress::source::scan;
use planpress::source::theme;
use planpress::source::theme::SiteTheme;

struct Bench {
    sources: SourceMap,
    theme: SiteTheme,
    date: Date,
}

type Files = BTreeMap<String, Vec<u8>>;

impl Bench {
    fn new() -> Self {
        let sources = scan::content(Path::new("content"), &Limits::STANDARD);
        let theme = theme::load(Path::new("themes"), "default");
        Self {
            sources: sources.expect("the content is there").value,
            theme: theme.expect("the default theme is there").value,
            date: Date::parse("2026-01-01").expect("a date"),
        }
    }

    /// Fonts are looked for every time, as a build does.
    fn materials(&self, earlier: &made::Earlier) -> Sheets {
        let scripts = sheets::scripts(&self.sources, &self.theme);
        let fonts = fonts::find(&[PathBuf::from("/usr/share/fonts")], &scripts);
        Sheets::Make(Materials { fonts, earlier: earlier.clone() })
    }

    /// A press, and a sheet of a kind to print.
    fn single(&self, kind: Kind) -> (Press, Job) {
        let (site, _) = pipeline::read(&self.sources, self.date).value.expect("a site");
        let templates = self.theme.below("print/").map(|(name, bytes)| (name, bytes.as_ref()));
        let press = Press::new(templates, &[]).expect("the default theme prints");
        (press, single::job(&site, &self.theme, kind))
    }

    fn build(&self, sheets: Sheets) -> Files {
        let site = pipeline::read(&self.sources, self.date).value.expect("the site can be read");
        let options = BuildOptions {
            base_url: None,
            links: LinkStyle::File,
            date: self.date,
            drafts: Drafts::Hide,
            sheets,
        };
        let files = Mutex::new(Files::new());
        let keep = |file: OutputFile| -> Result<(), std::convert::Infallible> {
            files.lock().expect("no thread panics").insert(file.path.to_string(), file.bytes);
            Ok(())
        };
        pipeline::build(site, &self.sources, &self.theme, &options, &keep).expect("a site");
        files.into_inner().expect("no thread panics")
    }
}

#[expect(clippy::print_stdout, reason = "these are results")]
fn main() {
    let bench = Bench::new();
    let made = bench.build(bench.materials(&made::Earlier::new()));
    let earlier = made::earlier(|path| made.get(path.as_str()).cloned());
    let is_sheet = |path: &str| Path::new(path).extension().is_some_and(|it| it == "pdf");
    let sheets = made.iter().filter(|(path, _)| is_sheet(path));
    let bytes: usize = sheets.map(|(_, bytes)| bytes.len()).sum();
    println!("{} sheets of {} kB in all", earlier.len(), bytes / 1000);
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("sheets");
    group.sample_size(10).measurement_time(Duration::from_secs(20));
    for (name, kind) in [("one summary", Kind::Summary), ("one whole plan", Kind::Whole)] {
        let (press, job) = bench.single(kind);
        afresh(&mut group, name, || press.print(&job).expect("the sheet can be made").sides);
    }
    let all = || bench.build(bench.materials(&made::Earlier::new())).len();
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    afresh(&mut group, "site without sheets", || bench.build(Sheets::LeaveOut).len());
    afresh(&mut group, "site with all sheets, one thread", || one.install(all));
    afresh(&mut group, "site with all sheets, all threads", all);
    afresh(&mut group, "site with sheets of before", || {
        bench.build(bench.materials(&earlier)).len()
    });
    group.finish();
    criterion.final_summary();
}

/// Measures work for which the typesetter remembers nothing.
fn afresh(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, work: impl Fn() -> usize) {
    let forget = || comemo::evict(0);
    group.bench_function(name, |b| b.iter_batched(forget, |()| work(), BatchSize::PerIteration));
}
