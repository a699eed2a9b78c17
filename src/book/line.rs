//! Words in a row as XHTML.

use crate::book::content::Writer;
use crate::book::content::attributes;
use crate::book::xml::Attribute;
use crate::page::paper::tree::Run;
use crate::page::paper::tree::Style;

impl Writer<'_> {
    /// Words in a row.
    pub(super) fn line(&mut self, line: &[Run]) {
        for run in line {
            self.run(run);
        }
    }

    fn run(&mut self, run: &Run) {
        if let Some(number) = run.note {
            return self.reference(number, &run.text);
        }
        let mut open = 0;
        if let Some(href) = &run.href {
            self.xml.open("a", &[("href", self.places.href(href).as_str())]);
            open += 1;
        }
        if let Some(tongue) = &run.tongue {
            let name = if tongue.lang.is_some() { "span" } else { "bdi" };
            self.xml.open(name, &attributes(Some(tongue)));
            open += 1;
        }
        for name in run.styles.iter().filter_map(|style| element(*style)) {
            self.xml.open(name, &[]);
            open += 1;
        }
        for (place, words) in run.text.split('\n').enumerate() {
            if place > 0 {
                self.xml.empty("br", &[]);
            }
            self.xml.words(words);
        }
        for _ in 0..open {
            self.xml.close();
        }
    }

    /// The number of a footnote, which leads to it.
    fn reference(&mut self, number: usize, words: &str) {
        self.xml.open("sup", &[]);
        let Some(file) = self.places.notes.get(&number) else {
            self.xml.words(words);
            return self.xml.close();
        };
        let (id, href) = (format!("fnref{number}"), format!("{file}#fn{number}"));
        let label = self.sheet.words.others.get("note").map_or("", String::as_str);
        let label = format!("{label} {number}");
        let own = [
            ("href", href.as_str()),
            ("epub:type", "noteref"),
            ("role", "doc-noteref"),
            ("aria-label", label.as_str()),
        ];
        // The link back leads to the first mention.
        let id = self.mentioned.insert(number).then_some(("id", id.as_str()));
        let all: Vec<Attribute> = own.into_iter().chain(id).collect();
        self.xml.element("a", &all, words);
        self.xml.close();
    }
}

fn element(style: Style) -> Option<&'static str> {
    Some(match style {
        Style::Strong => "strong",
        Style::Emphasis => "em",
        Style::Strike => "s",
        Style::Code => "code",
        Style::Inserted => "ins",
        Style::Deleted => "del",
        Style::Inside => return None,
    })
}
