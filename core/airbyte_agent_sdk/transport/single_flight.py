"""A value that many callers need and one of them fetches: tokens, look-ups."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Generic, TypeVar

from ..errors import AirbyteError, ConnectorClosedError
from .deadline import current
from .flow import Flow, Limited, Lock
from .limiters import ConcurrencyLimit

__all__ = ["SingleFlight"]

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Fetches a value once for all who wait for it. A failure is shared by them, too.

    Args:
        name: Name of the :class:`~.Lock` that fetches, unique in its connector.
        turns: Room for one, where connectors share the value. Whoever is cancelled while fetching leaves it
            to the next: that one's own connections are open.
    """

    def __init__(self, name: str, turns: ConcurrencyLimit | None = None) -> None:
        self._name = name
        self._turns = turns
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
            if self._turns is not None:
                value = yield Limited(self._turns, self._fetch(held, fetch, known))
            else:
                value = yield Lock(self._name, lambda: self._fetch(held, fetch, known))
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
        except ConnectorClosedError:  # of this connector; another's is open
            raise
        except AirbyteError as error:
            deadline = current()
            if deadline is not None and deadline.passed:  # of this caller; the others may have more time
                raise
            self._failure = copy(error)  # without its traceback, which holds on to frames
            raise
