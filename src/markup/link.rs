//! Addresses of links and images in Markdown.

use crate::base::id;
use crate::base::id::Id;
use crate::base::path::SourcePath;
use crate::base::suggest;
use crate::markup::mistake::BAD_LINK;
use crate::markup::mistake::Mistake;
use crate::markup::mistake::REMOTE_IMAGE;
use crate::markup::mistake::UNSAFE_LINK;
use crate::markup::path;
use crate::model::prose::LinkTarget;
use crate::model::reference::Reference;
use crate::model::reference::VersionKey;

const KINDS: [&str; 10] = [
    "edition",
    "version",
    "group",
    "commitment",
    "section",
    "framework",
    "event",
    "document",
    "term",
    "page",
];
const BY_ID: &str = "link by id: `commitment:ID`, `section:ID`, `document:ID`, `page:ID` …";
/// Ends of names of hosts that are no endings of files.
const ENDS_OF_HOSTS: [&str; 7] = ["org", "com", "net", "uk", "gov", "eu", "info"];
const WEB: [&str; 4] = ["https", "http", "mailto", "tel"];
const IMAGES: [&str; 7] = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"];

/// Where the address of a link leads, seen from the file `base`.
pub(super) fn target(address: &str, base: &SourcePath) -> Result<LinkTarget, Mistake> {
    let address = address.trim();
    if let Some(heading) = address.strip_prefix('#') {
        return heading_id(heading).map(LinkTarget::Heading);
    }
    match scheme(address) {
        Some((scheme, rest)) if WEB.contains(&scheme.as_str()) => web(&scheme, rest),
        Some((kind, rest)) if KINDS.contains(&kind.as_str()) => internal(&kind, rest),
        Some((scheme, _)) if scheme.len() == 1 || scheme == "file" => Err(own_file(address)),
        Some((scheme, _)) => Err(unknown_scheme(&scheme)),
        None => file(address, base),
    }
}

/// The file of a picture, seen from the file `base`.
pub(super) fn image(address: &str, base: &SourcePath) -> Result<SourcePath, Mistake> {
    let address = address.trim();
    let remote = address.starts_with("//") || scheme(address).is_some();
    if remote {
        let message = "a picture is loaded from another site or written as data";
        let help = "save the picture beside this file and name the file";
        return Err(Mistake::new(REMOTE_IMAGE, message, help));
    }
    let file = path::resolve(address, base)?;
    let known = IMAGES.contains(&file.extension().to_ascii_lowercase().as_str());
    known.then_some(file).ok_or_else(|| {
        let message = format!("`{address}` is not a picture that browsers show");
        Mistake::new(BAD_LINK, message, format!("use a file that ends in {}", IMAGES.join(", ")))
    })
}

/// An address that no site of ours may lead to, if browsers do not run it as a program.
pub(super) fn harmless(address: &str) -> Option<String> {
    let address = address.trim();
    let runs = scheme(address)
        .is_some_and(|(scheme, _)| matches!(scheme.as_str(), "javascript" | "data" | "vbscript"));
    (!runs && !address.is_empty()).then(|| encoded(address))
}

/// Splits `scheme:rest` (RFC 3986, 3.1); the scheme in lower case.
fn scheme(address: &str) -> Option<(String, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(letters);
    fits.then(|| (scheme.to_ascii_lowercase(), rest))
}

fn unknown_scheme(scheme: &str) -> Mistake {
    let help = suggest::nearest(scheme, KINDS.into_iter().chain(WEB)).map_or_else(
        || "link to `https:`, `http:`, `mailto:`, `tel:`, or by id: `commitment:ID`".to_owned(),
        |nearest| format!("did you mean `{nearest}:`?"),
    );
    Mistake::new(UNSAFE_LINK, format!("links cannot lead to `{scheme}:`"), help)
}

fn own_file(address: &str) -> Mistake {
    let name = address.rsplit(['/', '\\']).next().unwrap_or_default();
    let message = "this is a file of your own computer, which no reader has";
    let help =
        format!("put the file beside this one and write its name: `{}`", name.replace(' ', "%20"));
    Mistake::new(UNSAFE_LINK, message, help)
}

