//! What is wrong with a print template, in plain words.

/// What is wrong with a print template, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("print/{template}:{line}:{column}: {message}{}", help_line(.help.as_deref()))]
pub struct TemplateFault {
    /// Name of the template: `main.typ`; that of the first one where no one template is to blame.
    pub template: String,
    /// Line, from 1; 0 where no line is to blame.
    pub line: usize,
    /// Column in characters, from 1; 0 where no line is to blame.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it, where that can be said.
    pub help: Option<String>,
}

fn help_line(help: Option<&str>) -> String {
    help.map_or_else(String::new, |help| format!("\n  help: {help}"))
}

/// Why there can be no sheets at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPress {
    /// The program was built without the feature `pdf`.
    #[error("this planpress makes no PDF: build it with `cargo build --release --features pdf`")]
    NotBuiltIn,
    /// The site theme has no `print/main.typ`.
    #[error("the site theme has no `print/main.typ`")]
    NoTemplate,
}
