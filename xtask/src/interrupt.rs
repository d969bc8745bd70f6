//! Ctrl-C: remembered, so that files are put into place all together or not at all, and temporary
//! folders go.

use std::sync::atomic::{AtomicBool, Ordering};

use mcpspec_codegen::Diagnostic;

static CAME: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C is remembered. Where that cannot be had, it ends the process as ever.
pub(crate) fn remember() {
    let _ = ctrlc::set_handler(|| CAME.store(true, Ordering::Relaxed));
}

/// Whether it came.
pub(crate) fn came() -> bool {
    CAME.load(Ordering::Relaxed)
}

/// What is said then.
pub(crate) fn stopped() -> Diagnostic {
    Diagnostic::error("command line", "", "interrupted", "nothing was changed; run it again")
}
