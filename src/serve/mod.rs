//! Layer 11, an edge: the live preview, on this machine only.
//!
//! ```text
//! watch ─(something changed)─> worker: scan ─> read, check ─> stage: a thread that has the site open
//!                                 │                             ^ asks for pages │ bytes
//!                                 v                             │               v
//!                               desk: what is shown, what is wrong <──────── answer (HTTP) <─> browser
//! ```
//! Sheets are made on the stage too, but by one who does nothing else, so that pages never wait for them.
//! The worker replaces the stage only when the new site is sound; until then, and while it works, pages
//! come from the last one. Nothing is written to the disk.
#![cfg_attr(
    feature = "serve",
    expect(clippy::disallowed_methods, reason = "looks after folders, and times itself")
)]

#[cfg(feature = "serve")]
mod answer;
#[cfg(feature = "serve")]
mod bench;
#[cfg(feature = "serve")]
mod desk;
#[cfg(feature = "serve")]
mod draw;
#[cfg(feature = "serve")]
mod host;
#[cfg(feature = "serve")]
mod inject;
#[cfg(feature = "serve")]
mod live;
#[cfg(feature = "serve")]
mod place;
#[cfg(feature = "serve")]
mod printer;
#[cfg(feature = "serve")]
mod stage;
#[cfg(feature = "serve")]
mod taken;
#[cfg(feature = "serve")]
mod trouble;
#[cfg(feature = "serve")]
mod watch;
#[cfg(feature = "serve")]
mod worker;

#[cfg(not(feature = "serve"))]
#[path = "stub.rs"]
mod live;

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::base::date::Date;
use crate::base::diagnostic::Diagnostics;
use crate::base::source_map::SourceMap;
use crate::pipeline::Drafts;

pub use crate::serve::live::run;

/// What is previewed, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServeOptions {
    /// The content folder.
    pub content: PathBuf,
    /// The folder with site themes.
    pub themes: PathBuf,
    /// Where browsers find it.
    pub port: Port,
    /// The day to take as today.
    pub date: Date,
    /// What becomes of versions under embargo.
    pub drafts: Drafts,
    /// Whether browsers go where the editor is.
    pub follow: Follow,
    /// The folders in which fonts for sheets are looked for; they may be missing.
    pub fonts: Vec<PathBuf>,
}

/// A port of this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// This one, or one of the next if it is taken.
    Near(u16),
    /// This one and no other; 0 is any that is free.
    Only(u16),
}

/// Whether browsers go to the page of the file that was saved last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Follow {
    /// They stay where they are.
    #[default]
    No,
    /// They go.
    Yes,
}

/// What the preview has to say while it runs.
#[derive(Debug)]
pub enum Told<'a> {
    /// Browsers can come.
    Open {
        /// `http://127.0.0.1:4400/`
        address: &'a str,
        /// The port that was wanted, where another program has it.
        taken: Option<u16>,
    },
    /// What is wrong with the content or the site theme; may be nothing.
    Diagnostics {
        /// The files.
        sources: &'a SourceMap,
        /// The folder that they are in.
        folder: &'a std::path::Path,
        /// What is wrong with them.
        diagnostics: &'a Diagnostics,
    },
    /// The site could not be made, for another reason.
    Fault(&'a str),
    /// A new state of the site is shown.
    Shown {
        /// How many pages it has.
        pages: usize,
        /// How long that took.
        took: Duration,
    },
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Another program has the port, or it is not ours to have.
    #[error("port {port} cannot be used: {}; leave out --port for any free one", source.kind())]
    Port {
        /// The port.
        port: u16,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The system gives no threads or sockets.
    #[error("the preview cannot be started")]
    System(#[source] io::Error),
    /// The program was made without it.
    #[error(
        "this planpress was made without the preview: build it with the feature `serve`, which is on by default"
    )]
    NotBuiltIn,
}
