"""An agent of pydantic-ai, whose model is a FunctionModel."""

from __future__ import annotations

import json
from typing import Any

import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_sdk.tools import translate_errors
from airbyte_agent_stripe import StripeConnector
from pages import run
from pydantic_ai import Agent, Tool
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import AgentInfo, FunctionModel
from pydantic_ai.usage import UsageLimits
from scenario import CREATE, GET, TYPED, Call, Script, read
from shop import Shop

pytestmark = pytest.mark.anyio


def returned(messages: list[ModelMessage]) -> list[ToolReturnPart]:
    return [part for message in messages for part in message.parts if isinstance(part, ToolReturnPart)]


def model(script: Script) -> FunctionModel:
    """A model that is shown what a provider with a place for errors is sent; others get them as JSON."""

    def respond(messages: list[ModelMessage], _info: AgentInfo) -> ModelResponse:
        shown = [part.model_response_str(wrap_if_error=False) for part in returned(messages)]
        calls = script.next(shown)
        parts = [ToolCallPart(call.name, call.arguments) for call in calls]
        return ModelResponse(parts or [TextPart("Done.")])

    return FunctionModel(respond)


async def drive(tools: Any, script: Script) -> None:
    result = await Agent(model(script), tools=tools).run("Go.")
    assert result.output == "Done."
    outcomes = [part.outcome for part in returned(result.all_messages())]
    assert outcomes == ["success"] * 2 + ["retried"] + ["success"] * 7


async def test_a_model_goes_through_the_story(tell: Any) -> None:
    script, expected = await tell("pydantic_ai", drive)
    assert script.shown == expected


@pytest.mark.parametrize("arguments", [{"operation": 5}, {"nothing": 1}, {"operation": "customers.lst"}, ""])
async def test_no_number_of_mistakes_ends_the_run(stripe: StripeConnector, arguments: Any) -> None:
    script = Script([[Call("stripe_read", arguments)]] * 25)
    limits = UsageLimits(request_limit=None)
    result = await Agent(model(script), tools=stripe.tools("pydantic_ai")).run("Go.", usage_limits=limits)
    assert result.output == "Done."
    assert all('"invalid_arguments"' in text for text in script.shown)


@pytest.mark.parametrize("arguments", ["[1]", '"text"', "null", "{bad"])
async def test_what_is_no_object_is_a_mistake(stripe: StripeConnector, arguments: str) -> None:
    script = Script([[Call("stripe_read", arguments)], [read("customers.get", id="cus_1")]])
    result = await Agent(model(script), tools=stripe.tools("pydantic_ai")).run("Go.")
    assert [part.outcome for part in returned(result.all_messages())] == ["retried", "success"]


async def test_typed_tools_keep_their_strict_form(stripe: StripeConnector) -> None:
    script, tools = Script([[GET]]), stripe.tools("pydantic_ai", **TYPED)
    await Agent(model(script), tools=tools).run("Go.")
    assert "grace@example.com" in script.shown[0]
    for tool, native in zip(stripe.tools(**TYPED), tools, strict=True):
        assert (native.tool_def.parameters_json_schema, native.tool_def.strict) == (tool.parameters, True)


async def test_bugs_and_a_closed_connector_end_the_run(stripe: StripeConnector) -> None:
    def confirm(_pending: Any) -> bool:
        raise ZeroDivisionError

    tools = stripe.tools("pydantic_ai", read_only=False, confirm=confirm)
    with pytest.raises(ZeroDivisionError):
        await Agent(model(Script([[CREATE]])), tools=tools).run("Go.")
    await stripe.close()
    with pytest.raises(ConnectorClosedError):
        await Agent(model(Script([[read("customers.list")]])), tools=tools).run("Go.")


async def test_tools_of_ones_own(stripe: StripeConnector) -> None:
    script = Script([[Call("email", {"id": id})] for id in ("cus_1", "", "cus_forbidden")])
    agent = Agent(model(script))

    @agent.tool_plain(retries=3)
    @translate_errors("pydantic_ai")
    async def email(id: str) -> str | None:
        return (await stripe.customers.get(id)).email

    result = await agent.run("Go.")
    outcomes = [part.outcome for part in returned(result.all_messages())]
    assert outcomes == ["success", "retried", "success"]
    assert script.shown[0] == "grace@example.com"
    assert json.loads(script.shown[2])["error"] == "permission_denied"


async def test_typed_methods_are_tools(stripe: StripeConnector, shop: Shop) -> None:
    seen: list[Any] = []

    def respond(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        seen.extend(info.function_tools if not seen else [])
        done = returned(messages)
        calls = [ToolCallPart("create", {"email": "ada@example.com", "name": None})]
        return ModelResponse([TextPart(done[0].model_response_str())] if done else calls)

    agent = Agent(FunctionModel(respond), tools=[Tool(stripe.customers.create), Tool(stripe.customers.get)])
    result = await agent.run("Go.")
    assert json.loads(result.output)["id"] == "cus_new"
    assert shop.written == [{"email": ["ada@example.com"]}]
    create, get = (tool.parameters_json_schema for tool in seen)
    assert "mit" not in json.dumps(create).replace("limit", "")
    assert create["properties"]["balance"]["anyOf"] == [{"type": "integer"}, {"type": "null"}]
    assert create.get("required", []) == []
    assert get["required"] == ["id"]


async def test_schemas_of_lists_do_without_omit(stripe: StripeConnector) -> None:
    with pytest.warns(UserWarning, match="return schema"):  # a pager is no JSON
        schema = Tool(stripe.customers.list).function_schema.json_schema
    assert schema["properties"]["limit"]["anyOf"] == [{"type": "integer"}, {"type": "null"}]
    assert "Omit" not in json.dumps(schema)


@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_the_page(shop: Shop, answer: str) -> None:
    first, second = Script([[read("customers.list")]]), Script([[CREATE]])
    models = iter([model(first), model(second)])
    page = await run(
        "pydantic-ai",
        shop,
        {'"openai:gpt-5"': "next(models)"},
        models=models,
        input=lambda _question: answer,
    )
    await page["stripe"].close()
    assert "grace@example.com" in first.shown[0]
    assert len(shop.written) == (answer == "yes")
    assert ("cus_new" if answer == "yes" else "denied") in second.shown[-1]
