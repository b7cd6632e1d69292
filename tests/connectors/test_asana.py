"""What is Asana's own: answers in `data`, pages only with a limit, files on another server, app tokens."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_asana import (
    AsanaOAuth2AuthConfig,
    AsanaPersonalAccessTokenAuthConfig,
    SyncAsanaConnector,
)
from airbyte_agent_sdk.errors import PagingError, ResponseShapeError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

TOKEN = AsanaPersonalAccessTokenAuthConfig(token="planted-asana-token")
TASK = {"gid": "1001", "resource_type": "task", "name": "Send the offer", "resource_subtype": "default_task"}


def query(server: MisbehavingServer, number: int = 0) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(server.requests[number].target).query))


def test_a_walk_goes_on_by_the_offset_until_next_page_is_null(serve):
    following = {"offset": "eyJ0eXAi", "path": "/tasks?offset=eyJ0eXAi", "uri": "https://app.asana.com/api"}
    second = {**TASK, "gid": "1002"}
    server = serve(ok({"data": [TASK], "next_page": following}), ok({"data": [second], "next_page": None}))
    with SyncAsanaConnector(TOKEN, base_url=server.url) as asana:
        found = [task.gid for task in asana.project_tasks.list("77", limit=1)]
    assert found == ["1001", "1002"]
    assert [query(server, number) for number in (0, 1)] == [
        {"limit": "1"},
        {"limit": "1", "offset": "eyJ0eXAi"},
    ]
    assert server.requests[0].headers["authorization"] == "Bearer planted-asana-token"


def test_a_list_has_pages_without_being_asked_to(serve):
    following = {"offset": "eyJ0eXAi", "path": "/tasks?offset=eyJ0eXAi", "uri": "https://app.asana.com/api"}
    server = serve(ok({"data": [TASK], "next_page": following}), ok({"data": [TASK], "next_page": None}))
    with SyncAsanaConnector(TOKEN, base_url=server.url) as asana:
        assert len(list(asana.project_tasks.list("77"))) == 2
    assert [query(server, number)["limit"] for number in (0, 1)] == ["100", "100"]


def test_a_search_is_one_answer_and_its_parameters_keep_their_dots(serve):
    server = serve(ok({"data": [TASK]}))
    with SyncAsanaConnector(TOKEN, base_url=server.url) as asana:
        found = asana.workspace_task_search.list(
            "55", assignee_any="me", due_on_before="2026-12-01", completed=False, limit=100
        )
        assert [task.name for task in found] == ["Send the offer"]
    assert query(server) == {
        "assignee.any": "me",
        "due_on.before": "2026-12-01",
        "completed": "false",
        "limit": "100",
    }


def test_a_body_is_wrapped_and_its_answer_is_not(serve):
    whole = {**TASK, "assignee": None, "custom_fields": [], "due_on": "2026-12-01"}
    server = serve(answer(201, json.dumps({"data": whole})))
    with SyncAsanaConnector(TOKEN, base_url=server.url) as asana:
        task = asana.tasks.create(
            data={"name": "Send the offer", "workspace": "55", "custom_fields": {"9": 2.5, "10": ["11"]}}
        )
    assert json.loads(server.requests[0].body) == {
        "data": {"name": "Send the offer", "workspace": "55", "custom_fields": {"9": 2.5, "10": ["11"]}}
    }
    assert (task.gid, task.assignee, str(task.due_on)) == ("1001", None, "2026-12-01")


def test_a_write_that_answers_nothing_gives_nothing(serve):
    server = serve(ok({"data": {}}))
    with SyncAsanaConnector(TOKEN, base_url=server.url) as asana:
        assert asana.task_tags.delete("1001", data={"tag": "3"}) == {}
    assert server.requests[0].line.startswith("POST /tasks/1001/removeTag ")


def test_a_file_comes_from_where_the_answer_says_and_no_token_goes_there(serve):
    files = serve(answer(200, b"%PDF-1.7", content_type="application/pdf"))
    told = {"gid": "8", "name": "offer.pdf", "download_url": f"{files.url}/offer.pdf?X-Amz-Signature=1%2F2"}
    server = serve(ok({"data": told}))
    with (
        SyncAsanaConnector(TOKEN, base_url=server.url) as asana,
        asana.attachments.download("8") as file,
    ):
        assert file.read() == b"%PDF-1.7"
    assert files.requests[0].target == "/offer.pdf?X-Amz-Signature=1%2F2"
    assert "authorization" not in files.requests[0].headers


def test_a_file_that_another_service_keeps_is_an_error_that_says_so(serve):
    server = serve(ok({"data": {"gid": "8", "resource_subtype": "vimeo", "download_url": None}}))
    with (
        SyncAsanaConnector(TOKEN, base_url=server.url) as asana,
        pytest.raises(ResponseShapeError, match="download_url"),
        asana.attachments.download("8"),
    ):
        pass


def test_an_app_has_its_token_renewed_by_a_form(serve):
    renewed = {"access_token": "planted-access", "token_type": "bearer", "expires_in": 3600}
    server = serve(ok(renewed), ok({"data": []}))
    app = AsanaOAuth2AuthConfig(
        client_id="12", client_secret="planted-secret", refresh_token="planted-refresh"
    )
    with SyncAsanaConnector(app, base_url=server.url) as asana:
        assert list(asana.workspaces.list()) == []
    assert server.requests[0].line.startswith("POST /-/oauth_token ")
    assert dict(parse_qsl(server.requests[0].body.decode())) == {
        "grant_type": "refresh_token",
        "client_id": "12",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh",
    }
    assert server.requests[1].headers["authorization"] == "Bearer planted-access"


def test_a_search_that_is_cut_at_100_tasks_says_so(serve):
    tasks = [{"gid": str(number), "name": "t"} for number in range(100)]
    server = serve(ok({"data": tasks}), ok({"data": tasks[:99]}))
    with SyncAsanaConnector(TOKEN, base_url=server.url) as asana:
        with pytest.raises(PagingError, match=r"at most 100 records.*created_at") as caught:
            asana.workspace_task_search.list("1").all()
        assert len(caught.value.records) == 100
        assert len(asana.workspace_task_search.list("1").all()) == 99
    assert "limit=100" in server.requests[0].target


def test_a_project_and_a_workspace_have_one_name_more(serve):
    server = serve(ok({"data": []}), ok({"data": []}))
    with SyncAsanaConnector(TOKEN, base_url=server.url) as asana:
        asana.execute("tasks", "list", {"project_gid": "7", "per_page": 5})
        asana.execute("project_tasks", "list", {"project": "7"})
    assert server.requests[0].target == "/tasks?project=7&limit=5"
    assert server.requests[1].target.startswith("/projects/7/tasks")
