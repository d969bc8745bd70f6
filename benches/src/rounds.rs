//! The arithmetic of rounds: contenders take turns, so that whatever slows the machine down for
//! a while slows down all of them, and the median of many rounds is what is reported.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// CPU time of the running thread. What other processes take is not in it, which a clock on the
/// wall would count.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Duration);

impl Stopwatch {
    /// Starts now.
    pub fn start() -> Self {
        Self(now())
    }

    /// Time since the start.
    pub fn elapsed(self) -> Duration {
        now().saturating_sub(self.0)
    }
}

fn now() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).expect("the time since a thread began is positive");
    let nanoseconds = u32::try_from(time.tv_nsec).expect("a second has 10^9 nanoseconds");
    Duration::new(seconds, nanoseconds)
}

/// The middle of some measurements; the mean of the two in the middle where their number is even.
///
/// # Panics
/// On no measurements.
pub fn median(measurements: &[f64]) -> f64 {
    let mut sorted = measurements.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() % 2 {
        0 => f64::midpoint(sorted[middle - 1], sorted[middle]),
        _ => sorted[middle],
    }
}

/// The least of some measurements.
pub fn fastest(measurements: &[f64]) -> f64 {
    lowest_and_highest(measurements).0
}

/// The least and the greatest of some measurements.
pub fn lowest_and_highest(measurements: &[f64]) -> (f64, f64) {
    let ends = (f64::INFINITY, f64::NEG_INFINITY);
    measurements.iter().fold(ends, |(low, high), &one| (low.min(one), high.max(one)))
}

/// Round by round, what one contender took of what the other took.
pub fn ratios(measurements: &[f64], yardstick: &[f64]) -> Vec<f64> {
    measurements.iter().zip(yardstick).map(|(one, other)| one / other).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
    }

    #[test]
    fn work_takes_time() {
        let watch = Stopwatch::start();
        let sum: u64 = (0..100_000_u64).map(std::hint::black_box).sum();
        assert!(sum > 0 && watch.elapsed() > Duration::ZERO);
    }
}
