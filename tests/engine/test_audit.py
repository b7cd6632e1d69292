"""The audit log: every call that was answered has its entry, and no entry has a payload."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from airbyte_agent_engine.stores import audit
from sqlalchemy.exc import OperationalError

from tests.e2e.misbehaving.server import answer, ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

DESK = {"email": "agent@example.com", "api_token": "fakefake1"}
USERS = ok({"users": [], "count": 0, "offset": 0})
LOG = "/api/v1/audit"


@pytest.fixture
def call(start: Start, serve: Serve) -> Iterator[Called]:
    server = serve(USERS, answer(404, '{"message": "gone"}'), USERS, forever=True)
    engine = start(upstreams={"lumen-desk": server.url})
    with Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"}) as called:
        yield called


def entries(call: Called, **wanted: Any) -> list[dict[str, Any]]:
    answered = call.client.get(LOG, params=wanted)
    assert answered.status_code == 200, answered.text
    found: list[dict[str, Any]] = answered.json()["data"]
    return found


def test_who_did_what_when_and_what_came_of_it(call: Called) -> None:
    before = datetime.now(UTC)
    call("users", "list", {"limit": 77}, headers={"X-Request-Id": "mine-1"})
    call("tickets", "get", {"id": 5})
    call("users", "fly")
    found = entries(call)
    assert [(item["entity"], item["action"], item["outcome"]) for item in found] == [
        ("users", "fly", "ActionNotSupportedError"),
        ("tickets", "get", "NotFoundError 404"),
        ("users", "list", "success"),
    ]
    last = found[-1]
    assert last["request_id"] == "mine-1"
    assert last["connector_id"] == call.id
    assert last["connector_type"] == "lumen-desk"
    assert last["client_id"]
    assert last["workspace_id"]
    assert last["duration_ms"] >= 0
    assert before <= datetime.fromisoformat(last["at"]) <= datetime.now(UTC)
    assert "77" not in str(
        {name: value for name, value in last.items() if name in ("entity", "action", "outcome")}
    )


def test_entries_come_in_pages_by_connector_and_time(call: Called) -> None:
    for _ in range(5):
        call("users", "fly")
    page, ids = call.client.get(LOG, params={"limit": 2}).json(), list[str]()
    while True:
        ids += [item["id"] for item in page["data"]]
        if page["next_cursor"] is None:
            break
        page = call.client.get(LOG, params={"limit": 2, "cursor": page["next_cursor"]}).json()
    assert len(ids) == len(set(ids)) == 5
    assert len(entries(call, connector_id=call.id)) == 5
    assert entries(call, connector_id="other") == []
    third = entries(call)[2]["at"]
    assert len(entries(call, since=third)) == 3
    assert len(entries(call, until=third)) == 2
    assert entries(call, since=(datetime.now(UTC) + timedelta(hours=1)).isoformat()) == []


@pytest.mark.parametrize(
    "wanted",
    [
        {"cursor": "x"},
        {"cursor": "AAAA"},
        {"limit": 0},
        {"since": "yesterday"},
        {"since": "0001-01-01T00:00:00+14:00"},
    ],
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_wish_that_cannot_be(call: Called, wanted: dict[str, Any]) -> None:
    assert call.client.get(LOG, params=wanted).status_code == 422


def test_the_log_is_the_organizations_own(call: Called) -> None:
    call("users", "fly")
    with call.engine.client() as stranger:
        assert stranger.get(LOG).json()["data"] == []
    token = call.client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "default"}).json()[
        "token"
    ]
    refused = call.client.get(LOG, headers={"Authorization": f"Bearer {token}"})
    assert refused.status_code == 403


def test_calls_that_end_together_are_stored_together(call: Called, monkeypatch: pytest.MonkeyPatch) -> None:
    batches: list[int] = []
    add = audit.add

    async def counted(session: Any, rows: Any) -> None:
        batches.append(len(rows))
        await add(session, rows)

    monkeypatch.setattr(audit, "add", counted)
    monkeypatch.setattr(audit, "add_at_once", lambda *_: False)
    with ThreadPoolExecutor(20) as pool:
        assert len([*pool.map(lambda _: call("users", "fly").status_code, range(60))]) == 60
    assert sum(batches) == 60
    assert len(entries(call)) == 60


def test_no_result_without_an_entry(call: Called, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: Any) -> None:
        raise OperationalError("", {}, Exception("disk full"))

    monkeypatch.setattr(audit, "add", broken)
    monkeypatch.setattr(audit, "add_at_once", lambda *_: False)
    answered = call("users", "list")
    assert answered.status_code == 503
    assert "the call was not made" in answered.json()["message"]
    monkeypatch.undo()
    assert call("users", "fly").status_code == 422
    assert len(entries(call)) == 1
