"""A server of the package mcp, and its client, in one process."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version
from typing import Any

import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_sdk.tools import translate_errors
from airbyte_agent_stripe import StripeConnector
from mcp import types
from pages import run
from scenario import Script
from shop import Shop

pytestmark = pytest.mark.anyio

NEW = version("mcp").startswith("2.")


def server(tools: Any) -> Any:
    from mcp.server import Server

    if not NEW:
        made: Any = Server("stripe")

        @made.list_tools()
        async def listed() -> list[types.Tool]:
            return tools.definitions

        @made.call_tool(validate_input=False)
        async def called(name: str, arguments: dict[str, Any]) -> types.CallToolResult:
            return await tools.call(name, arguments)

        return made

    async def listing(_context: Any, _params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools.definitions)

    async def calling(_context: Any, params: Any) -> types.CallToolResult:
        return await tools.call(params.name, params.arguments)

    return Server("stripe", on_list_tools=listing, on_call_tool=calling)


def client(tools: Any) -> Any:
    return client_of(server(tools))


def client_of(server: Any) -> Any:
    if NEW:
        from mcp import Client

        return Client(server)
    from mcp.shared.memory import create_connected_server_and_client_session

    return create_connected_server_and_client_session(server)


def text(result: Any) -> str:
    (content,) = result.content
    return content.text


async def drive(tools: Any, script: Script) -> None:
    async with client(tools) as session:
        shown: list[str] = []
        while calls := script.next(shown):
            shown += [text(await session.call_tool(call.name, call.arguments)) for call in calls]


async def test_a_client_goes_through_the_story(tell: Any) -> None:
    script, expected = await tell("mcp", drive)
    assert script.shown == expected


async def test_what_is_listed(stripe: StripeConnector) -> None:
    async with client(stripe.tools("mcp", read_only=False)) as session:
        listed = (await session.list_tools()).tools
    wire = {item.name: item.model_dump(by_alias=True, exclude_none=True) for item in listed}
    for tool in stripe.tools(read_only=False):
        assert wire[tool.name]["inputSchema"] == tool.parameters
        assert wire[tool.name]["description"] == tool.description
        assert wire[tool.name]["annotations"]["readOnlyHint"] == (tool.name != "stripe_write")
        assert wire[tool.name]["annotations"]["destructiveHint"] == (tool.name == "stripe_write")
        assert "outputSchema" not in wire[tool.name]


async def test_mistakes_and_failures_are_results(stripe: StripeConnector) -> None:
    tools = stripe.tools("mcp")
    get = "customers.get"
    results = [
        await tools.call("stripe_read", {"operation": get, "arguments": {"id": "cus_1"}}),
        await tools.call("stripe_read", {"operation": get, "arguments": {"id": "cus_forbidden"}}),
        await tools.call("stripe_red", {}),
        await tools.call("stripe_read"),
        await tools.call("stripe_find"),
    ]
    assert [item.model_dump(by_alias=True)["isError"] for item in results] == [False, True, True, True, False]
    assert 'did you mean \\"stripe_read\\"?' in text(results[2])


async def test_a_closed_connector_is_no_result(stripe: StripeConnector) -> None:
    tools = stripe.tools("mcp")
    await stripe.close()
    with pytest.raises(ConnectorClosedError):
        await tools.call("stripe_read", {"operation": "customers.list"})


async def test_errors_in_tools_of_ones_own(stripe: StripeConnector) -> None:
    made: Any = import_module("mcp.server" if NEW else "mcp.server.fastmcp")
    own = made.MCPServer("own") if NEW else made.FastMCP("own")

    @own.tool()
    @translate_errors("mcp")
    async def email(id: str) -> str | None:
        """The email address of a customer."""
        return (await stripe.customers.get(id)).email

    async with client_of(own if NEW else own._mcp_server) as session:
        good = await session.call_tool("email", {"id": "cus_1"})
        bad = await session.call_tool("email", {"id": "cus_forbidden"})
        (listed,) = (await session.list_tools()).tools
    assert text(good) == "grace@example.com"
    assert "This key may not read customers." in text(bad)
    assert bad.model_dump(by_alias=True)["isError"] is True
    assert list(listed.model_dump(by_alias=True)["inputSchema"]["properties"]) == ["id"]


@pytest.mark.skipif(not NEW, reason="the page shows a server of mcp 2")
async def test_the_page(shop: Shop) -> None:
    from mcp import Client

    page = await run("mcp", shop)
    async with page["stripe"], Client(page["server"]) as session:
        result = await session.call_tool("stripe_read", {"operation": "customers.list"})
    assert "ada@example.com" in text(result)
