"""A conversation, as a model has it: with clients of both generations, on every transport."""

from __future__ import annotations

import json
from typing import Any

import mcp_types as types
import pytest
from mcp.client import Client

from tests.mcp.conftest import NEW, OLD, Connect
from tests.mcp.vendor import Vendor

pytestmark = pytest.mark.anyio


async def said(client: Client, tool: str, **arguments: Any) -> tuple[bool, str]:
    result = await client.call_tool(tool, arguments)
    assert result.structured_content is None
    (content,) = result.content
    return result.is_error, content.text


@pytest.mark.parametrize("generation", [OLD, NEW])
async def test_find_read_correct_page_and_write(connect: Connect, stripe: Vendor, generation: str) -> None:
    questions: list[str] = []

    async def agree(_: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        questions.append(params.message)
        return types.ElicitResult(action="accept", content={"confirm": True})

    pages: list[float] = []

    async def progressed(progress: float, _total: float | None, _message: str | None) -> None:
        pages.append(progress)

    async with connect("customers.*", mode=generation, elicitation_callback=agree) as client:
        assert client.protocol_version == ("2025-11-25" if generation == OLD else NEW)
        assert [tool.name for tool in (await client.list_tools()).tools] == [
            "describe",
            "find",
            "read",
            "write",
        ]
        failed, text = await said(client, "find", query="list customers")
        assert not failed
        assert text.startswith("customers.list(")
        assert stripe.requests == []

        failed, text = await said(client, "read", operation="customers.list", arguments={"limt": 3})
        assert failed
        assert 'did you mean "limit"' in json.loads(text)["problems"][0]
        failed, text = await said(client, "read", operation="customers.list", arguments={"limit": 3})
        assert not failed
        assert [item["id"] for item in json.loads(text)["data"]] == ["cus_1", "cus_2", "cus_3"]

        wanted = {"operation": "customers.list", "arguments": {"limit": 250}}
        result = await client.call_tool("read", wanted, progress_callback=progressed)
        assert len(json.loads(result.content[0].text)["data"]) == 250
        assert pages == [1, 2]

        failed, text = await said(client, "write", operation="refunds.create", arguments={"charge": "ch_1"})
        assert failed
        assert json.loads(text)["error"] == "not_allowed"
        failed, text = await said(client, "write", operation="customers.delete", arguments={"id": "cus_7"})
        assert not failed
        assert json.loads(text)["data"]["deleted"] is True
        assert len(questions) == 1
        assert questions[0].startswith("stripe: customers.delete (delete)\n")
        assert '"cus_7"' in questions[0]
        assert stripe.made("DELETE") == ["DELETE /v1/customers/cus_7"]
    assert stripe.made("POST") == []


@pytest.mark.parametrize("generation", [OLD, NEW])
async def test_reading(connect: Connect, stripe: Vendor, generation: str) -> None:
    async with connect(mode=generation) as client:
        (readme,) = (await client.list_resources()).resources
        (text,) = (await client.read_resource(readme.uri)).contents
        assert text.text.startswith("# ")
        assert "stripe" in text.text
        prompts = (await client.list_prompts()).prompts
        (message,) = (await client.get_prompt(prompts[0].name)).messages
        assert (message.role, message.content.text) == ("user", prompts[0].title)
    assert stripe.connections == 0
