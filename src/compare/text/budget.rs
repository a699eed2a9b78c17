//! How much of the time that a comparison may take is left.

/// Cells of tables that may still be made.
pub(super) struct Budget {
    largest: u64,
    left: u64,
}

impl Budget {
    /// So many cells in all, and at most so many in one table.
    pub(super) fn new(largest: u64, all: u64) -> Self {
        Self { largest, left: all }
    }

    /// Whether a table of so many cells can be made.
    pub(super) fn has(&self, cells: u64) -> bool {
        cells <= self.largest.min(self.left)
    }

    /// Takes what a table needs, if there is enough left.
    pub(super) fn take(&mut self, cells: u64) -> bool {
        let enough = self.has(cells);
        self.left -= if enough { cells } else { 0 };
        enough
    }
}
