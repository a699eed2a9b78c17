//! XML in the making: escaped, with every element closed.

/// A document of which the beginning is written.
#[derive(Debug, Default)]
pub(super) struct Xml {
    text: String,
    open: Vec<&'static str>,
}

/// A name with its value.
pub(super) type Attribute<'a> = (&'static str, &'a str);

impl Xml {
    /// A document with its first line.
    pub(super) fn new() -> Self {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        Self { text, open: Vec::new() }
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: &[Attribute]) {
        self.tag(name, attributes, ">");
        self.open.push(name);
    }

    /// Ends the element that was begun last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.text.extend(["</", name, ">"]);
        }
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &'static str, attributes: &[Attribute]) {
        self.tag(name, attributes, "/>");
    }

    /// An element with words.
    pub(super) fn element(&mut self, name: &'static str, attributes: &[Attribute], words: &str) {
        self.open(name, attributes);
        self.words(words);
        self.close();
    }

    /// Words.
    pub(super) fn words(&mut self, words: &str) {
        escape(&mut self.text, words);
    }

    /// A line end between elements, where white space does not count.
    pub(super) fn line_end(&mut self) {
        self.text.push('\n');
    }

    /// The document, all of it closed.
    pub(super) fn finished(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text.push('\n');
        self.text
    }

    fn tag(&mut self, name: &'static str, attributes: &[Attribute], end: &str) {
        self.text.extend(["<", name]);
        for (name, value) in attributes {
            self.text.extend([" ", name, "=\""]);
            escape(&mut self.text, value);
            self.text.push('"');
        }
        self.text.push_str(end);
    }
}

fn escape(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(c),
            // XML 1.0, 2.2: no document can hold these, not even escaped.
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_escaped_and_closed() {
        let mut xml = Xml::new();
        xml.open("a", &[("b", "\"<&")]);
        xml.empty("c", &[]);
        xml.words("1 < 2 & \u{1}3");
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                        <a b=\"&quot;&lt;&amp;\"><c/>1 &lt; 2 &amp; 3</a>\n";
        assert_eq!(xml.finished(), expected);
    }
}
