"""The same tools through an engine that keeps the key: the same results, and the same refusals."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk import AirbyteAuthConfig
from airbyte_agent_stripe import StripeConnector

pytestmark = pytest.mark.anyio
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def engine(stripe_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """An engine that holds a Stripe key in the workspace ``acme``."""
    monkeypatch.syspath_prepend(str(EXAMPLES))
    with import_module("local_engine").engine(upstreams={"stripe": stripe_url}) as served:
        with httpx.Client(base_url=served.url) as http:
            program = {"client_id": served.client_id, "client_secret": served.client_secret}
            token = http.post("/api/v1/account/applications/token", json=program).raise_for_status().json()
            http.headers["Authorization"] = f"Bearer {token['access_token']}"
            stored = {
                "connector_type": "stripe",
                "workspace_name": "acme",
                "credentials": {"api_key": "sk_test_engine"},
            }
            http.post("/api/v1/integrations/connectors", json=stored).raise_for_status()
        yield served


@pytest.fixture
async def hosted(engine: Any, anyio_backend: str) -> AsyncIterator[StripeConnector]:
    credentials = AirbyteAuthConfig(
        workspace_name="acme",
        airbyte_client_id=engine.client_id,
        airbyte_client_secret=engine.client_secret,
    )
    async with StripeConnector(credentials, base_url=engine.url) as connector:
        yield connector


@pytest.mark.once
async def test_the_tools_through_an_engine(hosted: StripeConnector):
    tools = {tool.name: tool for tool in hosted.tools(read_only=False)}

    async def call(name: str, **arguments: Any) -> Any:
        result = await tools[f"stripe_{name}"].call(arguments)
        return result.outcome, json.loads(result.text)

    made = [
        await call("write", operation="customers.create", arguments={"email": f"c{number}@example.com"})
        for number in range(7)
    ]
    assert [outcome for outcome, _ in made] == ["ok"] * 7, made
    assert made[0][1]["account"] == "stripe (workspace acme)"
    assert "account" not in made[1][1]

    seen, cursor = [], None
    for _ in range(3):
        outcome, page = await call(
            "read", operation="customers.list", arguments={"limit": 3, "cursor": cursor}, select_fields=["id"]
        )
        assert outcome == "ok"
        seen += [record["id"] for record in page["data"]]
        cursor = page.get("cursor")
    assert cursor is None
    assert sorted(seen) == sorted(record["data"]["id"] for _, record in made)

    outcome, wrong = await call("read", operation="customers.list", arguments={"emial": "x", "limit": 500})
    assert outcome == "invalid"
    assert 'did you mean "email"' in wrong["problems"][0]
    outcome, lost = await call("read", operation="customers.get", arguments={"id": "cus_nobody"})
    assert (outcome, lost["error"], lost["status"]) == ("failed", "not_found", 404)
