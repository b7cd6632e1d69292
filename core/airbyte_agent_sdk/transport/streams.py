"""Answers as the HTTP client brings them: read whole within bounds, or left open to be read bit by bit."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import NetworkError, TimeoutError, TransportError
from .content import MAX_CONTENT, oversized
from .deadline import current, ended_by, until
from .flow import Request, Stream

if TYPE_CHECKING:
    import threading

    import anyio


__all__ = ["AsyncStream", "Closing", "SyncStream", "failure", "place", "read", "read_blocking", "reread"]

#: Nothing of these reached the server, so that even a write may be tried again.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


def place(request: Request) -> str:
    """Where a request goes, without its query and user name: those may hold secrets."""
    try:
        where = httpx.URL(request.url)
        return f"{request.method} {where.scheme}://{where.netloc.decode('ascii')}{where.path}"
    except (httpx.InvalidURL, ValueError):
        return request.method


def failure(error: Exception, request: Request, *, answered: bool = False) -> TransportError:
    """The error of ours for one of the client's. It repeats no URL's query and no header: secrets."""
    deadline = current()
    if deadline is not None and deadline.passed and isinstance(error, httpx.TimeoutException):
        return deadline.error()
    if not isinstance(error, httpx.TransportError):
        return NetworkError(
            f"the URL cannot be requested ({type(error).__name__}), at {place(request)}", sent=False
        )
    unsent = isinstance(error, _UNSENT)  # which some stacks also say of a connection that breaks later
    sent = answered or not unsent
    if isinstance(error, httpx.TimeoutException) and not (answered and unsent):
        limit = "in time" if request.timeout is None else f"within {request.timeout:g} s"
        return TimeoutError(
            f"no response {limit} from {place(request)}", timeout_type=_phase(error), sent=sent
        )
    detail = str(error) or type(error).__name__
    if isinstance(error, httpx.LocalProtocolError):  # its text holds the header that cannot be sent
        detail, sent = "the request has a header that HTTP does not allow", False
    elif request.secret_query:
        detail = type(error).__name__
    return NetworkError(f"{detail}, at {place(request)}", sent=sent)


def _phase(error: httpx.TimeoutException) -> str | None:
    """What took too long: ``connect``, ``read``, ``write`` or ``pool``."""
    name = type(error).__name__.removesuffix("Timeout").lower()
    return name if name in ("connect", "read", "write", "pool") else None


def reread(answer: httpx.Response) -> None:
    """Let an answer be read again: a hook of the caller's client read it, or it is made up."""
    answer.stream = httpx.ByteStream(answer.content)
    answer.headers = answer.headers.copy()
    for name in ("content-encoding", "content-length"):  # it is unpacked
        answer.headers.pop(name, None)


async def read(answer: httpx.Response, limit: int | None = None) -> bytes:
    """The bytes of an answer as they came: httpx itself would unpack them without bounds.

    Args:
        answer: The answer.
        limit: How many there may be; by default ``MAX_CONTENT``.
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
    """The same with a blocking client."""
    stream: Any = answer.stream
    chunks: list[bytes] = []
    room = MAX_CONTENT
    deadline = current()
    for chunk in stream:
        room -= len(chunk)
        if room < 0:
            raise oversized(MAX_CONTENT)
        chunks.append(chunk)
        if deadline is not None and not deadline.remaining:  # a caller's own client does not look
            raise deadline.error()
    return b"".join(chunks)


class Closing:
    """Closes an answer without a moment for a cancellation, where nothing is to be waited for.

    httpcore gives way now and then while it closes, and if it is cancelled there, the connection is never
    free again.
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
    """The bytes of an answer as they come, once. To be closed by whoever has it; closing twice is fine.

    Raises:
        NetworkError, TimeoutError: While reading: the rest did not come.
    """

    def __init__(
        self,
        transport: object,
        answer: httpx.Response,
        request: Request,
        room: anyio.Semaphore | None,
    ) -> None:
        self.transport = transport
        self._answer, self._request, self._room = answer, request, room
        self.deadline = current()
        stream: Any = answer.stream
        self._rest: AsyncIterator[bytes] = aiter(stream)
        self._head = b""

    async def peek(self, size: int) -> bytes:
        """The first bytes: ``size`` or more of them, or all where there are fewer."""
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
        """Give the connection back; where bytes are still to come, close it."""
        room, self._room = self._room, None
        try:
            await Closing(self._answer)
        finally:
            if room is not None:
                room.release()


class SyncStream(Stream):
    """The bytes of an answer; otherwise like :class:`AsyncStream`."""

    def __init__(
        self,
        transport: object,
        answer: httpx.Response,
        request: Request,
        room: threading.Semaphore | None,
    ) -> None:
        self.transport = transport
        self._answer, self._request, self._room = answer, request, room
        self.deadline = current()
        stream: Any = answer.stream
        self._rest: Iterator[bytes] = iter(stream)
        self._head = b""

    def peek(self, size: int) -> bytes:
        """The first bytes: ``size`` or more of them, or all where there are fewer."""
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
        """Give the connection back; where bytes are still to come, close it."""
        room, self._room = self._room, None
        try:
            self._answer.close()
        finally:
            if room is not None:
                room.release()
