"""Calls by name as flows that return results, and batches of them, for connectors and executors."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, TypeVar, cast

from ..errors import (
    AirbyteError,
    ConfigurationError,
    HTTPClientError,
    InvalidParameterError,
    PagingError,
    ResponseError,
)
from ..records.meta import Meta
from ..transport import Flow
from ..transport.limits import limited
from ..transport.options import Options
from ..wire.call import Call
from ..wire.next_page import position
from ..wire.response import ParsedResponse
from .ahead import at_once
from .backend import Backend
from .models import CheckResult, ExecutionConfig, ExecutionResult

__all__ = ["BatchCall", "UntypedCalls", "all_of", "all_of_blocking"]

T = TypeVar("T")

#: A call of a batch: an :class:`ExecutionConfig`, or entity, action and optionally parameters.
BatchCall: TypeAlias = "ExecutionConfig | tuple[str, str] | tuple[str, str, Mapping[str, Any] | None]"

#: Errors that a check reports as its result, instead of raising them.
_CHECK_FAILURES = (HTTPClientError, ResponseError, ConfigurationError)


@dataclass(frozen=True, slots=True)
class UntypedCalls:
    """Flows for a connector's calls by name.

    Attributes:
        execution: The backend.
        options: Options of every call.
        read: Converts the outcome of a call to a result.
    """

    execution: Backend
    options: Options
    read: Callable[[ParsedResponse], ExecutionResult]

    def execute(self, config: ExecutionConfig) -> Flow[ExecutionResult]:
        """A call that raises its errors."""
        _require_names(config)
        operation = self.execution.operation(config.entity, config.action)
        call = self.execution.prepare(Call.of(operation, _params(config), self.options))
        if operation.action == "download":
            from ..download import opened  # rarely needed

            transfer = yield from limited(self.options, self.execution.download(call))
            return ExecutionResult(success=True, data=opened(transfer))
        outcome = yield from limited(self.options, self.execution.perform(call))
        return self.read(self._placed(call, outcome))

    def _placed(self, call: Call, outcome: ParsedResponse) -> ParsedResponse:
        """Adds the common metadata names to a page, in addition to the service's own.

        They are omitted if it is unknown whether there is a next page.
        """
        if not call.operation.is_list:
            return outcome
        try:
            following = self.execution.next_call(call, outcome)
        except PagingError:
            return outcome
        cursor = position(following) if following is not None else None
        place = {"has_next_page": following is not None, "end_cursor": cursor, "cursor": cursor}
        return replace(outcome, meta=place | outcome.meta)

    def batch(self, calls: Iterable[BatchCall]) -> list[Flow[ExecutionResult]]:
        """Calls that return their errors as results.

        Raises:
            TypeError: An item is not a call.
        """
        return [_settled(self.execute(_config(call))) for call in calls]

    def check(self, entity: str | None = None) -> Flow[CheckResult]:
        """Checks the credentials, optionally for ``entity``. Failures are returned, not raised."""
        flow = limited(self.options, self.execution.check(self.options, entity))
        return _checked(flow)

    def checks(self, entities: Iterable[str] | None) -> dict[str, Flow[CheckResult]]:
        """A check of each entity; raises ``EntityNotFoundError``."""
        return {entity: self.check(entity) for entity in self.execution.checkable(entities)}


def _require_names(config: ExecutionConfig) -> None:
    """Reject values that are not text: type hints are not enforced at run time."""
    for what in ("entity", "action"):
        given: object = getattr(config, what)
        if not isinstance(given, str):
            raise InvalidParameterError(f"{what} must be a string, not {type(given).__name__}")


def _params(config: ExecutionConfig) -> Mapping[str, Any]:
    params: Any = config.params
    if params is None:
        return {}
    if not isinstance(params, Mapping):
        error = InvalidParameterError(
            f'params must be a mapping such as {{"limit": 10}}, not {type(params).__name__}'
        )
        raise error.during(config.entity, config.action)
    for name in cast("Mapping[object, Any]", params):
        if not isinstance(name, str):
            error = InvalidParameterError(f"parameter names must be strings, not {name!r}")
            raise error.during(config.entity, config.action)
    return cast("Mapping[str, Any]", params)


def _config(call: BatchCall) -> ExecutionConfig:
    if isinstance(call, ExecutionConfig):
        return call
    if isinstance(call, tuple) and len(call) in (2, 3):  # pyright: ignore[reportUnnecessaryIsInstance]
        return ExecutionConfig(call[0], call[1], params=call[2] if len(call) == 3 else None)
    raise TypeError(f"a call must be an ExecutionConfig or a tuple (entity, action, params), not {call!r}")


def _checked(flow: Flow[ParsedResponse]) -> Flow[CheckResult]:
    try:
        meta = (yield from flow).meta
    except _CHECK_FAILURES as error:
        data = {"status": "unhealthy", "checked_entity": error.entity, "checked_action": error.action}
        return CheckResult(False, data, str(error), exception=error.with_traceback(None))
    data = {"status": "healthy", "checked_entity": meta.get("entity"), "checked_action": meta.get("action")}
    note = {"note": meta["note"]} if "note" in meta else {}
    return CheckResult(True, data | note, meta=Meta(meta))


def _settled(flow: Flow[ExecutionResult]) -> Flow[ExecutionResult]:
    try:
        return (yield from flow)
    except AirbyteError as error:
        # The traceback would keep references to all its frames.
        return ExecutionResult(success=False, error=str(error), exception=error.with_traceback(None))


def _workers(flows: Sequence[object], concurrency: int) -> int:
    return min(at_once(concurrency), len(flows))


async def all_of(
    run: Callable[[Flow[T]], Awaitable[T]], flows: Sequence[Flow[T]], concurrency: int
) -> list[T]:
    """The results of the flows, in order; at most ``concurrency`` run concurrently.

    An error in one cancels all others and is raised.
    """
    import anyio

    results: dict[int, T] = {}
    failures: list[Exception] = []
    pending = iter(enumerate(flows))

    async def work() -> None:
        for index, flow in pending:
            try:
                results[index] = await run(flow)
            except Exception as error:
                failures.append(error)
                group.cancel_scope.cancel()

    workers = _workers(flows, concurrency)
    async with anyio.create_task_group() as group:
        for _ in range(workers):
            group.start_soon(work)
    if failures:
        raise failures[0]
    return [results[index] for index in range(len(flows))]


def all_of_blocking(run: Callable[[Flow[T]], T], flows: Sequence[Flow[T]], concurrency: int) -> list[T]:
    """Like :func:`all_of`, in threads. After an error, running flows finish and no others are started."""
    if not flows:
        return []
    from concurrent.futures import ThreadPoolExecutor  # imports logging and more

    with ThreadPoolExecutor(_workers(flows, concurrency)) as pool:
        return list(pool.map(run, flows))
