//! The examples of every rule are what they are said to be.

use crate::base::diagnostic::Severity;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::check;
use crate::check::FileOptions;
use crate::check::catalogue;
use crate::check::catalogue::RULES;
use crate::check::rule::Form;
use crate::check::rule::Run;
use crate::check::speller::Speller;
use crate::config::levels::Level;
use crate::config::levels::LevelSetting;
use crate::config::levels::Levels;
use crate::config::levels::Standing;

/// A dictionary of the few words that the examples of spelling need.
fn speller() -> Speller {
    let words = "we\nwill\nreceive\nmore\ncalls\n";
    Speller::new("SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n", &format!("5\n{words}")).unwrap()
}

/// What is found in a text: codes, in order, each once.
fn found(name: &str, text: &str, rule: &str) -> Vec<&'static str> {
    let path = SourcePath::parse(name).unwrap();
    let sources = SourceMap::new(vec![SourceFile { path, text: SourceText::Text(text.into()) }]);
    // Rules that wait for a wish are asked for.
    let all = Some(Level::Is(Severity::Warning));
    let at = crate::base::source_map::Span::start_of(sources.find(name).unwrap());
    let setting = LevelSetting { rule: rule.to_owned(), at, draft: all, published: all };
    let levels = Levels(vec![setting]);
    let options =
        FileOptions { lang: Lang::english(), standing: Standing::Draft, day: None, levels };
    let speller = (rule == "spelling").then(speller);
    let mut codes: Vec<&str> =
        check::files(&sources, &options, speller.as_ref()).iter().map(|it| it.code.0).collect();
    codes.dedup();
    codes
}

#[test]
fn bad_examples_have_the_fault_and_good_ones_have_none() {
    for rule in RULES {
        let name = match (rule.form, rule.run) {
            (_, Run::Site(_) | Run::Version(_) | Run::Look(_) | Run::WithAnother) => continue,
            (Form::Plain, _) => "text.txt",
            _ => "text.md",
        };
        let code = rule.code.0;
        assert!(
            found(name, rule.bad, code).contains(&code),
            "the bad example of {code}: {:?}",
            found(name, rule.bad, code)
        );
        let good = found(name, rule.good, code);
        assert!(good.is_empty(), "the good example of {code}: {good:?}");
    }
}

#[test]
fn every_rule_is_there_once_and_well_said() {
    let mut codes: Vec<&str> = RULES.iter().map(|rule| rule.code.0).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), RULES.len());
    for rule in RULES {
        assert!(
            !rule.finds.ends_with('.') && rule.why.ends_with(['.', ')', '?']),
            "{}",
            rule.code.0
        );
        assert!(catalogue::explained(rule).contains(rule.code.0));
    }
    assert_eq!(catalogue::list().lines().count(), RULES.len());
}
