//! What the preview shows at the moment: read by every request, changed by the worker alone.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use tokio::sync::watch;

use crate::locale::Locale;
use crate::pipeline::shown::Found;
use crate::pipeline::shown::Glimpse;
use crate::serve::Follow;
use crate::serve::draw::Pen;
use crate::serve::draw::Scene;
use crate::serve::stage::Stage;
use crate::serve::trouble::Trouble;

/// What browsers and the worker share.
pub(super) struct Desk {
    /// The port of the preview.
    pub(super) port: u16,
    /// Draws what the preview itself shows.
    pub(super) pen: Pen,
    state: Mutex<Arc<State>>,
    /// Rings whenever the state is another; says what a page has to know of it, as JSON.
    bell: watch::Sender<String>,
}

/// What is shown, and what is wrong.
#[derive(Default)]
pub(super) struct State {
    /// Names the site that is shown: another one has another name.
    pub(super) version: String,
    /// Names what is wrong.
    pub(super) ailment: String,
    /// The last site that was sound.
    pub(super) site: Option<Stage>,
    /// A page of the site to come, which the last one does not have yet.
    pub(super) glimpse: Option<Glimpse>,
    /// What is wrong with the content as it is now.
    pub(super) trouble: Trouble,
    /// The pages of the file that was saved last, the one that is most about it first.
    pub(super) edited: Vec<Found>,
    /// Bar and overlay by the tag of the language.
    overlays: BTreeMap<String, String>,
}

/// A state to come.
pub(super) struct Next {
    /// What is new, if anything is.
    pub(super) opened: Option<Opened>,
    /// What is wrong.
    pub(super) trouble: Trouble,
}

/// Something new to show.
pub(super) enum Opened {
    /// A site.
    Site(Opening),
    /// A page that the last site does not have yet.
    Glimpse(Glimpse),
}

/// A site that can be shown.
pub(super) struct Opening {
    /// Where its pages are made.
    pub(super) site: Stage,
    /// The pages of the file that was saved last.
    pub(super) edited: Vec<Found>,
    /// What differs from the site before.
    pub(super) news: News,
}

/// What is new in a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    /// Anything.
    Pages,
    /// Style sheets only: pages need not be loaded anew.
    Look,
    /// Anything but the page of which there was a glimpse.
    Others,
}

impl Desk {
    pub(super) fn new(port: u16) -> Self {
        let state = State::default();
        let (bell, _) = watch::channel(state.said(News::Pages, &State::default(), Follow::No));
        Self { port, pen: Pen::new(), state: Mutex::new(Arc::new(state)), bell }
    }

    /// What is shown now.
    pub(super) fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Hears of every state, beginning with the present one.
    pub(super) fn listen(&self) -> watch::Receiver<String> {
        self.bell.subscribe()
    }

    /// Shows something else from now on. `locales` are the languages of the site.
    pub(super) fn show(&self, next: Next, locales: &[Locale], follow: Follow) {
        let before = self.state();
        let is_site = matches!(next.opened, Some(Opened::Site(_)));
        let mut news = News::Pages;
        let mut state = State { edited: before.edited.clone(), ..State::default() };
        match next.opened {
            Some(Opened::Site(opening)) => {
                news = opening.news;
                (state.site, state.edited) = (Some(opening.site), opening.edited);
            }
            Some(Opened::Glimpse(glimpse)) => {
                state.site.clone_from(&before.site);
                state.edited = vec![glimpse.page.clone()];
                state.glimpse = Some(glimpse);
            }
            None => state.site.clone_from(&before.site),
        }
        let is_other = state.glimpse.is_some() || before.glimpse.is_some() || is_site;
        state.version = if is_other { following(&before.version) } else { before.version.clone() };
        state.ailment = if next.trouble == before.trouble {
            before.ailment.clone()
        } else {
            following(&before.ailment)
        };
        state.trouble = next.trouble;
        let drawn = locales
            .iter()
            .chain([self.pen.english()])
            .map(|locale| (locale.lang().to_string(), self.pen.overlay(locale, state.scene())));
        state.overlays = drawn.rev().collect();
        let said = state.said(news, &before, follow);
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
        self.bell.send_replace(said);
    }
}

/// Names differ from those of any preview before, so that pages of one that was ended know.
fn following(name: &str) -> String {
    let count: usize = name.rsplit('-').next().and_then(|it| it.parse().ok()).unwrap_or(0);
    format!("{}-{}", std::process::id(), count + 1)
}

impl State {
    /// What there is to draw about.
    pub(super) fn scene(&self) -> Scene<'_> {
        Scene {
            version: &self.version,
            ailment: &self.ailment,
            trouble: &self.trouble,
            edited: &self.edited,
        }
    }

    /// Bar and overlay in a language; in English where the site does not have it.
    pub(super) fn overlay(&self, lang: &str) -> &str {
        let own = self.overlays.get(lang).or_else(|| self.overlays.get("en"));
        own.map_or("", String::as_str)
    }

    /// What a page has to know. `before` is the state that it may be in.
    fn said(&self, news: News, before: &State, follow: Follow) -> String {
        let address = |it: &Found| format!("/{}", it.href);
        let known = before.glimpse.as_ref().filter(|_| news == News::Others);
        serde_json::json!({
            "version": self.version,
            "before": before.version,
            "look": news == News::Look,
            "known": known.map(|it| address(&it.page)),
            "ailment": self.ailment,
            "errors": self.trouble.count("error"),
            "edited": self.edited.first().map(address),
            "follow": follow == Follow::Yes,
        })
        .to_string()
    }
}
