"""The package google-genai, against a server that speaks its protocol."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_sdk.tools import translate_errors
from airbyte_agent_stripe import StripeConnector
from google import genai
from google.genai import types
from pages import run
from provider import Provider
from scenario import CREATE, Call, Script, read
from shop import Shop

pytestmark = pytest.mark.anyio


def responses(sent: Any) -> list[Any]:
    return [
        part["functionResponse"]
        for content in sent["contents"]
        for part in content["parts"]
        if "functionResponse" in part
    ]


def answer(script: Script) -> Callable[[str, Any], Any]:
    def answered(_path: str, sent: Any) -> Any:
        shown = [text for response in responses(sent) for text in response["response"].values()]
        parts: list[Any] = [
            {"functionCall": {"id": f"{len(shown)}_{number}", "name": call.name, "args": call.arguments}}
            for number, call in enumerate(script.next(shown))
        ]
        content = {"role": "model", "parts": parts or [{"text": "Done."}]}
        return {"candidates": [{"content": content, "finishReason": "STOP"}]}

    return answered


def client_of(url: str) -> genai.Client:
    return genai.Client(api_key="test", http_options=types.HttpOptions(base_url=url))


async def drive(tools: Any, script: Script) -> None:
    blocking = any(tool.blocking for tool in tools._tools._tools.values())
    with Provider(answer(script)) as provider:
        client = client_of(provider.url)
        config = types.GenerateContentConfig(tools=tools.definitions)
        contents: list[Any] = [types.UserContent("Go.")]
        while True:
            made = await client.aio.models.generate_content(
                model="gemini-2.5-pro", contents=contents, config=config
            )
            if not made.function_calls:
                break
            contents.append(made.candidates[0].content)
            parts = [
                tools.call_blocking(call) if blocking else await tools.call(call)
                for call in made.function_calls
            ]
            contents.append(types.UserContent(parts))
        await client.aio.aclose()
        client.close()
        sent = responses(provider.requests[-1])
    assert [list(item["response"]) for item in sent] == [
        ["error" if number in {2, 7, 8} else "output"] for number in range(10)
    ]
    assert [item["id"] for item in sent][2:5] == ["2_0", "3_0", "3_1"]


async def test_a_model_goes_through_the_story(tell: Any) -> None:
    script, expected = await tell("google", drive)
    assert script.shown == expected


async def test_what_is_sent(stripe: StripeConnector) -> None:
    with Provider(answer(Script([]))) as provider:
        client = client_of(provider.url)
        tools = stripe.tools("google", read_only=False).definitions
        await client.aio.models.generate_content(
            model="gemini-2.5-pro", contents="Go.", config=types.GenerateContentConfig(tools=tools)
        )
        await client.aio.aclose()
        client.close()
    ((sent,),) = (
        [tool["functionDeclarations"] for tool in request["tools"]] for request in provider.requests
    )
    assert sent == [
        {"name": tool.name, "description": tool.description, "parameters_json_schema": tool.parameters}
        for tool in stripe.tools(read_only=False)
    ]


def asked_for(call: Call, name: str | None = None) -> types.FunctionCall:
    return types.FunctionCall(id="1", name=name or call.name, args=call.arguments)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (types.FunctionCall(name="stripe_reed", args={}), 'did you mean \\"stripe_read\\"?'),
        (types.FunctionCall(), "tools: stripe_describe"),
        (types.FunctionCall(name="stripe_read"), "operation is missing"),
    ],
)
async def test_mistakes_are_responses(stripe: StripeConnector, call: types.FunctionCall, said: str) -> None:
    part = await stripe.tools("google").call(call)
    assert said in part.function_response.response["error"]


async def test_bugs_and_a_closed_connector_are_raised(stripe: StripeConnector) -> None:
    def confirm(_pending: Any) -> bool:
        raise ZeroDivisionError

    tools = stripe.tools("google", read_only=False, confirm=confirm)
    with pytest.raises(ZeroDivisionError):
        await tools.call(asked_for(CREATE))
    await stripe.close()
    with pytest.raises(ConnectorClosedError):
        await tools.call(asked_for(read("customers.list")))


async def test_functions_that_the_client_calls(stripe: StripeConnector) -> None:
    @translate_errors("google")
    async def email(id: str) -> str:
        """The email address of a customer."""
        return (await stripe.customers.get(id)).email or ""

    script = Script([[Call("email", {"id": id}) for id in ("cus_1", "cus_forbidden")]])
    with Provider(answer(script)) as provider:
        client = client_of(provider.url)
        await client.aio.models.generate_content(
            model="gemini-2.5-pro", contents="Go.", config=types.GenerateContentConfig(tools=[email])
        )
        await client.aio.aclose()
        client.close()
    good, bad = (item["response"]["result"] for item in responses(provider.requests[-1]))
    assert good == "grace@example.com"
    assert json.loads(bad)["error"] == "permission_denied"


async def test_the_page(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def respond(question: str) -> str:
        asked.append(question)
        return "yes"

    with Provider(answer(Script([[read("customers.list")]]))) as provider:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", provider.url)
        monkeypatch.setenv("GOOGLE_API_KEY", "test")
        page = await run("google", shop, input=respond)
        await page["client"].aio.aclose()
        page["client"].close()
    (sent,) = responses(provider.requests[1])
    assert "grace@example.com" in sent["response"]["output"]
    part = await page["tools"].call(asked_for(CREATE))
    assert "cus_new" in part.function_response.response["output"]
    assert asked == ["customers.create {'email': 'ada@example.com', 'name': 'Ada'} on stripe? "]
    await page["stripe"].close()
