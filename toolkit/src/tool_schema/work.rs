//! What an instance costs, before it is validated: [`Tasks`] and an instance in, the steps of the
//! verdict or the bytes of the report out, or the limit that they meet.
//!
//! For each value it is counted how often each task is done there, from the root inwards: a task
//! passes its count on to what it asks for. So exponential work is a large number here, found in a
//! time that grows with the values and the subschemas that meet, not with the work.

use std::collections::BTreeMap;

use serde_json::Value;

use super::expand::Fixed;
use super::limits::{Ceiling, Refusal, SchemaLimits, Subject};
use super::measure::{self, Size, size};
use super::place::{Trail, pointer};
use super::tasks::{Act, Task, Tasks};

/// Bytes that an error takes up, beside what it repeats.
const ERROR: u64 = 512;

/// Bytes that a value takes up in memory, beside its text.
const COPY: u64 = 72;

/// Bytes of the names of members that are looked at in a step.
const NAMES: u64 = 16;

/// Bytes of text that are counted, or compared, in a step.
const TEXT: u64 = 128;

/// How often a task is done at one value.
#[derive(Clone, Copy, Debug, Default)]
struct Load {
    /// Outside alternatives, and for a verdict.
    plain: u64,
    /// For the errors of alternatives.
    apart: u64,
    /// Tasks around it, in the worst case.
    nesting: u64,
}

impl Load {
    fn add(&mut self, other: Self) {
        self.plain = self.plain.saturating_add(other.plain);
        self.apart = self.apart.saturating_add(other.apart);
        self.nesting = self.nesting.max(other.nesting);
    }

    fn times(self) -> u64 {
        self.plain.saturating_add(self.apart)
    }

    fn inwards(self) -> Self {
        Self { nesting: self.nesting + 1, ..self }
    }
}

/// What telling costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cost {
    /// Steps.
    pub(super) steps: u64,
    /// Bytes of errors outside alternatives, if all are told.
    pub(super) plain: u64,
    /// Bytes of errors of alternatives, which are made before the first can be told.
    pub(super) apart: u64,
}

/// Whether the verdict keeps the limits, by the bound that needs no look at the instance.
pub(super) fn is_small(fixed: &Fixed, size: Size, limits: &SchemaLimits) -> bool {
    let here = size.values.saturating_mul(2).saturating_add(size.names / NAMES);
    let steps = fixed
        .tasks
        .saturating_mul(here)
        .saturating_add(fixed.weight.saturating_mul(size.values))
        .saturating_add(fixed.texts.saturating_mul(size.bytes / TEXT))
        .saturating_add(fixed.pattern.saturating_mul(size.bytes));
    !fixed.unique && steps <= limits.work && fixed.nesting <= limits.nesting
}

/// Counts what a task at the root comes to.
pub(super) fn cost(
    tasks: &Tasks,
    start: Task,
    instance: &Value,
    limits: &SchemaLimits,
) -> Result<Cost, Refusal> {
    let mut walk = Walk { tasks, limits, cost: Cost::default(), looked: 0, trail: Vec::new(), path: 0 };
    let load = Load { plain: 1, apart: 0, nesting: 1 };
    walk.value(instance, vec![(start, load)])?;
    Ok(walk.cost)
}

struct Walk<'t> {
    tasks: &'t Tasks,
    limits: &'t SchemaLimits,
    cost: Cost,
    /// What counting itself has cost.
    looked: u64,
    /// Where it counts.
    trail: Vec<Trail<'t>>,
    /// The length of the pointer there, in bytes.
    path: u64,
}

/// What a value is to its tasks.
struct Here {
    /// Steps for each task.
    steps: u64,
    /// Bytes of text that regular expressions may look at.
    text: u64,
    /// Bytes that an error may repeat.
    told: u64,
}

impl Here {
    fn new(value: &Value) -> Self {
        let (children, text) = match value {
            Value::String(text) => (0, text.len() as u64),
            Value::Array(items) => (items.len() as u64, 0),
            Value::Object(members) => (members.len() as u64, measure::names(members)),
            _ => (0, 0),
        };
        let of_object = value.is_object();
        let told = if of_object { text + 32 * children } else { 0 };
        Self { steps: 1 + children + if of_object { text / NAMES } else { 0 }, text, told }
    }
}

