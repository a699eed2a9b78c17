//! A site on its way to the disk.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::fs::File;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;

use crate::base::digest::Digest;
use crate::base::output_file::OutputFile;
use crate::base::path::OutputPath;
use crate::output::error::Doing;
use crate::output::error::OutputError;
use crate::output::listing;
use crate::output::listing::Listing;
use crate::output::lock::Lock;
use crate::output::manifest;
use crate::output::manifest::FileRecord;
use crate::output::manifest::Manifest;
use crate::output::place::Place;
use crate::output::place::Surroundings;
use crate::output::registry::Folder;
use crate::output::registry::Registry;
use crate::output::registry::Staged;
use crate::output::registry::State;
use crate::output::swap;

/// A site being made beside the one that is there. Files may be put from many threads at once.
///
/// Dropped without a commit, it leaves the old site as it was.
#[derive(Debug)]
pub struct Staging {
    lock: Lock,
    /// The site that is there.
    old: Listing,
    /// Hidden files at the root of the output folder that are not ours.
    hidden: Vec<OsString>,
    registry: Mutex<Registry>,
}

/// What a commit did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that are new or have other bytes, without the manifest.
    pub written: usize,
    /// Files that were left alone.
    pub kept: usize,
    /// Files of the old site that are gone.
    pub removed: usize,
    /// Bytes of the whole site, without the manifest.
    pub bytes: u64,
}

impl Staging {
    /// Reserves the output folder, and repairs what an interrupted build may have left.
    ///
    /// # Errors
    /// [`OutputError`] if the folder is unsafe to use, in use, or cannot be written beside.
    pub fn begin(folder: &Path, around: Surroundings<'_>) -> Result<Self, OutputError> {
        let place = Place::find(folder, around)?;
        // Before the lock, so that nothing is made beside a folder that is none of ours.
        place.manifest()?;
        let lock = Lock::take(place)?;
        swap::recover(&lock.place)?;
        let (old, hidden) = what_is_there(&lock.place)?;
        let registry = Mutex::new(Registry::reserving(manifest::NAME));
        let staging = Self { lock, old, hidden, registry };
        let new = staging.lock.place.staged();
        fs::create_dir(&new).map_err(Doing::Write.failed(&new))?;
        Ok(staging)
    }

    /// Hands over one file of the site. It is written at once, unless the old site has it.
    ///
    /// # Errors
    /// [`OutputError`] if the file gets in the way of another, or cannot be written.
    pub fn put(&self, file: &OutputFile) -> Result<(), OutputError> {
        let OutputFile { path, bytes } = file;
        let state = if self.has(path.as_str(), bytes) { State::Kept } else { State::New };
        let digest = Digest::of(bytes);
        let record = FileRecord { path: path.clone(), digest, bytes: bytes.len() as u64 };
        let folder = self.registry().add(Staged { record, state })?;
        if state == State::Kept {
            return Ok(());
        }
        let path = self.staged(path);
        if let (Folder::New, Some(folder)) = (folder, path.parent()) {
            // Most pages have a folder of their own, so trying without is a call in vain for each.
            // If this one fails, as where another thread was faster, `write` sees to it.
            let _ = fs::create_dir(folder);
        }
        write(&path, bytes)
    }

    /// The bytes of a file of the site that is there; nothing if it has none of that name.
    #[must_use]
    pub fn earlier(&self, path: &OutputPath) -> Option<Vec<u8>> {
        let is_there = self.old.has(path.as_str());
        is_there.then(|| fs::read(self.lock.place.output.join(path.as_str())).ok())?
    }

    /// Makes what was put the site. Files that did not change stay the same files on the disk; if
    /// none did, nothing is touched.
    ///
    /// # Errors
    /// [`OutputError`] if the system refuses a step; the old site stays.
    pub fn commit(self) -> Result<Summary, OutputError> {
        let files = std::mem::take(&mut *self.registry()).into_files();
        let records = files.iter().map(|file| file.record.clone()).collect();
        let manifest = Manifest::of(records).to_bytes();
        let summary = self.summary(&files);
        let Summary { written, removed, .. } = summary;
        if (written, removed, self.old.strays.len()) == (0, 0, 0)
            && self.has(manifest::NAME, &manifest)
        {
            return Ok(summary);
        }
        self.check_hidden(&files)?;
        self.make_ready(&files, &manifest)?;
        swap::swap(&self.lock.place, &self.hidden)?;
        Ok(summary)
    }

