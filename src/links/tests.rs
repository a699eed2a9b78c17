//! Servers of our own, on this machine, that answer in every way.

use std::collections::BTreeMap;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use crate::base::date::Date;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceFile;
use crate::base::source_map::SourceMap;
use crate::base::source_map::SourceText;
use crate::links;
use crate::links::Answer;
use crate::links::Manners;
use crate::links::Reach;
use crate::links::cache::Cache;
use crate::links::find;
use crate::links::told;

/// Serves until the test ends. Gives the port, and the requests as they come: `HEAD /gone`.
fn server() -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let requests: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&requests);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut first = String::new();
            let _read = reader.read_line(&mut first);
            let mut agent = String::new();
            let mut line = String::new();
            while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
                if line.to_lowercase().starts_with("user-agent: planpress/") {
                    agent = " by planpress".to_owned();
                }
                line.clear();
            }
            let request = first.rsplit_once(' ').map_or("", |(request, _)| request).to_owned();
            let answer = answer(&request);
            seen.lock().unwrap().push(request + &agent);
            let _gone = stream.write_all(
                format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .as_bytes(),
            );
        }
    });
    (port, requests)
}

fn answer(request: &str) -> &'static str {
    let (method, path) = request.split_once(' ').unwrap_or_default();
    match (method, path) {
        (_, "/there") | ("GET", "/no-head") => "200 OK",
        ("HEAD", "/no-head") => "405 Method Not Allowed",
        (_, "/gone") => "410 Gone",
        (_, "/old") => "301 Moved Permanently\r\nLocation: /older",
        (_, "/older") => "308 Permanent Redirect\r\nLocation: there",
        (_, "/detour") => "302 Found\r\nLocation: /there",
        (_, "/lost") => "301 Moved Permanently\r\nLocation: /missing",
        (_, "/circle") => "302 Found\r\nLocation: /circle",
        (_, "/closed") => "403 Forbidden",
        (_, "/elsewhere") => "302 Found\r\nLocation: ftp://files.example/",
        _ => "404 Not Found",
    }
}

fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

fn quick(reach: Reach) -> Manners {
    Manners { timeout: Duration::from_secs(5), pause: Duration::ZERO, reach }
}

fn asked(cache: &mut Cache, addresses: &[String], reach: Reach) -> BTreeMap<String, Answer> {
    let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
    links::answers(cache, &addresses, &quick(reach), today(), &|_| {})
}

#[test]
fn understands_every_answer() {
    let (port, requests) = server();
    let at = |path: &str| format!("http://127.0.0.1:{port}{path}");
    let expected = [
        ("/there", Answer::There),
        ("/no-head", Answer::There),
        ("/gone", Answer::Gone(410)),
        ("/missing", Answer::Gone(404)),
        ("/old", Answer::Moved(at("/there"))),
        ("/detour", Answer::There),
        ("/lost", Answer::Gone(404)),
        ("/closed", Answer::Unclear(403)),
        ("/elsewhere", Answer::Unclear(302)),
        ("/circle", Answer::Unreachable("it leads on more than 6 times".to_owned())),
    ];
    let addresses: Vec<String> = expected.iter().map(|(path, _)| at(path)).collect();
    let mut cache = Cache::default();
    let found = asked(&mut cache, &addresses, Reach::Everything);
    for (path, answer) in expected {
        assert_eq!(found[&at(path)], answer, "{path}");
    }
    let first = requests.lock().unwrap().clone();
    assert!(first.iter().all(|request| request.ends_with(" by planpress")), "{first:?}");
    assert_eq!(first.iter().filter(|it| it.starts_with("GET /there")).count(), 0, "{first:?}");
    // What is known is not asked again.
    assert_eq!(asked(&mut cache, &addresses, Reach::Everything).len(), addresses.len());
    assert_eq!(requests.lock().unwrap().len(), first.len());
}

#[test]
fn asks_nobody_at_home() {
    let (port, requests) = server();
    let addresses =
        ["127.0.0.1", "localhost", "[::1]"].map(|host| format!("http://{host}:{port}/there"));
    for answer in asked(&mut Cache::default(), &addresses, Reach::Public).into_values() {
        assert!(matches!(answer, Answer::NotPublic | Answer::Unreachable(_)), "{answer:?}");
    }
    assert_eq!(requests.lock().unwrap().len(), 0);
}

#[test]
fn says_what_to_type() {
    let text = "address: http://a.example/x\nother: http://b.example\nthird: http://a.example/x\n";
    let path = SourcePath::parse("2013-17/2013-10/version.yaml").unwrap();
    let sources = SourceMap::new(vec![SourceFile { path, text: SourceText::Text(text.into()) }]);
    let found = find::addresses(&sources);
    let answers = BTreeMap::from([
        ("http://a.example/x".to_owned(), Answer::Gone(404)),
        ("http://b.example".to_owned(), Answer::Moved("https://b.example/".to_owned())),
    ]);
    let dates = [("2013-17/2013-10/".to_owned(), Date::parse("2013-10-29").unwrap())];
    let told = told::diagnostics(&sources, &found, &answers, (&dates, today()));
    let said: Vec<(&str, Option<&str>, usize)> =
        told.iter().map(|it| (it.code.0, it.help.as_deref(), it.labels.len())).collect();
    let copy = "link to a copy, if there is one: look at \
                `https://web.archive.org/web/20131029/http://a.example/x`";
    assert_eq!(
        said,
        [("link-gone", Some(copy), 2), ("link-moved", Some("write `https://b.example/`"), 1)]
    );
}
