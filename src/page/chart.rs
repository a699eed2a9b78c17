//! A trend as a picture that needs no colour, no script and no mouse: SVG for an HTML page.
//!
//! It is one image with a name and a description; the numbers stand in a table beneath it. Lines and
//! letters have the colour of the text, so that they are seen in dark mode, in forced colours and on
//! paper. Time runs from left to right in every language, and all words are horizontal.

mod scale;

use std::fmt::Write;

use crate::base::decimal::Decimal;
use crate::page::chart::scale::Scale;
use crate::page::prose::escaped;
use crate::page::view::Html;

/// A trend to be drawn.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Unique on its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it shows, in sentences.
    pub description: String,
    /// The periods, from left to right.
    pub slots: Vec<Slot>,
    /// The value to reach.
    pub target: Option<Decimal>,
}

/// A period.
#[derive(Debug, Clone)]
pub struct Slot {
    /// The period in words.
    pub label: String,
    /// What it came to.
    pub mark: Mark,
    /// Where the plan wants it to be, on the way to a target.
    pub step: Option<Decimal>,
}

/// What a period came to.
#[derive(Debug, Clone)]
pub enum Mark {
    /// A value, with its words; joined to the one before.
    Value(Decimal, String),
    /// A value that cannot be compared with those before.
    Anew(Decimal, String),
    /// There is no figure.
    Missing,
    /// Nobody has spoken of this period.
    Ahead,
}

/// The picture, and the lowest value on its scale where that is not zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The `<svg>` element.
    pub svg: Html,
    /// Where the scale begins, if it does not begin at zero.
    pub begins_at: Option<Decimal>,
}

/// The picture. In units of the drawing; a browser makes it as large as its place.
const WIDTH: i128 = 320;
const HEIGHT: i128 = 190;
const LEFT: i128 = 46;
const RIGHT: i128 = 314;
const TOP: i128 = 22;
const BOTTOM: i128 = 160;
/// About the width of a letter.
const LETTER: usize = 7;
/// With more periods than these, only the first and last values have words.
const MANY: usize = 6;
const IN_MEMORY: &str = "writing to memory does not fail";

/// Draws a trend; nothing with fewer than two values, or with numbers beyond 38 digits. O(n).
#[must_use]
pub fn draw(chart: &Chart, words: &dyn Fn(&Decimal) -> String) -> Option<Drawn> {
    if chart.slots.iter().filter(|slot| slot.mark.value().is_some()).count() < 2 {
        return None;
    }
    let values =
        chart.slots.iter().flat_map(|slot| slot.mark.value().into_iter().chain(&slot.step));
    let scale = Scale::of(values.chain(&chart.target))?;
    let mut drawing = Drawing { svg: String::new(), words: String::new(), chart, scale: &scale };
    drawing.axes(words);
    drawing.target()?;
    drawing.steps()?;
    drawing.values()?;
    let (id, title, description) = (&chart.id, &chart.title, &chart.description);
    let svg = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" fill=\"none\" stroke=\"currentColor\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{}{}</svg>",
        escaped(title).0,
        escaped(description).0,
        drawing.svg,
        drawing.words,
    );
    Some(Drawn { svg: Html(svg), begins_at: scale.begins_at() })
}

impl Mark {
    fn value(&self) -> Option<&Decimal> {
        match self {
            Self::Value(value, _) | Self::Anew(value, _) => Some(value),
            Self::Missing | Self::Ahead => None,
        }
    }
}

struct Drawing<'a> {
    svg: String,
    /// The words of values, which stand over all lines.
    words: String,
    chart: &'a Chart,
    scale: &'a Scale,
}

