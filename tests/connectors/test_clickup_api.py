"""What is ClickUp's own: a bare token, pages from 0, comments after a date and an id, JSON in a query."""

from __future__ import annotations

import datetime as dt
import json
import time
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_clickup_api import ClickupApiAuthConfig, SyncClickupApiConnector
from airbyte_agent_sdk.errors import AuthenticationError, ConnectorValidationError, NotFoundError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = ClickupApiAuthConfig(api_key="pk_planted_clickup_key")
USER = {"id": 183, "username": "John Doe", "color": "#827718", "profilePicture": None}
TASK = {
    "id": "9hx",
    "custom_item_id": None,
    "name": "New Task Name",
    "status": {"status": "Open", "color": "#d3d3d3", "orderindex": 0, "type": "open"},
    "orderindex": "1.00000000000000000000000000000000",
    "date_created": "1567780450202",
    "date_closed": None,
    "creator": USER,
    "assignees": [USER],
    "tags": [{"name": "urgent", "tag_fg": "#000000", "tag_bg": "#000000"}],
    "parent": None,
    "priority": None,
    "time_estimate": None,
    "list": {"id": "123"},
    "folder": {"id": "456"},
    "space": {"id": "789"},
    "url": "https://app.clickup.com/t/9hx",
}


def comment(name: str, date: str) -> dict[str, object]:
    return {
        "id": name,
        "comment": [{"text": "Done"}],
        "comment_text": "Done",
        "user": USER,
        "resolved": False,
        "assignee": None,
        "assigned_by": None,
        "reactions": [],
        "date": date,
    }


def connector(server: MisbehavingServer) -> SyncClickupApiConnector:
    return SyncClickupApiConnector(AUTH, base_url=server.url, strict=True)


def targets(server: MisbehavingServer) -> list[tuple[str, list[tuple[str, str]]]]:
    urls = [urlsplit(request.target) for request in server.requests]
    return [(url.path, parse_qsl(url.query)) for url in urls]


def test_tasks_are_paged_from_0_to_an_empty_page(serve):
    server = serve(
        ok({"tasks": [TASK], "last_page": False}),
        ok({"tasks": [{**TASK, "id": "9hz"}], "last_page": True}),
        ok({"tasks": [], "last_page": True}),
    )
    with connector(server) as clickup:
        found = clickup.tasks.list("123").all()
    assert [task.id for task in found] == ["9hx", "9hz"]
    assert [user.username for user in found[0].assignees or []] == ["John Doe"]
    path = "/api/v2/list/123/task"
    assert targets(server) == [(path, []), (path, [("page", "1")]), (path, [("page", "2")])]
    assert {request.headers["authorization"] for request in server.requests} == {"pk_planted_clickup_key"}


def test_a_view_is_asked_for_its_first_page(serve):
    server = serve(ok({"tasks": [], "last_page": True}))
    with connector(server) as clickup:
        assert clickup.view_tasks.list("3c").all() == []
    assert targets(server) == [("/api/v2/view/3c/task", [("page", "0")])]


def test_comments_go_on_after_the_date_and_the_id_of_the_oldest(serve):
    server = serve(
        ok({"comments": [comment("460", "1568036964081"), comment("459", "1568036964080")]}),
        ok({"comments": [comment("458", "1568036964079")]}),
        ok({"comments": []}),
    )
    with connector(server) as clickup:
        found = clickup.comments.list("9hx").all()
    assert [one.id for one in found] == ["460", "459", "458"]
    assert [dict(query) for _, query in targets(server)] == [
        {},
        {"start": "1568036964080", "start_id": "459"},
        {"start": "1568036964079", "start_id": "458"},
    ]


def test_a_list_of_comments_is_resumed_where_it_was_left(serve):
    left = dt.datetime.fromtimestamp(1568036964, dt.UTC)
    server = serve(ok({"comments": []}))
    with connector(server) as clickup:
        clickup.comments.list("9hx", start=left, start_id="459").all()
    assert [dict(query) for _, query in targets(server)] == [{"start": "1568036964000", "start_id": "459"}]


