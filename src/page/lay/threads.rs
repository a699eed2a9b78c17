//! Topics through versions and editions: the editor's reading, and labelled as such.

use crate::model::framework::Metric;
use crate::model::measure::Measures;
use crate::model::thread::Thread as Model;
use crate::model::thread::ThreadPlace;
use crate::model::thread::ThreadStep as ModelStep;
use crate::model::version::About;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::prose::Writer;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::history::Thread;
use crate::page::view::history::ThreadStep;
use crate::page::view::history::Threads;

pub(super) fn threads(cx: &Cx, frame: &mut Frame) -> Threads {
    frame.description = cx.t("describe-threads");
    let mut writer = Writer::new(cx, &cx.route(PageKey::Threads), None);
    let threads = cx.site.threads.iter();
    Threads {
        label: cx.t("threads-are-our-reading"),
        threads: threads.map(|it| thread(cx, &mut writer, it)).collect(),
    }
}

/// A topic on any page.
pub(super) fn thread(cx: &Cx, writer: &mut Writer, thread: &Model) -> Thread {
    let id = format!("thread-{}", thread.id);
    Thread {
        href: format!("{}#{id}", cx.href(PageKey::Threads)),
        title: thread.title.words.clone(),
        text: writer.short(&thread.prose, &id),
        certainty: cx.certainty(thread.provenance.certainty),
        citations: cx.citations(&thread.provenance),
        steps: thread.steps.iter().filter_map(|it| step(cx, it)).collect(),
        id,
    }
}

fn step(cx: &Cx, step: &ModelStep) -> Option<ThreadStep> {
    let at = cx.in_version(&step.version)?;
    let words = |text: &Option<crate::model::fact::Text>| text.as_ref().map(|x| x.words.clone());
    let not_mentioned = step.to.is_empty().then(|| {
        let search = words(&step.not_mentioned);
        let parts = [Some(cx.t("not-mentioned")), search];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    Some(ThreadStep {
        version: cx.version_link(at),
        places: step.to.iter().filter_map(|it| place(cx, at, it)).collect(),
        not_mentioned,
        not_comparable: words(&step.not_comparable),
        note: words(&step.note),
        citations: cx.citations(&step.provenance),
    })
}

fn place(cx: &Cx, at: InVersion, place: &ThreadPlace) -> Option<Link> {
    match place {
        ThreadPlace::Group(id) => cx.part_link(at, &About::Group(id.clone())),
        ThreadPlace::Commitment(id) => cx.part_link(at, &About::Commitment(id.clone())),
        ThreadPlace::Section(id) => cx.part_link(at, &About::Section(id.clone())),
        ThreadPlace::Measure(commitment, id) => {
            let of = at.version.commitments.iter().find(|it| it.id == *commitment)?;
            let Measures::Listed(groups) = &of.measures else { return None };
            let mut measures = groups.iter().flat_map(|group| &group.measures);
            let measure = measures.find(|measure| measure.id == *id)?;
            let page = cx.part_link(at, &About::Commitment(commitment.clone()))?;
            Some(Link {
                href: format!("{}#measure-{id}", page.href),
                text: measure.text.words.clone(),
                detail: Some(page.text),
            })
        }
        ThreadPlace::Metric(id) => {
            let framework = at.version.framework.as_ref()?;
            let mut metrics = framework.priorities.iter().flat_map(|it| &it.metrics);
            let metric: &Metric = metrics.find(|metric| metric.id == *id)?;
            Some(Link {
                href: format!("{}#metric-{id}", cx.href(PageKey::Framework(at))),
                text: metric.title.words.clone(),
                detail: Some(cx.t("metric")),
            })
        }
    }
}
