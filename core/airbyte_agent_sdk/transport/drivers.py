"""The async and sync transports, which run flows."""

from __future__ import annotations

import threading
import time
import warnings
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from contextvars import ContextVar
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import httpx

from ..errors import AirbyteError, ConfigurationError, ConnectorClosedError
from .clients import CONNECTIONS, checked_client, open_async, open_blocking
from .deadline import current, ended_by, until
from .exchange import UNREQUESTABLE, log_sent, outgoing, received, unsendable
from .flow import (
    Callback,
    Flow,
    InContext,
    Limited,
    Lock,
    Peek,
    Request,
    Response,
    Sleep,
    Timed,
)
from .fork import INHERITED, after_fork
from .limiters import ConcurrencyLimit
from .streams import AsyncStream, Closing, SyncStream, failure, read, read_blocking, reread

if TYPE_CHECKING:
    import asyncio

    import anyio

__all__ = ["AsyncTransport", "Offload", "SyncTransport", "long_arguments"]

T = TypeVar("T")


#: Runs a function with arguments in another thread, and returns what it returns.
Offload: TypeAlias = Callable[..., Awaitable[Any]]
#: Sizes in bytes above which a response is parsed in another thread: uncompressed and compressed.
_LONG_CONTENT, _LONG_PACKED = 256 * 1024, 8 * 1024
#: Whether the arguments of the current call are also large.
long_arguments: ContextVar[bool] = ContextVar("long_arguments", default=False)


class _Ended(Exception):  # noqa: N818  no error
    """A flow ended in another thread. Futures cannot hold a ``StopIteration``."""

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


def _advance(flow: Flow[Any], answer: Any) -> tuple[Any, _Ended | None]:
    try:
        return flow.send(answer), None
    except StopIteration as stop:
        return None, _Ended(stop.value)


def _closed() -> ConnectorClosedError:
    return ConnectorClosedError("the connector is closed; create a new one")


def _running_loop() -> asyncio.AbstractEventLoop:
    import asyncio  # takes 10 ms to import, which sync connectors do not need

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "async connectors require asyncio, and no asyncio event loop is running; under trio, "
            "use the connector whose name begins with Sync, in a thread: trio.to_thread.run_sync(...)"
        ) from None


def _client_closed() -> ConnectorClosedError:
    return ConnectorClosedError("this connector's http_client is closed; create a new one")


def _refuse_late(step: Sleep) -> None:
    """Stop waiting at the deadline."""
    deadline = current()
    if deadline is not None and deadline.remaining <= step.seconds:
        raise deadline.error()


def _acquire(room: threading.Lock | threading.Semaphore) -> None:
    deadline = current()
    if deadline is None:
        room.acquire()
    elif not room.acquire(timeout=deadline.remaining):
        raise deadline.error(sent=False)


@contextmanager
def _failures_of(step: InContext) -> Generator[None]:
    """Convert an error raised by a caller's function or context manager."""
    try:
        yield
    except AirbyteError:
        raise
    except Exception as error:
        if not step.name:
            raise
        detail = f"{type(error).__name__}: {error}".removesuffix(": ")
        raise ConfigurationError(f"{step.name} failed ({detail}); no token was requested") from error


@contextmanager
def _held(room: threading.Lock | threading.Semaphore) -> Generator[None]:
    """Acquire the lock or the limit by the deadline."""
    _acquire(room)
    try:
        yield
    finally:
        room.release()


