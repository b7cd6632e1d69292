"""Runs long computations in threads, so that the event loop is not blocked."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any, ParamSpec, TypeVar

from airbyte_agent_sdk.spi import is_array, is_object

from ..encoding import as_json

__all__ = ["LONG", "encoded", "has_more_values", "is_light", "offload"]

P = ParamSpec("P")
T = TypeVar("T")

#: Size in bytes above which parsing or encoding JSON may take several milliseconds.
LONG = 256 * 1024
#: Values encoded at a time, and members per piece of a list or object.
_VALUES, _AT_ONCE = 5_000, 500
# The threads compete with the event loop for the GIL: more would only slow it down.
_threads = ThreadPoolExecutor(2, thread_name_prefix="offload")


async def offload(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Runs ``work`` in a thread. A cancelled caller waits until it completes."""
    context = contextvars.copy_context()
    loop = asyncio.get_running_loop()
    working = loop.run_in_executor(_threads, lambda: context.run(work, *args, **kwargs))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait([working])
        raise


def has_more_values(content: bytes, most: int) -> bool:
    """Whether JSON text has more than ``most`` commas and opening brackets, without parsing it."""
    count = 0
    for at in range(0, len(content), LONG):
        piece = content[at : at + LONG]
        count += piece.count(b",") + piece.count(b"[") + piece.count(b"{")
        if count > most:
            return True
    return False


def is_light(value: Any) -> bool:
    """Whether a JSON value is small."""
    waiting, room, characters = [value], _VALUES, 0
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            characters += len(item)
        elif is_object(item) or is_array(item):
            room -= len(item)
            if room >= 0:
                waiting += item.values() if is_object(item) else item
        if room < 0 or characters > LONG:
            return False
    return True


def encoded(value: Any) -> bytes:
    """Encodes JSON in pieces, so that other threads can run in between."""
    if is_light(value) or not (is_array(value) or is_object(value)):
        return as_json(value)
    begin, end = (b"[", b"]") if is_array(value) else (b"{", b"}")
    if len(value) > _AT_ONCE:
        parts = [encoded(part)[1:-1] for part in _parts(value)]
    elif is_object(value):
        parts = [as_json(name) + b":" + encoded(item) for name, item in value.items()]
    else:
        parts = [encoded(item) for item in value]
    return begin + b",".join(parts) + end


def _parts(value: Any) -> Iterator[Any]:
    """Splits a list or an object."""
    if is_object(value):
        members = iter(value.items())
        while part := dict(islice(members, _AT_ONCE)):
            yield part
    else:
        yield from (value[at : at + _AT_ONCE] for at in range(0, len(value), _AT_ONCE))
