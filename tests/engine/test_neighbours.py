"""What one caller does stops no other: look-ups, answers nobody reads, workspaces, quotas."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest
from airbyte_agent_engine import connections
from airbyte_agent_engine.execution import lookups

from tests.e2e.misbehaving.server import MisbehavingServer, Received, answer, ok
from tests.engine.calling import ARCHIVE, VAULT, Called, spec
from tests.engine.conftest import Serve, Start
from tests.engine.serving import Client, RunningEngine

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

CONNECTORS = "/api/v1/integrations/connectors"
DESK = {"email": "agent@example.com", "api_token": "fakefake1"}
USERS = ok({"users": [], "count": 0, "offset": 0})
Hold: TypeAlias = "Callable[[], tuple[MisbehavingServer, threading.Event]]"


def desk(engine: RunningEngine, client: Client, workspace: str = "default", **facts: Any) -> str:
    given = {"credentials": DESK, "environment": {"subdomain": "acme"}, "workspace_name": workspace} | facts
    return engine.create(client, "lumen-desk", **given)


def users(client: Client, connector: str) -> httpx.Response:
    return client.post(f"{CONNECTORS}/{connector}/execute", json={"entity": "users", "action": "list"})


@pytest.fixture
def hold(serve: Serve) -> Iterator[Hold]:
    """A service that answers when it is told to."""
    with ExitStack() as stack:

        def made() -> tuple[MisbehavingServer, threading.Event]:
            free = threading.Event()
            stack.callback(free.set)

            def wait(_: Received) -> bytes:
                free.wait(20)
                return USERS

            return serve(wait, forever=True), free

        yield made


def test_names_that_never_resolve(
    start: Start, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many as a worker has threads; another connector's names are looked up all the same."""
    found = threading.Event()
    asked: list[str] = []
    known = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **facts: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name == "never.example":
            asked.append(name)
            found.wait(30)
            raise OSError("no answer")
        return known("127.0.0.1" if name == "service.example" else host, *args, **facts)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    service = serve(ok({"ok": False, "error": "reached"}), forever=True)
    engine = start(
        specs=(spec(tmp_path / "specs", ARCHIVE), spec(tmp_path / "vaults", VAULT)),
        upstreams={
            "archive": service.url.replace("127.0.0.1", "service.example"),
            "vault": "http://never.example",
        },
    )
    with (
        Called(
            engine, "vault", {"api_key": "planted-key"}, environment={"instance_url": "https://x.example"}
        ) as hostile,
        Called(engine, "archive", {"api_key": "planted-archive"}) as call,
        ThreadPoolExecutor(20) as pool,
    ):
        pending = [pool.submit(hostile, "things", "list") for _ in range(20)]
        while not asked:
            time.sleep(0.01)
        assert "reached" in call("files", "download", {"id": "1"}).text
        assert httpx.get(f"{engine.url}/healthz").is_success
        assert not any(item.done() for item in pending)
        assert len(asked) <= lookups.CONNECTOR
        found.set()
        assert {item.result().status_code for item in pending} == {502}


def test_a_workspace_has_so_many_calls_at_a_time(start: Start, hold: Hold) -> None:
    service, free = hold()
    engine = start(upstreams={"lumen-desk": service.url}, workspace_concurrency=2)
    with engine.client() as client, ThreadPoolExecutor(40) as pool:
        busy = [desk(engine, client, name=f"desk {number}") for number in range(3)]
        other = desk(engine, client, "other")
        pending = [pool.submit(users, client, busy[number % 3]) for number in range(30)]
        while sum(item.done() for item in pending) < 8:  # 2 run, 20 wait
            time.sleep(0.01)
        refused = [item.result() for item in pending if item.done()]
        assert {item.status_code for item in refused} == {429}
        assert all("AIRBYTE_ENGINE_WORKSPACE_CONCURRENCY" in item.json()["message"] for item in refused)
        creation = client.post(CONNECTORS, json={"connector_type": "lumen-desk", "check": True})
        assert (creation.status_code, "WORKSPACE_CONCURRENCY" in creation.text) == (429, True)
        seen = len(service.requests)
        elsewhere = pool.submit(users, client, other)
        while len(service.requests) == seen:  # it waits for nobody
            time.sleep(0.01)
        free.set()
        assert elsewhere.result().is_success
        assert sorted(item.result().status_code for item in pending) == [200] * 22 + [429] * 8


