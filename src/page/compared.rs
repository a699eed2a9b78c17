//! All comparisons of a site, each made once.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;

use crate::base::lang::Lang;
use crate::base::path::Route;
use crate::compare::plan;
use crate::compare::plan::Side;
use crate::compare::plan::change::Change;
use crate::compare::plan::change::ChangeKind;
use crate::compare::plan::consequence::Consequence;
use crate::compare::plan::set::ChangeSet;
use crate::compare::plan::subject::Subject;
use crate::model::reference::VersionKey;
use crate::model::site::Site;
use crate::model::version::About;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::pairs;
use crate::page::pairs::Pair;
use crate::page::pairs::PairKey;
use crate::page::pairs::Why;
use crate::page::prose::Writer;
use crate::page::sentence;
use crate::page::sentence::overview;
use crate::page::sentence::subject::part_of;
use crate::page::told;

/// The comparisons of a site.
#[derive(Default)]
pub struct Comparisons<'a> {
    all: Vec<Compared<'a>>,
    by_pair: BTreeMap<PairKey, usize>,
    /// The comparison of a version with the one before it.
    before: BTreeMap<VersionKey, usize>,
}

/// A pair of versions and what changed.
pub struct Compared<'a> {
    /// The pair.
    pub pair: Pair<'a>,
    /// What changed; absent where a text is not held, so that nothing can be compared.
    pub set: Option<Arc<ChangeSet>>,
    /// Between editions, what has no counterpart in the other: no change, because a plan's silence
    /// says nothing. Not in `set`.
    pub alone: Arc<[Change]>,
    /// The places of the changes of each part, by its id in the later version, then in the earlier.
    by_part: Arc<BTreeMap<Subject, Vec<usize>>>,
}

impl<'a> Comparisons<'a> {
    /// Compares all pairs of the site, in parallel.
    #[must_use]
    pub fn of(cx: &Cx<'a>) -> Self {
        let pairs = pairs::all(cx.site);
        let all: Vec<Compared> = pairs.into_par_iter().map(|pair| Compared::of(cx, pair)).collect();
        let numbered = || all.iter().enumerate();
        let neighbours = numbered().filter(|(_, it)| it.pair.why == Why::Neighbours);
        Self {
            by_pair: numbered().map(|(place, it)| (it.pair.key(), place)).collect(),
            before: neighbours.map(|(place, it)| (it.pair.new.key(), place)).collect(),
            all,
        }
    }

    /// The same comparisons for the pages of another language: what changed is that of the texts as
    /// they were written, and only told in other words.
    #[must_use]
    pub fn told_in<'b>(&self, site: &'b Site) -> Comparisons<'b> {
        let pairs = pairs::all(site).into_iter().zip(&self.all);
        let told = pairs.map(|(pair, it)| Compared {
            pair,
            set: it.set.clone(),
            alone: it.alone.clone(),
            by_part: it.by_part.clone(),
        });
        Comparisons {
            all: told.collect(),
            by_pair: self.by_pair.clone(),
            before: self.before.clone(),
        }
    }

    /// All of them, in the order of [`pairs::all`].
    pub fn iter(&self) -> impl Iterator<Item = &Compared<'a>> {
        self.all.iter()
    }

    /// The comparison of a pair.
    #[must_use]
    pub fn get(&self, pair: Pair) -> Option<&Compared<'a>> {
        self.by_pair.get(&pair.key()).map(|place| &self.all[*place])
    }

    /// The comparison of a version with the one before it in its edition.
    #[must_use]
    pub fn before(&self, at: InVersion) -> Option<&Compared<'a>> {
        self.before.get(&at.key()).map(|place| &self.all[*place])
    }

    /// The comparisons in which a version is the later one.
    pub fn arriving(&self, at: InVersion) -> impl Iterator<Item = &Compared<'a>> {
        let key = at.key();
        self.all.iter().filter(move |it| it.pair.new.key() == key)
    }

    /// The comparisons in which a version is the earlier one.
    pub fn leaving(&self, at: InVersion) -> impl Iterator<Item = &Compared<'a>> {
        let key = at.key();
        self.all.iter().filter(move |it| it.pair.old.key() == key)
    }
}

