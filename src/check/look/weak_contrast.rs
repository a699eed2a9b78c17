//! `weak-contrast`: colours of a site's own style sheet that cannot be told apart well enough.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::Span;
use crate::check::look::scheme::Scheme;
use crate::check::look::scheme::Values;
use crate::check::rule::Form;
use crate::check::rule::Gravity;
use crate::check::rule::Rule;
use crate::check::rule::Run;
use crate::config::Config;
use crate::config::colour;
use crate::source::theme::SiteTheme;

/// See the head of this file.
pub(crate) const RULE: Rule = Rule {
    code: Code("weak-contrast"),
    finds: "two colours of the site’s own style sheet that are too much alike",
    why: "Text needs 4.5 to 1 against what is behind it (WCAG 2.2, 1.4.3), lines and marks that say something 3 to 1 \
          (1.4.11), in the light scheme and in the dark one. The built-in style sheets show which colour lies on which.",
    gravity: Gravity::Mild,
    bad: "@media (prefers-color-scheme: light) {\n  :root { --soft: #8a8a8a }\n}",
    good: "@media (prefers-color-scheme: light) {\n  :root { --soft: #4a4a4a }\n}",
    form: Form::Css,
    run: Run::Look(check),
};

/// What text needs.
const TEXT: f64 = 4.5;

/// What lines and marks need.
const LINE: f64 = 3.0;

/// A colour, all that it lies on in the built-in style sheets, and the contrast that is needed.
const PAIRS: &[(&str, &[&str], f64)] = &[
    (
        "--ink",
        &[
            "--paper",
            "--raised",
            "--tint",
            "--amber-tint",
            "--green-tint",
            "--violet-tint",
            "--red-tint",
            "--grey-tint",
        ],
        TEXT,
    ),
    ("--soft", &["--paper", "--raised", "--tint"], TEXT),
    ("--link", &["--paper", "--raised", "--tint", "--grey-tint"], TEXT),
    ("--on-band", &["--band"], TEXT),
    ("--amber", &["--amber-tint", "--paper"], TEXT),
    ("--green", &["--green-tint"], TEXT),
    ("--violet", &["--violet-tint", "--paper"], TEXT),
    ("--red", &["--red-tint"], TEXT),
    ("--grey", &["--grey-tint"], TEXT),
    ("--strong-rule", &["--paper"], LINE),
    ("--bar", &["--paper"], LINE),
];

/// Two colours that are too much alike.
#[derive(Debug)]
struct Weak {
    colour: &'static str,
    ground: &'static str,
    contrast: f64,
    needed: f64,
    scheme: Scheme,
    /// Where the site sets the first, or what it is made of; and the second.
    places: [Vec<Span>; 2],
}

impl Weak {
    fn at(&self) -> Option<Span> {
        let [colour, ground] = &self.places;
        colour.first().or(ground.first()).copied()
    }
}

fn check(diagnostics: &mut Diagnostics, theme: &SiteTheme, config: &Config) {
    let mut by_place: BTreeMap<Span, Vec<Weak>> = BTreeMap::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        for weak in weak(theme, config, scheme) {
            // What the site does not set, it cannot mend here.
            if let Some(at) = weak.at() {
                by_place.entry(at).or_default().push(weak);
            }
        }
    }
    for (at, found) in by_place {
        diagnostics.push(diagnostic(at, &found));
    }
}

/// All pairs of a scheme that are too much alike, as far as their colours can be told.
fn weak(theme: &SiteTheme, config: &Config, scheme: Scheme) -> Vec<Weak> {
    let values = Values::of(theme, config, scheme);
    let mut found = Vec::new();
    for (colour, grounds, needed) in PAIRS {
        let Some(over) = values.colour(colour) else { continue };
        for ground in *grounds {
            let Some(under) = values.colour(ground) else { continue };
            let contrast = over.colour.contrast(under.colour);
            if contrast < *needed {
                let places = [over.from.clone(), under.from];
                let needed = *needed;
                found.push(Weak { colour, ground, contrast, needed, scheme, places });
            }
        }
    }
    found
}

