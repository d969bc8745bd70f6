//! What an instance costs, before it is validated: [`Tasks`] and an instance in, the steps of the
//! verdict or the bytes of the report out, or the limit that they meet.
//!
//! For each value it is counted how often each task is asked for there, from the root inwards; what a
//! task leads to at the same value is summed up once, and multiplied. So exponential work is a large
//! number here, found in a time that grows with the values and the subschemas that meet.

use std::collections::BTreeMap;
use std::rc::Rc;

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

    /// This, and then what is done at the same value `inner` times for each.
    fn then(self, inner: &Self) -> Self {
        let apart = self.plain.saturating_mul(inner.apart);
        Self {
            plain: self.plain.saturating_mul(inner.plain),
            apart: apart.saturating_add(self.apart.saturating_mul(inner.times())),
            nesting: self.nesting + inner.nesting,
        }
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
    let mut walk = Walk {
        tasks,
        limits,
        cost: Cost::default(),
        looked: 0,
        trail: Vec::new(),
        path: 0,
        closures: BTreeMap::new(),
    };
    walk.value(instance, vec![(start, Load { plain: 1, apart: 0, nesting: 0 })])?;
    Ok(walk.cost)
}

/// All that a task leads to at one value, itself included, if it is done once.
#[derive(Default)]
struct Closure {
    tasks: u64,
    weight: u64,
    pattern: u64,
    texts: u64,
    unique: u64,
    /// Tasks that tell: outside alternatives, and for their errors.
    tell: (u64, u64),
    /// Bytes that their errors repeat of the schema, likewise.
    told: (u64, u64),
    /// Tasks that lead further inwards.
    inwards: Vec<(Task, Load)>,
    nesting: u64,
}

impl Closure {
    fn add(&mut self, tasks: &Tasks, task: Task, load: Load) {
        let node = &tasks.graph.nodes[task.node];
        let times = load.times();
        self.tasks = self.tasks.saturating_add(times);
        self.weight = self.weight.saturating_add(times.saturating_mul(node.weight));
        self.pattern = self.pattern.saturating_add(times.saturating_mul(node.pattern));
        self.texts = self.texts.saturating_add(times.saturating_mul(node.texts));
        self.unique = self.unique.saturating_add(if node.unique { times } else { 0 });
        self.nesting = self.nesting.max(load.nesting);
        if task.act == Act::Tell {
            let told = |load: u64| load.saturating_mul(node.told);
            self.tell = (self.tell.0.saturating_add(load.plain), self.tell.1.saturating_add(load.apart));
            self.told =
                (self.told.0.saturating_add(told(load.plain)), self.told.1.saturating_add(told(load.apart)));
        }
        if tasks.goes_below(task) {
            self.inwards.push((task, load));
        }
    }
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
    /// Closures by the rank of their task.
    closures: BTreeMap<u32, Rc<Closure>>,
}

/// What a value is to its tasks.
struct Here {
    /// Steps for each task.
    steps: u64,
    /// Bytes of text that regular expressions may look at.
    text: u64,
    /// Bytes that an error may repeat.
    told: u64,
    /// All of the value, once it was looked at.
    whole: Option<Size>,
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
        Self { steps: 1 + children + if of_object { text / NAMES } else { 0 }, text, told, whole: None }
    }
}

