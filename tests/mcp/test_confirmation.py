"""Writes that change or delete what is there wait for a person, whom the client asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import mcp_types as types
import pytest
from airbyte_agent_mcp import Options
from mcp.shared.exceptions import MCPError

from tests.mcp.conftest import NEW, OLD, in_process
from tests.mcp.vendor import Vendor

pytestmark = pytest.mark.anyio

GENERATIONS = pytest.mark.parametrize("generation", [OLD, NEW])
ALL = Options(allow_writes=["*"])
DELETE = {"operation": "customers.delete", "arguments": {"id": "cus_1"}}
CREATE = {"operation": "customers.create", "arguments": {"email": "ada@example.com"}}
YES: Mapping[str, Any] = {"confirm": True}


def answering(action: Any, content: Mapping[str, Any] | None = None) -> Any:
    async def answer(*_: Any) -> types.ElicitResult:
        return types.ElicitResult(action=action, content=None if content is None else dict(content))

    return answer


def text_of(result: types.CallToolResult) -> Any:
    return json.loads(result.content[0].text)


@GENERATIONS
@pytest.mark.parametrize(
    ("action", "content"),
    [("decline", None), ("cancel", None), ("accept", {"confirm": False}), ("accept", None)],
)
async def test_anything_but_yes_is_no(stripe: Vendor, generation: str, action: str, content: Any) -> None:
    answer = answering(action, content)
    async with in_process(stripe, ALL, mode=generation, elicitation_callback=answer) as client:
        result = await client.call_tool("write", DELETE)
        assert result.is_error
        assert text_of(result)["error"] == "declined"
    assert stripe.connections == 0


@GENERATIONS
async def test_a_client_that_cannot_ask_gets_a_refusal(stripe: Vendor, generation: str) -> None:
    async with in_process(stripe, ALL, mode=generation) as client:
        for flag in ({}, {"confirm": True}, {"confirmed": "yes"}):
            arguments = {"id": "cus_1", **flag}
            result = await client.call_tool(
                "write", {"operation": "customers.delete", "arguments": arguments}
            )
            assert result.is_error
        result = await client.call_tool("write", DELETE)
        assert text_of(result)["error"] == "not_confirmed"
        assert stripe.connections == 0
        assert not (await client.call_tool("write", CREATE)).is_error
    assert stripe.requests == ["POST /v1/customers"]


@GENERATIONS
async def test_policies(stripe: Vendor, generation: str) -> None:
    everything = Options(allow_writes=["*"], confirm="writes")
    async with in_process(stripe, everything, mode=generation) as client:
        assert text_of(await client.call_tool("write", CREATE))["error"] == "not_confirmed"
    nothing = Options(allow_writes=["*"], confirm="never")
    async with in_process(stripe, nothing, mode=generation) as client:
        assert not (await client.call_tool("write", DELETE)).is_error
    assert stripe.requests == ["DELETE /v1/customers/cus_1"]


async def test_an_old_client_whose_form_fails_gets_a_refusal(stripe: Vendor) -> None:
    async def broken(*_: Any) -> types.ErrorData:
        return types.ErrorData(code=-32603, message="no window")

    async with in_process(stripe, ALL, mode=OLD, elicitation_callback=broken) as client:
        result = await client.call_tool("write", DELETE)
        assert text_of(result)["error"] == "not_confirmed"
    assert stripe.connections == 0


async def test_an_answer_is_good_for_the_call_that_asked(stripe: Vendor) -> None:
    """A client of 2026-07-28 comes back with the answer: it cannot bring one that nobody asked for."""
    answer = answering("accept", YES)
    async with in_process(stripe, ALL, mode=NEW, elicitation_callback=answer) as client:
        yes = {"confirm": types.ElicitResult(action="accept", content=dict(YES))}
        call = client.session.call_tool

        asked = await call("write", DELETE, allow_input_required=True)
        assert isinstance(asked, types.InputRequiredResult)
        assert stripe.connections == 0
        # Without its state, or with an invented one, the answer is none.
        again = await call("write", DELETE, input_responses=yes, allow_input_required=True)
        assert isinstance(again, types.InputRequiredResult)
        with pytest.raises(MCPError, match="requestState"):
            await call("write", DELETE, input_responses=yes, request_state="1", allow_input_required=True)
        # With the state of another call, too.
        other = {**DELETE, "arguments": {"id": "cus_2"}}
        with pytest.raises(MCPError, match="requestState"):
            await call(
                "write",
                other,
                input_responses=yes,
                request_state=asked.request_state,
                allow_input_required=True,
            )
        assert stripe.connections == 0
        done = await call(
            "write", DELETE, input_responses=yes, request_state=asked.request_state, allow_input_required=True
        )
        assert isinstance(done, types.CallToolResult)
        assert not done.is_error
    assert stripe.requests == ["DELETE /v1/customers/cus_1"]
