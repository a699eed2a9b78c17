//! What stands for the preview in a program without it.

use std::convert::Infallible;

use crate::serve::ServeError;
use crate::serve::ServeOptions;
use crate::serve::Told;

/// Says how to get the preview.
///
/// # Errors
/// Always [`ServeError::NotBuiltIn`].
pub fn run(_options: &ServeOptions, _tell: &dyn Fn(Told)) -> Result<Infallible, ServeError> {
    Err(ServeError::NotBuiltIn)
}
