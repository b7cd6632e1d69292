"""A value that many callers need and one of them fetches: tokens, look-ups."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Generic, TypeVar

from .errors import AirbyteError
from .transport import Exclusive, Flow

__all__ = ["SingleFlight"]

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Fetches a value once for all who wait for it. A failure is shared by them, too.

    Args:
        name: Name of the :class:`~.transport.Exclusive` that fetches, unique in its connector.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._failure: AirbyteError | None = None

    def get(self, held: Callable[[], T | None], fetch: Callable[[], Flow[T]]) -> Flow[T]:
        """What ``held`` gives, or what ``fetch`` gives where that is ``None``.

        Args:
            held: The value at hand, if there is one; asked again when it is this caller's turn.
            fetch: The flow that gets the value and puts it where ``held`` finds it.
        """
        value = held()
        if value is None:
            known = self._failure
            value = yield Exclusive(self._name, lambda: self._fetch(held, fetch, known))
        return value

    def _fetch(
        self, held: Callable[[], T | None], fetch: Callable[[], Flow[T]], known: AirbyteError | None
    ) -> Flow[T]:
        value = held()
        if value is not None:
            return value
        if self._failure is not None and self._failure is not known:
            # It failed while this caller waited. Were each to try, the last would sit through every timeout.
            raise copy(self._failure)
        try:
            return (yield from fetch())
        except AirbyteError as error:
            self._failure = copy(error)  # without its traceback, which holds on to frames
            raise
