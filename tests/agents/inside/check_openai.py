"""The package openai, against a server that speaks both of its protocols."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_sdk.tools import translate_errors
from airbyte_agent_stripe import StripeConnector
from openai import AsyncOpenAI
from openai.types.chat import ChatCompletionMessageFunctionToolCall
from openai.types.responses import ResponseFunctionToolCall
from pages import run
from provider import Provider
from scenario import CREATE, GET, TYPED, Call, Script, read
from shop import Shop

pytestmark = pytest.mark.anyio


def answer(script: Script) -> Callable[[str, Any], Any]:
    def answered(path: str, sent: Any) -> Any:
        return chat(script, sent) if path.endswith("/chat/completions") else response(script, sent)

    return answered


def response(script: Script, sent: Any) -> Any:
    shown = [item["output"] for item in sent["input"] if item.get("type") == "function_call_output"]
    items: list[Any] = [
        {
            "type": "function_call",
            "id": f"fc_{number}",
            "call_id": f"call_{len(shown)}_{number}",
            **arguments(call),
        }
        for number, call in enumerate(script.next(shown))
    ]
    part = {"type": "output_text", "text": "Done.", "annotations": []}
    message = {"type": "message", "id": "msg", "role": "assistant", "status": "completed", "content": [part]}
    return {
        "id": "resp",
        "object": "response",
        "created_at": 0,
        "model": "gpt-5",
        "output": items or [message],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
    }


def chat(script: Script, sent: Any) -> Any:
    shown = [item["content"] for item in sent["messages"] if item["role"] == "tool"]
    calls = [
        {"type": "function", "id": f"call_{len(shown)}_{number}", "function": arguments(call)}
        for number, call in enumerate(script.next(shown))
    ]
    message = {"role": "assistant", "content": None if calls else "Done.", "tool_calls": calls or None}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return {"id": "c", "object": "chat.completion", "created": 0, "model": "gpt-5", "choices": [choice]}


def arguments(call: Call) -> dict[str, str]:
    return {"name": call.name, "arguments": json.dumps(call.arguments)}


async def called(tools: Any, calls: Sequence[Any]) -> list[Any]:
    """The results of the calls, blocking where the tools are."""
    if any(tool.blocking for tool in tools._tools._tools.values()):
        return [tools.call_blocking(call) for call in calls]
    return [await tools.call(call) for call in calls]


async def responses(tools: Any, script: Script) -> None:
    with Provider(answer(script)) as provider:
        async with AsyncOpenAI(api_key="sk-test", base_url=provider.url) as client:
            items: list[Any] = [{"role": "user", "content": "Go."}]
            while True:
                made = await client.responses.create(model="gpt-5", input=items, tools=tools.definitions)
                items += made.output
                calls = [item for item in made.output if item.type == "function_call"]
                if not calls:
                    break
                items += await called(tools, calls)
        assert all(not tool["strict"] for tool in provider.requests[0]["tools"])


async def chats(tools: Any, script: Script) -> None:
    with Provider(answer(script)) as provider:
        async with AsyncOpenAI(api_key="sk-test", base_url=provider.url) as client:
            messages: list[Any] = [{"role": "user", "content": "Go."}]
            while True:
                made = await client.chat.completions.create(
                    model="gpt-5", messages=messages, tools=tools.chat_definitions
                )
                messages.append(made.choices[0].message)
                if not made.choices[0].message.tool_calls:
                    break
                messages += await called(tools, made.choices[0].message.tool_calls)


@pytest.mark.parametrize("drive", [responses, chats])
async def test_a_model_goes_through_the_story(tell: Any, drive: Any) -> None:
    script, expected = await tell("openai", drive)
    assert script.shown == expected


async def test_definitions(stripe: StripeConnector) -> None:
    tools = stripe.tools("openai", read_only=False)
    for tool, item, chat in zip(
        stripe.tools(read_only=False), tools.definitions, tools.chat_definitions, strict=True
    ):
        wanted = {
            "name": tool.name,
            "description": tool.description,
            "parameters": tool.parameters,
            "strict": False,
        }
        assert item == {"type": "function", **wanted}
        assert chat == {"type": "function", "function": wanted}


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("stripe_read", "{bad", "not JSON"),
        ("stripe_read", "[1]", "must be an object"),
        ("stripe_read", "null", "operation is missing"),
        ("stripe_reed", "{}", 'did you mean \\"stripe_read\\"?'),
        ("weather", "{}", "tools: stripe_describe, stripe_find, stripe_read"),
    ],
)
async def test_mistakes_are_outputs(stripe: StripeConnector, name: str, given: str, said: str) -> None:
    tools = stripe.tools("openai")
    item = ResponseFunctionToolCall(type="function_call", call_id="1", name=name, arguments=given)
    output = await tools.call(item)
    assert (output["type"], output["call_id"]) == ("function_call_output", "1")
    assert said in output["output"]
    message = ChatCompletionMessageFunctionToolCall.model_validate(
        {"id": "2", "type": "function", "function": {"name": name, "arguments": given}}
    )
    reply = await tools.call(message)
    assert (reply["role"], reply["tool_call_id"]) == ("tool", "2")
    assert said in reply["content"]


async def test_typed_tools_keep_their_strict_form(stripe: StripeConnector) -> None:
    tools = stripe.tools("openai", **TYPED)
    item = ResponseFunctionToolCall(type="function_call", call_id="1", **arguments(GET))
    assert "grace@example.com" in (await tools.call(item))["output"]
    for tool, native, chat in zip(
        stripe.tools(**TYPED), tools.definitions, tools.chat_definitions, strict=True
    ):
        assert (native["parameters"], native["strict"]) == (tool.parameters, True)
        assert (chat["function"]["parameters"], chat["function"]["strict"]) == (tool.parameters, True)


async def test_bugs_and_a_closed_connector_are_raised(stripe: StripeConnector) -> None:
    def confirm(_pending: Any) -> bool:
        raise ZeroDivisionError

    tools = stripe.tools("openai", read_only=False, confirm=confirm)
    create = ResponseFunctionToolCall(type="function_call", call_id="1", **arguments(CREATE))
    with pytest.raises(ZeroDivisionError):
        await tools.call(create)
    await stripe.close()
    listed = ResponseFunctionToolCall(type="function_call", call_id="1", **arguments(read("customers.list")))
    with pytest.raises(ConnectorClosedError):
        await tools.call(listed)


async def test_functions_of_ones_own(stripe: StripeConnector) -> None:
    @translate_errors("openai")
    async def email(id: str) -> str | None:
        return (await stripe.customers.get(id)).email

    assert await email("cus_1") == "grace@example.com"
    assert json.loads(await email("cus_forbidden") or "")["error"] == "permission_denied"


async def test_the_page(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def respond(question: str) -> str:
        asked.append(question)
        return "yes"

    turns = [[read("customers.list")], []]
    script = Script([*turns, *turns])
    with Provider(answer(script)) as provider:
        monkeypatch.setenv("OPENAI_BASE_URL", provider.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        page = await run("openai", shop, input=respond)
        await page["client"].close()
    assert len(provider.requests) == 4
    assert "grace@example.com" in provider.requests[1]["input"][-1]["output"]
    assert "grace@example.com" in provider.requests[3]["messages"][-1]["content"]
    create = ResponseFunctionToolCall(type="function_call", call_id="1", **arguments(CREATE))
    assert "cus_new" in (await page["tools"].call(create))["output"]
    assert asked == ["customers.create {'email': 'ada@example.com', 'name': 'Ada'} on stripe? "]
    await page["stripe"].close()
