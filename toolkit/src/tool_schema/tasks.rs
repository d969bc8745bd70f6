//! What the validator does with a subschema at a value, and what that makes it do: a [`Graph`] in,
//! [`Tasks`] out, with a bound on how often subschemas are looked at when a schema is compiled.
//!
//! The validator does three things. It *checks* for a verdict; it *marks* which members or items a
//! subschema has looked at, for `unevaluated…`, and checks alternatives for that once more; and it
//! *tells* what is wrong, for which it checks alternatives first. None of the three remembers what it
//! did at the same value before, so the ways through the graph are counted, not its nodes.

use super::error::SchemaError;
use super::graph::{Graph, NodeId};
use super::keywords::Role;
use super::place::Trail;

/// What is done with a subschema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Act {
    Check,
    Mark,
    Tell,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Task {
    pub(super) node: NodeId,
    pub(super) act: Act,
}

impl Task {
    pub(super) const fn check(node: NodeId) -> Self {
        Self { node, act: Act::Check }
    }

    pub(super) const fn mark(node: NodeId) -> Self {
        Self { node, act: Act::Mark }
    }

    pub(super) const fn tell(node: NodeId) -> Self {
        Self { node, act: Act::Tell }
    }

    const fn index(self) -> usize {
        self.node * 3 + self.act as usize
    }
}

/// A graph whose tasks at one value are in an order in which none comes before what asks for it.
#[derive(Debug)]
pub(super) struct Tasks {
    pub(super) graph: Graph,
    /// Place of each task in that order.
    ranks: Vec<u32>,
    /// All tasks that the order has, by rank.
    pub(super) order: Vec<Task>,
    /// What the root costs where the instance does not matter; none with recursion.
    pub(super) fixed: Option<Fixed>,
}

/// A bound for schemas without recursion: no subschema meets a value twice on one way from the root.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fixed {
    /// Tasks, counted along every way.
    pub(super) tasks: u64,
    /// Steps of their own keywords.
    pub(super) weight: u64,
    /// Steps per byte of text.
    pub(super) pattern: u64,
    /// Tasks inside one another.
    pub(super) nesting: u64,
    /// Whether items must differ somewhere.
    pub(super) unique: bool,
}

impl Fixed {
    fn add(&mut self, other: &Self) {
        self.tasks = self.tasks.saturating_add(other.tasks);
        self.weight = self.weight.saturating_add(other.weight);
        self.pattern = self.pattern.saturating_add(other.pattern);
        self.nesting = self.nesting.max(other.nesting + 1);
        self.unique |= other.unique;
    }
}

impl Tasks {
    /// Fails where a subschema asks for itself at the same value.
    pub(super) fn new(graph: Graph, schema: &serde_json::Value) -> Result<Self, SchemaError> {
        let count = graph.nodes.len() * 3;
        let mut tasks = Self { graph, ranks: vec![u32::MAX; count], order: Vec::new(), fixed: None };
        tasks.sort(schema)?;
        Ok(tasks)
    }

    pub(super) fn rank(&self, task: Task) -> u32 {
        self.ranks[task.index()]
    }

    /// What a task asks for at the same value; the flag says that it is for one of alternatives,
    /// whose errors are kept apart.
    pub(super) fn here(&self, task: Task, ask: &mut impl FnMut(Task, bool)) {
        let node = &self.graph.nodes[task.node];
        for (role, child) in &node.here {
            match (task.act, role) {
                (Act::Check, _) | (Act::Tell, Role::Not | Role::If) => ask(Task::check(*child), false),
                (Act::Mark, Role::Not) => {}
                // Alternatives and `allOf` are; references and `then` are counted as if they were.
                (Act::Mark, _) => {
                    ask(Task::check(*child), false);
                    ask(Task::mark(*child), false);
                }
                (Act::Tell, Role::Union) => {
                    ask(Task::check(*child), false);
                    ask(Task::tell(*child), true);
                }
                (Act::Tell, _) => ask(Task::tell(*child), false),
            }
        }
        if task.act != Act::Mark {
            (0..node.unevaluated).for_each(|_| ask(Task::mark(task.node), false));
        }
    }

    /// What a task asks for at a member or an item. What depends on names of members, and on what
    /// else has looked at them, is taken for needed.
    pub(super) fn below(&self, task: Task, segment: Trail<'_>, ask: &mut impl FnMut(Task)) {
        let node = &self.graph.nodes[task.node];
        let same = |child| if task.act == Act::Tell { Task::tell(child) } else { Task::check(child) };
        let marking = task.act == Act::Mark;
        let mut declared = false;
        match segment {
            Trail::Member(name) if !marking => {
                if let Some(child) = node.members.get(name) {
                    declared = true;
                    ask(same(*child));
                }
            }
            Trail::Item(place) if !marking => {
                if let Some(child) = node.prefix.get(place) {
                    declared = true;
                    ask(same(*child));
                }
            }
            _ => {}
        }
        let of_object = matches!(segment, Trail::Member(_));
        for (role, child) in &node.below {
            match role {
                Role::Matching if of_object && !marking => ask(same(*child)),
                Role::Undeclared if of_object && !marking && !declared => ask(same(*child)),
                Role::Items if !of_object && !marking && !declared => ask(same(*child)),
                Role::UnevaluatedMembers if of_object => ask(Task::check(*child)),
                Role::UnevaluatedItems | Role::Contains if !of_object => ask(Task::check(*child)),
                _ => {}
            }
        }
    }

