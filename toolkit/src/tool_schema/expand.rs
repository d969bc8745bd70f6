//! How large a schema is with its references followed: [`Tasks`] in, sums over all ways through them
//! out, found without following the ways one by one.
//!
//! Subschemas that lead back to themselves by way of members or items make a *circle*. Inside a circle
//! each is counted once with all that it asks for at the same value; whoever leads into the circle
//! gets all of it added once. Everything else is counted as often as it is led to. That is what the
//! validator compiles at most: it keeps what a reference leads to, but not for `unevaluated…`.

use super::graph::{Graph, NodeId};
use super::keywords::Role;
use super::tasks::{Act, Task, Tasks};

/// Sums over all ways from a task.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fixed {
    /// Tasks.
    pub(super) tasks: u64,
    /// Steps of their own keywords.
    pub(super) weight: u64,
    /// Steps per byte of text.
    pub(super) pattern: u64,
    /// How many keywords look at all of a text.
    pub(super) texts: u64,
    /// Tasks inside one another, at most.
    pub(super) nesting: u64,
    /// Whether items must differ somewhere.
    pub(super) unique: bool,
}

impl Fixed {
    fn add(&mut self, other: &Self) {
        self.tasks = self.tasks.saturating_add(other.tasks);
        self.weight = self.weight.saturating_add(other.weight);
        self.pattern = self.pattern.saturating_add(other.pattern);
        self.texts = self.texts.saturating_add(other.texts);
        self.nesting = self.nesting.max(other.nesting.saturating_add(1));
        self.unique |= other.unique;
    }
}

/// How large a schema is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Expanded {
    /// What a check of the root comes to. Without recursion that is a bound for every instance: no
    /// way meets a value twice.
    pub(super) whole: Fixed,
    /// Whether any subschema leads back to itself.
    pub(super) recursive: bool,
    /// Tasks inside one another at one value, at most.
    pub(super) nesting: u64,
}

/// How large a schema is with its references followed.
pub(super) fn expand(tasks: &Tasks) -> Expanded {
    let circles = Circles::new(&tasks.graph);
    let mut sums = vec![Fixed::default(); tasks.order.len()];
    let mut wholes = vec![Fixed::default(); circles.members.len()];
    let mut by_circle: Vec<Vec<usize>> = vec![Vec::new(); circles.members.len()];
    for (rank, task) in tasks.order.iter().enumerate() {
        by_circle[circles.of[task.node]].push(rank);
    }
    let mut recursive = false;
    // What a circle leads to comes before it, and so does, within it, what a task asks for.
    for (circle, ranks) in by_circle.iter().enumerate() {
        for rank in ranks.iter().rev() {
            sums[*rank] = sum(tasks, &circles, &sums, &wholes, tasks.order[*rank]);
        }
        if circles.is_circle(&tasks.graph, circle) {
            recursive = true;
            for node in circles.heads(&tasks.graph, circle) {
                wholes[circle].add(&sums[tasks.rank(Task::check(node)) as usize]);
            }
        }
    }
    let root = Task::check(0);
    let mut whole = sums[tasks.rank(root) as usize];
    whole.add(&wholes[circles.of[root.node]]);
    let checks = tasks.order.iter().zip(&sums).filter(|(task, _)| task.act != Act::Tell);
    // Definitions that nothing leads to cost nothing, but who leads there may be found only later.
    let most = checks.map(|(_, sum)| sum.tasks).max().unwrap_or(1);
    whole.tasks = whole.tasks.max(most);
    Expanded { whole, recursive, nesting: nesting(tasks) }
}

