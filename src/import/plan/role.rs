//! The role of every heading of a document.

use std::collections::BTreeMap;

use crate::import::block::Block;
use crate::import::block::Kind as BlockKind;
use crate::import::note::Kind;
use crate::import::note::Notes;
use crate::import::note::excerpt;
use crate::import::number;
use crate::import::plan::heading;
use crate::import::plan::heading::Rank;
use crate::import::table;
use crate::import::table::Purpose;

/// What a heading is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// The title of the document.
    Title,
    /// A group of commitments.
    Group { number: Option<String>, title: String },
    /// A commitment.
    Commitment { number: Option<String>, title: String },
    /// The heading above the measures of a commitment.
    Measures,
    /// A chapter.
    Section,
    /// A heading within what stands above it.
    Inner,
}

/// The roles by the place of the heading in the list of blocks.
pub(super) type Roles = BTreeMap<usize, Role>;

/// Finds the roles.
pub(super) fn roles(notes: &mut Notes, blocks: &[Block]) -> Roles {
    let mut finder = Finder { blocks, roles: Roles::new(), headings: Vec::new() };
    finder.headings = (0..blocks.len()).filter(|index| blocks[*index].is_heading()).collect();
    finder.title();
    finder.labelled();
    finder.above_tables();
    finder.above_measures();
    finder.announced();
    finder.counted(notes);
    finder.others();
    finder.roles
}

#[derive(Debug)]
struct Finder<'a> {
    blocks: &'a [Block],
    roles: Roles,
    headings: Vec<usize>,
}

