"""An agent of LangChain, and the tools by themselves."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from airbyte_agent_sdk.errors import ConfigurationError, ConnectorClosedError
from airbyte_agent_sdk.tools import Tool, ToolResult
from airbyte_agent_sdk.tools.frameworks.langchain import adapted
from airbyte_agent_stripe import StripeConnector
from anyio import to_thread
from conftest import opened
from langchain.agents import create_agent
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.tools import StructuredTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pages import run
from scenario import CREATE, Call, Script, read
from shop import Shop

pytestmark = pytest.mark.anyio


class ScriptedModel(BaseChatModel):
    script: Any

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def bind_tools(self, tools: Any, **_: Any) -> Any:
        return self

    def _generate(self, messages: list[BaseMessage], *_: Any, **__: Any) -> ChatResult:
        shown = [str(message.content) for message in messages if isinstance(message, ToolMessage)]
        calls: list[Any] = [
            {"id": f"{len(shown)}_{number}", "name": call.name, "args": call.arguments}
            for number, call in enumerate(self.script.next(shown))
        ]
        message = AIMessage(
            "" if calls else "Done.",
            tool_calls=[call for call in calls if isinstance(call["args"], dict)],
            invalid_tool_calls=[{**call, "error": None} for call in calls if isinstance(call["args"], str)],
        )
        return ChatResult(generations=[ChatGeneration(message=message)])


def agent(tools: Sequence[Any], script: Script) -> Any:
    return create_agent(ScriptedModel(script=script), tools=tools)


GO: dict[str, Any] = {"messages": [("user", "Go.")]}


async def asynchronous(tools: Any, script: Script) -> None:
    check(await agent(tools, script).ainvoke(GO))


async def blocking(tools: Any, script: Script) -> None:
    if tools[0]._tool.blocking:
        check(await to_thread.run_sync(agent(tools, script).invoke, GO))
    else:
        await asynchronous(tools, script)


def check(state: Any) -> None:
    assert state["messages"][-1].content == "Done."
    messages = [message for message in state["messages"] if isinstance(message, ToolMessage)]
    errors = [number for number, message in enumerate(messages) if message.status == "error"]
    assert errors == [2, 7, 8]


@pytest.mark.parametrize("drive", [asynchronous, blocking])
async def test_a_model_goes_through_the_story(tell: Any, drive: Any) -> None:
    script, expected = await tell("langchain", drive)
    assert script.shown == expected


async def test_what_a_provider_is_sent(stripe: StripeConnector) -> None:
    for tool, native in zip(stripe.tools(), stripe.tools("langchain"), strict=True):
        assert convert_to_openai_tool(native) == {
            "type": "function",
            "function": {
                "name": tool.name,
                "description": tool.description,
                "parameters": tool.parameters,
            },
        }


@pytest.mark.parametrize("arguments", [{"config": 1, "run_manager": 2, "self": 3, "callbacks": 4}, {}])
async def test_arguments_keep_their_names(arguments: dict[str, Any]) -> None:
    seen: list[Any] = []

    def steps(given: Any) -> Any:
        yield from ()
        seen.append(given)
        return ToolResult("{}")

    schema = {"type": "object", "properties": {name: {"type": "integer"} for name in arguments}}
    tool = Tool(
        "t",
        "A tool.",
        schema,
        "T",
        read_only=True,
        destructive=False,
        idempotent=True,
        blocking=True,
        steps=steps,
    )
    (native,) = adapted([tool])
    native.invoke(arguments)
    await native.ainvoke(arguments)
    call: Any = {"type": "tool_call", "id": "1", "name": "t", "args": arguments}
    await native.ainvoke(call)
    assert seen == [arguments] * 3


async def test_text_is_read_as_json(stripe: StripeConnector) -> None:
    find, broken = stripe.tools("langchain")[1], "{bad"
    assert "customers.list(" in await find.ainvoke('{"query": "customers"}')
    assert "not JSON" in await find.ainvoke(broken)


async def test_bugs_and_a_closed_connector_end_the_run(stripe: StripeConnector) -> None:
    def confirm(_pending: Any) -> bool:
        raise ZeroDivisionError

    tools = stripe.tools("langchain", read_only=False, confirm=confirm)
    with pytest.raises(ZeroDivisionError):
        await agent(tools, Script([[CREATE]])).ainvoke(GO)
    await stripe.close()
    with pytest.raises(ConnectorClosedError):
        await agent(tools, Script([[read("customers.list")]])).ainvoke(GO)


async def test_an_asynchronous_connector_cannot_be_invoked(shop: Shop) -> None:
    async with opened(shop) as stripe:
        with pytest.raises(ConfigurationError, match="name begins with Sync"):
            stripe.tools("langchain")[1].invoke({"query": "customers"})


async def test_typed_methods_are_tools(stripe: StripeConnector, shop: Shop) -> None:
    create = StructuredTool.from_function(coroutine=stripe.customers.create)
    schema = convert_to_openai_tool(create)["function"]["parameters"]
    assert "Omit" not in json.dumps(schema)
    assert "required" not in schema
    result = await create.ainvoke({"email": "ada@example.com", "name": None})
    assert result.id == "cus_new"
    assert shop.written == [{"email": ["ada@example.com"]}]
    listed = StructuredTool.from_function(stripe.customers.list, name="list")
    assert "Omit" not in json.dumps(convert_to_openai_tool(listed))


@pytest.mark.parametrize("reply", ["yes", "no"])
async def test_the_page(shop: Shop, reply: str) -> None:
    asked: list[str] = []

    def respond(question: str) -> str:
        asked.append(question)
        return reply

    first, second = Script([[read("customers.list")]]), Script([[CREATE]])
    malformed = Script([[Call("stripe_read", "{bad")], [read("customers.list")]])
    models = iter([ScriptedModel(script=script) for script in (first, malformed, second)])
    page = await run("langchain", shop, {'"openai:gpt-5"': "next(models)"}, models=models, input=respond)
    assert "grace@example.com" in first.shown[0]
    assert len(shop.written) == (reply == "yes")
    assert ("cus_new" if reply == "yes" else "rejected") in second.shown[-1]
    assert len(asked) == 1
    repeating = create_agent(
        ScriptedModel(script=malformed),
        tools=page["stripe"].tools("langchain"),
        middleware=[page["repeat_malformed_calls"]],
    )
    await repeating.ainvoke(GO)
    assert "malformed" in malformed.shown[0]
    assert "grace@example.com" in malformed.shown[1]
    own = Script([[Call("customer_email", {"id": id}) for id in ("cus_1", "cus_forbidden")]])
    await agent([page["customer_email"]], own).ainvoke(GO)
    assert own.shown[0] == "grace@example.com"
    assert json.loads(own.shown[1])["error"] == "permission_denied"
    await page["stripe"].close()
