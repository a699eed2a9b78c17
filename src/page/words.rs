//! Values of a plan in words: targets, dates, states, sources. A missing value has words too.

use crate::base::mark;
use crate::locale::dates::machine;
use crate::model::commitment::Alias as ModelAlias;
use crate::model::contact::Channel;
use crate::model::contact::Contact as ModelContact;
use crate::model::contact::Person as ModelPerson;
use crate::model::event::Dated;
use crate::model::fact::Absent;
use crate::model::fact::Certainty;
use crate::model::fact::State;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::measure::Bound;
use crate::model::measure::Target;
use crate::model::measure::Trajectory;
use crate::model::measure::Trend;
use crate::model::version::Held;
use crate::model::version::Status;
use crate::model::version::VersionDateKind;
use crate::page::cx::Cx;
use crate::page::prose::escaped;
use crate::page::view::Html;
use crate::page::view::edition::EventDate;
use crate::page::view::part::Alias;
use crate::page::view::part::Contact;
use crate::page::view::part::Person;
use crate::page::view::part::Row;

impl Cx<'_> {
    /// How certain a fact is, where the source does not say it.
    #[must_use]
    pub fn certainty(&self, certainty: Certainty) -> Option<String> {
        match certainty {
            Certainty::Stated => None,
            Certainty::Inferred => Some(self.t("certainty-inferred")),
            Certainty::Editor => Some(self.t("certainty-editor")),
        }
    }

    /// Why a value of a plan is missing: "The plan does not say".
    #[must_use]
    pub fn absent(&self, absent: &Absent) -> String {
        self.reason(absent, "state-not-stated")
    }

    /// Why a value that is not the plan's to give is missing: "Our sources do not say".
    #[must_use]
    pub fn unknown(&self, absent: &Absent) -> String {
        self.reason(absent, "state-not-in-sources")
    }

    fn reason(&self, absent: &Absent, not_stated: &str) -> String {
        let reason = self.t(match absent.state {
            State::NotStated => not_stated,
            State::UnderReview => "state-under-review",
            State::ToBePublished => "state-to-be-published",
            State::NotHeld => "state-not-held",
            State::SharesCellAbove => "state-shares-cell-above",
            State::Placeholder => "state-placeholder",
            State::Redacted => "state-redacted",
            State::Withdrawn => "state-withdrawn",
        });
        let due = absent
            .due
            .as_ref()
            .map(|due| self.locale.tv("state-due", &[("date", self.locale.moment(due).into())]));
        let note = absent.note.as_ref().map(|note| note.words.clone());
        let parts: Vec<String> = [Some(reason), due, note].into_iter().flatten().collect();
        parts.iter().map(|part| sentence(part)).collect::<Vec<_>>().join(" ")
    }

    /// A value in words, or why it is missing; and which of the two it is.
    pub fn stated<T>(
        &self,
        stated: &Stated<T>,
        words: impl Fn(&T) -> String,
    ) -> (String, &'static str) {
        match stated {
            Stated::As(value) => (words(value), "stated"),
            Stated::Absent(absent) => (self.absent(absent), "absent"),
        }
    }

    /// A value that is not the plan's to give, or why it is missing; and which of the two it is.
    pub fn known<T>(
        &self,
        stated: &Stated<T>,
        words: impl Fn(&T) -> String,
    ) -> (String, &'static str) {
        match stated {
            Stated::As(value) => (words(value), "stated"),
            Stated::Absent(absent) => (self.unknown(absent), "absent"),
        }
    }

    /// A row with such a value.
    pub fn known_row<T>(
        &self,
        message: &str,
        value: &Stated<T>,
        words: impl Fn(&T) -> String,
    ) -> Row {
        let (text, kind) = self.known(value, words);
        Row { kind: kind.to_owned(), ..self.text_row(message, &text) }
    }

    /// A row of a description list.
    #[must_use]
    pub fn row(&self, message: &str, value: Html) -> Row {
        let label = self.t(message);
        Row { label, value, kind: "stated".to_owned(), citations: Vec::new() }
    }

    /// A row with plain words.
    #[must_use]
    pub fn text_row(&self, message: &str, value: &str) -> Row {
        self.row(message, escaped(value))
    }

    /// A row, if there is a text for it.
    #[must_use]
    pub fn optional_row(&self, message: &str, value: Option<&Text>) -> Option<Row> {
        value.map(|text| self.row(message, super::prose::text(text)))
    }

    /// A row with a value or the reason why it is missing.
    pub fn stated_row<T>(
        &self,
        message: &str,
        value: &Stated<T>,
        words: impl Fn(&T) -> String,
    ) -> Row {
        let (text, kind) = self.stated(value, words);
        Row { kind: kind.to_owned(), ..self.text_row(message, &text) }
    }

    /// What is to be reached, in words: "A fall of 13%".
    #[must_use]
    pub fn target(&self, target: &Target) -> String {
        let with = |message, quantity| {
            self.locale.tv(message, &[("quantity", self.quantity(quantity).into())])
        };
        match target {
            Target::ChangeBy(Trend::Increase, quantity) => with("target-increase-by", quantity),
            Target::ChangeBy(Trend::Decrease, quantity) => with("target-decrease-by", quantity),
            Target::ChangeBy(Trend::Maintain, _) | Target::Trend(Trend::Maintain) => {
                self.t("target-maintain")
            }
            Target::Level(Bound::AsPrinted, quantity) => with("target-level", quantity),
            Target::Level(Bound::AtLeast, quantity) => with("target-at-least", quantity),
            Target::Level(Bound::AtMost, quantity) => with("target-at-most", quantity),
            Target::Trend(Trend::Increase) => self.t("target-increase"),
            Target::Trend(Trend::Decrease) => self.t("target-decrease"),
            Target::Milestone => self.t("target-milestone"),
            Target::Deliverable => self.t("target-deliverable"),
            Target::None => self.t("target-none"),
        }
    }

    /// Steps on the way to a target: "From 85% to 88%, in steps of 1% a year".
    #[must_use]
    pub fn trajectory(&self, trajectory: &Trajectory) -> String {
        let values = [
            ("start", self.quantity(&trajectory.start).into()),
            ("step", self.quantity(&trajectory.step).into()),
            ("end", self.quantity(&trajectory.end).into()),
            ("by", self.locale.moment(&trajectory.by).into()),
        ];
        self.locale.tv("trajectory", &values)
    }

    /// A date of an event.
    #[must_use]
    pub fn event_date(&self, dated: &Dated) -> EventDate {
        EventDate {
            text: capital(&self.locale.moment(&dated.date)),
            machine: machine(&dated.date),
            kind: kind_of(dated.provenance.certainty).to_owned(),
            certainty: self.certainty(dated.provenance.certainty),
            citations: self.citations(&dated.provenance),
        }
    }

    /// Other names for something.
    #[must_use]
    pub fn aliases(&self, aliases: &[ModelAlias]) -> Vec<Alias> {
        let alias = |alias: &ModelAlias| Alias {
            name: alias.name.words.clone(),
            certainty: self.certainty(alias.provenance.certainty),
            citations: self.citations(&alias.provenance),
        };
        aliases.iter().map(alias).collect()
    }

    /// People in their roles.
    #[must_use]
    pub fn people(&self, people: &[ModelPerson]) -> Vec<Person> {
        people.iter().map(|person| self.person(person)).collect()
    }

    fn person(&self, person: &ModelPerson) -> Person {
        let words = |text: &Option<Text>| text.as_ref().map(|text| text.words.clone());
        let (name, role) = match (words(&person.name), words(&person.role)) {
            (Some(name), role) => (name, role),
            (None, role) => (role.unwrap_or_default(), None),
        };
        let date = |message, date: &Option<_>| {
            let date = date.as_ref()?;
            Some(self.locale.tv(message, &[("date", self.locale.moment(date).into())]))
        };
        let time: Vec<String> = [date("date-from", &person.from), date("date-until", &person.to)]
            .into_iter()
            .flatten()
            .collect();
        let time = (!time.is_empty()).then(|| capital(&time.join(" ")));
        Person { name, role, time, citations: self.citations(&person.provenance) }
    }

    /// Contacts that can be used.
    #[must_use]
    pub fn contacts(&self, contacts: &[ModelContact]) -> Vec<Contact> {
        merged(contacts.iter().map(|contact| self.contact(contact, linked(contact))))
    }

    /// Contacts that must not be used: nothing in them is a link.
    #[must_use]
    pub fn old_contacts(&self, contacts: &[ModelContact]) -> Vec<Contact> {
        let old = |contact: &ModelContact| Contact {
            is_old: true,
            ..self.contact(contact, lines(&contact.value))
        };
        merged(contacts.iter().map(old))
    }

    fn contact(&self, contact: &ModelContact, value: Html) -> Contact {
        let (kind, message) = match contact.channel {
            Channel::Post => ("post", "channel-post"),
            Channel::Phone => ("phone", "channel-phone"),
            Channel::Email => ("email", "channel-email"),
            Channel::Web => ("web", "channel-web"),
            Channel::Social => ("social", "channel-social"),
        };
        Contact {
            kind: kind.to_owned(),
            label: self.t(message),
            of: contact.of.as_ref().map(|of| of.words.clone()),
            value,
            is_old: false,
            note: contact.note.as_ref().map(|note| note.words.clone()),
            citations: self.citations(&contact.provenance),
        }
    }
}

