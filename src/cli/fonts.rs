//! Where the fonts of this machine are.

use std::path::PathBuf;

/// Folders of fonts from the root of the disk: Linux, macOS, Windows.
const SYSTEM: [&str; 5] = [
    "/usr/local/share/fonts",
    "/usr/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "C:\\Windows\\Fonts",
];

/// Folders of fonts below the home folder.
const HOME: [&str; 3] = [".local/share/fonts", ".fonts", "Library/Fonts"];

/// The folders where people and systems keep fonts, those of the user first. They may be missing.
pub(super) fn folders() -> Vec<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let own = HOME.iter().filter_map(|folder| Some(home.as_ref()?.join(folder)));
    let data = std::env::var_os("XDG_DATA_HOME").map(|data| PathBuf::from(data).join("fonts"));
    let local = std::env::var_os("LOCALAPPDATA").map(PathBuf::from);
    let local = local.map(|data| data.join("Microsoft").join("Windows").join("Fonts"));
    let system = SYSTEM.iter().map(PathBuf::from);
    data.into_iter().chain(own).chain(local).chain(system).collect()
}
