//! One round of a call that may take several (SEP-2322): the answers that have come, and the questions
//! that are open. A question that has no answer leaves itself here and stays pending; whoever drives the
//! call sees it, drops the handler, and sends the questions. On the retry the handler runs again from the
//! start, and finds the answers.

use std::sync::{Mutex, PoisonError};

use crate::latest::{ClientCapabilities, InputRequest, InputRequests};
use crate::{Json, Map};

/// What was answered, and what is asked.
#[derive(Debug, Default)]
pub(super) struct Round {
    /// By the key of the question, as the client sent them, now or in earlier rounds.
    answers: Map<Json>,
    open: Mutex<Open>,
}

/// What a handler waits for.
#[derive(Debug, Default)]
pub(super) struct Open {
    pub(super) questions: InputRequests,
    /// What the client does not declare and would have to.
    pub(super) missing: Option<ClientCapabilities>,
}

impl Round {
    pub(super) fn new(answers: Map<Json>) -> Self {
        Self { answers, open: Mutex::default() }
    }

    pub(super) fn answer(&self, key: &str) -> Option<&Json> {
        self.answers.get(key)
    }

    /// The answers, to be carried to the next round.
    pub(super) fn answers(&self) -> &Map<Json> {
        &self.answers
    }

    pub(super) fn ask(&self, key: &str, question: InputRequest) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).questions.insert(key, question);
    }

    pub(super) fn miss(&self, capabilities: ClientCapabilities) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).missing = Some(capabilities);
    }

    /// What the handler waits for, if it does.
    pub(super) fn take_open(&self) -> Option<Open> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let is_open = !open.questions.is_empty() || open.missing.is_some();
        is_open.then(|| std::mem::take(&mut *open))
    }
}
