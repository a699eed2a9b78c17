//! The press of a program that was built without the feature `pdf`: there is none.

use crate::base::digest::Digest;
use crate::print::fault::NoPress;
use crate::print::job::Job;
use crate::print::job::Printed;
use crate::print::job::Refusal;
use crate::source::fonts::FontFile;

/// What makes sheets; never there.
pub enum Press {}

impl Press {
    /// Whether the program can have a press.
    pub const IS_BUILT_IN: bool = false;

    /// Says how to get a press.
    ///
    /// # Errors
    /// Always [`NoPress::NotBuiltIn`].
    pub fn new<'a>(
        _templates: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        _fonts: &[FontFile],
    ) -> Result<Self, NoPress> {
        Err(NoPress::NotBuiltIn)
    }

    /// Names what every sheet is made with.
    #[must_use]
    pub fn digest(&self) -> Digest {
        match *self {}
    }

    /// The kind of a picture, as the extension that templates go by.
    #[must_use]
    pub fn kind_of_picture(&self, _picture: &[u8]) -> Option<&'static str> {
        match *self {}
    }

    /// Makes a sheet.
    ///
    /// # Errors
    /// There is no press.
    pub fn print(&self, _job: &Job) -> Result<Printed, Refusal> {
        match *self {}
    }
}
