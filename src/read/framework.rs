//! The performance framework.

use crate::base::diagnostic::Code;
use crate::model::fact::Stated;
use crate::model::framework::DataSource;
use crate::model::framework::Framework;
use crate::model::framework::Metric;
use crate::model::framework::Priority;
use crate::read::cx::Cx;
use crate::read::cx::unique;
use crate::read::pack;
use crate::read::raw::framework as raw;
use crate::yaml::At;

const DATA_SOURCE_TWICE: Code = Code("data-source-twice");

/// The framework of `framework.yaml`.
pub(super) fn framework(cx: &mut Cx) -> Option<Framework> {
    let decoded = cx.yaml::<raw::Framework>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let title = cx.text(&raw.title, at.key("title"))?;
    let list = at.key("priorities");
    let mut priorities: Vec<Priority> = Vec::new();
    for (i, raw) in raw.priorities.iter().enumerate() {
        priorities.extend(priority(cx, raw, list.item(i)));
    }
    let keys = priorities.iter().flat_map(|p| p.metrics.iter().map(|m| (m.id.clone(), m.at)));
    let kept = unique(&mut cx.diagnostics, keys.collect(), Clone::clone);
    for priority in &mut priorities {
        priority.metrics.retain(|metric| kept.contains(&(metric.id.clone(), metric.at)));
    }
    Some(Framework {
        title,
        prose: cx.prose(raw.introduction.as_ref(), at.key("introduction")),
        priorities,
        covers: pack::covers(cx, raw.covers.as_ref(), at.key("covers")),
        provenance: cx.provenance(raw.source.as_ref(), None, at),
    })
}

fn priority(cx: &mut Cx, raw: &raw::Priority, at: At) -> Option<Priority> {
    let title = cx.text(&raw.title, at.key("title"))?;
    let list = at.key("metrics");
    let mut metrics = Vec::new();
    for (i, raw) in raw.metrics.iter().enumerate() {
        metrics.extend(metric(cx, raw, list.item(i)));
    }
    Some(Priority {
        title,
        commitment: raw.commitment.as_ref().and_then(|id| cx.id(id, at.key("commitment"))),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        metrics,
    })
}

fn metric(cx: &mut Cx, raw: &raw::Metric, at: At) -> Option<Metric> {
    let id = cx.id(&raw.id, at.key("id"));
    let title = cx.text(&raw.title, at.key("title"));
    let data_source = match (&raw.data_source, &raw.data_source_absent) {
        (Some(_), Some(_)) => {
            let message = "`data-source` and `data-source-absent` cannot stand together".to_owned();
            cx.error(DATA_SOURCE_TWICE, at.key("data-source-absent"), message, "keep one of them");
            Stated::not_stated()
        }
        (Some(printed), None) => {
            let term = raw.data_source_term.as_ref();
            let term = term.and_then(|id| cx.id(id, at.key("data-source-term")));
            cx.text(printed, at.key("data-source"))
                .map_or_else(Stated::not_stated, |printed| Stated::As(DataSource { printed, term }))
        }
        (None, Some(absent)) => Stated::Absent(cx.absent(absent, at.key("data-source-absent"))),
        (None, None) => Stated::not_stated(),
    };
    Some(Metric {
        id: id?,
        title: title?,
        data_source,
        note: cx.prose(raw.note.as_ref(), at.key("note")),
        provenance: cx.provenance(raw.source.as_ref(), raw.certainty, at),
        at: at.key("id").span(),
    })
}
