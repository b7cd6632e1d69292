"""Reads responses of the HTTP client: completely within limits, or as streams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import NetworkError, TimeoutError, TransportError
from .content import MAX_CONTENT, oversized
from .deadline import current, ended_by, until
from .flow import Request, Stream
from .urls import place

if TYPE_CHECKING:
    import threading

    import anyio


__all__ = ["AsyncStream", "Closing", "SyncStream", "failure", "read", "read_blocking", "reread"]

#: Nothing reached the server in these cases, so even a write may be retried.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


def failure(error: Exception, request: Request, *, answered: bool = False) -> TransportError:
    """The SDK's error for a client error. It repeats no query or header, which may be secret."""
    deadline = current()
    if deadline is not None and deadline.passed and isinstance(error, httpx.TimeoutException):
        return deadline.error()
    if not isinstance(error, httpx.TransportError):
        return NetworkError(
            f"the URL cannot be requested ({type(error).__name__}), at {place(request)}", sent=False
        )
    unsent = isinstance(error, _UNSENT)  # some stacks also raise this for a connection that breaks later
    sent = answered or not unsent
    if isinstance(error, httpx.TimeoutException) and not (answered and unsent):
        limit = "in time" if request.timeout is None else f"within {request.timeout:g} s"
        return TimeoutError(
            f"no response {limit} from {place(request)}", timeout_type=_phase(error), sent=sent
        )
    detail = str(error) or type(error).__name__
    if isinstance(error, httpx.LocalProtocolError):  # its message contains the invalid header
        detail, sent = "the request has a header that HTTP does not allow", False
    elif request.secret_query:
        detail = type(error).__name__
    return NetworkError(f"{detail}, at {place(request)}", sent=sent)


def _phase(error: httpx.TimeoutException) -> str | None:
    """The kind of timeout: ``connect``, ``read``, ``write`` or ``pool``."""
    name = type(error).__name__.removesuffix("Timeout").lower()
    return name if name in ("connect", "read", "write", "pool") else None


def reread(answer: httpx.Response) -> None:
    """Make a response readable again: a hook of the caller's client read it, or it is a mock."""
    answer.stream = httpx.ByteStream(answer.content)
    answer.headers = answer.headers.copy()
    for name in ("content-encoding", "content-length"):  # it is already decompressed
        answer.headers.pop(name, None)


async def read(answer: httpx.Response, limit: int | None = None) -> bytes:
    """The raw bytes of a response: httpx itself would decompress them without a limit.

    Args:
        answer: The response.
        limit: Maximum number of bytes; by default, ``MAX_CONTENT``.
    """
    stream: Any = answer.stream
    chunks: list[bytes] = []
    room = limit = limit or MAX_CONTENT
    async for chunk in stream:
        room -= len(chunk)
        if room < 0:
            raise oversized(limit)
        chunks.append(chunk)
    return b"".join(chunks)


def read_blocking(answer: httpx.Response) -> bytes:
    """The same with a sync client."""
    stream: Any = answer.stream
    chunks: list[bytes] = []
    room = MAX_CONTENT
    deadline = current()
    for chunk in stream:
        room -= len(chunk)
        if room < 0:
            raise oversized(MAX_CONTENT)
        chunks.append(chunk)
        if deadline is not None and not deadline.remaining:  # a caller's own client does not check this
            raise deadline.error()
    return b"".join(chunks)


class Closing:
    """Closes a response without yielding to the event loop, so that it cannot be cancelled.

    httpcore yields while it closes; if it is cancelled there, the connection is never released.
    """

    def __init__(self, answer: httpx.Response) -> None:
        self._closing: Coroutine[Any, Any, None] = answer.aclose()

    def __await__(self) -> Generator[Any, Any, None]:
        go_on = partial(self._closing.send, None)
        while True:
            try:
                awaited = go_on()
            except StopIteration:
                return
            go_on = partial(self._closing.send, None)
            if awaited is not None:
                try:
                    yield awaited
                except BaseException as error:
                    go_on = partial(self._closing.throw, error)


class AsyncStream(Stream):
    """The bytes of a response, to be read once. Close it after use; closing is idempotent.

    Raises:
        NetworkError, TimeoutError: Reading failed before the end.
    """

    def __init__(
        self,
        answer: httpx.Response,
        request: Request,
        room: anyio.Semaphore | None,
    ) -> None:
        self._answer, self._request, self._room = answer, request, room
        self.deadline = current()
        stream: Any = answer.stream
        self._rest: AsyncIterator[bytes] = aiter(stream)
        self._head = b""

    async def peek(self, size: int) -> bytes:
        """Read ahead at least ``size`` bytes, or all if there are fewer."""
        head, length = list[bytes](), 0
        async for chunk in self:
            head.append(chunk)
            length += len(chunk)
            if length >= size:
                break
        self._head = b"".join(head)
        return self._head

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._head:
            head, self._head = self._head, b""
            return head
        try:
            if self.deadline is not None:
                return await ended_by(self.deadline, anext(self._rest))
            return await anext(self._rest)
        except httpx.TransportError as error:
            raise failure(error, self._request, answered=True) from None

    async def aclose(self) -> None:
        """Release the connection; close it if the response was not read completely."""
        room, self._room = self._room, None
        try:
            await Closing(self._answer)
        finally:
            if room is not None:
                room.release()


class SyncStream(Stream):
    """Sync version of :class:`AsyncStream`."""

    def __init__(
        self,
        answer: httpx.Response,
        request: Request,
        room: threading.Semaphore | None,
    ) -> None:
        self._answer, self._request, self._room = answer, request, room
        self.deadline = current()
        stream: Any = answer.stream
        self._rest: Iterator[bytes] = iter(stream)
        self._head = b""

    def peek(self, size: int) -> bytes:
        """Read ahead at least ``size`` bytes, or all if there are fewer."""
        head, length = list[bytes](), 0
        for chunk in self:
            head.append(chunk)
            length += len(chunk)
            if length >= size:
                break
        self._head = b"".join(head)
        return self._head

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._head:
            head, self._head = self._head, b""
            return head
        with until(self.deadline):
            if self.deadline is not None and not self.deadline.remaining:
                raise self.deadline.error()
            try:
                return next(self._rest)
            except httpx.TransportError as error:
                raise failure(error, self._request, answered=True) from None

    def close(self) -> None:
        """Release the connection; close it if the response was not read completely."""
        room, self._room = self._room, None
        try:
            self._answer.close()
        finally:
            if room is not None:
                room.release()
