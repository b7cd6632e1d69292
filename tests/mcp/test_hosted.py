"""`--hosted`: the services' credentials stay in an engine, and its audit log has every call."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from tests.engine.conftest import Start, settings, start  # noqa: F401  fixtures
from tests.mcp.conftest import COMMAND
from tests.mcp.vendor import Vendor

pytestmark = [pytest.mark.once]


@pytest.fixture
def database() -> str:
    return "sqlite"


def test_calls_go_through_the_engine(start: Start, stripe: Vendor) -> None:  # noqa: F811
    engine = start(upstreams={"stripe": stripe.url})
    application = engine.organization()
    with engine.client(application) as http:
        engine.create(http, "stripe", credentials={"api_key": "sk_test_engine"}, workspace_name="acme")
        parameters = StdioServerParameters(
            command=str(COMMAND),
            args=["stripe", "--hosted", "--workspace", "acme"],
            env={
                "AIRBYTE_API_URL": engine.url,
                "AIRBYTE_CLIENT_ID": application.client_id,
                "AIRBYTE_CLIENT_SECRET": application.client_secret,
            },
        )

        async def converse() -> Any:
            async with Client(stdio_client(parameters)) as client:
                await client.list_tools()
                assert http.get("/api/v1/audit").json()["data"] == []
                wanted = {"operation": "customers.list", "arguments": {"limit": 3}}
                return await client.call_tool("read", wanted)

        result = anyio.run(converse)
        log = http.get("/api/v1/audit").json()["data"]
    assert not result.is_error
    assert [item["id"] for item in json.loads(result.content[0].text)["data"]] == ["cus_1", "cus_2", "cus_3"]
    assert [(item["entity"], item["action"], item["outcome"]) for item in log] == [
        ("customers", "list", "success")
    ]
