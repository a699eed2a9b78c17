//! Tests of the whole program: what goes in, what comes out, and what never may.
#![expect(clippy::disallowed_methods, reason = "tests put files on the disk and look at them")]

mod bad_input;
mod built;
mod command;
mod diff;
mod diff_laws;
mod edited;
mod embargo;
mod fragment;
mod html;
mod laws;
mod minimal;
mod real;
mod real_history;
mod rules;
mod scratch;
mod sites;
mod tidy;
mod tidy_names;
