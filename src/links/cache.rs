//! What servers answered, kept between runs in a file that is not content.
#![expect(clippy::disallowed_methods, reason = "an edge: it keeps a file of its own")]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::base::date::Date;
use crate::links::Answer;

/// For so many days something that was there is not asked again.
const DAYS_GOOD: i32 = 14;

/// For so many days something that was not there is not asked again.
const DAYS_BAD: i32 = 1;

/// An answer and its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The day on which the server was asked.
    pub on: Date,
    /// What it said.
    pub answer: Answer,
}

/// Answers by address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cache(BTreeMap<String, Answered>);

impl Cache {
    /// Reads the file. One that is missing or broken is empty: everything is asked again.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let Ok(Value::Object(entries)) = serde_json::from_str(&text) else {
            return Self::default();
        };
        let entries = entries.into_iter();
        Self(entries.filter_map(|(address, value)| Some((address, answered(&value)?))).collect())
    }

    /// Writes the file, and the folder for it; an old one is replaced at once, not bit by bit.
    ///
    /// # Errors
    /// What the system says.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let entries = self.0.iter().map(|(address, answered)| (address.clone(), json_of(answered)));
        let text = serde_json::to_string_pretty(&Value::Object(entries.collect::<Map<_, _>>()))?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("json.new");
        fs::write(&beside, text + "\n")?;
        fs::rename(beside, path)
    }

    /// The answer for an address, if it is young enough. Failures to connect are soon asked again.
    #[must_use]
    pub fn young(&self, address: &str, today: Date) -> Option<&Answer> {
        let Answered { on, answer } = self.0.get(address)?;
        let most = match answer {
            Answer::There | Answer::Moved(_) => DAYS_GOOD,
            _ => DAYS_BAD,
        };
        let age = on.days_until(today);
        (0..most).contains(&age).then_some(answer)
    }

    /// Takes an answer.
    pub fn put(&mut self, address: String, answered: Answered) {
        self.0.insert(address, answered);
    }

    /// Forgets all but these addresses.
    pub fn keep(&mut self, addresses: &[&str]) {
        self.0.retain(|address, _| addresses.contains(&address.as_str()));
    }
}

fn json_of(answered: &Answered) -> Value {
    let on = answered.on.to_string();
    match &answered.answer {
        Answer::There => json!({ "on": on, "answer": "there" }),
        Answer::Moved(to) => json!({ "on": on, "answer": "moved", "to": to }),
        Answer::Gone(status) => json!({ "on": on, "answer": "gone", "status": status }),
        Answer::Unclear(status) => json!({ "on": on, "answer": "unclear", "status": status }),
        Answer::Unreachable(why) => json!({ "on": on, "answer": "unreachable", "why": why }),
        Answer::NotPublic => json!({ "on": on, "answer": "not-public" }),
    }
}

fn answered(value: &Value) -> Option<Answered> {
    let on = Date::parse(value["on"].as_str()?).ok()?;
    let status = || u16::try_from(value["status"].as_u64()?).ok();
    let answer = match value["answer"].as_str()? {
        "there" => Answer::There,
        "moved" => Answer::Moved(value["to"].as_str()?.to_owned()),
        "gone" => Answer::Gone(status()?),
        "unclear" => Answer::Unclear(status()?),
        "unreachable" => Answer::Unreachable(value["why"].as_str()?.to_owned()),
        "not-public" => Answer::NotPublic,
        _ => return None,
    };
    Some(Answered { on, answer })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_for_a_while() {
        let disk = tempfile::tempdir().unwrap();
        let path = disk.path().join("a/links.json");
        let day = |text: &str| Date::parse(text).unwrap();
        let mut cache = Cache::read(&path);
        let answers = [
            ("a", Answer::There),
            ("b", Answer::Moved("c".to_owned())),
            ("c", Answer::Gone(410)),
            ("d", Answer::Unclear(403)),
            ("e", Answer::Unreachable("why".to_owned())),
            ("f", Answer::NotPublic),
        ];
        for (address, answer) in answers {
            cache.put(address.to_owned(), Answered { on: day("2026-11-01"), answer });
        }
        cache.write(&path).unwrap();
        assert_eq!(Cache::read(&path), cache);
        assert_eq!(cache.young("a", day("2026-11-10")), Some(&Answer::There));
        assert_eq!(cache.young("a", day("2026-11-30")), None);
        assert_eq!(cache.young("c", day("2026-11-02")), None);
        assert_eq!(cache.young("a", day("2026-10-31")), None);
        cache.keep(&["a"]);
        assert_eq!(cache.young("b", day("2026-11-01")), None);
        fs::write(&path, "{").unwrap();
        assert_eq!(Cache::read(&path), Cache::default());
    }
}
