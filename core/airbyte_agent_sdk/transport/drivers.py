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

from ..errors import AirbyteError, ConfigurationError
from .deadline import current, ended_by, until
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
from .limiters import acquire

if TYPE_CHECKING:
    import asyncio

    import anyio
    import httpx

    from .sending import AsyncSender, SyncSender
    from .streams import AsyncStream, SyncStream

__all__ = ["AsyncTransport", "Offload", "SyncTransport", "long_arguments"]

T = TypeVar("T")


#: Runs a function with arguments in another thread, and returns what it returns.
Offload: TypeAlias = Callable[..., Awaitable[Any]]
#: Bytes above which a response is parsed in another thread.
_LONG_CONTENT = 256 * 1024
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


def _running_loop() -> asyncio.AbstractEventLoop:
    import asyncio  # takes 10 ms to import, which sync connectors do not need

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "async connectors require asyncio, and no asyncio event loop is running; under trio, "
            "use the connector whose name begins with Sync, in a thread: trio.to_thread.run_sync(...)"
        ) from None


def _refuse_late(step: Sleep) -> None:
    """Stop waiting at the deadline."""
    deadline = current()
    if deadline is not None and deadline.remaining <= step.seconds:
        raise deadline.error()


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
    acquire(room)
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
        self._given = client
        self._offload = offload
        self._max_content = max_content
        self._sender: AsyncSender | None = None
        self._locks: dict[str, tuple[object, anyio.Lock]] = {}
        self._kept: set[asyncio.Task[Any]] = set()
        self._closed = False
        if client is not None:
            self._open()
        after_fork(self)

    def forked(self) -> None:
        """Discard the parent process's connections and tasks."""
        INHERITED.extend((self._sender, self._kept))
        self._sender, self._kept = None, set()
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
                        if opened is not None:
                            opened.transport = self
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

    def send(self, request: Request) -> Awaitable[Response]:
        """Send one request and read its response.

        Raises:
            NetworkError, TimeoutError: There was no complete response.
            ConnectorClosedError: The transport is closed.
        """
        return (self._sender or self._open()).send(request)

    def _open(self) -> AsyncSender:
        from .sending import AsyncSender  # loads the HTTP client

        self._sender = AsyncSender(self._given, self._max_content, self._offload)
        self._sender.closed = self._closed
        return self._sender

    async def aclose(self) -> None:
        """Close the connections, unless the client is the caller's. Idempotent; safe from another loop."""
        self._closed = True
        if self._sender is not None:
            await self._sender.aclose()

    def __del__(self) -> None:
        sender = getattr(self, "_sender", None)
        if sender is not None and sender.owned is not None:
            warnings.warn(
                "a connector was not closed; use `async with` or `await connector.close()`",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class SyncTransport:
    """Like :class:`AsyncTransport`, with a sync client. Thread-safe."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._given = client
        self._sender: SyncSender | None = None
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._opening = threading.Lock()
        self._closed = False
        if client is not None:
            self._open()
        after_fork(self)

    def forked(self) -> None:
        """Discard the parent process's connections and threads."""
        INHERITED.append(self._sender)
        self._sender = None
        self._locks.clear()
        self._opening = threading.Lock()

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
                        if opened is not None:
                            opened.transport = self
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
        """Send one request and read its response; raises as :meth:`AsyncTransport.send`."""
        return (self._sender or self._open()).send(request)

    def _open(self) -> SyncSender:
        from .sending import SyncSender  # loads the HTTP client

        with self._opening:  # several threads may send the first request
            if self._sender is None:
                self._sender = SyncSender(self._given)
                self._sender.closed = self._closed
            return self._sender

    def close(self) -> None:
        """Close the connections, unless the client belongs to the caller. Idempotent."""
        with self._opening:
            self._closed = True
            sender = self._sender
        if sender is not None:
            sender.close()

    def __del__(self) -> None:
        sender = getattr(self, "_sender", None)
        if sender is not None and sender.owned is not None:
            warnings.warn(
                "a connector was not closed; use `with` or `connector.close()`",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )
