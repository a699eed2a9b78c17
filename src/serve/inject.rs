//! What the preview adds to a page on its way to the browser; files of the site never have it.

/// The page with the bar and the overlay in front of its end, and with leave for its script.
///
/// They stand in a shadow tree, so that style sheets of the site and of the preview do not meet; the
/// browser makes it without any script. `names` are those of the site and of what is wrong.
pub(super) fn into(html: &str, names: [&str; 2], overlay: impl FnOnce(&str) -> String) -> String {
    let [version, ailment] = names;
    let lang = between(html, "<html lang=\"", "\"").unwrap_or("en");
    let added = format!(
        "<planpress-preview><template shadowrootmode=\"open\">{}</template></planpress-preview>\n\
         <script src=\"/__planpress/live.js\" data-version=\"{version}\" data-ailment=\"{ailment}\" defer></script>\n",
        overlay(lang)
    );
    let html = with_leave(html);
    match html.rfind("</body>") {
        Some(end) => format!("{}{added}{}", &html[..end], &html[end..]),
        None => format!("{html}{added}"),
    }
}

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// The page with a policy that allows what the preview adds; the rest of it stays as strict as it is.
fn with_leave(html: &str) -> String {
    let Some(start) = html.find(POLICY).map(|at| at + POLICY.len()) else { return html.to_owned() };
    let Some(end) = html[start..].find('"').map(|at| start + at) else { return html.to_owned() };
    format!("{}{}{}", &html[..start], opened(&html[start..end]), &html[end..])
}

/// A policy (Content Security Policy Level 3) that also allows scripts, style sheets and connections
/// of the own host.
fn opened(policy: &str) -> String {
    let mut directives: Vec<String> =
        policy.split(';').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    for name in ["script-src", "style-src", "connect-src"] {
        let known = directives.iter_mut().find(|it| it.split(' ').next() == Some(name));
        match known {
            Some(known) if known.split(' ').any(|source| source == "'self'") => {}
            Some(known) => *known = format!("{} 'self'", known.replace(" 'none'", "")),
            None => directives.push(format!("{name} 'self'")),
        }
    }
    directives.join("; ")
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let start = text.find(before)? + before.len();
    let length = text[start..].find(after)?;
    Some(&text[start..start + length])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_opened_no_wider_than_needed() {
        for (policy, wanted) in [
            (
                "default-src 'none'; style-src 'self' file:; base-uri 'none'",
                "default-src 'none'; style-src 'self' file:; base-uri 'none'; script-src 'self'; connect-src 'self'",
            ),
            (
                "script-src 'none'; style-src 'none';connect-src https://a.example",
                "script-src 'self'; style-src 'self'; connect-src https://a.example 'self'",
            ),
        ] {
            assert_eq!(opened(policy), wanted);
        }
    }

    #[test]
    fn stands_at_the_end_of_the_body() {
        let page = "<html lang=\"ur\" dir=\"rtl\"><body><p>a</p></body></html>";
        let shown = into(page, ["7-1", ""], |lang| format!("[{lang}]"));
        assert!(
            shown.starts_with("<html lang=\"ur\" dir=\"rtl\"><body><p>a</p><planpress-preview>")
        );
        assert!(shown.contains(">[ur]</template>") && shown.ends_with("</script>\n</body></html>"));
        assert!(
            into("no page", ["7-1", ""], str::to_owned).starts_with("no page<planpress-preview>")
        );
    }
}
