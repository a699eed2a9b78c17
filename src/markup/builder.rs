//! Markdown events to a tree of prose. The only module that names the Markdown parser.
//!
//! Open elements are a stack of frames, not a recursion, and its depth is limited: whatever is
//! nested in whatever, memory and time stay in proportion to the text, and every later walk over
//! the tree may recurse.

use std::ops::Range;

use pulldown_cmark::Event;
use pulldown_cmark::LinkType;
use pulldown_cmark::Options;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag;

use crate::base::diagnostic::Diagnostic;
use crate::base::diagnostic::Diagnostics;
use crate::base::id::FigureId;
use crate::base::path::SourcePath;
use crate::base::source_map::Span;
use crate::markup::builder::frame::Frame;
use crate::markup::builder::frame::Kind;
use crate::markup::characters;
use crate::markup::figure;
use crate::markup::footnotes::Footnotes;
use crate::markup::heading_ids::HeadingIds;
use crate::markup::link;
use crate::markup::mistake::BAD_FIGURE;
use crate::markup::mistake::BAD_LINK;
use crate::markup::mistake::BIDI_CONTROL;
use crate::markup::mistake::Mistake;
use crate::markup::mistake::TOO_DEEP;
use crate::markup::mistake::UNKNOWN_FOOTNOTE;
use crate::markup::origin::Origin;
use crate::markup::raw_html;
use crate::model::prose::Block;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::LinkTarget;
use crate::model::prose::Prose;

mod any;
mod close;
pub(super) mod frame;

const ROOT: Frame =
    Frame { kind: Kind::Root, depth: 0, first_block: 0, first_inline: 0, line: 0..0 };

/// How deep lists, quotations and marks within a line can be nested.
const DEEPEST: usize = 32;

/// How many bytes of a mistaken address are looked at and shown.
const LONGEST_ADDRESS: usize = 200;

/// A guess at the blocks, elements and bytes that wait at once, so that little is moved as they grow.
const TYPICAL: usize = 128;

/// What a text may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// What pages of a site can show; the rest is reported and left out.
    OfSites,
    /// Anything: what a site cannot have is shown as typed.
    Any,
}

