"""Pages that are requested before they are needed: while one is used, the next is on its way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..errors import ConfigurationError
from ..wire.call import Call
from ..wire.response import ParsedResponse

if TYPE_CHECKING:
    from .pages import PageBase

__all__ = ["Ahead", "Background", "at_once", "identity"]

Request = TypeVar("Request")


def identity(call: Call) -> str:
    """What tells the call for one page of a list from that for another."""
    return call.url or repr(call.params)


def at_once(concurrency: int) -> int:
    """``concurrency``, where it can be one.

    Raises:
        ConfigurationError: It is not an integer above 0.
    """
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"concurrency must be an integer above 0, not {concurrency!r}")
    return concurrency


class Ahead(Generic[Request]):
    """The requests for later pages of one list that are under way.

    Args:
        start: Begins to make a call, and returns what its response is taken from.
        cancel: Ends a request whose response nobody needs.
        depth: Maximum number of requests under way; 0 disables them.
        max_pages: Number of pages after which no more are needed.
        max_items: Number of records after which no more are needed.

    Attributes:
        enabled: Whether any request is made ahead. A recording has none: which of them were sent before they
            were cancelled is a matter of time.
    """

    enabled: ClassVar[bool] = True

    def __init__(
        self,
        start: Callable[[Call], Request],
        cancel: Callable[[Request], object],
        depth: int,
        *,
        max_pages: int | None = None,
        max_items: int | None = None,
    ) -> None:
        self._start = start
        self._cancel = cancel
        self._depth = depth
        self._max_pages = max_pages
        self._max_items = max_items
        self._under_way: dict[str, Request] = {}

    def begin(self, page: PageBase[Any]) -> None:
        """Request the pages after ``page``."""
        if not self._depth or not self.enabled:
            return
        for call in page.upcoming(self._depth, self._max_pages, self._max_items):
            key = identity(call)
            if key not in self._under_way:
                self._under_way[key] = self._start(call)

    def take(self, call: Call) -> Request | None:
        """The request for this page, if it is under way; if not, the others are of no use either."""
        found = self._under_way.pop(identity(call), None)
        if found is None:
            self.drop()
        return found

    def drop(self) -> None:
        """Cancel what is under way."""
        while self._under_way:
            self._cancel(self._under_way.popitem()[1])


class Background:
    """A call made in a thread of its own, which does not keep the process alive."""

    def __init__(self, perform: Callable[[Call], ParsedResponse], call: Call) -> None:
        self._perform = perform
        self._call = call
        self._response: ParsedResponse | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=copy_context().run, args=(self._run,), daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._response = self._perform(self._call)
        except BaseException as error:
            self._error = error

    def result(self) -> ParsedResponse:
        """Wait for the response; raises what the call raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        if self._response is None:  # the thread belongs to the process that this one was forked from
            return self._perform(self._call)
        return self._response

    def abandon(self) -> None:
        """Let the thread end by itself: a blocking request cannot be interrupted."""
