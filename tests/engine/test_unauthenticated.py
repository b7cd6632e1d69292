"""What a client may cost before it has shown a token: time, memory, connections."""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TypeAlias

import httpx
import pytest
from airbyte_agent_engine import connections, serving
from airbyte_agent_engine.middleware import LONGEST_UNKNOWN

from tests.e2e.misbehaving.server import ok
from tests.engine.conftest import Serve, Start, StartProcess
from tests.engine.serving import RunningEngine

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

CONNECTORS = "/api/v1/integrations/connectors"
TOKEN = "/api/v1/account/applications/token"
DESK = {"email": "agent@example.com", "api_token": "fakefake1"}
Connect: TypeAlias = "Callable[[str], socket.socket]"


@pytest.fixture
def connect() -> Iterator[Connect]:
    """``connect(url)`` opens a plain connection, for what no HTTP client would send."""
    with ExitStack() as stack:

        def opened(url: str) -> socket.socket:
            where = httpx.URL(url)
            connection = socket.create_connection((where.host, where.port or 80), timeout=20)
            return stack.enter_context(connection)

        yield opened


def rest(connection: socket.socket) -> bytes:
    """All that comes until the other side closes."""
    received = b""
    with suppress(ConnectionResetError):
        while chunk := connection.recv(65536):
            received += chunk
    return received


