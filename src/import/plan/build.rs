//! Blocks, one after the other, into the draft.

use crate::import::block::Block;
use crate::import::block::Kind as BlockKind;
use crate::import::block::Table;
use crate::import::draft::Commitment;
use crate::import::draft::Draft;
use crate::import::draft::Group;
use crate::import::draft::Section;
use crate::import::mark;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::Place;
use crate::import::note::excerpt;
use crate::import::plan::heading;
use crate::import::plan::measures;
use crate::import::plan::role::Role;
use crate::import::plan::role::Roles;
use crate::import::plan::rows;
use crate::import::table;
use crate::import::table::Purpose;

/// Headings that are further apart are not below one another: title pages are full of them.
const MAX_APART: usize = 2;

/// Where the next block belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Here {
    /// Before the first heading.
    Beginning,
    Section,
    Group(usize),
    Commitment(usize),
    /// Below the heading of the measures of a commitment.
    Measures(usize),
}

#[derive(Debug)]
pub(super) struct Builder<'a> {
    notes: &'a mut Notes,
    roles: &'a Roles,
    draft: Draft,
    here: Here,
    /// The level of the heading of what is here, if the format tells levels.
    level: Option<u8>,
    /// The last heading, whatever it was.
    last: Option<(Place, String)>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(notes: &'a mut Notes, roles: &'a Roles) -> Self {
        let draft = Draft::default();
        Self { notes, roles, draft, here: Here::Beginning, level: None, last: None }
    }

    pub(super) fn take(&mut self, index: usize, block: Block) {
        match block.kind {
            BlockKind::Heading { level, ref text } => {
                self.last = Some((block.at, text.clone()));
                let role = self.roles.get(&index).cloned().unwrap_or(Role::Inner);
                self.heading(role, level, block);
            }
            BlockKind::Table(table) => self.table(block.at, table),
            _ => self.prose(block),
        }
    }

    /// The draft. Headings without text become words of the chapter before.
    pub(super) fn draft(self) -> Draft {
        let mut draft = self.draft;
        let sections = std::mem::take(&mut draft.sections);
        for section in sections {
            if !section.prose.iter().all(Block::is_heading) {
                draft.sections.push(section);
                continue;
            }
            let words = format!("the heading {} has no text of its own", excerpt(&section.title));
            let Some(before) = draft.sections.last_mut() else {
                let words = format!("{words} and was left out");
                self.notes.add(section.at, Kind::LeftOut, words);
                continue;
            };
            let words = format!("{words} and became words of the chapter before it");
            self.notes.add(section.at, Kind::Reading, words);
            before.prose.push(Block::paragraph(section.at, section.title));
            let inner = section.prose.into_iter();
            before.prose.extend(inner.map(|block| Block::paragraph(block.at, block.text())));
        }
        link(&mut draft);
        draft
    }

    fn heading(&mut self, role: Role, level: Option<u8>, block: Block) {
        match role {
            Role::Title => self.draft.title = Some(mark::plain(block.text())),
            Role::Group { number, title } => {
                let group = self.group(block.at, number, &title);
                self.here = Here::Group(group);
                self.level = level;
            }
            Role::Commitment { number, title } => {
                let group = self.current_group(block.at);
                let commitment = self.commitment(block.at, group, number, &title);
                self.here = Here::Commitment(commitment);
                self.level = level;
            }
            Role::Measures => {
                if let Here::Commitment(commitment) = self.here {
                    self.here = Here::Measures(commitment);
                } else {
                    self.prose(block);
                }
            }
            Role::Section if self.is_bare_section(level, block.at) => self.prose(block),
            Role::Section => self.section(level, &block),
            Role::Inner => self.inner(level, block),
        }
    }

    /// Whether the chapter has a heading only, right above this one, and levels are unknown: then
    /// this one is below it.
    fn is_bare_section(&self, level: Option<u8>, at: Place) -> bool {
        let last = self.draft.sections.last();
        let bare = last.is_some_and(|section| {
            let end = section.prose.last().map_or(section.at, |block| block.at);
            section.prose.iter().all(Block::is_heading) && at.first <= end.last + MAX_APART
        });
        self.here == Here::Section && level.is_none() && bare
    }

    fn section(&mut self, level: Option<u8>, block: &Block) {
        let title = mark::plain(block.text());
        self.draft.sections.push(Section { at: block.at, title, prose: Vec::new() });
        self.here = Here::Section;
        self.level = level;
    }

    /// A heading within: it ends measures, and a commitment if it is not below it.
    fn inner(&mut self, level: Option<u8>, block: Block) {
        let below = self.level.is_none() || level > self.level;
        match self.here {
            Here::Measures(commitment) if below => self.here = Here::Commitment(commitment),
            Here::Commitment(_) | Here::Measures(_) | Here::Beginning if !below => {
                return self.section(level, &block);
            }
            _ => {}
        }
        self.prose(block);
    }

    fn prose(&mut self, block: Block) {
        match self.here {
            Here::Group(group) => self.draft.groups[group].prose.push(block),
            Here::Commitment(commitment) => self.draft.commitments[commitment].prose.push(block),
            Here::Measures(commitment) => {
                measures::below_heading(self.notes, &mut self.draft.commitments[commitment], block);
            }
            Here::Section | Here::Beginning => {
                if self.draft.sections.is_empty() || self.here == Here::Beginning {
                    let words = "what stands before the first heading became a chapter of its own";
                    self.notes.add(block.at, Kind::Reading, words);
                    let title =
                        self.draft.title.clone().unwrap_or_else(|| "Introduction".to_owned());
                    self.draft.sections.push(Section { at: block.at, title, prose: Vec::new() });
                    self.here = Here::Section;
                }
                let section = self.draft.sections.last_mut().expect("there is one now");
                section.at = section.at.to(block.at);
                section.prose.push(block);
            }
        }
    }

    fn table(&mut self, at: Place, table: Table) {
        let columns = table::columns(&table);
        match table::purpose(&columns) {
            Purpose::Commitments => {
                let group = match self.here {
                    Here::Group(group) => Some(group),
                    _ => None,
                };
                self.commitments(group, &columns, table);
            }
            Purpose::Framework => {
                let (_, title) = self.last.clone().unwrap_or((at, "Indicators".to_owned()));
                rows::framework(
                    self.notes,
                    &mut self.draft,
                    (at, &mark::plain(&title)),
                    &columns,
                    &table,
                );
            }
            Purpose::Other => self.prose(Block { at, kind: BlockKind::Table(table) }),
        }
    }

    fn commitments(&mut self, group: Option<usize>, columns: &[table::Column], table: Table) {
        for found in rows::commitments(columns, table) {
            let group = match (&found.group, group) {
                (Some(title), _) => self.group(found.at, None, &title.clone()),
                (None, Some(group)) => group,
                (None, None) => self.current_group(found.at),
            };
            let commitment = self.commitment(found.at, group, found.number.clone(), &found.title);
            let commitment = &mut self.draft.commitments[commitment];
            rows::fill(self.notes, commitment, found);
        }
    }

    /// The group with this title: the one there is, or a new one.
    fn group(&mut self, at: Place, number: Option<String>, title: &str) -> usize {
        let title = mark::plain(title);
        let wanted = heading::folded(&title);
        let known =
            self.draft.groups.iter().position(|group| heading::folded(&group.title) == wanted);
        known.unwrap_or_else(|| {
            self.draft.groups.push(Group { at, number, title, prose: Vec::new() });
            self.draft.groups.len() - 1
        })
    }

    /// The last group; if there is none, one that holds the whole plan.
    fn current_group(&mut self, at: Place) -> usize {
        if let Some(last) = self.draft.groups.len().checked_sub(1) {
            return last;
        }
        let title = self.draft.title.clone().unwrap_or_else(|| "All commitments".to_owned());
        let words =
            format!("no group was found, so all commitments are in one: {}", excerpt(&title));
        self.notes.add(at, Kind::Reading, words);
        self.group(at, None, &title)
    }

    /// The commitment with this number and title in a group: the one there is, or a new one.
    fn commitment(
        &mut self,
        at: Place,
        group: usize,
        number: Option<String>,
        title: &str,
    ) -> usize {
        let title = mark::plain(title);
        let known = self.draft.commitments.iter().position(|known| {
            known.group == group
                && known.title == title
                && (number.is_none() || known.number == number)
        });
        known.unwrap_or_else(|| {
            let (sets, absence, prose) = (Vec::new(), None, Vec::new());
            let new = Commitment { at, number, title, group, sets, absence, prose };
            self.draft.commitments.push(new);
            self.draft.commitments.len() - 1
        })
    }
}

/// Finds the commitments that priorities of the framework name with the very same words.
fn link(draft: &mut Draft) {
    let titles: Vec<String> =
        draft.commitments.iter().map(|commitment| heading::folded(&commitment.title)).collect();
    let priorities = draft.framework.iter_mut().flat_map(|framework| &mut framework.priorities);
    for priority in priorities {
        let wanted = heading::folded(&priority.title);
        let mut found = (0..titles.len()).filter(|index| titles[*index] == wanted);
        priority.commitment = found.next().filter(|_| found.next().is_none());
    }
}
