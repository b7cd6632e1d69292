"""Runs generators that yield steps and receive their results, async or sync."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar, cast

__all__ = ["run", "run_blocking"]

S = TypeVar("S")
T = TypeVar("T")


async def run(steps: Generator[S, Any, T], do: Callable[[S], Awaitable[Any]]) -> T:
    """Await ``do`` for each step and return the generator's result; errors are thrown into the generator."""
    try:
        step = next(steps)
        while True:
            try:
                done = await do(step)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(done)
    except StopIteration as stop:
        return cast("T", stop.value)
    finally:
        steps.close()


def run_blocking(steps: Generator[S, Any, T], do: Callable[[S], Any]) -> T:
    """Sync version of :func:`run`."""
    try:
        step = next(steps)
        while True:
            try:
                done = do(step)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(done)
    except StopIteration as stop:
        return cast("T", stop.value)
    finally:
        steps.close()