/// Puts contacts of one channel, one after the other, into one: a description list has every name
/// once.
fn merged(contacts: impl Iterator<Item = Contact>) -> Vec<Contact> {
    let mut merged: Vec<Contact> = Vec::new();
    for contact in contacts {
        match merged.last_mut() {
            Some(last) if (&last.label, &last.of) == (&contact.label, &contact.of) => {
                last.value = Html(format!("{}<br>{}", last.value.0, contact.value.0));
                if last.note != contact.note {
                    let notes: Vec<String> =
                        [last.note.take(), contact.note].into_iter().flatten().collect();
                    last.note = Some(notes.join(" "));
                }
                last.citations.extend(contact.citations);
                last.citations.dedup();
            }
            _ => merged.push(contact),
        }
    }
    merged
}

/// For the look of a fact.
#[must_use]
pub fn kind_of(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Stated => "stated",
        Certainty::Inferred | Certainty::Editor => "inferred",
    }
}

fn lines(value: &str) -> Html {
    let lines: Vec<String> = value.lines().map(|line| escaped(line).0).collect();
    Html(format!("<bdi>{}</bdi>", lines.join("<br>")))
}

/// The value as a link that a telephone or mail program opens.
fn linked(contact: &ModelContact) -> Html {
    let value = &contact.value;
    let address = match contact.channel {
        Channel::Phone => {
            let digits: String =
                value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            format!("tel:{digits}")
        }
        Channel::Email => format!("mailto:{value}"),
        Channel::Web => web_address(value),
        Channel::Post | Channel::Social => return lines(value),
    };
    Html(format!("<a href=\"{}\">{}</a>", attribute(&address), lines(value).0))
}

