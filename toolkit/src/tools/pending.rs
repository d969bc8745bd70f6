//! What was asked of a client and has no answer yet.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::latest::ErrorObject;
use crate::latest::constants::INTERNAL_ERROR;
use crate::{Id, Json, Map};

/// Requests that a server sent to a client of 2025-11-25 or earlier.
#[derive(Default)]
pub(super) struct Pending {
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    /// The number of the request that was sent last.
    last: i64,
    waiting: Vec<(Id, Arc<Slot>)>,
}

/// Where an answer comes, and who waits for it.
#[derive(Default)]
struct Slot(Mutex<Awaited>);

#[derive(Default)]
struct Awaited {
    answer: Option<Outcome>,
    waker: Option<Waker>,
}

type Outcome = Result<Json, ErrorObject>;

impl Pending {
    /// A new request: its id, and its answer in time.
    pub(super) fn open(&self) -> (Id, impl Future<Output = Outcome> + Send + use<>) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.last += 1;
        let (id, slot) = (Id::from(open.last), Arc::<Slot>::default());
        open.waiting.push((id.clone(), slot.clone()));
        (id, Waiting(slot))
    }

    /// The answer to one of them.
    pub(super) fn close(&self, id: &Id, members: &Map<Json>) {
        let slot = {
            let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(place) = open.waiting.iter().position(|(known, _)| known == id) else { return };
            open.waiting.swap_remove(place).1
        };
        let answer = match (members.get("result"), members.get("error")) {
            (Some(result), None) => Ok(result.clone()),
            (_, Some(error)) => Err(crate::from_str(error.as_str()).unwrap_or_else(|_| {
                ErrorObject::new(INTERNAL_ERROR, "the client answered with an error that is none")
            })),
            (None, None) => return,
        };
        slot.fill(answer);
    }

    /// The client is gone: nothing that is open will be answered.
    pub(super) fn close_all(&self) {
        let waiting = std::mem::take(&mut self.open.lock().unwrap_or_else(PoisonError::into_inner).waiting);
        for (_, slot) in waiting {
            slot.fill(Err(ErrorObject::new(INTERNAL_ERROR, "the client is gone")));
        }
    }
}

impl Slot {
    fn fill(&self, answer: Outcome) {
        let waker = {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.answer = Some(answer);
            state.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
    }
}

struct Waiting(Arc<Slot>);

impl Future for Waiting {
    type Output = Outcome;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        match state.answer.take() {
            Some(answer) => Poll::Ready(answer),
            None => {
                state.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
