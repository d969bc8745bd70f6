//! Questions to the user in the middle of a call: [`CallContext::elicit`], and the forms that go with
//! them.

use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;

use schemars::JsonSchema;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::context::CallContext;
use super::schema::{Side, portable};
use crate::latest::{
    ClientCapabilities, ElicitAction, ElicitRequest, ElicitRequestFormParams, ElicitResult,
    ElicitationCapability, InputRequest, RequestedSchema,
};
use crate::{Context, Json, JsonObject, to_string};

/// What a user made of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elicited<T> {
    /// It was filled in.
    Accepted(T),
    /// The user said no.
    Declined,
    /// The user went away without saying.
    Cancelled,
}

impl<T> Elicited<T> {
    /// What was filled in.
    pub fn accepted(self) -> Option<T> {
        match self {
            Self::Accepted(value) => Some(value),
            Self::Declined | Self::Cancelled => None,
        }
    }
}

/// A question that is being asked. It knows nothing of what its type can do, so that what that lacks is told once.
pub type Asking<'a, T> = Pin<Box<dyn Future<Output = Elicited<T>> + Send + 'a>>;

/// A form, made of a type.
#[derive(Debug)]
pub struct Form {
    /// The type.
    pub type_name: &'static str,
    /// What its schema is, or what of it no form can ask (G10): only texts, numbers, yes or no, and choices,
    /// side by side.
    pub schema: Result<RequestedSchema, String>,
}

/// A type that a handler asks for, looked at from outside: what it lacks is told where it asks.
pub struct Asked<T>(PhantomData<fn() -> T>);

/// The same of one that lacks a schema.
pub struct Shapeless;

impl<T> Asked<T> {
    /// That of a type.
    #[expect(clippy::new_without_default, reason = "only macros make one")]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: JsonSchema> Asked<T> {
    /// Its form.
    pub fn form(&self) -> Form {
        Form { type_name: std::any::type_name::<T>(), schema: requested(portable::<T>(Side::Input)) }
    }
}

impl<T> Deref for Asked<T> {
    type Target = Shapeless;

    fn deref(&self) -> &Shapeless {
        &Shapeless
    }
}

impl Shapeless {
    /// None.
    pub fn form(&self) -> Form {
        Form { type_name: "", schema: Err("it has no schema".to_owned()) }
    }
}

fn requested(mut schema: Value) -> Result<RequestedSchema, String> {
    if let Some(root) = schema.as_object_mut() {
        root.retain(|keyword, _| matches!(keyword.as_str(), "type" | "properties" | "required"));
    }
    let schema: RequestedSchema = Context::exact().from_value(&schema).map_err(|error| error.to_string())?;
    for (name, field) in schema.properties.iter() {
        let text = to_string(field);
        let Ok(members) = text.parse::<Json>().map(|json| json.members().unwrap_or_default()) else {
            continue;
        };
        if let Some(keyword) = members.keys().find(|keyword| !FIELD.contains(keyword)) {
            return Err(format!("at /properties/{name}: a form cannot say `{keyword}`"));
        }
    }
    Ok(schema)
}

/// What the field of a form can say.
const FIELD: [&str; 14] = [
    "type",
    "title",
    "description",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "format",
    "enum",
    "oneOf",
    "items",
    "minItems",
    "maxItems",
];

impl CallContext {
    /// Asks the user to fill in a form, of which `T` is what comes back.
    ///
    /// `key` names the question within the call: the same question has the same key whenever the handler
    /// runs. Where the answer is not there yet, this never returns; the call ends with the question, and
    /// the handler runs again from its start once there is an answer. What comes before a question should
    /// therefore change nothing. Several questions are asked at once where several futures wait at once.
    ///
    /// Clients of 2025-06-18 and 2025-11-25 are asked by a request, which the host carries.
    pub fn elicit<'a, T: DeserializeOwned + JsonSchema + 'a>(
        &'a self,
        key: &'a str,
        message: &'a str,
    ) -> Asking<'a, T> {
        Box::pin(self.ask(key, message, || Asked::<T>::new().form(), read))
    }

    async fn ask<T>(
        &self,
        key: &str,
        message: &str,
        form: fn() -> Form,
        read: fn(&Json) -> Option<Elicited<T>>,
    ) -> Elicited<T> {
        if !self.takes_forms() {
            let form = ElicitationCapability::new().with_form(JsonObject::new());
            return self.miss(ClientCapabilities::new().with_elicitation(form)).await;
        }
        // The set would have said so, had it known; a question that no client understands has no answer.
        let question = || {
            let params = ElicitRequestFormParams::new(message, form().schema.ok()?);
            Some(InputRequest::Elicit(ElicitRequest::new(params)))
        };
        self.asked(key, question, read).await.unwrap_or(Elicited::Cancelled)
    }

    fn takes_forms(&self) -> bool {
        let declared = self.client_capabilities().elicitation.as_ref();
        declared.is_some_and(|capability| capability.form.is_some() || capability.url.is_none())
    }
}

/// What an answer says, if it is one.
fn read<T: DeserializeOwned>(answer: &Json) -> Option<Elicited<T>> {
    let result: ElicitResult = Context::tolerant().from_str(answer.as_str()).ok()?;
    match result.action {
        ElicitAction::Accept => {
            let content = to_string(&result.content.unwrap_or_default());
            serde_json::from_str(&content).ok().map(Elicited::Accepted)
        }
        ElicitAction::Decline => Some(Elicited::Declined),
        ElicitAction::Cancel => Some(Elicited::Cancelled),
    }
}
