"""The package anthropic, against a server that speaks its protocol."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_stripe import StripeConnector
from anthropic import Anthropic, AsyncAnthropic
from anthropic.types import ToolUseBlock
from anyio import to_thread
from pages import run
from provider import Provider
from scenario import CREATE, GET, TYPED, Call, Script, read
from shop import Shop

pytestmark = pytest.mark.anyio

MODEL: dict[str, Any] = {"model": "claude-sonnet-5-5", "max_tokens": 1_000}
ASK: list[Any] = [{"role": "user", "content": "Go."}]


def results(messages: list[Any]) -> list[Any]:
    return [
        block
        for message in messages
        if isinstance(message["content"], list)
        for block in message["content"]
        if block["type"] == "tool_result"
    ]


def answer(script: Script) -> Callable[[str, Any], Any]:
    kept: list[Any] = []  # the tool runner leaves the history to the server, in a thread

    def answered(_path: str, sent: Any) -> Any:
        match sent.get("thread"):
            case None:
                messages = sent["messages"]
            case {"type": "create"}:
                messages = kept[:] = sent["messages"]
            case _:
                kept.extend(sent["messages"])
                messages = kept
        shown = [result["content"] for result in results(messages)]
        content: list[Any] = [
            {"type": "tool_use", "id": f"t_{len(shown)}_{number}", "name": call.name, "input": call.arguments}
            for number, call in enumerate(script.next(shown))
        ]
        return {
            "id": "msg",
            "type": "message",
            "role": "assistant",
            "model": "claude-sonnet-5-5",
            "content": content or [{"type": "text", "text": "Done."}],
            "stop_reason": "tool_use" if content else "end_turn",
            "stop_sequence": None,
            "usage": {"input_tokens": 1, "output_tokens": 1},
        }

    return answered


def is_blocking(tools: Any) -> bool:
    return any(tool.blocking for tool in tools._tools._tools.values())


async def runner(tools: Any, script: Script) -> None:
    with Provider(answer(script)) as provider:
        if is_blocking(tools):

            def run_blocking() -> None:
                with Anthropic(api_key="test", base_url=provider.url) as client:
                    client.beta.messages.tool_runner(**MODEL, tools=tools.runnable, messages=ASK).until_done()

            await to_thread.run_sync(run_blocking)
        else:
            async with AsyncAnthropic(api_key="test", base_url=provider.url) as client:
                await client.beta.messages.tool_runner(
                    **MODEL, tools=tools.runnable, messages=ASK
                ).until_done()
        sent = [message for request in provider.requests for message in request["messages"]]
        flags = [bool(result.get("is_error")) for result in results(sent)]
    assert flags == [False, False, True, False, False, False, False, True, True, False]


async def loop(tools: Any, script: Script) -> None:
    with Provider(answer(script)) as provider:
        async with AsyncAnthropic(api_key="test", base_url=provider.url) as client:
            messages = list(ASK)
            while True:
                made = await client.messages.create(**MODEL, tools=tools.definitions, messages=messages)
                messages.append({"role": "assistant", "content": made.content})
                blocks = [block for block in made.content if block.type == "tool_use"]
                if not blocks:
                    break
                answers = [
                    tools.call_blocking(block) if is_blocking(tools) else await tools.call(block)
                    for block in blocks
                ]
                messages.append({"role": "user", "content": answers})


@pytest.mark.parametrize("drive", [runner, loop])
async def test_a_model_goes_through_the_story(tell: Any, drive: Any) -> None:
    script, expected = await tell("anthropic", drive)
    assert script.shown == expected


async def test_definitions(stripe: StripeConnector) -> None:
    tools = stripe.tools("anthropic", read_only=False)
    for tool, runnable, definition in zip(
        stripe.tools(read_only=False), tools.runnable, tools.definitions, strict=True
    ):
        wanted = {"name": tool.name, "description": tool.description, "input_schema": tool.parameters}
        assert runnable.to_dict() == wanted
        assert definition == wanted


def use(call: Call, name: str | None = None) -> ToolUseBlock:
    return ToolUseBlock(type="tool_use", id="1", name=name or call.name, input=call.arguments)


async def test_mistakes_are_results(stripe: StripeConnector) -> None:
    tools = stripe.tools("anthropic")
    result = await tools.call(use(read("customers.get"), "stripe_reed"))
    assert result["is_error"]
    assert 'did you mean \\"stripe_read\\"?' in result["content"]
    result = await tools.call(use(read("customers.get")))
    assert result["is_error"]
    assert 'missing parameter \\"id\\"' in result["content"]


async def test_typed_tools_keep_their_strict_form(stripe: StripeConnector) -> None:
    tools = stripe.tools("anthropic", **TYPED)
    assert "grace@example.com" in (await tools.call(use(GET)))["content"]
    for tool, runnable, definition in zip(
        stripe.tools(**TYPED), tools.runnable, tools.definitions, strict=True
    ):
        assert (definition["input_schema"], definition["strict"]) == (tool.parameters, True)
        assert runnable.to_dict() == definition


async def test_bugs_and_a_closed_connector_are_raised(stripe: StripeConnector) -> None:
    def confirm(_pending: Any) -> bool:
        raise ZeroDivisionError

    tools = stripe.tools("anthropic", read_only=False, confirm=confirm)
    write = next(tool for tool in tools.runnable if tool.name == "stripe_write")
    with pytest.raises(ZeroDivisionError):
        await tools.call(use(CREATE))
    with pytest.raises(ZeroDivisionError):
        await write.call(CREATE.arguments)
    await stripe.close()
    with pytest.raises(ConnectorClosedError):
        await tools.call(use(read("customers.list")))


async def test_the_page(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def respond(question: str) -> str:
        asked.append(question)
        return "yes"

    script = Script([[read("customers.list")], [], [read("customers.list")], []])
    own = Script([[Call("customer_email", {"id": id}) for id in ("cus_1", "cus_forbidden")]])
    with Provider(answer(script)) as provider, Provider(answer(own)) as second:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", provider.url)
        monkeypatch.setenv("ANTHROPIC_API_KEY", "test")
        page = await run("anthropic", shop, input=respond)
        async with page["client"], AsyncAnthropic(base_url=second.url) as client:
            email = page["customer_email"]
            await client.beta.messages.tool_runner(**MODEL, tools=[email], messages=ASK).until_done()
    assert len(provider.requests) == 4
    for number in (1, 3):
        (result,) = results(provider.requests[number]["messages"])
        assert "grace@example.com" in result["content"]
    good, bad = results(second.requests[1]["messages"])
    assert (good["content"], good.get("is_error", False)) == ("grace@example.com", False)
    assert (json.loads(bad["content"])["error"], bad["is_error"]) == ("permission_denied", True)
    assert "cus_new" in (await page["tools"].call(use(CREATE)))["content"]
    assert asked == ["customers.create {'email': 'ada@example.com', 'name': 'Ada'} on stripe? "]
    await page["stripe"].close()
