//! Layer 8, an edge: whether what a plan links to is still there. Only on request: other people's
//! servers are asked.
//!
//! [`find`] collects the addresses of the content, [`cache`] remembers what was answered, `ask` asks,
//! and [`told`] says what that means for the editor.

#[cfg(feature = "links")]
mod ask;
pub mod cache;
pub mod find;
#[cfg(feature = "links")]
mod public;
#[cfg(test)]
mod tests;
pub mod told;

use std::collections::BTreeMap;
use std::time::Duration;

use crate::base::date::Date;
use crate::links::cache::Answered;
use crate::links::cache::Cache;

/// What a server said about an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Something is there.
    There,
    /// It has moved for good, and is there: the new address.
    Moved(String),
    /// It is gone: 404 or 410.
    Gone(u16),
    /// The server answers programs in a way from which nothing follows: the number of the answer.
    Unclear(u16),
    /// No answer: why, in words.
    Unreachable(String),
    /// The address is one of this machine or its network, and was not asked.
    NotPublic,
}

/// How servers are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manners {
    /// The longest that one address may take.
    pub timeout: Duration,
    /// How long to wait between two addresses of one host.
    pub pause: Duration,
    /// Whether addresses of this machine and its network are asked too.
    pub reach: Reach,
}

/// Which addresses are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Those that anybody can ask.
    Public,
    /// Also those of this machine and its network.
    Everything,
}

impl Manners {
    /// Slow enough for any server.
    pub const POLITE: Self = Self {
        timeout: Duration::from_secs(15),
        pause: Duration::from_secs(1),
        reach: Reach::Public,
    };
}

/// Finds out what is at addresses: from the cache if that is young enough, else by asking. New answers
/// go into the cache. `asked` is called for every address that is asked, with how many are left.
#[must_use]
pub fn answers(
    cache: &mut Cache,
    addresses: &[&str],
    manners: &Manners,
    today: Date,
    asked: &(dyn Fn(usize) + Sync),
) -> BTreeMap<String, Answer> {
    let fresh = |address: &&str| cache.young(address, today).is_none();
    let open: Vec<&str> = addresses.iter().copied().filter(fresh).collect();
    for (address, answer) in ask_all(&open, manners, asked) {
        cache.put(address, Answered { on: today, answer });
    }
    let known =
        |address: &&str| Some(((*address).to_owned(), cache.young(address, today)?.clone()));
    addresses.iter().filter_map(known).collect()
}

#[cfg(feature = "links")]
fn ask_all(
    addresses: &[&str],
    manners: &Manners,
    asked: &(dyn Fn(usize) + Sync),
) -> Vec<(String, Answer)> {
    ask::all(addresses, manners, asked)
}

#[cfg(not(feature = "links"))]
fn ask_all(
    addresses: &[&str],
    _manners: &Manners,
    _asked: &(dyn Fn(usize) + Sync),
) -> Vec<(String, Answer)> {
    let why = "this planpress was built without the feature `links`";
    let answer = |address: &&str| ((*address).to_owned(), Answer::Unreachable(why.to_owned()));
    addresses.iter().map(answer).collect()
}