impl Drawing<'_> {
    fn add(&mut self, element: std::fmt::Arguments) {
        self.svg.write_fmt(element).expect(IN_MEMORY);
    }

    /// The middle of a period.
    fn x(&self, place: usize) -> i128 {
        let (place, slots) = (wide(place), wide(self.chart.slots.len()));
        LEFT + (RIGHT - LEFT) * (2 * place + 1) / (2 * slots)
    }

    fn y(&self, value: &Decimal) -> Option<i128> {
        self.scale.at(value, BOTTOM - TOP).map(|up| BOTTOM - up)
    }

    fn text(&mut self, (x, y): (i128, i128), anchor: &str, words: &str) {
        let words = escaped(words).0;
        self.add(format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"currentColor\" \
             stroke=\"none\">{words}</text>"
        ));
    }

    fn axes(&mut self, words: &dyn Fn(&Decimal) -> String) {
        self.add(format_args!("<path d=\"M{LEFT} {BOTTOM}H{RIGHT}\"/>"));
        for (value, up) in self.scale.ticks(BOTTOM - TOP) {
            let y = BOTTOM - up;
            self.add(format_args!(
                "<path class=\"chart-grid\" d=\"M{LEFT} {y}H{RIGHT}\" stroke-opacity=\".25\"/>"
            ));
            let words = escaped(&words(&value)).0;
            self.add(format_args!(
                "<text x=\"{}\" y=\"{}\" direction=\"ltr\" text-anchor=\"end\" \
                 fill=\"currentColor\" stroke=\"none\">{words}</text>",
                LEFT - 6,
                y + 4,
            ));
        }
        let labels = self.chart.slots.iter().map(|slot| slot.label.chars().count());
        let longest = labels.max().unwrap_or_default() * LETTER;
        let room = usize::try_from(RIGHT - LEFT).unwrap_or_default() / self.chart.slots.len();
        let every = longest.div_ceil(room.max(1)).max(1);
        let last = self.chart.slots.len() - 1;
        for (place, slot) in self.chart.slots.iter().enumerate() {
            // From the last one backwards: the latest period always has its words.
            if (last - place).is_multiple_of(every) {
                self.text((self.x(place), BOTTOM + 20), "middle", &slot.label);
            }
        }
    }

    fn target(&mut self) -> Option<()> {
        if let Some(target) = &self.chart.target {
            let y = self.y(target)?;
            self.add(format_args!(
                "<path class=\"chart-target\" d=\"M{LEFT} {y}H{RIGHT}\" stroke-width=\"2\" \
                 stroke-dasharray=\"7 4\"/>"
            ));
        }
        Some(())
    }

    fn steps(&mut self) -> Option<()> {
        let mut line = String::new();
        for (place, slot) in self.chart.slots.iter().enumerate() {
            let Some(step) = &slot.step else { continue };
            let (x, y) = (self.x(place), self.y(step)?);
            let begin = if line.is_empty() { 'M' } else { 'L' };
            write!(line, "{begin}{x} {y}").expect(IN_MEMORY);
            self.add(format_args!(
                "<rect class=\"chart-step\" x=\"{}\" y=\"{}\" width=\"7\" height=\"7\"/>",
                x - 3,
                y - 3,
            ));
        }
        if !line.is_empty() {
            self.add(format_args!("<path d=\"{line}\" stroke-dasharray=\"1 3\"/>"));
        }
        Some(())
    }

    fn values(&mut self) -> Option<()> {
        let mut line = String::new();
        let mut joined = false;
        for (place, slot) in self.chart.slots.iter().enumerate() {
            let x = self.x(place);
            match &slot.mark {
                Mark::Value(value, words) | Mark::Anew(value, words) => {
                    if matches!(slot.mark, Mark::Anew(..)) {
                        joined = false;
                        self.upright(place);
                    }
                    let y = self.y(value)?;
                    let begin = if joined { 'L' } else { 'M' };
                    write!(line, "{begin}{x} {y}").expect(IN_MEMORY);
                    joined = true;
                    self.point(place, (x, y), words);
                }
                Mark::Missing => {
                    joined = false;
                    let y = BOTTOM - 12;
                    self.add(format_args!(
                        "<path class=\"chart-missing\" d=\"M{0} {2}L{1} {3}M{1} {2}L{0} {3}\" \
                         stroke-width=\"2\"/>",
                        x - 5,
                        x + 5,
                        y - 5,
                        y + 5,
                    ));
                }
                Mark::Ahead => {}
            }
        }
        self.add(format_args!("<path class=\"chart-line\" d=\"{line}\" stroke-width=\"2.5\"/>"));
        Some(())
    }

    /// The line that parts what cannot be compared.
    fn upright(&mut self, place: usize) {
        if place > 0 {
            let x = i128::midpoint(self.x(place - 1), self.x(place));
            self.add(format_args!(
                "<path class=\"chart-break\" d=\"M{x} {TOP}V{BOTTOM}\" stroke-width=\"2\" \
                 stroke-dasharray=\"2 3\"/>"
            ));
        }
    }

    fn point(&mut self, place: usize, (x, y): (i128, i128), words: &str) {
        self.add(format_args!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\" fill=\"currentColor\" stroke=\"none\"/>"
        ));
        let with_value = |slot: &&Slot| slot.mark.value().is_some();
        let after = self.chart.slots[place + 1..].iter().filter(with_value).count();
        let before = self.chart.slots[..place].iter().filter(with_value).count();
        if self.chart.slots.len() <= MANY || after == 0 || before == 0 {
            let words = escaped(words).0;
            let y = if self.is_below_step(place, y) { y + 18 } else { y - 9 };
            write!(
                self.words,
                "<text class=\"chart-value\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" \
                 fill=\"currentColor\" stroke=\"none\">{words}</text>"
            )
            .expect(IN_MEMORY);
        }
    }

    /// Whether the square of a step stands where the words of a value would.
    fn is_below_step(&self, place: usize, y: i128) -> bool {
        let step = self.chart.slots[place].step.as_ref().and_then(|step| self.y(step));
        step.is_some_and(|step| (1..30).contains(&(y - step)) && y + 22 < BOTTOM)
    }
}

fn wide(number: usize) -> i128 {
    i128::try_from(number).unwrap_or(i128::MAX)
}

#[cfg(test)]
mod tests;