fn heading_id(text: &str) -> Result<String, Mistake> {
    let id = path::decode(text).filter(|id| !id.is_empty() && !id.contains(char::is_whitespace));
    id.ok_or_else(|| {
        let message = format!("`#{text}` is not the id of a heading");
        Mistake::new(BAD_LINK, message, "write the words of the heading: `#our-aims`")
    })
}

fn web(scheme: &str, rest: &str) -> Result<LinkTarget, Mistake> {
    let bare = matches!(scheme, "mailto" | "tel");
    let host = rest.strip_prefix("//").unwrap_or_default();
    let host_length = host.find(['/', '?', '#']).unwrap_or(host.len());
    let host_fits = host_length > 0 && !host[..host_length].contains([' ', '\\', '<', '>', '"']);
    if (bare && !rest.is_empty()) || (!bare && host_fits) {
        return Ok(LinkTarget::Web(format!("{scheme}:{}", encoded(rest))));
    }
    let help = "write the whole address: `https://www.example.org/page`";
    Err(Mistake::new(BAD_LINK, format!("`{scheme}:{rest}` is not a whole address"), help))
}

/// What is to be said of an address that only the editor's own machine answers.
pub(super) fn only_here(address: &str) -> Option<Mistake> {
    let (_, rest) = scheme(address.trim())?;
    let host = rest.strip_prefix("//")?.split(['/', '?', '#']).next().unwrap_or_default();
    let message = "this is an address of your own computer, such as that of the preview";
    is_own_machine(host).then(|| Mistake::new(BAD_LINK, message, BY_ID))
}

/// Whether a host, maybe with a port, is the machine of the editor.
fn is_own_machine(host: &str) -> bool {
    let name =
        if host.starts_with('[') { host } else { host.split(':').next().unwrap_or_default() };
    name.eq_ignore_ascii_case("localhost") || name == "127.0.0.1" || name.starts_with("[::1]")
}

/// The address with the characters encoded that a URL cannot hold (URL Standard, 4.3).
fn encoded(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for (at, c) in address.char_indices() {
        let digits = address.as_bytes().get(at + 1..at + 3).unwrap_or_default();
        let stray = c == '%' && !(digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit));
        let forbidden =
            matches!(c, ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']');
        if stray || forbidden || c.is_control() || c.is_whitespace() {
            let mut buffer = [0; 4];
            let bytes = c.encode_utf8(&mut buffer).bytes();
            encoded.extend(bytes.map(|byte| format!("%{byte:02X}")));
        } else {
            encoded.push(c);
        }
    }
    encoded
}

fn internal(kind: &str, rest: &str) -> Result<LinkTarget, Mistake> {
    let (steps, fragment) = match rest.split_once('#') {
        Some((steps, fragment)) => (steps, Some(heading_id(fragment)?)),
        None => (rest, None),
    };
    let reference = reference(kind, &steps.split('/').collect::<Vec<_>>())?;
    Ok(LinkTarget::Internal(reference, fragment))
}

fn reference(kind: &str, steps: &[&str]) -> Result<Reference, Mistake> {
    Ok(match (kind, steps) {
        ("edition", [edition]) => Reference::Edition(id(edition)?),
        ("version", [edition, version]) => Reference::Version(version_key(edition, version)?),
        ("group", [.., last]) => Reference::Group(within(kind, steps)?, id(last)?),
        ("commitment", [.., last]) => Reference::Commitment(within(kind, steps)?, id(last)?),
        ("section", [.., last]) => Reference::Section(within(kind, steps)?, id(last)?),
        ("framework", [""]) => Reference::Framework(None),
        ("framework", [edition, version]) => {
            Reference::Framework(Some(version_key(edition, version)?))
        }
        ("event", [edition, event]) => Reference::Event(id(edition)?, id(event)?),
        ("document", [document]) => Reference::Document(id(document)?),
        ("term", [term]) => Reference::Term(id(term)?),
        ("page", [page]) => Reference::Page(id(page)?),
        _ => return Err(wrong_steps(kind, steps)),
    })
}

