//! Rule packs: those that come with the program, and those of a site, which go before them.

use std::collections::BTreeMap;

use crate::base::diagnostic::Code;
use crate::base::diagnostic::Diagnostics;
use crate::base::id::PackId;
use crate::base::id::RequirementId;
use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::FileId;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::base::source_map::Span;
use crate::model::pack::Cover;
use crate::model::pack::FoundBy;
use crate::model::pack::Law;
use crate::model::pack::Pack;
use crate::model::pack::PackName;
use crate::model::pack::Requirement;
use crate::model::pack::Worded;
use crate::read::cx::Cx;
use crate::read::cx::unique;
use crate::read::raw::pack as raw;
use crate::read::version;
use crate::yaml::At;

const EMPTY_WORDS: Code = Code("requirement-without-words");

macro_rules! packs {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!("packs/", $name, ".yaml")))),*]
    };
}

/// The packs that come with the program.
const BUILT_IN: [(&str, &str); 4] = packs![
    "community-risk-management-plan"
    "general"
    "local-plan"
    "police-and-crime-plan"
];

/// The packs of a site: its own, and the built-in ones of other names, by id.
pub(super) fn read(
    diagnostics: &mut Diagnostics,
    sources: &SourceMap,
    files: &[FileId],
) -> Vec<Pack> {
    let mut packs: BTreeMap<PackId, Pack> =
        built_in().into_iter().map(|pack| (pack.id.clone(), pack)).collect();
    for pack in version::many(diagnostics, sources, files, pack) {
        packs.insert(pack.id.clone(), pack);
    }
    packs.into_values().collect()
}

/// A test reads them, so that no mistake is passed over here.
fn built_in() -> Vec<Pack> {
    let file = |(name, text): &(&str, &str)| SourceFile {
        path: SourcePath::parse(&format!("packs/{name}.yaml")).expect("these names are paths"),
        text: SourceText::Text((*text).into()),
    };
    let sources = SourceMap::new(BUILT_IN.iter().map(file).collect());
    let files: Vec<FileId> = sources.files().map(|(file, _)| file).collect();
    version::many(&mut Diagnostics::default(), &sources, &files, pack)
}

/// A pack; its id is the name of its file.
fn pack(cx: &mut Cx) -> Option<Pack> {
    let decoded = cx.yaml::<raw::Pack>()?;
    let (raw, at) = (&decoded.value, decoded.at());
    let path = cx.sources.file(cx.file).path.to_string();
    let name = path.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml"));
    let id = cx.id(name.unwrap_or_default(), at);
    let title = worded(cx, &raw.title, at.key("title"));
    let about = worded(cx, &raw.about, at.key("about"));
    let contents = requirements(cx, &raw.contents, at.key("contents"));
    let steps = requirements(cx, &raw.steps, at.key("steps"));
    let (contents, steps) = distinct(cx, contents, steps);
    Some(Pack { id: id?, title: title?, about: about?, contents, steps })
}

type Placed = (Requirement, Span);

/// Ids are unique over contents and steps, because `covers` names the id only.
fn distinct(
    cx: &mut Cx,
    contents: Vec<Placed>,
    steps: Vec<Placed>,
) -> (Vec<Requirement>, Vec<Requirement>) {
    let ids = contents.iter().chain(&steps).map(|(it, at)| (it.id.clone(), *at)).collect();
    let kept = unique(&mut cx.diagnostics, ids, Clone::clone);
    let keep = |list: Vec<Placed>| -> Vec<Requirement> {
        let list = list.into_iter().filter(|(it, at)| kept.contains(&(it.id.clone(), *at)));
        list.map(|(requirement, _)| requirement).collect()
    };
    (keep(contents), keep(steps))
}

fn requirements(cx: &mut Cx, raw: &[raw::Requirement], at: At) -> Vec<Placed> {
    let mut all = Vec::new();
    for (i, raw) in raw.iter().enumerate() {
        let at = at.item(i);
        if let Some(requirement) = requirement(cx, raw, at) {
            all.push((requirement, at.key("id").span()));
        }
    }
    all
}

fn requirement(cx: &mut Cx, raw: &raw::Requirement, at: At) -> Option<Requirement> {
    let id = cx.id(&raw.id, at.key("id"));
    let words = worded(cx, &raw.words, at.key("words"));
    let law = cx.optional(raw.law.as_ref(), at.key("law"));
    let address = cx.optional(raw.address.as_ref(), at.key("address"));
    let checked = cx.optional(raw.checked.as_ref(), at.key("checked"));
    Some(Requirement {
        id: id?,
        words: words?,
        law: law.map(|law| Law {
            citation: law.words,
            address: address.map(|address| address.words),
            checked: checked.map(|checked| checked.words),
        }),
        found_by: raw.found_by.clone().unwrap_or_else(|| vec![FoundBy::Covers]),
    })
}

fn worded(cx: &mut Cx, raw: &BTreeMap<String, String>, at: At) -> Option<Worded> {
    let mut words: BTreeMap<Lang, String> = BTreeMap::new();
    for (tag, text) in raw {
        let at = at.key(tag);
        if let (Some(lang), Some(text)) = (cx.lang(tag, at), cx.text(text, at)) {
            words.insert(lang, text.words);
        }
    }
    if words.is_empty() {
        let message = "nobody can read what this says".to_owned();
        cx.error(EMPTY_WORDS, at, message, "add a line such as `en: …` below it");
        return None;
    }
    Some(Worded(words))
}

/// What a part of a plan, or an event, is said to answer.
pub(super) fn covers(cx: &mut Cx, raw: Option<&Vec<String>>, at: At) -> Vec<Cover> {
    let mut covers = Vec::new();
    for (i, raw) in raw.into_iter().flatten().enumerate() {
        let at = at.item(i);
        if let Some(of) = cx.id::<RequirementId>(raw, at) {
            covers.push(Cover { of, at: at.span() });
        }
    }
    covers
}

/// The name of a pack.
pub(super) fn name(cx: &mut Cx, raw: Option<&String>, at: At) -> Option<PackName> {
    let id = cx.id(raw?, at)?;
    Some(PackName { id, at: at.span() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::Id;

    #[test]
    fn built_in_packs_are_sound_and_say_where_the_law_stands() {
        let packs = built_in();
        assert_eq!(packs.len(), BUILT_IN.len());
        for pack in packs {
            let legal = pack.id.as_str() != "general";
            for requirement in pack.all() {
                let id = &requirement.id;
                assert!(!requirement.found_by.is_empty(), "{id}");
                assert_eq!(requirement.law.is_some(), legal, "{id}");
                let law = requirement.law.iter();
                let mut law = law.map(|law| law.address.is_some() && law.checked.is_some());
                assert!(law.all(|said| said), "{id} does not say where it was looked up");
            }
        }
    }

    #[test]
    fn built_in_packs_have_the_lines_that_they_seem_to_have() {
        for (name, text) in BUILT_IN {
            let id = PackId::parse(name).unwrap();
            let pack = built_in().into_iter().find(|pack| pack.id == id).unwrap();
            assert_eq!(pack.all().count(), text.matches("\n  - id: ").count(), "{name}");
        }
    }
}
