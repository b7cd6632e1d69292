"""No call without a record of it, and no answer that invites to repeat a call that was made."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NoReturn

import httpx
import pytest
from airbyte_agent_engine.execution import calls
from airbyte_agent_engine.stores import audit
from airbyte_agent_sdk import SyncHostedExecutor
from airbyte_agent_sdk.errors import ServerError
from sqlalchemy.exc import OperationalError

from tests.e2e.misbehaving.server import Cut, MisbehavingServer, answer, ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

DESK = {"email": "agent@example.com", "api_token": "fakefaketoken1"}
USERS = ok({"users": [], "count": 0, "offset": 0})
PRIVATE = "a value of the request"
TICKET = {"subject": "A", "comment": {"body": "B"}}


@pytest.fixture
def service(serve: Serve) -> MisbehavingServer:
    return serve(USERS, forever=True)


@pytest.fixture
def call(start: Start, service: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Called]:
    monkeypatch.setattr("airbyte_agent_engine.database.sqlite._BUSY", 0.2)
    engine = start(upstreams={"lumen-desk": service.url})
    with Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"}) as called:
        yield called


def outcomes(call: Called) -> list[str]:
    return [item["outcome"] for item in call.client.get("/api/v1/audit").json()["data"]]


@pytest.mark.parametrize(
    ("entity", "action", "params"), [("users", "list", {}), ("tickets", "create", TICKET)]
)
def test_nothing_is_sent_while_the_database_is_locked(
    call: Called, service: MisbehavingServer, entity: str, action: str, params: dict[str, Any]
) -> None:
    assert call.client.get("/readyz").status_code == 200
    file: Path = call.engine.configuration.home / "engine.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answered = call(entity, action, params)
        assert answered.status_code == 503, answered.text
        assert "the call was not made" in answered.json()["message"]
        assert answered.json().get("retryable") is None
        assert call.client.get("/readyz").status_code == 503
        assert service.requests == []
        other.execute("ROLLBACK")
    assert call.client.get("/readyz").status_code == 200
    assert call("users", "list").status_code == 200
    assert outcomes(call) == ["success"]


def full_after_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full for entries of calls that have ended."""
    add = audit.add

    async def limited(database: Any, rows: Any) -> None:
        if any(row["outcome"] != "begun" for row in rows):
            raise OperationalError("", {}, Exception("database or disk is full"))
        await add(database, rows)

    monkeypatch.setattr(audit, "add", limited)
    monkeypatch.setattr(audit, "add_at_once", lambda *_: False)


