//! Mistakes in templates, in plain words.

use tera::ErrorKind;

use crate::base::suggest;

/// What is wrong with a template, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{template}:{line}:{column}: {message}")]
pub struct TemplateError {
    /// Name of the template or component file, `base.html`; empty where no one template is wrong.
    pub template: String,
    /// Line, from 1; 0 where no line is to blame.
    pub line: usize,
    /// Column in characters, from 1; 0 where no line is to blame.
    pub column: usize,
    /// What is wrong, lower case, no full stop.
    pub message: String,
    /// What to do about it, where that can be said.
    pub help: Option<String>,
}

impl TemplateError {
    /// Puts an error of the engine into plain words. `asked` is the template that was to be shown.
    pub(super) fn of(asked: &str, error: &tera::Error) -> Self {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let (message, help) = in_words(report.message());
                let template = report.filename().to_owned();
                let span = report.span();
                Self { template, line: span.start_line, column: span.start_col + 1, message, help }
            }
            ErrorKind::TemplateNotFound(name) => {
                Self::without_place(name, format!("the site theme has no template `{name}`"))
                    .with_help(format!("add `templates/{name}`"))
            }
            ErrorKind::MissingParent { current, parent } => {
                let message = format!("it extends `{parent}`, which the site theme does not have");
                Self::without_place(current, message).with_help(format!("add `templates/{parent}`"))
            }
            ErrorKind::CircularExtend { tpl, .. } => {
                Self::without_place(tpl, "it extends itself, perhaps by way of others".to_owned())
            }
            ErrorKind::CircularInclude { tpl, .. } => {
                Self::without_place(tpl, "it includes itself, perhaps by way of others".to_owned())
            }
            other => Self::of_report(asked, &other.to_string()),
        }
    }

    /// Takes an error apart that the engine hands over as text only:
    ///
    /// ```text
    /// error: Unknown filter `uper`
    ///  --> base.html:1:11
    /// ```
    fn of_report(asked: &str, report: &str) -> Self {
        let first = report.lines().next().unwrap_or_default();
        let (message, help) = in_words(first.trim_start_matches("error: "));
        let place = report.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
        let (template, line, column) = place.and_then(parse_place).unwrap_or((asked, 0, 0));
        Self { template: template.to_owned(), line, column, message, help }
    }

    fn without_place(template: &str, message: String) -> Self {
        Self { template: template.to_owned(), line: 0, column: 0, message, help: None }
    }

    fn with_help(self, help: String) -> Self {
        Self { help: Some(help), ..self }
    }
}

/// `base.html:1:11`
fn parse_place(place: &str) -> Option<(&str, usize, usize)> {
    let (place, column) = place.rsplit_once(':')?;
    let (template, line) = place.rsplit_once(':')?;
    Some((template, line.parse().ok()?, column.parse().ok()?))
}

/// The engine's sentence as message and help.
fn in_words(sentence: &str) -> (String, Option<String>) {
    let parts = sentence
        .split_once(" Available fields: ")
        .or_else(|| sentence.split_once(" Available variables: "));
    let Some((problem, available)) = parts else { return (plain(sentence), None) };
    let asked = problem.split('`').nth(1).unwrap_or_default();
    let mut names: Vec<&str> = available.split(", ").collect();
    names.sort_unstable();
    (plain(problem), Some(suggest::help(asked, names)))
}

/// Lower case at the start, no full stop at the end.
fn plain(sentence: &str) -> String {
    let sentence = sentence.trim().trim_end_matches('.');
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
