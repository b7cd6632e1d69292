"""Servers and clients: in the process, as a child process on pipes, and over HTTP; of both generations."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import httpx2
import pytest
from airbyte_agent_mcp import Options, mcp_server
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client

from tests.mcp.vendor import Vendor, vendor

COMMAND = Path(sys.executable).with_name("airbyte-agent-mcp")
TOKEN = "a-token-of-the-tests-alone"
OLD, NEW = "legacy", "2026-07-28"

#: A client of ``connect(transport, generation, *arguments, **settings)``.
Connect = Callable[..., AbstractAsyncContextManager[Client]]


@pytest.fixture(autouse=True)
def _no_stored_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRBYTE_AGENT_HOME", str(tmp_path / "stored"))


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def stripe() -> Iterator[Vendor]:
    with vendor() as found:
        yield found


def environment(stripe: Vendor) -> dict[str, str]:
    return {"STRIPE_API_KEY": "sk_test_mcp", "STRIPE_BASE_URL": stripe.url}


@dataclass(frozen=True)
class Served:
    """A server over HTTP."""

    url: str
    process: subprocess.Popen[str]


@contextmanager
def served(stripe: Vendor, *arguments: str, log: TextIO | None = None) -> Iterator[Served]:
    command = [str(COMMAND), "stripe", "--http", "0", *arguments]
    variables = {**os.environ, **environment(stripe), "AIRBYTE_MCP_TOKEN": TOKEN}
    with subprocess.Popen(command, env=variables, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            line = process.stderr.readline()
            found = re.search(r"http://127\.0\.0\.1:\d+/mcp", line)
            assert found, line
            yield Served(found[0], process)
        finally:
            process.terminate()
            process.wait()


@asynccontextmanager
async def over_http(url: str, token: str = TOKEN, **settings: Any) -> AsyncIterator[Client]:
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        httpx2.AsyncClient(headers=headers, timeout=30) as http,
        Client(streamable_http_client(url, http_client=http), **settings) as client,
    ):
        yield client


@asynccontextmanager
async def in_process(
    stripe: Vendor, options: Options | None = None, **settings: Any
) -> AsyncIterator[Client]:
    async with (
        StripeConnector(StripeAuthConfig(api_key="sk_test_mcp"), base_url=stripe.url) as connector,
        Client(mcp_server([connector], options), **settings) as client,
    ):
        yield client


@asynccontextmanager
async def on_pipes(
    stripe: Vendor, *arguments: str, log: TextIO = sys.stderr, **settings: Any
) -> AsyncIterator[Client]:
    parameters = StdioServerParameters(
        command=str(COMMAND), args=["stripe", *arguments], env=environment(stripe)
    )
    async with Client(stdio_client(parameters, errlog=log), **settings) as client:
        yield client


@pytest.fixture(params=["in process", "pipes", "http"])
def connect(request: pytest.FixtureRequest, stripe: Vendor) -> Connect:
    """``connect(writes, **settings)`` is a client of a server of its own, on each transport."""

    @asynccontextmanager
    async def connected(*writes: str, **settings: Any) -> AsyncIterator[Client]:
        arguments = ["--allow-writes", ",".join(writes)] if writes else []
        match request.param:
            case "in process":
                async with in_process(stripe, Options(allow_writes=list(writes)), **settings) as client:
                    yield client
            case "pipes":
                async with on_pipes(stripe, *arguments, **settings) as client:
                    yield client
            case _:
                with served(stripe, *arguments) as found:
                    async with over_http(found.url, **settings) as client:
                        yield client

    return connected