/// A task with all that it leads to, but what lies inwards in its own circle.
fn sum(tasks: &Tasks, circles: &Circles, sums: &[Fixed], wholes: &[Fixed], task: Task) -> Fixed {
    let node = &tasks.graph.nodes[task.node];
    let own = circles.of[task.node];
    let mut sum = Fixed {
        tasks: 1,
        weight: node.weight,
        pattern: node.pattern,
        texts: node.texts,
        nesting: 1,
        unique: node.unique,
    };
    let mut take = |asked: Task, is_below: bool| {
        let other = circles.of[asked.node];
        if other != own {
            sum.add(&sums[tasks.rank(asked) as usize]);
            sum.add(&wholes[other]);
        } else if !is_below {
            sum.add(&sums[tasks.rank(asked) as usize]);
        }
    };
    tasks.here(task, &mut |asked, _| take(asked, false));
    tasks.all_below(task, &mut |asked| take(asked, true));
    sum
}

/// How many tasks can ask for one another at one value.
fn nesting(tasks: &Tasks) -> u64 {
    let mut depths = vec![1_u64; tasks.order.len()];
    for (rank, task) in tasks.order.iter().enumerate().rev() {
        let mut deepest = 0;
        tasks.here(*task, &mut |asked, _| deepest = deepest.max(depths[tasks.rank(asked) as usize]));
        depths[rank] = deepest + 1;
    }
    depths.into_iter().max().unwrap_or(1)
}

/// Which nodes lead to one another: the strongly connected components of the graph, each after those
/// that it leads to.
struct Circles {
    of: Vec<usize>,
    members: Vec<Vec<NodeId>>,
}

impl Circles {
    /// Tarjan's algorithm, with a stack of its own.
    fn new(graph: &Graph) -> Self {
        const NONE: usize = usize::MAX;
        let count = graph.nodes.len();
        let mut circles = Self { of: vec![NONE; count], members: Vec::new() };
        let (mut index, mut low, mut next) = (vec![NONE; count], vec![NONE; count], 0);
        let mut path: Vec<NodeId> = Vec::new();
        for start in 0..count {
            if index[start] != NONE {
                continue;
            }
            let mut stack = vec![(start, children(graph, start).into_iter())];
            while let Some((node, rest)) = stack.last_mut() {
                let node = *node;
                if index[node] == NONE {
                    (index[node], low[node]) = (next, next);
                    next += 1;
                    path.push(node);
                }
                if let Some(child) = rest.next() {
                    if index[child] == NONE {
                        stack.push((child, children(graph, child).into_iter()));
                    } else if circles.of[child] == NONE {
                        low[node] = low[node].min(index[child]);
                    }
                    continue;
                }
                stack.pop();
                if let Some((parent, _)) = stack.last() {
                    low[*parent] = low[*parent].min(low[node]);
                }
                if low[node] == index[node] {
                    circles.close(node, &mut path);
                }
            }
        }
        circles
    }

    fn close(&mut self, first: NodeId, path: &mut Vec<NodeId>) {
        let start = path.iter().rposition(|node| *node == first).unwrap_or(0);
        let members = path.split_off(start);
        for node in &members {
            self.of[*node] = self.members.len();
        }
        self.members.push(members);
    }

    fn is_circle(&self, graph: &Graph, circle: usize) -> bool {
        let members = &self.members[circle];
        members.len() > 1 || members.iter().any(|node| children(graph, *node).contains(node))
    }

    /// The nodes of a circle that a node of it leads to inwards.
    fn heads(&self, graph: &Graph, circle: usize) -> Vec<NodeId> {
        let mut heads: Vec<NodeId> = self.members[circle]
            .iter()
            .flat_map(|node| below(graph, *node))
            .filter(|node| self.of[*node] == circle)
            .collect();
        heads.sort_unstable();
        heads.dedup();
        heads
    }
}

fn below(graph: &Graph, node: NodeId) -> impl Iterator<Item = NodeId> {
    let node = &graph.nodes[node];
    let by_role = node.below.iter().map(|(_, child): &(Role, NodeId)| *child);
    by_role.chain(node.members.values().copied()).chain(node.prefix.iter().copied())
}

fn children(graph: &Graph, node: NodeId) -> Vec<NodeId> {
    graph.nodes[node].here.iter().map(|(_, child)| *child).chain(below(graph, node)).collect()
}
