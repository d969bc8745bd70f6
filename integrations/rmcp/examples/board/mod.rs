//! A board of tasks: what the tools of both examples work on. It knows nothing of the protocol.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How urgent a task is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Priority {
    Low,
    #[default]
    Normal,
    High,
}

/// One task.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(crate) struct Task {
    pub(crate) id: u32,
    pub(crate) title: String,
    pub(crate) priority: Priority,
    pub(crate) tags: Vec<String>,
    pub(crate) is_done: bool,
    /// Minutes of work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) estimate: Option<u32>,
}

/// Some tasks.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(crate) struct Tasks {
    pub(crate) tasks: Vec<Task>,
    /// How many there are in all.
    pub(crate) total: usize,
}

/// How much there is to do.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(crate) struct Statistics {
    pub(crate) open: usize,
    pub(crate) done: usize,
    pub(crate) minutes: u32,
    pub(crate) by_tag: BTreeMap<String, usize>,
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum BoardError {
    #[error("there is no task {0}")]
    NoTask(u32),
    #[error("task {0} is done already")]
    IsDone(u32),
    #[error("a task has a title")]
    NoTitle,
}

#[derive(Clone, Default)]
pub(crate) struct Board(Arc<Mutex<BTreeMap<u32, Task>>>);

impl Board {
    fn tasks(&self) -> MutexGuard<'_, BTreeMap<u32, Task>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, title: &str, priority: Priority, tags: Vec<String>) -> Result<Task, BoardError> {
        let title = title.trim().to_owned();
        if title.is_empty() {
            return Err(BoardError::NoTitle);
        }
        let mut tasks = self.tasks();
        let id = tasks.keys().next_back().map_or(1, |last| last + 1);
        let task = Task { id, title, priority, tags, is_done: false, estimate: None };
        tasks.insert(id, task.clone());
        Ok(task)
    }

    pub(crate) fn get(&self, id: u32) -> Result<Task, BoardError> {
        self.tasks().get(&id).cloned().ok_or(BoardError::NoTask(id))
    }

    pub(crate) fn change(&self, id: u32, change: impl FnOnce(&mut Task)) -> Result<Task, BoardError> {
        let mut tasks = self.tasks();
        let task = tasks.get_mut(&id).ok_or(BoardError::NoTask(id))?;
        change(task);
        Ok(task.clone())
    }

    pub(crate) fn complete(&self, id: u32) -> Result<Task, BoardError> {
        match self.get(id)?.is_done {
            true => Err(BoardError::IsDone(id)),
            false => self.change(id, |task| task.is_done = true),
        }
    }

    pub(crate) fn delete(&self, id: u32) -> Result<Task, BoardError> {
        self.tasks().remove(&id).ok_or(BoardError::NoTask(id))
    }

    pub(crate) fn find(&self, limit: usize, fits: impl Fn(&Task) -> bool) -> Tasks {
        let tasks = self.tasks();
        let found: Vec<Task> = tasks.values().filter(|task| fits(task)).cloned().collect();
        Tasks { total: found.len(), tasks: found.into_iter().take(limit).collect() }
    }

    pub(crate) fn statistics(&self) -> Statistics {
        let tasks = self.tasks();
        let mut by_tag = BTreeMap::new();
        for tag in tasks.values().flat_map(|task| &task.tags) {
            *by_tag.entry(tag.clone()).or_default() += 1;
        }
        let done = tasks.values().filter(|task| task.is_done).count();
        let minutes = tasks.values().filter(|task| !task.is_done).filter_map(|task| task.estimate).sum();
        Statistics { open: tasks.len() - done, done, minutes, by_tag }
    }
}
