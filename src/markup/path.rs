//! Addresses of files in Markdown: relative to the file that holds the text.

use crate::base::path::SourcePath;
use crate::markup::mistake::BAD_LINK;
use crate::markup::mistake::Mistake;

/// The file that a relative address leads to from `base`.
pub(super) fn resolve(address: &str, base: &SourcePath) -> Result<SourcePath, Mistake> {
    let decoded = decode(address)
        .ok_or_else(|| bad(address, "write the name of the file with its letters, not with `%`"))?;
    if decoded.contains('\\') {
        return Err(bad(address, format!("write `{}`", address.replace('\\', "/"))));
    }
    if decoded.contains(':') {
        return Err(bad(address, "name the file without `:`"));
    }
    let mut steps: Vec<&str> = base.as_str().split('/').collect();
    steps.pop();
    for step in decoded.split('/') {
        match step {
            ".." if steps.pop().is_none() => {
                return Err(bad(address, "only files below the content folder can be used"));
            }
            "." | ".." => {}
            _ => steps.push(step),
        }
    }
    SourcePath::parse(&steps.join("/")).map_err(|reason| bad(address, reason.to_string()))
}

fn bad(address: &str, help: impl Into<String>) -> Mistake {
    Mistake::new(BAD_LINK, format!("`{address}` does not lead to a file of the content"), help)
}

/// The text that a percent-encoded address stands for (RFC 3986, 2.1), if it is UTF-8.
pub(super) fn decode(address: &str) -> Option<String> {
    if !address.contains('%') {
        return Some(address.to_owned());
    }
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| first == b'%');
        let byte = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(base: &str, address: &str) -> Option<String> {
        let base = SourcePath::parse(base).unwrap();
        resolve(address, &base).ok().map(|path| path.as_str().to_owned())
    }

    #[test]
    fn starts_at_the_folder_of_the_file() {
        assert_eq!(from("a/b/c.md", "map.png").unwrap(), "a/b/map.png");
        assert_eq!(from("a/b/c.md", "./../map.png").unwrap(), "a/map.png");
        assert_eq!(from("site.yaml", "img/a%20map.png").unwrap(), "img/a map.png");
        assert_eq!(from("site.yaml", "100%.png").unwrap(), "100%.png");
    }

    #[test]
    fn never_leads_out_of_the_content() {
        let wrong =
            ["../../x.png", "%2e%2e/../x.png", "a//b.png", "a\\b.png", "", "a%00.png", "%ff"];
        for address in wrong {
            assert_eq!(from("a/c.md", address), None, "{address}");
        }
    }
}
