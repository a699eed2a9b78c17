//! Tests of the whole program: what goes in, what comes out, and what never may.
#![expect(clippy::disallowed_methods, reason = "tests put files on the disk and look at them")]

mod bad_input;
mod bars;
mod built;
mod changes;
mod command;
mod compared;
mod diff;
mod diff_laws;
mod edited;
mod edits;
mod embargo;
mod fragment;
mod html;
mod languages;
mod laws;
mod minimal;
mod optimum;
mod place;
mod proof;
mod reading;
mod real;
mod real_changes;
mod real_history;
mod rules;
mod scratch;
mod shells;
mod sites;
mod starter;
mod tidy;
mod tidy_names;
mod translate;
mod translate_bad;
mod translate_laws;
mod words;
