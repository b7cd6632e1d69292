"""``deadline=``: a call ends in time however its server goes on. That it ends at all is what is asserted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from airbyte_agent_sdk import Workspace
from airbyte_agent_sdk import connect as connect_by_name
from airbyte_agent_sdk.errors import (
    ConfigurationError,
    NetworkError,
    RateLimitError,
    ServerError,
    TimeoutError,
)
from airbyte_agent_sdk.executor import LocalExecutor
from airbyte_agent_sdk.workspace import SyncWorkspace
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from .dribbling import CASES, DribblingServer
from .server import Cut, Silence, answer, ok

pytestmark = pytest.mark.anyio

AUTH = StripeAuthConfig(api_key="sk_test_local")
EMPTY = ok({"object": "list", "data": [], "has_more": False})
ENDED = r"exceeded its deadline of 0\.4 s"


@pytest.fixture
def dribble() -> Iterator[Callable[[str], DribblingServer]]:
    servers: list[DribblingServer] = []

    def start(case: str) -> DribblingServer:
        servers.append(DribblingServer(*CASES[case]))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.mark.parametrize("case", CASES)
async def test_an_answer_that_never_ends_is_given_up(connect, dribble, case):
    stripe = connect(dribble(case).url, deadline=0.4)
    with pytest.raises(TimeoutError, match=ENDED):
        await stripe.customers.list(limit=1)


@pytest.mark.parametrize("case", CASES)
async def test_the_deadline_of_single_calls(connect, dribble, case):
    stripe = connect(dribble(case).url).with_options(deadline=0.4)
    with pytest.raises(TimeoutError, match=ENDED):
        await stripe.customers.create(email="ada@example.com")
    with pytest.raises(TimeoutError, match=ENDED):
        await stripe.execute("customers", "list", {"limit": 1})


async def test_a_kept_connection_keeps_the_deadline_too(connect, serve):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n "
    server = serve(EMPTY, head, forever=True)  # then silence, which only the deadline ends
    stripe = connect(server.url, timeout=None, deadline=0.4)
    await stripe.customers.list(limit=1)
    with pytest.raises(TimeoutError, match=ENDED):
        await stripe.customers.list(limit=1)
    assert server.connections == 1


async def test_a_call_in_time_is_not_disturbed_and_the_next_has_a_deadline_of_its_own(connect, serve):
    stripe = connect(serve(EMPTY, forever=True).url, deadline=30)
    for _ in range(3):
        assert (await stripe.customers.list(limit=1)).data == []


async def test_retries_are_within_the_deadline(connect, serve):
    server = serve(Silence(), forever=True)
    stripe = connect(server.url, timeout=0.15, deadline=0.4, max_retries=50)
    with pytest.raises(TimeoutError):
        await stripe.customers.list(limit=1)
    assert len(server.requests) < 5


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (answer(429, "{}", Retry_After="30"), RateLimitError),
        (answer(503, "{}", Retry_After="30"), ServerError),
    ],
)
async def test_where_a_pause_would_be_too_long_the_answer_stands(connect, serve, reply, error):
    server = serve(reply, forever=True)
    with pytest.raises(error) as raised:
        await connect(server.url, deadline=5).customers.list(limit=1)
    assert raised.value.retry_after == 30
    assert len(server.requests) == 1


async def test_where_a_pause_would_be_too_long_the_failure_stands(connect, serve, monkeypatch):
    monkeypatch.setattr("random.uniform", lambda _least, _most: 30.0)
    with pytest.raises(NetworkError):
        await connect(serve(Cut(), forever=True).url, deadline=5).customers.list(limit=1)


async def test_waiting_for_a_turn_is_within_the_deadline(connect, serve):
    stripe = connect(serve(EMPTY, forever=True).url).with_options(max_rps=0.01, deadline=0.4)
    await stripe.customers.list(limit=1)
    with pytest.raises(TimeoutError, match=ENDED):
        await stripe.customers.list(limit=1)


@pytest.mark.parametrize("case", CASES)
async def test_every_page_is_a_call(connect, serve, dribble, case):
    first = {"object": "list", "data": [{"id": "cus_1", "object": "customer"}], "has_more": True}
    stripe = connect(serve(ok(first), EMPTY).url, deadline=5)
    assert len(await stripe.customers.list(limit=1).all()) == 1
    slow = connect(dribble(case).url, deadline=0.4)
    with pytest.raises(TimeoutError, match=ENDED):
        await slow.customers.list(limit=1).all()


def test_threads_that_wait_for_room_give_up(serve):
    server = serve(Silence(), forever=True)
    with SyncStripeConnector(AUTH, base_url=server.url, max_retries=0) as stripe:
        single = stripe.with_options(max_concurrency=1)
        held = threading.Thread(target=pytest.raises, args=(Exception, single.customers.list))
        held.start()
        while not server.requests:
            pass
        with pytest.raises(TimeoutError, match=ENDED) as raised:
            single.with_options(deadline=0.4).customers.list(limit=1)
        assert raised.value.sent is False
        server.close()
        held.join()


@pytest.mark.parametrize("case", ["body", "chunks"])
def test_a_client_of_the_caller_s_own_is_given_up_between_pieces(dribble, case):
    with (
        httpx.Client() as client,
        SyncStripeConnector(AUTH, base_url=dribble(case).url, http_client=client, deadline=0.4) as stripe,
        pytest.raises(TimeoutError, match=ENDED),
    ):
        stripe.customers.list(limit=1)


@pytest.mark.parametrize("case", CASES)
async def test_an_asynchronous_client_of_the_caller_s_own_is_given_up(dribble, case):
    async with (
        httpx.AsyncClient() as client,
        StripeConnector(AUTH, base_url=dribble(case).url, http_client=client, deadline=0.4) as stripe,
    ):
        with pytest.raises(TimeoutError, match=ENDED):
            await stripe.customers.list(limit=1)


@pytest.mark.parametrize("case", CASES)
def test_through_a_proxy_of_the_environment(dribble, case, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", dribble(case).url)
    with (
        SyncStripeConnector(AUTH, base_url="http://api.example.com", deadline=0.4) as stripe,
        pytest.raises(TimeoutError, match=ENDED),
    ):
        stripe.customers.list(limit=1)


@pytest.mark.parametrize("case", CASES)
async def test_workspaces_have_deadlines_too(dribble, case):
    url = dribble(case).url
    given = {"client_id": "test-id", "client_secret": "test-secret", "base_url": url, "deadline": 0.4}
    async with Workspace(**given) as workspace:
        with pytest.raises(TimeoutError, match=ENDED):
            await workspace.list_connectors()
    with SyncWorkspace(**given) as workspace, pytest.raises(TimeoutError, match=ENDED):
        workspace.list_connectors()


@pytest.mark.parametrize("seconds", ["5", 0, -1, True, float("inf")])
def test_a_deadline_that_is_no_number_of_seconds_is_an_error_at_once(seconds):
    with pytest.raises(ConfigurationError, match="deadline must be a number of seconds above 0"):
        SyncStripeConnector(AUTH, deadline=seconds)
    with pytest.raises(ConfigurationError, match="deadline must be a number of seconds above 0"):
        SyncStripeConnector(AUTH).with_options(deadline=seconds)


@pytest.mark.parametrize("case", CASES)
async def test_executors_and_connect_have_deadlines_too(dribble, case):
    url = dribble(case).url
    executor = LocalExecutor(
        Path("specs/stripe/connector.yaml"), {"api_key": "sk_test_1"}, base_url=url, deadline=0.4
    )
    by_name = connect_by_name("stripe", auth_config=AUTH, base_url=url, deadline=0.4)
    async with executor, by_name:
        for connector in (executor, by_name):
            with pytest.raises(TimeoutError, match=ENDED):
                await connector.execute("customers", "list")