impl Finder<'_> {
    fn text(&self, index: usize) -> &str {
        self.blocks[index].text()
    }

    fn level(&self, index: usize) -> Option<u8> {
        match &self.blocks[index].kind {
            BlockKind::Heading { level, .. } => *level,
            _ => None,
        }
    }

    fn is_free(&self, index: usize) -> bool {
        !self.roles.contains_key(&index)
    }

    /// The only heading of level 1, at the very beginning.
    fn title(&mut self) {
        let first = self.headings.iter().copied().filter(|index| self.level(*index) == Some(1));
        let first: Vec<usize> = first.take(2).collect();
        if let [index] = first[..]
            && self.headings.first() == Some(&index)
            && self.headings.len() > 1
        {
            self.roles.insert(index, Role::Title);
        }
    }

    fn labelled(&mut self) {
        for index in self.headings.clone() {
            let Some(found) = heading::labelled(self.text(index)) else { continue };
            let (number, title) = (Some(found.number), found.title);
            let role = match found.group {
                Rank::Group => Role::Group { number, title },
                Rank::Commitment => Role::Commitment { number, title },
            };
            self.roles.insert(index, role);
        }
    }

    /// The heading right above a table of commitments.
    fn above_tables(&mut self) {
        for index in self.headings.clone() {
            let Some(BlockKind::Table(found)) = self.blocks.get(index + 1).map(|it| &it.kind)
            else {
                continue;
            };
            let columns = table::columns(found);
            let own_groups = columns.contains(&table::Column::Group);
            if table::purpose(&columns) == Purpose::Commitments
                && !own_groups
                && self.is_free(index)
            {
                let title = self.text(index).to_owned();
                let (number, title) = split_number(&title);
                self.roles.insert(index, Role::Group { number, title });
            }
        }
    }

    /// A heading with a heading for measures below it is a commitment.
    fn above_measures(&mut self) {
        for (place, index) in self.headings.clone().into_iter().enumerate() {
            let followed = self.blocks.get(index + 1).is_some_and(Block::is_item);
            if !heading::is_of_measures(self.text(index)) || !followed {
                continue;
            }
            let level = self.level(index);
            let above = self.headings[..place].iter().rev().copied();
            let parent = above.take(3).find(|above| {
                level.is_none() || self.level(*above).is_none_or(|above| Some(above) < level)
            });
            let Some(parent) = parent else { continue };
            if matches!(self.roles.get(&parent), None | Some(Role::Commitment { .. })) {
                self.roles.insert(index, Role::Measures);
                self.commitment(parent);
            }
        }
    }

    fn commitment(&mut self, index: usize) {
        if self.is_free(index) {
            let title = self.text(index).to_owned();
            let (number, title) = split_number(&title);
            self.roles.insert(index, Role::Commitment { number, title });
        }
    }

    fn group(&mut self, index: usize) {
        if self.is_free(index) {
            let title = self.text(index).to_owned();
            let (number, title) = split_number(&title);
            self.roles.insert(index, Role::Group { number, title });
        }
    }

    /// The headings one level below `Our priorities`, if they are at least two.
    fn announced(&mut self) {
        for (place, index) in self.headings.clone().into_iter().enumerate() {
            let Some(level) = self.level(index).filter(|_| heading::announces(self.text(index)))
            else {
                continue;
            };
            let below = self.headings[place + 1..].iter().copied();
            let below = below.take_while(|it| self.level(*it).is_none_or(|it| it > level));
            let children: Vec<usize> =
                below.filter(|it| self.level(*it) == Some(level + 1)).collect();
            if children.len() < 2 || self.roles.contains_key(&index) {
                continue;
            }
            if children
                .iter()
                .any(|child| matches!(self.roles.get(child), Some(Role::Group { .. })))
            {
                continue;
            }
            self.group(index);
            for child in children {
                self.commitment(child);
            }
        }
    }

    /// `five Delivery Strategies` below a heading, and five headings with lists after it.
    fn counted(&mut self, notes: &mut Notes) {
        let mut found = false;
        for (place, index) in self.headings.clone().into_iter().enumerate() {
            if !self.is_free(index) {
                continue;
            }
            let Some((number, name)) = self.stated(index) else { continue };
            let (children, again) = self.listed(place, number);
            if children.len() < 2 {
                continue;
            }
            found = true;
            let at = self.blocks[index].at;
            if children.len() != number {
                let words = format!("{number} {name} are announced and {} follow", children.len());
                notes.add(at, Kind::Count, words);
            }
            for repeated in again {
                self.repeated(notes, repeated, number);
            }
            self.group(index);
            for child in children {
                self.commitment(child);
            }
        }
        if found {
            let words = "headings with lists were taken as commitments, because the text before them \
                         says how many there are";
            notes.add(self.blocks[0].at, Kind::Reading, words);
        }
    }

    /// What a text below a heading counts: the first number of named things.
    fn stated(&self, index: usize) -> Option<(usize, String)> {
        let body = self.blocks[index + 1..].iter().take_while(|block| !block.is_heading());
        let texts = body.filter(|block| matches!(block.kind, BlockKind::Paragraph(_)));
        texts.flat_map(|block| number::counts(block.text())).next()
    }

    /// Up to `number` headings after the one at `place` that have a list right below, and headings in
    /// between that say the same as it once more.
    fn listed(&self, place: usize, number: usize) -> (Vec<usize>, Vec<usize>) {
        let own = heading::folded(self.text(self.headings[place]));
        let (mut children, mut again) = (Vec::new(), Vec::new());
        for index in self.headings[place + 1..].iter().copied() {
            if children.len() == number {
                break;
            }
            if heading::folded(self.text(index)) == own {
                again.push(index);
            } else if self.blocks.get(index + 1).is_some_and(Block::is_item) && self.is_free(index)
            {
                children.push(index);
            } else {
                break;
            }
        }
        (children, again)
    }

    fn repeated(&mut self, notes: &mut Notes, index: usize, number: usize) {
        let at = self.blocks[index].at;
        let title = excerpt(self.text(index));
        match self.stated(index).filter(|(other, _)| *other != number) {
            Some((other, name)) => {
                let words =
                    format!("{title} stands here again and announces {other} {name}, not {number}");
                notes.add(at, Kind::Count, words);
            }
            None => {
                notes.add(at, Kind::Joined, format!("{title} stands here again and was joined"));
            }
        }
        self.group(index);
    }

    /// Chapters are on the highest level that is left; what is below stays within.
    fn others(&mut self) {
        let free: Vec<usize> =
            self.headings.iter().copied().filter(|index| self.is_free(*index)).collect();
        let is_role = |index: &usize| !self.is_free(*index) && self.roles[index] != Role::Title;
        let levels = free.iter().copied().chain(self.headings.iter().copied().filter(is_role));
        let top = levels.filter_map(|index| self.level(index)).min();
        for index in free {
            let inner = match (self.level(index), top) {
                (Some(level), Some(top)) => level > top,
                (None, Some(_)) => true,
                (_, None) => false,
            };
            let role = if inner { Role::Inner } else { Role::Section };
            self.roles.insert(index, role);
        }
    }
}

fn split_number(title: &str) -> (Option<String>, String) {
    match heading::numbered(title) {
        Some((number, title)) => (Some(number.to_owned()), title.to_owned()),
        None => (None, title.to_owned()),
    }
}