    fn registry(&self) -> MutexGuard<'_, Registry> {
        // A thread that panicked elsewhere is no reason to panic here: the list is whole.
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn summary(&self, files: &[Staged]) -> Summary {
        let kept = files.iter().filter(|file| file.state == State::Kept).count();
        let has = |path: &&String| {
            files.binary_search_by(|file| file.record.path.as_str().cmp(path)).is_ok()
        };
        let stay = self.old.files.iter().filter(has).count();
        let manifest = usize::from(self.old.has(manifest::NAME));
        Summary {
            written: files.len() - kept,
            kept,
            removed: self.old.files.len() - stay - manifest,
            bytes: files.iter().map(|file| file.record.bytes).sum(),
        }
    }

    /// Whether the old site has an ordinary file of these very bytes. Compared in full: a size and
    /// a time can lie.
    fn has(&self, path: &str, bytes: &[u8]) -> bool {
        let disk = self.lock.place.output.join(path);
        let same_size = || fs::metadata(&disk).is_ok_and(|old| old.len() == bytes.len() as u64);
        self.old.has(path) && same_size() && fs::read(&disk).is_ok_and(|old| old == bytes)
    }

    fn staged(&self, path: &OutputPath) -> PathBuf {
        self.lock.place.staged().join(path.as_str())
    }

    /// Gives a file of the old site a place in the new one, as the same file where the disk can.
    fn keep(&self, path: &OutputPath) -> Result<(), OutputError> {
        let (old, new) = (self.lock.place.output.join(path.as_str()), self.staged(path));
        in_folder(&new, || fs::hard_link(&old, &new).or_else(|_| copy(&old, &new)))
            .map_err(Doing::Write.failed(&new))
    }

    /// Refuses a site that has something of the same name as a hidden file of somebody's.
    fn check_hidden(&self, files: &[Staged]) -> Result<(), OutputError> {
        let first = |file: &Staged| file.record.path.as_str().split('/').next().map(str::to_owned);
        let names: BTreeSet<String> = files.iter().filter_map(first).collect();
        match self.hidden.iter().find(|name| names.contains(name.to_string_lossy().as_ref())) {
            Some(name) => Err(OutputError::Occupied { path: self.lock.place.output.join(name) }),
            None => Ok(()),
        }
    }

    /// Completes the new site.
    fn make_ready(&self, files: &[Staged], manifest: &[u8]) -> Result<(), OutputError> {
        files
            .par_iter()
            .filter(|file| file.state == State::Kept)
            .try_for_each(|file| self.keep(&file.record.path))?;
        let (new, ready) = (self.lock.place.staged(), self.lock.place.ready());
        write(&new.join(manifest::NAME), manifest)?;
        if let Ok(metadata) = fs::metadata(&self.lock.place.output) {
            let permissions = metadata.permissions();
            fs::set_permissions(&new, permissions).map_err(Doing::Write.failed(&new))?;
        }
        fs::rename(&new, &ready).map_err(Doing::Move.failed(&new))
    }
}

impl Drop for Staging {
    /// Leaves nothing behind but the site. What cannot be tidied now, the next build tidies.
    fn drop(&mut self) {
        let _ = swap::recover(&self.lock.place);
    }
}

/// The site that is there, and the hidden files with it.
fn what_is_there(place: &Place) -> Result<(Listing, Vec<OsString>), OutputError> {
    if !swap::exists(&place.output) {
        return Ok((Listing::default(), Vec::new()));
    }
    let manifest = place.manifest()?;
    let hidden = listing::hidden(&place.output, manifest.as_ref())?;
    Ok((listing::of(&place.output, manifest.as_ref())?, hidden))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    in_folder(path, || File::create_new(path))
        .and_then(|mut file| file.write_all(bytes))
        .map_err(Doing::Write.failed(path))
}

/// A copy with the time of the original: the file did not change.
fn copy(old: &Path, new: &Path) -> io::Result<()> {
    fs::copy(old, new)?;
    let time = fs::metadata(old)?.modified()?;
    File::options().write(true).open(new)?.set_modified(time)
}

/// Makes a file at `path`, and the folders above it if that fails without them.
fn in_folder<T>(path: &Path, make: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match make() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(path.parent().unwrap_or(path))?;
            make()
        }
        done => done,
    }
}

#[cfg(test)]
impl Staging {
    /// Everything of a commit before the swap, and the steps of the swap.
    pub(super) fn ready_to_swap(&self, way: swap::Way) -> Result<Vec<swap::Move>, OutputError> {
        let files = std::mem::take(&mut *self.registry()).into_files();
        let records = files.iter().map(|file| file.record.clone()).collect();
        self.make_ready(&files, &Manifest::of(records).to_bytes())?;
        Ok(swap::moves(&self.lock.place, way, &self.hidden))
    }

    /// Ends as a killed process does: without cleaning up, but with the lock set free.
    pub(super) fn killed(self) -> Place {
        let place =
            Place { output: self.lock.place.output.clone(), work: self.lock.place.work.clone() };
        self.lock.set_free();
        std::mem::forget(self);
        place
    }
}
