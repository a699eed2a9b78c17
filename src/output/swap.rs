//! The old site out, the new one in, and how to go on where an earlier build stopped.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::io::ErrorKind;
use std::path::Path;
use std::path::PathBuf;

use crate::output::error::Doing;
use crate::output::error::OutputError;
use crate::output::listing;
use crate::output::manifest;
use crate::output::place::Place;

/// How the new site takes the place of the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// There is no old one.
    First,
    /// In one step, where the system can: at no time is there no site.
    Exchange,
    /// The old one out, then the new one in.
    TwoRenames,
    /// Onto a folder that holds nothing but hidden files, once those are moved.
    OntoEmpty,
}

/// One step that either happens or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Move {
    /// The first path gets the name of the second.
    Rename(PathBuf, PathBuf),
    /// The two paths change places.
    Exchange(PathBuf, PathBuf),
}

/// The steps from a site in `ready` to the same site in `output` and the old one in `trash`.
///
/// `hidden` are names at the root of the old site that the new one takes over.
pub(super) fn moves(place: &Place, way: Way, hidden: &[OsString]) -> Vec<Move> {
    let (output, ready) = (|| place.output.clone(), || place.ready());
    let (mut moves, old) = match way {
        Way::First => return vec![Move::Rename(ready(), output())],
        Way::OntoEmpty => {
            let over = |name| Move::Rename(place.output.join(name), place.ready().join(name));
            let last = Move::Rename(ready(), output());
            return hidden.iter().map(over).chain([last]).collect();
        }
        Way::Exchange => (vec![Move::Exchange(ready(), output())], ready()),
        Way::TwoRenames => {
            let out = Move::Rename(output(), place.old());
            (vec![out, Move::Rename(ready(), output())], place.old())
        }
    };
    let back = |name| Move::Rename(old.join(name), place.output.join(name));
    moves.extend(hidden.iter().map(back));
    moves.push(Move::Rename(old, place.trash()));
    moves
}

impl Move {
    /// Takes the step.
    pub(super) fn make(&self) -> Result<(), OutputError> {
        match self {
            Self::Rename(from, to) => fs::rename(from, to).map_err(Doing::Move.failed(from)),
            Self::Exchange(a, b) => exchange(a, b).map_err(Doing::Move.failed(b)),
        }
    }
}

/// Puts the site in `ready` into its place.
pub(super) fn swap(place: &Place, hidden: &[OsString]) -> Result<(), OutputError> {
    let run = |way| moves(place, way, hidden).iter().try_for_each(Move::make);
    if !exists(&place.output) {
        return run(Way::First);
    }
    let steps = moves(place, Way::Exchange, hidden);
    let (exchange, rest) = steps.split_first().expect("an exchange begins with the exchange");
    match exchange.make() {
        Ok(()) => rest.iter().try_for_each(Move::make),
        Err(error) => match kind(&error) {
            // `InvalidInput` is what Linux says of a file system that cannot exchange.
            Some(ErrorKind::Unsupported | ErrorKind::InvalidInput) => run(Way::TwoRenames),
            // A folder in the image of a container cannot be moved; but while it holds no site, it
            // can be replaced.
            Some(ErrorKind::CrossesDevices) if holds_only(&place.output, hidden)? => {
                run(Way::OntoEmpty)
            }
            _ => Err(error),
        },
    }
}

fn holds_only(folder: &Path, hidden: &[OsString]) -> Result<bool, OutputError> {
    Ok(listing::names(folder)?.iter().all(|name| hidden.contains(name)))
}

/// Repairs what an interrupted build left: afterwards the output folder holds the old site or the
/// new one, and its own hidden files, and the working folder holds nothing but the lock.
pub(super) fn recover(place: &Place) -> Result<(), OutputError> {
    remove(&place.trash())?;
    remove(&place.staged())?;
    if !exists(&place.output) && exists(&place.old()) {
        Move::Rename(place.old(), place.output.clone()).make()?;
    }
    for tree in [place.ready(), place.old()] {
        if exists(&tree) {
            give_back(&tree, &place.output)?;
            // Under a name that nothing is ever given back from: else a half-deleted tree, its
            // manifest gone, would look like one full of somebody's hidden files.
            Move::Rename(tree, place.trash()).make()?;
            remove(&place.trash())?;
        }
    }
    Ok(())
}

fn give_back(tree: &Path, output: &Path) -> Result<(), OutputError> {
    let manifest = manifest::read(tree)?;
    for name in listing::hidden(tree, manifest.as_ref())? {
        // Somebody may have deleted the output folder since.
        fs::create_dir_all(output).map_err(Doing::Write.failed(output))?;
        let (aside, place) = (tree.join(&name), output.join(&name));
        if exists(&place) {
            return Err(OutputError::SetAside { aside, place });
        }
        Move::Rename(aside, place).make()?;
    }
    Ok(())
}

/// Deletes a folder and all in it, without following links; fine if there is none.
fn remove(tree: &Path) -> Result<(), OutputError> {
    match fs::remove_dir_all(tree) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done.map_err(Doing::Delete.failed(tree)),
    }
}

pub(super) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn kind(error: &OutputError) -> Option<ErrorKind> {
    match error {
        OutputError::Io { source, .. } => Some(source.kind()),
        _ => None,
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::CWD;
    use rustix::fs::RenameFlags;

    Ok(rustix::fs::renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_a: &Path, _b: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}
