//! Makes sheets, one after the other, while others make pages.

use std::sync::mpsc::Receiver;

use tokio::sync::oneshot;

use crate::pipeline::shown::Shown;
use crate::serve::place::Place;
use crate::serve::stage::Answer;
use crate::serve::stage::careful;

/// A sheet that somebody wants.
pub(super) struct Sheet {
    /// Its place below the root of the site.
    pub(super) path: String,
    pub(super) reply: oneshot::Sender<Answer>,
}

/// Works until nobody can want a sheet any more.
pub(super) fn work(shown: &Shown, place: &Place, wanted: Receiver<Sheet>) {
    for Sheet { path, reply } in wanted {
        // Who has gone away does not want it any more.
        if !reply.is_closed() {
            let _gone = reply.send(careful(|| answer(shown, place, &path)));
        }
    }
}

fn answer(shown: &Shown, place: &Place, path: &str) -> Answer {
    match shown.pdf(path, &|scripts| place.fonts(scripts)) {
        Ok(Some(bytes)) => Answer::File(bytes.to_vec()),
        Ok(None) => Answer::Missing(Vec::new()),
        Err(why) => Answer::NoSheet(place.no_sheet(why)),
    }
}
