"""What a call may take: time, bytes, room."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from typing import Any, TypeAlias

import pytest

from tests.e2e.misbehaving.server import MisbehavingServer, Received, Script, Silence, answer, ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

DESK = {"email": "agent@example.com", "api_token": "fakefake1"}
USERS = ok({"users": [], "count": 0, "offset": 0})
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


def test_a_service_that_says_nothing(desk: Desk) -> None:
    call, _ = desk(Silence(), call_seconds=0.5)
    answered = call("users", "list")
    assert (answered.status_code, answered.json()["failure"]["type"]) == (504, "TimeoutError")
    assert "longer than 0.5 s" in answered.json()["message"]


def test_a_service_that_drips(start: Start) -> None:
    closed = threading.Event()
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

        def drip() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                try:
                    while True:
                        connection.sendall(b" ")
                        time.sleep(0.05)
                except OSError:
                    closed.set()

        service = threading.Thread(target=drip)
        service.start()
        engine = start(upstreams={"lumen-desk": url}, call_seconds=0.5)
        with Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"}) as call:
            answered = call("users", "list")
        assert answered.status_code == 504
        assert "longer than 0.5 s" in answered.json()["message"]
        assert closed.wait(10)
        service.join()


@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_that_is_too_long(desk: Desk, packed: bool) -> None:
    text = json.dumps({"users": ["x" * 200_000], "count": 1, "offset": 0}).encode()
    reply = answer(200, gzip.compress(text), content_encoding="gzip") if packed else answer(200, text)
    call, _ = desk(reply, response_bytes=100_000)
    answered = call("users", "list")
    assert (answered.status_code, answered.json()["failure"]["type"]) == (502, "ResponseError")
    assert "larger than 100,000 bytes" in answered.json()["message"]


def test_so_many_calls_at_a_time_and_so_many_that_wait(desk: Desk) -> None:
    free, running = threading.Event(), 0
    most = 0
    lock = threading.Lock()

    def hold(_: Received) -> bytes:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        free.wait(60)
        with lock:
            running -= 1
        return USERS

    call, _ = desk(hold, concurrency=2)
    body = {"entity": "users", "action": "list"}
    with ThreadPoolExecutor(30) as pool:
        waiting = [pool.submit(call.client.post, call.url, json=body) for _ in range(30)]
        while sum(item.done() for item in waiting) < 8 or most < 2:  # 2 run, 20 wait
            time.sleep(0.01)
        refused = [item.result() for item in waiting if item.done()]
        free.set()
        answers = [item.result() for item in waiting]
    assert {answered.status_code for answered in refused} == {429}
    assert all(int(answered.headers["retry-after"]) >= 1 for answered in refused)
    assert sorted(answered.status_code for answered in answers) == [200] * 22 + [429] * 8
    assert most == 2


def test_so_many_requests_a_second(desk: Desk) -> None:
    call, server = desk(USERS, calls_per_second=20)
    with ThreadPoolExecutor(10) as pool:
        started = time.monotonic()
        answers = [*pool.map(lambda _: call("users", "list"), range(10))]
        took = time.monotonic() - started
    assert {answered.status_code for answered in answers} == {200}
    assert took >= 9 / 20
    assert len(server.requests) == 10


def test_a_client_that_goes_away_ends_a_call_that_reads(start: Start) -> None:
    reached, closed = threading.Event(), threading.Event()
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

        def wait() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                reached.set()
                assert connection.recv(1) == b""
                closed.set()

        service = threading.Thread(target=wait)
        service.start()
        engine = start(upstreams={"lumen-desk": url})
        with Called(engine, "lumen-desk", DESK, environment={"subdomain": "acme"}) as call:
            call.leave(reached, {"entity": "users", "action": "list"})
            assert closed.wait(60)
        service.join()


def test_a_write_goes_on_when_its_client_went_away(desk: Desk) -> None:
    reached, went = threading.Event(), threading.Event()

    def slowly(_: Received) -> bytes:
        reached.set()
        went.wait(60)
        time.sleep(0.1)
        return ok({"ticket": {"id": 1}})

    call, _ = desk(slowly)
    body = {"entity": "tickets", "action": "create", "params": {"subject": "A", "comment": {"body": "B"}}}
    call.leave(reached, body)
    went.set()
    entries: list[dict[str, Any]] = []
    until = time.monotonic() + 60
    while (not entries or entries[0]["outcome"] == "begun") and time.monotonic() < until:
        entries = call.client.get("/api/v1/audit").json()["data"]
    assert [entry["outcome"] for entry in entries] == ["success"]
