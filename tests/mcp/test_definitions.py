"""What hosts are told before any call: short, true, and without a request."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from importlib.metadata import entry_points, metadata
from typing import Any

import airbyte_agent_mcp
import keyring
import mcp_types as types
import pytest
from airbyte_agent_mcp import Options, mcp_server
from airbyte_agent_sdk.errors import ConfigurationError
from mcp.client import Client

from tests.mcp.conftest import NEW, OLD, in_process
from tests.mcp.vendor import Vendor

pytestmark = pytest.mark.anyio

GENERATIONS = pytest.mark.parametrize("generation", [OLD, NEW])


def all_connectors() -> Iterator[Any]:
    for point in sorted(entry_points(group="airbyte_agent.connectors"), key=lambda point: point.name):
        module = importlib.import_module(point.module)
        prefix = point.attr.removesuffix("Connector")
        kinds = [getattr(module, name) for name in module.__all__ if name.endswith("AuthConfig")]
        scheme = point.load().definition.schemes[0]
        kind = next(kind for kind in kinds if getattr(kind, "scheme", None) == scheme.name)
        settings = {
            item.name: "acme" for item in point.load().definition.server.variables if item.default is None
        }
        assert kind.__name__.startswith(prefix)
        yield point.load()(kind(**dict.fromkeys(scheme.required, "x")), **settings)


@GENERATIONS
async def test_tools_of_all_connectors_are_listed_in_8_kb(generation: str) -> None:
    connectors = list(all_connectors())
    assert len(connectors) >= 12
    async with Client(mcp_server(connectors, Options(allow_writes=["*"])), mode=generation) as client:
        listed = await client.list_tools()
        assert len(listed.model_dump_json(by_alias=True, exclude_none=True)) <= 8_000
        assert all(len(f"mcp__airbyte__{tool.name}") <= 60 for tool in listed.tools)
        assert len(client.instructions or "") <= 500
        prompts = (await client.list_prompts()).prompts
        assert all(len(prompt.name) <= 48 for prompt in prompts)
        assert len({prompt.name for prompt in prompts}) == len(prompts) >= 100
        assert {prompt.name.partition("-")[0] for prompt in prompts} >= {"stripe", "github", "zendesk"}
        assert len((await client.list_resources()).resources) == len(connectors)
    for connector in connectors:
        await connector.close()


@pytest.mark.parametrize("generation", [OLD, "auto"])  # by itself a client asks who the server is
async def test_annotations_are_true_and_there_is_no_output_schema(stripe: Vendor, generation: str) -> None:
    async with in_process(stripe, Options(allow_writes=["*"]), mode=generation) as client:
        assert client.server_info == types.Implementation(
            name="airbyte-agent-mcp", title="Connectors: stripe", version=airbyte_agent_mcp.__version__
        )
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        hints = {
            name: (
                tool.annotations.read_only_hint,
                tool.annotations.destructive_hint,
                tool.annotations.idempotent_hint,
                tool.annotations.open_world_hint,
            )
            for name, tool in tools.items()
            if tool.annotations
        }
        known_here = (True, False, True, False)
        assert hints == {
            "describe": known_here,
            "find": known_here,
            "read": (True, False, True, True),
            "write": (False, True, False, True),
        }
        assert {tool.output_schema for tool in tools.values()} == {None}
        assert {tool.title for tool in tools.values()} == {f"{name.capitalize()} (stripe)" for name in tools}


async def test_writes_are_left_out_by_default(stripe: Vendor) -> None:
    async with in_process(stripe) as client:
        assert [tool.name for tool in (await client.list_tools()).tools] == ["describe", "find", "read"]


@pytest.mark.parametrize(
    ("slug", "read", "write", "invented"),
    [
        ("stripe", "Which invoices over 1,000 EUR are still open?", None, "Refund half of charge ch_3Nq0"),
        ("github", "Read the README of octo-org/hello at v2.1.0",
         "Open a pull request from fix-login into main", "Close issue 17 as not planned"),
    ],
)  # fmt: skip
async def test_prompts_need_no_other_tools_and_name_no_invented_ids(
    slug: str, read: str, write: str | None, invented: str
) -> None:
    connectors = [each for each in all_connectors() if each.definition.slug == slug]
    readme = str(metadata(f"airbyte-agent-{slug}")["Description"])
    assert all(f"- {question}" in readme for question in (read, write or read, invented))
    for allowed in ([], ["*"]):
        async with Client(mcp_server(connectors, Options(allow_writes=allowed))) as client:
            found = {prompt.title for prompt in (await client.list_prompts()).prompts}
        assert read in found
        assert (write in found) is (write is not None and bool(allowed))
        assert invented not in found
    for connector in connectors:
        await connector.close()


@GENERATIONS
async def test_nothing_is_sent_before_the_first_call(stripe: Vendor, generation: str) -> None:
    async with in_process(stripe, mode=generation) as client:
        await client.list_tools()
        await client.list_prompts()
        await client.list_resources()
        await client.list_resource_templates()
        assert stripe.connections == 0
        await client.call_tool("read", {"operation": "customers.list"})
    assert stripe.connections == 1


@GENERATIONS
async def test_schemas_of_entities_are_resources(stripe: Vendor, generation: str) -> None:
    async with in_process(stripe, mode=generation) as client:
        (template,) = (await client.list_resource_templates()).resource_templates
        reference = types.ResourceTemplateReference(uri=template.uri_template)
        found = await client.complete(reference, {"name": "entity", "value": "cust"})
        assert found.completion.values == ["customers"]
        uri = template.uri_template.replace("{connector}", "stripe").replace("{entity}", "customers")
        (content,) = (await client.read_resource(uri)).contents
        schema = json.loads(content.text)
        assert content.mime_type == "application/json"
        assert {"list", "create", "delete"} <= schema["actions"].keys()
        with pytest.raises(Exception, match="Resource not found") as caught:
            await client.read_resource("airbyte-agent://stripe/entities/nothing")
        assert caught.value.code == (-32002 if generation == OLD else -32602)


async def test_the_keyring_hides_no_document(stripe: Vendor) -> None:
    keyring.get_keyring()  # it may bring another reader of the distributions' metadata
    async with in_process(stripe) as client:
        assert len((await client.list_resources()).resources) == 1
        assert (await client.list_prompts()).prompts


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (Options(include=["customer.*"]), "customer"),
        (Options(max_output_chars=10), "max_output_chars"),
        (Options(folder="/nowhere"), "folder"),
    ],
)
def test_what_cannot_work_is_refused_at_the_start(options: Options, problem: str) -> None:
    connector = next(iter(all_connectors()))
    with pytest.raises(ConfigurationError, match=problem):
        mcp_server([connector], options)
