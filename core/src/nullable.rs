//! Members that are always there but may be `null`: [`Nullable`].

use crate::decode::Decode;
use crate::encode::{Encode, View};
use crate::reader::{Reader, Step};

/// A value or `null`. Where a member may also be absent, it is an `Option<Nullable<T>>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nullable<T> {
    /// `null`.
    #[default]
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, where there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Decode> Decode for Nullable<T> {
    #[inline]
    fn blank() -> Self {
        Self::Null
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        if reader.peek() == b'n' {
            *self = Self::Null;
            return reader.null();
        }
        let mut value = T::blank();
        value.decode(reader)?;
        *self = Self::Value(value);
        Ok(())
    }
}

impl<T: Encode> Encode for Nullable<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.value().map_or(View::Null, T::view)
    }
}
