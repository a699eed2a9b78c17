//! The levels of rules in `site.yaml`.

use crate::base::suggest;
use crate::config::levels::Level;
use crate::config::levels::LevelSetting;
use crate::config::levels::Levels;
use crate::read::cx::BAD_VALUE;
use crate::read::cx::Cx;
use crate::read::raw::level::RuleLevel;
use crate::read::raw::site as raw;
use crate::yaml::At;

/// What an editor wrote about rules. Whether they exist is for `check` to say, which has them.
pub(super) fn levels(cx: &mut Cx, raw: &raw::Site, at: At) -> Levels {
    let map = at.key("rules");
    let settings = raw.rules.iter().flatten().map(|(rule, level)| {
        let at = map.key(rule);
        let (draft, published) = match level {
            RuleLevel::One(word) => {
                let level = one(cx, word, at);
                (level, level)
            }
            RuleLevel::ByStatus(by) => {
                let draft = by.draft.as_ref().and_then(|word| one(cx, word, at.key("draft")));
                let published =
                    by.published.as_ref().and_then(|word| one(cx, word, at.key("published")));
                (draft, published)
            }
        };
        LevelSetting { rule: rule.clone(), at: at.span(), draft, published }
    });
    Levels(settings.collect())
}

fn one(cx: &mut Cx, word: &str, at: At) -> Option<Level> {
    let level = Level::parse(word);
    if level.is_none() {
        let message = format!("`{word}` is no level of a rule");
        cx.error(BAD_VALUE, at, message, suggest::help(word, Level::WORDS));
    }
    level
}
