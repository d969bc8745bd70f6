//! The ten tools of `ten_rmcp` with `#[mcp_tool]`, still served by `rmcp`.

mod board;

use std::sync::Arc;

use board::{Board, BoardError, Priority, Statistics, Task, Tasks};
use mcpspec::prelude::*;
use mcpspec_rmcp::ToolServer;
use rmcp::ServiceExt;
use rmcp::transport::stdio;

struct Server {
    board: Board,
}

#[mcp_tools]
impl Server {
    /// Puts a task on the board.
    #[mcp_tool(destructive = false)]
    fn add_task(
        &self,
        /// What is to be done.
        title: String,
        /// How urgent it is.
        #[mcp(default)]
        priority: Priority,
        /// Words to find it by.
        #[mcp(default)]
        tags: Vec<String>,
    ) -> Result<Task, BoardError> {
        self.board.add(&title, priority, tags)
    }

    /// One task.
    #[mcp_tool(read_only)]
    fn get_task(
        &self,
        /// The number of the task.
        id: u32,
    ) -> Result<Task, BoardError> {
        self.board.get(id)
    }

    /// The tasks on the board.
    #[mcp_tool(read_only)]
    fn list_tasks(
        &self,
        /// Only those that have this tag.
        tag: Option<String>,
        /// Also those that are done.
        #[mcp(default)]
        all: bool,
        /// At most so many.
        #[mcp(default = 20, min = 1, max = 100)]
        limit: usize,
    ) -> Tasks {
        let has_tag = |task: &Task| tag.as_ref().is_none_or(|tag| task.tags.contains(tag));
        self.board.find(limit, |task| has_tag(task) && (all || !task.is_done))
    }

    /// Finds tasks by their titles.
    #[mcp_tool(read_only)]
    fn search_tasks(
        &self,
        /// A part of the title.
        text: String,
    ) -> Tasks {
        let text = text.to_lowercase();
        self.board.find(usize::MAX, |task| task.title.to_lowercase().contains(&text))
    }

    /// Says that a task is done.
    #[mcp_tool(destructive = false)]
    fn complete_task(
        &self,
        /// The number of the task.
        id: u32,
    ) -> Result<Task, BoardError> {
        self.board.complete(id)
    }

    /// Gives a task another title.
    #[mcp_tool(idempotent)]
    fn rename_task(
        &self,
        /// The number of the task.
        id: u32,
        /// The new title.
        title: String,
    ) -> Result<Task, BoardError> {
        self.board.change(id, |task| task.title = title)
    }

    /// Adds a tag to a task.
    #[mcp_tool(destructive = false)]
    fn tag_task(
        &self,
        /// The number of the task.
        id: u32,
        /// The word to add.
        tag: String,
    ) -> Result<Task, BoardError> {
        self.board.change(id, |task| task.tags.push(tag))
    }

    /// Says how long a task takes.
    #[mcp_tool(idempotent)]
    fn estimate_task(
        &self,
        /// The number of the task.
        id: u32,
        /// Minutes of work.
        #[mcp(min = 1, max = 10_000)]
        minutes: u32,
    ) -> Result<Task, BoardError> {
        self.board.change(id, |task| task.estimate = Some(minutes))
    }

    /// Takes a task off the board, for good.
    #[mcp_tool(destructive)]
    fn delete_task(
        &self,
        /// The number of the task.
        id: u32,
    ) -> Result<String, BoardError> {
        self.board.delete(id).map(|task| format!("`{}` is gone", task.title))
    }

    /// How much there is to do.
    #[mcp_tool(read_only)]
    fn statistics(&self) -> Statistics {
        self.board.statistics()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tools = tools![
        Server::add_task_tool(),
        Server::get_task_tool(),
        Server::list_tasks_tool(),
        Server::search_tasks_tool(),
        Server::complete_task_tool(),
        Server::rename_task_tool(),
        Server::tag_task_tool(),
        Server::estimate_task_tool(),
        Server::delete_task_tool(),
        Server::statistics_tool();
        state = Arc::new(Server { board: Board::default() })
    ];
    let server = ToolServer::new(tools.with_instructions("A board of tasks."));
    server.serve(stdio()).await?.waiting().await?;
    Ok(())
}
