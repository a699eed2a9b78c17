//! Looks at the files, makes a site of them, and puts it on the desk if it is sound.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use std::time::Instant;

use crate::base::lang::Lang;
use crate::base::path::SourcePath;
use crate::base::source_map::SourceMap;
use crate::config::base_url::BaseUrl;
use crate::locale::Locale;
use crate::page::LinkStyle;
use crate::pipeline::BuildOptions;
use crate::pipeline::sheets::Sheets;
use crate::serve::ServeError;
use crate::serve::ServeOptions;
use crate::serve::Told;
use crate::serve::desk;
use crate::serve::desk::Desk;
use crate::serve::desk::News;
use crate::serve::desk::Next;
use crate::serve::desk::Opened;
use crate::serve::draw;
use crate::serve::stage;
use crate::serve::stage::Opening;
use crate::serve::stage::Ready;
use crate::serve::stage::Sight;
use crate::serve::taken;
use crate::serve::taken::Files;
use crate::serve::taken::Read;
use crate::serve::taken::Sound;
use crate::serve::trouble::Trouble;
use crate::serve::watch::Watch;
use crate::source::limits::Limits;
use crate::source::scan;
use crate::source::theme;

/// The one who makes sites.
pub(super) struct Worker<'a> {
    options: &'a ServeOptions,
    desk: Arc<Desk>,
    watch: Watch,
    tell: &'a dyn Fn(Told),
    /// What the last attempt was made from.
    known: Known,
    /// The languages of the last sound site.
    locales: Vec<Locale>,
}

/// What a site is made from.
#[derive(Default)]
struct Known {
    content: Arc<SourceMap>,
    look: SourceMap,
    /// The name of the site theme.
    name: String,
    /// What differs from the last site that was sound.
    since: Since,
}

/// What has changed since the last sound site.
#[derive(Default)]
struct Since {
    /// In the content.
    content: Vec<SourcePath>,
    /// In the site theme.
    look: Vec<SourcePath>,
}

/// The least time between two looks without a notice.
const REST: Duration = Duration::from_secs(2);
/// Looking takes at most a fiftieth of a processor's time, a tenth where nothing is noticed.
const SHARE: u32 = 50;
const BLIND_SHARE: u32 = 10;

impl<'a> Worker<'a> {
    pub(super) fn new(
        options: &'a ServeOptions,
        desk: Arc<Desk>,
        watch: Watch,
        tell: &'a dyn Fn(Told),
    ) -> Self {
        Self { options, desk, watch, tell, known: Known::default(), locales: Vec::new() }
    }

    /// Works until the program is ended.
    pub(super) fn work(mut self) -> Result<Infallible, ServeError> {
        loop {
            let started = Instant::now();
            let looked = catch_unwind(AssertUnwindSafe(|| self.look()));
            if let Err(panic) = looked {
                self.fail(stage::fault_of_ours(&*panic));
            }
            let took = started.elapsed();
            let share = if self.watch.is_blind() { BLIND_SHARE } else { SHARE };
            let rest = (took * share).max(if self.watch.is_blind() { REST / 2 } else { REST });
            let noticed = self.watch.wait(rest);
            if let Err(panic) = catch_unwind(AssertUnwindSafe(|| self.glance(&noticed))) {
                self.fail(stage::fault_of_ours(&*panic));
            }
        }
    }

    /// Shows the page of a file at once, where it is the only one that was saved and nothing else can be
    /// different. The whole site is looked at afterwards.
    fn glance(&mut self, noticed: &[PathBuf]) {
        let state = self.desk.state();
        let (Some(site), 0) = (&state.site, state.trouble.count("error")) else { return };
        let Ok(folder) = std::path::absolute(&self.options.content) else { return };
        let path = |it: &PathBuf| taken::path_of(&folder, it);
        let paths: BTreeSet<SourcePath> = noticed.iter().filter_map(path).collect();
        let is_known = |path: &&SourcePath| self.known.content.find(path.as_str()).is_some();
        let mut known = paths.iter().filter(is_known);
        let (Some(path), None) = (known.next(), known.next()) else { return };
        let Some(text) = scan::text(&folder, path, &Limits::STANDARD) else { return };
        let old = self.known.content.find(path.as_str()).map(|it| self.known.content.text(it));
        if old == Some(&*text) {
            return;
        }
        if let Some(glimpse) = site.glimpse(path.clone(), text) {
            let opened = Some(Opened::Glimpse(glimpse));
            let trouble = state.trouble.clone();
            self.desk.show(Next { opened, trouble }, &self.locales, self.options.follow);
        }
    }

