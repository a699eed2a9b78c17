//! Layer 7: a sheet as a book (EPUB 3) and as plain text.
//!
//! Both are written from [`Sheet`](crate::page::paper::Sheet), as the PDF is; nothing here looks
//! anything up. Same sheet, same bytes.

mod content;
pub mod epub;
mod line;
mod package;
mod parts;
pub mod text;
mod walk;
mod xml;
mod zipped;
