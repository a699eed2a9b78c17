//! Requests of browsers.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::extract::State as Shared;
use axum::http::HeaderValue;
use axum::http::Method;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use axum::response::Sse;
use axum::response::sse::Event;
use axum::response::sse::KeepAlive;
use tokio::runtime::Runtime;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

use crate::page::paper::offer::Form;
use crate::serve::desk::Desk;
use crate::serve::desk::State;
use crate::serve::draw::SCRIPT;
use crate::serve::draw::SHEET;
use crate::serve::draw::Scene;
use crate::serve::host;
use crate::serve::inject;
use crate::serve::stage::Answer;
use crate::serve::stage::Wanted;
use crate::serve::trouble::Trouble;

/// Below this path is what is the preview's own. No edition can have such a name.
const OWN: &str = "__planpress/";

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// Answers on a listener from now on.
pub(super) fn start(runtime: &Runtime, listener: TcpListener, desk: Arc<Desk>) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let _context = runtime.enter();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let router = Router::new().fallback(answer).with_state(desk);
    runtime.spawn(async move {
        // It ends with the program only; a connection that breaks ends by itself.
        let _ended = axum::serve(listener, router).await;
    });
    Ok(())
}

async fn answer(Shared(desk): Shared<Arc<Desk>>, request: Request) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| host::is_own(host, desk.port)) {
        let said = "This preview is for browsers of the machine that it runs on. Ask for it by the \
                    address that planpress printed.\n";
        return reply(StatusCode::FORBIDDEN, TEXT, said);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return reply(StatusCode::METHOD_NOT_ALLOWED, TEXT, "There is nothing to send here.\n");
    }
    let Some(path) = decoded(request.uri().path()) else {
        return reply(StatusCode::BAD_REQUEST, TEXT, "This is no address of a page.\n");
    };
    let path = path.trim_start_matches('/');
    match path.strip_prefix(OWN) {
        Some(own) => own_file(&desk, own).await,
        None if path == OWN.trim_end_matches('/') => elsewhere("/__planpress/"),
        None => page(&desk, path, request.uri().path()).await,
    }
}

/// What belongs to the preview and not to the site.
async fn own_file(desk: &Arc<Desk>, name: &str) -> Response {
    let state = desk.state();
    match name {
        "" => workbench(desk, state).await,
        "events" => events(desk),
        "live.js" => reply(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT),
        "live.css" => reply(StatusCode::OK, "text/css; charset=utf-8", SHEET),
        "diagnostics.json" => {
            let json = format!("{:#}\n", state.trouble.json());
            reply(StatusCode::OK, "application/json", json)
        }
        _ => match name.strip_prefix("overlay/") {
            Some(lang) => reply(StatusCode::OK, HTML, state.overlay(lang).to_owned()),
            None => reply(StatusCode::NOT_FOUND, TEXT, "The preview has no such file.\n"),
        },
    }
}

async fn workbench(desk: &Arc<Desk>, state: Arc<State>) -> Response {
    let wanted = Wanted::Workbench(Arc::clone(desk), Arc::clone(&state));
    let drawn = match &state.site {
        Some(site) => site.ask(wanted).await,
        None => None,
    };
    match drawn {
        Some(Answer::File(html)) => reply(StatusCode::OK, HTML, html),
        Some(Answer::Trouble(trouble)) => broken(desk, &state, &trouble),
        _ => {
            let html = desk.pen.workbench(desk.pen.english(), state.scene(), None);
            reply(StatusCode::OK, HTML, html)
        }
    }
}

/// Every state, to a page that wants to know.
fn events(desk: &Desk) -> Response {
    let states = WatchStream::new(desk.listen());
    let states = states.map(|state| Ok::<Event, Infallible>(Event::default().data(state)));
    let mut response = Sse::new(states).keep_alive(KeepAlive::default()).into_response();
    own(&mut response);
    response
}

