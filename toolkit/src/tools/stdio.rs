//! Tools over standard input and output: a message on each line.
//!
//! ```no_run
//! use mcpspec::prelude::*;
//!
//! /// The sum of two numbers.
//! #[mcp_tool(read_only)]
//! fn add(a: f64, b: f64) -> f64 {
//!     a + b
//! }
//!
//! fn main() -> std::io::Result<()> {
//!     mcpspec::tools::stdio::serve(tools![add])
//! }
//! ```

use std::future::Future;
use std::io::{self, BufRead, Read as _, Write as _};
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;

use super::connection::Connection;
use super::set::ToolSet;
use super::testing::block_on;

/// How many calls run at a time; the next wait in the pipe.
const MOST_AT_ONCE: usize = 64;

/// How many bytes a message may have: many times what models can read.
const MOST_BYTES: usize = 64 << 20;

/// Serves a client until it closes the pipe, each call in a thread of its own. Handlers that need a runtime
/// are served by [`serve_on`].
///
/// # Errors
/// What reading standard input says.
pub fn serve<S: Send + Sync + 'static>(tools: ToolSet<S>) -> io::Result<()> {
    let crowd = Arc::new(Crowd::default());
    let outcome = serve_on(tools, |work| {
        let place = crowd.enter();
        thread::spawn(move || {
            block_on(work);
            drop(place);
        });
    });
    crowd.wait_for(0);
    outcome
}

/// A call, to be run on whatever runs futures here.
pub type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Serves a client until it closes the pipe, and hands each call to `run`, such as a runtime's `spawn`. It
/// returns when there is no more to read; calls may still be running then.
///
/// # Errors
/// What reading standard input says.
pub fn serve_on<S: Send + Sync + 'static>(tools: ToolSet<S>, run: impl Fn(Work)) -> io::Result<()> {
    let connection = Connection::new(Arc::new(tools), write_line);
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        // A byte more than a message may have, so that one that is too long is seen to be.
        let read = (&mut input).take(MOST_BYTES as u64 + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            connection.close();
            return Ok(());
        }
        if !line.ends_with(b"\n") && read > MOST_BYTES {
            skip_line(&mut input)?;
        }
        if !line.trim_ascii().is_empty()
            && let Some(work) = connection.receive(line.trim_ascii())
        {
            run(Box::pin(work));
        }
    }
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let available = input.fill_buf()?;
        let (length, is_over) = match available.iter().position(|byte| *byte == b'\n') {
            Some(place) => (place + 1, true),
            None => (available.len(), available.is_empty()),
        };
        input.consume(length);
        if is_over {
            return Ok(());
        }
    }
}

/// A message out. Where nobody reads any more there is nobody to tell; the end of the input follows.
fn write_line(message: &str) {
    let mut output = io::stdout().lock();
    let _ = output
        .write_all(message.as_bytes())
        .and_then(|()| output.write_all(b"\n"))
        .and_then(|()| output.flush());
}

/// Those that are running.
#[derive(Default)]
struct Crowd {
    count: Mutex<usize>,
    left: Condvar,
}

/// A place among them, until it is dropped.
struct Placed(Arc<Crowd>);

impl Crowd {
    fn enter(self: &Arc<Self>) -> Placed {
        self.wait_for(MOST_AT_ONCE - 1);
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        Placed(self.clone())
    }

    fn wait_for(&self, most: usize) {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.left.wait_while(count, |count| *count > most).unwrap_or_else(PoisonError::into_inner));
    }
}

impl Drop for Placed {
    fn drop(&mut self) {
        *self.0.count.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.left.notify_all();
    }
}