impl<'t> Walk<'t> {
    fn value(&mut self, value: &'t Value, asked: Vec<(Task, Load)>) -> Result<(), Refusal> {
        let mut here = Here::new(value);
        let inwards = self.tasks_at(asked, &mut here, Some(value))?;
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
            self.tasks.below(*task, segment, &mut |task| asked.push((task, *load)));
        }
        self.look(1 + above.len() as u64)?;
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
            let load = Load {
                plain: load.plain.saturating_mul(count),
                apart: load.apart.saturating_mul(count),
                ..*load
            };
            self.tasks.names(*task, &mut |task| asked.push((task, load)));
        }
        if asked.is_empty() || count == 0 {
            return Ok(());
        }
        // Each as long as they are on average, and an error repeats one of them.
        let text = here.text / count + 1;
        let whole = Some(Size { bytes: text, names: 0, values: 1 });
        self.tasks_at(asked, &mut Here { steps: 1, text, told: text, whole }, None).map(drop)
    }

    /// What all tasks at a value cost there, and those that lead further inwards.
    fn tasks_at(
        &mut self,
        mut asked: Vec<(Task, Load)>,
        here: &mut Here,
        value: Option<&Value>,
    ) -> Result<Vec<(Task, Load)>, Refusal> {
        // What is asked for on several ways is asked for once, so many times as often.
        asked.sort_unstable_by_key(|(task, _)| *task);
        asked.dedup_by(|(task, load), (kept, sum)| {
            let same = task == kept;
            if same {
                sum.add(*load);
            }
            same
        });
        let mut inwards = Vec::new();
        for (task, load) in asked {
            let closure = self.closure(task)?;
            if closure.unique > 0 || closure.tell.1 > 0 || load.apart > 0 {
                self.measure(here, value)?;
            }
            self.pay(&closure, load, here)?;
            self.look(2 + 2 * closure.inwards.len() as u64)?;
            inwards.extend(closure.inwards.iter().map(|(task, inner)| (*task, load.then(inner))));
        }
        Ok(inwards)
    }

    /// Looks at all of a value, once.
    fn measure(&mut self, here: &mut Here, value: Option<&Value>) -> Result<(), Refusal> {
        if let (None, Some(value)) = (here.whole, value) {
            let whole = size(value);
            here.whole = Some(whole);
            self.look(whole.values)?;
        }
        Ok(())
    }

    /// What a task leads to at one value.
    fn closure(&mut self, task: Task) -> Result<Rc<Closure>, Refusal> {
        let rank = self.tasks.rank(task);
        if let Some(closure) = self.closures.get(&rank) {
            return Ok(Rc::clone(closure));
        }
        let mut closure = Closure::default();
        let mut waiting = BTreeMap::from([(rank, Load { plain: 1, apart: 0, nesting: 1 })]);
        while let Some((rank, load)) = waiting.pop_first() {
            let task = self.tasks.order[rank as usize];
            self.look(10)?;
            closure.add(self.tasks, task, load);
            self.tasks.here(task, &mut |asked, apart| {
                let mut load = Load { nesting: load.nesting + 1, ..load };
                if apart {
                    load = Load { plain: 0, apart: load.times(), ..load };
                }
                waiting.entry(self.tasks.rank(asked)).or_default().add(load);
            });
        }
        let closure = Rc::new(closure);
        self.closures.insert(rank, Rc::clone(&closure));
        Ok(closure)
    }

    /// Adds what a task with all that it leads to costs at a value.
    fn pay(&mut self, closure: &Closure, load: Load, here: &Here) -> Result<(), Refusal> {
        let whole = here.whole.unwrap_or_default();
        let each = closure
            .weight
            .saturating_add(closure.tasks.saturating_mul(here.steps))
            .saturating_add(closure.pattern.saturating_mul(here.text))
            .saturating_add(closure.texts.saturating_mul(here.text / TEXT))
            .saturating_add(closure.unique.saturating_mul(8 * whole.values + whole.bytes / NAMES));
        self.cost.steps = self.cost.steps.saturating_add(each.saturating_mul(load.times()));
        let nesting = load.nesting + closure.nesting;
        let error = ERROR + self.path + here.told;
        // Errors of alternatives own a copy of the value, and the way through the schema.
        let longest = nesting.saturating_mul(self.tasks.graph.longest);
        let owned = error.saturating_add(COPY * whole.values + whole.bytes).saturating_add(longest);
        let (plain, apart) = closure.tell;
        let (plain_told, apart_told) = closure.told;
        let of_plain = plain.saturating_mul(error).saturating_add(plain_told);
        let of_apart = apart.saturating_mul(owned).saturating_add(apart_told);
        let all = plain.saturating_add(apart).saturating_mul(owned);
        let of_all = all.saturating_add(plain_told).saturating_add(apart_told);
        self.cost.plain = self.cost.plain.saturating_add(load.plain.saturating_mul(of_plain));
        let apart = load.plain.saturating_mul(of_apart).saturating_add(load.apart.saturating_mul(of_all));
        self.cost.apart = self.cost.apart.saturating_add(apart);
        self.keep(Ceiling::Work, self.cost.steps, self.limits.work)?;
        self.keep(Ceiling::Nesting, nesting, self.limits.nesting)
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
        let pointer = pointer(&self.trail);
        Err(Refusal { ceiling, subject: Subject::Instance, pointer, met, allowed })
    }
}
