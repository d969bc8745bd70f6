//! The tools of a server: [`ToolSet`], which lists and calls them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use mcpspec_core::Encode;

use super::call::{ToolCall, answers, drive, outcome};
use super::check::{SetError, check};
use super::context::CallContext;
use super::definition::{Definition, Rendering};
use super::list::Listing;
use super::local::{Calls, Kind, Moving};
use super::nearest::nearest;
use super::round::Round;
use super::sealer::{Plain, Sealer};
use super::{Invocation, LocalTool, LocalToolSet, Named, Tool, wire};
use crate::latest::constants::INVALID_PARAMS;
use crate::latest::{
    CacheScope, CallToolOutcome, ErrorObject, Implementation, ListToolsResult, ServerCapabilities,
    ToolsCapability,
};
use crate::{Json, JsonObject, Map, Revision};

/// The tools of a server, in the order in which they were given, and what they share.
///
/// Its calls are `Send`, so that they run on any runtime; those of a [`LocalToolSet`](super::LocalToolSet) stay
/// on their thread.
pub struct ToolSet<S = (), K: Kind<S> = Moving> {
    members: Vec<Member<K::Tool>>,
    /// Hashes of names, in order, and the places of the members that have them.
    index: Vec<(u64, usize)>,
    state: S,
    rendering: Rendering,
    page: usize,
    cache: (CacheScope, i64),
    changes: bool,
    sealer: Arc<dyn Sealer>,
    identity: Implementation,
    instructions: Option<String>,
    listing: Listing,
}

/// A tool, under the name that it has in its set.
pub(super) struct Member<T: ?Sized> {
    pub(super) name: String,
    pub(super) definition: &'static Definition,
    tool: Arc<T>,
}

impl<S: Send + Sync + 'static> ToolSet<S> {
    /// A set of tools, and what they share. `tools![…]` makes one and panics where this fails.
    ///
    /// # Errors
    /// Two tools of one name, and what of a tool cannot be announced, with its name: an input that is no
    /// object, a member that no provider takes, a header on what is no text, number or truth value, a form
    /// that cannot be asked.
    pub fn new(tools: Vec<Arc<dyn Tool<S>>>, state: S) -> Result<Self, SetError> {
        Self::made(tools, state)
    }
}

impl<S: 'static> LocalToolSet<S> {
    /// A set of tools of which some stay on their thread, and what they share. `tools![…; local]` makes one and
    /// panics where this fails.
    ///
    /// # Errors
    /// As [`ToolSet::new`].
    pub fn new_local(tools: Vec<Arc<dyn LocalTool<S>>>, state: S) -> Result<Self, SetError> {
        Self::made(tools, state)
    }
}

