//! `planpress diff`.

use std::io::IsTerminal;
use std::path::Path;

use crate::base::lang::Lang;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::Colours;
use crate::cli::args::DiffArgs;
use crate::cli::args::DiffFormat;
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

/// Says what changed.
pub(super) fn diff(args: &DiffArgs) -> Result<Ending, Failure> {
    let locale = english()?;
    let site = NoSite::new(&locale);
    let (old, new) = match (side(&args.old), side(&args.new)) {
        (Side::StandardInput, Side::StandardInput) => {
            return Err("only one of the texts can come from standard input".into());
        }
        (Side::Folder, Side::Folder) => (folder(&args.old, &site)?, folder(&args.new, &site)?),
        (Side::File | Side::StandardInput, Side::File | Side::StandardInput) => {
            (file(&args.old, &site)?, file(&args.new, &site)?)
        }
        (Side::Missing, _) => return Err(missing(&args.old)),
        (_, Side::Missing) => return Err(missing(&args.new)),
        _ => return Err("compare two files or two folders".into()),
    };
    let found = text::compare(&old, &new);
    let compared = Compared { old: &old, new: &new, diff: &found };
    let nodes = merged::tree(&compared);
    let shown = match args.format {
        DiffFormat::Html => {
            let sides = Sides { old: &site, new: &site };
            let words = DiffWords::new(&locale);
            let fragment = html::fragment(&compared, sides, &words, &HtmlOptions::default());
            if args.standalone { page(args, &locale, &fragment) } else { fragment }
        }
        _ => listed(args, &compared, &nodes, &locale),
    };
    let shown = shown.trim_end_matches('\n');
    if !shown.is_empty() {
        report::result(shown);
    }
    let same = nodes.iter().all(is_same);
    Ok(if same { Ending::Fine } else { Ending::Different })
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
    let look = include_str!("diff.css");
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>\n{look}</style>\n</head>\n<body>\n<main>\n{fragment}</main>\n</body>\n</html>\n",
        locale.lang()
    )
}

/// The changes alone.
fn listed(args: &DiffArgs, compared: &Compared, nodes: &[Node], locale: &Locale) -> String {
    let names = (args.old.display().to_string(), args.new.display().to_string());
    let changes = || shape::changes(compared, nodes, (&names.0, &names.1));
    match args.format {
        DiffFormat::Json => {
            serde_json::to_string_pretty(&changes()).expect("the changes are plain JSON")
        }
        DiffFormat::Markdown => markdown::text(&changes(), locale),
        _ => plain::text(nodes, &DiffWords::new(locale), marks(args.color)),
    }
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
    Ok(files::all(&texts::folder(path, &Limits::STANDARD)?, site))
}

fn missing(path: &Path) -> Failure {
    format!("there is no file or folder `{}`", path.display()).into()
}
