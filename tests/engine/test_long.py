"""Long requests and answers: they are bounded, and what takes long keeps nobody waiting."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any, TypeAlias

import httpx
import pytest
from airbyte_agent_engine import encoding, middleware
from airbyte_agent_engine.execution import calls
from airbyte_agent_sdk.calls import local
from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.transport import flow, sending

from tests.e2e.misbehaving.server import MisbehavingServer, Script, answer
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

DESK = {"email": "agent@example.com", "api_token": "fakefake1"}
ROWS = [{"id": number, "name": "x" * 80} for number in range(20_000)]
USERS = {"users": ROWS, "count": len(ROWS)}
LONG = json.dumps(USERS).encode()
PACKED = answer(200, gzip.compress(LONG), content_encoding="gzip")
TICKET = {"subject": "A", "comment": {"body": "B" * 10_000_000}}
#: What takes long, the call that makes it do so, and what the service answers.
WORK: list[tuple[Any, str, Any, bytes]] = [
    (flow, "read_json", ("users", "list", {}), answer(200, LONG)),
    (sending, "received", ("users", "list", {}), PACKED),
    (encoding, "to_json", ("users", "list", {}), answer(200, LONG)),
    (calls, "pick", ("users", "list", {}), answer(200, LONG)),
    (middleware, "from_json", ("tickets", "create", TICKET), answer(200, '{"ticket": {"id": 1}}')),
    (local, "build_request", ("tickets", "create", TICKET), answer(200, '{"ticket": {"id": 1}}')),
]
Desk: TypeAlias = "Callable[..., tuple[Called, MisbehavingServer]]"


@pytest.fixture
def desk(start: Start, serve: Serve) -> Iterator[Desk]:
    """``desk(reply..., setting=...)``: a connector of lumen-desk, and its service."""
    with ExitStack() as stack:

        def made(*script: Script, **settings: Any) -> tuple[Called, MisbehavingServer]:
            server = serve(*script, forever=True)
            engine = start(upstreams={"lumen-desk": server.url}, **settings)
            called = Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"})
            return stack.enter_context(called), server

        yield made


@pytest.mark.parametrize(
    ("module", "work", "asked", "reply"),
    WORK,
    ids=["parse", "unpack", "write", "pick", "body", "arguments"],
)
def test_others_are_served_while_something_long_is_computed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, module: Any, work: str, asked: Any, reply: bytes
) -> None:
    """The work waits until others were answered, which they are not where it runs on the event loop."""
    call, _ = desk(reply)
    begun, free, once = threading.Event(), threading.Event(), getattr(module, work)

    def held(*args: Any, **facts: Any) -> Any:
        begun.set()
        assert free.wait(20)
        return once(*args, **facts)

    monkeypatch.setattr(module, work, held)
    wishes = {"exclude_fields": ["none"]} if work == "pick" else {}
    with ThreadPoolExecutor(1) as pool:
        hostile = pool.submit(call, *asked, **wishes)
        assert begun.wait(20)
        for _ in range(10):
            assert httpx.get(f"{call.engine.url}/healthz", timeout=10).is_success
        assert not hostile.done()
        free.set()
        assert hostile.result().is_success, hostile.result().text
    if asked[0] == "users":
        assert hostile.result().json()["result"] == ROWS


@pytest.mark.parametrize("filling", [b"[],", b"1,", b'{"a":{}},'])
def test_an_answer_of_too_many_values(desk: Desk, filling: bytes) -> None:
    values = filling * (600_000 // len(filling))
    call, _ = desk(answer(200, b'{"users": [' + values + b"1]}"), response_bytes=1_000_000)
    refused = call("users", "list")
    assert (refused.status_code, "more than 62,500 values" in refused.text) == (502, True)


def test_a_request_of_too_many_values(desk: Desk) -> None:
    call, server = desk(answer(200, "{}"))
    refused = call("tickets", "create", {"subject": [0] * (middleware.MOST_VALUES + 1)})
    assert (refused.status_code, str(middleware.MOST_VALUES) in refused.text) == (413, True)
    refused = call.client.post("/api/v1/integrations/connectors", json={"x": "y" * middleware.LONGEST_OTHER})
    assert refused.status_code == 413
    assert server.requests == []


def test_many_mistakes_are_not_all_looked_for(desk: Desk) -> None:
    call, _ = desk(answer(200, "{}"))
    refused = call("tickets", "create", {f"unknown{number}": 1 for number in range(90_000)})
    assert (refused.status_code, "the first 20 mistakes" in refused.text) == (422, True)
    assert len(refused.content) < 10_000
    one = call("tickets", "create", {"x" * 5_000_000: 1})
    assert one.status_code == 422


def test_a_body_of_many_digits(desk: Desk) -> None:
    """None of its numbers is too long; each is looked at once."""
    call, _ = desk(answer(200, '{"ticket": {"id": 1}}'))
    digits = ("9" * 299 + "x") * 50_000
    assert call("tickets", "create", {"subject": "A", "comment": {"body": digits}}).is_success


def test_what_a_service_says_at_length_of_a_failure_is_left_out(desk: Desk) -> None:
    call, _ = desk(answer(400, json.dumps({"message": "no " * 100_000, "more": [0] * 10_000})))
    refused = call("users", "list")
    assert (refused.status_code, refused.json()["failure"].get("body")) == (400, None)
    assert len(refused.content) < 10_000


def test_the_first_call_of_an_entity_loads_it_elsewhere(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading imports a part of the connector's package, which takes a tenth of a second."""
    threads: list[str] = []
    operations = Definition.operations

    def noted(definition: Definition, entity: str) -> Any:
        threads.append(threading.current_thread().name)
        return operations(definition, entity)

    call, _ = desk(answer(200, '{"users": [], "count": 0, "offset": 0}'))
    monkeypatch.setattr(Definition, "operations", noted)
    assert call("users", "list").status_code == 200
    assert threads[0].startswith("offload")
    assert not any(name.startswith("offload") for name in threads[1:])
    threads.clear()
    assert call("users", "list").status_code == 200
    assert not any(name.startswith("offload") for name in threads)
    threads.clear()
    told = call.client.get("/api/v1/skills/docs", params={"id": "lumen-desk", "section": "tickets"})
    assert told.status_code == 200
    assert threads
    assert all(name.startswith("offload") for name in threads)
