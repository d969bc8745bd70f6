//! Reading and writing whole messages, with criterion: absolute times and changes between runs.
//! For ratios on a noisy machine there is the program `ratios`, which does the same work.

use criterion::{Criterion, Throughput};
use mcpspec_benches::{Payload, Work, contenders};

// No `criterion_main!`: it makes public functions without documentation.
fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for payload in Payload::ALL {
        for work in Work::ALL {
            let mut group = criterion.benchmark_group(format!("{}/{}", payload.name(), work.name()));
            group.throughput(Throughput::Bytes(payload.size() as u64));
            for contender in contenders(payload, work) {
                group.bench_function(contender.name, |bencher| bencher.iter(|| contender.run()));
            }
            group.finish();
        }
    }
    criterion.final_summary();
}
