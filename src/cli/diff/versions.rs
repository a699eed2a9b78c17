//! Two versions of the plans of a site.

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::lang::Lang;
use crate::base::path::Route;
use crate::base::suggest;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::Format;
use crate::cli::args::diff::DiffArgs;
use crate::cli::build::today;
use crate::cli::diff::Found;
use crate::cli::diff::english;
use crate::cli::diff::show;
use crate::cli::report;
use crate::compare::html::Sides;
use crate::compare::merged::Compared;
use crate::compare::plan;
use crate::compare::plan::Side;
use crate::locale::Locale;
use crate::model::site::Site;
use crate::page::LinkStyle;
use crate::page::PageOptions;
use crate::page::cx::Cx;
use crate::page::key;
use crate::page::key::InVersion;
use crate::page::pairs::Pair;
use crate::page::pairs::Why;
use crate::page::prose::Writer;
use crate::page::sentence;
use crate::page::told;
use crate::pipeline;
use crate::source::limits::Limits;
use crate::source::scan;

/// Says what changed from one version to another.
pub(super) fn diff(args: &DiffArgs) -> Result<Ending, Failure> {
    let site = site(&args.content)?;
    let (old, new) = (find(&site, &args.old)?, find(&site, &args.new)?);
    let pair = Pair { old, new, why: Why::Listed, listed: None };
    let locale = english()?;
    if old.key() == new.key() {
        return Err("these are one and the same version: name two".into());
    }
    if !pair.has_texts() {
        return Err(without_text(pair, &locale));
    }
    let options = PageOptions {
        languages: Vec::new(),
        base_url: None,
        links: LinkStyle::File,
        styles: Vec::new(),
        sheets: BTreeMap::new(),
        accent: None,
        icon: None,
        generator: String::new(),
    };
    let cx = Cx::new(&site, &locale, &options);
    let words = |at| Writer::new(&cx, &Route::home(), Some(at));
    let (was, is) = (words(old), words(new));
    let lang = site.language();
    let set = plan::compare(side(old, &was, lang), side(new, &is, lang));
    let said = set.changes.iter().map(|change| sentence::of(&cx, pair, change)).collect();
    let text = &set.text;
    let compared = Compared { old: &text.old, new: &text.new, diff: &text.diff };
    let sides = Sides { old: &was, new: &is };
    Ok(show(args, &Found { compared, sides, said }, &locale))
}

fn side<'a>(at: InVersion<'a>, words: &'a Writer, lang: &'a Lang) -> Side<'a> {
    Side { edition: at.edition, version: at.version, resolve: words, lang }
}

fn site(content: &Path) -> Result<Site, Failure> {
    let scanned = scan::content(content, &Limits::STANDARD)?;
    let read = pipeline::read(&scanned.value, today(None)?);
    let mut diagnostics = scanned.diagnostics;
    diagnostics.append(read.diagnostics);
    let site = read.value.filter(|_| !diagnostics.has_errors());
    let Some((site, _)) = site else {
        report::diagnostics(&scanned.value, content, &diagnostics, Format::Human);
        return Err("versions can be compared when the content is in order".into());
    };
    Ok(site)
}

fn find<'a>(site: &'a Site, name: &Path) -> Result<InVersion<'a>, Failure> {
    let name = name.to_str().ok_or("the name of a version has letters only")?;
    let whole = |at: &InVersion| format!("{}/{}", at.edition.id, at.version.id);
    let is_named = |at: &InVersion| at.version.id.as_str() == name || whole(at) == name;
    let found: Vec<InVersion> = key::versions(site).filter(is_named).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let short = |at: &InVersion| at.version.id.to_string();
            let names = key::versions(site);
            let names: Vec<String> = if name.contains('/') {
                names.map(|at| whole(&at)).collect()
            } else {
                names.map(|at| short(&at)).collect()
            };
            let help = suggest::help(name, names.iter().map(String::as_str));
            Err(format!("there is no file, folder or version `{name}`: {help}").into())
        }
        several => {
            let names: Vec<String> = several.iter().map(|at| format!("`{}`", whole(at))).collect();
            let names = names.join(" or ");
            Err(format!("several editions have a version `{name}`: say {names}").into())
        }
    }
}

/// Why nothing can be compared; what sources report goes to standard output.
fn without_text(pair: Pair, locale: &Locale) -> Failure {
    for change in told::between(pair) {
        let title = change.title.words.as_str();
        report::result(&locale.tv("diff-told", &[("title", title.into())]));
    }
    let is_missing = |at: &InVersion| !at.version.has_text();
    let missing = [pair.old, pair.new].into_iter().find(is_missing);
    let name = missing.map_or_else(String::new, |at| at.version.id.to_string());
    format!("the text of `{name}` is not held, so it cannot be compared").into()
}
