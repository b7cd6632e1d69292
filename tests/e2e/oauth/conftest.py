"""The vault's connector by each door: its generated package in every variant, and the bare file."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.packages import write
from airbyte_agent_generator.specs import Spec
from airbyte_agent_sdk.calls.connector import SyncConnector
from airbyte_agent_sdk.executor import LocalExecutor

from .server import Vault

FILE = Path(__file__).with_name("vault.yaml")
USER = {
    "client_id": "planted-client",
    "client_secret": "planted&secret",
    "refresh_token": "planted-refresh-0",
    "access_token": "planted-access-0",
}


@pytest.fixture
def vault() -> Iterator[Vault]:
    with Vault() as server:
        yield server


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The generated package."""
    folder = tmp_path_factory.mktemp("vault")
    write(folder, build(Spec("vault", FILE, "specs/vault/connector.yaml"), foreign=False).texts)
    sys.path.insert(0, str(folder))
    yield importlib.import_module("airbyte_agent_vault")
    sys.path.remove(str(folder))


class Door:
    """A connector of any variant; its calls are made one at a time or all at once."""

    def __init__(self, connector: Any) -> None:
        self.connector = connector

    async def list(self) -> Any:
        (result,) = await self.many(1)
        if isinstance(result, BaseException):
            raise result
        return result

    async def many(self, count: int) -> list[Any]:
        """As many calls at once: what each gave, or its error."""
        if isinstance(self.connector, SyncConnector):
            with ThreadPoolExecutor(count) as pool:
                loop = asyncio.get_running_loop()
                futures = [loop.run_in_executor(pool, self._call) for _ in range(count)]
                return await asyncio.gather(*futures, return_exceptions=True)
        return await asyncio.gather(*[self._call() for _ in range(count)], return_exceptions=True)

    def _call(self) -> Any:
        return self.connector.execute("things", "list", {})

    async def close(self) -> None:
        closing = self.connector.close()
        if closing is not None:
            await closing


@pytest.fixture(params=["httpx", "aiohttp", "blocking", "bare"])
def door_kind(request: pytest.FixtureRequest, http_stack: str, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "aiohttp":
        monkeypatch.delitem(sys.modules, "httpx_aiohttp")
    return request.param


@pytest.fixture
async def door(
    door_kind: str, anyio_backend: str, vault: Vault, package: ModuleType
) -> AsyncIterator[Callable[..., Door]]:
    """``door(credentials, callback, scheme=...)``: a connector to the vault."""
    async with AsyncExitStack() as closing:

        def opened(
            given: Any = USER,
            callback: Any = None,
            scheme: str = "User",
            load_tokens: Any = None,
            **settings: Any,
        ) -> Door:
            settings = {"instance_url": vault.url, "login_url": vault.url} | settings
            base = {name: settings.pop(name) for name in ("base_url", "max_retries") if name in settings}
            hooks = {"on_token_refresh": callback, "load_tokens": load_tokens}
            told = {name: hook for name, hook in hooks.items() if hook is not None}
            if door_kind == "bare":
                made: Any = LocalExecutor(FILE, given, settings=settings, **told, **base)
            else:
                config = getattr(package, f"Vault{scheme}AuthConfig")(**given, **told)
                kind = "SyncVaultConnector" if door_kind == "blocking" else "VaultConnector"
                made = getattr(package, kind)(config, **settings, **base)
            door = Door(made)
            closing.push_async_callback(door.close)
            return door

        yield opened
