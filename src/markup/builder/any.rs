//! Markdown of anybody: nothing is refused and no word is lost.

use std::ops::Range;

use crate::markup::builder::Builder;
use crate::markup::builder::Manner;
use crate::markup::builder::frame::Kind;
use crate::markup::characters;
use crate::markup::link;
use crate::markup::mistake::Mistake;
use crate::markup::plain;
use crate::model::prose::BlockKind;
use crate::model::prose::Inline;
use crate::model::prose::Link;
use crate::model::prose::LinkTarget;

impl Builder<'_> {
    /// Whether the text need not follow the rules of a site.
    pub(super) fn takes_anything(&self) -> bool {
        self.manner == Manner::Any
    }

    /// Where a link leads that no site of ours may have. What would run as a program leads nowhere.
    pub(super) fn any_target(&self, address: &str) -> Result<LinkTarget, Mistake> {
        link::target(address, self.base)
            .or_else(|mistake| link::harmless(address).map(LinkTarget::Web).ok_or(mistake))
    }

    /// A picture from elsewhere: its description leads to it.
    pub(super) fn any_image(&mut self, address: &str, text: &[Inline], range: &Range<usize>) {
        let words = plain::letters(text);
        let is_mute = words.is_empty();
        if is_mute {
            self.report_silent_image(range);
        }
        let words = Inline::Text(if is_mute { address.to_owned() } else { words });
        let in_link = self.frames.iter().any(|frame| matches!(frame.kind, Kind::Link(_)));
        match link::harmless(address).filter(|_| !in_link) {
            Some(web) => {
                let (to, at) = (LinkTarget::Web(web), self.span(range));
                // Without words it is a picture that says nothing: its address is no text of it.
                let text = if is_mute { Vec::new() } else { vec![words] };
                self.add_inline(Inline::Link(Box::new(Link { to, text, at })), range);
            }
            None => self.add_inline(words, range),
        }
    }

    /// Letters as typed, within a line or between blocks.
    pub(super) fn as_typed(&mut self, range: &Range<usize>) {
        let mut letters = String::new();
        characters::keep_into(&mut letters, &self.source[range.clone()]);
        let is_line = |kind: &Kind| {
            let in_quote = matches!(kind, Kind::Root | Kind::Quote | Kind::Footnote(_));
            !in_quote && !matches!(kind, Kind::Item)
        };
        if is_line(&self.top().kind) || !self.is_line_empty() {
            self.add_inline(Inline::Code(letters), range);
        } else {
            self.add_block(BlockKind::Preformatted(letters), range);
        }
    }
}
