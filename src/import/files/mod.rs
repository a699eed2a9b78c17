//! A draft into the content files of a version.

mod ids;
mod prose;
mod yaml;

use std::fmt::Write;

use crate::import::draft::Commitment;
use crate::import::draft::Draft;
use crate::import::draft::Framework;
use crate::import::draft::Measure;
use crate::import::draft::MeasureSet;
use crate::import::files::ids::Ids;
use crate::import::files::yaml::source;
use crate::import::files::yaml::text;
use crate::import::note::Place;

/// What the files say besides the draft.
#[derive(Debug, Clone, Copy)]
pub struct Naming<'a> {
    /// The id of the document that is cited.
    pub document: &'a str,
    /// The id of the version.
    pub version: &'a str,
}

/// A file: its path from the folder of the version, and what is in it.
pub type DraftFile = (String, String);

/// The files of a version. The same draft gives the same files.
#[must_use]
pub fn files(draft: &Draft, naming: Naming) -> Vec<DraftFile> {
    let mut ids = Ids::default();
    let groups: Vec<String> =
        draft.groups.iter().map(|group| ids.unique(&group.title, "group")).collect();
    let mut ids = Ids::default();
    let commitments: Vec<String> = draft
        .commitments
        .iter()
        .map(|commitment| ids.unique(&commitment.title, "commitment"))
        .collect();
    let mut files = vec![("version.yaml".to_owned(), version(draft, naming))];
    if !draft.groups.is_empty() {
        files.push(("groups.yaml".to_owned(), groups_file(draft, &groups, naming)));
    }
    if let Some(framework) = &draft.framework {
        files.push(("framework.yaml".to_owned(), framework_file(framework, &commitments, naming)));
    }
    let mut ids = Ids::default();
    for (number, section) in (1..).zip(&draft.sections) {
        let id = ids.unique(&section.title, "section");
        let mut file = String::from("---\n");
        let _ = writeln!(file, "id: {id}\ntitle: {}", text(&section.title));
        let _ =
            writeln!(file, "{}---\n\n{}", source(0, naming, section.at), prose::of(&section.prose));
        files.push((format!("sections/{number:02}-{id}.md"), file));
    }
    for ((number, commitment), id) in (1..).zip(&draft.commitments).zip(&commitments) {
        let file = commitment_file(commitment, id, &groups[commitment.group], naming);
        files.push((format!("commitments/{number:02}-{id}.md"), file));
    }
    files
}

/// What has to be added to `documents.yaml`, or all of that file if there is none.
#[must_use]
pub fn document_entry(naming: Naming, title: &str, file: &str, sha256: &str) -> String {
    format!(
        "  - id: {}\n    title: {}\n    role: source\n    file: {}\n    sha256: {sha256}\n",
        naming.document,
        text(title),
        text(file),
    )
}

fn version(draft: &Draft, naming: Naming) -> String {
    let mut file = String::from(
        "# yaml-language-server: $schema=../../../schemas/version.schema.json\n\
         # Made by \"planpress import\". Check it against the document before you publish it.\n",
    );
    let _ = writeln!(file, "title: {}", text(&format!("Imported version ({})", naming.version)));
    if let Some(title) = &draft.title {
        let _ = writeln!(file, "plan-title: {}", text(title));
    }
    let _ = writeln!(
        file,
        "# draft, consultation, published, revised, superseded or withdrawn.\n\
         status: draft\n\
         # full if the words are those of the document, digest if you put them into your own.\n\
         text: full\n\
         document: {0}\n\
         source: {0}",
        naming.document
    );
    file
}

fn groups_file(draft: &Draft, ids: &[String], naming: Naming) -> String {
    let mut file = String::from(
        "# yaml-language-server: $schema=../../../schemas/groups.schema.json\ngroups:\n",
    );
    for (group, id) in draft.groups.iter().zip(ids) {
        let _ = writeln!(file, "  - id: {id}");
        if let Some(number) = &group.number {
            let _ = writeln!(file, "    number: \"{number}\"");
        }
        let _ = writeln!(file, "    title: {}", text(&group.title));
        if !group.prose.is_empty() {
            let _ = write!(
                file,
                "    introduction: |\n{}",
                yaml::indented(6, &prose::flat(&group.prose))
            );
        }
        file.push_str(&source(4, naming, group.at));
    }
    file
}

