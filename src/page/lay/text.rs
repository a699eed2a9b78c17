//! Texts with what was added and removed.

use crate::base::lang::Lang;
use crate::compare::diff::DocDiff;
use crate::compare::diff::Inside;
use crate::compare::diff::Step;
use crate::compare::doc;
use crate::compare::doc::BlockNo;
use crate::compare::doc::Doc;
use crate::compare::html;
use crate::compare::html::Sides;
use crate::compare::merged::Compared;
use crate::compare::text;
use crate::compare::words::DiffWords;
use crate::markup::html::HtmlOptions;
use crate::markup::html::Paragraphs;
use crate::model::prose::Prose;
use crate::page::cx::Cx;
use crate::page::prose::Writer;
use crate::page::view::Html;

/// Writes compared texts of one page: with the words and links of both versions.
pub(super) struct Differ<'a> {
    old: Writer<'a>,
    new: Writer<'a>,
    words: DiffWords<'a>,
    /// The language of the texts, where it is not that of the page.
    lang: Option<&'a Lang>,
    /// The level of the heading that texts of the page stand under.
    below: u8,
}

impl<'a> Differ<'a> {
    /// For the page of a pair at `route`; its texts stand under a heading of the level `below`.
    pub(super) fn new(
        cx: &'a Cx<'a>,
        route: &crate::base::path::Route,
        pair: crate::page::pairs::Pair<'a>,
        below: u8,
    ) -> Self {
        Self {
            old: Writer::new(cx, route, Some(pair.old)),
            new: Writer::new(cx, route, Some(pair.new)),
            words: if cx.spoken.is_some() {
                DiffWords::within_another(cx.locale)
            } else {
                DiffWords::new(cx.locale)
            },
            lang: cx.spoken.map(|_| cx.site.language()),
            below,
        }
    }

    /// What changed in a text of paragraphs: its changed blocks only.
    pub(super) fn changed(&self, old: &Prose, new: &Prose, prefix: &str) -> Html {
        let old = doc::of_prose(old, &self.old);
        let new = doc::of_prose(new, &self.new);
        let diff = text::compare(&old, &new);
        let steps = diff.steps.into_iter().filter(|step| !is_same(step)).collect();
        self.html(&Compared { old: &old, new: &new, diff: &DocDiff { steps } }, prefix)
    }

    /// Two whole texts as one.
    pub(super) fn html(&self, compared: &Compared, prefix: &str) -> Html {
        self.in_its_language(self.both(compared, prefix))
    }

    fn both(&self, compared: &Compared, prefix: &str) -> Html {
        self.with(Sides { old: &self.old, new: &self.new }, compared, prefix)
    }

    fn in_its_language(&self, html: Html) -> Html {
        match self.lang.filter(|_| !html.0.is_empty()) {
            None => html,
            Some(lang) => {
                let dir = lang.direction().as_str();
                Html(format!("<div lang=\"{lang}\" dir=\"{dir}\">\n{}</div>\n", html.0))
            }
        }
    }

    fn with(&self, sides: Sides, compared: &Compared, prefix: &str) -> Html {
        let options = HtmlOptions {
            // The first level in a text is 2.
            heading_shift: self.below - 1,
            id_prefix: format!("{prefix}-"),
            paragraphs: Paragraphs::Plain,
        };
        Html(html::fragment(compared, sides, &self.words, &options))
    }

    /// A block of the earlier text without any marks.
    pub(super) fn as_it_was(&self, text: &Doc, block: BlockNo, prefix: &str) -> Html {
        let step = Step::Both { old: block, new: block, inside: Inside::Same };
        let diff = DocDiff { steps: vec![step] };
        let words = Sides { old: &self.old, new: &self.old };
        let compared = Compared { old: text, new: text, diff: &diff };
        self.in_its_language(self.with(words, &compared, prefix))
    }

    /// One step of a comparison as it is seen from one side.
    ///
    /// `prefix` begins its ids, so it is another one for every step of a page.
    pub(super) fn one_side(
        &self,
        texts: (&Doc, &Doc),
        step: &Step,
        (side, prefix): (Side, &str),
    ) -> Html {
        let diff = DocDiff { steps: vec![step.clone()] };
        let compared = Compared { old: texts.0, new: texts.1, diff: &diff };
        let html = of_side(&self.both(&compared, prefix).0, side);
        self.in_its_language(Html(without_moves(&without_lost_links(&html))))
    }
}

