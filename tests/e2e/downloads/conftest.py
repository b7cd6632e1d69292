from __future__ import annotations

import importlib
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from types import ModuleType
from typing import Any, Self

import pytest
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.packages import write
from airbyte_agent_generator.specs import Spec
from airbyte_agent_sdk.download import SyncDownload

from tests.e2e.sync_async import Awaitable


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package that is generated from ``archive.yaml``."""
    root = tmp_path_factory.mktemp("archive")
    spec = Spec("archive", Path(__file__).with_name("archive.yaml"), "specs/archive/connector.yaml")
    write(root / spec.distribution, build(spec, foreign=True).texts)
    sys.path.insert(0, str(root / spec.distribution))
    yield importlib.import_module("airbyte_agent_archive")
    sys.path.remove(str(root / spec.distribution))


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were asked for, in seconds, none of which is made."""
    asked: list[float] = []

    async def sleep(seconds: float) -> None:
        asked.append(seconds)

    monkeypatch.setattr("anyio.sleep", sleep)
    monkeypatch.setattr("time.sleep", asked.append)
    return asked


@pytest.fixture
async def connect(archive: ModuleType, variant: str, anyio_backend: str) -> AsyncIterator[Callable[..., Any]]:
    """``connect(url, **settings)``: the connector of the test's variant, closed when the test ends."""
    async with AsyncExitStack() as closing:

        def start(url: str, auth: Any = None, **settings: Any) -> Any:
            kind = archive.SyncArchiveConnector if variant == "blocking" else archive.ArchiveConnector
            auth = auth or archive.ArchiveKeyAuthConfig(api_key="archive_key_1")
            connector = kind(auth, base_url=url, **settings)
            closing.push_async_callback(
                Awaitable(connector).close if variant == "blocking" else connector.close
            )
            return Library(connector)

        yield start


class Library:
    """``await library(...)`` opens a file; one of a blocking connector behind the asynchronous interface."""

    def __init__(self, connector: Any) -> None:
        self.connector = connector

    async def __call__(self, entity: str = "files", name: str = "1", **params: Any) -> Any:
        opened = getattr(self.connector, entity).download(name, **params)
        return AwaitableFile(opened) if isinstance(opened, SyncDownload) else await opened

    async def execute(self, *call: Any) -> Any:
        result = self.connector.execute(*call)
        return AwaitableFile((result).data) if hasattr(result, "data") else (await result).data


class AwaitableFile:
    """A blocking download whose methods can be awaited."""

    def __init__(self, blocking: SyncDownload) -> None:
        self.blocking = blocking

    def __getattr__(self, name: str) -> Any:
        return getattr(self.blocking, name)

    def __repr__(self) -> str:
        return repr(self.blocking)

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("aiter_"):
            method = getattr(self.blocking, name[1:])
            return lambda *args: _each(method(*args))
        return super().__getattribute__(name)

    async def read(self) -> bytes:
        return self.blocking.read()

    async def save(self, *args: Any, **kwargs: Any) -> Path:
        return self.blocking.save(*args, **kwargs)

    async def close(self) -> None:
        self.blocking.close()

    def __aiter__(self) -> Any:
        return _each(iter(self.blocking))

    async def __aenter__(self) -> Self:
        self.blocking.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self.blocking.__exit__(*error)


class _Each:
    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items

    def __aiter__(self) -> _Each:
        return self

    async def __anext__(self) -> Any:
        for item in self._items:
            return item
        raise StopAsyncIteration


_each = _Each
