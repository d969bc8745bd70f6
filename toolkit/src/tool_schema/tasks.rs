//! What the validator does with a subschema at a value, and what that makes it do: a [`Graph`] in,
//! [`Tasks`] out.
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
}

impl Tasks {
    /// Fails where a subschema asks for itself at the same value.
    pub(super) fn new(graph: Graph, schema: &serde_json::Value) -> Result<Self, SchemaError> {
        let count = graph.nodes.len() * 3;
        let mut tasks = Self { graph, ranks: vec![u32::MAX; count], order: Vec::new() };
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

    /// All that a task may ask for at members, items and names.
    pub(super) fn all_below(&self, task: Task, ask: &mut impl FnMut(Task)) {
        let node = &self.graph.nodes[task.node];
        let again = [Role::UnevaluatedMembers, Role::UnevaluatedItems, Role::Contains];
        for (role, child) in &node.below {
            match task.act {
                Act::Tell => ask(Task::tell(*child)),
                Act::Check => ask(Task::check(*child)),
                Act::Mark if again.contains(role) => ask(Task::check(*child)),
                Act::Mark => {}
            }
        }
        if task.act != Act::Mark {
            for child in node.members.values().chain(&node.prefix) {
                ask(if task.act == Act::Tell { Task::tell(*child) } else { Task::check(*child) });
            }
        }
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
}