@pytest.mark.parametrize("what", ["download", "list"])
def test_an_answer_that_nobody_reads_takes_a_place_and_leaves_it(
    start: Start, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(connections, "READ_SECONDS", 0.5)
    content = b"x" * 20_000_000
    if what == "download":
        slug, body = "archive", {"entity": "files", "action": "download", "params": {"id": "1"}}
        service = serve(answer(200, content, content_type="text/plain"), forever=True)
    else:
        slug, body = "lumen-desk", {"entity": "users", "action": "list"}
        service = serve(ok({"users": [{"id": 1, "notes": content.decode()}], "count": 1}), forever=True)
    engine = start(
        specs=(spec(tmp_path / "specs", ARCHIVE), Path(__file__).parents[1] / "fixtures" / "specs"),
        upstreams={slug: service.url},
        workspace_concurrency=1,
    )
    with engine.client() as client, closing(socket.socket()) as connection:
        facts: dict[str, Any] = {"credentials": {"api_key": "planted-archive"}}
        if slug == "lumen-desk":
            facts = {"credentials": DESK, "environment": {"subdomain": "acme"}}
        connector = engine.create(client, slug, **facts)
        where = httpx.URL(engine.url)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect((where.host, where.port))
        request = client.build_request("POST", f"{CONNECTORS}/{connector}/execute", json=body)
        lines = [f"{name}: {value}" for name, value in request.headers.items()]
        head = "\r\n".join([f"POST {request.url.path} HTTP/1.1", *lines])
        connection.sendall(f"{head}\r\n\r\n".encode() + request.content)
        calls = engine.app.state.engine.calls
        while not connection.recv(1):  # it is being answered
            time.sleep(0.01)
        (room,) = calls.allowances._limiters.values()
        assert not room.empty  # and still has its place
        again = client.post(f"{CONNECTORS}/{connector}/execute", json=body)  # which it loses in time
        assert again.is_success


def test_quotas_are_named(start: Start, serve: Serve) -> None:
    service = serve(USERS, forever=True)
    engine = start(
        upstreams={"lumen-desk": service.url},
        connectors_per_workspace=2,
        configuration_bytes=1000,
        calls_per_minute=3,
    )

    def refusal(answered: httpx.Response) -> str:
        assert answered.status_code == 429, answered.text
        message: str = answered.json()["message"]
        return message

    with engine.client() as client:
        new = {"connector_type": "lumen-desk", "credentials": DESK, "environment": {"subdomain": "acme"}}
        large = client.post(CONNECTORS, json=new | {"replication_config": {"x": "y" * 1000}})
        assert "1000 bytes" in refusal(large)
        assert "AIRBYTE_ENGINE_CONFIGURATION_BYTES" in refusal(large)
        for name in ("first", "second"):
            assert client.post(CONNECTORS, json=new | {"name": name}).is_success
        full = client.post(CONNECTORS, json=new)
        assert "AIRBYTE_ENGINE_CONNECTORS_PER_WORKSPACE" in refusal(full)
        spent = full
        for _ in range(6):  # a new minute may begin meanwhile
            if "AIRBYTE_ENGINE_CALLS_PER_MINUTE" not in refusal(spent):
                spent = client.post(CONNECTORS, json=new)
        assert "AIRBYTE_ENGINE_CALLS_PER_MINUTE" in refusal(spent)
        assert 1 <= int(spent.headers["Retry-After"]) <= 60
        elsewhere = desk(engine, client, "elsewhere")
        assert users(client, elsewhere).is_success


def test_many_unknown_fields_are_not_compared_with_the_known(start: Start) -> None:
    engine = start(configuration_bytes=10_000_000)
    with engine.client() as client:
        many = {f"unknown_field_{number}": "x" for number in range(9_000)}
        for part in ("credentials", "source_config", "environment"):
            answered = client.post(CONNECTORS, json={"connector_type": "lumen-desk", part: many})
            assert answered.status_code == 422
            said = f"{part}: may have at most 100 fields"
            assert answered.json()["errors"] == [{"message": said, "field": part}]
