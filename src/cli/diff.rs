//! `planpress diff`.

mod versions;

use std::io::IsTerminal;
use std::path::Path;

use crate::base::lang::Lang;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::diff::Colours;
use crate::cli::args::diff::DiffArgs;
use crate::cli::args::diff::DiffFormat;
use crate::cli::report;
use crate::compare::doc::Doc;
use crate::compare::files;
use crate::compare::files::NoSite;
use crate::compare::html;
use crate::compare::html::Sides;
use crate::compare::markdown;
use crate::compare::merged;
use crate::compare::merged::Compared;
use crate::compare::merged::Node;
use crate::compare::plain;
use crate::compare::plain::Marks;
use crate::compare::shape;
use crate::compare::shape::TextChanges;
use crate::compare::text;
use crate::compare::words::DiffWords;
use crate::locale::Locale;
use crate::markup::html::HtmlOptions;
use crate::markup::html::escape;
use crate::source::limits::Limits;
use crate::source::texts;
use crate::source::theme;

/// What one of the arguments names.
enum Side {
    File,
    Folder,
    StandardInput,
    Missing,
}

/// What was compared.
struct Found<'a> {
    compared: Compared<'a>,
    sides: Sides<'a>,
    /// What changed in the plan, in sentences; for versions only.
    said: Vec<String>,
}

/// Says what changed.
pub(super) fn diff(args: &DiffArgs) -> Result<Ending, Failure> {
    let locale = english()?;
    let site = NoSite::new(&locale);
    let (old, new) = match (side(&args.old), side(&args.new)) {
        (Side::StandardInput, Side::StandardInput) => {
            return Err("only one of the texts can come from standard input".into());
        }
        (Side::Missing, Side::Missing) if args.content.is_dir() => return versions::diff(args),
        (Side::Missing, _) => return Err(missing(&args.old)),
        (_, Side::Missing) => return Err(missing(&args.new)),
        (Side::Folder, Side::Folder) => (folder(&args.old, &site)?, folder(&args.new, &site)?),
        (Side::File | Side::StandardInput, Side::File | Side::StandardInput) => {
            (file(&args.old, &site)?, file(&args.new, &site)?)
        }
        _ => return Err("compare two versions, two files or two folders".into()),
    };
    let diff = text::compare(&old, &new);
    let compared = Compared { old: &old, new: &new, diff: &diff };
    let sides = Sides { old: &site, new: &site };
    Ok(show(args, &Found { compared, sides, said: Vec::new() }, &locale))
}

fn show(args: &DiffArgs, found: &Found, locale: &Locale) -> Ending {
    let nodes = merged::tree(&found.compared);
    let names = (args.old.display().to_string(), args.new.display().to_string());
    let changes = || TextChanges {
        said: found.said.clone(),
        ..shape::changes(&found.compared, &nodes, (&names.0, &names.1))
    };
    let words = DiffWords::new(locale);
    let shown = match args.format {
        DiffFormat::Html => {
            let options = HtmlOptions::default();
            let fragment = html::fragment(&found.compared, found.sides, &words, &options);
            if args.standalone { page(args, locale, &fragment) } else { fragment }
        }
        DiffFormat::Json => {
            serde_json::to_string_pretty(&changes()).expect("the changes are plain JSON")
        }
        DiffFormat::Markdown => markdown::text(&changes(), locale),
        DiffFormat::Text => {
            let said: String = found.said.iter().flat_map(|it| ["* ", it, "\n"]).collect();
            said + &plain::text(&nodes, &words, marks(args.color))
        }
    };
    let shown = shown.trim_end_matches('\n');
    if !shown.is_empty() {
        report::result(shown);
    }
    let same = found.said.is_empty() && nodes.iter().all(is_same);
    if same { Ending::Fine } else { Ending::Different }
}

fn is_same(node: &Node) -> bool {
    let within = match &node.content {
        merged::Content::Nodes(nodes) => nodes.iter().all(is_same),
        _ => true,
    };
    within && !node.is_changed()
}

/// A page of its own, readable in black and white and without any other file.
fn page(args: &DiffArgs, locale: &Locale, fragment: &str) -> String {
    let names = [("old", &args.old), ("new", &args.new)];
    let names = names.map(|(side, name)| (side, name.display().to_string().into()));
    let mut title = String::new();
    escape::text(&mut title, &locale.tv("diff-title", &names));
    let look = include_str!("diff/page.css");
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>\n{look}</style>\n</head>\n<body>\n<main>\n{fragment}</main>\n</body>\n</html>\n",
        locale.lang()
    )
}

fn marks(colours: Colours) -> Marks {
    let wanted = match colours {
        Colours::Always => true,
        Colours::Never => false,
        Colours::Auto => std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    };
    if wanted { Marks::Colours } else { Marks::Letters }
}

/// The words of the program's own theme: what is compared may belong to no site.
fn english() -> Result<Locale, Failure> {
    let theme = theme::built_in();
    let strings = theme.text("strings/en.ftl").ok_or("the program has no words")?;
    let lang = Lang::english();
    let locale = Locale::load(&lang, None, &lang, strings);
    locale.map_err(|errors| errors.iter().map(ToString::to_string).collect::<String>().into())
}

fn side(argument: &Path) -> Side {
    if argument == Path::new("-") {
        return Side::StandardInput;
    }
    match argument.metadata() {
        Ok(found) if found.is_dir() => Side::Folder,
        Ok(_) => Side::File,
        Err(_) => Side::Missing,
    }
}

fn file(path: &Path, site: &NoSite) -> Result<Doc, Failure> {
    let sources = if path == Path::new("-") {
        texts::stream(std::io::stdin(), &Limits::STANDARD)?
    } else {
        texts::file(path, &Limits::STANDARD)?
    };
    Ok(files::one(&sources, site))
}

fn folder(path: &Path, site: &NoSite) -> Result<Doc, Failure> {
    let sources = texts::folder(path, &Limits::STANDARD)?;
    Ok(files::all(&sources, site))
}

fn missing(path: &Path) -> Failure {
    format!("there is no file or folder `{}`", path.display()).into()
}
