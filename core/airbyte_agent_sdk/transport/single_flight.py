"""Values that many callers need and one of them fetches: tokens, lookups."""

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
    """Fetches a value once for all concurrent callers. Failures are shared too.

    Args:
        name: Name of the :class:`~.Lock` that fetches, unique in its connector.
        turns: A limit of one, if connectors share the value. If a fetching caller is cancelled, the next one
            fetches with its own connections.
    """

    def __init__(self, name: str, turns: ConcurrencyLimit | None = None) -> None:
        self._name = name
        self._turns = turns
        self._failure: AirbyteError | None = None

    def get(self, held: Callable[[], T | None], fetch: Callable[[], Flow[T]]) -> Flow[T]:
        """Returns the result of ``held``, or of ``fetch`` if that is ``None``.

        Args:
            held: Returns the current value, if any. It is called again after waiting.
            fetch: A flow that fetches the value and stores it for ``held``.
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
            # It failed while this caller waited. If each caller tried, the last one would wait for every
            # timeout.
            raise copy(self._failure)
        try:
            return (yield from fetch())
        except ConnectorClosedError:  # of this connector; another's is open
            raise
        except AirbyteError as error:
            deadline = current()
            if deadline is not None and deadline.passed:  # of this caller; the others may have more time
                raise
            self._failure = copy(error)  # without its traceback, which references frames
            raise