def test_conditions_of_a_search(serve):
    server = serve(ok({"tasks": []}))
    fields = [{"field_id": "abc", "operator": "=", "value": "1"}]
    with connector(server) as clickup:
        clickup.tasks.search(
            "512",
            statuses=["to do", "in progress"],
            assignees=["183"],
            due_date_lt=dt.datetime(2026, 3, 1, tzinfo=dt.UTC),
            custom_fields=fields,
            include_closed=True,
        ).all()
    [(path, query)] = targets(server)
    assert path == "/api/v2/team/512/task"
    assert query[:-2] == [
        ("statuses[]", "to do"),
        ("statuses[]", "in progress"),
        ("assignees[]", "183"),
        ("due_date_lt", "1772323200000"),
    ]
    assert json.loads(dict(query)["custom_fields"]) == fields
    assert query[-1] == ("include_closed", "true")


def test_folders_have_their_lists(serve):
    inside = {"id": "124", "name": "Backlog", "orderindex": 1, "status": None, "priority": None}
    folder = {"id": "457", "name": "Sprints", "orderindex": 0, "task_count": "0", "lists": [inside]}
    with connector(serve(ok({"folders": [folder]}))) as clickup:
        (found,) = clickup.folders.list("790").all()
    assert [one.name for one in found.lists or []] == ["Backlog"]


def test_a_comment_is_written_and_resolved(serve):
    server = serve(ok({"id": 458, "hist_id": "26508", "date": 1568036964079}), ok({}))
    with connector(server) as clickup:
        created = clickup.comments.create("9hx", "Deployed", notify_all=False)
        clickup.comments.update(str(created.id), resolved=True)
    assert [(request.line.split(" ")[0], json.loads(request.body)) for request in server.requests] == [
        ("POST", {"comment_text": "Deployed", "notify_all": False}),
        ("PUT", {"resolved": True}),
    ]
    assert server.requests[1].target == "/api/v2/comment/458"


def test_replies_are_in_one_record(serve):
    server = serve(ok({"comments": [comment("461", "1568036964090")]}))
    with connector(server) as clickup:
        assert [one.id for one in clickup.comments.get("458").comments or []] == ["461"]
    assert server.requests[0].target == "/api/v2/comment/458/reply"


def test_docs_go_on_by_a_cursor(serve):
    doc = {
        "id": "8cdu22c-1",
        "name": "Handbook",
        "type": 1,
        "parent": {"id": "790", "type": 4},
        "public": False,
        "workspace_id": 512,
        "creator": 183,
        "date_created": 1568036964079,
        "deleted": False,
        "archived": False,
    }
    server = serve(ok({"docs": [doc], "next_cursor": "c1"}), ok({"docs": [{**doc, "id": "8cdu22c-2"}]}))
    with connector(server) as clickup:
        assert [one.id for one in clickup.docs.list("512").all()] == ["8cdu22c-1", "8cdu22c-2"]
    path = "/api/v3/workspaces/512/docs"
    assert targets(server) == [(path, []), (path, [("cursor", "c1")])]


def test_an_exhausted_limit_is_waited_out(serve):
    refused = '{"err": "Rate limit reached", "ECODE": "APP_002"}'
    reset = {
        "X_RateLimit_Limit": "100",
        "X_RateLimit_Remaining": "0",
        "X_RateLimit_Reset": f"{time.time():.0f}",
    }
    server = serve(answer(429, refused, **reset), ok({"user": USER}))
    with connector(server) as clickup:
        assert clickup.user.get().username == "John Doe"
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, {"err": "Team not authorized", "ECODE": "OAUTH_023"}, AuthenticationError),
        (400, {"err": "Team not found", "ECODE": "TIMEENTRY_052"}, ConnectorValidationError),
        (404, {"err": "Task not found", "ECODE": "ITEM_013"}, NotFoundError),
    ],
)
def test_refusals_are_told_once(serve, status, body, error):
    server = serve(answer(status, json.dumps(body)))
    with connector(server) as clickup, pytest.raises(error, match=body["err"]):
        clickup.tasks.get("9hx")
    assert len(server.requests) == 1
