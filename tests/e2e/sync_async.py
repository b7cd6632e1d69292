"""A sync connector behind the interface of the async one, so that a scenario is written once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator
from typing import Any

from airbyte_agent_sdk.calls.connector import SyncConnector
from airbyte_agent_sdk.calls.entity import SyncEntity
from airbyte_agent_sdk.calls.paging import SyncPage

__all__ = ["Awaitable"]

PAGED = {"list", "search"}


class Awaitable:
    """The connector; its calls block and are awaited."""

    def __init__(self, connector: SyncConnector) -> None:
        self._blocking = connector

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._blocking, name)
        return _Entity(value) if isinstance(value, SyncEntity) else value

    def __repr__(self) -> str:
        return repr(self._blocking)

    def with_options(self, **options: Any) -> Awaitable:
        return Awaitable(self._blocking.with_options(**options))

    async def execute(self, *args: Any) -> Any:
        return self._blocking.execute(*args)

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        return self._blocking.request(*args, **kwargs)

    def request_pages(self, *args: Any, **kwargs: Any) -> Any:
        return _Pager(lambda: self._blocking.request_pages(*args, **kwargs))

    async def check(self) -> Any:
        return self._blocking.check()

    async def close(self) -> None:
        self._blocking.close()


class _Entity:
    def __init__(self, entity: SyncEntity) -> None:
        self._blocking = entity

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._blocking, name)
        if name in PAGED:
            return lambda *args, **kwargs: _Pager(lambda: method(*args, **kwargs))

        async def call(*args: Any, **kwargs: Any) -> Any:
            return method(*args, **kwargs)

        return call


class _Pager:
    def __init__(self, start: Callable[[], SyncPage[Any]]) -> None:
        self._start = start

    def __await__(self) -> Generator[Any, Any, _Page]:
        return self._first().__await__()

    async def _first(self) -> _Page:
        return _Page(self._start())

    async def __aiter__(self) -> AsyncIterator[Any]:
        for record in self._start():
            yield record

    async def pages(self, **limits: Any) -> AsyncIterator[_Page]:
        for page in self._start().pages(**limits):
            yield _Page(page)

    async def all(self, **limits: Any) -> list[Any]:
        return self._start().all(**limits)


class _Page:
    def __init__(self, page: SyncPage[Any]) -> None:
        self._blocking = page

    def __getattr__(self, name: str) -> Any:
        return getattr(self._blocking, name)

    async def next_page(self) -> _Page:
        return _Page(self._blocking.next_page())
