"""The application token: fetched once, kept, renewed early, and once after a refusal."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack

import anyio
import pytest
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConnectorClosedError,
    ResponseShapeError,
    ServerError,
)
from airbyte_agent_sdk.transport import AsyncTransport, SyncTransport

from .calls import CREDENTIALS, call
from .server import Cut, Reply

pytestmark = pytest.mark.anyio


async def test_one_token_serves_many_calls(server, run, execution):
    for _ in range(3):
        await run(call(execution))
    assert server.kinds == ["token", "execute", "execute", "execute"]


async def test_connectors_with_the_same_credentials_share_it(server, run):
    config = AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1")
    for _ in range(2):
        await run(call(HostedBackend(None, config, base_url=server.url)))
    assert server.kinds == ["token", "execute", "execute"]


@pytest.mark.parametrize("other", ["airbyte_client_id", "airbyte_client_secret"])
async def test_connectors_with_other_credentials_do_not(server, run, other):
    for given in (CREDENTIALS, CREDENTIALS | {other: "another"}):
        config = AirbyteAuthConfig(**given, connector_id="c-1")
        await run(call(HostedBackend(None, config, base_url=server.url)))
    assert [request.headers.get("authorization") for request in server.of("execute")] == [
        "Bearer token-1",
        "Bearer token-2",
    ]


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        ({"expires_in": 900}, 840),
        ({"expires_in": 3600}, 3540),
        ({"expires_in": 30}, 15),
        ({"expires_in": None}, 840),
        ({"expires_in": "soon"}, 840),
    ],
)
async def test_it_is_renewed_before_it_ends(server, run, execution, clock, answer, kept):
    server.script("token", server.token(**answer))
    await run(call(execution))
    clock.now += kept - 0.001
    await run(call(execution))
    assert len(server.of("token")) == 1
    clock.now += 0.001
    await run(call(execution))
    assert len(server.of("token")) == 2
    assert server.of("execute")[-1].headers["authorization"] == "Bearer token-2"


async def test_an_answer_without_expires_in_means_fifteen_minutes(server, run, execution, clock):
    server.valid.add("plain")
    server.script("token", Reply({"access_token": "plain"}))
    await run(call(execution))
    clock.now += 839.999
    await run(call(execution))
    assert len(server.of("token")) == 1
    clock.now += 0.001
    await run(call(execution))
    assert len(server.of("token")) == 2


async def test_a_token_of_no_life_serves_its_call(server, run, execution):
    server.script("token", server.token(expires_in=0))
    await run(call(execution))
    assert server.kinds == ["token", "execute"]


async def test_twenty_first_calls_fetch_it_once(server, execution):
    server.script("token", server.token(delay=0.1))
    transport = AsyncTransport()
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(transport.run, call(execution))
    await transport.aclose()
    assert len(server.of("token")) == 1
    assert len(server.of("execute")) == 20


def executions(server, count):
    """As many connectors with the same credentials."""
    config = AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1")
    return [HostedBackend(None, config, base_url=server.url) for _ in range(count)]


async def test_twenty_connectors_fetch_it_once(server):
    server.script("token", server.token(delay=0.1))
    async with AsyncExitStack() as closing, anyio.create_task_group() as tasks:
        for execution in executions(server, 20):
            transport = AsyncTransport()
            closing.push_async_callback(transport.aclose)
            tasks.start_soon(transport.run, call(execution))
    assert len(server.of("token")) == 1
    assert len(server.of("execute")) == 20


def test_twenty_connectors_in_threads_fetch_it_once(server):
    server.script("token", server.token(delay=0.1))
    with ThreadPoolExecutor(20) as pool, ExitStack() as closing:
        for execution in executions(server, 20):
            transport = SyncTransport()
            closing.callback(transport.close)
            pool.submit(transport.run, call(execution))
        pool.shutdown()
    assert len(server.of("token")) == 1
    assert len(server.of("execute")) == 20


def test_event_loops_in_threads_do_not_wait_for_each_other(server):
    server.script("token", *[server.token(delay=0.05) for _ in range(4)])

    async def three(executions):
        transport = AsyncTransport()
        async with anyio.create_task_group() as tasks:
            for execution in executions:
                tasks.start_soon(transport.run, call(execution))
        await transport.aclose()

    with ThreadPoolExecutor(4) as pool:
        runs = [pool.submit(anyio.run, three, executions(server, 3)) for _ in range(4)]
    assert [run.result(timeout=10) for run in runs] == [None] * 4
    assert len(server.of("execute")) == 12
    assert len(server.of("token")) <= 4


@pytest.mark.parametrize("end", ["cancelled", "closed"])
async def test_a_connector_that_ends_while_it_asks_leaves_it_to_the_next(server, end):
    asked = threading.Event()
    server.script("token", lambda _: asked.set() or server.token(delay=0.5), lambda _: server.token())
    first, second = executions(server, 2)
    leaving, staying = AsyncTransport(), AsyncTransport()
    async with anyio.create_task_group() as tasks:
        scope = anyio.CancelScope()

        async def leave() -> None:
            with scope:
                await leaving.run(call(first))

        tasks.start_soon(leave)
        await anyio.to_thread.run_sync(asked.wait)
        tasks.start_soon(staying.run, call(second))
        await anyio.wait_all_tasks_blocked()
        scope.cancel()
        if end == "closed":
            await leaving.aclose()
    await leaving.aclose()
    await staying.aclose()
    assert len(server.of("execute")) == 1
    assert len(server.of("token")) == 2


async def test_that_one_is_closed_is_no_failure_of_the_others(server):
    asked = threading.Event()
    server.script("token", lambda _: asked.set() or server.token(delay=0.5), lambda _: server.token())
    transports = [AsyncTransport() for _ in range(3)]
    errors = []

    async def closed(execution) -> None:
        with pytest.raises(ConnectorClosedError) as error:
            await transports[1].run(call(execution))
        errors.append(error.value)

    first, second, third = executions(server, 3)
    async with anyio.create_task_group() as tasks, anyio.create_task_group() as leaving:
        leaving.start_soon(transports[0].run, call(first))
        await anyio.to_thread.run_sync(asked.wait)
        tasks.start_soon(closed, second)
        await anyio.wait_all_tasks_blocked()
        tasks.start_soon(transports[2].run, call(third))
        await anyio.wait_all_tasks_blocked()
        await transports[1].aclose()
        leaving.cancel_scope.cancel()
    for transport in transports:
        await transport.aclose()
    assert len(errors) == len(server.of("execute")) == 1


async def test_twenty_connectors_that_are_refused_renew_it_once(server):
    twenty = executions(server, 20)
    transport = AsyncTransport()
    await transport.run(call(twenty[0]))
    server.script("token", server.token(delay=0.1))
    server.valid.discard("token-1")
    async with anyio.create_task_group() as tasks:
        for execution in twenty:
            tasks.start_soon(transport.run, call(execution))
    await transport.aclose()
    assert len(server.of("token")) == 2


def test_twenty_first_calls_of_threads_fetch_it_once(server, execution):
    server.script("token", server.token(delay=0.1))
    transport = SyncTransport()
    threads = [threading.Thread(target=transport.run, args=(call(execution),)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    transport.close()
    assert len(server.of("token")) == 1
    assert len(server.of("execute")) == 20


async def test_twenty_first_calls_share_its_failure(server, execution):
    server.script("token", Reply({"message": "unknown client"}, 401, delay=0.1))
    transport, errors = AsyncTransport(), []

    async def one(action: str) -> None:
        with pytest.raises(AuthenticationError, match="unknown client") as error:
            await transport.run(call(execution, action))
        errors.append(error.value)

    async with anyio.create_task_group() as tasks:
        for number in range(20):
            tasks.start_soon(one, f"action{number}")
    assert server.kinds == ["token"]
    assert {error.action for error in errors} == {f"action{number}" for number in range(20)}
    await transport.run(call(execution))
    await transport.aclose()
    assert server.kinds == ["token", "token", "execute"]


@pytest.mark.parametrize("action", ["list", "create"])
async def test_a_refused_token_is_replaced_once(server, run, execution, action):
    await run(call(execution, "get"))
    server.revoke()
    server.script("execute", Reply({"status": "success", "result": []}))
    await run(call(execution, action))
    assert server.kinds == ["token", "execute", "execute", "token", "execute"]
    assert server.received[-1].headers["authorization"] == "Bearer token-2"


async def test_a_second_refusal_is_the_error(server, run, execution):
    server.script("execute", *[Reply({"message": "not for you"}, 401)] * 2)
    with pytest.raises(AuthenticationError, match="401: not for you") as error:
        await run(call(execution, max_retries=5))
    assert error.value.status_code == 401
    assert server.kinds == ["token", "execute", "token", "execute"]


async def test_a_prohibition_is_no_reason_for_another_token(server, run, execution):
    server.script("execute", Reply({"message": "not allowed"}, 403))
    with pytest.raises(AuthenticationError, match="403: not allowed"):
        await run(call(execution))
    assert server.kinds == ["token", "execute"]


async def test_twenty_refused_calls_renew_it_once(server, execution):
    transport = AsyncTransport()
    await transport.run(call(execution))
    server.revoke()
    server.script("token", server.token(delay=0.1))
    server.valid.clear()  # the new one counts from when it is given out
    server.valid.add("token-2")
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(transport.run, call(execution))
    await transport.aclose()
    assert len(server.of("token")) == 2


async def test_refused_credentials_say_what_to_check(server, run, execution):
    server.script("token", Reply({"message": "unknown client"}, 401))
    with pytest.raises(AuthenticationError) as error:
        await run(call(execution))
    assert str(error.value) == (
        "customers.list: 401: unknown client; check airbyte_client_id and airbyte_client_secret"
    )
    assert error.value.args == (error.value.message,)
    assert server.kinds == ["token"]


async def test_a_token_request_is_repeated_like_a_read(server, run, execution):
    server.script("token", Reply(status=503), Cut(), Reply(status=429, headers={"Retry-After": "0"}))
    await run(call(execution, "create", max_retries=3))
    assert server.kinds == ["token"] * 4 + ["execute"]


async def test_retries_of_a_token_request_end(server, run, execution):
    server.script("token", *[Reply({"error": "down"}, 503)] * 3)
    with pytest.raises(ServerError, match="down"):
        await run(call(execution, max_retries=2))
    assert server.kinds == ["token"] * 3


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b'{"access_token": "half',
        [],
        {},
        {"access_token": 7},
        {"access_token": "a\r\nb"},
        {"access_token": ""},
    ],
)
async def test_an_answer_without_a_token_is_an_error_that_does_not_show_it(server, run, execution, body):
    server.script("token", Reply(body))
    with pytest.raises(ResponseShapeError, match="no access_token") as error:
        await run(call(execution))
    assert error.value.body is None
    assert "half" not in str(error.value)
    assert server.kinds == ["token"]
