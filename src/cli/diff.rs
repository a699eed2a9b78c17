//! `planpress diff`.

use std::io::IsTerminal;
use std::path::Path;

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
use crate::source::limits::Limits;
use crate::source::texts;
use crate::source::theme;

/// What one of the arguments names.
enum Side<'a> {
    File(&'a Path),
    Folder(&'a Path),
    StandardInput,
    Version(&'a str),
}

/// Says what changed.
pub(super) fn diff(args: &DiffArgs) -> Result<Ending, Failure> {
    let locale = english()?;
    let site = NoSite::new(&locale);
    let (old, new) = match (side(&args.old)?, side(&args.new)?) {
        (Side::StandardInput, Side::StandardInput) => {
            return Err("only one of the texts can come from standard input".into());
        }
        (Side::Version(old), Side::Version(new)) => return Err(versions(old, new)),
        (Side::Folder(old), Side::Folder(new)) => (folder(old, &site)?, folder(new, &site)?),
        (Side::File(_) | Side::StandardInput, Side::File(_) | Side::StandardInput) => {
            (file(&args.old, &site)?, file(&args.new, &site)?)
        }
        _ => return Err("compare two versions, two files or two folders".into()),
    };
    let found = text::compare(&old, &new);
    let compared = Compared { old: &old, new: &new, diff: &found };
    let nodes = merged::tree(&compared);
    let shown = match args.format {
        DiffFormat::Html => {
            let sides = Sides { old: &site, new: &site };
            let words = DiffWords::new(&locale);
            html::fragment(&compared, sides, &words, &HtmlOptions::default())
        }
        _ => listed(args, &nodes, &locale),
    };
    report::result(shown.trim_end_matches('\n'));
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

/// The changes alone.
fn listed(args: &DiffArgs, nodes: &[Node], locale: &Locale) -> String {
    let names = (args.old.display().to_string(), args.new.display().to_string());
    let changes = || shape::changes(nodes, &names.0, &names.1);
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
        Colours::Auto => {
            std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
        }
    };
    if wanted { Marks::Colours } else { Marks::Letters }
}

/// The words of the program's own theme: what is compared may belong to no site.
fn english() -> Result<Locale, Failure> {
    let theme = theme::built_in();
    let strings = theme.text("strings/en.ftl").ok_or("the program has no words")?;
    let lang = crate::base::lang::Lang::english();
    let locale = Locale::load(&lang, None, &lang, strings);
    locale.map_err(|errors| errors.iter().map(ToString::to_string).collect::<String>().into())
}

fn side(argument: &Path) -> Result<Side<'_>, Failure> {
    if argument == Path::new("-") {
        return Ok(Side::StandardInput);
    }
    match argument.metadata() {
        Ok(found) if found.is_dir() => Ok(Side::Folder(argument)),
        Ok(_) => Ok(Side::File(argument)),
        Err(_) => {
            let name = argument.to_str().ok_or("this is no name of a version or a file")?;
            Ok(Side::Version(name))
        }
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

fn versions(old: &str, new: &str) -> Failure {
    format!("there is no file or folder `{old}` or `{new}`").into()
}
