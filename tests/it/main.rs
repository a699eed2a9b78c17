//! Tests of the whole program: what goes in, what comes out, and what never may.
#![expect(clippy::disallowed_methods, reason = "tests put files on the disk and look at them")]

mod bad_input;
mod bars;
mod built;
mod changes;
mod command;
mod edits;
mod embargo;
mod html;
mod laws;
mod optimum;
mod reading;
mod real;
<<<<<<< Updated upstream
=======
mod real_changes;
mod real_history;
>>>>>>> Stashed changes
mod rules;
mod scratch;
mod sites;
mod tidy;
mod tidy_names;
mod words;