    /// Looks at everything, and makes a site if anything differs from the last time.
    fn look(&mut self) {
        let started = Instant::now();
        let files = match taken::files(self.options) {
            Ok(files) => files,
            Err(trouble) => {
                // What comes back is looked at anew, even if nothing in it differs.
                self.known.content = Arc::default();
                return self.fail(trouble);
            }
        };
        if !self.is_news(&files) {
            let state = self.desk.state();
            if state.glimpse.is_some() {
                // What was seen is gone again.
                let trouble = state.trouble.clone();
                self.desk.show(Next { opened: None, trouble }, &self.locales, self.options.follow);
            }
            return;
        }
        let Read { sound, trouble, name } = taken::site(self.options, &files, self.tell);
        self.known.name = name.unwrap_or_else(|| std::mem::take(&mut self.known.name));
        match sound {
            Some(sound) => self.open(sound, &files, trouble, started),
            None => {
                self.desk.show(Next { opened: None, trouble }, &self.locales, self.options.follow);
            }
        }
    }

    /// Whether anything differs from the last attempt; remembers what.
    fn is_news(&mut self, files: &Files) -> bool {
        let known = &mut self.known;
        let name = if known.name.is_empty() { theme::DEFAULT } else { &known.name };
        let look = taken::look(self.options, name).map(|it| it.value.overlay).unwrap_or_default();
        let is_first = known.content.files().next().is_none();
        let content = taken::changed(&known.content, &files.sources);
        let looks = taken::changed(&known.look, &look);
        if content.is_empty() && looks.is_empty() && !is_first {
            return false;
        }
        known.content = Arc::clone(&files.sources);
        known.look = look;
        if !is_first {
            known.since.content.retain(|path| !content.contains(path));
            known.since.content.splice(0..0, content);
        }
        known.since.look.extend(looks);
        true
    }

    fn open(&mut self, sound: Sound, files: &Files, trouble: Trouble, started: Instant) {
        let languages = sound.site.languages.iter();
        let words = |lang: &Lang| draw::words(&sound.theme, lang);
        let locales: Vec<Locale> = languages.filter_map(|it| words(&it.lang)).collect();
        let opening = Opening {
            sound,
            sources: Arc::clone(&files.sources),
            build: self.build_options(),
            options: self.options.clone(),
            edited: self.known.since.content.clone(),
            glimpse: self.desk.state().glimpse.clone(),
        };
        let Ready { stage, pages, edited, glimpse } = match stage::open(opening) {
            Ok(ready) => ready,
            Err(trouble) => return self.fail(trouble),
        };
        let since = std::mem::take(&mut self.known.since);
        let is_style = |path: &SourcePath| path.as_str().starts_with("assets/css/");
        let is_look = since.content.is_empty() && since.look.iter().all(is_style);
        let is_look = is_look && !since.look.is_empty() && self.desk.state().site.is_some();
        let news = match glimpse {
            Sight::Right => News::Others,
            Sight::Other if is_look => News::Look,
            Sight::Other => News::Pages,
        };
        let edited = if edited.is_empty() { self.desk.state().edited.clone() } else { edited };
        self.locales = locales;
        let opened = Some(Opened::Site(desk::Opening { site: stage, edited, news }));
        self.desk.show(Next { opened, trouble }, &self.locales, self.options.follow);
        (self.tell)(Told::Shown { pages, took: started.elapsed() });
    }

    /// What is wrong, where nothing can be made. Said once, not at every look.
    fn fail(&mut self, trouble: Trouble) {
        if self.desk.state().trouble == trouble {
            return;
        }
        taken::tell_plain(&trouble, self.tell);
        self.desk.show(Next { opened: None, trouble }, &self.locales, self.options.follow);
    }

    /// At the root of this machine, whatever the address of the site will be.
    fn build_options(&self) -> BuildOptions {
        BuildOptions {
            base_url: BaseUrl::parse("/").ok(),
            links: LinkStyle::Folder,
            date: self.options.date,
            drafts: self.options.drafts,
            // They take longer than an editor waits: each is made when somebody asks for it.
            sheets: Sheets::LeaveOut,
        }
    }
}
