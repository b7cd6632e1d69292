"""What is monday.com's own: a cursor within a board, pages by number, limits told in a 429 or a 200."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from airbyte_agent_monday import (
    MondayApiTokenAuthConfig,
    MondayOAuthAuthConfig,
    SyncMondayConnector,
)
from airbyte_agent_sdk.auth import TokenSet
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    GraphQLError,
    InvalidParameterError,
    RateLimitError,
    ResponseShapeError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, Script, answer, ok

pytestmark = pytest.mark.once

TOKEN = MondayApiTokenAuthConfig(api_key="planted-monday-token")
ITEM = {
    "id": "1",
    "name": "Launch",
    "state": "active",
    "url": "https://acme.monday.com/boards/7/pulses/1",
    "relative_link": "/boards/7/pulses/1",
    "email": "pulse-1@acme.monday.com",
    "creator_id": "3",
    "created_at": "2026-10-01T08:00:00Z",
    "updated_at": "2026-11-01T08:00:00Z",
    "board": {"id": "7", "name": "Plans"},
    "group": {"id": "topics", "title": "Next"},
    "parent_item": None,
    "creator": None,
    "column_values": [
        {
            "id": "status",
            "type": "status",
            "text": "Done",
            "value": '{"index":1}',
            "column": {"title": "Status"},
        },
        {
            "id": "connect_boards",
            "type": "board_relation",
            "text": None,
            "value": None,
            "column": {"title": "Client"},
            "display_value": "Acme",
            "linked_item_ids": ["5"],
        },
    ],
    "subitems": [],
}
TAG = {"id": "1", "name": "urgent", "color": "#fb275d"}


def connector(server: MisbehavingServer, auth: Any = TOKEN) -> SyncMondayConnector:
    return SyncMondayConnector(auth, base_url=server.url, strict=True)


def body(server: MisbehavingServer, number: int = 0) -> dict[str, Any]:
    return json.loads(server.requests[number].body)


def items(*ids: str, cursor: str | None = None) -> Script:
    page = {"cursor": cursor, "items": [{**ITEM, "id": each} for each in ids]}
    return ok({"data": {"boards": [{"items_page": page}]}, "account_id": 9})


def refusal(code: str, status: int = 200, headers: dict[str, str] | None = None, **extensions: Any) -> Script:
    """An error as the vendor's page on errors has it."""
    error = {
        "message": "No",
        "locations": [{"line": 2, "column": 3}],
        "path": ["tags"],
        "extensions": {"code": code, "error_data": {}, "status_code": status, **extensions},
    }
    return answer(status, json.dumps({"data": None, "errors": [error], "account_id": 9}), **(headers or {}))


TAGS = ok({"data": {"tags": [TAG]}, "account_id": 9})


def test_items_go_on_by_the_cursor_of_their_board(serve):
    server = serve(items("1", "2", cursor="MSw5NzI4"), items("3"))
    with connector(server) as monday:
        found = monday.items.list("7", limit=2)
        assert [item.id for item in found] == ["1", "2", "3"]
    assert [body(server, number)["variables"] for number in (0, 1)] == [
        {"board_id": "7", "limit": 2},
        {"board_id": "7", "limit": 2, "cursor": "MSw5NzI4"},
    ]


def test_a_connected_item_has_no_text_but_a_value_to_show(serve):
    with connector(serve(items("1"))) as monday:
        (item,) = monday.items.list("7")
    status, client = item.column_values
    assert (status.text, status.column.title) == ("Done", "Status")
    assert (client.text, client.display_value, client.linked_item_ids) == (None, "Acme", ["5"])


def test_a_log_is_counted_by_pages_until_one_is_empty(serve):
    entry = {
        "id": "e1",
        "event": "create_pulse",
        "entity": "pulse",
        "data": "{}",
        "user_id": "3",
        "account_id": "9",
        "created_at": "17672256000000000",
    }

    def page(*entries: object) -> Script:
        return ok({"data": {"boards": [{"activity_logs": [*entries]}]}})

    server = serve(page(entry, {**entry, "id": "e2"}), page({**entry, "id": "e3"}), page())
    with connector(server) as monday:
        log = list(monday.activity_logs.list("7", limit=2))
    assert [entry.id for entry in log] == ["e1", "e2", "e3"]
    when = dt.datetime.fromtimestamp(int(log[0].created_at) / 10_000_000, dt.UTC)
    assert when == dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    pages = [body(server, number)["variables"].get("page") for number in (0, 1, 2)]
    assert pages == [None, 2, 3]


