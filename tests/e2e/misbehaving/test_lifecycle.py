"""Opening, sharing and closing connectors."""

from __future__ import annotations

import asyncio
import gc
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from .server import Silence, ok

AUTH = StripeAuthConfig(api_key="sk_test_local")


def customer(request):
    name = request.target.rpartition("/")[2]
    return ok({"id": name, "object": "customer", "created": 1, "livemode": False})


@pytest.mark.anyio
@pytest.mark.parametrize("variant", ["httpx", "aiohttp"], indirect=True)
async def test_many_tasks_share_a_connector(connect, serve):
    server = serve(customer, forever=True)
    stripe = connect(server.url)
    names = [f"cus_{number}" for number in range(256)]
    turn = asyncio.Semaphore(32)

    async def fetch(name):
        async with turn:
            return (await stripe.customers.get(name)).id

    assert await asyncio.gather(*map(fetch, names)) == names
    assert len(server.requests) == 256
    assert server.connections < len(names)


def test_many_threads_share_a_connector(serve):
    server = serve(customer, forever=True)
    names = [f"cus_{number}" for number in range(256)]
    with SyncStripeConnector(AUTH, base_url=server.url) as stripe, ThreadPoolExecutor(32) as threads:
        assert [record.id for record in threads.map(stripe.customers.get, names)] == names
    assert server.connections < len(names)


@pytest.mark.anyio
async def test_connections_are_kept_and_shared_with_other_options(connect, serve):
    server = serve(customer, forever=True)
    stripe = connect(server.url)
    for connector in (stripe, stripe.with_options(timeout=5), stripe.with_options(max_retries=0)):
        await connector.customers.get("cus_1")
    assert server.connections == 1


@pytest.mark.anyio
async def test_closing_twice_is_fine_and_using_it_then_is_an_error(connect, serve):
    stripe = connect(serve(customer).url)
    await stripe.customers.get("cus_1")
    await stripe.close()
    await stripe.close()
    with pytest.raises(ConnectorClosedError, match="closed"):
        await stripe.customers.get("cus_1")
    assert issubclass(ConnectorClosedError, RuntimeError)


@pytest.mark.anyio
async def test_a_client_of_the_caller_s_own_is_used_and_left_open(serve):
    server = serve(customer, forever=True)
    async with httpx.AsyncClient(headers={"X-Proxy": "yes"}) as client:
        async with StripeConnector(AUTH, base_url=server.url, http_client=client) as stripe:
            await stripe.customers.get("cus_1")
        assert not client.is_closed
    assert server.requests[0].headers["authorization"] == "Bearer sk_test_local"

    with httpx.Client() as client:
        with SyncStripeConnector(AUTH, base_url=server.url, http_client=client) as stripe:
            stripe.customers.get("cus_1")
        assert not client.is_closed


@pytest.mark.anyio
async def test_a_forgotten_connector_warns(serve):
    server = serve(customer, forever=True)
    stripe = StripeConnector(AUTH, base_url=server.url)
    await stripe.customers.get("cus_1")
    connections = stripe._transport._sender.owned
    with pytest.warns(ResourceWarning, match="not closed"):  # noqa: PT031  forgetting takes two statements
        del stripe
        gc.collect()
    await connections.aclose()


def test_a_forgotten_blocking_connector_warns(serve):
    stripe = SyncStripeConnector(AUTH, base_url=serve(customer).url)
    stripe.customers.get("cus_1")
    connections = stripe._transport._sender.owned
    with pytest.warns(ResourceWarning, match="not closed"):  # noqa: PT031  forgetting takes two statements
        del stripe
        gc.collect()
    connections.close()


def test_an_unused_connector_has_nothing_to_close(recwarn):
    for kind in (StripeConnector, SyncStripeConnector):
        kind(AUTH)
    gc.collect()
    assert list(recwarn) == []


def test_one_connector_serves_one_event_loop_after_another(serve):
    server = serve(customer, forever=True)

    async def call():
        async with StripeConnector(AUTH, base_url=server.url) as stripe:
            return (await stripe.customers.get("cus_1")).id

    assert [asyncio.run(call()) for _ in range(2)] == ["cus_1", "cus_1"]


@pytest.mark.anyio
@pytest.mark.parametrize("variant", ["httpx", "aiohttp"], indirect=True)
async def test_a_cancelled_call_leaves_the_connector_usable(connect, serve):
    server = serve(Silence(), customer)
    stripe = connect(server.url)
    with pytest.raises(asyncio.TimeoutError):
        async with asyncio.timeout(0.1):
            await stripe.customers.get("cus_1")
    assert (await stripe.customers.get("cus_2")).id == "cus_2"


# What the first loop leaves open is what its unclosed connector left.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("http_stack", ["httpx", "aiohttp"], indirect=True)
def test_a_connector_outlives_its_event_loop(serve, http_stack):
    stripe = StripeConnector(AUTH, base_url=serve(customer, forever=True).url, max_retries=0)

    async def fetch(name, *, last=False):
        record = await stripe.customers.get(name)
        if last:
            await stripe.close()
        return record.id

    assert asyncio.run(fetch("cus_1")) == "cus_1"
    assert asyncio.run(fetch("cus_2")) == "cus_2"
    assert asyncio.run(fetch("cus_3", last=True)) == "cus_3"
    gc.collect()


def test_a_call_that_closing_interrupts_says_so_and_is_not_repeated(serve, caplog):
    """A blocked read notices it when the timeout is over, and is no failure of the network then."""
    server = serve(Silence(), Silence(), Silence())
    stripe = SyncStripeConnector(AUTH, base_url=server.url, timeout=0.5)
    with ThreadPoolExecutor(1) as threads:
        call = threads.submit(stripe.customers.get, "cus_1")
        while not server.requests:
            assert not call.done()
        stripe.close()
        with pytest.raises(ConnectorClosedError, match="the connector is closed"):
            call.result()
    assert len(server.requests) == 1
    assert not caplog.records


@pytest.mark.anyio
@pytest.mark.parametrize("variant", ["httpx", "aiohttp"], indirect=True)
async def test_an_async_call_that_closing_interrupts_says_so_and_is_not_repeated(connect, serve):
    server = serve(Silence(), Silence(), Silence())
    stripe = connect(server.url)
    call = asyncio.ensure_future(stripe.customers.get("cus_1"))
    for _ in range(1000):
        await asyncio.sleep(0.01)
        if server.requests:
            break
    await stripe.close()
    with pytest.raises(ConnectorClosedError, match="the connector is closed"):
        await asyncio.wait_for(call, 10)
    assert len(server.requests) == 1
