from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_format.compile import load_definition
from airbyte_agent_sdk.auth import AuthConfig
from airbyte_agent_sdk.calls.connector import Connector, SyncConnector

from ..sync_async import Awaitable

DEFINITION = load_definition(Path(__file__).with_name("depot.yaml"))


@dataclass(frozen=True, kw_only=True, repr=False)
class DepotAuthConfig(AuthConfig):
    scheme = "bearer"

    token: str


class DepotConnector(Connector):
    definition = DEFINITION


class SyncDepotConnector(SyncConnector):
    definition = DEFINITION


@pytest.fixture
async def depot(variant: str, anyio_backend: str) -> AsyncIterator[Callable[..., Any]]:
    """``depot(url, name=value...)``: a connector with these settings of the test's variant."""
    async with AsyncExitStack() as closing:

        def start(url: str | None, **settings: str) -> Any:
            kind = SyncDepotConnector if variant == "blocking" else DepotConnector
            named = {name.replace("_", "-"): value for name, value in settings.items()}
            connector: Any = kind(DepotAuthConfig(token="depot_token"), base_url=url, settings=named)
            if variant == "blocking":
                connector = Awaitable(connector)
            closing.push_async_callback(connector.close)
            return connector

        yield start
