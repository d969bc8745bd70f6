//! What a handler gets beside arguments: [`Inject`], and [`State`], which a set carries for all its
//! tools.

use std::borrow::Borrow;
use std::ops::Deref;
use std::sync::Arc;

use super::check::SetError;
use super::context::CallContext;
use super::set::ToolSet;
use super::{LocalTool, LocalToolSet, Tool};
use crate::latest::Implementation;

/// What a handler can be given beside its arguments: parameters by reference, and owned ones that are
/// marked `#[mcp(inject)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given to a tool whose set has the state `{S}`",
    label = "not an argument, and nothing that the set has",
    note = "take it owned to make an argument of it; or `State<T>`, where the set's state gives a `T`"
)]
pub trait Inject<S>: Sized {
    /// Makes one for a call.
    fn inject(context: &CallContext, state: &S) -> Self;
}

impl<S> Inject<S> for CallContext {
    fn inject(context: &CallContext, _: &S) -> Self {
        context.clone()
    }
}

/// A part of what the set carries for all its tools.
///
/// `tools![…; state = app]` carries `app`; `State<App>` is a clone of it, and `State<T>` what
/// [`FromState`] makes of it.
#[derive(Clone, Copy, Debug)]
pub struct State<T>(pub T);

impl<T> Deref for State<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// A part of a state.
#[diagnostic::on_unimplemented(
    message = "the state of this set, `{S}`, gives no `{Self}`",
    note = "`tools![…; state = app]` gives the set a state; implement `FromState<{S}>` for `{Self}`, unless they are the same"
)]
pub trait FromState<S> {
    /// Takes it out.
    fn from_state(state: &S) -> Self;
}

impl<S: Clone> FromState<S> for S {
    fn from_state(state: &S) -> Self {
        state.clone()
    }
}

impl<S, T: FromState<S>> Inject<S> for State<T> {
    fn inject(_: &CallContext, state: &S) -> Self {
        Self(T::from_state(state))
    }
}

/// A state that holds the server whose methods are tools.
#[diagnostic::on_unimplemented(
    message = "this tool is a method of `{T}`, and the state of its set is `{Self}`",
    label = "needs a `{T}`",
    note = "`tools![…; state = server]` gives the set its state: a `{T}`, or what can be borrowed as one, such as an `Arc` of it"
)]
pub trait Holds<T> {
    /// The server.
    fn held(&self) -> &T;
}

#[diagnostic::do_not_recommend]
impl<S: Borrow<T>, T> Holds<T> for S {
    fn held(&self) -> &T {
        self.borrow()
    }
}

/// The server in a state.
pub fn held<T, S: Holds<T>>(state: &S) -> &T {
    state.held()
}

/// What a set can carry: its calls run side by side.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the state of a set",
    label = "cannot go from thread to thread, or borrows something",
    note = "calls run side by side, so the state is `Send`, `Sync` and `'static`: take an `Arc` for an `Rc`, a `Mutex` for a `RefCell`; or keep the calls on one thread: `tools![…; local]`"
)]
pub trait Shared: Sized {
    /// The set of some tools that share it.
    fn set(
        self,
        tools: Vec<Arc<dyn Tool<Self>>>,
        identity: Implementation,
    ) -> Result<ToolSet<Self>, SetError>;
}

#[diagnostic::do_not_recommend]
impl<S: Send + Sync + 'static> Shared for S {
    fn set(self, tools: Vec<Arc<dyn Tool<S>>>, identity: Implementation) -> Result<ToolSet<S>, SetError> {
        Ok(ToolSet::new(tools, self)?.with_identity(identity))
    }
}

/// What makes the set of some tools that share a state.
type Make<S, T, Set> = fn(S, Vec<Arc<T>>, Implementation) -> Result<Set, SetError>;

/// A state that a set can carry, and what makes the set. That it can is asked once, so that it is told once.
pub struct Carried<S, T: ?Sized, Set> {
    state: S,
    make: Make<S, T, Set>,
}

/// That of a state.
pub fn carried<S: Shared>(state: S) -> Carried<S, dyn Tool<S>, ToolSet<S>> {
    Carried { state, make: S::set }
}

/// That of a state which stays on its thread.
pub fn carried_locally<S: 'static>(state: S) -> Carried<S, dyn LocalTool<S>, LocalToolSet<S>> {
    let make = |state, tools, identity| Ok(LocalToolSet::new_local(tools, state)?.with_identity(identity));
    Carried { state, make }
}

impl<S, T: ?Sized, Set> Carried<S, T, Set> {
    /// Room for the tools of its set: the state comes first, so that what a tool needs of it is told at the tool.
    pub fn tools(&self, count: usize) -> Vec<Arc<T>> {
        Vec::with_capacity(count)
    }

    /// The set that `tools![…]` makes.
    ///
    /// # Panics
    /// Where [`ToolSet::new`] fails: with what the program says of its tools, not with what comes in.
    #[track_caller]
    pub fn set(self, tools: Vec<Arc<T>>, (name, version): (&str, &str)) -> Set {
        match (self.make)(self.state, tools, Implementation::new(name, version)) {
            Ok(set) => set,
            Err(error) => panic!("{error}"),
        }
    }
}
