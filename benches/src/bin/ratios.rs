//! Prints one Markdown table: what reading and writing whole messages costs as a multiple of what
//! `serde_json::Value` costs, and refusing them as a multiple of finding them valid, measured in one run of
//! many rounds in which everyone has a turn.
//!
//! Usage: `ratios [ROUNDS]`, 101 unless told and at least 25.

use std::process::ExitCode;
use std::time::Duration;

use mcpspec_benches::{
    Contender, Payload, Stopwatch, Work, contenders, fastest, lowest_and_highest, median, ratios,
};

const ROUNDS: usize = 101;
const LEAST_ROUNDS: usize = 25;
/// How long one turn takes: long beside the clock's step, short beside the machine's moods.
const TURN: Duration = Duration::from_millis(6);

fn main() -> ExitCode {
    let rounds = match std::env::args().nth(1).map(|rounds| rounds.parse()) {
        None => ROUNDS,
        Some(Ok(rounds)) if rounds >= LEAST_ROUNDS => rounds,
        Some(_) => {
            eprintln!("usage: ratios [ROUNDS], at least {LEAST_ROUNDS}");
            return ExitCode::FAILURE;
        }
    };
    println!("| payload | work | who | median | fastest | per round | bars | held |");
    println!("|---|---|---|---|---|---|---|---|");
    let (mut lossy, mut to_macro) = (Vec::new(), Vec::new());
    for payload in Payload::ALL {
        for work in Work::ALL {
            let all = contenders(payload, work);
            let times = measure(&all, rounds);
            for (place, contender) in all.iter().enumerate() {
                println!("{}", row(payload, work, place, &all, &times));
                if !contender.is_lossless {
                    lossy.push(format!("{} on {}", contender.name, payload.name()));
                }
            }
            to_macro.extend(ratio("mcpspec on a tree", "jsonschema's macro on a tree", &all, &times));
        }
    }
    println!();
    println!("{rounds} rounds; payloads of {} bytes.", sizes());
    let mean = (to_macro.iter().map(|ratio: &f64| ratio.ln()).sum::<f64>() / to_macro.len() as f64).exp();
    println!(
        "On trees, mcpspec takes {mean:.2} of the time of jsonschema's macro (geometric mean; bar 1.00)."
    );
    if !lossy.is_empty() {
        println!("Not the JSON value that had been read was written by {}.", lossy.join(", "));
    }
    ExitCode::SUCCESS
}

/// Time of one run in nanoseconds, for every contender and round.
fn measure(contenders: &[Contender], rounds: usize) -> Vec<Vec<f64>> {
    let runs: Vec<u32> = contenders.iter().map(runs_in_a_turn).collect();
    let mut times = vec![Vec::with_capacity(rounds); contenders.len()];
    for round in 0..rounds {
        for turn in 0..contenders.len() {
            // Everyone comes first once in a while, and nobody always after the same neighbour's
            // leftovers in the caches and the heap at the start of a round.
            let index = (turn + round) % contenders.len();
            let time = time_of(&contenders[index], runs[index]);
            times[index].push(time.as_secs_f64() * 1e9 / f64::from(runs[index]));
        }
    }
    times
}

/// How often a contender runs in one turn. Finding out warms it up.
fn runs_in_a_turn(contender: &Contender) -> u32 {
    let mut runs = 1;
    loop {
        let time = time_of(contender, runs);
        if time >= TURN / 4 {
            let scale = TURN.as_secs_f64() / time.as_secs_f64();
            // In range: between a quarter of a turn and the first power of two beyond it.
            return ((f64::from(runs) * scale) as u32).max(1);
        }
        runs *= 2;
    }
}

fn time_of(contender: &Contender, runs: u32) -> Duration {
    let watch = Stopwatch::start();
    for _ in 0..runs {
        contender.run();
    }
    watch.elapsed()
}

fn row(payload: Payload, work: Work, place: usize, all: &[Contender], times: &[Vec<f64>]) -> String {
    let (contender, own, yardstick) = (&all[place], &times[place], &times[0]);
    let (low, high) = lowest_and_highest(&ratios(own, yardstick));
    let met: Vec<(f64, &str, f64)> = contender
        .bars
        .iter()
        .filter_map(|(bar, other)| Some((*bar, *other, ratio(contender.name, other, all, times)?)))
        .collect();
    let bars: Vec<String> =
        met.iter().map(|(bar, other, ratio)| format!("{ratio:.2} ≤ {bar:.2} {other}")).collect();
    let held = match met.iter().all(|(bar, _, ratio)| ratio <= bar) {
        _ if met.is_empty() => "",
        true => "yes",
        false => "**no**",
    };
    format!(
        "| {} | {} | {} | {:.3} | {:.3} | {low:.2}–{high:.2} | {} | {held} |",
        payload.name(),
        work.name(),
        contender.name,
        median(&ratios(own, yardstick)),
        fastest(own) / fastest(yardstick),
        bars.join(", "),
    )
}

/// What one takes of what another takes, beyond what it may spare: the median of the rounds' ratios,
/// since both have their turns of a round shortly after one another. None where one is not there.
fn ratio(one: &str, other: &str, all: &[Contender], times: &[Vec<f64>]) -> Option<f64> {
    let place = |name: &str| all.iter().position(|contender| contender.name == name);
    let (one, other) = (place(one)?, place(other)?);
    let beyond: Vec<f64> = times[one].iter().map(|time| (time - all[one].spare).max(0.0)).collect();
    Some(median(&ratios(&beyond, &times[other])))
}

fn sizes() -> String {
    Payload::ALL.map(|payload| payload.size().to_string()).join(", ")
}
