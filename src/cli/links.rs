//! `planpress check --links`.

use std::collections::BTreeSet;

use crate::base::date::Date;
use crate::base::diagnostic::Severity;
use crate::base::source_map::SourceMap;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::build::CheckArgs;
use crate::cli::args::links::LinkArgs;
use crate::cli::build::Checked;
use crate::cli::build::today;
use crate::cli::progress::Progress;
use crate::cli::report;
use crate::links;
use crate::links::Manners;
use crate::links::Reach;
use crate::links::cache::Cache;
use crate::links::find;
use crate::links::told;
use crate::model::document::LinkState;
use crate::model::site::Site;
use crate::pipeline;
use crate::source::limits::Limits;
use crate::source::scan;

/// Says which links lead nowhere any more.
pub(super) fn check(args: &LinkArgs, check: &CheckArgs) -> Result<Checked, Failure> {
    let sources = scan::content(&check.content, &Limits::STANDARD)?.value;
    let today = today(check.date)?;
    let site = pipeline::read(&sources, today).value.map(|(site, _)| site);
    let mut found = find::addresses(&sources);
    let known = known(site.as_ref());
    found.retain(|address, _| !known.contains(address));
    let addresses: Vec<&str> = found.keys().map(String::as_str).collect();
    let beside = check.content.parent().unwrap_or(&check.content);
    let path = beside.join(".planpress").join("links.json");
    let mut cache = Cache::read(&path);
    let manners = Manners {
        reach: if args.links_allow_private { Reach::Everything } else { Reach::Public },
        ..Manners::POLITE
    };
    let progress = Progress::start("Asking servers");
    let answers = links::answers(&mut cache, &addresses, &manners, today, &|_| progress.step());
    progress.finish();
    cache.keep(&addresses);
    if let Err(error) = cache.write(&path) {
        report::done(&format!("The answers cannot be kept in {}: {error}.", path.display()));
    }
    let dates = dates(site.as_ref());
    let diagnostics = told::diagnostics(&sources, &found, &answers, (&dates, today));
    let errors = report::diagnostics(&sources, &check.content, &diagnostics, check.format);
    let strict = check.strict && diagnostics.count(Severity::Warning) > 0;
    say(&sources, addresses.len(), diagnostics.len());
    let ending = if errors || strict { Ending::BadContent } else { Ending::Fine };
    Ok(Checked { ending, remarks: diagnostics.len() })
}

fn say(sources: &SourceMap, addresses: usize, odd: usize) {
    let files = sources.files().filter(|(_, file)| file.is_content()).count();
    report::done(&format!(
        "{addresses} addresses in {files} files, {} of them in order.",
        addresses.saturating_sub(odd)
    ));
}

/// Addresses of which the editor has said that they lead nowhere.
fn known(site: Option<&Site>) -> BTreeSet<String> {
    let documents = site.into_iter().flat_map(|site| &site.documents);
    let dead = documents.filter(|it| matches!(it.link, LinkState::Dead | LinkState::Archived));
    dead.filter_map(|it| it.address.clone()).collect()
}

/// The last day of each version, by the beginning of the paths of its files.
fn dates(site: Option<&Site>) -> Vec<(String, Date)> {
    let editions = site.into_iter().flat_map(|site| &site.editions);
    let versions =
        editions.flat_map(|edition| edition.versions.iter().map(move |it| (edition, it)));
    let dates = versions.filter_map(|(edition, version)| {
        let date = version.dates.iter().filter_map(|it| it.dated.date.sort_key()).max()?;
        Some((format!("{}/{}/", edition.id, version.id), date))
    });
    dates.collect()
}