/// The HTML without the names of moves: the two places of a move stand in cells that say so.
fn without_moves(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(" data-moved-") {
        let value = ["from=\"", "to=\""].iter().find_map(|start| after.strip_prefix(start));
        kept.push_str(before);
        let after_value = value.and_then(|value| value.split_once('"'));
        if after_value.is_none() {
            kept.push_str(" data-moved-");
        }
        rest = after_value.map_or(after, |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// Which version is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The earlier one.
    Old,
    /// The later one.
    New,
}

/// Whether nothing changed.
pub(super) fn is_same(step: &Step) -> bool {
    matches!(step, Step::Both { inside: Inside::Same, .. })
}

/// The HTML of a comparison without what only the other version has: elements that are added or
/// removed go with all that is in them.
fn of_side(html: &str, side: Side) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    // The element that is left out, and how many of its name are open within it.
    let mut left_out: Option<(String, usize)> = None;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        let (words, tag) = (&rest[..start], &rest[start..end]);
        rest = &rest[end..];
        match &mut left_out {
            None => {
                kept.push_str(words);
                if is_of_other(tag, side) {
                    left_out = (!is_void(tag)).then(|| (name(tag).to_owned(), 0));
                } else {
                    kept.push_str(tag);
                }
            }
            Some((element, open)) if name(tag) == element => match (tag.starts_with("</"), *open) {
                (true, 0) => left_out = None,
                (true, _) => *open -= 1,
                (false, _) => *open += 1,
            },
            Some(_) => {}
        }
    }
    kept.push_str(rest);
    kept
}

/// The HTML without links to places that it has not: the other place of a move is in another row.
fn without_lost_links(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<a href=\"#") {
        let link = &rest[start..];
        let target = link["<a href=\"#".len()..].split('"').next().unwrap_or_default();
        let end = link.find('>').map_or(link.len(), |end| end + 1);
        kept.push_str(&rest[..start]);
        if html.contains(&format!("id=\"{target}\"")) {
            kept.push_str(&link[..end]);
            rest = &link[end..];
        } else {
            let close = link.find("</a>").unwrap_or(link.len());
            kept.push_str(&link[end.min(close)..close]);
            rest = link[close..].strip_prefix("</a>").unwrap_or_default();
        }
    }
    kept.push_str(rest);
    kept
}

fn name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

fn is_void(tag: &str) -> bool {
    matches!(name(tag), "hr" | "br" | "img")
}

fn is_of_other(tag: &str, side: Side) -> bool {
    let (element, class) = match side {
        Side::Old => ("ins", "diff-added"),
        Side::New => ("del", "diff-removed"),
    };
    let formatted = tag.contains("data-diff-format");
    let class = tag.contains(&format!("class=\"{class}\""));
    !tag.starts_with("</") && (class || (name(tag) == element && !formatted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_has_only_its_own_words() {
        let html = "<table><tr class=\"diff-added\"><td>n</td></tr><tr><td>\
                    <del>a</del><ins>b</ins> c</td></tr></table>";
        assert_eq!(of_side(html, Side::Old), "<table><tr><td><del>a</del> c</td></tr></table>");
        let new = of_side(html, Side::New);
        assert!(new.contains("<td>n</td>") && !new.contains("<del>"));
    }

    #[test]
    fn links_to_other_rows_are_words() {
        let html = "<p id=\"a\"><a href=\"#a\">here</a> <a href=\"#b\">there</a>.</p>";
        let kept = "<p id=\"a\"><a href=\"#a\">here</a> there.</p>";
        assert_eq!(without_lost_links(html), kept);
    }

    #[test]
    fn formats_stay_and_nested_elements_go() {
        let html = "<li class=\"diff-removed\"><ul><li>x</li></ul></li><li>\
                    <ins data-diff-format>y</ins></li>";
        assert_eq!(of_side(html, Side::New), "<li><ins data-diff-format>y</ins></li>");
        assert!(of_side(html, Side::Old).contains("data-diff-format"));
    }
}
