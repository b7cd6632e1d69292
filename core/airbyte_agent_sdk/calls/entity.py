"""Base classes of generated entities: what their methods hand their arguments to."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from functools import partial, wraps
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..definition import Operation
from ..errors import PagingError, ResponseShapeError, suggest
from ..names import identifier
from ..records.picking import pick
from ..records.record import Reader, RecordWarning, reader
from ..values import is_array, is_object
from ..wire.aliases import canonical_arguments
from ..wire.arguments import named
from ..wire.call import Call, Execution
from ..wire.response import Outcome
from .paging import AsyncPager, Sheet, SyncPage

if TYPE_CHECKING:
    from ..download import Download, SyncDownload
    from .connector import Connector, SyncConnector

__all__ = ["Entity", "SyncEntity", "plain_sheet"]

T = TypeVar("T")


def _sheet(execution: Execution, records: Reader[T], call: Call, outcome: Outcome) -> Sheet[T]:
    following: Call | PagingError | None
    try:
        following = execution.next_call(call, outcome)
    except PagingError as error:
        following = error.during(call.operation.entity, call.operation.action)
    options = call.options
    # After paging, which may need other fields.
    # An answer that is an object in place of a list is a page of that one record.
    found = outcome.data if is_array(outcome.data) else [outcome.data]
    rows = pick(found, options.select_fields, options.exclude_fields)
    data, warnings = records.many(rows, strict=options.strict, partial=options.partial)
    if outcome.incomplete is not None:
        if options.strict:
            raise PagingError(
                f"{outcome.incomplete}; ask for less at a time, such as by a filter",
                entity=call.operation.entity,
                action=call.operation.action,
            )
        warnings = (*warnings, RecordWarning("data", outcome.incomplete, None))
    return Sheet(call, data, outcome, warnings, following)


def plain_sheet(execution: Execution, call: Call, outcome: Outcome) -> Sheet[Any]:
    """A page of plain JSON, and the call for the next one."""
    return _sheet(execution, reader(cast("type[Any]", Any)), call, outcome)


def _record(records: Reader[T], call: Call, outcome: Outcome) -> T:
    operation, options = call.operation, call.options
    held = ""
    if outcome.data is None:
        held = "" if records.nullable else "no record"
    elif records.is_object and not is_object(outcome.data):
        held = f"{'a list' if is_array(outcome.data) else 'a bare value'} where a record should be"
    if held:
        raise ResponseShapeError(
            f"the answer holds {held}", entity=operation.entity, action=operation.action, body=outcome.body
        )
    record = pick(outcome.data, options.select_fields, options.exclude_fields)
    return records.one(record, strict=options.strict, partial=options.partial)[0]


class _Explained:
    """Takes other names of arguments; a misspelt one names the nearest, which Python does from 3.13 on."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name, method in list(vars(cls).items()):
            if inspect.isfunction(method) and not name.startswith("_"):
                setattr(cls, name, _explained(method))


def _explained(method: Callable[..., Any]) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(method):

        @wraps(method)
        async def call(*args: Any, **kwargs: Any) -> Any:
            return await _called(method, args, kwargs)

        return call

    @wraps(method)
    def call_now(*args: Any, **kwargs: Any) -> Any:
        return _called(method, args, kwargs)

    return call_now


