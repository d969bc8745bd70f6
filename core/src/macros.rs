//! What generated code calls: one macro per kind of definition, so that a definition costs a
//! table and a few lines. They are declarative; no type of the protocol needs a proc macro.

/// `Serialize`, `Deserialize`, and with them what every type has in common.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_bridge {
    ($type:ty) => {
        $crate::serde_bridge!($type, without_debug);
    };
    ($type:ty, without_debug) => {
        impl $crate::private::Serialize for $type {
            fn serialize<S: $crate::private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serialize($crate::Encode::view(self), serializer)
            }
        }

        impl<'de> $crate::private::Deserialize<'de> for $type {
            fn deserialize<D: $crate::private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::deserialize(&$crate::Context::exact(), deserializer)
            }
        }
    };
}

/// `Debug` and equality by what a value looks like from outside, and serde.
#[doc(hidden)]
#[macro_export]
macro_rules! by_view {
    ($type:ty) => {
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::private::debug($crate::Encode::view(self), f)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::private::same($crate::Encode::view(self), $crate::Encode::view(other))
            }
        }

        $crate::serde_bridge!($type);
    };
}

/// A record: its constants, and its members with their places, names and bounds.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    (
        $type:ident = $name:literal $($closed:ident)? {
            $(const $constant:literal = $text:literal;)*
            $($index:literal: $field:ident = $member:literal $($modifier:ident ($($argument:expr),*))+;)*
        }
    ) => {
        impl $crate::Record for $type {
            fn shape(&self) -> &'static $crate::Shape {
                static SHAPE: $crate::Shape = $crate::Shape::new($name, &[
                    $($crate::Field::constant(
                        $constant, concat!(",\"", $constant, "\":"), $text).required(),)*
                    $($crate::Field::member(
                        $member, concat!(",\"", $member, "\":"), $index)$(.$modifier($($argument),*))+,)*
                ])$(.$closed())?;
                &SHAPE
            }

            fn member(&self, index: usize) -> &dyn $crate::Encode {
                match index {
                    $($index => &self.$field,)*
                    _ => &self.extra,
                }
            }

            fn member_mut(&mut self, index: usize) -> &mut dyn $crate::Decode {
                match index {
                    $($index => &mut self.$field,)*
                    _ => &mut self.extra,
                }
            }

            fn extra(&self) -> &$crate::Map<$crate::Json> {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut $crate::Map<$crate::Json> {
                &mut self.extra
            }
        }

        impl $crate::Decode for $type {
            // Once each: inlined into whatever holds the type, blanks would be half of the code.
            #[inline(never)]
            fn blank() -> Self {
                Self { $($field: $crate::Decode::blank(),)* extra: $crate::Map::new() }
            }

            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Step {
                reader.record(self)
            }
        }

        impl $crate::Encode for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Record(self)
            }
        }

        $crate::by_view!($type);
    };
}

/// A union: its arms, the one that a blank is, and the table that picks one.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    (
        $type:ident blank $blank:ident {
            $($index:literal: $arm:ident($payload:ty),)+
        }
        select $select:expr;
        $(other $other:literal admits $admits:expr;)?
        $(failing that $others:expr;)?
        $(from $from:ident($from_payload:ty);)*
    ) => {
        impl $crate::Union for $type {
            fn choice(&self) -> &'static $crate::Choice {
                static CHOICE: $crate::Choice =
                    $crate::Choice::new(&$select)$(.or($other, &$admits))?$(.failing_that(&$others))?;
                &CHOICE
            }

            fn arm_mut(&mut self, arm: usize) -> &mut dyn $crate::Decode {
                match arm {
                    $($index => *self = Self::$arm($crate::Decode::blank()),)+
                    _ => {}
                }
                match self {
                    $(Self::$arm(payload) => payload,)+
                }
            }
        }

        impl $crate::Decode for $type {
            fn blank() -> Self {
                Self::$blank($crate::Decode::blank())
            }

            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Step {
                reader.union(self)
            }
        }

        impl $crate::Encode for $type {
            fn view(&self) -> $crate::View<'_> {
                match self {
                    $(Self::$arm(payload) => $crate::Encode::view(payload),)+
                }
            }

            fn arm(&self) -> ::core::option::Option<usize> {
                ::core::option::Option::Some(match self {
                    $(Self::$arm(_) => $index,)+
                })
            }
        }

        $(
            impl ::core::convert::From<$from_payload> for $type {
                fn from(value: $from_payload) -> Self {
                    Self::$from(::core::convert::From::from(value))
                }
            }
        )*

        $crate::by_view!($type);
    };
}

