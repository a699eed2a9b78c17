//! Versions of plans made of arbitrary bytes: few ids, few words, so that most things have partners
//! and something is alike.

use crate::base::decimal::Decimal;
use crate::base::id::CommitmentId;
use crate::base::id::DefectId;
use crate::base::id::FigureId;
use crate::base::id::GroupId;
use crate::base::id::Id;
use crate::base::id::MeasureId;
use crate::base::id::MetricId;
use crate::base::id::SectionId;
use crate::base::moment::Moment;
use crate::compare::plan::tests::fixture;
use crate::model::commitment::Commitment;
use crate::model::commitment::Group;
use crate::model::commitment::Statement;
use crate::model::commitment::StatementKind;
use crate::model::contact::Channel;
use crate::model::contact::Contact;
use crate::model::contact::Person;
use crate::model::edition::Edition;
use crate::model::event::Dated;
use crate::model::fact::Absent;
use crate::model::fact::State;
use crate::model::fact::Stated;
use crate::model::fact::Text;
use crate::model::framework::DataSource;
use crate::model::framework::Framework;
use crate::model::framework::Metric;
use crate::model::framework::Priority;
use crate::model::lineage::Descent;
use crate::model::lineage::DescentKind;
use crate::model::measure::Bound;
use crate::model::measure::Measure;
use crate::model::measure::MeasureGroup;
use crate::model::measure::Measures;
use crate::model::measure::Quantity;
use crate::model::measure::Target;
use crate::model::measure::Trajectory;
use crate::model::measure::Trend;
use crate::model::measure::Unit;
use crate::model::prose::Prose;
use crate::model::reference::VersionKey;
use crate::model::version::About;
use crate::model::version::Defect;
use crate::model::version::DefectKind;
use crate::model::version::Figure;
use crate::model::version::Gravity;
use crate::model::version::Held;
use crate::model::version::Section;
use crate::model::version::Status;
use crate::model::version::Version;
use crate::model::version::VersionDate;
use crate::model::version::VersionDateKind;

const IDS: [&str; 6] = ["alder", "birch", "cedar", "damson", "elm", "fir"];
const WORDS: [&str; 8] = ["lamps", "otters", "rivers", "night", "must", "not", "12", "clean"];
const DATES: [&str; 5] = ["2031", "2031-06", "2032-01-15", "by end of 2033", "from 2030"];

/// Two editions of two versions each.
pub(super) fn editions(bytes: &[u8]) -> [Edition; 2] {
    let mut draws = Draws { bytes: bytes.iter() };
    let mut edition = |name: &str| {
        let versions = ["2030-draft", "2031-final"];
        let versions = versions.map(|version| draws.version(&fixture::key(name, version)));
        fixture::edition(name, versions.into())
    };
    [edition("2030-35"), edition("2036-40")]
}

/// Choices out of bytes; the first choice always, once these are used up.
struct Draws<'a> {
    bytes: std::slice::Iter<'a, u8>,
}

