"""Tasks on GitHub, Jira, Linear, Asana, Notion, Slack and Google Drive."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from .task import Guess, Step, Task

__all__ = ["TASKS"]

_REPO = {"owner": "acme", "repo": "app"}
_REPO_SLIPS = {"owner": "organization", "repo": "repository"}


def _text(content: str) -> list[dict[str, Any]]:
    return [{"type": "text", "text": {"content": content}}]


def _issues(into: str, *, all: bool) -> Step:
    return Step(
        "list open issues of a github repository", r"github\.issues\.list", "github.issues.list_open",
        {**_REPO, "states": [Guess("open", "OPEN")]}, {**_REPO_SLIPS, "states": "state"},
        ("number", "updatedAt", "labels"), into, all=all,
    )  # fmt: skip


_GITHUB: Final = (
    Task(
        "github:close-stale", "Close the open issues of acme/app that are labelled wontfix and were last updated before June.",
        (
            _issues("issues", all=True),
            Step("close an issue on github", r"github\.issues\.update", "github.issues.close",
                 {**_REPO, "number": "=it.number", "state": "closed"},
                 {**_REPO_SLIPS, "number": "issue_number", "state": "status"},
                 each="[it for it in issues if it.updatedAt < '2026-06' and any(l.name == 'wontfix' for l in it.labels.nodes)]"),
        ),
        writes=lambda records: [("issues.update", {"number": item["number"], "state": "closed"}) for item in records["issues"]
                                if item["state"] == "OPEN" and item["updatedAt"] < "2026-06"
                                and item["labels"]["nodes"][0]["name"] == "wontfix"],
    ),
    Task(
        "github:open-bugs", "How many open issues of acme/app are labelled bug?",
        (_issues("issues", all=True),),
        "sum(any(l.name == 'bug' for l in it.labels.nodes) for it in issues)",
        lambda records: sum(item["state"] == "OPEN" and item["labels"]["nodes"][0]["name"] == "bug"
                            for item in records["issues"]),
    ),
    Task(
        "github:comment-newest", "Comment 'Thanks, we will look at it.' on the newest open issue of acme/app.",
        (
            _issues("issues", all=False),
            Step("comment on a github issue", r"github\.comments\.create", "github.issues.comment",
                 {**_REPO, "number": "=issues[0].number", "body": "Thanks, we will look at it."},
                 {**_REPO_SLIPS, "number": "issueNumber", "body": "comment"}),
        ),
        writes=lambda _: [("comments.create", {"number": 94, "body": "Thanks, we will look at it."})],
    ),
    Task(
        "github:stars-from-acme", "How many who starred acme/app work at Acme?",
        (Step("who starred a github repository", r"github\.stargazers\.list", "github.stars.list", dict(_REPO), _REPO_SLIPS,
              ("node.company",), "stars", all=True),),
        "sum(it.node.company == 'Acme' for it in stars)",
        lambda records: sum(item["node"]["company"] == "Acme" for item in records["stargazers"]),
    ),
    Task(
        "github:latest-release", "What is the tag of the latest release of acme/app?",
        (Step("latest release of a github repository", r"github\.releases\.list", "github.releases.latest", dict(_REPO),
              _REPO_SLIPS, ("tagName",), "releases"),),
        "releases[0].tagName",
        lambda records: records["releases"][0]["tagName"],
    ),
)  # fmt: skip

_JIRA: Final = (
    Task(
        "jira:unassigned", "How many issues of the Jira project APP have no assignee?",
        (Step("search jira issues", r"jira\.issues\.search", "jira.issues.list",
              {"jql": "project = APP AND assignee is EMPTY", "fields": ["summary"]}, {"jql": "query"}, ("key",), "issues",
              all=True),),
        "len(issues)",
        lambda records: sum(item["fields"]["assignee"] is None for item in records["issues"]),
    ),
    Task(
        "jira:move-to-done", "Move APP-12 to Done.",
        (
            Step("transitions that a jira issue can make", r"jira\.issue_transitions\.list", "jira.transitions.list",
                 {"issueIdOrKey": "APP-12"}, {"issueIdOrKey": "issue_key"}, ("id", "name"), "transitions"),
            Step("transition a jira issue", r"jira\.issue_transitions\.create", "jira.issues.transition",
                 {"issueIdOrKey": "APP-12", "transition": {"id": "=next(it.id for it in transitions if it.name == 'Done')"}},
                 {"issueIdOrKey": "issueKey"}),
        ),
        writes=lambda _: [("issue_transitions.create", {"issueIdOrKey": "APP-12", "transition": {"id": "31"}})],
    ),
    Task(
        "jira:time-logged", "How many seconds were logged on APP-7?",
        (Step("worklogs of a jira issue", r"jira\.issue_worklogs\.list", "jira.worklogs.list", {"issueIdOrKey": "APP-7"},
              {"issueIdOrKey": "issue"}, ("timeSpentSeconds",), "worklogs", all=True),),
        "sum(it.timeSpentSeconds for it in worklogs)",
        lambda records: sum(item["timeSpentSeconds"] for item in records["issue_worklogs"]),
    ),
    Task(
        "jira:comment", "Comment 'Deployed.' on APP-7.",
        (Step("comment on a jira issue", r"jira\.issue_comments\.create", "jira.comments.create",
              {"issueIdOrKey": "APP-7", "body": {"type": "doc", "version": 1, "content": [
                  {"type": "paragraph", "content": [{"type": "text", "text": "Deployed."}]}]}},
              {"issueIdOrKey": "issue_id", "body": "comment"}),),
        writes=lambda _: [("issue_comments.create", {"issueIdOrKey": "APP-7", "body": {"type": "doc"}})],
    ),
)  # fmt: skip

_LINEAR: Final = (
    Task(
        "linear:urgent", "How many issues in Linear are urgent?",
        (Step("list linear issues", r"linear\.issues\.list", "linear.issues.search", {}, {}, ("priority",), "issues",
              all=True),),
        "sum(it.priority == 1 for it in issues)",
        lambda records: sum(item["priority"] == 1 for item in records["issues"]),
    ),
    Task(
        "linear:assign", "Assign the Linear issue ENG-14 to barbara@example.com.",
        (
            Step("find a linear user by email", r"linear\.users\.list", "linear.users.find", {}, {}, ("id", "email"), "users",
                 until="it.email == 'barbara@example.com'"),
            Step("assign a linear issue", r"linear\.issues\.update", "linear.issues.assign",
                 {"id": "lin-14", "assigneeId": "=next(it.id for it in users if it.email == 'barbara@example.com')"},
                 {"id": "issue_id", "assigneeId": "assignee"}),
        ),
        writes=lambda _: [("issues.update", {"id": "lin-14", "input": {"assigneeId": "usr-79"}})],
    ),
    Task(
        "linear:create", "Create an urgent issue 'Rotate keys' for the Operations team in Linear.",
        (
            Step("list linear teams", r"linear\.teams\.list", "linear.teams.all", {}, {}, ("id", "name"), "teams"),
            Step("create a linear issue", r"linear\.issues\.create", "linear.issues.new",
                 {"teamId": "=next(it.id for it in teams if it.name == 'Operations')", "title": "Rotate keys", "priority": 1},
                 {"teamId": "team", "title": "name"}),
        ),
        writes=lambda _: [("issues.create", {"input": {"teamId": "team-ops", "title": "Rotate keys", "priority": 1}})],
    ),
)  # fmt: skip

_ASANA: Final = (
    Task(
        "asana:bugs", "How many tasks of the Asana project 2076 are bugs (their names begin with Bug)?",
        (Step("list tasks of an asana project", r"asana\.project_tasks\.list", "asana.tasks.search", {"project_gid": "2076"},
              {"project_gid": "project_id"}, ("name",), "tasks", all=True),),
        "sum(it.name.startswith('Bug') for it in tasks)",
        lambda records: sum(item["name"].startswith("Bug") for item in records["tasks"]),
    ),
    Task(
        "asana:new-task", "Create the task 'Write changelog' in the Asana project Website of workspace 900.",
        (
            Step("list projects of an asana workspace", r"asana\.(workspace_projects|projects)\.list", "asana.projects.find",
                 {"workspace_gid|workspace": "900"}, {"workspace_gid|workspace": "workspace_id"}, ("gid", "name"), "projects",
                 until="it.name == 'Website'"),
            Step("create an asana task", r"asana\.tasks\.create", "asana.tasks.add",
                 {"data": {"name": "Write changelog", "projects": ["=next(it.gid for it in projects if it.name == 'Website')"]}},
                 {"data.projects": "project"}),
        ),
        writes=lambda _: [("tasks.create", {"data": {"name": "Write changelog", "projects": ["2076"]}})],
    ),
    Task(
        "asana:complete", "Mark the Asana task 3004 as done.",
        (Step("complete an asana task", r"asana\.tasks\.update", "asana.tasks.complete",
              {"task_gid": "3004", "data": {"completed": True}}, {"task_gid": "task_id", "data.completed": "done"}),),
        writes=lambda _: [("tasks.update", {"task_gid": "3004", "data": {"completed": True}})],
    ),
)  # fmt: skip

_NOTION: Final = (
    Task(
        "notion:meetings", "How many Notion pages are meeting notes (titled Meeting ...)?",
        (Step("search notion pages by title", r"notion\.pages\.list", "notion.search", {"query": "Meeting"}, {"query": "title"},
              ("id",), "pages", all=True),),
        "len(pages)",
        lambda records: sum("Meeting" in str(item["properties"]) for item in records["pages"]),
    ),
    Task(
        "notion:append", "Add the paragraph 'Shipped.' to the Notion page Roadmap.",
        (
            Step("find a notion page by title", r"notion\.pages\.list", "notion.pages.search", {"query": "Roadmap"},
                 {"query": "name"}, ("id", "url"), "pages"),
            Step("add blocks to a notion page", r"notion\.blocks\.create", "notion.blocks.append",
                 {"block_id": "=pages[0].id", "children": [{"type": "paragraph", "paragraph": {"rich_text": _text("Shipped.")}}]},
                 {"block_id": "page_id", "children": "blocks"}),
        ),
        writes=lambda _: [("blocks.create", {"block_id": "page-146", "children": [
            {"paragraph": {"rich_text": [{"text": {"content": "Shipped."}}]}}]})],
    ),
    Task(
        "notion:open-todos", "How many to-dos on the Notion page page-146 are not done?",
        (Step("list the blocks of a notion page", r"notion\.blocks\.list", "notion.pages.blocks", {"block_id": "page-146"},
              {"block_id": "page_id"}, ("to_do.checked",), "blocks", all=True),),
        "sum(not it.to_do.checked for it in blocks)",
        lambda records: sum(not item["to_do"]["checked"] for item in records["blocks"]),
    ),
)  # fmt: skip

_SLACK: Final = (
    Task(
        "slack:announce", "Post 'Version 2.14 is out.' in the Slack channel launch.",
        (
            Step("list slack channels", r"slack\.channels\.list", "slack.conversations.list", {}, {}, ("id", "name"), "channels",
                 until="it.name == 'launch'"),
            Step("send a message to a slack channel", r"slack\.messages\.create", "slack.chat.post",
                 {"channel": "=next(it.id for it in channels if it.name == 'launch')", "text": "Version 2.14 is out."},
                 {"channel": "channel_id", "text": "message"}),
        ),
        writes=lambda _: [("messages.create", {"channel": "C182", "text": "Version 2.14 is out."})],
    ),
    Task(
        "slack:wrote-most", "Which user wrote most messages in the Slack channel C182?",
        (Step("messages of a slack channel", r"slack\.channel_messages\.list", "slack.conversations.history",
              {"channel": "C182"}, {"channel": "channel_id"}, ("user",), "messages", all=True),),
        "most((it.user, 1) for it in messages)",
        lambda records: Counter(item["user"] for item in records["channel_messages"]).most_common(1)[0][0],
    ),
    Task(
        "slack:deactivated", "How many members of the Slack workspace are deactivated?",
        (Step("list slack users", r"slack\.users\.list", "slack.members.list", {}, {}, ("deleted",), "users", all=True),),
        "sum(it.deleted for it in users)",
        lambda records: sum(item["deleted"] for item in records["users"]),
    ),
)  # fmt: skip

_DRIVE: Final = (
    Task(
        "google-drive:trash", "Move the file Budget 2025 to the trash.",
        (
            Step("find a google drive file by name", r"google-drive\.files\.list", "google-drive.files.search",
                 {"q": "name = 'Budget 2025'"}, {"q": "query"}, ("id", "name"), "files"),
            Step("move a google drive file to the trash", r"google-drive\.files\.update", "google-drive.files.trash",
                 {"fileId": "=files[0].id", "trashed": True}, {"fileId": "file_id", "trashed": "trash"}),
        ),
        writes=lambda _: [("files.update", {"fileId": "budget", "trashed": True})],
    ),
    Task(
        "google-drive:pdfs", "How many PDF files are in Google Drive?",
        (Step("list google drive files of a type", r"google-drive\.files\.list", "google-drive.files.list",
              {"q": "mimeType = 'application/pdf'"}, {"q": "mime_type"}, ("id",), "files", all=True),),
        "len(files)",
        lambda records: sum(item["mimeType"] == "application/pdf" for item in records["files"]),
    ),
    Task(
        "google-drive:writers", "How many people can edit the file with the id budget?",
        (Step("who has access to a google drive file", r"google-drive\.permissions\.list", "google-drive.files.permissions",
              {"fileId": "budget"}, {"fileId": "file"}, ("role",), "permissions", all=True),),
        "sum(it.role == 'writer' for it in permissions)",
        lambda records: sum(item["role"] == "writer" for item in records["permissions"]),
    ),
)  # fmt: skip

TASKS: Final = (*_GITHUB, *_JIRA, *_LINEAR, *_ASANA, *_NOTION, *_SLACK, *_DRIVE)
