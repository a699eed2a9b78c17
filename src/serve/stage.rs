//! A thread that has a site open and makes its pages when they are asked for.

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::mpsc;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::Sender;
use std::thread;

use tokio::sync::oneshot;

use crate::base::path::SourcePath;
use crate::base::source_map::SourceMap;
use crate::pipeline::BuildError;
use crate::pipeline::BuildOptions;
use crate::pipeline::shown;
use crate::pipeline::shown::Found;
use crate::pipeline::shown::Glimpse;
use crate::pipeline::shown::Shown;
use crate::render::TemplateError;
use crate::serve::ServeOptions;
use crate::serve::bench;
use crate::serve::desk::Desk;
use crate::serve::desk::State;
use crate::serve::place::Place;
use crate::serve::printer;
use crate::serve::printer::Sheet;
use crate::serve::taken::Sound;
use crate::serve::trouble::Trouble;

/// Where the pages of a site are made. The site is closed when the last one of these is gone.
#[derive(Clone)]
pub(super) struct Stage(Sender<Ask>);

/// What somebody wants.
pub(super) struct Ask {
    what: Wanted,
    reply: oneshot::Sender<Answer>,
}

/// What there is to want.
pub(super) enum Wanted {
    /// The file at a path below the root of the site.
    File(String),
    /// The workbench, in this state.
    Workbench(Arc<Desk>, Arc<State>),
    /// The page of a file, with another text.
    Glimpse(SourcePath, Arc<str>),
}

/// What somebody gets.
#[derive(Debug)]
pub(super) enum Answer {
    /// A file.
    File(Vec<u8>),
    /// A page before its site was read again.
    Glimpse(Glimpse),
    /// The path is that of a folder with a page.
    Folder,
    /// There is no such file; the page that says so.
    Missing(Vec<u8>),
    /// The page cannot be made.
    Trouble(Trouble),
    /// The sheet cannot be made.
    NoSheet(Trouble),
}

/// What is known of a site once it is open.
pub(super) struct Ready {
    /// Where its pages are made.
    pub(super) stage: Stage,
    /// How many it has.
    pub(super) pages: usize,
    /// The pages of the files that were saved last.
    pub(super) edited: Vec<Found>,
    /// Whether the glimpse was right.
    pub(super) glimpse: Sight,
}

/// What a glimpse of a page was worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sight {
    /// The page is the same.
    Right,
    /// It differs, or there was none.
    Other,
}

/// How many pages are made at the same time.
const HANDS: usize = 4;

/// Sheets are laid out in here; for pages 2 MiB, what threads get by themselves, would do.
const STACK: usize = 16 << 20;

impl Stage {
    /// Asks, and waits for the answer; nothing if the site was closed meanwhile.
    pub(super) async fn ask(&self, what: Wanted) -> Option<Answer> {
        self.asked(what)?.await.ok()
    }

    /// The page of a file with another text, where that can be told at once.
    pub(super) fn glimpse(&self, path: SourcePath, text: Arc<str>) -> Option<Glimpse> {
        match self.asked(Wanted::Glimpse(path, text))?.blocking_recv() {
            Ok(Answer::Glimpse(glimpse)) => Some(glimpse),
            _ => None,
        }
    }

    fn asked(&self, what: Wanted) -> Option<oneshot::Receiver<Answer>> {
        let (reply, answer) = oneshot::channel();
        self.0.send(Ask { what, reply }).ok()?;
        Some(answer)
    }
}

/// What a stage is opened with.
pub(super) struct Opening {
    /// The site.
    pub(super) sound: Sound,
    /// Its files.
    pub(super) sources: Arc<SourceMap>,
    /// How it is built.
    pub(super) build: BuildOptions,
    /// Where it is on the disk.
    pub(super) options: ServeOptions,
    /// The files that were saved last.
    pub(super) edited: Vec<SourcePath>,
    /// What was shown of it before it was read.
    pub(super) glimpse: Option<Glimpse>,
}

/// Opens a site in a thread of its own.
///
/// # Errors
/// What is wrong with the site theme.
pub(super) fn open(opening: Opening) -> Result<Ready, Trouble> {
    let (asks, asked) = mpsc::channel();
    let (ready, news) = mpsc::channel();
    let run = move || {
        let opened = catch_unwind(AssertUnwindSafe(|| stand(opening, &ready, asked)));
        let trouble = match opened {
            Ok(Ok(())) => return,
            Ok(Err(trouble)) => trouble,
            Err(panic) => fault_of_ours(&*panic),
        };
        // Nobody hears it where the site was open already: then only its closing went wrong.
        let _late = ready.send(Err(trouble));
    };
    let thread = thread::Builder::new().name("stage".to_owned()).stack_size(STACK).spawn(run);
    if let Err(error) = thread {
        return Err(Trouble::plain("system", format!("the system gives no thread: {error}"), None));
    }
    let (pages, edited, glimpse) = news.recv().unwrap_or_else(|_| Err(Trouble::default()))?;
    Ok(Ready { stage: Stage(asks), pages, edited, glimpse })
}