fn framework_file(framework: &Framework, commitments: &[String], naming: Naming) -> String {
    let mut ids = Ids::default();
    let mut file =
        String::from("# yaml-language-server: $schema=../../../schemas/framework.schema.json\n");
    let _ = writeln!(file, "title: {}", text(&framework.title));
    file.push_str(&source(0, naming, framework.at));
    file.push_str("priorities:\n");
    for priority in &framework.priorities {
        let _ = writeln!(file, "  - title: {}", text(&priority.title));
        if let Some(commitment) = priority.commitment {
            let _ = writeln!(file, "    commitment: {}", commitments[commitment]);
        }
        file.push_str(&source(4, naming, priority.at));
        file.push_str("    metrics:\n");
        for metric in &priority.metrics {
            let _ = writeln!(file, "      - id: {}", ids.unique(&metric.title, "metric"));
            let _ = writeln!(file, "        title: {}", text(&metric.title));
            if let Some(source) = &metric.source {
                let _ = writeln!(file, "        data-source: {}", text(source));
            }
            file.push_str(&source(8, naming, metric.at));
        }
    }
    file
}

fn commitment_file(commitment: &Commitment, id: &str, group: &str, naming: Naming) -> String {
    let mut file = format!("---\nid: {id}\n");
    if let Some(number) = &commitment.number {
        let _ = writeln!(file, "number: {}", yaml::digits(number));
    }
    let _ = writeln!(file, "group: {group}\ntitle: {}", text(&commitment.title));
    let mut ids = Ids::default();
    let sets: Vec<&MeasureSet> =
        commitment.sets.iter().filter(|set| !set.measures.is_empty()).collect();
    match sets.as_slice() {
        [] => {}
        [set] if set.title.is_none() && set.due.is_none() => {
            file.push_str("measures:\n");
            for it in &set.measures {
                measure(&mut file, 2, &mut ids, it, naming);
            }
        }
        sets => {
            file.push_str("measure-groups:\n");
            for set in sets {
                measure_group(&mut file, &mut ids, set, naming);
            }
        }
    }
    if let Some(absence) = &commitment.absence {
        let _ = writeln!(file, "measures-state:\n  absent:\n    state: {}", absence.state);
        if let Some(due) = &absence.due {
            let _ = writeln!(file, "    due: {due}");
        }
        file.push_str(&source(2, naming, absence.at));
    }
    let _ = writeln!(file, "{}---", source(0, naming, commitment.at));
    if !commitment.prose.is_empty() {
        let _ = writeln!(file, "\n{}", prose::of(&commitment.prose));
    }
    file
}

fn measure_group(file: &mut String, ids: &mut Ids, set: &MeasureSet, naming: Naming) {
    let mut first = "  - ";
    if let Some(title) = &set.title {
        let _ = writeln!(file, "{first}title: {}", text(title));
        first = "    ";
    }
    if let Some(due) = &set.due {
        let _ = writeln!(file, "{first}due: {due}");
        first = "    ";
    }
    let _ = writeln!(file, "{first}measures:");
    for it in &set.measures {
        measure(file, 6, ids, it, naming);
    }
}

fn measure(file: &mut String, indent: usize, ids: &mut Ids, measure: &Measure, naming: Naming) {
    let pad = " ".repeat(indent + 2);
    let _ = writeln!(file, "{}- id: {}", " ".repeat(indent), ids.unique(&measure.text, "measure"));
    let _ = writeln!(file, "{pad}text: {}", text(&measure.text));
    if let Some(target) = &measure.target {
        let _ = writeln!(file, "{pad}target:\n{pad}  kind: {}", target.kind);
        if let Some(value) = &target.value {
            let unit = target.unit.unwrap_or("number");
            let _ = writeln!(file, "{pad}  value: \"{value}\"\n{pad}  unit: {unit}");
        }
    }
    if let Some(of) = &measure.of {
        let _ = writeln!(file, "{pad}of: {}", text(of));
    }
    if let Some(baseline) = &measure.baseline {
        let _ = writeln!(file, "{pad}baseline: \"{baseline}\"");
    }
    if let Some(due) = &measure.due {
        let _ = writeln!(file, "{pad}due: {}", yaml::digits(due));
    }
    file.push_str(&self::source(indent + 2, naming, measure.at));
}

/// The place of something as it is cited.
fn cited(naming: Naming, at: Place) -> String {
    format!("{}, {at}", naming.document)
}
