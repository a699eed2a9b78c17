//! Writes a version as one text.

use std::collections::BTreeMap;

use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::doc::Kind;
use crate::compare::doc::Line;
use crate::compare::doc::count;
use crate::compare::plan::Side;
use crate::compare::plan::parts;
use crate::compare::plan::subject::Subject;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::commitment::StatementKind;
use crate::model::edition::Labels;
use crate::model::fact::Text;
use crate::model::framework::Framework;
use crate::model::measure::MeasureGroup;
use crate::model::measure::Measures;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Prose;

/// The id of a subject in the text; nothing for what is no part of the text.
pub(super) fn name(subject: &Subject) -> Option<String> {
    Some(match subject {
        Subject::Section(id) => format!("section:{id}"),
        Subject::Group(id) => format!("group:{id}"),
        Subject::Commitment(id) => format!("commitment:{id}"),
        Subject::Statement(id, kind, 0) => format!("statement:{id}/{}", word(*kind)),
        Subject::Statement(id, kind, more) => format!("statement:{id}/{}-{more}", word(*kind)),
        Subject::Measure(commitment, id) => format!("measure:{commitment}/{id}"),
        Subject::Framework => "framework".to_owned(),
        Subject::Priority(place) => format!("priority:{place}"),
        Subject::Metric(id) => format!("metric:{id}"),
        _ => return None,
    })
}

fn word(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Success => "success",
        StatementKind::Delivery => "delivery",
        StatementKind::Measure => "measure",
    }
}

/// A version as one text, with what its blocks are.
pub(super) struct Written {
    pub(super) doc: Doc,
    pub(super) subjects: BTreeMap<BlockNo, Subject>,
}

impl Written {
    pub(super) fn of(side: Side, name: &dyn Fn(&Subject) -> Option<String>) -> Self {
        let mut writer = Writer { side, name, subjects: BTreeMap::new() };
        let mut doc = Doc::default();
        for section in &side.version.sections {
            writer.part(&mut doc, Subject::Section(section.id.clone()), |writer, doc| {
                heading(doc, 2, &section.title);
                writer.prose(doc, &section.prose, 1);
            });
        }
        side.version.groups.iter().for_each(|group| writer.group(&mut doc, group));
        side.version.framework.iter().for_each(|it| writer.framework(&mut doc, it));
        Self { doc, subjects: writer.subjects }
    }
}

struct Writer<'a> {
    side: Side<'a>,
    name: &'a dyn Fn(&Subject) -> Option<String>,
    subjects: BTreeMap<BlockNo, Subject>,
}

impl Writer<'_> {
    fn part(&mut self, doc: &mut Doc, subject: Subject, within: impl FnOnce(&mut Self, &mut Doc)) {
        self.block(doc, Kind::Part, subject, within);
    }

    fn block(
        &mut self,
        doc: &mut Doc,
        kind: Kind,
        subject: Subject,
        within: impl FnOnce(&mut Self, &mut Doc),
    ) {
        let number = BlockNo(count(doc.len()));
        let id = (self.name)(&subject);
        self.subjects.insert(number, subject);
        doc.push(kind, id, |doc| within(self, doc));
    }

    /// Adds a prose whose headings stand below those of the plan.
    fn prose(&self, doc: &mut Doc, prose: &Prose, below: u8) {
        let has_headings =
            prose.blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading(_)));
        if has_headings {
            let blocks = prose.blocks.iter().map(|block| lowered(block, below)).collect();
            let lowered = Prose { blocks, footnotes: prose.footnotes.clone() };
            doc.add_prose(&lowered, self.side.resolve);
        } else {
            doc.add_prose(prose, self.side.resolve);
        }
    }

    fn group(&mut self, doc: &mut Doc, group: &Group) {
        let version = self.side.version;
        self.part(doc, Subject::Group(group.id.clone()), |writer, doc| {
            heading(doc, 2, &group.title);
            writer.prose(doc, &group.prose, 1);
            version.commitments_of(&group.id).for_each(|it| writer.commitment(doc, it));
        });
    }

    fn commitment(&mut self, doc: &mut Doc, commitment: &Commitment) {
        self.part(doc, Subject::Commitment(commitment.id.clone()), |writer, doc| {
            heading(doc, 3, &commitment.title);
            writer.prose(doc, &commitment.prose, 2);
            for (subject, statement) in parts::statements(commitment) {
                let label = label(&writer.side.edition.labels, statement.kind);
                writer.part(doc, subject, |writer, doc| {
                    if let Some(label) = &label {
                        heading(doc, 4, label);
                    }
                    writer.prose(doc, &statement.prose, 3);
                });
            }
            if let Measures::Listed(groups) = &commitment.measures {
                for group in groups {
                    writer.measures(doc, commitment, group);
                }
            }
        });
    }

    fn measures(&mut self, doc: &mut Doc, commitment: &Commitment, group: &MeasureGroup) {
        group.title.iter().for_each(|title| heading(doc, 4, title));
        if group.measures.is_empty() {
            return;
        }
        doc.push(Kind::List(None), None, |doc| {
            for measure in &group.measures {
                let subject = Subject::Measure(commitment.id.clone(), measure.id.clone());
                self.block(doc, Kind::Item, subject, |writer, doc| {
                    paragraph(doc, &measure.text);
                    writer.prose(doc, &measure.note, 3);
                });
            }
        });
    }

    fn framework(&mut self, doc: &mut Doc, framework: &Framework) {
        self.part(doc, Subject::Framework, |writer, doc| {
            heading(doc, 2, &framework.title);
            writer.prose(doc, &framework.prose, 1);
            for (place, priority) in framework.priorities.iter().enumerate() {
                writer.part(doc, Subject::Priority(place), |writer, doc| {
                    heading(doc, 3, &priority.title);
                    doc.push(Kind::List(None), None, |doc| {
                        for metric in &priority.metrics {
                            let subject = Subject::Metric(metric.id.clone());
                            writer.block(doc, Kind::Item, subject, |writer, doc| {
                                paragraph(doc, &metric.title);
                                writer.prose(doc, &metric.note, 2);
                            });
                        }
                    });
                });
            }
        });
    }
}

fn heading(doc: &mut Doc, level: u8, title: &Text) {
    doc.push_line(Kind::Heading(level), None, Line::plain(title.as_str()));
}

fn paragraph(doc: &mut Doc, text: &Text) {
    doc.push_line(Kind::Paragraph, None, Line::plain(text.as_str()));
}

fn label(labels: &Labels, kind: StatementKind) -> Option<Text> {
    let label = match kind {
        StatementKind::Success => &labels.success,
        StatementKind::Delivery => &labels.delivery,
        StatementKind::Measure => &labels.measure,
    };
    label.clone()
}

/// A block whose headings stand so many levels lower, but not below the sixth.
fn lowered(block: &Block, below: u8) -> Block {
    let mut block = block.clone();
    if let BlockKind::Heading(heading) = &mut block.kind {
        heading.level = heading.level.saturating_add(below).min(6);
    }
    block
}
