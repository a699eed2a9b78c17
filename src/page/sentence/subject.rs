//! What a change is about: its name in a sentence, and its page.

use crate::compare::plan::record::List;
use crate::compare::plan::subject::Subject;
use crate::model::commitment::Commitment;
use crate::model::commitment::StatementKind;
use crate::model::contact::Channel;
use crate::model::contact::Contact;
use crate::model::framework::Metric;
use crate::model::framework::Priority;
use crate::model::measure::Measure;
use crate::model::measure::Measures;
use crate::model::version::About;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::view::frame::Link;

/// The part of a version that a thing belongs to, as pages are made for them.
#[must_use]
pub fn part_of(subject: &Subject) -> About {
    match subject {
        Subject::Group(id) => About::Group(id.clone()),
        Subject::Commitment(id) | Subject::Statement(id, ..) | Subject::Measure(id, _) => {
            About::Commitment(id.clone())
        }
        Subject::Section(id) => About::Section(id.clone()),
        Subject::Framework | Subject::Priority(_) | Subject::Metric(_) => About::Framework,
        Subject::Version
        | Subject::Figure(_)
        | Subject::Contact(..)
        | Subject::Person(_)
        | Subject::Defect(_) => About::Version,
    }
}

impl Cx<'_> {
    /// The name of a thing within a sentence: `Theme 3 “Safer streets”`.
    #[must_use]
    pub fn subject(&self, at: InVersion, subject: &Subject) -> String {
        let version = at.version;
        let name = match subject {
            Subject::Version => Some(self.t("subject-version")),
            Subject::Group(id) => version
                .groups
                .iter()
                .find(|it| it.id == *id)
                .map(|group| self.labelled(self.group_label(at, group), &group.title.words)),
            Subject::Commitment(id) => self.commitment_in(at, id.as_str()),
            Subject::Statement(id, kind, _) => {
                let label = self.statement_label(at, *kind);
                Some(self.part(&label, self.commitment_in(at, id.as_str())))
            }
            Subject::Measure(id, _) => {
                let of = self.commitment_in(at, id.as_str());
                measure(at, subject).map(|measure| {
                    self.part(&self.labelled(self.t("measure"), &measure.text.words), of)
                })
            }
            Subject::Section(id) => version
                .sections
                .iter()
                .find(|it| it.id == *id)
                .map(|it| self.labelled(self.t("subject-section"), &it.title.words)),
            Subject::Framework => version.framework.as_ref().map(|it| self.quoted(&it.title.words)),
            Subject::Priority(place) => priority(at, *place)
                .map(|it| self.labelled(self.t("subject-priority"), &it.title.words)),
            Subject::Metric(_) => {
                metric(at, subject).map(|it| self.labelled(self.t("metric"), &it.title.words))
            }
            Subject::Figure(id) => version
                .figures
                .iter()
                .find(|it| it.id == *id)
                .map(|it| self.labelled(self.t("subject-figure"), &it.label.words)),
            Subject::Contact(channel, _) => {
                Some(self.labelled(self.t("subject-contact"), &self.t(channel_label(*channel))))
            }
            Subject::Person(place) => version.people.get(*place).and_then(|person| {
                let name = person.name.as_ref().or(person.role.as_ref())?;
                Some(self.quoted(&name.words))
            }),
            Subject::Defect(id) => version
                .defects
                .iter()
                .find(|it| it.id == *id)
                .map(|it| self.labelled(self.t("subject-defect"), &it.explanation.words)),
        };
        name.unwrap_or_else(|| self.t("subject-version"))
    }

    /// What a number counts: "domestic burglary", else the commitment that it belongs to.
    #[must_use]
    pub fn counted(&self, at: InVersion, subject: &Subject) -> String {
        let of = measure(at, subject).and_then(|measure| measure.of.as_ref());
        match (of, subject.commitment()) {
            (Some(of), _) => of.words.clone(),
            (None, Some(id)) => match commitment(at, id.as_str()) {
                Some((_, commitment)) => self.quoted(&commitment.name().words),
                None => self.subject(at, subject),
            },
            (None, None) => self.subject(at, subject),
        }
    }

    /// The name of a list that things stand in: the group of a commitment.
    #[must_use]
    pub fn list_name(&self, at: InVersion, list: &List) -> String {
        match list {
            List::Commitments(group) => self.subject(at, &Subject::Group(group.clone())),
            List::Measures(commitment) => {
                self.subject(at, &Subject::Commitment(commitment.clone()))
            }
            List::Metrics(priority) => self.subject(at, &Subject::Priority(*priority)),
            List::Priorities => self.subject(at, &Subject::Framework),
            List::Groups | List::Sections => self.t("subject-version"),
        }
    }

    /// The page of a thing.
    #[must_use]
    pub fn subject_link(&self, at: InVersion, subject: &Subject) -> Option<Link> {
        let version = at.version;
        let below = |page: Link, id: &str| Link { href: format!("{}#{id}", page.href), ..page };
        match subject {
            Subject::Measure(_, id) => {
                let page = self.part_link(at, &part_of(subject))?;
                Some(below(page, &format!("measure-{id}")))
            }
            Subject::Metric(id) => {
                Some(below(self.part_link(at, &About::Framework)?, &format!("metric-{id}")))
            }
            Subject::Figure(id) => Some(below(self.link(PageKey::Figures(at)), id.as_str())),
            Subject::Defect(id) => version
                .defects
                .iter()
                .find(|it| it.id == *id)
                .map(|it| below(self.link(PageKey::Defects(at)), it.id.as_str())),
            _ => self.part_link(at, &part_of(subject)),
        }
    }

    /// The page of a part of a version.
    #[must_use]
    pub fn part_link(&self, at: InVersion, about: &About) -> Option<Link> {
        let version = at.version;
        match about {
            About::Version => Some(self.link(PageKey::Version(at))),
            About::Group(id) => {
                let group = version.groups.iter().find(|group| group.id == *id)?;
                Some(self.link_with(PageKey::Group(at, group), self.group_label(at, group)))
            }
            About::Commitment(id) => {
                let (place, commitment) = commitment(at, id.as_str())?;
                let label = self.commitment_label(at, commitment);
                Some(self.link_with(PageKey::Commitment(at, commitment, place), label))
            }
            About::Section(id) => {
                let place = version.sections.iter().position(|it| it.id == *id)?;
                Some(self.link(PageKey::Section(at, &version.sections[place], place)))
            }
            About::Framework => {
                version.framework.as_ref().map(|_| self.link(PageKey::Framework(at)))
            }
        }
    }

    /// The history of the commitment that a thing belongs to.
    #[must_use]
    pub fn history_link(&self, at: InVersion, subject: &Subject) -> Option<Link> {
        let (place, commitment) = commitment(at, subject.commitment()?.as_str())?;
        Some(self.link(PageKey::History(at, commitment, place)))
    }

    fn commitment_in(&self, at: InVersion, id: &str) -> Option<String> {
        let (_, commitment) = commitment(at, id)?;
        Some(self.labelled(self.commitment_label(at, commitment), &commitment.name().words))
    }

    fn statement_label(&self, at: InVersion, kind: StatementKind) -> String {
        let labels = &at.edition.labels;
        let (label, message) = match kind {
            StatementKind::Success => (&labels.success, "statement-success"),
            StatementKind::Delivery => (&labels.delivery, "statement-delivery"),
            StatementKind::Measure => (&labels.measure, "statement-measure"),
        };
        let label = label.as_ref().map_or_else(|| self.t(message), |label| label.words.clone());
        self.quoted(&label)
    }

    fn labelled(&self, label: String, name: &str) -> String {
        self.locale.tv("subject-labelled", &[("label", label.into()), ("name", name.into())])
    }

    fn part(&self, name: &str, of: Option<String>) -> String {
        let of = of.unwrap_or_else(|| self.t("subject-version"));
        self.locale.tv("subject-part", &[("name", name.into()), ("of", of.into())])
    }

    /// Words in quotation marks of the language.
    #[must_use]
    pub fn quoted(&self, words: &str) -> String {
        self.locale.tv("quoted", &[("text", words.into())])
    }
}

