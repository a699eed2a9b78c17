//! Which layer a module belongs to, and which modules may name which crate.

/// The layers of `ARCHITECTURE.md`: a module names modules of its own layer or lower ones only.
pub(crate) const LAYERS: [(&str, usize); 18] = [
    ("base", 0),
    ("yaml", 1),
    ("model", 1),
    ("markup", 2),
    ("locale", 2),
    ("config", 3),
    ("source", 3),
    ("read", 4),
    ("schema", 5),
    ("compare", 5),
    ("translate", 5),
    ("check", 6),
    ("page", 6),
    ("render", 7),
    ("output", 8),
    ("scaffold", 9),
    ("pipeline", 10),
    ("cli", 11),
];

/// Every crate of `Cargo.toml`, but for those of [`EVERYWHERE`], and the folders below `src/` that
/// may name it.
pub(crate) const CRATES: [(&str, &[&str]); 33] = [
    ("annotate_snippets", &["cli"]),
    ("clap", &["cli"]),
    ("csv", &["page/data"]),
    ("fluent_bundle", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("icu_calendar", &["locale"]),
    ("icu_collator", &["locale"]),
    ("icu_datetime", &["locale"]),
    ("icu_decimal", &["locale"]),
    ("icu_list", &["locale"]),
    ("icu_locale_core", &["locale"]),
    // Named in `Cargo.toml` for a feature only.
    ("icu_provider", &[]),
    ("imara_diff", &["compare"]),
    ("indicatif", &["cli"]),
    ("jiff", &["base"]),
    ("lapjv", &["compare"]),
    ("memchr", &["render"]),
    ("mimalloc", &["main"]),
    ("pulldown_cmark", &["markup"]),
    ("rust_embed", &["source", "scaffold"]),
    ("rustix", &["output"]),
    ("saphyr_parser", &["yaml"]),
    ("schemars", &["model", "read/raw", "compare", "page/data", "schema"]),
    ("serde_json", &["output", "page/data", "cli", "schema"]),
    ("serde_path_to_error", &["yaml"]),
    ("serde_yaml", &["yaml"]),
    ("sha2", &["base"]),
    ("strsim", &["base"]),
    ("tera", &["render"]),
    ("unic_langid", &["locale"]),
    ("unicode_normalization", &["markup", "compare"]),
    ("unicode_segmentation", &["compare"]),
    ("walkdir", &["source"]),
];

/// Crates that any module may name.
pub(crate) const EVERYWHERE: [&str; 3] = ["rayon", "serde", "thiserror"];