class AsyncTransport:
    """Runs flows with an asynchronous client, opened at the first request and shared by all later ones.

    Args:
        client: A client or transport to use. It is not closed.
        max_content: Maximum bytes of a response that is read completely; by default, 128 MiB.
        offload: Runs a function in another thread. Large responses are parsed there; by default, none are.
    """

    def __init__(
        self,
        client: httpx.AsyncClient | httpx.AsyncBaseTransport | None = None,
        *,
        max_content: int | None = None,
        offload: Offload | None = None,
    ) -> None:
        self._given = checked_client(client, httpx.AsyncClient, httpx.AsyncBaseTransport)
        self._offload = offload
        self._max_content = max_content
        self._owned: httpx.AsyncBaseTransport | httpx.AsyncClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._locks: dict[str, tuple[object, anyio.Lock]] = {}
        self._kept: set[asyncio.Task[Any]] = set()
        self._room: anyio.Semaphore | None = None
        self._closed = False
        after_fork(self)

    def forked(self) -> None:
        """Discard the parent process's connections and tasks."""
        INHERITED.extend((self._owned, self._kept))
        self._owned, self._kept = None, set()
        self._locks.clear()

    async def run(self, flow: Flow[T]) -> T:
        """Run ``flow`` to its end and return what it returns.

        Raises:
            ConfigurationError: No asyncio event loop is running.
        """
        _running_loop()
        opened: Any = None
        try:
            here = self._offload is None  # every step runs in this thread
            step = next(flow) if here or self._is_short(None) else await self._advanced(flow, None)
            while True:
                try:
                    if isinstance(step, Request):
                        answer = await self.send(step)
                        opened = answer.stream
                    else:
                        answer = await self._arrange(step)
                except AirbyteError as error:
                    step = flow.throw(error)
                else:
                    short = here or self._is_short(answer)
                    step = flow.send(answer) if short else await self._advanced(flow, answer)
        except _Ended as ended:
            return cast("T", ended.value)
        except StopIteration as stop:
            result: T = stop.value
            return result
        except BaseException:
            if opened is not None:  # nobody will receive it
                await opened.aclose()
            raise
        finally:
            flow.close()

    def _is_short(self, answer: Any) -> bool:
        """Whether the flow's next step is fast."""
        return not long_arguments.get() and not (
            isinstance(answer, Response) and len(answer.content) > _LONG_CONTENT
        )

    async def _advanced(self, flow: Flow[Any], answer: Any) -> Any:
        """The flow's next step, computed in another thread."""
        assert self._offload is not None  # noqa: S101  or every step is short
        step, ended = await self._offload(_advance, flow, answer)
        if ended is not None:
            raise ended
        return step

    async def _arrange(self, step: Peek | Sleep | Lock | Limited | Callback | Timed | InContext) -> Any:
        import asyncio

        import anyio  # httpx depends on it

        if isinstance(step, Peek):
            return await cast("AsyncStream", step.stream).peek(step.size)
        if isinstance(step, Timed):
            return await ended_by(step.deadline, self.run(step.flow))
        if isinstance(step, Sleep):
            _refuse_late(step)
            return await anyio.sleep(step.seconds)
        if isinstance(step, Limited):
            async with step.room.tasks:
                return await self.run(step.flow)
        if isinstance(step, InContext):
            return await self._within(step)
        if isinstance(step, Callback):
            try:
                told = step.callback(step.value)
                if isawaitable(told):
                    await told
            except Exception as error:
                return error
            return None
        # If a caller is cancelled, the others continue: the response may contain a one-time value.
        task = asyncio.ensure_future(self._alone(step))
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)
        task.add_done_callback(lambda done: done.cancelled() or done.exception())  # otherwise asyncio warns
        return await asyncio.shield(task)

    async def _within(self, step: InContext) -> Any:
        with _failures_of(step):
            context = step.context()
            if isinstance(context, AbstractAsyncContextManager):
                async with context as given:  # pyright: ignore[reportUnknownVariableType]
                    return await self.run(step.flow(given))
            if isinstance(context, AbstractContextManager):
                raise ConfigurationError(
                    f"{step.name} of an async connector must be an async context manager: "
                    "waiting for a lock would block the event loop"
                )
            given = await context if isawaitable(context) else context
        return await self.run(step.flow(given))

    async def _alone(self, step: Lock) -> Any:
        import anyio

        loop = _running_loop()
        known = self._locks.get(step.name)
        if known is None or known[0] is not loop:  # a lock belongs to the event loop that created it
            known = self._locks[step.name] = (loop, anyio.Lock())
        async with known[1]:
            return await self.run(step.flow())

    async def send(self, request: Request) -> Response:
        """Send one request and read its response.

        Raises:
            NetworkError, TimeoutError: There was no complete response.
            ConnectorClosedError: The transport is closed.
        """
        client = self._given or self._ours()
        if self._closed or getattr(self._given, "is_closed", False):
            raise _closed() if self._closed else _client_closed()
        room = self._room
        if room is not None:
            if room.value:
                room.acquire_nowait()
            else:
                await room.acquire()
                if client is not self._owned:
                    room.release()
                    raise _closed()
        try:
            since = time.monotonic()
            try:
                sent = outgoing(request, self._given)
                if isinstance(client, httpx.AsyncClient):
                    answer = await client.send(sent, stream=True, follow_redirects=False)
                else:
                    answer = await client.handle_async_request(sent)
            except (httpx.TransportError, *UNREQUESTABLE) as error:
                log_sent(request, since, f"no response ({type(error).__name__})")
                raise (_closed() if self._closed else unsendable(error, request)) from None
            log_sent(request, since, str(answer.status_code))
            if answer.is_stream_consumed:
                reread(answer)
            if request.stream and 200 <= answer.status_code < 300:
                stream, room = AsyncStream(self, answer, request, room), None
                return Response(answer.status_code, answer.headers, b"", request.url, stream)
            try:
                content = await read(answer, self._max_content)
            except httpx.TransportError as error:
                raise (_closed() if self._closed else failure(error, request, answered=True)) from None
            finally:
                await Closing(answer)
        finally:
            if room is not None:
                room.release()
        packed = len(content) > _LONG_PACKED and "content-encoding" in answer.headers
        if self._offload is not None and packed:
            read_whole = self._offload(received, answer, content, request, self._max_content)
            return cast("Response", await read_whole)
        return received(answer, content, request, self._max_content)

    def _ours(self) -> httpx.AsyncBaseTransport | httpx.AsyncClient:
        loop = _running_loop()
        if self._owned is None or self._loop is not loop:
            if self._closed:
                raise _closed()
            # Connections belong to the event loop that created them. Once it has ended, they cannot be
            # closed.
            self._owned, self._loop = open_async(), loop
            self._room = ConcurrencyLimit(CONNECTIONS).tasks
        return self._owned

    async def aclose(self) -> None:
        """Close the connections, unless the client is the caller's. Idempotent; safe from another loop."""
        self._closed = True
        owned, self._owned = self._owned, None
        loop, self._loop = self._loop, None
        if owned is None or loop is None:
            return
        import asyncio

        if loop is asyncio.get_running_loop():
            await owned.aclose()
        elif loop.is_running():  # in another thread
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(owned.aclose(), loop))
        # Otherwise that loop has ended, and the connections are freed with the last reference.

    def __del__(self) -> None:
        if getattr(self, "_owned", None) is not None:
            warnings.warn(
                "a connector was not closed; use `async with` or `await connector.close()`",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class SyncTransport:
    """Like :class:`AsyncTransport`, with a sync client. Thread-safe."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._given = checked_client(client, httpx.Client, httpx.BaseTransport)
        self._owned: httpx.BaseTransport | httpx.Client | None = None
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._opening = threading.Lock()
        self._room = threading.Semaphore(CONNECTIONS)
        self._closed = False
        after_fork(self)

    def forked(self) -> None:
        """Discard the parent process's connections and threads."""
        INHERITED.append(self._owned)
        self._owned = None
        self._locks.clear()
        self._opening, self._room = threading.Lock(), threading.Semaphore(CONNECTIONS)

    def run(self, flow: Flow[T]) -> T:
        """Run ``flow`` to its end and return what it returns."""
        opened: Any = None
        try:
            step = next(flow)
            while True:
                try:
                    if isinstance(step, Request):
                        answer = self.send(step)
                        opened = answer.stream
                    else:
                        answer = self._arrange(step)
                except AirbyteError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        except BaseException:
            if opened is not None:
                opened.close()
            raise
        finally:
            flow.close()

    def _arrange(self, step: Peek | Sleep | Lock | Limited | Callback | Timed | InContext) -> Any:
        if isinstance(step, Peek):
            return cast("SyncStream", step.stream).peek(step.size)
        if isinstance(step, Timed):
            with until(step.deadline):
                return self.run(step.flow)
        if isinstance(step, Sleep):
            _refuse_late(step)
            return time.sleep(step.seconds)
        if isinstance(step, Limited):
            with _held(step.room.threads):
                return self.run(step.flow)
        if isinstance(step, InContext):
            return self._within(step)
        if isinstance(step, Callback):
            try:
                told = step.callback(step.value)
            except Exception as error:
                return error
            if isawaitable(told):
                if isinstance(told, Coroutine):
                    told.close()
                raise ConfigurationError("a sync connector cannot await a callback; pass a regular function")
            return None
        with _held(self._locks[step.name]):
            return self.run(step.flow())

    def _within(self, step: InContext) -> Any:
        with _failures_of(step):
            context = step.context()
            if isinstance(context, AbstractContextManager):
                with context as given:  # pyright: ignore[reportUnknownVariableType]
                    return self.run(step.flow(given))
            if isawaitable(context) or isinstance(context, AbstractAsyncContextManager):
                if isinstance(context, Coroutine):
                    context.close()
                raise ConfigurationError(
                    f"a sync connector cannot await {step.name or 'shared tokens'}; "
                    "pass a regular function or context manager"
                )
        return self.run(step.flow(context))

    def send(self, request: Request) -> Response:
        """Send one request and read its answer; raises as :meth:`AsyncTransport.send`."""
        client = self._given or self._owned or self._open()
        if self._closed or getattr(self._given, "is_closed", False):
            raise _closed() if self._closed else _client_closed()
        room = None if self._given is not None else self._room
        if room is not None:
            _acquire(room)
        try:
            since = time.monotonic()
            try:
                sent = outgoing(request, self._given)
                if isinstance(client, httpx.Client):
                    answer = client.send(sent, stream=True, follow_redirects=False)
                else:
                    answer = client.handle_request(sent)
            except (httpx.TransportError, *UNREQUESTABLE) as error:
                log_sent(request, since, f"no response ({type(error).__name__})")
                raise (_closed() if self._closed else unsendable(error, request)) from None
            log_sent(request, since, str(answer.status_code))
            if answer.is_stream_consumed:
                reread(answer)
            if request.stream and 200 <= answer.status_code < 300:
                stream, room = SyncStream(self, answer, request, room), None
                return Response(answer.status_code, answer.headers, b"", request.url, stream)
            try:
                content = read_blocking(answer)
            except httpx.TransportError as error:
                raise (_closed() if self._closed else failure(error, request, answered=True)) from None
            finally:
                answer.close()
        finally:
            if room is not None:
                room.release()
        return received(answer, content, request)

    def _open(self) -> httpx.BaseTransport | httpx.Client:
        with self._opening:  # only one of several concurrent first calls opens the client
            if self._closed:
                raise _closed()
            if self._owned is None:
                self._owned = open_blocking()
            return self._owned

    def close(self) -> None:
        """Close the connections, unless the client belongs to the caller. Idempotent."""
        with self._opening:
            self._closed = True
            owned, self._owned = self._owned, None
        if owned is not None:
            owned.close()

    def __del__(self) -> None:
        if getattr(self, "_owned", None) is not None:
            warnings.warn(
                "a connector was not closed; use `with` or `connector.close()`",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )
