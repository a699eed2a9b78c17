//! Rules about the facts of a plan.
