"""Every expected exchange of the format, through the engine: it sends and gives what a local one does."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database.tables import Connector, new_id
from airbyte_agent_engine.engine import Engine
from airbyte_agent_engine.execution import pool
from airbyte_agent_engine.stores import accounts
from airbyte_agent_sdk import HostedExecutor, errors
from airbyte_agent_sdk.auth import AirbyteAuthConfig, service_account
from airbyte_agent_sdk.calls.connector import Connector as TypedConnector
from airbyte_agent_sdk.calls.connector import SyncConnector
from airbyte_agent_sdk.download import Download
from airbyte_agent_sdk.transport import AsyncTransport, rate_limit

from tests.engine.conftest import Serve
from tests.engine.serving import RunningEngine
from tests.format import doors
from tests.format.exchanges import SPECS, Exchange, definition, exchanges
from tests.format.reroute import AsyncReroute
from tests.format.wire import shown

pytestmark = pytest.mark.once


def _through(exchange: Exchange) -> bool:
    """Whether the hosted API has what an exchange is about."""
    if exchange.call == "check":
        return True
    # Files and extras do not go through it, and it says itself what is a value and how a write is sent once.
    own = {"idempotency_key", "check_values", "extra_query", "extra_body", "extra_headers"}
    if exchange.options.keys() & own or _has_bytes(exchange.given):
        return False
    entity, action = exchange.call.split(".")
    operations = definition(exchange.slug).entities.get(entity, {})
    return action not in operations or definition(exchange.slug).operation(entity, action).upload is None


def _has_bytes(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_has_bytes, value.values()))
    return isinstance(value, bytes) or (isinstance(value, list | tuple) and any(map(_has_bytes, value)))


HOSTED = [exchange for exchange in exchanges() if _through(exchange)]


class _Rerouted(AsyncTransport):
    """Where all services of a test are one server on loopback."""

    def __init__(self, url: str) -> None:
        self._client = httpx.AsyncClient(transport=AsyncReroute(url))
        super().__init__(self._client)

    async def aclose(self) -> None:
        await super().aclose()
        await self._client.aclose()


class Host:
    """An engine, and an organization of it."""

    def __init__(self, running: RunningEngine) -> None:
        self.running = running
        self.engine: Engine = running.app.state.engine
        self.program = running.organization()

    def store(self, exchange: Exchange) -> str:
        """The id of a new connector, whatever its settings: the calls are what is looked at."""
        return asyncio.run(self._store(exchange))

    async def _store(self, exchange: Exchange) -> str:
        database = Database(self.running.configuration.database_url)
        kind = definition(exchange.slug)
        try:
            async with database.session() as session, session.begin():
                workspace = await accounts.workspace(session, self.program.organization_id, "default")
                made = Connector(
                    id=new_id(),
                    organization_id=self.program.organization_id,
                    workspace_id=workspace.id,
                    name=new_id(),
                    slug=kind.slug,
                    definition_id=kind.definition_id,
                    source_config=dict(exchange.settings),
                )
                credentials = doors._properties(exchange)  # pyright: ignore[reportPrivateUsage]
                made.credentials = self.engine.keyring.seal(credentials, made.place)
                session.add(made)
            return made.id
        finally:
            await database.close()

    def config(self, connector_id: str) -> AirbyteAuthConfig:
        return AirbyteAuthConfig(
            connector_id=connector_id,
            airbyte_client_id=self.program.client_id,
            airbyte_client_secret=self.program.client_secret,
        )


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    home = tmp_path_factory.mktemp("home")
    with RunningEngine(Configuration(home=home, specs=(SPECS,), token_requests=100_000)) as running:
        yield Host(running)


@pytest.fixture
def hosted(host: Host, monkeypatch: pytest.MonkeyPatch) -> Host:
    """The engine, to which hosted connectors speak."""
    monkeypatch.setenv("AIRBYTE_API_URL", host.running.url)
    return host


async def package(exchange: Exchange, config: AirbyteAuthConfig) -> Any:
    async with _typed(exchange, TypedConnector, config) as connector:
        if exchange.call == "check":
            return doors._checked(await connector.check())
        result = doors._call(connector, exchange)
        if exchange.pages:
            return [doors._plain(page.data) async for page in result.pages()]
        result = await result
        return await doors._text(result) if isinstance(result, Download) else _read(exchange, result)


async def blocking(exchange: Exchange, config: AirbyteAuthConfig) -> Any:
    with _typed(exchange, SyncConnector, config) as connector:
        if exchange.call == "check":
            return doors._checked(connector.check())
        result = doors._call(connector, exchange)
        if exchange.pages:
            return [doors._plain(page.data) for page in result.pages()]
        return _read(exchange, result)


async def bare(exchange: Exchange, config: AirbyteAuthConfig) -> Any:
    credentials = {
        "airbyte_client_id": config.airbyte_client_id,
        "airbyte_client_secret": config.airbyte_client_secret,
    }
    async with HostedExecutor(connector_id=config.connector_id, **credentials) as executor:
        entity, action = exchange.call.split(".")
        result = await executor.execute(entity, action, exchange.given)
        if isinstance(result.data, Download):
            return await doors._text(result.data)
        return doors.listed(exchange, result.data)


DOORS = {"package": package, "blocking": blocking, "bare": bare}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("exchange", HOSTED, ids=str)
def test_what_is_sent_and_what_comes_of_it(
    exchange: Exchange, door: str, hosted: Host, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    if door == "bare" and (exchange.options or exchange.pages or exchange.call == "check"):
        pytest.skip("without tables it makes single calls")
    server = serve(*(step.answered.raw for step in exchange.steps))
    monkeypatch.setattr(pool, "opened", lambda *_: _Rerouted(server.url))
    _without_pauses(monkeypatch)
    config = hosted.config(hosted.store(exchange))
    if exchange.raises:
        ((kind, message),) = exchange.raises.items()
        with pytest.raises(getattr(errors, kind), match=re.escape(message)):
            asyncio.run(DOORS[door](exchange, config))
    else:
        assert asyncio.run(DOORS[door](exchange, config)) == exchange.result
    assert [shown(request) for request in server.requests] == [step.sent for step in exchange.steps]


def _without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    async def sleep(_: float) -> None:
        return

    monkeypatch.setattr("anyio.sleep", sleep)
    clock = SimpleNamespace(time=lambda: 1_800_000_000.0)
    for module in (rate_limit, service_account):
        monkeypatch.setattr(module, "time", clock)


def _typed(exchange: Exchange, kind: type[Any], config: AirbyteAuthConfig) -> Any:
    module = doors._module(exchange.slug)
    (cls,) = [
        item
        for item in (getattr(module, name) for name in module.__all__)
        if isinstance(item, type) and issubclass(item, kind)
    ]
    connector = cls(config)
    return connector.with_options(**exchange.options) if exchange.options else connector


def _read(exchange: Exchange, result: Any) -> Any:
    if exchange.meta is not None:
        assert exchange.meta.items() <= result.meta.items()
    return doors._read(replace(exchange, meta=None), result)
