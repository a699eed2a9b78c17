//! The pictures of a sheet: found, tried, and where they cannot be printed told in words.

use std::sync::Arc;

use crate::page::paper::tree::Block;
use crate::page::paper::tree::Content;
use crate::page::paper::tree::Run;
use crate::print::Press;
use crate::print::job::Picture;

/// Takes the pictures out of a sheet.
pub struct Pictures<'a> {
    /// What prints them.
    pub press: &'a Press,
    /// Gives the bytes of a picture by the path in the sheet.
    pub find: &'a dyn Fn(&str) -> Option<Arc<[u8]>>,
    /// What stands above the words that are printed in the place of a picture.
    pub instead: &'a str,
    /// The pictures, under the paths that the sheet names now.
    pub taken: Vec<Picture>,
    /// The paths of those that cannot be printed.
    pub refused: Vec<String>,
}

impl Pictures<'_> {
    /// Takes the pictures of `blocks` and of all in them. Every sheet names its pictures by number, so
    /// that all sheets use the same few paths. What cannot be shown and says nothing goes.
    pub fn take(&mut self, blocks: &mut Vec<Block>) {
        blocks.retain_mut(|block| self.take_block(block));
    }

    /// False for a block that is to go.
    fn take_block(&mut self, block: &mut Block) -> bool {
        match &mut block.content {
            Content::Image { file, alt } => match self.named(file) {
                Some(path) => *file = path,
                None if alt.is_empty() => return false,
                None => block.content = self.in_words(alt),
            },
            Content::List { items: lists, .. } | Content::Footnotes { notes: lists, .. } => {
                for blocks in lists {
                    self.take(blocks);
                }
            }
            Content::Note { blocks, .. } | Content::Quote { blocks } => self.take(blocks),
            Content::Cards { cards } => {
                for card in cards {
                    self.take(&mut card.blocks);
                }
            }
            Content::Change { before, after, .. } => {
                self.take(before);
                self.take(after);
            }
            _ => {}
        }
        true
    }

    fn named(&mut self, file: &str) -> Option<String> {
        let kind = (self.find)(file).and_then(|it| Some((self.press.kind_of_picture(&it)?, it)));
        let Some((kind, bytes)) = kind else {
            self.refused.push(file.to_owned());
            return None;
        };
        let path = format!("/pictures/{}.{kind}", self.taken.len() + 1);
        self.taken.push((path.clone(), bytes));
        Some(path)
    }

    fn in_words(&self, alt: &str) -> Content {
        let blocks = vec![Block::paragraph(vec![Run::plain(alt)])];
        Content::Note { label: self.instead.to_owned(), blocks }
    }
}
