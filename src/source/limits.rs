//! How much a scan takes in: input is hostile until it is read.

/// Bounds of a scan; what lies beyond is left out and reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest text file, in bytes.
    pub text_bytes: u64,
    /// Largest file of any other kind, in bytes.
    pub other_bytes: u64,
    /// Most files of one folder tree.
    pub files: usize,
    /// Most folders inside one another; a file at the top has depth 1.
    pub depth: usize,
}

impl Limits {
    /// Far above any plan, far below what would make a machine ill.
    pub const STANDARD: Self =
        Self { text_bytes: 4 << 20, other_bytes: 32 << 20, files: 200_000, depth: 12 };

    /// For a file from a translator, which holds all texts of a site, twice.
    pub const EXCHANGE: Self = Self { text_bytes: 64 << 20, ..Self::STANDARD };
}
