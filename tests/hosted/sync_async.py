"""Async and sync objects behind one interface: every method is awaited, and nothing is left open."""

from __future__ import annotations

from typing import Any, Self

__all__ = ["Awaited"]


class Awaited:
    """``await Awaited(it).method()``, whether ``it`` is async or sync; ``async with`` closes it."""

    def __init__(self, it: Any) -> None:
        self.it = it

    def __getattr__(self, name: str) -> Any:
        async def call(*args: Any, **given: Any) -> Any:
            result = getattr(self.it, name)(*args, **given)
            return await result if hasattr(result, "__await__") else result

        return call

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
