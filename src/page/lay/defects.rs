//! Defects of a source text.

use crate::model::version::About;
use crate::model::version::Defect as ModelDefect;
use crate::model::version::DefectKind;
use crate::model::version::Gravity;
use crate::page::cx::Cx;
use crate::page::key::InVersion;
use crate::page::key::PageKey;
use crate::page::view::frame::Frame;
use crate::page::view::frame::Link;
use crate::page::view::part::Defect;
use crate::page::view::version::Defects;

pub(super) fn page(cx: &Cx, frame: &mut Frame, at: InVersion) -> Defects {
    let title = at.version.title.words.clone();
    frame.description = cx.locale.tv("describe-defects", &[("title", title.into())]);
    let mut defects: Vec<&ModelDefect> = at.version.defects.iter().collect();
    defects.sort_by_key(|defect| std::cmp::Reverse(defect.gravity));
    let counts =
        [Gravity::Blocking, Gravity::Major, Gravity::Minor].into_iter().filter_map(|gravity| {
            let count = defects.iter().filter(|defect| defect.gravity == gravity).count();
            let label = cx.t(gravity_label(gravity));
            (count > 0).then(|| {
                cx.locale.tv("count-of", &[("label", label.into()), ("count", count.into())])
            })
        });
    Defects {
        counts: counts.collect(),
        defects: defects
            .iter()
            .map(|defect| view(cx, defect, about(cx, at, &defect.about)))
            .collect(),
    }
}

/// The defects that concern one page, for that page.
pub(in crate::page) fn of(cx: &Cx, at: InVersion, about: &About) -> Vec<Defect> {
    at.version.defects_of(about).map(|defect| view(cx, defect, None)).collect()
}

fn view(cx: &Cx, defect: &ModelDefect, about: Option<Link>) -> Defect {
    let words =
        |text: &Option<crate::model::fact::Text>| text.as_ref().map(|text| text.words.clone());
    Defect {
        id: defect.id.to_string(),
        kind: cx.t(kind(defect.kind)),
        gravity: match defect.gravity {
            Gravity::Minor => "minor",
            Gravity::Major => "major",
            Gravity::Blocking => "blocking",
        }
        .to_owned(),
        gravity_label: cx.t(gravity_label(defect.gravity)),
        explanation: defect.explanation.words.clone(),
        printed: words(&defect.printed),
        reading: words(&defect.reading),
        about,
        citations: cx.citations(&defect.provenance),
    }
}

fn about(cx: &Cx, at: InVersion, about: &About) -> Option<Link> {
    let version = at.version;
    let key = match about {
        About::Version => PageKey::Version(at),
        About::Framework => {
            version.framework.as_ref()?;
            PageKey::Framework(at)
        }
        About::Group(id) => {
            PageKey::Group(at, version.groups.iter().find(|group| group.id == *id)?)
        }
        About::Commitment(id) => {
            let place = version.commitments.iter().position(|commitment| commitment.id == *id)?;
            PageKey::Commitment(at, &version.commitments[place], place)
        }
        About::Section(id) => {
            let place = version.sections.iter().position(|section| section.id == *id)?;
            PageKey::Section(at, &version.sections[place], place)
        }
    };
    Some(cx.link(key))
}

fn gravity_label(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Minor => "gravity-minor",
        Gravity::Major => "gravity-major",
        Gravity::Blocking => "gravity-blocking",
    }
}

fn kind(kind: DefectKind) -> &'static str {
    match kind {
        DefectKind::Placeholder => "defect-placeholder",
        DefectKind::Count => "defect-count",
        DefectKind::Unresolved => "defect-unresolved",
        DefectKind::Missing => "defect-missing",
        DefectKind::Sense => "defect-sense",
        DefectKind::Incomplete => "defect-incomplete",
        DefectKind::Wording => "defect-wording",
        DefectKind::Misplaced => "defect-misplaced",
        DefectKind::Inconsistent => "defect-inconsistent",
        DefectKind::Date => "defect-date",
        DefectKind::Extraction => "defect-extraction",
    }
}