impl<'a> Compared<'a> {
    fn of(cx: &Cx<'a>, pair: Pair<'a>) -> Self {
        let mut set = pair.has_texts().then(|| {
            // Where words stand does not matter here: addresses are compared as ids.
            let words = |at: InVersion<'a>| Writer::new(cx, &Route::home(), Some(at));
            let (old, new) = (words(pair.old), words(pair.new));
            let lang = cx.site.language();
            plan::compare(side(pair.old, &old, lang), side(pair.new, &new, lang))
        });
        let across = set.as_mut().filter(|_| pair.is_across());
        let alone = across.map(set_apart).unwrap_or_default();
        let by_part = set.as_ref().map(by_part).unwrap_or_default();
        Self { pair, set: set.map(Arc::new), alone: alone.into(), by_part: Arc::new(by_part) }
    }

    /// The change that matters most in a sentence: of the content, before that of the standing;
    /// where nothing could be compared, the first that is told.
    #[must_use]
    pub fn headline(&self, cx: &Cx) -> Option<String> {
        if let Some(overview) = overview::of(cx, self).into_iter().next() {
            return Some(overview);
        }
        let of_content = |it: &&Change| it.consequence != Consequence::Standing;
        let first = self.changes().iter().find(of_content).or_else(|| self.changes().first());
        let told = || told::headline(self.pair).map(|it| it.title.words.clone());
        first.map(|it| sentence::of(cx, self.pair, it)).or_else(told)
    }

    /// The changes; none where a text is not held.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        self.set.as_ref().map_or(&[], |set| set.changes.as_slice())
    }

    /// The changes about a part of the later version and what belongs to it.
    pub fn about(&self, part: &About) -> impl Iterator<Item = &Change> {
        let places = subject_of(part).and_then(|it| self.by_part.get(&it));
        places.into_iter().flatten().map(|place| &self.changes()[*place])
    }
}

fn side<'s>(at: InVersion<'s>, words: &'s Writer<'_>, lang: &'s Lang) -> Side<'s> {
    Side { edition: at.edition, version: at.version, resolve: words, lang }
}

/// Takes out what is no change between editions, and numbers the rest anew: what stands in one of
/// them only, which is given back, and dates and status, which each edition has of its own.
fn set_apart(set: &mut ChangeSet) -> Vec<Change> {
    let all = std::mem::take(&mut set.changes);
    let is_alone = |it: &Change| matches!(it.kind, ChangeKind::OnlyOld(_) | ChangeKind::OnlyNew(_));
    let (alone, both): (Vec<Change>, Vec<Change>) = all.into_iter().partition(is_alone);
    let both = both.into_iter().filter(|it| *it.subject() != Subject::Version);
    set.changes = (1..).zip(both).map(|(number, it)| Change { number, ..it }).collect();
    alone
}

fn by_part(set: &ChangeSet) -> BTreeMap<Subject, Vec<usize>> {
    let mut places: BTreeMap<Subject, Vec<usize>> = BTreeMap::new();
    let told = set.changes.iter().enumerate();
    // Where a change follows from another, a part is told of the other.
    let implied = set.implied.iter().filter_map(|it| {
        let place = set.changes.iter().position(|change| it.is_said_by(change))?;
        Some((place, &it.change))
    });
    for (place, change) in told.chain(implied) {
        if let Some(part) = subject_of(&part_of(change.subject())) {
            places.entry(part).or_default().push(place);
        }
    }
    for places in places.values_mut() {
        places.sort_unstable();
        places.dedup();
    }
    places
}

/// A part of a version as a subject; none for the version itself.
fn subject_of(part: &About) -> Option<Subject> {
    Some(match part {
        About::Version => return None,
        About::Group(id) => Subject::Group(id.clone()),
        About::Commitment(id) => Subject::Commitment(id.clone()),
        About::Section(id) => Subject::Section(id.clone()),
        About::Framework => Subject::Framework,
    })
}
