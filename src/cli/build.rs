//! `planpress build` and `planpress check`.

use std::path::Path;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostics;
use crate::base::diagnostic::Outcome;
use crate::base::diagnostic::Severity;
use crate::base::lang::Lang;
use crate::base::source_map::SourceMap;
use crate::check;
use crate::check::Depth;
use crate::check::speller::Speller;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::build::BuildArgs;
use crate::cli::args::build::CheckArgs;
use crate::cli::args::build::SiteCheckArgs;
use crate::cli::fonts;
use crate::cli::links;
use crate::cli::progress::Progress;
use crate::cli::report;
use crate::config::Config;
use crate::model::site::Site;
use crate::output::place::Surroundings;
use crate::output::staging::Staging;
use crate::pipeline;
use crate::pipeline::BuildOptions;
use crate::pipeline::Drafts;
use crate::pipeline::sheets;
use crate::pipeline::sheets::Materials;
use crate::pipeline::sheets::Sheets;
use crate::print::made;
use crate::source;
use crate::source::limits::Limits;
use crate::source::scan;
use crate::source::theme;
use crate::source::theme::SiteTheme;

/// What reading the content came to.
struct Read {
    sources: SourceMap,
    site: Option<(Site, Config)>,
    checked: Checked,
}

/// What looking at texts came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Checked {
    /// How the program ends.
    pub(super) ending: Ending,
    /// How many things were said, grave or not.
    pub(super) remarks: usize,
}

impl Checked {
    /// Both together: the graver ending.
    pub(super) fn and(self, other: Self) -> Self {
        let ending = if self.ending == Ending::Fine { other.ending } else { self.ending };
        Self { ending, remarks: self.remarks + other.remarks }
    }
}

/// Says what is wrong with the content of a site.
pub(super) fn check(args: &SiteCheckArgs, speller: Option<&Speller>) -> Result<Checked, Failure> {
    let Read { site, mut checked, .. } = read(&args.check, speller, Depth::Proof)?;
    if let Some((_, config)) = site {
        checked = checked.and(look(&args.themes, &config, &args.check)?.1);
    }
    if args.links.links {
        return Ok(checked.and(links::check(&args.links, &args.check)?));
    }
    Ok(checked)
}

/// Makes the site.
pub(super) fn build(args: &BuildArgs) -> Result<Ending, Failure> {
    if let Some(threads) = args.threads {
        // Fails only if the pool exists already, which nothing before this line can have caused.
        let _exists = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
    }
    let depth = if args.check.denies_warnings() { Depth::Proof } else { Depth::Gate };
    let Read { sources, site, checked } = read(&args.check, None, depth)?;
    let (Ending::Fine, Some((site, config))) = (checked.ending, site) else {
        report::done("Nothing was written: the site is as it was before.");
        return Ok(Ending::BadContent);
    };
    let (theme, of_look) = look(&args.themes, &config, &args.check)?;
    if of_look.ending != Ending::Fine {
        report::done("Nothing was written: the site is as it was before.");
        return Ok(Ending::BadContent);
    }
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let folders: [&Path; 2] = [&args.check.content, &args.themes];
    let around = Surroundings { sources: &folders, home: home.as_deref() };
    let staging = Staging::begin(&args.output, around)?;
    let progress = Progress::start("Making pages");
    let options = BuildOptions {
        base_url: args.base_url.clone(),
        links: args.links.into(),
        date: today(args.check.date)?,
        drafts: if args.drafts { Drafts::Show } else { Drafts::Hide },
        sheets: if args.no_pdf {
            Sheets::LeaveOut
        } else {
            sheets(args, (&sources, &theme), &staging)
        },
    };
    let sources = sources.without_content();
    let built = pipeline::build((site, config), &sources, &theme, &options, &|file| {
        progress.step();
        staging.put(&file)
    })?;
    let summary = staging.commit()?;
    progress.finish();
    report::diagnostics(&sources, &args.check.content, &built.diagnostics, args.check.format);
    if let Some(why) = &built.no_sheets {
        report::done(&format!("warning: no sheets for paper: {why}"));
    }
    for (lang, messages) in &built.untold {
        report::done(&untold(lang, messages));
    }
    report::done(&format!(
        "{} pages{} in {}: {} files written, {} unchanged, {} removed.",
        built.pages,
        and_sheets(built.sheets),
        args.output.display(),
        summary.written,
        summary.kept,
        summary.removed
    ));
    // The program ends here. Giving back a large site piece by piece takes longer than all at once.
    std::mem::forget(built);
    Ok(Ending::Fine)
}

