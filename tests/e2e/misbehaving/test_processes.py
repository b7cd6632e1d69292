"""Forked processes, other event loops, and other frameworks."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest
from airbyte_agent_sdk.errors import ConfigurationError, ConnectorClosedError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from .server import Silence, ok

AUTH = StripeAuthConfig(api_key="sk_test_local")
FORKING = Path(__file__).with_name("forking.py")


def customer(request):
    if "?" in request.target:
        return Silence()
    name = request.target.rpartition("/")[2]
    return ok({"id": name, "object": "customer", "created": 1, "livemode": False})


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
@pytest.mark.parametrize(
    ("kind", "connections"), [("blocking", 2), ("httpx", 2), ("aiohttp", 2), ("locks", 2)]
)
def test_a_forked_child_opens_its_own_connections(serve, kind, connections):
    server = serve(customer, forever=True)
    program = [sys.executable, "-W", "ignore", FORKING, kind, server.url]
    ended = subprocess.run(program, check=False, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    assert server.connections == connections


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of the loop that ended with its connections open
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("http_stack", ["httpx", "aiohttp"], indirect=True)
def test_close_after_the_loop_has_ended(serve, http_stack, monkeypatch):
    if http_stack == "aiohttp":
        monkeypatch.delitem(sys.modules, "httpx_aiohttp", raising=False)
    stripe = StripeConnector(AUTH, base_url=serve(customer, forever=True).url)
    assert asyncio.run(_get(stripe)) == "cus_1"
    asyncio.run(stripe.close())
    with pytest.raises(ConnectorClosedError):
        asyncio.run(_get(stripe))
    gc.collect()


async def _get(stripe):
    return (await stripe.customers.get("cus_1")).id


@pytest.mark.parametrize("http_stack", ["httpx", "aiohttp"], indirect=True)
def test_close_from_the_loop_of_another_thread(serve, http_stack):
    stripe = StripeConnector(AUTH, base_url=serve(customer, forever=True).url)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        assert asyncio.run_coroutine_threadsafe(_get(stripe), loop).result(10) == "cus_1"
        asyncio.run(stripe.close())
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def test_outside_asyncio_the_first_call_says_what_to_do():
    """As under trio, whose tasks no asyncio loop runs."""
    call = StripeConnector(AUTH, base_url="http://127.0.0.1:1").customers.get("cus_1")
    with pytest.raises(ConfigurationError, match=r"require asyncio.*trio\.to_thread"):
        call.send(None)


@pytest.mark.anyio
async def test_a_closed_client_of_the_caller_s_own_is_told_of(serve):
    client = httpx.AsyncClient()
    await client.aclose()
    async with StripeConnector(AUTH, base_url="http://127.0.0.1:1", http_client=client) as stripe:
        with pytest.raises(ConnectorClosedError, match="this connector's http_client is closed"):
            await stripe.customers.get("cus_1")


def test_a_closed_blocking_client_is_told_of():
    client = httpx.Client()
    client.close()
    with (
        SyncStripeConnector(AUTH, base_url="http://127.0.0.1:1", http_client=client) as stripe,
        pytest.raises(ConnectorClosedError, match="this connector's http_client is closed"),
    ):
        stripe.customers.get("cus_1")


@pytest.mark.anyio
async def test_headers_and_cookies_of_the_caller_s_own_client_go_along(serve):
    server = serve(customer, forever=True)
    given = {
        "headers": {"X-Gateway": "yes", "Authorization": "Bearer other", "Accept-Encoding": "br"},
        "cookies": {"session": "1"},
    }
    async with (
        httpx.AsyncClient(**given) as client,
        StripeConnector(AUTH, base_url=server.url, http_client=client) as stripe,
    ):
        await stripe.customers.get("cus_1")
    with (
        httpx.Client(**given) as client,
        SyncStripeConnector(AUTH, base_url=server.url, http_client=client) as s,
    ):
        s.with_options(headers={"x-gateway": "ours"}).customers.get("cus_1")
    first, second = (request.headers for request in server.requests)
    assert (first["x-gateway"], second["x-gateway"]) == ("yes", "ours")
    for headers in (first, second):
        assert headers["cookie"] == "session=1"
        assert headers["authorization"] == "Bearer sk_test_local"
        assert headers["accept-encoding"] == "gzip, deflate"
