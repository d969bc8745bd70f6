//! Types of other crates, whose schemas are those of `schemars`: dates, times, identifiers and addresses.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

/// Derives what a type needs to be an argument and a result.
macro_rules! types {
    ($($item:item)*) => { $(
        #[derive(Deserialize, Serialize, JsonSchema, Debug)]
        $item
    )* };
}

types! {
    pub(in crate::wire) struct Moments { a: DateTime<Utc>, b: DateTime<FixedOffset>, c: Option<DateTime<Utc>> }

    pub(in crate::wire) struct Days { a: NaiveDate, b: Weekday, c: Option<NaiveDate>, d: Vec<Weekday> }

    pub(in crate::wire) struct Locals { a: NaiveDateTime, b: NaiveTime, c: Option<NaiveTime> }

    pub(in crate::wire) struct Delta { a: TimeDelta }

    pub(in crate::wire) struct Ids { a: Uuid, b: Option<Uuid>, c: Vec<Uuid>, d: Id }

    pub(in crate::wire) struct Id(Uuid);

    pub(in crate::wire) struct Links { a: Url, b: Option<Url>, c: Vec<Url> }

    pub(in crate::wire) struct Timestamps { a: jiff::Timestamp, b: Option<jiff::Timestamp> }

    pub(in crate::wire) struct Dates { a: jiff::civil::Date, b: Vec<jiff::civil::Date> }

    pub(in crate::wire) struct Civil { a: jiff::civil::DateTime, b: jiff::civil::Time }

    pub(in crate::wire) struct Zoned { a: jiff::Zoned }

    pub(in crate::wire) struct Spans { a: jiff::Span, b: Option<jiff::Span> }

    pub(in crate::wire) struct Durations { a: jiff::SignedDuration }

    pub(in crate::wire) struct StdTime { a: std::time::Duration, b: Option<std::time::Duration> }
}
