//! Words within a line: what is new or gone, set as it is or was.

use crate::compare::doc::Style;
use crate::compare::doc::WordKind;
use crate::compare::html::Writer;
use crate::compare::merged::Content;
use crate::compare::merged::Node;
use crate::compare::merged::Piece;
use crate::compare::merged::WordMark;
use crate::compare::words::DiffWord;
use crate::markup::html::escape::attribute;
use crate::markup::html::escape::text;
use crate::markup::resolve::Resolve;
use crate::model::prose::LinkTarget;

/// An element that words may need around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrap<'a> {
    Mark(WordMark<'a>),
    Link(&'a LinkTarget),
    Style(Style),
}

/// Words and the elements that are still to be put around them, in the order of preference.
struct Pending<'a> {
    wraps: Vec<Wrap<'a>>,
    piece: Piece<'a>,
}

impl<'a> Writer<'a> {
    /// The words of a block.
    pub(super) fn line(&mut self, node: &Node<'a>) {
        let Content::Words(pieces) = &node.content else { return };
        let mut pending: Vec<Pending> = pieces.iter().map(Pending::new).collect();
        self.nested(&mut pending);
    }

    /// Puts around each stretch the element that goes around most of it, so that a link with a
    /// changed word in it stays one link, and a change across formats one change.
    fn nested(&mut self, pending: &mut [Pending<'a>]) {
        let mut rest = pending;
        let mut before = None;
        while let Some(first) = rest.first() {
            let mut longest: Option<(usize, Wrap)> = None;
            for wrap in &first.wraps {
                let length = rest.iter().take_while(|it| it.wraps.contains(wrap)).count();
                if longest.is_none_or(|(most, _)| length > most) {
                    longest = Some((length, *wrap));
                }
            }
            let Some((length, wrap)) = longest else {
                self.leaf(&first.piece);
                (rest, before) = (&mut rest[1..], None);
                continue;
            };
            let (inside, after) = rest.split_at_mut(length);
            for it in inside.iter_mut() {
                it.wraps.retain(|other| *other != wrap);
            }
            self.separate(before, wrap);
            self.wrapped(wrap, inside);
            (rest, before) = (after, Some(wrap));
        }
    }

    /// Keeps lost and new words apart, which no space of the texts does.
    fn separate(&mut self, before: Option<Wrap>, wrap: Wrap) {
        if let (Some(Wrap::Mark(_)), Wrap::Mark(_)) = (before, wrap) {
            self.html.push_str("<span data-diff-ui> </span>");
        }
    }

    fn wrapped(&mut self, wrap: Wrap<'a>, inside: &mut [Pending<'a>]) {
        match wrap {
            Wrap::Mark(mark) => self.marked(mark, inside),
            Wrap::Link(to) => {
                let resolve = self.resolve(inside[0].piece.mark);
                let Some(href) = href(resolve, to, &self.options.id_prefix) else {
                    return self.nested(inside);
                };
                self.html.push_str("<a href=\"");
                attribute(&mut self.html, &href);
                let rel = matches!(to, LinkTarget::Web(web) if web.starts_with("http"));
                self.html.push_str(if rel { "\" rel=\"external\">" } else { "\">" });
                self.nested(inside);
                self.html.push_str("</a>");
            }
            Wrap::Style(style) => {
                let name = match style {
                    Style::Emphasis => "em",
                    Style::Strong => "strong",
                    Style::Strikethrough => "s",
                    Style::Code => "code",
                };
                self.put(format_args!("<{name}>"));
                self.nested(inside);
                self.put(format_args!("</{name}>"));
            }
        }
    }

