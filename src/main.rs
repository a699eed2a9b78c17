//! The program `planpress`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A build makes millions of small texts on many threads.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    planpress::cli::main()
}