def post(path: str, length: int, *more: str) -> bytes:
    lines = (
        f"POST {path} HTTP/1.1",
        "Host: x",
        "Content-Type: application/json",
        f"Content-Length: {length}",
        *more,
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


@pytest.mark.parametrize(
    ("path", "status"),
    [(CONNECTORS, 401), (f"{CONNECTORS}/x/execute", 401), ("/nowhere", 404), ("/healthz", 405)],
)
@pytest.mark.parametrize("token", [(), ("Authorization: Bearer forged",), ("Authorization: Basic eA==",)])
def test_a_body_is_not_read_before_the_token(
    engine: RunningEngine, connect: Connect, path: str, status: int, token: tuple[str, ...]
) -> None:
    connection = connect(engine.url)
    connection.sendall(post(path, 10_000_000, *token))  # and none of the body
    assert connection.recv(65536).startswith(f"HTTP/1.1 {status} ".encode())


def test_a_body_that_needs_no_token_is_short(engine: RunningEngine, connect: Connect) -> None:
    connection = connect(engine.url)
    connection.sendall(post(TOKEN, LONGEST_UNKNOWN + 1))
    assert rest(connection).startswith(b"HTTP/1.1 413 ")
    chunked = connect(engine.url)
    chunked.sendall(post(TOKEN, 0).replace(b"Content-Length: 0", b"Transfer-Encoding: chunked"))
    with suppress(OSError):
        for _ in range(100):
            chunked.sendall(b"400\r\n" + b" " * 1024 + b"\r\n")
    assert rest(chunked).startswith(b"HTTP/1.1 413 ")


def test_a_head_that_is_too_long(engine: RunningEngine, connect: Connect) -> None:
    connection = connect(engine.url)
    connection.sendall(b"GET /healthz HTTP/1.1\r\n")
    with suppress(OSError):
        for number in range(1000):
            connection.sendall(f"X-{number}: {'x' * 100}\r\n".encode())
    assert rest(connection).startswith(b"HTTP/1.1 431 ")


@pytest.mark.parametrize("before", [b"", b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"])
def test_a_head_that_is_too_long_and_arrives_at_once(
    engine: RunningEngine, connect: Connect, before: bytes
) -> None:
    connection = connect(engine.url)
    long = b"X: " + b"x" * (connections.LONGEST_HEAD - 10) + b"\r\n"
    connection.sendall(before + b"GET /readyz HTTP/1.1\r\nHost: x\r\n" + long + b"\r\n")
    received = rest(connection)
    assert b'"ready"' not in received
    assert received.count(b"HTTP/1.1 4") == 1


@pytest.mark.parametrize("ends", [b"", b"\r\n"])
def test_too_many_headers(engine: RunningEngine, connect: Connect, ends: bytes) -> None:
    connection = connect(engine.url)
    connection.sendall(b"GET /healthz HTTP/1.1\r\n" + b"a: b\r\n" * (connections.MOST_HEADERS + 2) + ends)
    assert rest(connection).startswith(b"HTTP/1.1 4")


def test_a_head_that_never_ends(
    engine: RunningEngine, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.1)
    connection, silent = connect(engine.url), connect(engine.url)
    connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n")
    assert rest(connection).startswith(b"HTTP/1.1 408 ")
    assert rest(silent) == b""


def test_a_second_head_that_never_ends(
    engine: RunningEngine, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.1)
    connection = connect(engine.url)
    connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /he")
    received = rest(connection)
    assert received.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 408 " in received


def test_a_body_that_never_ends(
    engine: RunningEngine, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BODY_SECONDS", 0.1)
    with engine.client() as client:
        connection = connect(engine.url)
        connection.sendall(post(CONNECTORS, 1000, f"Authorization: {client.headers['Authorization']}") + b"{")
        assert rest(connection).startswith(b"HTTP/1.1 408 ")


def test_an_answer_that_nobody_reads(
    engine: RunningEngine, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "READ_SECONDS", 0.1)
    where = httpx.URL(engine.url)
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # before the window is agreed on
        connection.settimeout(20)
        connection.connect((where.host, where.port))
        connection.sendall(b"GET /docs/assets/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n" * 16)
        assert httpx.get(f"{engine.url}/healthz").is_success
        while engine.connections:
            time.sleep(0.05)
        received = len(rest(connection))
    assert received < 16 * len(httpx.get(f"{engine.url}/docs/assets/swagger-ui-bundle.js").content)


def test_requests_in_line_are_few(engine: RunningEngine, connect: Connect) -> None:
    connection = connect(engine.url)
    with suppress(OSError):
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n" * 1000)
    assert rest(connection).count(b"HTTP/1.1 200 ") <= connections.PIPELINED + 1


def test_idle_clients_make_room_for_new_ones(
    start: Start, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "client_connections", lambda: 5)
    engine = start()
    idle = [connect(engine.url) for _ in range(20)]
    assert httpx.get(f"{engine.url}/healthz").is_success
    open_still = [connection for connection in idle if not _closed(connection)]
    assert 0 < len(open_still) <= 5
    open_still[0].sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    assert open_still[0].recv(100).startswith(b"HTTP/1.1 200 ")


def _closed(connection: socket.socket) -> bool:
    ready, _, _ = select.select([connection], [], [], 0)
    return bool(ready)  # nothing is sent to it but its end


def _resident(pid: int) -> int:
    """Bytes of memory that a process has."""
    (line,) = (line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if "VmRSS" in line)
    return int(line.split()[1]) * 1024


@pytest.mark.once
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads memory from /proc")
def test_nobody_costs_more_than_64_mb(start_process: StartProcess, connect: Connect) -> None:
    """A thousand clients, each with as much as it may leave behind."""
    engine = start_process()
    assert engine.process
    with engine.client() as client:  # what the first requests load stays
        assert client.get("/healthz").is_success
    before = _resident(engine.process.pid)
    line = b"a: " + b"b" * (connections.LONGEST_HEAD // connections.MOST_HEADERS - 10) + b"\r\n"
    sent = (
        b"GET /healthz HTTP/1.1\r\n" + line * (connections.MOST_HEADERS - 1),  # nearly too long
        b"GET /healthz HTTP/1.1\r\n" + b"a: b\r\n" * 5_000,  # far too many
        post(TOKEN, LONGEST_UNKNOWN) + b" " * (LONGEST_UNKNOWN - 1),
        b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n" * 500,
    )
    opened = [connect(engine.url) for _ in range(900)]
    for number, connection in enumerate(opened):
        connection.sendall(sent[number % len(sent)])
    assert httpx.get(f"{engine.url}/healthz", timeout=30).is_success
    assert _resident(engine.process.pid) - before <= 64 * 1024 * 1024


@pytest.mark.once
def test_few_descriptors_are_enough_for_many_connectors(start_process: StartProcess, serve: Serve) -> None:
    service = serve(ok({"users": [], "count": 0, "offset": 0}), forever=True)
    engine = start_process(descriptors=256, upstreams={"lumen-desk": service.url})
    with engine.client() as client:
        made = [
            engine.create(
                client,
                "lumen-desk",
                name=f"desk {number}",
                credentials=DESK,
                environment={"subdomain": "acme"},
            )
            for number in range(300)
        ]

        def call(connector: str) -> int:
            body = {"entity": "users", "action": "list"}
            return client.post(f"{CONNECTORS}/{connector}/execute", json=body).status_code

        with ThreadPoolExecutor(16) as pool:
            assert [*pool.map(call, made * 2)] == [200] * 600
