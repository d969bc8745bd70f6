//! What a handler gets beside arguments: [`Inject`], and [`State`], which a set carries for all its
//! tools.

use std::borrow::Borrow;
use std::ops::Deref;

use super::context::CallContext;

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
