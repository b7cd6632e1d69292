"""What is Pylon's own: a cursor at the end, errors as a list of texts, one path for three entities."""

from __future__ import annotations

import datetime as dt
import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from airbyte_agent_pylon import PylonAuthConfig, SyncPylonConnector
from airbyte_agent_sdk.errors import ConnectorValidationError, InvalidParameterError, RateLimitError

from tests.e2e.misbehaving.server import MisbehavingServer, answer, ok

pytestmark = pytest.mark.once

AUTH = PylonAuthConfig(api_token="planted-pylon-key")
ISSUE = {
    "id": "i1",
    "number": 1423,
    "title": "The import fails",
    "state": "waiting_on_you",
    "type": "Ticket",
    "account": {"id": "a1"},
    "assignee": {"id": "u1", "email": "kim@example.com"},
    "custom_fields": {"plan": {"slug": "plan", "value": "pro"}},
    "tags": None,
}


def connector(server: MisbehavingServer) -> SyncPylonConnector:
    return SyncPylonConnector(AUTH, base_url=server.url, strict=True)


def page(*records: object, cursor: str, more: bool) -> bytes:
    return ok(
        {"data": [*records], "pagination": {"cursor": cursor, "has_next_page": more}, "request_id": "r1"}
    )


def record(value: object) -> bytes:
    return ok({"data": value, "request_id": "r1"})


def query(server: MisbehavingServer, number: int) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(server.requests[number].target).query))


def sent(server: MisbehavingServer) -> tuple[str, object]:
    (request,) = server.requests
    return request.line.removesuffix(" HTTP/1.1"), json.loads(request.body)


def test_a_list_ends_where_no_page_is_next_although_there_is_a_cursor(serve):
    server = serve(
        page({"id": "a1"}, cursor="c1", more=True),
        page({"id": "a2"}, cursor="c2", more=False),
    )
    with connector(server) as pylon:
        assert [account.id for account in pylon.accounts.list()] == ["a1", "a2"]
    assert query(server, 0) == {}
    assert query(server, 1) == {"cursor": "c1"}
    assert server.requests[0].headers["authorization"] == "Bearer planted-pylon-key"


def test_pages_of_a_period_are_of_the_same_period(serve):
    server = serve(page(ISSUE, cursor="c1", more=True), page(cursor="", more=False))
    start, end = dt.datetime(2026, 3, 1, tzinfo=dt.UTC), dt.datetime(2026, 3, 31, tzinfo=dt.UTC)
    with connector(server) as pylon:
        (issue,) = pylon.issues.list(start, end).all()
    assert issue.tags is None
    assert issue.custom_fields is not None
    assert issue.custom_fields["plan"].value == "pro"
    period = {"start_time": "2026-03-01T00:00:00+00:00", "end_time": "2026-03-31T00:00:00+00:00"}
    assert query(server, 0) == period
    assert query(server, 1) == {**period, "cursor": "c1"}


def test_an_error_is_a_list_of_texts(serve):
    body = '{"errors": ["time range must be at most 30 days"], "request_id": "r9"}'
    with (
        connector(serve(answer(400, body))) as pylon,
        pytest.raises(ConnectorValidationError, match="time range must be at most 30 days"),
    ):
        pylon.issues.list(dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2026, 3, 1, tzinfo=dt.UTC))


def test_a_duplicate_names_the_record_that_exists(serve):
    body = '{"errors": ["tag already exists"], "exists_id": "t1", "request_id": "r9"}'
    server = serve(answer(400, body))
    with connector(server) as pylon, pytest.raises(ConnectorValidationError) as caught:
        pylon.tags.create("vip", "account")
    assert caught.value.body["exists_id"] == "t1"
    assert sent(server) == ("POST /tags", {"value": "vip", "object_type": "account"})


def test_a_limited_write_is_sent_again(serve):
    server = serve(
        answer(429, '{"errors": ["rate limited"]}', Retry_After="0"), record({"id": "m2", "issue_id": "i1"})
    )
    with connector(server) as pylon:
        reply = pylon.issue_replies.create("i1", body_html="<p>Done</p>", message_id="m1")
    assert (reply.id, reply.issue_id) == ("m2", "i1")
    assert [json.loads(request.body) for request in server.requests] == [
        {"body_html": "<p>Done</p>", "message_id": "m1"}
    ] * 2


def test_a_limit_that_does_not_end_soon_is_an_error(serve):
    server = serve(answer(429, '{"errors": ["rate limited"]}', Retry_After="3600"))
    with connector(server) as pylon, pytest.raises(RateLimitError, match="rate limited"):
        pylon.me.get()
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (lambda pylon: pylon.issues.update("i1", tags=["vip"]), {"tags": ["vip"]}),
        (lambda pylon: pylon.issue_assignments.update("i1", assignee_id=""), {"assignee_id": ""}),
        (lambda pylon: pylon.issue_statuses.update("i1", state="closed"), {"state": "closed"}),
    ],
)
def test_an_issue_its_assignment_and_its_state_have_one_path(serve, call, body):
    server = serve(record(ISSUE))
    with connector(server) as pylon:
        assert call(pylon).number == 1423
    assert sent(server) == ("PATCH /issues/i1", body)


def test_fields_of_a_task_are_in_its_body(serve):
    server = serve(record({"id": "k1", "title": "Call", "status": "not_started"}))
    due = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)
    with connector(server) as pylon:
        assert pylon.tasks.create("Call", status="not_started", due_date=due).status == "not_started"
    assert sent(server) == (
        "POST /tasks",
        {"title": "Call", "status": "not_started", "due_date": "2026-05-01T00:00:00+00:00"},
    )


def test_another_status_of_a_task_is_refused_before_the_call(serve):
    server = serve()
    with connector(server) as pylon, pytest.raises(InvalidParameterError, match="completed"):
        pylon.tasks.update("k1", status="done")
    assert server.requests == []
