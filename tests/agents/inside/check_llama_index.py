"""An agent of LlamaIndex, whose model is a MockFunctionCallingLLM."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_stripe import StripeConnector
from llama_index.core.agent.workflow import FunctionAgent, ToolCallResult
from llama_index.core.base.llms.types import ChatMessage, MessageRole, ToolCallBlock
from llama_index.core.llms.mock import MockFunctionCallingLLM
from llama_index.core.tools.calling import acall_tool, call_tool
from pages import run
from scenario import CREATE, Call, Script, read
from shop import Shop

# The framework's own uses of what pydantic has deprecated.
pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


def model(script: Script) -> MockFunctionCallingLLM:
    def respond(messages: Sequence[ChatMessage], **_: Any) -> ChatMessage:
        shown = [message.content or "" for message in messages if message.role == MessageRole.TOOL]
        blocks: list[Any] = [
            ToolCallBlock(
                tool_call_id=f"{len(shown)}_{number}", tool_name=call.name, tool_kwargs=call.arguments
            )
            for number, call in enumerate(script.next(shown))
        ]
        return (
            ChatMessage(role="assistant", blocks=blocks) if blocks else ChatMessage("Done.", role="assistant")
        )

    return MockFunctionCallingLLM(response_generator=respond)


async def outputs(tools: Sequence[Any], script: Script) -> list[ToolCallResult]:
    handler = FunctionAgent(llm=model(script), tools=list(tools)).run("Go.")
    results = [event async for event in handler.stream_events() if isinstance(event, ToolCallResult)]
    assert str(await handler) == "Done."
    return results


async def drive(tools: Any, script: Script) -> None:
    results = await outputs(tools, script)
    assert sorted(result.tool_output.is_error for result in results) == [False] * 7 + [True] * 3


async def test_a_model_goes_through_the_story(tell: Any) -> None:
    script, expected = await tell("llama_index", drive)
    # What is called at once may be shown in another order.
    assert sorted(script.shown) == sorted(expected)


async def test_what_a_provider_is_sent(stripe: StripeConnector) -> None:
    for tool, native in zip(stripe.tools(), stripe.tools("llama_index"), strict=True):
        parameters = {name: tool.parameters[name] for name in ("type", "properties", "required")}
        assert native.metadata.to_openai_tool() == {
            "type": "function",
            "function": {"name": tool.name, "description": tool.description, "parameters": parameters},
        }
        assert native.metadata.fn_schema.model_json_schema() == tool.parameters


async def test_a_lone_argument_is_passed_by_name(stripe: StripeConnector) -> None:
    find = stripe.tools("llama_index")[1]
    assert "customers.list(" in (await acall_tool(find, {"query": "list customers"})).content


def test_blocking_connectors_can_be_called(shop: Shop) -> None:
    from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector

    with SyncStripeConnector(StripeAuthConfig(api_key="sk_test_1"), base_url=shop.url) as stripe:
        tools = stripe.tools("llama_index")
        assert "customers.list(" in call_tool(tools[1], {"query": "list customers"}).content
        assert "grace@example.com" in call_tool(tools[2], read("customers.get", id="cus_1").arguments).content


async def test_a_tool_that_does_not_exist_is_a_mistake(stripe: StripeConnector) -> None:
    script = Script([[Call("stripe_reed", {})]])
    await outputs(stripe.tools("llama_index"), script)
    assert "stripe_reed not found" in script.shown[0]


async def test_bugs_and_a_closed_connector_are_raised(stripe: StripeConnector) -> None:
    def confirm(_pending: Any) -> bool:
        raise ZeroDivisionError

    tools = stripe.tools("llama_index", read_only=False, confirm=confirm)
    with pytest.raises(ZeroDivisionError):
        await tools[3].acall(**CREATE.arguments)
    (result,) = await outputs(tools, Script([[CREATE]]))
    assert isinstance(result.tool_output.exception, ZeroDivisionError)
    await stripe.close()
    with pytest.raises(ConnectorClosedError):
        await tools[2].acall(operation="customers.list")


@pytest.mark.parametrize("reply", ["yes", "no"])
async def test_the_page(shop: Shop, reply: str) -> None:
    asked: list[str] = []

    def respond(question: str) -> str:
        asked.append(question)
        return reply

    first, second = Script([[read("customers.list")]]), Script([[CREATE]])
    models = iter([model(first), model(second)])
    replaced = {'OpenAI("gpt-5")': "next(models)", "from llama_index.llms.openai import OpenAI": ""}
    page = await run("llama-index", shop, replaced, models=models, input=respond)
    assert "grace@example.com" in first.shown[0]
    assert len(shop.written) == (reply == "yes")
    assert ("cus_new" if reply == "yes" else "declined") in second.shown[0]
    assert asked == ["customers.create {'email': 'ada@example.com', 'name': 'Ada'} on stripe? "]
    own = Script([[Call("customer_email", {"id": id})] for id in ("cus_1", "cus_forbidden")])
    await outputs([page["email_tool"]], own)
    assert own.shown[0] == "grace@example.com"
    assert json.loads(own.shown[1])["error"] == "permission_denied"
    await page["stripe"].close()
