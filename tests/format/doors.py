"""The three ways to make a call: a generated package, its blocking twin, and the bare file."""

from __future__ import annotations

import importlib
import sys
from base64 import b64encode
from collections.abc import Awaitable, Callable
from functools import cache
from types import ModuleType
from typing import Any

import httpx
from airbyte_agent_sdk.auth import AuthConfig, OAuthConfig, TokenCallback, TokenSet
from airbyte_agent_sdk.calls.connector import Connector, SyncConnector
from airbyte_agent_sdk.calls.paging import AsyncPager, Page, SyncPage
from airbyte_agent_sdk.download import Download, SyncDownload
from airbyte_agent_sdk.executor import LocalExecutor
from airbyte_agent_sdk.names import identifier, identifiers
from airbyte_agent_sdk.records import Record
from airbyte_agent_sdk.records.record import anything
from airbyte_agent_sdk.wire.call import Call

from .exchanges import GOLDEN, SPECS, Exchange, definition
from .reroute import AsyncReroute, Reroute
from .service_account import key_file

__all__ = ["DOORS"]


async def package(exchange: Exchange, url: str, told: list[TokenSet]) -> Any:
    """Through the typed methods."""

    async def tell(tokens: TokenSet) -> None:
        told.append(tokens)

    async with (
        httpx.AsyncClient(transport=AsyncReroute(url)) as client,
        _connector(exchange, Connector, client, tell) as connector,
    ):
        if exchange.call == "check":
            return _checked(await connector.check())
        result = _call(connector, exchange)
        if exchange.pages:
            return [_plain(page.data) async for page in result.pages()]
        result = await result
        if isinstance(result, Download):
            return await _text(result)
        return _read(exchange, result)


async def blocking(exchange: Exchange, url: str, told: list[TokenSet]) -> Any:
    """Through the typed methods of the blocking twin."""
    with (
        httpx.Client(transport=Reroute(url)) as client,
        _connector(exchange, SyncConnector, client, told.append) as connector,
    ):
        if exchange.call == "check":
            return _checked(connector.check())
        result = _call(connector, exchange)
        if exchange.pages:
            return [_plain(page.data) for page in result.pages()]
        return _read(exchange, result)


async def bare(exchange: Exchange, url: str, told: list[TokenSet]) -> Any:
    """Untyped, from the file alone."""
    async with (
        httpx.AsyncClient(transport=AsyncReroute(url)) as client,
        LocalExecutor(
            SPECS / exchange.slug / "connector.yaml",
            _properties(exchange),
            settings=exchange.settings,
            http_client=client,
            on_token_refresh=told.append,
        ) as executor,
    ):
        if exchange.call == "check":
            return _checked(await executor.check())
        entity, action = exchange.call.split(".")
        if exchange.pages:
            return await _pages(executor, executor.definition.operation(entity, action), exchange)
        result = await executor.execute(entity, action, exchange.given)
        if exchange.meta is not None:
            assert result.meta | exchange.meta == result.meta
        return (
            await _text(result.data) if isinstance(result.data, Download) else listed(exchange, result.data)
        )


def listed(exchange: Exchange, data: Any) -> Any:
    """What a typed method has as a page of one record is, untyped, an object in place of a list."""
    whole = isinstance(data, dict) and exchange.call.endswith(".list")
    return [data] if whole else data


DOORS: dict[str, Callable[[Exchange, str, list[TokenSet]], Awaitable[Any]]] = {
    "package": package,
    "blocking": blocking,
    "bare": bare,
}


@cache
def _module(slug: str) -> ModuleType:
    distribution = f"airbyte-agent-{slug}"
    sys.path.insert(0, str(GOLDEN / distribution))
    try:
        return importlib.import_module(distribution.replace("-", "_"))
    finally:
        sys.path.pop(0)


def _connector(exchange: Exchange, kind: type[Any], client: Any, tell: TokenCallback) -> Any:
    module = _module(exchange.slug)
    (cls,) = [
        item
        for item in (getattr(module, name) for name in module.__all__)
        if isinstance(item, type) and issubclass(item, kind)
    ]
    settings = {identifier(name): value for name, value in exchange.settings.items()}
    connector = cls(_auth(module, exchange, tell), http_client=client, **settings)
    return connector.with_options(**exchange.options) if exchange.options else connector


def _properties(exchange: Exchange) -> dict[str, str]:
    (properties,) = exchange.auth.values()
    return {name: key_file() if value == "SERVICE_ACCOUNT" else value for name, value in properties.items()}


def _auth(module: ModuleType, exchange: Exchange, tell: TokenCallback) -> AuthConfig:
    (scheme,) = exchange.auth
    auth = importlib.import_module(f"{module.__name__}.auth")
    (cls,) = {  # a class may have several names
        item
        for item in vars(auth).values()
        if isinstance(item, type) and issubclass(item, AuthConfig) and item.__dict__.get("scheme") == scheme
    }
    callback = {"on_token_refresh": tell} if issubclass(cls, OAuthConfig) else {}
    given = {identifier(name): value for name, value in _properties(exchange).items()}
    return cls(**given, **callback)


def _call(connector: Any, exchange: Exchange) -> Any:
    entity, action = exchange.call.split(".")
    operation = definition(exchange.slug).operation(entity, action)
    names = {alias: identifier(alias) for alias in operation.aliases} | identifiers(operation.by_name)
    arguments = {names[name]: value for name, value in exchange.given.items() if name in names}
    if operation.open_body:
        named = any(parameter.location == "body" for parameter in operation.parameters)
        others = {name: value for name, value in exchange.given.items() if name not in names}
        arguments["other_fields" if named else "body"] = others
    return getattr(getattr(connector, identifier(entity)), identifier(action))(**arguments)


async def _text(download: Download) -> str:
    async with download:
        return (await download.read()).decode()


def _read(exchange: Exchange, result: Any) -> Any:
    if isinstance(result, SyncDownload):
        with result:
            return result.read().decode()
    if exchange.meta is not None:
        assert result.meta == exchange.meta
    return _plain(result.data if isinstance(result, Page | SyncPage) else result)


async def _pages(executor: LocalExecutor, operation: Any, exchange: Exchange) -> list[Any]:
    """The pages that the file's paging leads to; the executor itself makes single calls."""

    call = executor.execution.prepare(Call(operation, exchange.given, executor._options))
    pager = AsyncPager(executor.execution, executor._perform, call, anything())
    return [page.data async for page in pager.pages()]


def _checked(result: Any) -> dict[str, Any]:
    return {"success": result.success, "error": result.error}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, bytes):
        return b64encode(value).decode()  # as it is untyped
    return [_plain(item) for item in value] if isinstance(value, list) else value
