"""Calls of stored connectors: the one way in which each is made, whoever asks for it."""

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

#: Seconds after which a call that reads looks whether its client is still there.
_LOOK_AFTER = 0.05


@dataclass(slots=True)
class Result:
    """What a call gave. To be closed by whoever has it, once it is sent or used.

    Attributes:
        data: A list for list and search, else one object.
        meta: By the operation's names; of a list also ``has_next_page`` and ``end_cursor``.
        milliseconds: How long it took.
        secrets: The connector's secrets, which no answer may repeat.
        held: Its place among the calls that run.
    """

    data: Any
    meta: dict[str, Any]
    milliseconds: int
    secrets: tuple[str, ...] = field(default=(), repr=False)
    held: AsyncExitStack = field(default_factory=AsyncExitStack, repr=False)

    async def aclose(self) -> None:
        """Leave its place to others. Twice is fine."""
        await self.held.aclose()


class Calls:
    """Makes calls.

    Args:
        configuration: The engine's settings.
        database: Where connectors are stored, and what was done with them.
        keyring: Opens their credentials.
        types: The types of connectors.
        metrics: Where calls are counted.
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
        """Make a call; its entry in the audit log is stored before this returns.

        While the audit log cannot be written, nothing is sent to the service.

        Args:
            caller: Who asks for it.
            connector_id: Which connector.
            asked: The call.
            request_id: Goes into the audit log.
            gone: Returns when nobody waits for the result any longer; a call that reads then ends.

        Returns:
            The result; of a download the open file, to be closed.

        Raises:
            ProblemError: There is no such connector for this caller.
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
        """Try credentials that are not stored yet, with one cheap call.

        Args:
            organization_id: Whose they are.
            kind: The connector's type.
            credentials: Its credentials.
            settings: Its settings.
            renewed: Is handed the tokens that they were renewed to on the way: those given may be spent then.

        Raises:
            AirbyteError: They do not work, or that could not be found out.
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
        """Store an entry before what it is about begins, and how that ended where it fails.

        Where it succeeds, the caller has stored that with what was changed.

        Raises:
            NotRecordedError: It cannot be stored.
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
        """Run a flow whose requests go to one server alone, such as the exchange of a code for tokens.

        Args:
            organization_id: For whom.
            flow: The flow.
            server: The server's URL.

        Raises:
            AirbyteError: It failed, or would go elsewhere.
        """
        transport = self._opened(organization_id)
        try:
            async with self._in_time():
                return await transport.run(confined(flow, lambda: (server,)))
        finally:
            await transport.aclose()

    async def ready(self) -> bool:
        """Whether calls can be made: they cannot while the audit log cannot be written."""
        return await self._audit.ready()

    def forget(self, connector_id: str) -> None:
        """Close a connector that is no more, once its calls have ended."""
        self._pool.forget(connector_id)

    async def close(self) -> None:
        """Close all connectors, and end the audit log."""
        await self._pool.close()
        await self._audit.close()
        self._lookups.close()

    async def _resolved(self, kind: ConnectorType, asked: Asked) -> tuple[Operation, Asked]:
        entity = (kind.definition.slug, asked.entity)
        if entity in self._loaded:
            return resolved(kind, asked)
        # The first call of an entity imports its part of the connector's package.
        found = await offload(resolved, kind, asked)
        self._loaded.add(entity)
        return found

    def _opened(self, organization_id: str) -> OpenTransport:
        """A transport for what belongs to no stored connector."""
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
            except PagingError as error:  # of the page that may never be asked for
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
            await stream.peek(1)  # what fails before the first byte is an answer of its own
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
            late = errors.TimeoutError(f"the call took longer than {seconds:g} s, and was ended")
            if operation is not None and entry is not None and entry.sent and not operation.reads:
                late.retryable = False  # the service may have acted on it
            raise late from None


async def _run(connector: OpenConnector, flow: Flow[T]) -> T:
    execution = connector.execution
    return await connector.transport.run(
        confined(limited(connector.options, flow), lambda: execution.servers)
    )


async def _unless(work: Coroutine[Any, Any, T], gone: Callable[[], Coroutine[Any, Any, None]]) -> T:
    """What ``work`` returns; it is cancelled where ``gone`` returns before.

    Most calls end before anyone looks whether the client is still there.

    Raises:
        GoneError: It was cancelled so.
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
            raise GoneError("whoever asked went away") from None
        raise
    finally:
        timer.cancel()
        if watching is not None:
            watching.remove_done_callback(leave)
            watching.cancel()
