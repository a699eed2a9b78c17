//! What is said about sheets that are missing and pictures that sheets cannot show.

use std::collections::BTreeSet;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::script::Script;
use crate::base::source_map::SourceMap;
use crate::base::source_map::Span;
use crate::model::site::Site;
use crate::model::site::SiteLanguage;
use crate::page::prose::FILES;
use crate::pipeline::sheets::Proof;

const NO_FONT: Code = Code("no-font");
const NO_PICTURE: Code = Code("unprintable-picture");

/// How many characters are named one by one.
const NAMED: usize = 5;

/// The languages whose sheets lack a font, then the pictures.
pub(super) fn report(site: &Site, sources: &SourceMap, proofs: &[Proof]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for (place, language) in site.languages.iter().enumerate() {
        let own = proofs.iter().filter(|proof| proof.language == place);
        let lacking: Vec<&BTreeSet<char>> =
            own.filter_map(|proof| proof.made.as_ref().err()).collect();
        if !lacking.is_empty() {
            diagnostics.push(no_font(language, &lacking));
        }
    }
    let refused: BTreeSet<&String> = proofs.iter().flat_map(|proof| &proof.refused).collect();
    for path in refused {
        let path = path.trim_start_matches('/').strip_prefix(FILES).unwrap_or_default();
        if let Some(file) = sources.find(path.trim_start_matches('/')) {
            let message = "this picture cannot be printed: sheets say in words what it shows";
            let picture = Diagnostic::warning(NO_PICTURE, Span::start_of(file), message);
            diagnostics.push(picture.with_help("save it again as PNG, JPEG or SVG"));
        }
    }
    diagnostics
}

/// What is missing, and what to do about it.
pub(super) fn no_font(language: &SiteLanguage, lacking: &[&BTreeSet<char>]) -> Diagnostic {
    let characters: BTreeSet<char> = lacking.iter().copied().flatten().copied().collect();
    let scripts: BTreeSet<Script> = characters.iter().map(|c| Script::of(*c)).collect();
    let of_script = scripts.iter().filter(|script| **script != Script::Latin);
    let of_script: Vec<&str> = of_script.map(|script| script.name()).collect();
    let what = if of_script.is_empty() {
        let some: Vec<String> = characters.iter().take(NAMED).map(|c| format!("`{c}`")).collect();
        some.join(", ")
    } else {
        format!("the letters of {}", of_script.join(", "))
    };
    let sheets = match lacking.len() {
        1 => "1 sheet is".to_owned(),
        count => format!("{count} sheets are"),
    };
    let message = format!("no font has {what}: {sheets} missing in `{}`", language.lang);
    let help = "type `apt install fonts-noto-core`, or put a font that has them into `fonts/` of the \
                site theme: `themes/NAME/fonts/`";
    Diagnostic::warning(NO_FONT, language.at, message).with_help(help)
}
