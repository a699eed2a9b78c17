//! What happened to a commitment through versions and editions, from both sides.

use crate::base::id::CommitmentId;
use crate::model::commitment::Commitment;
use crate::model::edition::Edition;
use crate::model::fact::Text;
use crate::model::lineage::Descent;
use crate::model::lineage::DescentKind;
use crate::model::measure::Measures;
use crate::model::thread::Thread as ModelThread;
use crate::model::thread::ThreadPlace;
use crate::model::version::About;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::lay::changed;
use crate::page::lay::threads::thread;
use crate::page::lay::told;
use crate::page::lay::version::card;
use crate::page::lineage::Line;
use crate::page::prose::Writer;
use crate::page::told as reported;
use crate::page::view::change::Reported;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::history::DescentNote;
use crate::page::view::history::History;
use crate::page::view::history::HistoryStep;
use crate::page::view::part::Row;

pub(super) fn history(
    cx: &Cx,
    frame: &mut Frame,
    at: InVersion,
    commitment: &Commitment,
) -> History {
    let key = PageKey::History(at, commitment, 0);
    let mut writer = Writer::new(cx, &cx.route(key), Some(at));
    let title = commitment.name().words.clone();
    frame.description = cx.locale.tv("describe-history", &[("title", title.into())]);
    let line = cx.lineage.line(at, &commitment.id);
    let versions = versions(cx);
    let steps: Vec<HistoryStep> = versions.iter().map(|of| step(cx, &line, at, *of)).collect();
    let threads: Vec<&ModelThread> = cx.site.threads.iter().filter(|it| holds(it, &line)).collect();
    History {
        label: cx.commitment_label(at, commitment),
        commitment: cx.link(PageKey::Commitment(at, commitment, 0)),
        summary: summary(cx, &line, &versions),
        reported: told(cx, &mut writer, &line),
        threads_label: (!threads.is_empty()).then(|| cx.t("threads-are-our-reading")),
        threads: threads.into_iter().map(|it| thread(cx, &mut writer, it)).collect(),
        steps,
    }
}

/// All versions of all editions, earliest first.
fn versions<'a>(cx: &Cx<'a>) -> Vec<InVersion<'a>> {
    let of = |edition: &'a Edition| {
        edition.versions.iter().map(move |version| InVersion { edition, version })
    };
    cx.site.editions.iter().rev().flat_map(of).collect()
}

fn summary(cx: &Cx, line: &Line, all: &[InVersion]) -> String {
    let held = all.iter().filter(|at| at.version.has_text()).count();
    let found = line.versions();
    let values = [("count", all.len().into()), ("held", held.into()), ("found", found.into())];
    cx.locale.tv("history-summary", &values)
}

fn step(cx: &Cx, line: &Line, here: InVersion, at: InVersion) -> HistoryStep {
    let own = line.at(at);
    let (state, message) = match (own.is_empty(), at.version.has_text()) {
        (false, _) if at.key() == here.key() => ("this", "history-this"),
        (false, _) => ("present", "history-present"),
        (true, false) => ("not-held", "history-not-held"),
        (true, true) => ("not-mentioned", "history-not-mentioned"),
    };
    let page = |(place, it): &(usize, &Commitment)| {
        let label = cx.commitment_label(at, it);
        cx.link_with(PageKey::Commitment(at, it, *place), label)
    };
    let changes: Vec<Link> = own.iter().flat_map(|(_, it)| changes(cx, at, &it.id)).collect();
    let since = cx.comparisons.before(at).filter(|_| !own.is_empty());
    HistoryStep {
        version: cx.version_link(at),
        state: state.to_owned(),
        state_label: cx.t(message),
        dates: card(cx, at).dates,
        commitments: own.iter().map(page).collect(),
        facts: own.iter().flat_map(|(_, it)| facts(cx, at, it)).collect(),
        descent: own.iter().flat_map(|(_, it)| notes(cx, at, it)).collect(),
        changed_label: since.map(|it| changed::label(cx, it, changes.len())),
        changes,
    }
}

fn changes(cx: &Cx, at: InVersion, id: &CommitmentId) -> Vec<Link> {
    let about = About::Commitment(id.clone());
    let Some(compared) = cx.comparisons.before(at) else { return Vec::new() };
    let told = changed::told_links(cx, at, &about, compared.pair);
    changed::changes(cx, compared, &about).into_iter().chain(told).collect()
}

fn facts(cx: &Cx, at: InVersion, commitment: &Commitment) -> Vec<Row> {
    let group = at.version.groups.iter().find(|group| group.id == commitment.group);
    let group = group.map(|group| Row {
        label: cx.group_label(at, group),
        ..cx.text_row("target", &group.title.words)
    });
    let measures = match &commitment.measures {
        Measures::Listed(groups) => groups
            .iter()
            .flat_map(|group| &group.measures)
            .map(|it| Row {
                label: it.text.words.clone(),
                ..cx.text_row("target", &cx.target(&it.target))
            })
            .collect(),
        Measures::Absent(absent, _) => vec![cx.text_row("measures-absent", &cx.absent(absent))],
        Measures::None => vec![cx.text_row("measures", &cx.t("measures-none"))],
    };
    group.into_iter().chain(measures).collect()
}

/// What the editor declares of a commitment, as the page of it would say it.
fn notes(cx: &Cx, at: InVersion, commitment: &Commitment) -> Vec<DescentNote> {
    commitment.descent.iter().filter_map(|it| note(cx, at, it)).collect()
}

fn note(cx: &Cx, _at: InVersion, descent: &Descent<CommitmentId>) -> Option<DescentNote> {
    let of = cx.in_version(&descent.of)?;
    let message = match descent.kind {
        DescentKind::Continues => "descent-continues",
        DescentKind::MergedInto => "descent-merged-into",
        DescentKind::SplitFrom => "descent-split-from",
        DescentKind::RenamedFrom => "descent-renamed-from",
    };
    let other = cx.part_link(of, &About::Commitment(descent.id.clone()))?;
    let version = cx.version_link(of);
    Some(DescentNote {
        kind: descent.kind.key().to_owned(),
        text: cx
            .locale
            .tv(message, &[("title", other.text.clone().into()), ("version", version.text.into())]),
        other,
        note: descent.note.as_ref().map(|note: &Text| note.words.clone()),
        certainty: cx.certainty(descent.provenance.certainty),
        citations: cx.citations(&descent.provenance),
    })
}

/// What sources report of the commitment under any of its ids.
fn told(cx: &Cx, writer: &mut Writer, line: &Line) -> Vec<Reported> {
    let mut told: Vec<Reported> = Vec::new();
    for at in versions(cx) {
        for (_, commitment) in line.at(at) {
            let about = About::Commitment(commitment.id.clone());
            for change in reported::about(at, &about) {
                let view = self::told::reported(cx, writer, at, change);
                if told.iter().all(|other| other.id != view.id) {
                    told.push(view);
                }
            }
        }
    }
    told
}

/// Whether a topic of the editor has the commitment in any version.
fn holds(thread: &ModelThread, line: &Line) -> bool {
    thread.steps.iter().any(|step| {
        step.to.iter().any(|place| match place {
            ThreadPlace::Commitment(id) | ThreadPlace::Measure(id, _) => {
                line.has(&step.version, id)
            }
            ThreadPlace::Group(_) | ThreadPlace::Metric(_) | ThreadPlace::Section(_) => false,
        })
    })
}