impl<'t> Walk<'t> {
    fn value(&mut self, value: &'t Value, asked: Vec<(Task, Load)>) -> Result<(), Refusal> {
        let here = Here::new(value);
        let mut whole = None;
        let done = self.closure(asked, &here, &mut || *whole.get_or_insert_with(|| size(value)))?;
        let inwards: Vec<(Task, Load)> =
            done.into_iter().filter(|(task, _)| self.tasks.goes_below(*task)).collect();
        if inwards.is_empty() {
            return Ok(());
        }
        match value {
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    self.child(Trail::Item(place), item, &inwards)?;
                }
            }
            Value::Object(members) => {
                self.names(members.len() as u64, &here, &inwards)?;
                for (name, member) in members {
                    self.child(Trail::Member(name), member, &inwards)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn child(&mut self, segment: Trail<'t>, value: &'t Value, above: &[(Task, Load)]) -> Result<(), Refusal> {
        let mut asked = Vec::new();
        for (task, load) in above {
            self.tasks.below(*task, segment, &mut |task| asked.push((task, load.inwards())));
        }
        self.look(above.len() as u64)?;
        if asked.is_empty() {
            return Ok(());
        }
        let path = self.path;
        self.trail.push(segment);
        self.path += match segment {
            Trail::Member(name) => name.len() as u64 + 1,
            Trail::Item(_) => 8,
        };
        self.value(value, asked)?;
        self.trail.pop();
        self.path = path;
        Ok(())
    }

    /// The names of an object's members, each of which is a value of its own.
    fn names(&mut self, count: u64, here: &Here, above: &[(Task, Load)]) -> Result<(), Refusal> {
        let mut asked = Vec::new();
        for (task, load) in above {
            self.tasks.names(*task, &mut |task| asked.push((task, load.inwards())));
        }
        if asked.is_empty() {
            return Ok(());
        }
        let of_all = Here { steps: count, text: here.text, told: here.text };
        let all = Size { bytes: here.text, names: 0, values: count };
        // The weight of a task counts once for each name.
        for (_, load) in &mut asked {
            load.plain = load.plain.saturating_mul(count.max(1));
        }
        self.closure(asked, &of_all, &mut || all).map(drop)
    }

    /// All tasks at a value, with their counts, and what they cost there.
    fn closure(
        &mut self,
        asked: Vec<(Task, Load)>,
        here: &Here,
        whole: &mut impl FnMut() -> Size,
    ) -> Result<Vec<(Task, Load)>, Refusal> {
        let mut waiting: BTreeMap<u32, Load> = BTreeMap::new();
        for (task, load) in asked {
            waiting.entry(self.tasks.rank(task)).or_default().add(load);
        }
        let mut done = Vec::with_capacity(waiting.len());
        while let Some((rank, load)) = waiting.pop_first() {
            let task = self.tasks.order[rank as usize];
            self.pay(task, load, here, whole)?;
            self.tasks.here(task, &mut |asked, apart| {
                let mut load = load.inwards();
                if apart {
                    load.apart = load.times();
                    load.plain = 0;
                }
                waiting.entry(self.tasks.rank(asked)).or_default().add(load);
            });
            done.push((task, load));
        }
        Ok(done)
    }

    fn pay(
        &mut self,
        task: Task,
        load: Load,
        here: &Here,
        whole: &mut impl FnMut() -> Size,
    ) -> Result<(), Refusal> {
        let node = &self.tasks.graph.nodes[task.node];
        let text = node.pattern.saturating_mul(here.text).saturating_add(node.texts * (here.text / TEXT));
        let mut steps = text.saturating_add(node.weight + here.steps);
        if node.unique {
            let whole = whole();
            self.look(whole.values)?;
            steps = steps.saturating_add(whole.values.saturating_mul(8) + whole.bytes);
        }
        self.cost.steps = self.cost.steps.saturating_add(steps.saturating_mul(load.times()));
        if task.act == Act::Tell {
            let told = ERROR + node.told + self.path + here.told;
            self.cost.plain = self.cost.plain.saturating_add(told.saturating_mul(load.plain));
            if load.apart > 0 {
                // Errors of alternatives own a copy of the value, and the way through the schema.
                let whole = whole();
                self.look(whole.values)?;
                let copy = COPY * whole.values + whole.bytes + load.nesting * self.tasks.graph.longest;
                let told = (told + copy).saturating_mul(load.apart);
                self.cost.apart = self.cost.apart.saturating_add(told);
            }
        }
        self.look(1)?;
        self.keep(Ceiling::Work, self.cost.steps, self.limits.work)?;
        self.keep(Ceiling::Nesting, load.nesting, self.limits.nesting)
    }

    /// Counting is work, too.
    fn look(&mut self, steps: u64) -> Result<(), Refusal> {
        self.looked = self.looked.saturating_add(steps);
        self.keep(Ceiling::Work, self.looked, self.limits.work)
    }

    fn keep(&self, ceiling: Ceiling, met: u64, allowed: u64) -> Result<(), Refusal> {
        if met <= allowed {
            return Ok(());
        }
        Err(Refusal { ceiling, subject: Subject::Instance, pointer: pointer(&self.trail), met, allowed })
    }
}