/// An address of the web as printed, made complete: sources leave the scheme out.
#[must_use]
pub fn web_address(printed: &str) -> String {
    if printed.contains("://") { printed.to_owned() } else { format!("https://{printed}") }
}

/// The message with the name of a date in the life of a version.
#[must_use]
pub fn date_label(kind: VersionDateKind) -> &'static str {
    match kind {
        VersionDateKind::Drafted => "date-drafted",
        VersionDateKind::Consulted => "date-consulted",
        VersionDateKind::Presented => "date-presented",
        VersionDateKind::Approved => "date-approved",
        VersionDateKind::Published => "date-published",
        VersionDateKind::InForce => "date-in-force",
        VersionDateKind::Ended => "date-ended",
    }
}

/// The message with the name of a status.
#[must_use]
pub fn status_label(status: Status) -> &'static str {
    match status {
        Status::Draft => "status-draft",
        Status::Consultation => "status-consultation",
        Status::Published => "status-published",
        Status::Revised => "status-revised",
        Status::Superseded => "status-superseded",
        Status::Withdrawn => "status-withdrawn",
    }
}

/// The message that says how much of a text is held.
#[must_use]
pub fn held_label(held: Held) -> &'static str {
    match held {
        Held::Full => "held-full",
        Held::Digest => "held-digest",
        Held::None => "held-none",
    }
}

/// A value of an HTML attribute.
#[must_use]
pub fn attribute(value: &str) -> String {
    let mut html = String::with_capacity(value.len());
    crate::markup::html::escape::attribute(&mut html, value);
    html
}

/// With a full stop of its script at the end, unless it ends in a mark of its own.
#[must_use]
pub fn sentence(text: &str) -> String {
    let (_, end) = mark::inner(text);
    let (words, marks) = text.split_at(end);
    if words.ends_with(ENDS) {
        return text.to_owned();
    }
    let arabic = words.chars().rev().find(|c| c.is_alphabetic()).is_some_and(is_arabic);
    format!("{words}{}{marks}", if arabic { '۔' } else { '.' })
}

/// Without the full stop at its end.
#[must_use]
pub fn without_stop(text: &str) -> String {
    let (_, end) = mark::inner(text);
    let (words, marks) = text.split_at(end);
    format!("{}{marks}", words.strip_suffix(['.', '۔', '।']).unwrap_or(words))
}

/// What ends a sentence by itself.
const ENDS: [char; 11] = ['.', '!', '?', '…', '۔', '؟', '।', '”', '“', '»', '’'];

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}')
}

/// With a capital at the beginning, in scripts that have them.
#[must_use]
pub fn capital(text: &str) -> String {
    let (marks, words) = text.split_at(mark::inner(text).0);
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    marks.chars().chain(first).chain(letters).collect()
}