/// What sheets are made with: fonts for the scripts of the site, and the sheets that are there.
fn sheets(
    args: &BuildArgs,
    (sources, theme): (&SourceMap, &SiteTheme),
    staging: &Staging,
) -> Sheets {
    let folders = if args.fonts.is_empty() { fonts::folders() } else { args.fonts.clone() };
    let fonts = source::fonts::find(&folders, &sheets::scripts(sources, theme));
    let earlier = made::earlier(|path| staging.earlier(path));
    Sheets::Make(Materials { fonts, earlier })
}

fn and_sheets(sheets: usize) -> String {
    match sheets {
        0 => String::new(),
        1 => " and 1 PDF sheet".to_owned(),
        many => format!(" and {many} PDF sheets"),
    }
}

/// How many names of messages are said.
const NAMED: usize = 5;

/// That messages of a language are missing, with the first of them.
fn untold(lang: &Lang, messages: &[String]) -> String {
    let first = messages.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if messages.len() > NAMED { ", …" } else { "" };
    let count = match messages.len() {
        1 => "1 message, which is".to_owned(),
        count => format!("{count} messages, which are"),
    };
    format!(
        "warning: strings/{lang}.ftl of the site theme lacks {count} shown in English: {first}{more}"
    )
}

fn read(args: &CheckArgs, speller: Option<&Speller>, depth: Depth) -> Result<Read, Failure> {
    let scanned = scan::content(&args.content, &Limits::STANDARD)?;
    let sources = scanned.value;
    let read = pipeline::read_to(&sources, today(args.date)?, speller, depth);
    let mut diagnostics: Diagnostics = scanned.diagnostics;
    diagnostics.append(read.diagnostics);
    diagnostics.sort();
    let mut site = read.value;
    if sources.files().next().is_none() {
        report::done(&format!("The folder {} is empty.", args.content.display()));
        report::done("`planpress new site FOLDER` makes a site to begin with.");
        site = None;
    }
    let errors = report::diagnostics(&sources, &args.content, &diagnostics, args.format);
    let strict = args.denies_warnings() && diagnostics.count(Severity::Warning) > 0;
    let ending = if errors || strict || site.is_none() { Ending::BadContent } else { Ending::Fine };
    let checked = Checked { ending, remarks: diagnostics.len() };
    Ok(Read { sources, site, checked })
}

/// Reads the theme of a site and says what is wrong with it.
fn look(themes: &Path, config: &Config, args: &CheckArgs) -> Result<(SiteTheme, Checked), Failure> {
    let name = config.site_theme.as_deref().unwrap_or(theme::DEFAULT);
    let Outcome { value: theme, mut diagnostics } = theme::load(themes, name)?;
    diagnostics.append(check::look(&theme, config));
    diagnostics.sort();
    let errors = report::diagnostics(&theme.overlay, &themes.join(name), &diagnostics, args.format);
    let strict = args.denies_warnings() && diagnostics.count(Severity::Warning) > 0;
    let ending = if errors || strict { Ending::BadContent } else { Ending::Fine };
    Ok((theme, Checked { ending, remarks: diagnostics.len() }))
}

/// The day given, else that of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else that of the clock.
pub(super) fn today(given: Option<Date>) -> Result<Date, Failure> {
    if let Some(date) = given {
        return Ok(date);
    }
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.trim().parse().map_err(|_| {
            format!("SOURCE_DATE_EPOCH is `{text}`, but should be a number of seconds since 1970")
        })?,
        Err(_) => SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_err(|_| "the clock of this machine stands before 1970: use --date")?
            .as_secs(),
    };
    let date = i64::try_from(seconds).ok().and_then(Date::from_unix_seconds);
    date.ok_or_else(|| "the date lies beyond the year 9999: use --date".into())
}
