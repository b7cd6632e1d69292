"""An engine that is told to stop: what runs is finished, what is new is refused, and not for ever."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from tests.engine.conftest import StartProcess
from tests.engine.serving import EngineProcess

pytestmark = [pytest.mark.once, pytest.mark.parametrize("database", ["sqlite"], indirect=True)]


class Upstream(ThreadingHTTPServer):
    """A vendor that answers once it is let."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.asked, self.let = threading.Event(), threading.Event()
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class _Answer(BaseHTTPRequestHandler):
    server: Upstream

    def do_GET(self) -> None:
        self.server.asked.set()
        self.server.let.wait(60)
        body = json.dumps({"object": "list", "data": [], "has_more": False, "url": "/v1/customers"}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    with Upstream() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.let.set()
        server.shutdown()
        thread.join()


def call(engine: EngineProcess) -> httpx.Response | None:
    """A call that takes as long as the vendor; ``None`` where the connection ended without an answer."""
    with engine.client() as client:
        made = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
        try:
            return client.post(
                f"/api/v1/integrations/connectors/{made}/execute",
                json={"entity": "customers", "action": "list"},
            )
        except httpx.RemoteProtocolError:
            return None


def assert_refused(url: str) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            if httpx.get(f"{url}/readyz", timeout=5).status_code == 503:
                return
        except httpx.TransportError:
            return
        time.sleep(0.02)
    raise AssertionError("an engine that stops took a new request")


@pytest.mark.parametrize("workers", [1, 2])
def test_running_calls_are_finished_and_new_ones_refused(
    start_process: StartProcess, upstream: Upstream, workers: int
) -> None:
    engine = start_process(workers=workers, upstreams={"stripe": upstream.url})
    with ThreadPoolExecutor(1) as threads:
        running = threads.submit(call, engine)
        assert upstream.asked.wait(60)
        assert engine.process
        engine.process.terminate()
        assert_refused(engine.url)
        assert not running.done()
        upstream.let.set()
        answer = running.result()
    assert answer is not None
    assert answer.status_code == 200, answer.text
    assert engine.process.wait(30) == 0


def test_a_call_that_does_not_end_is_not_waited_for(start_process: StartProcess, upstream: Upstream) -> None:
    engine = start_process(upstreams={"stripe": upstream.url}, stop_seconds=1)
    with ThreadPoolExecutor(1) as threads:
        running = threads.submit(call, engine)
        assert upstream.asked.wait(60)
        assert engine.stop() == 0
        answer = running.result()
    assert answer is None or answer.status_code >= 500