/// The version named before the last step: none, or edition and version.
fn within(kind: &str, steps: &[&str]) -> Result<Option<VersionKey>, Mistake> {
    match steps {
        [_] => Ok(None),
        [edition, version, _] => version_key(edition, version).map(Some),
        _ => Err(wrong_steps(kind, steps)),
    }
}

fn version_key(edition: &str, version: &str) -> Result<VersionKey, Mistake> {
    Ok((id(edition)?, id(version)?))
}

fn id<T: Id>(text: &str) -> Result<T, Mistake> {
    T::parse(text).map_err(|reason| {
        let message = format!("`{text}` cannot be the id of any {}: {reason}", T::WHAT);
        let help = match id::suggestion(text) {
            suggestion if suggestion.is_empty() => format!("name the {} after the `:`", T::WHAT),
            suggestion => format!("did you mean `{suggestion}`?"),
        };
        Mistake::new(BAD_LINK, message, help)
    })
}

fn wrong_steps(kind: &str, steps: &[&str]) -> Mistake {
    let form = match kind {
        "edition" | "document" | "term" | "page" => format!("`{kind}:ID`"),
        "version" => "`version:EDITION/VERSION`".to_owned(),
        "framework" => "`framework:` or `framework:EDITION/VERSION`".to_owned(),
        "event" => "`event:EDITION/ID`".to_owned(),
        _ => format!("`{kind}:ID` or `{kind}:EDITION/VERSION/ID`"),
    };
    let message = format!("`{kind}:{}` does not name one {kind}", steps.join("/"));
    Mistake::new(BAD_LINK, message, format!("write {form}"))
}

fn file(address: &str, base: &SourcePath) -> Result<LinkTarget, Mistake> {
    if address.is_empty() {
        return Err(Mistake::new(BAD_LINK, "the link leads nowhere", BY_ID));
    }
    if let Some(whole) = without_scheme(address) {
        let message = format!("`{address}` is not a whole address");
        return Err(Mistake::new(BAD_LINK, message, format!("write `{whole}`")));
    }
    let name = address.rsplit('/').next().unwrap_or_default();
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let is_page = matches!(extension.to_ascii_lowercase().as_str(), "" | "md" | "html" | "htm");
    if is_page || address.starts_with(['/', '\\']) {
        let message = format!("`{address}` is not how pages of this site are linked to");
        let help = own_page(address).map_or(BY_ID.to_owned(), |id| {
            format!("link by the id that the file has in its front matter, such as `{id}`")
        });
        return Err(Mistake::new(BAD_LINK, message, help));
    }
    if address.contains(['#', '?']) {
        let message = format!("`{address}` names more than a file");
        return Err(Mistake::new(BAD_LINK, message, "leave out what follows `#` or `?`"));
    }
    path::resolve(address, base).map(LinkTarget::File)
}

/// What an address of the web or of mail lacks at its beginning.
fn without_scheme(address: &str) -> Option<String> {
    let host = address.split(['/', '?', '#']).next().unwrap_or_default();
    let end = host.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
    let is_host = host.starts_with("www.") || ENDS_OF_HOSTS.contains(&end.as_str());
    match address.split_once('@') {
        Some((name, host)) if !name.contains('/') && host.contains('.') && !host.contains('/') => {
            Some(format!("mailto:{address}"))
        }
        _ => (is_host && !host.contains(' ')).then(|| format!("https://{address}")),
    }
}

/// The id that a file of the site has by custom: the name without its number.
fn own_page(address: &str) -> Option<String> {
    let mut steps = address.rsplit('/').skip_while(|step| step.starts_with("index."));
    let name = steps.next()?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let kind = match steps.next()? {
        "commitments" => "commitment",
        "sections" => "section",
        "pages" => "page",
        "documents" => "document",
        _ => return None,
    };
    let id = stem.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches('-');
    (!id.is_empty()).then(|| format!("{kind}:{id}"))
}

#[cfg(test)]
#[path = "link_tests.rs"]
mod tests;