/// A file of the site.
async fn page(desk: &Arc<Desk>, path: &str, asked: &str) -> Response {
    let state = if is_of_sheet(path) { settled(desk).await } else { desk.state() };
    let Some(site) = &state.site else { return broken(desk, &state, &state.trouble) };
    let file = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    if let Some(glimpse) = state.glimpse.as_ref().filter(|it| it.path.as_str() == file) {
        return shown(&state, StatusCode::OK, &file, glimpse.html.clone().into_bytes());
    }
    match site.ask(Wanted::File(file.clone())).await {
        Some(Answer::File(bytes)) => shown(&state, StatusCode::OK, &file, bytes),
        Some(Answer::Missing(bytes)) => shown(&state, StatusCode::NOT_FOUND, "404.html", bytes),
        Some(Answer::Folder) => elsewhere(&format!("{asked}/")),
        Some(Answer::Trouble(trouble)) => broken(desk, &state, &trouble),
        Some(Answer::NoSheet(trouble)) => {
            let page = desk.pen.no_sheet(Scene { trouble: &trouble, ..state.scene() });
            reply(StatusCode::SERVICE_UNAVAILABLE, HTML, page)
        }
        Some(Answer::Glimpse(_)) | None => {
            let said = "The site was made anew at this moment. Ask again.\n";
            reply(StatusCode::SERVICE_UNAVAILABLE, TEXT, said)
        }
    }
}

/// Whether a file is made from a sheet, by the ending of its name.
fn is_of_sheet(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    [Form::Pdf, Form::Epub, Form::Text].iter().any(|form| form.extension() == ending)
}

/// The state as soon as there is no glimpse of a page: sheets and books of the site before would say what
/// that page does not say any more.
async fn settled(desk: &Desk) -> Arc<State> {
    let mut bell = desk.listen();
    let quiet = async { while desk.state().glimpse.is_some() && bell.changed().await.is_ok() {} };
    // Whatever happens, somebody waits for an answer.
    let _late = tokio::time::timeout(PATIENCE, quiet).await;
    desk.state()
}

/// How long a site takes to be read, at most.
const PATIENCE: Duration = Duration::from_secs(20);

fn shown(state: &State, status: StatusCode, path: &str, bytes: Vec<u8>) -> Response {
    let kind = kind_of(path);
    if kind != HTML {
        return reply(status, kind, bytes);
    }
    let html = String::from_utf8_lossy(&bytes);
    let overlay = |lang: &str| state.overlay(lang).to_owned();
    reply(status, kind, inject::into(&html, [&state.version, &state.ailment], overlay))
}

/// The page that says what is wrong where no page can be shown.
fn broken(desk: &Desk, state: &State, trouble: &Trouble) -> Response {
    let scene = Scene { trouble, ..state.scene() };
    reply(StatusCode::SERVICE_UNAVAILABLE, HTML, desk.pen.broken(scene))
}

fn elsewhere(path: &str) -> Response {
    let mut response = reply(StatusCode::FOUND, TEXT, "");
    // Two slashes at the beginning would lead to another host.
    let path = format!("/{}", path.trim_start_matches('/'));
    match HeaderValue::from_str(&path) {
        Ok(path) => {
            response.headers_mut().insert(header::LOCATION, path);
            response
        }
        Err(_) => reply(StatusCode::NOT_FOUND, TEXT, "There is no such page.\n"),
    }
}

fn reply(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    own(&mut response);
    response
}

/// Nothing of the preview is kept by a browser, shown within another page, or taken for what it is not.
fn own(response: &mut Response) {
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
}

/// What kind of file it is, by the ending of its name.
fn kind_of(path: &str) -> &'static str {
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
    match ending.map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("html") => HTML,
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("xml") => "application/xml",
        Some("ics") => "text/calendar; charset=utf-8",
        Some("txt" | "md") => TEXT,
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("avif") => "image/avif",
        Some("pdf") => "application/pdf",
        Some("epub") => "application/epub+zip",
        Some("mp3") => "audio/mpeg",
        Some("mp4") => "video/mp4",
        Some("vtt") => "text/vtt; charset=utf-8",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// The path with `%2F` and the like as what they stand for; nothing if that is no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let (byte, after) = match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digit = |byte: u8| char::from(byte).to_digit(16);
                let byte = digit(*high)? * 16 + digit(*low)?;
                (u8::try_from(byte).ok()?, after)
            }
            (b'%', _) => return None,
            (byte, after) => (*byte, after),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_once() {
        for (path, wanted) in [
            ("/a/b", Some("/a/b")),
            ("/%E0%AA%95", Some("/ક")),
            ("/%252e", Some("/%2e")),
            ("/%zz", None),
            ("/%f", None),
            ("/%ff", None),
        ] {
            assert_eq!(decoded(path).as_deref(), wanted, "{path}");
        }
    }
}
