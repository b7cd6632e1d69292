"""The fake over HTTP: what goes over the wire, and how a test steers it."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
from airbyte_agent_cli.serving import listen
from airbyte_agent_sdk.testing import Service
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

KEY = {"Authorization": "Bearer sk_test_fake"}


@pytest.fixture
def url() -> Iterator[str]:
    """A mock of Stripe with three records in each list."""
    service = Service(StripeConnector.definition, records=3)
    started: list[str] = []
    ready, loop = threading.Event(), asyncio.new_event_loop()

    async def serve() -> None:
        server = await listen(service, "127.0.0.1", 0)
        started.append(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        ready.set()
        await stopped.wait()
        server.close()

    stopped = asyncio.Event()
    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    assert ready.wait(10)
    yield started[0]
    loop.call_soon_threadsafe(stopped.set)
    thread.join()
    loop.close()


def raw(url: str, request: bytes) -> bytes:
    """Everything that comes back until the server closes, or is silent."""
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while data := connection.recv(65536):
            received += data
    return received


def test_a_connector_uses_it(url):
    with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_fake"), base_url=url, strict=True) as stripe:
        ada = stripe.customers.create(email="ada@example.com")
        assert stripe.customers.get(id=ada.id).email == "ada@example.com"
        assert len([*stripe.customers.list(limit=2)]) == 4


def test_any_client_uses_it(url):
    assert httpx.get(f"{url}/v1/customers").status_code == 401
    listed = httpx.get(f"{url}/v1/customers", headers=KEY, params={"limit": "2"})
    assert listed.headers["content-type"] == "application/json"
    assert (len(listed.json()["data"]), listed.json()["has_more"]) == (2, True)
    wrong = httpx.post(f"{url}/v1/customers", headers=KEY, data={"emial": "x"})
    assert (wrong.status_code, wrong.json()["error"]["param"]) == (400, "emial")


def test_requests_on_one_connection_are_answered_in_order(url):
    asked = b"".join(
        b"GET /v1/customers?limit=%d HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n" % limit
        for limit in (1, 101, 2)
    )
    received = raw(url, asked)
    assert [received.count(b"HTTP/1.1 200"), received.count(b"HTTP/1.1 400")] == [2, 1]
    assert (
        received.index(b"HTTP/1.1 200") < received.index(b"HTTP/1.1 400") < received.rindex(b"HTTP/1.1 200")
    )


def test_what_http_has_besides_is_understood(url):
    head = httpx.head(f"{url}/v1/customers", headers=KEY)
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["content-length"]) > 2
    chunks = iter([b"email=ada", b"%40example.com"])
    form = {**KEY, "Content-Type": "application/x-www-form-urlencoded"}
    assert (
        httpx.post(f"{url}/v1/customers", headers=form, content=chunks).json()["email"] == "ada@example.com"
    )
    waiting = (
        b"POST /v1/customers HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc"
    )
    assert raw(url, waiting).startswith(b"HTTP/1.1 100")


@pytest.mark.parametrize(
    "request_", [b"NONSENSE\r\n\r\n", b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n"]
)
def test_what_is_not_http_is_refused(url, request_):
    assert raw(url, request_).startswith(b"HTTP/1.1 400")
    assert httpx.get(f"{url}/v1/customers", headers=KEY).status_code == 200


@pytest.mark.parametrize("target", [b"//[::x/", b"http://["])
def test_a_url_that_is_none_is_refused(url, target):
    refused = raw(url, b"GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" % target)
    assert refused.startswith(b"HTTP/1.1 400")
    assert b"the URL is invalid" in refused


def test_a_test_steers_it(url):
    record = httpx.post(
        f"{url}/_mock/records", json={"entity": "customers", "fields": {"email": "a@b.example"}}
    )
    assert record.status_code == 201
    httpx.post(f"{url}/_mock/failures", json={"status": 429, "times": 1, "retry_after": 7})
    limited = httpx.get(f"{url}/v1/customers", headers=KEY)
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "7")
    found = httpx.get(f"{url}/v1/customers/{record.json()['id']}", headers=KEY).json()
    assert found["email"] == "a@b.example"
    calls = httpx.get(f"{url}/_mock/calls").json()["calls"]
    assert [(call["name"], call["status"]) for call in calls] == [
        ("customers.list", 429),
        ("customers.get", 200),
    ]
    httpx.post(f"{url}/_mock/reset")
    assert httpx.get(f"{url}/_mock/calls").json() == {"calls": []}


@pytest.mark.parametrize(
    ("method", "path", "content", "status"),
    [
        ("POST", "records", b"{}", 400),
        ("POST", "records", b'{"entity": "custmers"}', 400),
        ("POST", "records", b"[]", 400),
        ("POST", "failures", b'{"status": 200}', 400),
        ("POST", "failures", b'{"stats": 500}', 400),
        ("POST", "failures", b"{", 400),
        ("POST", "failures", b"{}", 400),
        ("POST", "failures", b"[" * 100_000, 400),
        ("POST", "failures", b'{"status": 429.5}', 400),
        ("POST", "failures", b'{"status": 429, "times": "twice"}', 400),
        ("POST", "failures", b'{"status": 429, "retry_after": "soon"}', 400),
        ("POST", "records", b'{"entity": 5}', 400),
        ("POST", "records", b'{"entity": "customers", "fields": [1]}', 400),
        ("POST", "records", b'{"entity": "customers", "feilds": {}}', 400),
        ("GET", "nothing", b"", 404),
    ],
)
def test_mistakes_in_steering_are_explained(url, method, path, content, status):
    refused = httpx.request(method, f"{url}/_mock/{path}", content=content)
    assert refused.status_code == status
    assert refused.json()["error"]["message"]


def test_a_dropped_connection_is_closed_without_a_response(url):
    httpx.post(f"{url}/_mock/failures", json={"status": 0})
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{url}/v1/customers", headers=KEY)


def test_a_slow_response_holds_no_other_connection(url):
    service = Service(StripeConnector.definition)
    service.on("customers.list").returns([]).after(0.5)

    async def run() -> tuple[float, float]:
        server = await listen(service, "127.0.0.1", 0)
        place = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, httpx.AsyncClient(headers=KEY) as client:
            began = time.monotonic()
            slow = asyncio.create_task(client.get(f"{place}/v1/customers"))
            await asyncio.sleep(0.05)
            await client.get(f"{place}/v1/balance")
            quick = time.monotonic() - began
            assert not slow.done(), "the quick one came while the slow one waited"
            await slow
            return quick, time.monotonic() - began

    quick, slow = asyncio.run(run())
    assert quick < slow