type News = Result<(usize, Vec<Found>, Sight), Trouble>;

fn stand(opening: Opening, ready: &Sender<News>, asked: Receiver<Ask>) -> Result<(), Trouble> {
    let Opening { sound, sources, build, options, edited, glimpse } = opening;
    let Sound { site, config, theme } = sound;
    let place = Place { sources: &sources, theme: &theme, options: &options };
    let opened = shown::open((site, config), &sources, &theme, &build, |shown| {
        shown.probe()?;
        let files = edited.iter().filter_map(|path| sources.find(path.as_str()));
        let edited = files.flat_map(|file| shown.pages_of(file)).take(MOST_EDITED).collect();
        let sight = sight(shown, glimpse.as_ref())?;
        if ready.send(Ok((shown.len(), edited, sight))).is_ok() {
            serve(shown, &place, asked);
        }
        Ok(())
    });
    let opened =
        opened.and_then(|probed: Result<(), TemplateError>| probed.map_err(BuildError::from));
    opened.map_err(|error| place.trouble(error))
}

fn sight(shown: &Shown, glimpse: Option<&Glimpse>) -> Result<Sight, TemplateError> {
    let Some(glimpse) = glimpse else { return Ok(Sight::Other) };
    let page = shown.file(glimpse.path.as_str())?;
    let is_right = page.is_some_and(|page| *page == *glimpse.html.as_bytes());
    Ok(if is_right { Sight::Right } else { Sight::Other })
}

/// How many pages of files that were saved together are remembered.
const MOST_EDITED: usize = 20;

/// Answers until nobody can ask any more.
fn serve(shown: &Shown, place: &Place, asked: Receiver<Ask>) {
    let asked = Mutex::new(asked);
    let (sheets, wanted) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..HANDS {
            let (asked, sheets) = (&asked, sheets.clone());
            scope.spawn(move || work(shown, place, asked, &sheets));
        }
        drop(sheets);
        printer::work(shown, place, wanted);
    });
}

/// Makes pages; hands on what takes longer.
fn work(shown: &Shown, place: &Place, asked: &Mutex<Receiver<Ask>>, sheets: &Sender<Sheet>) {
    loop {
        let next = asked.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Ask { what, reply }) = next else { return };
        match what {
            Wanted::File(path) if shown.has_pdf(&path) => {
                // The printer goes last.
                let _sent = sheets.send(Sheet { path, reply });
            }
            what => {
                let answer = careful(|| answer(shown, place, &what));
                // A browser that has gone away does not want it any more.
                let _gone = reply.send(answer);
            }
        }
    }
}

/// What `work` gives, whatever happens.
pub(super) fn careful(work: impl FnOnce() -> Answer) -> Answer {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|it| Answer::Trouble(fault_of_ours(&*it)))
}

fn answer(shown: &Shown, place: &Place, what: &Wanted) -> Answer {
    let path = match what {
        Wanted::File(path) => path,
        Wanted::Glimpse(path, text) => {
            let file = place.sources.find(path.as_str());
            let glimpse = file.and_then(|it| shown.glimpse(place.sources, it, Arc::clone(text)));
            return glimpse.map_or(Answer::Folder, Answer::Glimpse);
        }
        Wanted::Workbench(desk, state) => {
            let bench = bench::of(shown);
            let locale = shown.cx().locale;
            let html = desk.pen.workbench(locale, state.scene(), Some(&bench));
            return Answer::File(html.into_bytes());
        }
    };
    let file = |path: &str| shown.file(path).map_err(|error| place.template(&error));
    match file(path) {
        Ok(Some(bytes)) => Answer::File(bytes.into_owned()),
        Ok(None) if shown.has(&format!("{path}/index.html")) => Answer::Folder,
        Ok(None) => match file("404.html") {
            Ok(page) => Answer::Missing(page.map(std::borrow::Cow::into_owned).unwrap_or_default()),
            Err(trouble) => Answer::Trouble(trouble),
        },
        Err(trouble) => Answer::Trouble(trouble),
    }
}

/// What a panic says. Whatever an author writes, it is never the author's fault.
pub(super) fn fault_of_ours(panic: &(dyn Any + Send)) -> Trouble {
    let said = panic.downcast_ref::<String>().map(String::as_str);
    let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason given");
    let message = format!("planpress itself has a fault: {said}");
    let help = "undo what you changed last, and report this with the file that you changed";
    Trouble::plain("internal-fault", message, Some(help.to_owned()))
}
