//! Where facts stand, as readers are told.

use crate::model::fact::Provenance;
use crate::page::cx::Cx;
use crate::page::key::PageKey;
use crate::page::view::part::Citation;
use crate::translate::unit;

impl Cx<'_> {
    /// The places where a fact stands, as links to the pages of the documents.
    #[must_use]
    pub fn citations(&self, provenance: &Provenance) -> Vec<Citation> {
        let citation = |citation: &crate::model::fact::Citation| {
            let document = self.document(&citation.document)?;
            Some(Citation {
                document: document.name().words.clone(),
                href: self.href(PageKey::Document(document)),
                place: self.place(&citation.place),
            })
        };
        provenance.citations.iter().filter_map(citation).collect()
    }

    /// The place in a document, in the language of the page as far as it is one of the usual kinds.
    fn place(&self, place: &str) -> String {
        let kinds = [
            ("lines ", "place-lines"),
            ("line ", "place-line"),
            ("pages ", "place-pages"),
            ("page ", "place-page"),
        ];
        let usual = kinds.iter().find_map(|(kind, message)| {
            let numbers = place.strip_prefix(kind)?.split(" and ").flat_map(|it| it.split(", "));
            let numbers: Vec<String> = numbers.map(str::to_owned).collect();
            (!numbers.iter().any(|it| unit::has_words(it))).then_some((*message, numbers))
        });
        match usual {
            Some((message, numbers)) if self.spoken.is_some() => {
                self.locale.tv(message, &[("number", self.locale.list(&numbers).into())])
            }
            _ => self.as_written(place),
        }
    }
}