    /// What a task asks for at the names of members.
    pub(super) fn names(&self, task: Task, ask: &mut impl FnMut(Task)) {
        if task.act != Act::Mark {
            for (role, child) in &self.graph.nodes[task.node].below {
                if *role == Role::Names {
                    ask(if task.act == Act::Tell { Task::tell(*child) } else { Task::check(*child) });
                }
            }
        }
    }

    /// Whether a task asks for anything at members or items.
    pub(super) fn goes_below(&self, task: Task) -> bool {
        let node = &self.graph.nodes[task.node];
        !node.below.is_empty() || !node.members.is_empty() || !node.prefix.is_empty()
    }

    /// All that a task may ask for.
    fn all(&self, task: Task) -> Vec<Task> {
        let mut asked = Vec::new();
        self.here(task, &mut |task, _| asked.push(task));
        let node = &self.graph.nodes[task.node];
        let below =
            node.below.iter().map(|(_, child)| child).chain(node.members.values()).chain(&node.prefix);
        let marking = task.act == Act::Mark;
        asked.extend(below.filter(|_| !marking).map(|child| match task.act {
            Act::Tell => Task::tell(*child),
            _ => Task::check(*child),
        }));
        if marking {
            let again = [Role::UnevaluatedMembers, Role::UnevaluatedItems, Role::Contains];
            let children = node.below.iter().filter(|(role, _)| again.contains(role));
            asked.extend(children.map(|(_, child)| Task::check(*child)));
        }
        asked
    }

    /// Puts the tasks in order, those that nothing asks for last, and turns the order round.
    fn sort(&mut self, schema: &serde_json::Value) -> Result<(), SchemaError> {
        const OPEN: u32 = u32::MAX - 1;
        let starts: Vec<Task> =
            (0..self.graph.nodes.len()).flat_map(|node| [Task::check(node), Task::tell(node)]).collect();
        for start in starts {
            let mut stack = vec![(start, None::<std::vec::IntoIter<Task>>)];
            while let Some((task, asked)) = stack.last_mut() {
                let task = *task;
                let asked = match asked {
                    Some(asked) => asked,
                    None if self.ranks[task.index()] < OPEN => {
                        stack.pop();
                        continue;
                    }
                    None if self.ranks[task.index()] == OPEN => {
                        return Err(SchemaError::endless(self.graph.place(schema, task.node)));
                    }
                    empty => {
                        self.ranks[task.index()] = OPEN;
                        let mut next = Vec::new();
                        self.here(task, &mut |task, _| next.push(task));
                        empty.insert(next.into_iter())
                    }
                };
                match asked.next() {
                    Some(next) => stack.push((next, None)),
                    None => {
                        self.ranks[task.index()] = 0;
                        self.order.push(task);
                        stack.pop();
                    }
                }
            }
        }
        self.order.reverse();
        for (rank, task) in self.order.iter().enumerate() {
            self.ranks[task.index()] = u32::try_from(rank).unwrap_or(u32::MAX);
        }
        Ok(())
    }

    /// Counts what the check of the root comes to, along every way through the graph; a way ends
    /// where it comes back to itself. Remembers it, if no way does.
    pub(super) fn expand(&mut self) -> u64 {
        let mut done: Vec<Option<Fixed>> = vec![None; self.ranks.len()];
        let mut open = vec![false; self.ranks.len()];
        let mut stack: Vec<(Task, std::vec::IntoIter<Task>, Fixed)> = Vec::new();
        let mut recursive = false;
        let mut next = Some(Task::check(0));
        loop {
            if let Some(task) = next.take() {
                open[task.index()] = true;
                stack.push((task, self.all(task).into_iter(), self.own(task)));
            }
            let Some((task, asked, sum)) = stack.last_mut() else { break };
            let Some(child) = asked.next() else {
                let (task, sum) = (*task, *sum);
                open[task.index()] = false;
                done[task.index()] = Some(sum);
                stack.pop();
                if let Some((_, _, parent)) = stack.last_mut() {
                    parent.add(&sum);
                }
                continue;
            };
            if let Some(known) = &done[child.index()] {
                sum.add(known);
            } else if open[child.index()] {
                recursive = true;
                sum.tasks = sum.tasks.saturating_add(1);
            } else {
                next = Some(child);
            }
        }
        let fixed = done[Task::check(0).index()].unwrap_or_default();
        self.fixed = (!recursive).then_some(fixed);
        fixed.tasks.max(self.at_one_value())
    }

    /// How many tasks there can be at one value, for what the root may lead to.
    fn at_one_value(&self) -> u64 {
        let mut counts = vec![1_u64; self.order.len()];
        for (rank, task) in self.order.iter().enumerate().rev() {
            let mut sum = 1_u64;
            self.here(*task, &mut |asked, _| sum = sum.saturating_add(counts[self.rank(asked) as usize]));
            counts[rank] = sum;
        }
        // Telling costs no compilation, and has a bound of its own.
        let checks = self.order.iter().zip(&counts).filter(|(task, _)| task.act != Act::Tell);
        checks.map(|(_, count)| *count).max().unwrap_or(1)
    }

    /// How many tasks can ask for one another at one value.
    pub(super) fn nesting(&self) -> u64 {
        let mut depths = vec![1_u64; self.order.len()];
        for (rank, task) in self.order.iter().enumerate().rev() {
            let mut deepest = 0;
            self.here(*task, &mut |asked, _| deepest = deepest.max(depths[self.rank(asked) as usize]));
            depths[rank] = deepest + 1;
        }
        depths.into_iter().max().unwrap_or(1)
    }

    fn own(&self, task: Task) -> Fixed {
        let node = &self.graph.nodes[task.node];
        Fixed { tasks: 1, weight: node.weight, pattern: node.pattern, nesting: 1, unique: node.unique }
    }
}
