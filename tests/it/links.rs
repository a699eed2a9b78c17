//! Links to other sites are asked about on request only, and what was answered is remembered.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Write;
use std::net::TcpListener;

use crate::scratch::Scratch;
use crate::scratch::stderr;

/// Answers every request with 404 until the test ends.
fn server() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener.local_addr().expect("it has one").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut reader = BufReader::new(stream.try_clone().expect("a second end"));
            let mut line = String::new();
            while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
                line.clear();
            }
            let head = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            let _gone = stream.write_all(head.as_bytes());
        }
    });
    port
}

#[test]
fn gone_links_are_said_at_their_place() {
    let scratch = Scratch::new();
    let address = format!("http://127.0.0.1:{}/page", server());
    scratch.put_section(&format!("Read [the report]({address})."));
    let before = stderr(&scratch.run(&["check"]).code(0));
    assert!(!before.contains("link-") && !scratch.path(".planpress").exists(), "{before}");
    let asked = ["check", "--links", "--links-allow-private"];
    let said = stderr(&scratch.run(&asked).code(0));
    assert!(
        said.contains("warning[link-gone]: nothing is at this address any more (404)"),
        "{said}"
    );
    assert!(said.contains("01-foreword.md:5:19"), "{said}");
    assert!(said.contains(&format!("https://web.archive.org/web/20260302/{address}")), "{said}");
    assert!(scratch.path(".planpress/links.json").is_file());
    scratch.run(&[&asked[..], &["--strict"]].concat()).code(1);
}

#[test]
fn this_machine_is_not_asked() {
    let scratch = Scratch::new();
    scratch.put_section(&format!("Read [the report](http://localhost:{}/page).", server()));
    let said = stderr(&scratch.run(&["check", "--links"]).code(0));
    assert!(said.contains("the address is one of your own machine or network"), "{said}");
}
