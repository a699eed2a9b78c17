//! Asking servers: one at a time a host, with a pause, and no more than what has to be known.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use ureq::Agent;
use ureq::Error;
use ureq::http::Uri;
use ureq::http::header::LOCATION;
use ureq::unversioned::transport::DefaultConnector;

use crate::links::Answer;
use crate::links::Manners;
use crate::links::Reach;
use crate::links::public;
use crate::links::public::PublicOnly;

/// Hosts that are asked at the same time.
const HOSTS: usize = 8;

/// Most redirects that are followed.
const MAX_HOPS: usize = 6;

/// Asks for every address. Hosts are asked at the same time, addresses of one host in turn.
pub(super) fn all(
    addresses: &[&str],
    manners: &Manners,
    asked: &(dyn Fn(usize) + Sync),
) -> Vec<(String, Answer)> {
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for address in addresses {
        hosts.entry(host(address)).or_default().push(address);
    }
    let queue: Mutex<Vec<Vec<&str>>> = Mutex::new(hosts.into_values().collect());
    let answers: Mutex<Vec<(String, Answer)>> = Mutex::new(Vec::new());
    let left = AtomicUsize::new(addresses.len());
    let agent = agent(manners);
    thread::scope(|scope| {
        for _ in 0..HOSTS.min(addresses.len()) {
            scope.spawn(|| {
                while let Some(of_host) = taken(&queue) {
                    for (turn, address) in of_host.into_iter().enumerate() {
                        if turn > 0 {
                            wait(manners.pause);
                        }
                        let answer = ask(&agent, address);
                        asked(left.fetch_sub(1, Ordering::Relaxed) - 1);
                        let mut answers = answers.lock().expect("no thread panics with the lock");
                        answers.push((address.to_owned(), answer));
                    }
                }
            });
        }
    });
    let mut answers = answers.into_inner().expect("no thread panics with the lock");
    answers.sort_by(|a, b| a.0.cmp(&b.0));
    answers
}

fn taken<'a>(queue: &Mutex<Vec<Vec<&'a str>>>) -> Option<Vec<&'a str>> {
    queue.lock().expect("no thread panics with the lock").pop()
}

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?']).next().unwrap_or(rest)
}

/// Nobody wakes this thread, so it waits as long as it is told.
fn wait(pause: Duration) {
    thread::park_timeout(pause);
}

fn agent(manners: &Manners) -> Agent {
    let name = concat!("planpress/", env!("CARGO_PKG_VERSION"), " (checks the links of a plan)");
    let config = Agent::config_builder()
        .timeout_global(Some(manners.timeout))
        .timeout_connect(Some(manners.timeout / 2))
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(None)
        .user_agent(name)
        .build();
    match manners.reach {
        Reach::Everything => config.new_agent(),
        Reach::Public => Agent::with_parts(config, DefaultConnector::new(), PublicOnly::default()),
    }
}

/// What one request came to.
struct Reply {
    status: u16,
    location: Option<String>,
}

/// Follows redirects by hand: whether all were for good has to be known.
fn ask(agent: &Agent, address: &str) -> Answer {
    let mut here = address.to_owned();
    let mut for_good = true;
    let mut moved = None;
    for _ in 0..MAX_HOPS {
        let reply = match reply(agent, &here) {
            Ok(reply) => reply,
            Err(error) if public::is_refusal(&error) => return Answer::NotPublic,
            Err(error) => return Answer::Unreachable(said(&error)),
        };
        match (reply.status, reply.location) {
            (301 | 302 | 303 | 307 | 308, Some(location)) => {
                let Some(next) = resolved(&here, &location) else {
                    return Answer::Unclear(reply.status);
                };
                for_good &= matches!(reply.status, 301 | 308);
                if for_good {
                    moved = Some(next.clone());
                }
                here = next;
            }
            (200..=299, _) => return moved.map_or(Answer::There, Answer::Moved),
            (status @ (404 | 410), _) => return Answer::Gone(status),
            (status, _) => return Answer::Unclear(status),
        }
    }
    Answer::Unreachable(format!("it leads on more than {MAX_HOPS} times"))
}

/// Asks for the head only, and for the whole if the server does not like that; of which nothing is
/// read.
fn reply(agent: &Agent, address: &str) -> Result<Reply, Error> {
    let head = of(&agent.head(address).call()?);
    if head.status < 400 || head.status == 429 {
        return Ok(head);
    }
    Ok(of(&agent.get(address).call()?))
}

fn of(response: &ureq::http::Response<ureq::Body>) -> Reply {
    let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    Reply { status: response.status().as_u16(), location: location.map(str::to_owned) }
}

/// The address to which a server leads on.
fn resolved(here: &str, location: &str) -> Option<String> {
    let location = location.split('#').next().unwrap_or_default();
    if location.starts_with("https://") || location.starts_with("http://") {
        return Some(location.to_owned());
    }
    let here: Uri = here.parse().ok()?;
    let (scheme, authority) = (here.scheme_str()?, here.authority()?);
    if let Some(rest) = location.strip_prefix("//") {
        return Some(format!("{scheme}://{rest}"));
    }
    if location.contains(':') {
        return None;
    }
    if location.starts_with('/') {
        return Some(format!("{scheme}://{authority}{location}"));
    }
    let folder = here.path().rsplit_once('/').map_or("", |(folder, _)| folder);
    Some(format!("{scheme}://{authority}{folder}/{location}"))
}

fn said(error: &Error) -> String {
    match error {
        Error::Timeout(_) => "it does not answer in time".to_owned(),
        Error::HostNotFound => "there is no such host".to_owned(),
        Error::ConnectionFailed => "the connection failed".to_owned(),
        Error::Io(error) => format!("the connection failed ({})", error.kind()),
        other => other.to_string(),
    }
}
