//! Ten tools with the macros of `rmcp` itself, to be compared with `ten_mcpspec`.

mod board;

use board::{Board, BoardError, Priority, Statistics, Task, Tasks};
use rmcp::handler::server::router::tool::ToolRouter;
use rmcp::handler::server::wrapper::{Json, Parameters};
use rmcp::model::{Implementation, ServerCapabilities, ServerConfig};
use rmcp::transport::stdio;
use rmcp::{ServerHandler, ServiceExt, tool, tool_handler, tool_router};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
struct AddTask {
    /// What is to be done.
    title: String,
    /// How urgent it is.
    #[serde(default)]
    priority: Priority,
    /// Words to find it by.
    #[serde(default)]
    tags: Vec<String>,
}

#[derive(Deserialize, JsonSchema)]
struct OneTask {
    /// The number of the task.
    id: u32,
}

#[derive(Deserialize, JsonSchema)]
struct ListTasks {
    /// Only those that have this tag.
    tag: Option<String>,
    /// Also those that are done.
    #[serde(default)]
    all: bool,
    /// At most so many.
    #[serde(default = "limit")]
    #[schemars(range(min = 1, max = 100))]
    limit: usize,
}

fn limit() -> usize {
    20
}

#[derive(Deserialize, JsonSchema)]
struct SearchTasks {
    /// A part of the title.
    text: String,
}

#[derive(Deserialize, JsonSchema)]
struct RenameTask {
    /// The number of the task.
    id: u32,
    /// The new title.
    title: String,
}

#[derive(Deserialize, JsonSchema)]
struct TagTask {
    /// The number of the task.
    id: u32,
    /// The word to add.
    tag: String,
}

#[derive(Deserialize, JsonSchema)]
struct EstimateTask {
    /// The number of the task.
    id: u32,
    /// Minutes of work.
    #[schemars(range(min = 1, max = 10_000))]
    minutes: u32,
}

#[derive(Clone)]
struct Server {
    board: Board,
    tool_router: ToolRouter<Self>,
}

fn text(error: BoardError) -> String {
    error.to_string()
}

#[tool_router]
impl Server {
    fn new(board: Board) -> Self {
        Self { board, tool_router: Self::tool_router() }
    }

    /// Puts a task on the board.
    #[tool(annotations(destructive_hint = false))]
    fn add_task(
        &self,
        Parameters(AddTask { title, priority, tags }): Parameters<AddTask>,
    ) -> Result<Json<Task>, String> {
        self.board.add(&title, priority, tags).map(Json).map_err(text)
    }

    /// One task.
    #[tool(annotations(read_only_hint = true))]
    fn get_task(&self, Parameters(OneTask { id }): Parameters<OneTask>) -> Result<Json<Task>, String> {
        self.board.get(id).map(Json).map_err(text)
    }

    /// The tasks on the board.
    #[tool(annotations(read_only_hint = true))]
    fn list_tasks(&self, Parameters(ListTasks { tag, all, limit }): Parameters<ListTasks>) -> Json<Tasks> {
        let has_tag = |task: &Task| tag.as_ref().is_none_or(|tag| task.tags.contains(tag));
        Json(self.board.find(limit, |task| has_tag(task) && (all || !task.is_done)))
    }

    /// Finds tasks by their titles.
    #[tool(annotations(read_only_hint = true))]
    fn search_tasks(&self, Parameters(SearchTasks { text }): Parameters<SearchTasks>) -> Json<Tasks> {
        let text = text.to_lowercase();
        Json(self.board.find(usize::MAX, |task| task.title.to_lowercase().contains(&text)))
    }

    /// Says that a task is done.
    #[tool(annotations(destructive_hint = false))]
    fn complete_task(&self, Parameters(OneTask { id }): Parameters<OneTask>) -> Result<Json<Task>, String> {
        self.board.complete(id).map(Json).map_err(text)
    }

    /// Gives a task another title.
    #[tool(annotations(idempotent_hint = true))]
    fn rename_task(
        &self,
        Parameters(RenameTask { id, title }): Parameters<RenameTask>,
    ) -> Result<Json<Task>, String> {
        self.board.change(id, |task| task.title = title).map(Json).map_err(text)
    }

    /// Adds a tag to a task.
    #[tool(annotations(destructive_hint = false))]
    fn tag_task(&self, Parameters(TagTask { id, tag }): Parameters<TagTask>) -> Result<Json<Task>, String> {
        self.board.change(id, |task| task.tags.push(tag)).map(Json).map_err(text)
    }

    /// Says how long a task takes.
    #[tool(annotations(idempotent_hint = true))]
    fn estimate_task(
        &self,
        Parameters(EstimateTask { id, minutes }): Parameters<EstimateTask>,
    ) -> Result<Json<Task>, String> {
        self.board.change(id, |task| task.estimate = Some(minutes)).map(Json).map_err(text)
    }

    /// Takes a task off the board, for good.
    #[tool(annotations(destructive_hint = true))]
    fn delete_task(&self, Parameters(OneTask { id }): Parameters<OneTask>) -> Result<String, String> {
        self.board.delete(id).map(|task| format!("`{}` is gone", task.title)).map_err(text)
    }

    /// How much there is to do.
    #[tool(annotations(read_only_hint = true))]
    fn statistics(&self) -> Json<Statistics> {
        Json(self.board.statistics())
    }
}

#[tool_handler(router = self.tool_router)]
impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")))
            .with_instructions("A board of tasks.")
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    Server::new(Board::default()).serve(stdio()).await?.waiting().await?;
    Ok(())
}