def test_a_call_that_was_made_is_not_answered_as_repeatable(
    call: Called, service: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_after_the_call(monkeypatch)
    answered = call("users", "list")
    assert (answered.status_code, answered.json()["retryable"]) == (503, False)
    assert "the call was made" in answered.json()["message"]
    assert "retry-after" not in answered.headers
    assert len(service.requests) == 1
    assert outcomes(call) == ["begun"]


def test_the_sdk_does_not_repeat_it(
    call: Called, service: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = call.engine.organization("second")
    with call.engine.client(made) as client:
        connector = call.engine.create(
            client, "lumen-desk", credentials=DESK, environment={"subdomain": "acme"}
        )
    full_after_the_call(monkeypatch)
    executor = SyncHostedExecutor(
        made.client_id, made.client_secret, connector_id=connector, base_url=call.engine.url
    )
    with pytest.raises(ServerError) as caught:
        executor.execute("users", "list")
    executor.close()
    assert caught.value.retryable is False
    assert len(service.requests) == 1


BROKEN = answer(503, '{"error": "down"}', retry_after="1")
CUT = Cut(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
LIMITED = answer(429, '{"error": "slow"}', retry_after="1")


@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize(
    ("entity", "action", "params", "reply", "repeatable"),
    [
        ("tickets", "create", TICKET, BROKEN, False),
        ("tickets", "create", TICKET, answer(500), False),
        ("tickets", "create", TICKET, CUT, False),
        ("tickets", "create", TICKET, LIMITED, True),  # the service has refused it
        ("users", "list", {}, BROKEN, True),
        ("users", "list", {}, CUT, True),
    ],
)
def test_a_write_that_the_service_may_have_done_is_not_answered_as_repeatable(
    call: Called,
    service: MisbehavingServer,
    entity: str,
    action: str,
    params: dict[str, Any],
    reply: Any,
    repeatable: bool,
) -> None:
    service.script[:] = [reply]
    told = call(entity, action, params)
    assert told.json()["failure"]["retryable"] is repeatable, told.text
    assert told.json().get("retryable") is (None if repeatable else False)
    assert ("retry-after" in told.headers) is (repeatable and reply is not CUT)


@pytest.mark.usefixtures("pauses")
def test_the_sdk_repeats_no_write_that_failed_at_the_service(
    call: Called, service: MisbehavingServer
) -> None:
    service.script[:] = [BROKEN]
    made = call.engine.organization("second")
    with call.engine.client(made) as client:
        connector = call.engine.create(
            client, "lumen-desk", credentials=DESK, environment={"subdomain": "acme"}
        )
    executor = SyncHostedExecutor(
        made.client_id, made.client_secret, connector_id=connector, base_url=call.engine.url
    )
    with pytest.raises(ServerError) as caught:
        executor.execute("tickets", "create", params=TICKET)
    executor.close()
    assert caught.value.retryable is False
    # Another call would have another key.
    assert len({request.headers["idempotency-key"] for request in service.requests}) == 1


def test_an_unexpected_exception_is_recorded_and_not_repeatable(
    call: Called, service: MisbehavingServer, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    def fail(*_: object) -> NoReturn:
        raise KeyError(PRIVATE)

    monkeypatch.setattr(calls, "pick", fail)
    answered = call("users", "list", exclude_fields=["none"])
    assert (answered.status_code, answered.json()["retryable"]) == (500, False)
    assert len(service.requests) == 1
    assert outcomes(call) == ["KeyError"]
    assert answered.json()["request_id"] in caplog.text
    assert PRIVATE not in answered.text + caplog.text


@pytest.mark.parametrize(
    "headers",
    [
        {"retry_after": "1e999"},
        {"retry_after": "9" * 400},
        {"retry_after": "-1"},
        {"content_type": "application/json; charset=\u6f22"},
        {"content_type": "application/json; charset=idna"},
        {"link": "<" * 500},
        {"x_ratelimit_reset": "nan"},
        {"date": "Fri, 99 Foo 99999 99:99:99"},
    ],
)
@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize("status", [200, 429])
def test_hostile_headers_are_typed_errors(
    call: Called, service: MisbehavingServer, headers: dict[str, str], status: int
) -> None:
    service.script[:] = [answer(status, '{"users": [], "count": 0, "offset": 0}', **headers)]
    answered = call("users", "list")
    assert answered.status_code != 500, answered.text
    assert answered.is_success or answered.json()["failure"]["type"]
    assert len(outcomes(call)) == 1


def strict(content: bytes) -> Any:
    def refuse(name: str) -> NoReturn:
        raise AssertionError(name)

    return json.loads(content, parse_constant=refuse)


@pytest.mark.parametrize("half", ["", "\\ud83d"])
def test_numbers_that_json_does_not_have_are_null(
    call: Called, service: MisbehavingServer, half: str
) -> None:
    text = f'{{"users": [{{"id": 1, "a": NaN, "b": -Infinity, "name": "{half}"}}], "count": 1, "offset": 0}}'
    service.script[:] = [answer(200, text)]
    answered = call("users", "list")
    found = strict(answered.content)
    if answered.is_success:
        assert (found["result"][0]["a"], found["result"][0]["b"]) == (None, None)
    else:
        assert found["failure"]["type"] == "ResponseDecodeError"


def test_replies_do_not_repeat_a_stored_credential(call: Called, service: MisbehavingServer) -> None:
    token, mail = DESK["api_token"], DESK["email"]
    service.script[:] = [ok({"users": [{"id": 1, "name": token, "email": mail}], "count": 1, "offset": 0})]
    answered = call("users", "list")
    assert answered.json()["result"] == [{"id": 1, "name": "***", "email": mail}]


def test_ids_given_as_text_are_the_same_on_the_wire(call: Called, service: MisbehavingServer) -> None:
    service.script[:] = [ok({"ticket": {"id": 5}})]
    for given in (5, "5"):
        assert call("tickets", "get", {"id": given}).status_code == 200
    assert len({request.target for request in service.requests}) == 1


def test_pages_of_other_origins_are_served_where_that_is_set(start: Start) -> None:
    asked = {"Origin": "https://app.example.com", "Access-Control-Request-Method": "POST"}
    url = "/api/v1/integrations/connectors"
    engine = start()
    assert "access-control-allow-origin" not in httpx.options(engine.url + url, headers=asked).headers
    engine = start(cors_origins=("https://app.example.com",))
    assert httpx.options(engine.url + url, headers=asked).status_code == 200
    told = httpx.get(engine.url + url, headers=asked)
    assert told.status_code == 401
    assert told.headers["access-control-allow-origin"] == "https://app.example.com"
    other = httpx.get(engine.url + url, headers={"Origin": "https://evil.example.com"})
    assert "access-control-allow-origin" not in other.headers
