//! Keys of YAML taken out of a file as its editor wrote it, with all remarks left in their places.

/// A key of a block of YAML, as it stands on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key<'a> {
    /// Columns before the key, those of a dash included.
    column: usize,
    /// Whether it is the first of an item of a list.
    dashed: bool,
    name: &'a str,
    value: &'a str,
}

/// The text without the keys of these names, whatever depth they are at, and without what stands
/// below them. Of Markdown only the front matter is looked at.
pub(super) fn without(text: &str, names: &[&str]) -> String {
    changed(text, &|key| names.contains(&key.name).then(String::new))
}

/// The text with these keys of its first level replaced: by another line, or by nothing.
pub(super) fn replaced(text: &str, keys: &[(&str, &str)]) -> String {
    changed(text, &|key| {
        let found = keys.iter().find(|(name, _)| key.column == 0 && *name == key.name);
        found.map(|(_, line)| (*line).to_owned())
    })
}

/// The value of a key of the first level, if it stands on one line.
pub(super) fn value<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let keys = text.lines().filter_map(key);
    keys.into_iter().find(|key| key.column == 0 && key.name == name).map(|key| key.value)
}

/// The text with the blocks of keys replaced for which `new` gives something.
fn changed(text: &str, new: &dyn Fn(&Key) -> Option<String>) -> String {
    let (yaml, rest) = parts(text);
    let mut out: Vec<String> = Vec::new();
    // What was taken out last: the column of its key, and whether it owed the dash of its item.
    let mut gone: Option<usize> = None;
    let mut owed: Option<usize> = None;
    let mut block: Option<usize> = None;
    for line in yaml.lines() {
        let indent = line.len() - line.trim_start().len();
        let is_bare = line.trim().is_empty();
        if let Some(column) = gone {
            let item_of_it = indent == column && line.trim_start().starts_with("- ");
            if !is_bare && (indent > column || item_of_it && owed.is_none()) {
                continue;
            }
            if !is_bare {
                gone = None;
            }
        }
        if let Some(column) = block {
            if is_bare || indent > column {
                out.push(line.to_owned());
                continue;
            }
            block = None;
        }
        let Some(key) = key(line) else {
            out.push(line.to_owned());
            continue;
        };
        if let Some(line) = new(&key) {
            owed = key.dashed.then_some(key.column).or(owed.filter(|column| *column == key.column));
            gone = Some(key.column);
            if line.is_empty() {
                drop_remarks(&mut out);
            } else {
                out.push(line);
            }
            continue;
        }
        if key.value.starts_with(['|', '>']) {
            block = Some(key.column);
        }
        if owed.take() == Some(key.column) && !key.dashed {
            out.push(format!("{}- {}", " ".repeat(key.column - 2), line.trim_start()));
        } else {
            out.push(line.to_owned());
        }
    }
    format!("{}\n{rest}", out.join("\n"))
}

/// Remarks right above a key that goes are about it; those above an empty line, or at the top of the
/// file, are about more.
fn drop_remarks(out: &mut Vec<String>) {
    let remarks = out.iter().rev().take_while(|line| line.trim_start().starts_with("# ")).count();
    if remarks < out.len() {
        out.truncate(out.len() - remarks);
    }
    if out.len() > 1 && out.last().is_some_and(|line| line.trim().is_empty()) {
        out.pop();
    }
}

/// The YAML of a file, and the rest with the line that ends front matter.
fn parts(text: &str) -> (&str, &str) {
    let Some(front) = text.strip_prefix("---\n") else { return (text, "") };
    match front.find("\n---") {
        Some(end) => text.split_at("---\n".len() + end + 1),
        None => (text, ""),
    }
}

fn key(line: &str) -> Option<Key<'_>> {
    let mut rest = line.trim_start();
    let mut column = line.len() - rest.len();
    let mut dashed = false;
    while let Some(after) = rest.strip_prefix("- ") {
        let trimmed = after.trim_start();
        column += rest.len() - trimmed.len();
        rest = trimmed;
        dashed = true;
    }
    let (name, value) = rest.split_once(':')?;
    let is_name =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let ends = value.is_empty() || value.starts_with(' ');
    (is_name && ends).then_some(Key { column, dashed, name, value: value.trim() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_keys_out_with_all_below_them() {
        let text = "---\n# The id.\nid: a\n# It was another.\nrenamed-from:\n  id: b\n  note: c\ntitle: A\n\
                    text: |\n  renamed-from: stays\nlist:\n  - renamed-from: x\n    id: y\n    # Kept.\n    of: z\n\
                    ---\n\nrenamed-from: stays\n";
        let expected = "---\n# The id.\nid: a\ntitle: A\ntext: |\n  renamed-from: stays\nlist:\n  - id: y\n\
                        \u{20}   # Kept.\n    of: z\n---\n\nrenamed-from: stays\n";
        assert_eq!(without(text, &["renamed-from"]), expected);
    }

    #[test]
    fn replaces_keys_of_the_first_level() {
        let text = "# About.\n\ntitle: >-\n  A\n  B\n\n# Dates.\ndates:\n- kind: a\n  title: stays\nstatus: x\n";
        assert_eq!(
            replaced(text, &[("title", "title: C"), ("dates", "")]),
            "# About.\n\ntitle: C\n\nstatus: x\n".replace("\n\nstatus", "\nstatus")
        );
        assert_eq!(value(text, "status"), Some("x"));
        assert_eq!(value(text, "kind"), None);
    }
}
