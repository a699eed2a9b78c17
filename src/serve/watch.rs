//! Notices that something may have changed below some folders.
//!
//! A notice is no more than a reason to look: what has changed is seen by comparing the files. So
//! nothing depends on how an editor saves, and a lost notice costs a little time at most, because the
//! worker also looks by itself now and then.

use std::path::Path;
use std::path::PathBuf;
use std::sync::mpsc;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;
use std::time::Instant;

use notify::Event;
use notify::EventKind;
use notify::RecommendedWatcher;
use notify::RecursiveMode;
use notify::Watcher as _;
use notify::event::AccessKind;
use notify::event::AccessMode;

/// Watches folders that may go and come back.
pub(super) struct Watch {
    /// Absent where the system cannot notify: then the worker looks more often.
    watcher: Option<RecommendedWatcher>,
    notices: Receiver<Notice>,
    roots: Vec<Root>,
}

/// A folder to watch.
struct Root {
    path: PathBuf,
    is_watched: bool,
}

/// Why to look.
enum Notice {
    /// Something at these paths.
    At(Vec<PathBuf>),
    /// The system lost count.
    Unsure,
}

/// Editors write a file in several steps, within this time.
const QUIET: Duration = Duration::from_millis(12);

/// Another version of everything takes longer; its files come in bursts.
const QUIET_AFTER_MANY: Duration = Duration::from_millis(120);
const MANY: usize = 12;

/// However long it goes on, somebody wants to see something.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often folders that are not there are looked for.
const LOOK_FOR_ROOTS: Duration = Duration::from_millis(250);

impl Watch {
    /// Watches these folders and all that is below them.
    pub(super) fn new(folders: &[&Path]) -> Self {
        let (sender, notices) = mpsc::channel();
        let notice = move |event: notify::Result<Event>| {
            let notice = match event {
                Ok(event) if event.need_rescan() => Notice::Unsure,
                Ok(event) if is_read(event.kind) => return,
                Ok(event) => Notice::At(event.paths),
                Err(_) => Notice::Unsure,
            };
            // Nobody listens at the very end only.
            let _ended = sender.send(notice);
        };
        let watcher = notify::recommended_watcher(notice).ok();
        // Notices name files as the system knows them.
        let root = |path: &&Path| Root {
            path: std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()),
            is_watched: false,
        };
        let mut watch = Self { watcher, notices, roots: folders.iter().map(root).collect() };
        watch.renew();
        watch
    }

    /// Whether changes are noticed, as far as the folders are there.
    pub(super) fn is_blind(&self) -> bool {
        self.watcher.is_none() || self.roots.iter().any(|it| !it.is_watched && it.path.is_dir())
    }

    /// Waits until something was noticed and it is quiet again, for `most` at the longest. Gives the
    /// paths that were noticed.
    pub(super) fn wait(&mut self, most: Duration) -> Vec<PathBuf> {
        let started = Instant::now();
        loop {
            let left = most.saturating_sub(started.elapsed());
            match self.notices.recv_timeout(left.min(LOOK_FOR_ROOTS)) {
                Ok(Notice::At(paths)) => return self.until_quiet(paths),
                Err(RecvTimeoutError::Timeout) if self.renew() => return Vec::new(),
                Err(RecvTimeoutError::Timeout) if started.elapsed() >= most => return Vec::new(),
                // Where the system lost count, it was mostly by our own reading: looking again at once
                // might go on for ever.
                Ok(Notice::Unsure) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    std::thread::park_timeout(most);
                    return Vec::new();
                }
            }
        }
    }

    fn until_quiet(&mut self, first: Vec<PathBuf>) -> Vec<PathBuf> {
        let started = Instant::now();
        let mut paths = first;
        loop {
            let quiet = if paths.len() > MANY { QUIET_AFTER_MANY } else { QUIET };
            match self.notices.recv_timeout(quiet) {
                Ok(Notice::At(more)) => paths.extend(more),
                Ok(Notice::Unsure) => {}
                Err(_) => break,
            }
            if started.elapsed() > PATIENCE {
                break;
            }
        }
        // A folder that was moved away is still watched where it went, one that came back is not.
        for root in &mut self.roots {
            if paths.contains(&root.path) {
                root.is_watched = false;
            }
        }
        self.renew();
        paths
    }

    /// Watches what is there and not watched yet; forgets what is gone. True if anything came or went.
    fn renew(&mut self) -> bool {
        let Some(watcher) = &mut self.watcher else { return false };
        let mut has_news = false;
        for root in &mut self.roots {
            let before = root.is_watched;
            let is_there = root.path.is_dir();
            if before == is_there {
                continue;
            }
            // What was watched under this name may be another folder by now.
            let _unknown = watcher.unwatch(&root.path);
            root.is_watched =
                is_there && watcher.watch(&root.path, RecursiveMode::Recursive).is_ok();
            has_news |= root.is_watched != before;
        }
        has_news
    }
}

/// Whether an event is about reading, which the preview itself does most.
fn is_read(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(kind) => kind != AccessKind::Close(AccessMode::Write),
        _ => false,
    }
}
