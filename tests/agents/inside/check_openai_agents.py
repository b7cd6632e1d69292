"""An agent of openai-agents, whose model is scripted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from agents import Agent, ModelResponse, Runner, UserError, function_tool, set_tracing_disabled
from agents.models.interface import Model
from agents.usage import Usage
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_stripe import StripeConnector
from openai.types.responses import ResponseFunctionToolCall, ResponseOutputMessage, ResponseOutputText
from pages import run
from scenario import CREATE, GET, TYPED, Call, Script, read
from shop import Shop

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def _untraced() -> Iterator[None]:
    set_tracing_disabled(True)  # traces go to OpenAI
    yield
    set_tracing_disabled(False)


class ScriptedModel(Model):
    def __init__(self, script: Script) -> None:
        self.script = script

    async def get_response(self, *_: Any, input: Any, **__: Any) -> ModelResponse:
        items = [] if isinstance(input, str) else input
        shown = [item["output"] for item in items if item.get("type") == "function_call_output"]
        output: list[Any] = [
            ResponseFunctionToolCall(
                type="function_call",
                call_id=f"{len(shown)}_{number}",
                name=call.name,
                arguments=call.arguments if isinstance(call.arguments, str) else json.dumps(call.arguments),
            )
            for number, call in enumerate(self.script.next(shown))
        ]
        text = ResponseOutputText(type="output_text", text="Done.", annotations=[])
        done = ResponseOutputMessage(
            id="m", type="message", role="assistant", status="completed", content=[text]
        )
        return ModelResponse(output=output or [done], usage=Usage(), response_id=None)

    def stream_response(self, *_: Any, **__: Any) -> Any:
        raise NotImplementedError


async def drive(tools: Any, script: Script) -> None:
    agent = Agent(name="a", model=ScriptedModel(script), tools=tools)
    assert (await Runner.run(agent, "Go.", max_turns=20)).final_output == "Done."


async def test_a_model_goes_through_the_story(tell: Any) -> None:
    script, expected = await tell("openai_agents", drive)
    assert script.shown == expected


async def test_schemas_are_ours(stripe: StripeConnector) -> None:
    for tool, native in zip(stripe.tools(), stripe.tools("openai_agents"), strict=True):
        assert native.params_json_schema == tool.parameters
        assert native.description == tool.description
        assert not native.strict_json_schema


@pytest.mark.parametrize(
    ("arguments", "said"),
    [("{bad", "not JSON"), ("[1]", "must be an object"), ("", "operation is missing")],
)
async def test_what_is_no_object_is_a_mistake(stripe: StripeConnector, arguments: Any, said: str) -> None:
    script = Script([[Call("stripe_read", arguments)]])
    await drive(stripe.tools("openai_agents"), script)
    assert said in script.shown[0]


async def test_typed_tools_keep_their_strict_form(stripe: StripeConnector) -> None:
    script, tools = Script([[GET]]), stripe.tools("openai_agents", **TYPED)
    await drive(tools, script)
    assert "grace@example.com" in script.shown[0]
    for tool, native in zip(stripe.tools(**TYPED), tools, strict=True):
        assert (native.params_json_schema, native.strict_json_schema) == (tool.parameters, True)


async def test_bugs_and_a_closed_connector_end_the_run(stripe: StripeConnector) -> None:
    def confirm(_pending: Any) -> bool:
        raise ZeroDivisionError

    tools = stripe.tools("openai_agents", read_only=False, confirm=confirm)
    with pytest.raises(UserError) as caught:
        await drive(tools, Script([[CREATE]]))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    await stripe.close()
    with pytest.raises(UserError) as caught:
        await drive(tools, Script([[read("customers.list")]]))
    assert isinstance(caught.value.__cause__, ConnectorClosedError)


async def test_typed_methods_are_tools(stripe: StripeConnector, shop: Shop) -> None:
    tools = [
        function_tool(method, strict_mode=False)
        for method in (stripe.customers.create, stripe.customers.list)
    ]
    create, listed = (tool.params_json_schema for tool in tools)
    assert "Omit" not in json.dumps([create, listed])
    assert create["properties"]["balance"]["anyOf"] == [{"type": "integer"}, {"type": "null"}]
    assert "required" not in create
    script = Script([[Call("create", {"email": "ada@example.com", "name": None})]])
    await drive(tools, script)
    assert "cus_new" in script.shown[0]
    assert shop.written == [{"email": ["ada@example.com"]}]


@pytest.mark.parametrize("reply", ["yes", "no"])
async def test_the_page(shop: Shop, reply: str) -> None:
    asked: list[str] = []

    def respond(question: str) -> str:
        asked.append(question)
        return reply

    first = Script([[read("customers.list")], [Call("stripe_reed", {})]])
    second = Script([[CREATE]])
    models = iter([ScriptedModel(first), ScriptedModel(second)])
    page = await run("openai-agents", shop, {'"gpt-5"': "next(models)"}, models=models, input=respond)
    assert "grace@example.com" in first.shown[0]
    assert "stripe_reed" in first.shown[1]
    assert len(asked) == 1
    assert len(shop.written) == (reply == "yes")
    assert ("cus_new" if reply == "yes" else "not approved") in second.shown[-1]
    own = Script([[Call("customer_email", {"id": id}) for id in ("cus_1", "cus_forbidden")]])
    await drive([page["customer_email"]], own)
    assert own.shown[0] == "grace@example.com"
    assert json.loads(own.shown[1])["error"] == "permission_denied"
    await page["stripe"].close()
