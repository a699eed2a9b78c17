//! `planpress import`.

use std::ffi::OsStr;
use std::path::Path;

use crate::base::diagnostic::Diagnostics;
use crate::base::digest::Digest;
use crate::base::id;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::cli::Ending;
use crate::cli::Failure;
use crate::cli::args::Format;
use crate::cli::args::import::ImportArgs;
use crate::cli::build::today;
use crate::cli::report;
use crate::import;
use crate::import::Understood;
use crate::import::files::Naming;
use crate::import::note::Note;
use crate::pipeline;
use crate::scaffold::imported;
use crate::scaffold::imported::Plan;
use crate::source::limits::Limits;
use crate::source::scan;
use crate::source::texts;

/// What a run came to, for the report.
struct Run<'a> {
    args: &'a ImportArgs,
    name: String,
    understood: Understood,
    plan: Plan,
    /// What has to be added to `documents.yaml`.
    to_add: Option<String>,
}

/// Makes content files from a document.
pub(super) fn import(args: &ImportArgs) -> Result<Ending, Failure> {
    let bytes = texts::bytes(&args.file, import::MAX_BYTES)?;
    let name = args.file.file_name().and_then(OsStr::to_str).unwrap_or("document").to_owned();
    let understood = import::understand(&name, &bytes)
        .map_err(|error| format!("`{}` cannot be imported: {error}", args.file.display()))?;
    let document = document_id(args, &name);
    let naming = Naming { document: &document, version: args.version.as_str() };
    let files = import::files::files(&understood.draft, naming);
    let title = understood.draft.title.as_deref().unwrap_or(&name);
    let entry =
        import::files::document_entry(naming, title, &name, &Digest::of(&bytes).to_string());
    let documents = format!(
        "# yaml-language-server: $schema=../schemas/documents.schema.json\ndocuments:\n{entry}"
    );
    let plan = imported::plan(&args.content, (&args.edition, &args.version), files, documents)?;
    let scanned = scan::content(&args.content, &Limits::STANDARD)?;
    let known = names_document(&scanned.value, &document);
    let begun = plan.files().any(|(path, _)| path == "documents.yaml");
    let to_add = (!known && !begun).then_some(entry);
    let sources = after(&scanned.value, &plan, to_add.as_deref());
    let read = pipeline::read(&sources, today(args.date)?);
    let run = Run { args, name, understood, plan, to_add };
    run.say();
    let made = if args.dry_run { Vec::new() } else { run.plan.write()? };
    if args.format == Format::Human {
        for path in &made {
            report::result(&path.display().to_string());
        }
    }
    let left = of_new_files(&sources, &run.plan, &read.diagnostics);
    let errors = report::diagnostics(&sources, &args.content, &left, args.format);
    run.next();
    Ok(if errors || run.to_add.is_some() { Ending::BadContent } else { Ending::Fine })
}

fn document_id(args: &ImportArgs, name: &str) -> String {
    if let Some(document) = &args.document {
        return document.to_string();
    }
    let stem = Path::new(name).file_stem().and_then(OsStr::to_str).unwrap_or_default();
    let made = id::suggestion(stem);
    if made.is_empty() { "document".to_owned() } else { made }
}

/// Whether `documents.yaml` has the document. Only the line is looked for: if it stands in a remark,
/// the check of the files says so.
fn names_document(sources: &SourceMap, document: &str) -> bool {
    let text = sources.find("documents.yaml").map_or("", |file| sources.text(file));
    let mut lines = text.lines().map(|line| line.trim().trim_start_matches("- ").trim());
    lines.any(|line| {
        line.strip_prefix("id:").is_some_and(|id| id.trim().trim_matches(['"', '\'']) == document)
    })
}

/// The content as it will be: with the new files, and with the document that is to be added.
fn after(sources: &SourceMap, plan: &Plan, to_add: Option<&str>) -> SourceMap {
    let mut files: Vec<SourceFile> = sources.files().map(|(_, file)| file.clone()).collect();
    for file in files.iter_mut().filter(|file| file.path.as_str() == "documents.yaml") {
        if let (Some(entry), Some(text)) = (to_add, file.text.as_text()) {
            file.text = SourceText::Text(format!("{}\n{entry}", text.trim_end()).into());
        }
    }
    let new = plan.files().filter_map(|(path, text)| {
        Some(SourceFile {
            path: SourcePath::parse(path).ok()?,
            text: SourceText::Text(text.into()),
        })
    });
    files.extend(new);
    SourceMap::new(files)
}

/// What is wrong in the new files.
fn of_new_files(sources: &SourceMap, plan: &Plan, all: &Diagnostics) -> Diagnostics {
    let mut left = Diagnostics::default();
    for diagnostic in all.iter() {
        let file = diagnostic.labels.first().map(|label| sources.file(label.at.file).path.as_str());
        if file.is_some_and(|file| plan.files().any(|(path, _)| path == file)) {
            left.push(diagnostic.clone());
        }
    }
    left.sort();
    left
}

impl Run<'_> {
    fn say(&self) {
        match self.args.format {
            Format::Human => self.say_in_words(),
            Format::Json => report::result(&self.json()),
        }
    }

    fn say_in_words(&self) {
        let draft = &self.understood.draft;
        let with_number =
            draft.measures().filter(|it| it.target.as_ref().is_some_and(|it| it.value.is_some()));
        let found = [
            counted(draft.groups.len(), "group", "groups"),
            counted(draft.commitments.len(), "commitment", "commitments"),
            counted(draft.measures().count(), "measure", "measures"),
            counted(with_number.count(), "target with a number", "targets with a number"),
            counted(draft.metrics(), "metric", "metrics"),
            counted(draft.sections.len(), "section", "sections"),
        ];
        report::done(&format!("Found in {}: {}.", self.name, found.join(", ")));
        for Note { at, words, .. } in self.understood.notes.iter() {
            report::done(&format!("  {}, {at}: {words}", self.name));
        }
        for path in &self.plan.kept {
            report::done(&format!("  {path} exists already and is left as it is"));
        }
    }

    fn json(&self) -> String {
        let draft = &self.understood.draft;
        let note = |note: &Note| {
            serde_json::json!({
                "kind": note.kind.name(),
                "unit": note.at.unit.name(),
                "first": note.at.first,
                "last": note.at.last,
                "text": note.words,
            })
        };
        serde_json::json!({
            "file": self.name,
            "groups": draft.groups.len(),
            "commitments": draft.commitments.len(),
            "measures": draft.measures().count(),
            "metrics": draft.metrics(),
            "sections": draft.sections.len(),
            "notes": self.understood.notes.iter().map(note).collect::<Vec<_>>(),
            "made": self.plan.files().map(|(path, _)| path).collect::<Vec<_>>(),
            "kept": self.plan.kept,
            "add_to_documents": self.to_add,
        })
        .to_string()
    }

    /// What the editor does next.
    fn next(&self) {
        if let Some(entry) = &self.to_add
            && self.args.format == Format::Human
        {
            report::done(&format!(
                "Add this to documents.yaml, so that the sources can be found:\n{entry}"
            ));
        }
        report::done(if self.args.dry_run {
            "Nothing was written."
        } else {
            "Next: compare the files with the document, then planpress check"
        });
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