impl<S: 'static, K: Calls<S>> ToolSet<S, K> {
    fn made(tools: Vec<Arc<K::Tool>>, state: S) -> Result<Self, SetError> {
        let members = tools.into_iter().map(|tool| {
            let definition = K::definition(&tool);
            Member { name: definition.name.to_owned(), definition, tool }
        });
        Self::of(members.collect(), state, Rendering::default())
    }

    fn of(members: Vec<Member<K::Tool>>, state: S, rendering: Rendering) -> Result<Self, SetError> {
        let index = index(&members);
        for pair in index.windows(2) {
            let [one, other] = [pair[0].1, pair[1].1].map(|place| &members[place].name);
            if one == other {
                return Err(SetError::new(one, "another tool of the set has this name"));
            }
        }
        for member in &members {
            check(&member.name, member.definition, rendering)?;
        }
        Ok(Self {
            members,
            index,
            state,
            rendering,
            page: usize::MAX,
            cache: (CacheScope::Private, 0),
            changes: false,
            sealer: Arc::new(Plain),
            identity: Implementation::new("", ""),
            instructions: None,
            listing: Listing::default(),
        })
    }

    /// With schemas written in that way, where a tool does not say its own.
    ///
    /// # Errors
    /// As [`ToolSet::new`].
    pub fn with_rendering(self, rendering: Rendering) -> Result<Self, SetError> {
        let Self { members, state, page, cache, changes, sealer, identity, instructions, .. } = self;
        let again = Self::of(members, state, rendering)?;
        Ok(Self { page, cache, changes, sealer, identity, instructions, ..again })
    }

    /// With names that start with a prefix, as `github_` or `github.`.
    ///
    /// # Errors
    /// A name that is too long now, or has a character that none may have.
    pub fn with_prefix(mut self, prefix: &str) -> Result<Self, SetError> {
        for member in &mut self.members {
            member.name.insert_str(0, prefix);
        }
        self.again()
    }

    /// With the tools of another set behind its own. How they are listed is as before.
    ///
    /// # Errors
    /// Two tools of one name.
    pub fn merged(mut self, other: Self) -> Result<Self, SetError> {
        self.members.extend(other.members);
        self.again()
    }

    /// With those of its tools of which that is true.
    #[must_use]
    pub fn filtered(mut self, keep: impl Fn(&str, &Definition) -> bool) -> Self {
        self.members.retain(|member| keep(&member.name, member.definition));
        self.index = index(&self.members);
        self.listing = Listing::default();
        self
    }

    fn again(self) -> Result<Self, SetError> {
        let rendering = self.rendering;
        self.with_rendering(rendering)
    }

    /// With at most so many tools on a page; without, all stand on one.
    #[must_use]
    pub fn with_page_size(mut self, tools: usize) -> Self {
        self.page = tools.max(1);
        self.listing = Listing::default();
        self
    }

    /// With hints how long, in milliseconds, a listing may be kept, and by whom: `private` to the client
    /// that asked, or `public`. Without, it may not be kept.
    #[must_use]
    pub fn with_cache(mut self, scope: CacheScope, ttl_ms: i64) -> Self {
        self.cache = (scope, ttl_ms.max(0));
        self.listing = Listing::default();
        self
    }

    /// With the word that the server says when its tools change.
    #[must_use]
    pub fn with_list_changed(mut self) -> Self {
        self.changes = true;
        self
    }

    /// With protection of what clients carry from round to round.
    #[must_use]
    pub fn with_sealer(mut self, sealer: impl Sealer + 'static) -> Self {
        self.sealer = Arc::new(sealer);
        self
    }

    /// With words for models on how to use these tools together.
    #[must_use]
    pub fn with_instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// The name and version of the server.
    pub fn identity(&self) -> &Implementation {
        &self.identity
    }

    /// How to use these tools together.
    pub fn instructions(&self) -> Option<&str> {
        self.instructions.as_deref()
    }

    pub(super) fn members(&self) -> &[Member<K::Tool>] {
        &self.members
    }

    pub(super) fn rendering(&self) -> Rendering {
        self.rendering
    }

    /// By whom, and for how many milliseconds, a listing may be kept.
    pub fn cache(&self) -> (CacheScope, i64) {
        self.cache
    }

    /// A result of this server in the words of a revision: since 2026-07-28 it says who answers; what only
    /// newer revisions know is left out for older ones. For transports that are not of this crate.
    pub fn in_words_of(&self, revision: Revision, result: &impl Encode) -> Json {
        wire::result(result, revision, &self.identity)
    }

    /// The names of the tools, in order.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.members.iter().map(|member| &*member.name)
    }

    /// What a server with these tools declares: that it has tools, whether they change, and the extensions that
    /// they belong to, where the revision knows of extensions.
    pub fn capabilities(&self, revision: Revision) -> ServerCapabilities {
        let tools = ToolsCapability::new();
        let tools = if self.changes { tools.with_list_changed(true) } else { tools };
        let capabilities = ServerCapabilities::new().with_tools(tools);
        let in_use = self.members.iter().flat_map(|member| member.definition.extensions);
        let extensions: Map<JsonObject> = in_use.map(|id| ((*id).to_owned(), JsonObject::new())).collect();
        match extensions.is_empty() || revision < Revision::V2025_11_25 {
            true => capabilities,
            false => capabilities.with_extensions(extensions),
        }
    }

    /// A page of the tools, as clients of that revision know them.
    ///
    /// # Errors
    /// A cursor that no page gave: `-32602`.
    pub fn list(&self, revision: Revision, cursor: Option<&str>) -> Result<ListToolsResult, ErrorObject> {
        self.listing.page(&self.members, self.rendering, revision, (self.page, self.cache), cursor)
    }

    /// Calls a tool.
    ///
    /// # Errors
    /// What is wrong with the request rather than with its arguments, as the JSON-RPC error to answer with:
    /// `-32602` for a tool that is not there, `-32021` for a capability that the client does not declare,
    /// `-32603` where the handler panics, and what the handler says itself.
    pub async fn call(
        &self,
        call: impl Into<ToolCall>,
        context: &CallContext,
    ) -> Result<CallToolOutcome, ErrorObject> {
        let call = call.into();
        let member = self.find(&call.name).ok_or_else(|| self.unknown(&call.name))?;
        let context = context.in_round(Round::new(answers(&call, &*self.sealer)?));
        let invocation = Invocation { arguments: &call.arguments, context: &context, state: &self.state };
        let driven = drive(K::call(&member.tool, invocation), &context).await;
        let rendered = member.definition.rendered(self.rendering);
        #[cfg(feature = "tool-schemas")]
        let driven =
            driven.with_all_errors(|known| super::every::errors(known, &rendered.input, &call.arguments));
        outcome(driven, &context, &*self.sealer, rendered.output.as_ref())
    }

    fn find(&self, name: &str) -> Option<&Member<K::Tool>> {
        let hash = hash(name);
        let start = self.index.partition_point(|(known, _)| *known < hash);
        let same = self.index[start..].iter().take_while(|(known, _)| *known == hash);
        same.map(|(_, place)| &self.members[*place]).find(|member| member.name == name)
    }

    fn unknown(&self, name: &str) -> ErrorObject {
        let mut message = format!("there is no tool `{name}`");
        if let Some(near) = nearest(name, self.names()) {
            message.push_str(&format!("; did you mean `{near}`?"));
        }
        ErrorObject::new(INVALID_PARAMS, message).with_data(Json::from(serde_json::json!({"name": name})))
    }
}

/// The places of tools by the hashes of their names: a search among numbers that lie side by side costs next to
/// nothing, however many there are. Equal names stand side by side.
fn index<T: ?Sized>(members: &[Member<T>]) -> Vec<(u64, usize)> {
    let mut index: Vec<_> =
        members.iter().enumerate().map(|(place, member)| (hash(&member.name), place)).collect();
    index.sort_by(|one, other| (one.0, &members[one.1].name).cmp(&(other.0, &members[other.1].name)));
    index
}

fn hash(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}

/// The name of a tool that is known while compiling.
pub const fn name<T: Named>(_: &T) -> &'static str {
    T::NAME
}

impl<S, K: Kind<S>> ToolSet<S, K> {
    /// With that name and version of the server, as it tells clients. `tools![…]` takes those of the crate
    /// in which it stands.
    #[must_use]
    pub fn with_identity(mut self, identity: impl Into<Implementation>) -> Self {
        self.identity = identity.into();
        self
    }
}

impl<S, K: Kind<S>> std::fmt::Debug for ToolSet<S, K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.members.iter().map(|member| &member.name)).finish()
    }
}
