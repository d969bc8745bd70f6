//! The work shared out: what is to be done with each definition goes in, results in order come out.
//!
//! `MCPSPEC_HARNESS_ROUNDS=20 cargo test --release -p mcpspec-harness` makes twenty times as many
//! instances as a plain run does, all of them others.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mcpspec_harness::{Corpus, Donors};

use crate::subject::{Subject, own};

/// How many times as many instances are wanted; 1 unless the environment says otherwise.
pub(crate) fn rounds() -> usize {
    match std::env::var("MCPSPEC_HARNESS_ROUNDS") {
        Ok(rounds) => rounds.parse().expect("MCPSPEC_HARNESS_ROUNDS is a whole number"),
        Err(_) => 1,
    }
}

/// Does something with every definition of a subject, on all cores. The results are in the order of
/// the definitions, and what is done depends on the definition and its place alone.
pub(crate) fn each_definition<T: Send>(
    subject: &Subject,
    task: impl Fn(usize, &str) -> T + Sync,
) -> Vec<T> {
    let names = own(subject);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(name) = names.get(place) else { return done };
            done.push((place, task(place, name)));
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut done: Vec<(usize, T)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        // What failed there fails here, with its message.
        let join = |worker: std::thread::ScopedJoinHandle<'_, _>| {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        workers.into_iter().flat_map(join).collect()
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Parts of instances of all definitions of a subject.
pub(crate) fn donors(subject: &Subject, seed: u64) -> Arc<Donors> {
    let mut corpus = Corpus::new(&subject.schema, seed);
    let mut donors = Donors::default();
    for name in mcpspec_harness::definitions(&subject.schema) {
        donors.learn(&corpus.instance(name));
    }
    Arc::new(donors)
}
