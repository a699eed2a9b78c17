//! How long it takes to compare two documents: ordinary ones, and the worst that we could think of.
//!
//! ```text
//! cargo bench --bench compare                      measure all
//! cargo bench --bench compare -- shuffled          measure some
//! ```
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the text that it measures with")]

mod samples;

use std::hint::black_box;
use std::time::Duration;

use criterion::Criterion;
use planpress::compare::doc::Doc;
use planpress::compare::text::changes;
use planpress::compare::text::compare;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("compare");
    group.sample_size(10).measurement_time(Duration::from_secs(3));
    for (name, pair) in samples::CASES {
        group.bench_function(name, |b| {
            let (old, new) = pair();
            b.iter(|| black_box(said(&old, &new)));
        });
    }
    group.finish();
    criterion.final_summary();
}

/// How many changes there are.
fn said(old: &Doc, new: &Doc) -> usize {
    changes::changes(old, new, &compare(old, new)).len()
}
