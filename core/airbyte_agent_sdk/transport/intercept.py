"""The requests of all connectors of a process in the hands of a test, which answers them or watches them."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx

from .drivers import AsyncTransport, SyncTransport
from .flow import Request, Response, Sleep
from .sending import AsyncSender, SyncSender
from .streams import AsyncStream, SyncStream

__all__ = ["Answer", "Interceptor", "intercepted"]


@dataclass(slots=True)
class Answer:
    """A response to a request.

    Attributes:
        status: Its status.
        headers: Its headers; a name may occur more than once.
        content: Its bytes: unpacked, unless they were left as a stream.
        streamed: Whether they were.
        complete: Whether they are all there. A stream's are when it was read to its end.
    """

    status: int
    headers: list[tuple[str, str]]
    content: bytes | bytearray = field(repr=False)
    streamed: bool = False
    complete: bool = True


class Interceptor(Protocol):
    """What a test does with requests.

    Attributes:
        waits: Whether pauses, such as those before retries, are made.
    """

    waits: bool

    def replay(self, request: Request) -> Answer | None:
        """The response to a request; ``None`` to send it."""
        ...

    def record(self, request: Request, answer: Answer) -> None:
        """Take note of the response that came. The content of a stream is added to it later."""
        ...


_active = threading.Lock()


@contextmanager
def intercepted(interceptor: Interceptor) -> Generator[None]:
    """Let ``interceptor`` have every request of the process, while inside.

    The methods of the transports are replaced only for this time, so that calls pay nothing otherwise.

    Raises:
        RuntimeError: Another one has them.
    """
    if not _active.acquire(blocking=False):
        raise RuntimeError("another recorder is active; a process has one at a time")
    send, send_blocking = AsyncSender.send, SyncSender.send
    arrange, arrange_blocking = AsyncTransport._arrange, SyncTransport._arrange  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    async def sent(self: AsyncSender, request: Request) -> Response:
        answer = interceptor.replay(request)
        if answer is not None:
            return _replayed(request, answer, AsyncStream)
        response = await send(self, request)
        return _recorded(interceptor, request, response, _copied)

    def sent_blocking(self: SyncSender, request: Request) -> Response:
        answer = interceptor.replay(request)
        if answer is not None:
            return _replayed(request, answer, SyncStream)
        return _recorded(interceptor, request, send_blocking(self, request), _copied_blocking)

    async def arranged(self: AsyncTransport, step: Any) -> Any:
        return None if isinstance(step, Sleep) and not interceptor.waits else await arrange(self, step)

    def arranged_blocking(self: SyncTransport, step: Any) -> Any:
        return None if isinstance(step, Sleep) and not interceptor.waits else arrange_blocking(self, step)

    _put(sent, sent_blocking, arranged, arranged_blocking)
    try:
        yield
    finally:
        _put(send, send_blocking, arrange, arrange_blocking)
        _active.release()


def _put(send: Any, send_blocking: Any, arrange: Any, arrange_blocking: Any) -> None:
    for kind, name, method in (
        (AsyncSender, "send", send),
        (SyncSender, "send", send_blocking),
        (AsyncTransport, "_arrange", arrange),
        (SyncTransport, "_arrange", arrange_blocking),
    ):
        setattr(kind, name, method)


def _replayed(request: Request, answer: Answer, kind: Callable[..., Any]) -> Response:
    headers = httpx.Headers(answer.headers, encoding="utf-8")  # a file's name may not be ASCII
    if not request.stream or not 200 <= answer.status < 300:
        return Response(answer.status, headers, bytes(answer.content), request.url)
    held = httpx.Response(answer.status, headers=headers, stream=httpx.ByteStream(bytes(answer.content)))
    return Response(answer.status, headers, b"", request.url, kind(held, request, None))


def _recorded(
    interceptor: Interceptor, request: Request, response: Response, copied: Callable[[Any, Answer], Any]
) -> Response:
    headers = response.headers.multi_items()
    answer = Answer(response.status, headers, response.content)
    if response.stream is not None:
        answer = Answer(response.status, headers, bytearray(), streamed=True, complete=False)
        stream: Any = response.stream
        stream._rest = copied(stream._rest, answer)  # noqa: SLF001
    interceptor.record(request, answer)
    return response


async def _copied(chunks: AsyncIterator[bytes], answer: Answer) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        answer.content += chunk
        yield chunk
    answer.complete = True


def _copied_blocking(chunks: Iterator[bytes], answer: Answer) -> Iterator[bytes]:
    for chunk in chunks:
        answer.content += chunk
        yield chunk
    answer.complete = True