/// Turns one text into prose.
///
/// What is finished waits in three buffers until the element around it ends and takes its part in
/// its exact size: prose stays in memory for the whole build.
pub(super) struct Builder<'a> {
    diagnostics: &'a mut Diagnostics,
    source: &'a str,
    origin: Origin<'a>,
    base: &'a SourcePath,
    manner: Manner,
    frames: Vec<Frame>,
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    /// Words at the end of the innermost line that are not among `inlines` yet.
    words: String,
    /// Whether figures have to be looked for: few texts have any brace.
    has_figures: bool,
    skipping: usize,
    depth_reported: bool,
    open_html: usize,
    heading_level: u8,
    /// Where the last cell of a table ends.
    cell_end: usize,
    /// Where the last paragraph ends that was meant as rows of a table.
    rows_end: usize,
    heading_ids: HeadingIds,
    footnotes: Footnotes,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        diagnostics: &'a mut Diagnostics,
        source: &'a str,
        origin: Origin<'a>,
        base: &'a SourcePath,
    ) -> Self {
        Self {
            diagnostics,
            source,
            origin,
            base,
            manner: Manner::OfSites,
            frames: vec![ROOT],
            blocks: Vec::with_capacity(TYPICAL),
            inlines: Vec::with_capacity(TYPICAL),
            words: String::with_capacity(TYPICAL),
            has_figures: source.contains("{{"),
            skipping: 0,
            depth_reported: false,
            open_html: 0,
            heading_level: 1,
            cell_end: 0,
            rows_end: 0,
            heading_ids: HeadingIds::default(),
            footnotes: Footnotes::default(),
        }
    }

    /// The same for a text that need not follow the rules of a site.
    pub(super) fn of_anything(self) -> Self {
        Self { manner: Manner::Any, footnotes: Footnotes::all(), ..self }
    }

    pub(super) fn build(mut self) -> Prose {
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        for (event, range) in Parser::new_ext(self.source, options).into_offset_iter() {
            if self.skipping == 0 {
                self.event(event, range);
            } else {
                match event {
                    Event::Start(_) => self.skipping += 1,
                    Event::End(_) => self.skipping -= 1,
                    _ => {}
                }
            }
        }
        let mut blocks = frame::taken(&mut self.blocks, 0);
        let footnotes = self.footnotes.arrange(self.diagnostics, &mut blocks);
        Prose { blocks, footnotes }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag, &range),
            Event::End(_) => self.close(&range),
            Event::Text(text) => self.text(&text, &range),
            Event::Code(text) => {
                let mut letters = String::with_capacity(text.len());
                characters::keep_into(&mut letters, &text);
                self.add_inline(Inline::Code(letters), &range);
            }
            Event::InlineHtml(text) => self.inline_html(&text, &range),
            Event::FootnoteReference(name) => {
                let place = self.footnotes.place(&name);
                self.add_inline(Inline::Footnote(place), &range);
            }
            Event::SoftBreak => self.words(" ", &range),
            Event::HardBreak => self.add_inline(Inline::Break, &range),
            Event::Rule => self.add_block(BlockKind::Rule, &range),
            // Blocks of HTML are looked at when they end; nothing else is switched on.
            _ => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        let kind = match tag {
            Tag::Link { link_type, dest_url, .. } => {
                Kind::Link(self.link_target(link_type, &dest_url, range).map(Box::new))
            }
            Tag::Image { dest_url, .. } => {
                let file = link::image(&dest_url, self.base);
                match file {
                    Err(_) if self.takes_anything() => Kind::AnyImage(dest_url.into_string()),
                    file => Kind::Image(self.accepted(file, range)),
                }
            }
            Tag::Heading { level, .. } if self.takes_anything() => Kind::Heading(level as u8),
            tag => frame::kind_of(tag, &self.top().kind),
        };
        let depth = self.top().depth + usize::from(kind.is_nesting());
        if depth > DEEPEST {
            self.skipping = 1;
            self.report_depth(range);
            if self.takes_anything() {
                self.as_typed(range);
            }
            return;
        }
        self.end_words();
        let (first_block, first_inline) = (self.blocks.len(), self.inlines.len());
        self.frames.push(Frame { kind, depth, first_block, first_inline, line: 0..0 });
    }

    fn report_depth(&mut self, range: &Range<usize>) {
        if !std::mem::replace(&mut self.depth_reported, true) {
            let start = range.start..(range.start + 1).min(range.end);
            let message = format!("lists, quotations or marks are nested deeper than {DEEPEST}");
            let help = "begin the line with fewer `>`, `-` or blanks; use headings instead";
            self.error(Mistake::new(TOO_DEEP, message, help), &start);
        }
    }

    fn link_target(
        &mut self,
        kind: LinkType,
        address: &str,
        range: &Range<usize>,
    ) -> Option<LinkTarget> {
        let target = match kind {
            LinkType::Email => link::target(&format!("mailto:{address}"), self.base),
            _ if self.takes_anything() => self.any_target(address),
            _ => link::target(address, self.base),
        };
        if let Some(mistake) = link::only_here(address).filter(|_| !self.takes_anything()) {
            let at = self.span(range);
            self.diagnostics.push(mistake.warned_at(at));
        }
        self.accepted(target, range)
    }

    /// The value, or nothing after the mistake was reported.
    fn accepted<T>(&mut self, value: Result<T, Mistake>, range: &Range<usize>) -> Option<T> {
        value.map_err(|mistake| self.error(mistake, range)).ok()
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        match &mut self.top().kind {
            Kind::Code(letters) => return characters::keep_into(letters, text),
            Kind::Html => return,
            _ => {}
        }
        // The parser begins a new text after a backslash: `\{{` and `\[^` mean the characters.
        let escaped = range.start > 0 && self.source.as_bytes()[range.start - 1] == b'\\';
        if !escaped {
            self.check_bracket(range);
        }
        if !self.has_figures || self.takes_anything() {
            return self.words(text, range);
        }
        let first = text.chars().next().map_or(0, char::len_utf8);
        let mut search = if escaped { first } else { 0 };
        let mut from = 0;
        while let Some(found) = figure::find(text, search) {
            self.words(&text[from..found.at.start], range);
            let place = range.start + found.at.start..range.start + found.at.end;
            let place = if range.len() == text.len() { place } else { range.clone() };
            match self.figure(found.figure, &place) {
                Some(figure) => self.add_inline(figure, &place),
                None => self.words(&text[found.at.clone()], range),
            }
            from = found.at.end;
            search = from;
        }
        self.words(&text[from..], range);
    }

    fn figure(
        &mut self,
        figure: Result<FigureId, Mistake>,
        place: &Range<usize>,
    ) -> Option<Inline> {
        if self.frames.iter().any(|frame| matches!(frame.kind, Kind::Image(_))) {
            let message = "a figure cannot stand in the description of a picture";
            let help = "write the value of the figure in the text beside the picture";
            self.error(Mistake::new(BAD_FIGURE, message, help), place);
            return None;
        }
        let span = self.span(place);
        self.accepted(figure, place).map(|figure| Inline::Figure(figure, span))
    }

    /// Notices links and footnotes that the parser took for mere words.
    fn check_bracket(&mut self, range: &Range<usize>) {
        if !matches!(self.source.as_bytes()[range.start..], [b'[', b'^', ..] | [b']', b'(', ..]) {
            return;
        }
        let text = &self.source[range.start..];
        // Only so far, or a line of nothing but brackets would be read once for each of them.
        let near = &text[..text.floor_char_boundary(LONGEST_ADDRESS)];
        let line = near.find('\n').map_or(near, |end| &near[..end]);
        if let Some((name, _)) = line.strip_prefix("[^").and_then(|rest| rest.split_once(']')) {
            let message = format!("there is no footnote called `{name}`");
            let help = format!("write a paragraph `[^{name}]: …` at the end of the text");
            let place = range.start..range.start + name.len() + 3;
            self.error(Mistake::new(UNKNOWN_FOOTNOTE, message, help), &place);
        } else if let Some(rest) = line.strip_prefix("](") {
            let length = rest.find(')').map_or(rest.len(), |end| end + 1);
            let message = format!("`{}` cannot be read as a link", &line[..length + 2]);
            let address = rest.get(..length.saturating_sub(1)).unwrap_or_default().trim();
            let help = if address.contains(' ') && !address.contains(['<', '"', '\'']) {
                format!("an address has no blanks: write `({})`", address.replace(' ', "%20"))
            } else {
                "write `[words](address)`, the address without blanks; no link or footnote within a link"
                    .to_owned()
            };
            let place = range.start..range.start + length + 2;
            self.error(Mistake::new(BAD_LINK, message, help), &place);
        }
    }

    fn inline_html(&mut self, text: &str, range: &Range<usize>) {
        if self.takes_anything() {
            return self.as_typed(range);
        }
        let Some(mistake) = raw_html::inline(text) else { return };
        if text.starts_with("</") && self.open_html > 0 {
            self.open_html -= 1;
            return;
        }
        self.open_html += 1;
        self.error(mistake, range);
    }

    fn words(&mut self, text: &str, range: &Range<usize>) {
        self.begin_line(range);
        characters::fold_into(&mut self.words, text);
        if !self.words.is_empty() {
            self.top().line.end = range.end;
        }
    }

    fn add_inline(&mut self, inline: Inline, range: &Range<usize>) {
        self.begin_line(range);
        self.end_words();
        self.top().line.end = range.end;
        self.inlines.push(inline);
    }

    /// Notes where the line begins, if nothing is on it yet.
    fn begin_line(&mut self, range: &Range<usize>) {
        if self.is_line_empty() {
            self.top().line.start = range.start;
        }
    }

    fn is_line_empty(&mut self) -> bool {
        self.words.is_empty() && self.inlines.len() == self.top().first_inline
    }

    /// Makes the gathered words an element of the line.
    fn end_words(&mut self) {
        if !self.words.is_empty() {
            self.inlines.push(Inline::Text(self.words.as_str().to_owned()));
            self.words.clear();
        }
    }

    fn add_block(&mut self, kind: BlockKind, range: &Range<usize>) {
        self.end_line();
        let at = self.span(range);
        self.blocks.push(Block { at, lang: None, kind });
    }

    /// Ends the line of a list item that has no paragraph of its own.
    fn end_line(&mut self) {
        self.end_words();
        let (first, range) = (self.top().first_inline, self.top().line.clone());
        let line = frame::taken(&mut self.inlines, first);
        if line.is_empty() {
            return;
        }
        self.check_direction(&range);
        if !frame::is_blank(&line) {
            let at = self.span(&range);
            let kind = BlockKind::Paragraph(line);
            self.blocks.push(Block { at, lang: None, kind });
        }
    }

    fn check_direction(&mut self, range: &Range<usize>) {
        if characters::is_bidi_balanced(&self.source[range.clone()]) {
            return;
        }
        let at = self.span(range);
        let message = "invisible controls of direction are not closed here";
        let help = "delete the line and type it again, or close each control (U+202C, U+2069)";
        self.diagnostics.push(Diagnostic::warning(BIDI_CONTROL, at, message).with_help(help));
    }

    fn error(&mut self, mistake: Mistake, range: &Range<usize>) {
        let at = self.span(range);
        self.diagnostics.push(mistake.at(at));
    }

    fn span(&self, range: &Range<usize>) -> Span {
        self.origin.span(range)
    }

    fn top(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the root is never closed")
    }
}
