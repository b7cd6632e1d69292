"""What is Ashby's own: reads by POST, a key as user name, errors with status 200, ends of lists."""

from __future__ import annotations

import datetime as dt
import json
from base64 import b64encode

import pytest
from airbyte_agent_ashby import AshbyAuthConfig, SyncAshbyConnector
from airbyte_agent_sdk.errors import AuthenticationError, NotFoundError, RateLimitError, ResponseError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = AshbyAuthConfig(api_key="planted-ashby-key")
DEPARTMENT = {
    "id": "3ae2b801-19f6-41ef-ad28-214bd731948f",
    "name": "Design",
    "isArchived": False,
    "parentId": None,
}
OTHER = {**DEPARTMENT, "id": "5ae2b801-19f6-41ef-ad28-214bd731948f"}


def connector(server: MisbehavingServer) -> SyncAshbyConnector:
    return SyncAshbyConnector(AUTH, base_url=server.url, strict=True, max_retries=1)


def refused(code: str, status: int = 200, message: str = "Not today", **headers: str) -> bytes:
    info = {"code": code, "message": message, "requestId": "r1"}
    body = json.dumps({"success": False, "errors": [code], "errorInfo": info})
    return answer(status, body, Content_Type="application/json", **headers)


def test_departments_go_on_by_their_cursor_in_the_body(serve):
    server = serve(
        ok({"success": True, "results": [DEPARTMENT], "moreDataAvailable": True, "nextCursor": "c1"}),
        # A cursor may stand on the last page too.
        ok(
            {
                "success": True,
                "results": [OTHER],
                "moreDataAvailable": False,
                "nextCursor": "c2",
                "syncToken": "s1",
            }
        ),
    )
    with connector(server) as ashby:
        pages = list(ashby.departments.list(limit=1, include_archived=True).pages())
    assert [record.id for page in pages for record in page.data] == [DEPARTMENT["id"], OTHER["id"]]
    assert pages[-1].meta["sync_token"] == "s1"
    first = {"limit": 1, "includeArchived": True}
    assert [json.loads(request.body) for request in server.requests] == [first, {**first, "cursor": "c1"}]
    assert server.requests[0].line == "POST /department.list HTTP/1.1"
    pair = b64encode(b"planted-ashby-key:").decode()
    assert server.requests[0].headers["authorization"] == f"Basic {pair}"


def test_a_list_that_says_nothing_of_further_pages_has_none(serve):
    server = serve(ok({"success": True, "results": [DEPARTMENT]}))
    with connector(server) as ashby:
        assert len(ashby.departments.list().all()) == 1
    assert json.loads(server.requests[0].body) == {}


def test_times_are_in_milliseconds(serve):
    server = serve(ok({"success": True, "results": []}))
    with connector(server) as ashby:
        ashby.applications.list(created_after=dt.datetime(2026, 1, 1, tzinfo=dt.UTC), status="Active").all()
    assert json.loads(server.requests[0].body) == {"createdAfter": 1767225600000, "status": "Active"}


@pytest.mark.parametrize(
    ("code", "status", "error"),
    [
        ("missing_endpoint_permission", 200, AuthenticationError),
        ("missing_endpoint_permission", 403, AuthenticationError),
        ("department_not_found", 200, NotFoundError),
        ("invalid_input", 200, ResponseError),
    ],
)
def test_an_error_can_have_status_200(serve, code, status, error):
    server = serve(refused(code, status))
    with connector(server) as ashby, pytest.raises(error) as caught:
        ashby.departments.get(DEPARTMENT["id"])
    assert len(server.requests) == 1
    if status == 200:
        assert "Not today" in str(caught.value)


def test_a_limit_is_waited_out_whatever_its_status(serve):
    for limited in (
        refused("rate_limit_exceeded", 429, Retry_After="0"),
        refused("rate_limit_exceeded", Retry_After="0"),
    ):
        server = serve(limited, ok({"success": True, "results": DEPARTMENT}))
        with connector(server) as ashby:
            assert ashby.departments.get(DEPARTMENT["id"]).name == "Design"
        assert [json.loads(request.body) for request in server.requests] == [
            {"departmentId": DEPARTMENT["id"]}
        ] * 2
    with (
        connector(serve(refused("rate_limit_exceeded", Retry_After="0"), forever=True)) as ashby,
        pytest.raises(RateLimitError, match="Not today"),
    ):
        ashby.departments.get(DEPARTMENT["id"])