def test_a_board_that_is_not_there_is_an_error(serve):
    with (
        connector(serve(ok({"data": {"boards": []}}))) as monday,
        pytest.raises(ResponseShapeError, match=r"boards\[0\]"),
    ):
        monday.items.list("404")


def test_a_get_sees_what_lists_leave_out(serve):
    server = serve(ok({"data": {"users": []}}), ok({"data": {"boards": []}}))
    with connector(server) as monday:
        for get in (monday.users.get, monday.boards.get):
            with pytest.raises(ResponseShapeError, match="no record"):
                get("3")
    assert "status: [ACTIVE, INACTIVE, PENDING]" in body(server, 0)["query"]
    assert "state: all" in body(server, 1)["query"]


def test_a_token_goes_as_it_is_beside_the_version(serve):
    server = serve(TAGS)
    with connector(server) as monday:
        assert [tag.name for tag in monday.tags.list()] == ["urgent"]
    request = server.requests[0]
    assert request.line.startswith("POST /v2 ")
    assert request.headers["authorization"] == "planted-monday-token"
    assert request.headers["api-version"] == "2026-10"


def test_another_version_can_be_asked_for(serve):
    server = serve(TAGS)
    with connector(server) as monday:
        monday.with_options(headers={"API-Version": "2027-01"}).tags.list()
    assert server.requests[0].headers["api-version"] == "2027-01"


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("COMPLEXITY_BUDGET_EXHAUSTED", 429),
        ("COMPLEXITY_BUDGET_EXHAUSTED", 200),
        ("maxConcurrencyExceeded", 429),
        ("IP_RATE_LIMIT_EXCEEDED", 200),
    ],
)
def test_over_a_limit_it_is_tried_again(serve, code, status):
    server = serve(refusal(code, status, {"Retry_After": "0"}), TAGS)
    with connector(server) as monday:
        assert len(monday.tags.list().data) == 1
    assert len(server.requests) == 2


def test_the_wait_is_in_the_error_if_no_header_says_it(serve):
    server = serve(refusal("COMPLEXITY_BUDGET_EXHAUSTED", 429, retry_in_seconds=900))
    with connector(server) as monday, pytest.raises(RateLimitError) as caught:
        monday.tags.list()
    assert caught.value.retry_after == 900
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [200, 429])
def test_the_limit_of_the_day_is_not_tried_again(serve, status):
    server = serve(refusal("DAILY_LIMIT_EXCEEDED", status))
    with connector(server) as monday, pytest.raises(RateLimitError):
        monday.tags.list()
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "code", ["UserUnauthorizedException", "USER_ACCESS_DENIED", "missingRequiredPermissions"]
)
def test_a_lack_of_permission_is_told(serve, code):
    with connector(serve(refusal(code))) as monday, pytest.raises(AuthenticationError):
        monday.tags.list()


def test_other_errors_in_a_200_are_errors_of_graphql(serve):
    server = serve(refusal("InvalidBoardIdException"))
    with connector(server) as monday, pytest.raises(GraphQLError, match="No"):
        monday.tags.list()
    assert len(server.requests) == 1


def test_more_than_500_items_are_refused_before_they_are_asked_for(serve):
    server = serve()
    with connector(server) as monday, pytest.raises(InvalidParameterError, match="limit"):
        monday.items.list("7", limit=501)
    assert server.requests == []


def test_a_token_of_an_app_is_renewed_by_json(serve):
    kept: list[TokenSet] = []
    renewed = {
        "access_token": "planted-renewed",
        "refresh_token": "planted-next",
        "token_type": "Bearer",
        "scope": "boards:read",
    }
    server = serve(answer(401, "{}"), ok(renewed), TAGS)
    app = MondayOAuthAuthConfig(
        client_id="c1",
        client_secret="planted-secret",
        access_token="planted-old",
        refresh_token="planted-refresh",
        on_token_refresh=kept.append,
    )
    with connector(server, app) as monday:
        assert len(monday.tags.list().data) == 1
    old, refresh, new = server.requests
    assert refresh.line.startswith("POST /oauth_ms/oauth/token ")
    assert json.loads(refresh.body) == {
        "grant_type": "refresh_token",
        "client_id": "c1",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh",
    }
    assert [each.headers["authorization"] for each in (old, new)] == [
        "Bearer planted-old",
        "Bearer planted-renewed",
    ]
    assert kept[0].refresh_token == "planted-next"