fn commitment<'a>(at: InVersion<'a>, id: &str) -> Option<(usize, &'a Commitment)> {
    at.version.commitments.iter().enumerate().find(|(_, it)| it.id.as_str() == id)
}

/// The measure that a subject names.
#[must_use]
pub fn measure<'a>(at: InVersion<'a>, subject: &Subject) -> Option<&'a Measure> {
    let Subject::Measure(of, id) = subject else { return None };
    let (_, commitment) = commitment(at, of.as_str())?;
    let Measures::Listed(groups) = &commitment.measures else { return None };
    groups.iter().flat_map(|group| &group.measures).find(|measure| measure.id == *id)
}

/// The metric that a subject names.
#[must_use]
pub fn metric<'a>(at: InVersion<'a>, subject: &Subject) -> Option<&'a Metric> {
    let Subject::Metric(id) = subject else { return None };
    let priorities = &at.version.framework.as_ref()?.priorities;
    priorities.iter().flat_map(|priority| &priority.metrics).find(|metric| metric.id == *id)
}

fn priority(at: InVersion<'_>, place: usize) -> Option<&Priority> {
    at.version.framework.as_ref()?.priorities.get(place)
}

/// The contact that a subject names.
#[must_use]
pub fn contact<'a>(at: InVersion<'a>, subject: &Subject) -> Option<&'a Contact> {
    let Subject::Contact(channel, place) = subject else { return None };
    at.version.contacts.iter().filter(|contact| contact.channel == *channel).nth(*place)
}

/// The message with the name of a channel.
#[must_use]
pub fn channel_label(channel: Channel) -> &'static str {
    match channel {
        Channel::Post => "channel-post",
        Channel::Phone => "channel-phone",
        Channel::Email => "channel-email",
        Channel::Web => "channel-web",
        Channel::Social => "channel-social",
    }
}
