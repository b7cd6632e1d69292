"""Clients of one server, at the same time: each has a session of its own."""

from __future__ import annotations

import json
from typing import Any

import anyio
import mcp_types as types
import pytest
from mcp.client import Client

from tests.mcp.conftest import NEW, OLD, on_pipes, over_http, served
from tests.mcp.vendor import Vendor

pytestmark = pytest.mark.anyio

CREATE = {"operation": "customers.create", "arguments": {"email": "ada@example.com"}}


def named(name: str) -> types.Implementation:
    return types.Implementation(name=name, version="1")


async def made(client: Client) -> Any:
    result = await client.call_tool("write", CREATE)
    return json.loads(result.content[0].text).get("error")


@pytest.mark.parametrize("generation", [OLD, NEW])
async def test_a_write_is_made_once_in_each_session(stripe: Vendor, generation: str) -> None:
    with served(stripe, "--allow-writes", "*") as server:
        async with (
            over_http(server.url, mode=generation, client_info=named("one")) as one,
            over_http(server.url, mode=generation, client_info=named("two")) as two,
        ):
            assert await made(one) is None
            assert await made(two) is None
            assert await made(one) == "already_made"
            assert await made(two) == "already_made"
    assert stripe.requests == ["POST /v1/customers"] * 2


@pytest.mark.parametrize("generation", [OLD, NEW])
async def test_a_slow_call_holds_nobody_up(stripe: Vendor, generation: str) -> None:
    with served(stripe) as server:
        async with (
            over_http(server.url, mode=generation) as one,
            over_http(server.url, mode=generation) as two,
            anyio.create_task_group() as group,
        ):
            group.start_soon(one.call_tool, "read", {"operation": "payouts.list"})
            await anyio.to_thread.run_sync(stripe.waiting.wait, 30)
            for client in (one, two):
                result = await client.call_tool("read", {"operation": "customers.list"})
                assert not result.is_error
            stripe.answer.set()


@pytest.mark.parametrize("generation", [OLD, NEW])
@pytest.mark.parametrize("transport", ["pipes", "http"])
async def test_a_cancelled_call_hangs_up(stripe: Vendor, generation: str, transport: str) -> None:
    async def cancelled(client: Client) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(client.call_tool, "read", {"operation": "payouts.list"})
            await anyio.to_thread.run_sync(stripe.waiting.wait, 30)
            group.cancel_scope.cancel()
        assert await anyio.to_thread.run_sync(stripe.left.wait, 30)
        assert not (await client.call_tool("read", {"operation": "customers.list"})).is_error

    if transport == "pipes":
        async with on_pipes(stripe, mode=generation) as client:
            await cancelled(client)
        return
    with served(stripe) as server:
        async with over_http(server.url, mode=generation) as client:
            await cancelled(client)