def _called(method: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """What ``method`` returns; where its signature does not fit, aliases are tried before it is an error."""
    try:
        return method(*args, **kwargs)
    except TypeError as error:
        # From inside the method it is not about its arguments.
        inside = error.__traceback__ and error.__traceback__.tb_next
        if inside is not None and not inspect.iscoroutinefunction(method):
            raise
        operation = _operation(method)
        renamed = canonical_arguments(operation, kwargs) if operation is not None else None
        if renamed is None:
            raise _explanation(method, kwargs, error) from None
    return _called(method, args, renamed)


def _operation(method: Callable[..., Any]) -> Operation | None:
    """The operation of a generated method, which its module lists by action."""
    operations: Mapping[str, Operation] = method.__globals__.get("OPERATIONS", {})
    return next((item for action, item in operations.items() if identifier(action) == method.__name__), None)


def _explanation(method: Callable[..., Any], kwargs: Mapping[str, Any], error: TypeError) -> TypeError:
    parameters = [item for item in inspect.signature(method).parameters.values() if item.name != "self"]
    known = [item.name for item in parameters]
    required = [item.name for item in parameters if item.default is item.empty]
    unknown = [name for name in kwargs if name not in known]
    needs = f" required: {', '.join(required)}" if required else ""
    if not unknown:
        return TypeError(f"{error};{needs}" if needs else str(error))
    if len(unknown) == 1:
        hint = suggest(unknown[0], known) or f"; known: {', '.join(known)};"
        found = f'an unknown parameter "{unknown[0]}"{hint}'
    else:
        each = " ".join(f'"{name}"{suggest(name, known) or ";"}' for name in unknown)
        found = f"{len(unknown)} unknown parameters: {each} known: {', '.join(known)};"
    return TypeError(f"{method.__qualname__}() got {found}{needs}".removesuffix(";"))


class Entity(_Explained):
    """Base of the generated entities of asynchronous connectors."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    def _pager(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> AsyncPager[T]:
        call = self._connector.call(operation, named(operation, arguments))
        return AsyncPager(call, partial(self._fetch, reader(kind)))

    async def _one(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> T:
        call = self._connector.call(operation, named(operation, arguments))
        return _record(reader(kind), call, await self._connector.perform(call))

    async def _none(self, operation: Operation, arguments: Mapping[str, Any]) -> None:
        await self._connector.perform(self._connector.call(operation, named(operation, arguments)))

    async def _download(self, operation: Operation, arguments: Mapping[str, Any]) -> Download:
        call = self._connector.call(operation, named(operation, arguments))
        return await self._connector.open_download(call)

    async def _save(self, opening: Awaitable[Download], path: str | PathLike[str], overwrite: bool) -> Path:
        async with await opening as file:
            return await file.save(path, overwrite=overwrite)

    async def _text(self, opening: Awaitable[Download]) -> str:
        async with await opening as file:
            return "".join([piece async for piece in file.aiter_text()])

    async def _base64(self, opening: Awaitable[Download]) -> str:
        async with await opening as file:
            return "".join([piece async for piece in file.aiter_base64()])

    async def _fetch(self, records: Reader[T], call: Call) -> Sheet[T]:
        return _sheet(self._connector.execution, records, call, await self._connector.perform(call))


class SyncEntity(_Explained):
    """Base of the generated entities of blocking connectors."""

    def __init__(self, connector: SyncConnector) -> None:
        self._connector = connector

    def _page(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> SyncPage[T]:
        call = self._connector.call(operation, named(operation, arguments))
        fetch = partial(self._fetch, reader(kind))
        return SyncPage(fetch(call), frozenset({repr(call.params)}), fetch)

    def _one(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> T:
        call = self._connector.call(operation, named(operation, arguments))
        return _record(reader(kind), call, self._connector.perform(call))

    def _none(self, operation: Operation, arguments: Mapping[str, Any]) -> None:
        self._connector.perform(self._connector.call(operation, named(operation, arguments)))

    def _download(self, operation: Operation, arguments: Mapping[str, Any]) -> SyncDownload:
        return self._connector.open_download(self._connector.call(operation, named(operation, arguments)))

    def _save(self, file: SyncDownload, path: str | PathLike[str], overwrite: bool) -> Path:
        with file:
            return file.save(path, overwrite=overwrite)

    def _text(self, file: SyncDownload) -> str:
        with file:
            return "".join(file.iter_text())

    def _base64(self, file: SyncDownload) -> str:
        with file:
            return "".join(file.iter_base64())

    def _fetch(self, records: Reader[T], call: Call) -> Sheet[T]:
        return _sheet(self._connector.execution, records, call, self._connector.perform(call))