    fn marked(&mut self, mark: WordMark<'a>, inside: &mut [Pending<'a>]) {
        let words = self.words;
        match mark {
            WordMark::Kept => self.nested(inside),
            WordMark::Added => {
                self.edit("ins", (DiffWord::Added, DiffWord::AddedEnd), inside);
            }
            WordMark::Removed => {
                self.edit("del", (DiffWord::Removed, DiffWord::RemovedEnd), inside);
            }
            WordMark::Formatted(was) => {
                let is = inside[0].piece.format.link.as_ref();
                self.html.push_str("<ins data-diff-format>");
                self.hidden(&words.formatted(was));
                self.nested(inside);
                self.hidden(words.word(DiffWord::FormatEnd));
                self.html.push_str("</ins>");
                if let Some(link) = was.link.as_ref().filter(|link| Some(*link) != is) {
                    let address = address(self.sides.old, link);
                    self.html.push_str("<span class=\"diff-label\" data-diff-ui> ");
                    text(&mut self.html, &words.link_before(&address));
                    self.html.push_str(" </span>");
                }
            }
            WordMark::Joined => {
                self.html.push_str("<span class=\"diff-label\" data-diff-ui data-diff-joined> ");
                text(&mut self.html, words.word(DiffWord::Joined));
                // The end of a block parted the words of the old text; without the interface words
                // only this space does.
                self.html.push_str("</span> ");
            }
        }
    }

    fn edit(&mut self, name: &str, (start, end): (DiffWord, DiffWord), inside: &mut [Pending<'a>]) {
        let words = self.words;
        let start = self.opening.take().unwrap_or(start);
        self.put(format_args!("<{name}>"));
        self.hidden(words.word(start));
        self.nested(inside);
        self.hidden(words.word(end));
        self.put(format_args!("</{name}>"));
    }

    fn resolve(&self, mark: WordMark) -> &'a dyn Resolve {
        if mark == WordMark::Removed { self.sides.old } else { self.sides.new }
    }

    fn leaf(&mut self, piece: &Piece<'a>) {
        match piece.kind {
            WordKind::Break => self.html.push_str(self.line_end),
            WordKind::Footnote => self.reference(piece),
            WordKind::Image => self.image(piece),
            _ => text(&mut self.html, piece.text),
        }
    }
}

/// The words of an image are its description: readers of the text have them, too. The address of a
/// picture from elsewhere that has no description stands for it, and is no word of the text.
impl<'a> Writer<'a> {
    fn image(&mut self, piece: &Piece<'a>) {
        let Some(file) = &piece.format.image else {
            let words = piece.format.link.as_ref();
            let words = words.map(|link| address(self.resolve(piece.mark), link));
            self.html.push_str("<span data-diff-ui>");
            text(&mut self.html, &words.unwrap_or_default());
            return self.html.push_str("</span>");
        };
        let file = self.resolve(piece.mark).file(file);
        self.html.push_str("<img src=\"");
        attribute(&mut self.html, &file);
        self.html.push_str("\" alt=\"");
        attribute(&mut self.html, piece.text);
        self.html.push_str("\" loading=\"lazy\">");
    }
}

impl<'a> Pending<'a> {
    fn new(piece: &Piece<'a>) -> Self {
        let mark = Some(piece.mark).filter(|mark| *mark != WordMark::Kept).map(Wrap::Mark);
        let link = piece.format.link.as_ref().map(Wrap::Link);
        let styles = piece.format.styles.iter().map(|style| Wrap::Style(*style));
        let bare = matches!(piece.kind, WordKind::Footnote) || piece.mark == WordMark::Joined;
        let wraps = if bare {
            mark.into_iter().collect()
        } else {
            mark.into_iter().chain(link).chain(styles).collect()
        };
        Self { wraps, piece: *piece }
    }
}

/// The address of a link; nothing for one that leads to nothing.
fn href(resolve: &dyn Resolve, to: &LinkTarget, id_prefix: &str) -> Option<String> {
    match to {
        LinkTarget::Web(address) => Some(address.clone()),
        LinkTarget::Heading(id) => Some(format!("#{id_prefix}{id}")),
        LinkTarget::File(file) => Some(resolve.file(file)),
        LinkTarget::Internal(reference, heading) => {
            resolve.link(reference, heading.as_deref()).map(|page| page.href)
        }
    }
}

/// The address of a link in words.
fn address(resolve: &dyn Resolve, to: &LinkTarget) -> String {
    match to {
        LinkTarget::Internal(reference, heading) => resolve
            .link(reference, heading.as_deref())
            .map_or_else(|| "?".to_owned(), |page| page.title),
        LinkTarget::Web(address) => address.clone(),
        LinkTarget::Heading(id) => format!("#{id}"),
        LinkTarget::File(file) => file.to_string(),
    }
}
