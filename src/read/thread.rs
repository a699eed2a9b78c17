//! Topics that an editor follows through versions.

use crate::base::diagnostic::Code;
use crate::model::fact::Certainty;
use crate::model::thread::Thread;
use crate::model::thread::ThreadPlace;
use crate::model::thread::ThreadStep;
use crate::read::cx::Cx;
use crate::read::raw::fact::OneOrMany;
use crate::read::raw::thread as raw;
use crate::yaml::At;

const STEP_WITHOUT_PLACE: Code = Code("step-without-place");
const BAD_PLACE: Code = Code("bad-place");

/// The topics of `threads.yaml`, in the editor's order.
pub(super) fn threads(cx: &mut Cx) -> Vec<Thread> {
    let Some(decoded) = cx.yaml::<raw::Threads>() else { return Vec::new() };
    let at = decoded.at().key("threads");
    let threads = &decoded.value.threads;
    threads.iter().enumerate().filter_map(|(i, raw)| thread(cx, raw, at.item(i))).collect()
}

fn thread(cx: &mut Cx, raw: &raw::Thread, at: At) -> Option<Thread> {
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    let list = at.key("steps");
    let mut steps: Vec<ThreadStep> = Vec::new();
    for (i, raw) in raw.steps.iter().enumerate() {
        steps.extend(step(cx, raw, list.item(i)));
    }
    // Ids give the order of editions and versions.
    steps.sort_by(|a, b| a.version.cmp(&b.version));
    // That steps belong together is said by no source unless the editor names one that does.
    let certainty = raw.certainty.unwrap_or(Certainty::Editor);
    Some(Thread {
        id: id?,
        title: title?,
        prose: cx.prose(raw.text.as_ref(), at.key("text")),
        steps,
        provenance: cx.provenance(raw.source.as_ref(), Some(certainty), at),
        at: at.key("id").span(),
    })
}

fn step(cx: &mut Cx, raw: &raw::Step, at: At) -> Option<ThreadStep> {
    let version = cx.version_key(&raw.version, at.key("version"));
    let places = raw.to.as_ref().map(OneOrMany::items).unwrap_or_default();
    let (message, help) = match (places.is_empty(), &raw.not_mentioned) {
        (true, None) => (
            "this step leads nowhere",
            "add `to: …` with places of the version, or `not-mentioned: …` with the search that found nothing",
        ),
        (false, Some(_)) => ("`to` and `not-mentioned` cannot stand together", "keep one of them"),
        _ => ("", ""),
    };
    if !message.is_empty() {
        cx.error(STEP_WITHOUT_PLACE, at, message.to_owned(), help);
        return None;
    }
    let list = at.key("to");
    let mut to: Vec<ThreadPlace> = Vec::new();
    for (i, raw) in places {
        to.push(place(cx, raw, list.item_or_self(i))?);
    }
    Some(ThreadStep {
        version: version?,
        to,
        to_at: list.span(),
        not_mentioned: cx.optional(raw.not_mentioned.as_ref(), at.key("not-mentioned")),
        note: cx.optional(raw.note.as_ref(), at.key("note")),
        not_comparable: cx.optional(raw.not_comparable.as_ref(), at.key("not-comparable")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("version").span(),
    })
}

fn place(cx: &mut Cx, raw: &str, at: At) -> Option<ThreadPlace> {
    let (kind, rest) = raw.split_once(':').unwrap_or((raw, ""));
    match (kind.trim(), rest.trim().split_once('/')) {
        ("group", None) => cx.id(rest, at).map(ThreadPlace::Group),
        ("commitment", None) => cx.id(rest, at).map(ThreadPlace::Commitment),
        ("section", None) => cx.id(rest, at).map(ThreadPlace::Section),
        ("metric", None) => cx.id(rest, at).map(ThreadPlace::Metric),
        ("measure", Some((commitment, id))) => {
            Some(ThreadPlace::Measure(cx.id(commitment, at)?, cx.id(id, at)?))
        }
        _ => {
            let help = "write `group:ID`, `commitment:ID`, `measure:COMMITMENT/ID`, `metric:ID` or \
                        `section:ID`";
            cx.error(BAD_PLACE, at, format!("`{raw}` is no place of a version"), help);
            None
        }
    }
}
