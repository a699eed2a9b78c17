//! Layer 6: which pages exist, where, with what data.

pub mod view;
