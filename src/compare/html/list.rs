//! Lists and their items.

use crate::compare::doc::Kind;
use crate::compare::html::Writer;
use crate::compare::merged::Content;
use crate::compare::merged::Fate;
use crate::compare::merged::Mark;
use crate::compare::merged::Node;

impl<'a> Writer<'a> {
    pub(super) fn list(&mut self, start: Option<u64>, node: &Node<'a>) {
        let Content::Nodes(items) = &node.content else { return };
        self.label_block(node);
        let name = if start.is_some() { "ol" } else { "ul" };
        let mut numbers = start.map(|start| Numbers::of(start, node, self));
        self.html.push('<');
        self.html.push_str(name);
        if let Some(start) = start.filter(|start| *start != 1) {
            self.put(format_args!(" start=\"{start}\""));
        }
        self.attributes(node);
        self.html.push_str(">\n");
        for item in items {
            // An old block that can be said nowhere else than between two items.
            if *item.kind != Kind::Item && !matches!(item.fate, Fate::MovedAway(_)) {
                self.html.push_str("<li>\n");
                self.block(item);
                self.html.push_str("</li>\n");
                continue;
            }
            self.html.push_str("<li");
            if let Some(numbers) = &mut numbers
                && let Some(value) = numbers.next(item)
            {
                self.put(format_args!(" value=\"{value}\""));
            }
            self.item(item);
            self.html.push_str("</li>\n");
        }
        self.put(format_args!("</{name}>\n"));
    }

    /// An item of a few words, with or without lists below, needs no paragraph.
    fn item(&mut self, item: &Node<'a>) {
        self.attributes(item);
        self.html.push('>');
        if matches!(item.fate, Fate::MovedAway(_)) {
            return self.label_inline(item);
        }
        match &item.content {
            Content::Nodes(nodes) => match nodes.split_first() {
                Some((first, rest)) if is_tight(first, rest) => {
                    self.label_inline(item);
                    self.item_line(first);
                    if !rest.is_empty() {
                        self.html.push('\n');
                        self.flow(rest);
                    }
                }
                _ => {
                    self.html.push('\n');
                    self.label_block(item);
                    self.flow(nodes);
                }
            },
            Content::Words(_) => self.line(item),
            Content::Nothing => {}
        }
    }

    fn item_line(&mut self, line: &Node<'a>) {
        if line.change.is_none() {
            return self.line(line);
        }
        self.words_block("span", line);
    }
}

fn is_tight(first: &Node, rest: &[Node]) -> bool {
    let is_line = *first.kind == Kind::Paragraph && first.was.is_none();
    let stays = first.fate == Fate::Stayed && matches!(first.content, Content::Words(_));
    is_line && stays && rest.iter().all(|node| matches!(node.kind, Kind::List(_)))
}

/// The numbers of items where not all are in both documents: each keeps its own.
struct Numbers {
    old: u64,
    new: u64,
    shown: Shown,
}

/// Whether the numbers must be written.
#[derive(PartialEq)]
enum Shown {
    /// They follow from the first one.
    ByTheBrowser,
    Here,
}

impl Numbers {
    fn of(start: u64, list: &Node, writer: &Writer) -> Self {
        let old = list.old.map_or(start, |old| match writer.old.block(old).kind {
            Kind::List(Some(start)) => start,
            _ => 1,
        });
        let Content::Nodes(items) = &list.content else {
            return Self { old, new: start, shown: Shown::ByTheBrowser };
        };
        let one_sided = |item: &Node| item.mark != list.mark;
        let shown = if items.iter().any(one_sided) { Shown::Here } else { Shown::ByTheBrowser };
        Self { old, new: start, shown }
    }

    /// The number of an item, if it must be written.
    fn next(&mut self, item: &Node) -> Option<u64> {
        let number = if item.mark == Mark::Removed { self.old } else { self.new };
        self.old += u64::from(item.mark != Mark::Added);
        self.new += u64::from(item.mark != Mark::Removed);
        (self.shown == Shown::Here).then_some(number)
    }
}
