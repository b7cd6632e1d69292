"""Executes calls of stored connectors, for every kind of caller."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar, cast

from airbyte_agent_sdk import errors
from airbyte_agent_sdk.errors import (
    AirbyteError,
    PagingError,
)
from airbyte_agent_sdk.spi import (
    Call,
    Flow,
    LocalBackend,
    Operation,
    Options,
    TokenCallback,
    limited,
    long_arguments,
    may_repeat,
    pick,
    prepared,
)

from ..configuration import Configuration
from ..connector_types import ConnectorType, ConnectorTypes
from ..database import Database
from ..metrics import Metrics
from ..problems import not_found
from ..sealing import Keyring
from ..stores import targets
from ..stores.targets import Target
from ..tokens import Caller
from .allowances import Allowances
from .asked import CHECK, Asked, resolved
from .audit_writer import AuditWriter, Entry
from .cursors import Cursors
from .egress import OpenTransport, confined
from .failures import BusyError, GoneError, NotRecordedError, outcome, unexpected
from .files import File
from .lookups import Lookups
from .offloading import is_light, offload
from .pool import ConnectorPool, OpenConnector, opened

if TYPE_CHECKING:
    from airbyte_agent_sdk.spi import AsyncStream

__all__ = ["Asked", "Calls", "Result"]

T = TypeVar("T")

#: Seconds after which a read checks whether its client is still connected.
_LOOK_AFTER = 0.05


@dataclass(slots=True)
class Result:
    """The result of a call. Close it after it was sent or used.

    Attributes:
        data: A list for list and search actions, otherwise an object.
        meta: Metadata under the operation's own names. For lists, also ``has_next_page`` and ``end_cursor``.
        milliseconds: Duration of the call.
        secrets: The connector's secrets, which no response may repeat.
        held: Its slot in the concurrency limits.
    """

    data: Any
    meta: dict[str, Any]
    milliseconds: int
    secrets: tuple[str, ...] = field(default=(), repr=False)
    held: AsyncExitStack = field(default_factory=AsyncExitStack, repr=False)

    async def aclose(self) -> None:
        """Release its slot. Idempotent."""
        await self.held.aclose()


class Calls:
    """Executes calls.

    Args:
        configuration: The engine's settings.
        database: Stores connectors and the audit log.
        keyring: Decrypts their credentials.
        types: The connector types.
        metrics: Counts the calls.
    """

    def __init__(
        self,
        configuration: Configuration,
        database: Database,
        keyring: Keyring,
        types: ConnectorTypes,
        metrics: Metrics,
    ) -> None:
        self._configuration, self._database, self._types = configuration, database, types
        self._metrics = metrics
        self._cursors = Cursors(keyring.signing_keys())
        self._lookups, self.allowances = Lookups(), Allowances(configuration)
        self._pool = ConnectorPool(configuration, database, keyring, self._lookups, metrics.open_connectors)
        self._audit = AuditWriter(database)
        self._loaded: set[tuple[str, str]] = set()

    async def run(
        self,
        caller: Caller,
        connector_id: str,
        asked: Asked,
        request_id: str,
        *,
        gone: Callable[[], Coroutine[Any, Any, None]] | None = None,
    ) -> Result | File:
        """Execute a call. Its audit log entry is stored before this returns.

        Nothing is sent to the service while the audit log cannot be written.

        Args:
            caller: The caller.
            connector_id: Id of the connector.
            asked: The call.
            request_id: The request id, for the audit log.
            gone: Returns when the client has disconnected; a read is then cancelled.

        Returns:
            The result, or the open file of a download. Close it after use.

        Raises:
            ProblemError: There is no such connector, or the caller cannot access it.
            AirbyteError: The call failed.
        """
        started = monotonic()
        target = await targets.find(self._database, caller, connector_id)
        kind = self._types.find(target.slug) if target is not None else None
        if target is None or kind is None:
            raise not_found("connector")
        entry = Entry.of(caller, target, asked.entity, asked.action, request_id)
        operation: Operation | None = None
        result: Result | File | None = None
        failure: BaseException | None = None
        try:
            operation, asked = await self._resolved(kind, asked)
            making = self._made(target, kind, operation, asked, entry)
            watched = gone is not None and operation.reads
            result = await (_unless(making, gone) if watched and gone is not None else making)
            said = "success"
        except (BusyError, NotRecordedError):
            raise
        except AirbyteError as error:
            failure, said = error, outcome(error)
            if entry.sent and operation is not None and not may_repeat(operation, error):
                error.retryable = False
        except Exception as error:
            if not entry.sent:
                raise
            failure, said = unexpected(error, request_id), type(error).__name__
        except asyncio.CancelledError as error:
            if not entry.sent:
                raise
            failure, said = error, "cancelled"
        entity, action = (operation.entity, operation.action) if operation is not None else ("", "")
        seconds = monotonic() - started
        self._metrics.execution(target.slug, entity, action, said.partition(" ")[0], seconds)
        try:
            await self._audit.end(entry, said)
        except BaseException:
            if result is not None:
                await result.aclose()
            raise
        if failure is not None:
            raise failure
        assert result is not None  # noqa: S101  one of both
        return result

    async def check(
        self,
        organization_id: str,
        kind: ConnectorType,
        credentials: Mapping[str, str],
        settings: Mapping[str, str],
        renewed: TokenCallback,
    ) -> None:
        """Test credentials before they are stored, with one cheap call.

        Args:
            organization_id: The organization.
            kind: The connector's type.
            credentials: Its credentials.
            settings: Its settings.
            renewed: Called with renewed tokens: the original ones may be used up.

        Raises:
            AirbyteError: The credentials do not work, or the test failed.
        """
        execution = LocalBackend(
            kind.definition,
            credentials,
            settings=settings,
            base_url=self._configuration.upstreams.get(kind.definition.slug),
            on_token_refresh=renewed,
        )
        transport = self._opened(organization_id)
        try:
            async with self._in_time():
                flow = execution.check(Options(timeout=self._configuration.call_seconds))
                await transport.run(confined(flow, lambda: execution.servers))
        finally:
            await transport.aclose()

    @asynccontextmanager
    async def recorded(self, entry: Entry) -> AsyncGenerator[None]:
        """Store an audit log entry before an action, and its outcome if the action fails.

        If it succeeds, the caller stores the outcome together with the change.

        Raises:
            NotRecordedError: The entry cannot be stored.
        """
        await self._audit.begin(entry)
        try:
            yield
        except BaseException as error:
            said = outcome(error) if isinstance(error, AirbyteError) else type(error).__name__
            await self._audit.end(entry, said)
            raise
        self._audit.ended()

    async def exchange(self, organization_id: str, flow: Flow[T], server: str) -> T:
        """Run a flow with requests to only one server, such as the exchange of a code for tokens.

        Args:
            organization_id: For whom.
            flow: The flow.
            server: The server's URL.

        Raises:
            AirbyteError: It failed, or a request was for another server.
        """
        transport = self._opened(organization_id)
        try:
            async with self._in_time():
                return await transport.run(confined(flow, lambda: (server,)))
        finally:
            await transport.aclose()

    async def ready(self) -> bool:
        """Whether calls can be made: not while the audit log cannot be written."""
        return await self._audit.ready()

    def forget(self, connector_id: str) -> None:
        """Close a deleted connector once its calls have completed."""
        self._pool.forget(connector_id)

    async def close(self) -> None:
        """Close all connectors and finish writing the audit log."""
        await self._pool.close()
        await self._audit.close()
        self._lookups.close()

    async def _resolved(self, kind: ConnectorType, asked: Asked) -> tuple[Operation, Asked]:
        entity = (kind.definition.slug, asked.entity)
        if entity in self._loaded:
            return resolved(kind, asked)
        # The first call of an entity imports its module of the connector's package.
        found = await offload(resolved, kind, asked)
        self._loaded.add(entity)
        return found

    def _opened(self, organization_id: str) -> OpenTransport:
        """A transport for requests without a stored connector."""
        return opened(self._configuration, self._lookups.lookup(organization_id, f"new/{organization_id}"))

    async def _made(
        self, target: Target, kind: ConnectorType, operation: Operation, asked: Asked, entry: Entry
    ) -> Result | File:
        async with AsyncExitStack() as needed, self._in_time(operation, entry):
            await needed.enter_async_context(self.allowances.entered(target.workspace_id))
            try:
                opening = self._pool.use(target.id, target.version, kind)
                connector = await needed.enter_async_context(opening)
            except LookupError:
                raise not_found("connector") from None
            await needed.enter_async_context(connector.limiter.entered())
            await self._audit.begin(entry)
            making = partial(Call.of, operation, asked.params, connector.options)
            long_arguments.set(not is_light(asked.params))
            call = await offload(making) if long_arguments.get() else making()
            if operation.action == "download":
                return await self._file(connector, call, asked, needed)
            result = await self._result(connector, target, call, asked, entry)
            result.held = needed.pop_all()
            return result

    async def _result(
        self, connector: OpenConnector, target: Target, call: Call, asked: Asked, entry: Entry
    ) -> Result:
        if call.operation is CHECK:
            checked = await _run(connector, connector.execution.check(connector.options))
            data = {"status": "healthy", **{f"checked_{name}": told for name, told in checked.meta.items()}}
            return Result(data, {}, entry.milliseconds, connector.secrets)
        call, given = self._cursors.resumed(target.id, call)
        call = prepared(call)
        found = await _run(connector, connector.execution.perform(call))
        meta = dict(found.meta)
        if call.operation.is_list and call.operation.paging is not None:
            try:
                following = connector.execution.next_call(call, found)
                cursor = self._cursors.made(target.id, given, following) if following is not None else None
            except PagingError as error:  # for the next page, which may never be requested
                cursor = self._cursors.refusal(target.id, call, error)
            meta |= {"has_next_page": cursor is not None, "end_cursor": cursor}
        data = found.data
        if asked.select_fields or asked.exclude_fields:
            work = partial(pick, data, asked.select_fields, asked.exclude_fields)
            data = work() if is_light(data) else await offload(work)
        return Result(data, meta, entry.milliseconds, connector.secrets)

    async def _file(self, connector: OpenConnector, call: Call, asked: Asked, needed: AsyncExitStack) -> File:
        response = await _run(connector, connector.execution.file(call, asked.ranged))
        stream = cast("AsyncStream", response.stream)
        try:
            await stream.peek(1)  # an error before the first byte becomes an error response
        except BaseException:
            await stream.aclose()
            raise
        operation = call.operation
        given = [str(call.params[item.name]) for item in operation.parameters if item.name in call.params]
        return File(response, "-".join(given) or operation.entity, needed.pop_all())

    @asynccontextmanager
    async def _in_time(
        self, operation: Operation | None = None, entry: Entry | None = None
    ) -> AsyncGenerator[None]:
        seconds = self._configuration.call_seconds
        try:
            async with asyncio.timeout(seconds):
                yield
        except TimeoutError:
            late = errors.TimeoutError(f"the call took longer than {seconds:g} s and was cancelled")
            if operation is not None and entry is not None and entry.sent and not operation.reads:
                late.retryable = False  # the service may have acted on it
            raise late from None


async def _run(connector: OpenConnector, flow: Flow[T]) -> T:
    execution = connector.execution
    return await connector.transport.run(
        confined(limited(connector.options, flow), lambda: execution.servers)
    )


async def _unless(work: Coroutine[Any, Any, T], gone: Callable[[], Coroutine[Any, Any, None]]) -> T:
    """Returns the result of ``work``, which is cancelled if ``gone`` returns first.

    Most calls complete before the first check of the connection.

    Raises:
        GoneError: It was cancelled.
    """
    working = asyncio.current_task()
    assert working is not None  # noqa: S101  a coroutine runs in one
    watching: asyncio.Task[None] | None = None
    left = False

    def leave(watched: asyncio.Task[None]) -> None:
        nonlocal left
        if not watched.cancelled():
            left = True
            working.cancel()

    def watch() -> None:
        nonlocal watching
        watching = asyncio.create_task(gone())
        watching.add_done_callback(leave)

    timer = asyncio.get_running_loop().call_later(_LOOK_AFTER, watch)
    try:
        return await work
    except asyncio.CancelledError:
        if left and working.uncancel() == 0:
            raise GoneError("the client disconnected") from None
        raise
    finally:
        timer.cancel()
        if watching is not None:
            watching.remove_done_callback(leave)
            watching.cancel()
