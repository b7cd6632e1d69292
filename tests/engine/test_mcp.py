"""MCP clients of an engine: one workspace a token, and every call in the audit log."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx2
import mcp_types as types
import pytest
from mcp.client import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.exceptions import MCPError

from tests.engine import serving
from tests.engine.conftest import Start
from tests.engine.serving import RunningEngine
from tests.mcp.vendor import Vendor, vendor

pytestmark = [pytest.mark.once, pytest.mark.parametrize("database", ["sqlite"], indirect=True)]

OLD, NEW = "legacy", "2026-07-28"
GENERATIONS = pytest.mark.parametrize("generation", [OLD, NEW])
LOG = "/api/v1/audit"
LIST = {"operation": "customers.list", "arguments": {"limit": 250}}
DELETE = {"operation": "customers.delete", "arguments": {"id": "cus_7"}}


@pytest.fixture
def stripe() -> Iterator[Vendor]:
    with vendor() as found:
        yield found


def scoped(client: serving.Client, workspace: str = "default") -> str:
    answer = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": workspace})
    token: str = answer.raise_for_status().json()["token"]
    return token


Conversation = Callable[[Client], Awaitable[None]]


def talk(engine: RunningEngine, token: str, conversation: Conversation, **settings: Any) -> None:
    """Have a conversation with an engine, as a client of its own."""

    async def run() -> None:
        async with (
            httpx2.AsyncClient(headers={"Authorization": f"Bearer {token}"}, timeout=30) as http,
            Client(streamable_http_client(f"{engine.url}/mcp", http_client=http), **settings) as client,
        ):
            await conversation(client)

    asyncio.run(run())


@GENERATIONS
def test_calls_are_the_engines(start: Start, stripe: Vendor, generation: str) -> None:
    async def conversation(client: Client) -> None:
        assert [tool.name for tool in (await client.list_tools()).tools] == ["describe", "find", "read"]
        found = await client.call_tool("describe", {"operation": "customers.create"})
        assert "email" in found.content[0].text
        result = await client.call_tool("read", LIST)
        said = json.loads(result.content[0].text)
        assert len(said["data"]) == 250
        assert said["account"] == "stripe (Shop)"
        wrong = await client.call_tool("read", {"operation": "customers.get", "arguments": {"idd": "x"}})
        assert wrong.is_error
        refused = await client.call_tool("write", DELETE)
        assert refused.is_error

    engine = start(upstreams={"stripe": stripe.url})
    with engine.client() as http:
        made = engine.create(http, "stripe", credentials={"api_key": "sk_test_engine"}, name="Shop")
        talk(engine, scoped(http), conversation, mode=generation)
        log = http.get(LOG).json()["data"]
    assert {(item["entity"], item["action"], item["outcome"], item["connector_id"]) for item in log} == {
        ("customers", "list", "success", made)
    }
    assert len(log) == len(stripe.requests) == 3


def test_a_destructive_write_waits_for_a_person(start: Start, stripe: Vendor) -> None:
    questions: list[str] = []

    async def agree(_: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        questions.append(params.message)
        return types.ElicitResult(action="accept", content={"confirm": True})

    async def refused(client: Client) -> None:
        result = await client.call_tool("write", DELETE)
        assert json.loads(result.content[0].text)["error"] == "not_confirmed"

    async def made(client: Client) -> None:
        assert not (await client.call_tool("write", DELETE)).is_error

    engine = start(upstreams={"stripe": stripe.url}, mcp_writes=True)
    with engine.client() as http:
        engine.create(http, "stripe", credentials={"api_key": "sk_test_engine"}, name="Shop")
        token = scoped(http)
        # Requests of older clients reach any worker, so there is no way back to ask on.
        talk(engine, token, refused, mode=OLD, elicitation_callback=agree)
        assert stripe.requests == []
        talk(engine, token, made, mode=NEW, elicitation_callback=agree)
    assert [question.splitlines()[0] for question in questions] == [
        "stripe (Shop): customers.delete (delete)"
    ]
    assert stripe.requests == ["DELETE /v1/customers/cus_7"]


@GENERATIONS
def test_a_token_sees_its_workspace_alone(start: Start, stripe: Vendor, generation: str) -> None:
    entities: list[set[str]] = []

    async def look(client: Client) -> None:
        text = (await client.call_tool("find", {"query": ""})).content[0].text
        entities.append({line.partition(":")[0] for line in text.splitlines()})

    async def nothing(client: Client) -> None:
        with pytest.raises(MCPError, match="no connectors yet"):
            await client.list_tools()

    engine = start(upstreams={"stripe": stripe.url})
    with engine.client() as http, engine.client() as stranger:
        engine.create(http, "stripe", credentials={"api_key": "sk_test_a"}, workspace_name="one")
        engine.create(http, "slack", credentials={"token": "xoxb-a"}, workspace_name="two")
        talk(engine, scoped(http, "one"), look, mode=generation)
        talk(engine, scoped(http, "two"), look, mode=generation)
        assert "customers" in entities[0] - entities[1]
        assert "channels" in entities[1] - entities[0]
        talk(engine, scoped(stranger, "one"), nothing, mode=generation)
        # What is made meanwhile is there at once.
        engine.create(stranger, "stripe", credentials={"api_key": "sk_test_b"}, workspace_name="one")
        talk(engine, scoped(stranger, "one"), look, mode=generation)
        assert entities[2] == entities[0]


def test_other_tokens_are_refused(start: Start) -> None:
    engine = start()
    body = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}}
    with engine.client() as http, httpx2.Client(base_url=engine.url) as bare:
        assert http.post("/mcp", json=body).status_code == 403
        assert bare.post("/mcp", json=body).status_code == 401
        assert bare.post("/mcp", json=body, headers={"Authorization": "Bearer x"}).status_code == 401
        assert bare.get("/mcp").status_code == 401
        assert bare.put("/mcp").status_code == 405