/// A closed enum of strings.
#[doc(hidden)]
#[macro_export]
macro_rules! closed_enum {
    ($type:ident { $($variant:ident = $text:literal,)+ }) => {
        impl $type {
            /// Every value, in the order of the specification.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            const TEXTS: &'static [&'static str] = &[$($text),+];

            /// The value as on the wire.
            pub const fn as_str(self) -> &'static str {
                Self::TEXTS[self as usize]
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = $crate::Error;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::Error> {
                $crate::private::choice(Self::TEXTS, text).map(|place| Self::ALL[place])
            }
        }

        impl $crate::Decode for $type {
            fn blank() -> Self {
                Self::ALL[0]
            }

            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Step {
                *self = Self::ALL[reader.choice(Self::TEXTS)?];
                Ok(())
            }
        }

        impl $crate::Encode for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Text(self.as_str())
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $crate::serde_bridge!($type);
    };
}

/// An open enum of strings: known values, and any other.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($type:ident { $($variant:ident = $text:literal,)+ }) => {
        impl $type {
            /// The value as on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl $crate::Decode for $type {
            fn blank() -> Self {
                Self::Other(::std::string::String::new())
            }

            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Step {
                *self = Self::from(&*reader.string()?);
                Ok(())
            }
        }

        impl $crate::Encode for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Text(self.as_str())
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    text => Self::Other(text.to_owned()),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        $crate::serde_bridge!($type);
    };
}

/// A definition that is kept as text, with what the schema asks of it.
#[doc(hidden)]
#[macro_export]
macro_rules! kept {
    ($type:ident default $default:literal check $check:expr;) => {
        impl $crate::Kept for $type {
            const CHECK: &'static $crate::Check = &$check;
        }

        impl $type {
            /// The smallest value that the schema accepts.
            pub fn new() -> Self {
                Self($crate::private::checked($default))
            }

            /// The value as open JSON.
            pub fn into_json(self) -> $crate::Json {
                self.0
            }
        }

        impl ::core::default::Default for $type {
            fn default() -> Self {
                Self::new()
            }
        }

        impl ::core::ops::Deref for $type {
            type Target = $crate::Json;

            fn deref(&self) -> &$crate::Json {
                &self.0
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::core::convert::TryFrom<$crate::Json> for $type {
            type Error = $crate::Error;

            fn try_from(json: $crate::Json) -> ::core::result::Result<Self, $crate::Error> {
                $crate::Context::exact().from_str(json.as_str())
            }
        }

        $crate::kept_from_value!($type);

        impl ::core::str::FromStr for $type {
            type Err = $crate::Error;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::Error> {
                $crate::Context::exact().from_str(text)
            }
        }

        impl $crate::Decode for $type {
            fn blank() -> Self {
                Self($crate::Decode::blank())
            }

            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::Step {
                self.0 = reader.capture_checked(<Self as $crate::Kept>::CHECK)?;
                Ok(())
            }
        }

        impl $crate::Encode for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::Encode::view(&self.0)
            }
        }

        $crate::by_view!($type);
    };
}

/// A definition that is kept as text, from a tree.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serde_json")]
macro_rules! kept_from_value {
    ($type:ident) => {
        impl ::core::convert::TryFrom<$crate::Value> for $type {
            type Error = $crate::Error;

            fn try_from(value: $crate::Value) -> ::core::result::Result<Self, $crate::Error> {
                $crate::Json::from(value).try_into()
            }
        }
    };
}

/// Without the feature `serde_json` there are no trees.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serde_json"))]
macro_rules! kept_from_value {
    ($type:ident) => {};
}

/// A revision's table of definitions.
#[doc(hidden)]
#[macro_export]
macro_rules! definitions {
    ($($name:literal: $type:ty,)+) => {
        /// Every definition of this revision by its name in the schema, sorted.
        #[cfg(feature = "definitions")]
        pub static DEFINITIONS: &[$crate::Definition] = &[
            $($crate::Definition {
                name: $name,
                blank: || ::std::boxed::Box::new(<$type as $crate::Decode>::blank()),
            },)+
        ];

        /// The definition of that name.
        #[cfg(feature = "definitions")]
        pub fn definition(name: &str) -> ::core::option::Option<&'static $crate::Definition> {
            DEFINITIONS
                .binary_search_by(|definition| definition.name.cmp(name))
                .ok()
                .map(|place| &DEFINITIONS[place])
        }
    };
}

/// Requests and notifications with their methods.
#[doc(hidden)]
#[macro_export]
macro_rules! methods {
    (
        $(request $request:ident = $method:literal($params:ty) -> $result:ty;)*
        $(input $input:ident = $wanted:literal($asked:ty) -> $answer:ty;)*
        $(notification $notification:ident = $name:literal($arguments:ty);)*
        $(bare $bare:ty;)*
    ) => {
        $(
            impl $crate::Request for $request {
                const METHOD: &'static str = $method;
                type Params = $params;
                type Result = $result;
            }
        )*
        $(
            impl $crate::InputRequest for $input {
                const METHOD: &'static str = $wanted;
                type Params = $asked;
                type Response = $answer;
            }
        )*
        $(impl $crate::Bare for $bare {})*
        $(
            impl $crate::Notification for $notification {
                const METHOD: &'static str = $name;
                type Params = $arguments;
            }
        )*
    };
}
