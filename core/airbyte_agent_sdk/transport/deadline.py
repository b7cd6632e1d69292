"""The time by which a call must have ended, with its retries, pauses and answer."""

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

#: Sockets wake up a little early.
_TOLERANCE = 0.02


class Deadline:
    """A point in time.

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
        """Whether it is over."""
        return self.remaining <= _TOLERANCE

    def shorten(self, timeout: float | None) -> float:
        """``timeout``, or what remains where that is less.

        Raises:
            TimeoutError: Nothing remains.
        """
        remaining = self.remaining
        if not remaining:
            raise self.error()
        return remaining if timeout is None else min(timeout, remaining)

    def error(self, sent: bool = True) -> TimeoutError:
        """The error of a call that did not end in time."""
        return TimeoutError(f"the call exceeded its deadline of {self.seconds:g} s", "deadline", sent=sent)


_CURRENT: ContextVar[Deadline | None] = ContextVar("deadline", default=None)


def current() -> Deadline | None:
    """The deadline of the call that this thread or task makes."""
    return _CURRENT.get()


@contextmanager
def until(deadline: Deadline | None) -> Generator[None]:
    """Let what is done inside end by ``deadline``; an earlier one of what is around stays."""
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
    """What ``awaited`` gives, cancelled where it does not by ``deadline``; asynchronous code alone.

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
