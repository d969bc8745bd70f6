//! The work shared out: what is to be done with each definition goes in, results in order come out.

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

/// Which definition it is: those of a subject by place.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) subject: usize,
    definition: usize,
}

impl Place {
    /// A seed of its own for each definition.
    pub(crate) fn seed(self, base: u64) -> u64 {
        base << 32 | (self.subject as u64) << 16 | self.definition as u64
    }
}

/// Does something with every definition of all subjects, on all cores. The results are by subject
/// in the order of the definitions; what is done depends on the definition and its place alone.
pub(crate) fn each_definition<T: Send>(
    subjects: &[Subject],
    task: impl Fn(Place, &str) -> T + Sync,
) -> Vec<Vec<T>> {
    let places = subjects.iter().enumerate().flat_map(|(subject, known)| {
        let names = own(known).into_iter().enumerate();
        names.map(move |(definition, name)| (Place { subject, definition }, name))
    });
    let places: Vec<_> = places.collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some((place, name)) = places.get(at) else { return done };
            done.push((at, task(*place, name)));
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
    done.sort_by_key(|(at, _)| *at);
    let mut results: Vec<Vec<T>> = subjects.iter().map(|_| Vec::new()).collect();
    for (at, result) in done {
        results[places[at].0.subject].push(result);
    }
    results
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
