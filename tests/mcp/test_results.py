"""Results and failures, in the form that a client reads."""

from __future__ import annotations

import json
from typing import Any

import pytest
from airbyte_agent_mcp import Options, mcp_server
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector
from mcp.client import Client

from tests.mcp.conftest import NEW, OLD, in_process
from tests.mcp.vendor import Vendor

pytestmark = pytest.mark.anyio

GENERATIONS = pytest.mark.parametrize("generation", [OLD, NEW])
LIST = {"operation": "customers.list", "arguments": {"limit": 1}}


@GENERATIONS
@pytest.mark.parametrize("results", ["text", "structured", "both"])
async def test_a_result_stands_where_it_was_asked_for(stripe: Vendor, generation: str, results: Any) -> None:
    async with in_process(stripe, Options(results=results), mode=generation) as client:
        result = await client.call_tool("read", LIST)
        texts = [json.loads(content.text)["data"][0]["id"] for content in result.content]
        assert texts == ([] if results == "structured" else ["cus_1"])
        structured = result.structured_content
        assert (structured and structured["data"][0]["id"]) == (None if results == "text" else "cus_1")
        # What find says are lines: they have no other form.
        result = await client.call_tool("find", {"query": "customers"})
        assert (len(result.content), result.structured_content) == (1, None)


@GENERATIONS
async def test_every_failure_is_a_result(stripe: Vendor, generation: str) -> None:
    async with in_process(stripe, mode=generation) as client:
        for tool, arguments, error in [
            ("execute", {}, "unknown_tool"),
            ("read", {}, "invalid_arguments"),
            ("read", {"operation": "customers.get", "arguments": {"id": {}}}, "invalid_arguments"),
            ("read", {"operation": "customers.delete", "arguments": {"id": "cus_1"}}, "not_allowed"),
            ("read", {"operation": "customers.get", "arguments": {"id": "cus_nobody"}}, "not_found"),
        ]:
            result = await client.call_tool(tool, arguments)
            assert result.is_error, (tool, arguments)
            assert json.loads(result.content[0].text)["error"] == error
        assert not (await client.call_tool("read", LIST)).is_error


@GENERATIONS
async def test_a_fault_of_the_server_does_not_end_the_session(
    stripe: Vendor, generation: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug with sk_test_mcp in its text")

    async with in_process(stripe, mode=generation) as client:
        with monkeypatch.context() as patched:
            patched.setattr(StripeConnector, "execute", broken)
            result = await client.call_tool("read", LIST)
        assert result.is_error
        assert json.loads(result.content[0].text)["error"] == "internal_error"
        assert "sk_test" not in result.content[0].text
        assert "a bug" in caplog.text
        assert not (await client.call_tool("read", LIST)).is_error


async def test_a_closed_connector_is_said_and_not_retried(stripe: Vendor) -> None:
    connector = StripeConnector(StripeAuthConfig(api_key="sk_test_mcp"), base_url=stripe.url)
    async with Client(mcp_server([connector])) as client:
        await connector.close()
        result = await client.call_tool("read", LIST)
    assert result.is_error
    assert "closed" in result.content[0].text


async def test_two_connectors_of_one_service_have_names(stripe: Vendor) -> None:
    async with (
        StripeConnector(StripeAuthConfig(api_key="sk_test_a"), base_url=stripe.url) as ours,
        StripeConnector(StripeAuthConfig(api_key="sk_test_b"), base_url=stripe.url) as theirs,
        Client(mcp_server({"ours": ours, "theirs": theirs})) as client,
    ):
        result = await client.call_tool("read", {**LIST, "operation": "theirs.customers.list"})
        assert not result.is_error
    with pytest.raises(ConfigurationError, match="two connectors of stripe"):
        mcp_server([ours, theirs])
