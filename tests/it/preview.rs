//! A preview that runs, and a browser as plain as can be.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::process::Child;
use std::process::Stdio;
use std::time::Duration;
use std::time::Instant;

use serde_json::Value;

use crate::scratch::Scratch;

/// However slow the machine is, nothing takes longer.
const PATIENCE: Duration = Duration::from_mins(1);

/// `planpress serve` on a free port; ended when this is dropped.
pub(crate) struct Preview {
    program: Child,
    /// The port of this machine.
    pub(crate) port: u16,
}

/// What the preview answered.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
    /// The body as it was sent.
    pub(crate) bytes: Vec<u8>,
}

impl Preview {
    /// The preview of a folder.
    pub(crate) fn of(scratch: &Scratch) -> Self {
        Self::with(scratch, &["--port", "0"])
    }

    /// The preview of a folder, with these arguments.
    pub(crate) fn with(scratch: &Scratch, arguments: &[&str]) -> Self {
        let arguments: Vec<&str> = ["serve"].iter().chain(arguments).copied().collect();
        let mut command = scratch.command(&arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut program = command.spawn().expect("the program can be run");
        let mut line = String::new();
        let out = program.stdout.take().expect("it is piped");
        BufReader::new(out).read_line(&mut line).expect("the program says its address");
        let port = line.split("http://127.0.0.1:").nth(1).and_then(|it| it.split('/').next());
        let port = port.and_then(|it| it.parse().ok());
        Self { program, port: port.unwrap_or_else(|| panic!("no address: {line}")) }
    }

    /// The preview of a folder as soon as it shows the site, with what it tells.
    pub(crate) fn shown(scratch: &Scratch) -> (Self, News) {
        let preview = Self::of(scratch);
        let mut news = preview.news();
        news.until(|state| state["version"] != "");
        (preview, news)
    }

    /// Asks for a path as a browser of this machine does.
    pub(crate) fn get(&self, path: &str) -> Reply {
        answered(self.asked(path))
    }

    /// Asks for a path and does not wait for the answer.
    pub(crate) fn asked(&self, path: &str) -> TcpStream {
        let host = format!("localhost:{}", self.port);
        let lines = format!("Host: {host}\r\nConnection: close\r\n\r\n");
        self.sent(&format!("GET {path} HTTP/1.1\r\n{lines}"))
    }

    /// Sends these bytes.
    pub(crate) fn send(&self, request: &str) -> Reply {
        answered(self.sent(request))
    }

    fn sent(&self, request: &str) -> TcpStream {
        let mut stream = self.connected();
        stream.write_all(request.as_bytes()).expect("the preview listens");
        stream
    }

    /// What the preview tells pages.
    pub(crate) fn news(&self) -> News {
        let mut stream = self.connected();
        let request =
            format!("GET /__planpress/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).expect("the preview listens");
        News(BufReader::new(stream))
    }

    fn connected(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the preview runs");
        stream.set_read_timeout(Some(PATIENCE)).expect("it is a time");
        stream
    }

    /// Whether the program still runs.
    pub(crate) fn lives(&mut self) -> bool {
        self.program.try_wait().expect("it is our own").is_none()
    }
}

fn answered(mut stream: TcpStream) -> Reply {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the preview answers");
    let end = answer.windows(4).position(|it| it == b"\r\n\r\n");
    let bytes = end.map_or_else(Vec::new, |end| answer.split_off(end + 4));
    let head = String::from_utf8_lossy(&answer).trim_end().to_owned();
    let status = head.split(' ').nth(1).and_then(|it| it.parse().ok());
    let status = status.unwrap_or_else(|| panic!("no answer: {head}"));
    let body = String::from_utf8_lossy(&bytes).into_owned();
    Reply { status, head: head.to_lowercase(), body, bytes }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ended = self.program.kill();
        let _ended = self.program.wait();
    }
}

/// What the preview tells a page, as it happens.
pub(crate) struct News(BufReader<TcpStream>);

impl News {
    /// Waits for a state.
    #[track_caller]
    pub(crate) fn until(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        let started = Instant::now();
        let mut last = String::new();
        while started.elapsed() < PATIENCE {
            let mut line = String::new();
            if self.0.read_line(&mut line).is_err() {
                break;
            }
            let Some(data) = line.strip_prefix("data:") else { continue };
            data.trim().clone_into(&mut last);
            let state = serde_json::from_str(data).expect("it is JSON");
            if wanted(&state) {
                return state;
            }
        }
        panic!("that state did not come; the last one was {last}");
    }

    /// Waits for another site than that of a state.
    #[track_caller]
    pub(crate) fn after(&mut self, before: &Value) -> Value {
        self.until(|state| state["version"] != before["version"])
    }

    /// Waits until so many errors are told.
    #[track_caller]
    pub(crate) fn until_errors(&mut self, count: u64) -> Value {
        self.until(|state| state["errors"] == count)
    }
}