/// The worst of the pairs that one declaration is the cause of.
fn diagnostic(at: Span, found: &[Weak]) -> Diagnostic {
    let by_contrast = |a: &&Weak, b: &&Weak| a.contrast.total_cmp(&b.contrast);
    let worst = found.iter().min_by(by_contrast).expect("a place is kept for what was found there");
    let scheme = match worst.scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    };
    let more = match found.len() {
        1 => String::new(),
        2 => ", and one more pair is too weak".to_owned(),
        more => format!(", and {} more pairs are too weak", more - 1),
    };
    // Down, so that 4.499 is not said to be 4.50.
    let hundredths = colour::hundredths(worst.contrast);
    let message = format!(
        "`{}` on `{}` has a contrast of {hundredths} to 1 in the {scheme} scheme{more}",
        worst.colour, worst.ground
    );
    let help = format!("take colours further apart: at least {} to 1 is needed", worst.needed);
    let diagnostic = Diagnostic::warning(RULE.code, at, message).with_help(help);
    match worst.places[1].first() {
        Some(ground) if *ground != at => {
            diagnostic.with_label(*ground, format!("`{}` here", worst.ground))
        }
        _ => diagnostic,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SourcePath;
    use crate::base::source_map::SourceFile;
    use crate::base::source_map::SourceMap;
    use crate::base::source_map::SourceText;
    use crate::config::colour::Colour;
    use crate::source::theme;

    /// The built-in look with a style sheet of a site after it.
    fn with(css: &str) -> SiteTheme {
        let mut theme = theme::built_in();
        let path = SourcePath::parse("assets/css/95-own.css").unwrap();
        theme.files.insert(path.clone(), css.as_bytes().into());
        let text = SourceText::Text(css.into());
        theme.overlay = SourceMap::new(vec![SourceFile { path, text }]);
        theme
    }

    fn said(css: &str) -> Vec<String> {
        let (mut found, theme) = (Diagnostics::default(), with(css));
        check(&mut found, &theme, &Config::default());
        let place = |it: &Diagnostic| {
            let at = it.labels[0].at;
            css[at.start as usize..at.end as usize].to_owned()
        };
        found.iter().map(|it| format!("{} ← {}", it.message, place(it))).collect()
    }

    #[test]
    fn examples_are_what_they_are_said_to_be() {
        assert_eq!(said(RULE.bad).len(), 1);
        assert_eq!(said(RULE.good), [""; 0]);
    }

    #[test]
    fn says_what_is_too_weak_and_where() {
        let said = [
            ":root { --soft: #999 }",
            "@media (prefers-color-scheme: dark) { :root { --ink: rgb(90 90 90) } }",
            ":root { --mine: #ffd700; --band: var(--mine) }",
            ":root { --accent: #ffe680 }",
            ":root { --strong-rule: #ddd }",
            ":root { --ink: papayawhip; --soft: var(--nothing); --link: var(--link) }",
        ]
        .map(|css| said(css).join("\n"));
        insta::assert_snapshot!(said.join("\n\n"), @"
        `--soft` on `--tint` has a contrast of 2.42 to 1 in the light scheme, and 2 more pairs are too weak ← --soft: #999

        `--ink` on `--grey-tint` has a contrast of 1.82 to 1 in the dark scheme, and 7 more pairs are too weak ← --ink: rgb(90 90 90)

        `--on-band` on `--band` has a contrast of 1.40 to 1 in the light scheme, and one more pair is too weak ← --band: var(--mine)

        `--bar` on `--paper` has a contrast of 1.19 to 1 in the light scheme, and 5 more pairs are too weak ← --accent: #ffe680

        `--strong-rule` on `--paper` has a contrast of 1.30 to 1 in the light scheme ← --strong-rule: #ddd
        ");
    }

    #[test]
    fn built_in_look_is_strong_with_nearly_every_accent_that_is_let_through() {
        let steps = [0_u8, 0x33, 0x66, 0x99, 0xcc, 0xff];
        let colours = steps.iter().flat_map(|r| steps.map(|g| (*r, g)));
        let mut weakest = Vec::new();
        for (r, g, b) in colours.flat_map(|(r, g)| steps.map(|b| (r, g, b))) {
            let accent = Colour::parse(&format!("#{r:02x}{g:02x}{b:02x}")).unwrap();
            if accent.contrast_with_white() < 4.5 {
                continue;
            }
            let config = Config { accent: Some(accent), ..Config::default() };
            for scheme in [Scheme::Light, Scheme::Dark] {
                weakest.extend(
                    weak(&theme::built_in(), &config, scheme)
                        .into_iter()
                        .map(|it| format!("{accent} {scheme:?} {} {}", it.colour, it.ground)),
                );
            }
        }
        // An accent that is nearly black is too dark for lines and links on a dark page. It is let
        // through all the same: most of its readers see the light scheme, where nothing is weak.
        let expected = [
            "#000000 Dark --link --raised",
            "#000000 Dark --link --grey-tint",
            "#000000 Dark --bar --paper",
            "#000033 Dark --link --grey-tint",
            "#000033 Dark --bar --paper",
        ];
        assert_eq!(weakest, expected);
    }
}
