//! Progress of long work: on a terminal only, and only if it takes a while.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::ProgressBar;
use indicatif::ProgressDrawTarget;
use indicatif::ProgressStyle;

/// A counter on the terminal, nothing in a pipe.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Starts counting.
    pub(super) fn start(what: &'static str) -> Self {
        let bar = ProgressBar::no_length().with_message(what);
        if !std::io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}: {human_pos} ({elapsed})")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(bar)
    }

    /// Counts one more.
    pub(super) fn step(&self) {
        self.0.inc(1);
    }

    /// Clears the line.
    pub(super) fn finish(self) {
        self.0.finish_and_clear();
    }
}
