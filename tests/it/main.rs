//! Tests of the whole program: what goes in, what comes out, and what never may.
#![expect(clippy::disallowed_methods, reason = "tests put files on the disk and look at them")]

mod bad_input;
mod built;
mod command;
mod edited;
mod embargo;
mod html;
mod laws;
mod minimal;
mod real;
mod rules;
mod scratch;
mod sites;
mod tidy;
mod tidy_names;
