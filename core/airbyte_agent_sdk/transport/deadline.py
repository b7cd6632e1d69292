"""Deadlines of calls, including retries, pauses and the response."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic
from typing import TypeVar

from ..errors import TimeoutError

__all__ = ["Deadline", "current", "ended_by", "until"]

T = TypeVar("T")

#: Sockets time out slightly early.
_TOLERANCE = 0.02


class Deadline:
    """A deadline.

    Args:
        seconds: From now.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._at = monotonic() + seconds

    @property
    def remaining(self) -> float:
        """Seconds until then, never negative."""
        return max(0.0, self._at - monotonic())

    @property
    def passed(self) -> bool:
        """Whether the deadline has passed."""
        return self.remaining <= _TOLERANCE

    def shorten(self, timeout: float | None) -> float:
        """``timeout``, or the remaining time if that is less.

        Raises:
            TimeoutError: The deadline has passed.
        """
        remaining = self.remaining
        if not remaining:
            raise self.error()
        return remaining if timeout is None else min(timeout, remaining)

    def error(self, sent: bool = True) -> TimeoutError:
        """The error for a call that exceeded its deadline."""
        return TimeoutError(f"the call exceeded its deadline of {self.seconds:g} s", "deadline", sent=sent)


_CURRENT: ContextVar[Deadline | None] = ContextVar("deadline", default=None)


def current() -> Deadline | None:
    """The deadline of the current call of this thread or task."""
    return _CURRENT.get()


@contextmanager
def until(deadline: Deadline | None) -> Generator[None]:
    """Apply ``deadline`` within the block. An earlier outer deadline stays in effect."""
    outer = _CURRENT.get()
    if deadline is None or (outer is not None and outer.remaining <= deadline.remaining):
        yield
        return
    token = _CURRENT.set(deadline)
    try:
        yield
    finally:
        _CURRENT.reset(token)


async def ended_by(deadline: Deadline, awaited: Awaitable[T]) -> T:
    """Await ``awaited`` and cancel it at ``deadline``. For async code only.

    Raises:
        TimeoutError: It was cancelled.
    """
    import asyncio

    scope = asyncio.timeout(deadline.remaining)
    try:
        with until(deadline):
            async with scope:
                return await awaited
    except builtins.TimeoutError:
        if not scope.expired():
            raise
        raise deadline.error() from None