impl Draws<'_> {
    fn below(&mut self, limit: usize) -> usize {
        usize::from(self.bytes.next().copied().unwrap_or_default()) % limit
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    fn maybe<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(3) == 1).then(|| draw(self))
    }

    fn some<T>(&mut self, most: usize, mut draw: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| draw(self)).collect()
    }

    /// Some ids in any order, none of them twice.
    fn ids<I: Id>(&mut self, most: usize) -> Vec<I> {
        let mut left = IDS.to_vec();
        self.some(most, |draws| fixture::id(left.remove(draws.below(left.len()))))
    }

    fn words(&mut self) -> String {
        let more = self.some(3, |draws| draws.one(&WORDS));
        [vec![self.one(&WORDS)], more].concat().join(" ")
    }

    fn text(&mut self) -> Text {
        fixture::text(&self.words())
    }

    fn prose(&mut self) -> Prose {
        let paragraphs = self.some(2, |draws| match draws.below(4) {
            0 => format!("- {}\n- *{}*", draws.words(), draws.words()),
            1 => format!("{} {{{{figure:alder}}}}", draws.words()),
            2 => format!("[{}](https://{}.example)", draws.words(), draws.one(&IDS)),
            _ => draws.words(),
        });
        fixture::prose(&paragraphs.join("\n\n"))
    }

    fn moment(&mut self) -> Moment {
        Moment::parse(self.one(&DATES)).unwrap()
    }

    fn absent(&mut self) -> Absent {
        let state = self.one(&[State::NotStated, State::UnderReview, State::ToBePublished]);
        Absent { state, note: self.maybe(Self::text), due: self.maybe(Self::moment) }
    }

    fn stated<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> Stated<T> {
        match self.maybe(draw) {
            Some(value) => Stated::As(value),
            None => Stated::Absent(self.absent()),
        }
    }

    fn quantity(&mut self) -> Quantity {
        let unit = match self.below(3) {
            0 => Unit::Percent,
            1 => Unit::Number,
            _ => Unit::Words(self.text()),
        };
        fixture::number(self.one(&["10", "10.0", "13", "85", "0.5"]), unit)
    }

    fn target(&mut self) -> Target {
        let trend = self.one(&[Trend::Increase, Trend::Decrease, Trend::Maintain]);
        match self.below(6) {
            0 => Target::ChangeBy(trend, self.quantity()),
            1 => {
                let bound = self.one(&[Bound::AsPrinted, Bound::AtLeast, Bound::AtMost]);
                Target::Level(bound, self.quantity())
            }
            2 => Target::Trend(trend),
            3 => Target::Milestone,
            4 => Target::Deliverable,
            _ => Target::None,
        }
    }

    fn trajectory(&mut self) -> Trajectory {
        let (start, step, end) = (self.quantity(), self.quantity(), self.quantity());
        Trajectory { start, step, end, by: self.moment() }
    }

    fn measures(&mut self) -> Measures {
        if let Some(absent) = self.maybe(Self::absent) {
            return Measures::Absent(absent, fixture::source());
        }
        let mut ids = self.ids(4).into_iter();
        let groups = self.some(2, |draws| MeasureGroup {
            title: draws.maybe(Self::text),
            due: None,
            measures: ids.by_ref().take(2).map(|id| draws.measure(&id)).collect(),
        });
        if groups.is_empty() { Measures::None } else { Measures::Listed(groups) }
    }

    fn measure(&mut self, id: &MeasureId) -> Measure {
        Measure {
            renamed_from: self.maybe(|draws| fixture::id(draws.one(&IDS))),
            printed: self.maybe(Self::text),
            of: self.maybe(Self::text),
            scope: self.maybe(Self::text),
            measured_by: self.maybe(Self::text),
            baseline: self.stated(Self::text),
            due: self.stated(Self::moment),
            trajectory: self.maybe(Self::trajectory),
            note: self.prose(),
            ..fixture::measure(id.as_str(), &self.words(), self.target())
        }
    }

    /// A tie to the version before, or from the first version to the second.
    fn descent<I: Id>(&mut self, (edition, version): &VersionKey) -> Vec<Descent<I>> {
        let kinds = [DescentKind::RenamedFrom, DescentKind::Continues, DescentKind::SplitFrom];
        let (kind, other) = match version.as_str() {
            "2030-draft" => (DescentKind::MergedInto, "2031-final"),
            _ => (self.one(&kinds), "2030-draft"),
        };
        let of = fixture::key(edition.as_str(), other);
        self.maybe(|draws| fixture::descent(kind, of, draws.one(&IDS))).into_iter().collect()
    }

    fn commitment(&mut self, id: &str, group: &str, key: &VersionKey) -> Commitment {
        let kinds = [StatementKind::Success, StatementKind::Delivery, StatementKind::Measure];
        Commitment {
            number: self.maybe(|draws| draws.below(9).to_string()),
            short_title: self.maybe(Self::text),
            descent: self.descent(key),
            prose: self.prose(),
            statements: self.some(3, |draws| Statement {
                kind: draws.one(&kinds),
                prose: draws.prose(),
                provenance: fixture::source(),
            }),
            measures: self.measures(),
            ..fixture::commitment(id, group, &self.words())
        }
    }

    fn framework(&mut self) -> Framework {
        let mut ids = self.ids(5).into_iter();
        Framework {
            title: self.text(),
            prose: self.prose(),
            priorities: self.some(3, |draws| Priority {
                title: draws.text(),
                commitment: draws.maybe(|draws| fixture::id(draws.one(&IDS))),
                provenance: fixture::source(),
                metrics: ids.by_ref().take(2).map(|id| draws.metric(id)).collect(),
            }),
            covers: Vec::new(),
            provenance: fixture::source(),
        }
    }

    fn metric(&mut self, id: MetricId) -> Metric {
        let source = |draws: &mut Self| DataSource { printed: draws.text(), term: None };
        Metric {
            id,
            title: self.text(),
            data_source: self.stated(source),
            note: self.prose(),
            provenance: fixture::source(),
            at: fixture::at(),
        }
    }

    fn contact(&mut self) -> Contact {
        Contact {
            channel: self.one(&[Channel::Phone, Channel::Email]),
            value: self.words(),
            of: self.maybe(Self::text),
            valid_from: self.maybe(Self::moment),
            valid_to: None,
            note: None,
            provenance: fixture::source(),
            at: fixture::at(),
        }
    }

    fn person(&mut self) -> Person {
        Person {
            name: self.maybe(Self::text),
            role: self.maybe(Self::text),
            from: None,
            to: None,
            provenance: fixture::source(),
        }
    }

    fn defect(&mut self, id: DefectId) -> Defect {
        Defect {
            id,
            kind: DefectKind::Wording,
            printed: self.maybe(Self::text),
            reading: None,
            explanation: fixture::text("It is odd"),
            about: About::Version,
            gravity: Gravity::Minor,
            provenance: fixture::source(),
            at: fixture::at(),
        }
    }

    fn date(&mut self) -> VersionDate {
        VersionDate {
            kind: self.one(&[VersionDateKind::Drafted, VersionDateKind::Published]),
            dated: Dated { date: self.moment(), provenance: fixture::source() },
            at: fixture::at(),
        }
    }

    fn version(&mut self, key: &VersionKey) -> Version {
        let groups: Vec<_> = self.ids::<GroupId>(4);
        let commitments = if groups.is_empty() { Vec::new() } else { self.ids(5) };
        Version {
            plan_title: self.maybe(Self::text),
            status: self.one(&[Status::Draft, Status::Published]),
            held: self.one(&[Held::Full, Held::Digest]),
            dates: self.some(3, Self::date),
            commitments: commitments
                .iter()
                .map(|id: &CommitmentId| {
                    let group = self.one(&groups);
                    self.commitment(id.as_str(), group.as_str(), key)
                })
                .collect(),
            groups: groups
                .iter()
                .map(|id| Group {
                    number: self.maybe(|draws| draws.below(9).to_string()),
                    label: self.maybe(Self::text),
                    descent: self.descent(key),
                    prose: self.prose(),
                    ..fixture::group(id.as_str(), &self.words())
                })
                .collect(),
            sections: self
                .ids::<SectionId>(4)
                .iter()
                .map(|id| Section {
                    descent: self.descent(key),
                    prose: self.prose(),
                    ..fixture::section(id.as_str(), &self.words(), "")
                })
                .collect(),
            framework: self.maybe(Self::framework),
            figures: self
                .ids::<FigureId>(2)
                .iter()
                .map(|id| Figure {
                    label: self.text(),
                    qualifier: self.maybe(Self::text),
                    note: self.maybe(Self::text),
                    value: Decimal::parse(self.one(&["1", "2"])).unwrap(),
                    ..fixture::figure(id.as_str(), "1")
                })
                .collect(),
            contacts: self.some(3, Self::contact),
            people: self.some(3, Self::person),
            defects: self.ids(2).into_iter().map(|id| self.defect(id)).collect(),
            ..fixture::version(key.1.as_str())
        }
    }
}
