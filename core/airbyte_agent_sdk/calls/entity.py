"""Base classes of generated entities, which execute the calls of their methods."""

from __future__ import annotations

import inspect
from base64 import b64decode
from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..definition import Operation
from ..errors import ResponseShapeError, suggest
from ..names import identifier
from ..records.picking import pick
from ..records.record import Reader, reader
from ..values import is_array, is_object
from ..wire.aliases import canonical_arguments
from ..wire.arguments import to_api_params
from ..wire.call import Call
from ..wire.response import ParsedResponse
from .paging import AsyncPager, SyncPage, first_page

if TYPE_CHECKING:
    from ..download import Download, SyncDownload
    from .base import AsyncClientBase, SyncClientBase

__all__ = ["Entity", "SyncEntity"]

T = TypeVar("T")


def _record(records: Reader[T], call: Call, outcome: ParsedResponse) -> T:
    operation, options = call.operation, call.options
    held = ""
    if outcome.data is None:
        if outcome.body is None and not records.nullable and not operation.reads:
            # A write has succeeded: an error could cause it to be repeated.
            return records.one(records.empty, strict=options.strict, partial=options.partial)[0]
        held = "" if records.nullable else "no record"
    elif records.is_object and not is_object(outcome.data):
        held = f"{'a list' if is_array(outcome.data) else 'a bare value'} instead of a record"
    if held:
        raise ResponseShapeError(
            f"the response contains {held}",
            entity=operation.entity,
            action=operation.action,
            body=outcome.body,
        )
    record = pick(outcome.data, options.select_fields, options.exclude_fields)
    return records.one(record, strict=options.strict, partial=options.partial)[0]


class _Explained:
    """Accepts aliases of arguments, and suggests the nearest name for a misspelled one, like Python 3.13."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name, method in list(vars(cls).items()):
            if inspect.isfunction(method) and not name.startswith("_"):
                setattr(cls, name, _explained(method))


def _explained(method: Callable[..., Any]) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(method):

        @wraps(method)
        async def call(*args: Any, **kwargs: Any) -> Any:
            try:
                called = method(*args, **kwargs)
            except TypeError as error:
                renamed = _renamed(method, kwargs, error)
                called = call(*args, **renamed)
            return await called

        return call

    @wraps(method)
    def call_now(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except TypeError as error:
            if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
                raise  # raised inside the method, so not about its arguments
            renamed = _renamed(method, kwargs, error)
        return call_now(*args, **renamed)

    return call_now


def _renamed(method: Callable[..., Any], kwargs: Mapping[str, Any], error: TypeError) -> Mapping[str, Any]:
    """Replaces aliases in arguments that do not match a method's signature.

    Raises:
        TypeError: They are not aliases; the message suggests the nearest name.
    """
    operation = _operation(method)
    renamed = canonical_arguments(operation, kwargs) if operation is not None else None
    if renamed is None:
        raise _explanation(method, kwargs, error) from None
    return renamed


def _operation(method: Callable[..., Any]) -> Operation | None:
    """The operation of a generated method, imported by its module."""
    operations = (item for item in method.__globals__.values() if isinstance(item, Operation))
    return next((item for item in operations if identifier(item.action) == method.__name__), None)


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
    """Base class of generated entities of async connectors."""

    def __init__(self, client: AsyncClientBase) -> None:
        # Internal interface between a client and its entities.
        self._backend = client.execution
        self._make_call = client._make_call  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._perform = client._perform  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._open_download = client._open_download  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    def _pager(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> AsyncPager[T]:
        call = self._make_call(operation, to_api_params(operation, arguments))
        return AsyncPager(self._backend, self._perform, call, reader(kind))

    async def _one(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> T:
        call = self._make_call(operation, to_api_params(operation, arguments))
        return _record(reader(kind), call, await self._perform(call))

    async def _bytes(self, operation: Operation, arguments: Mapping[str, Any]) -> bytes:
        outcome = await self._perform(self._make_call(operation, to_api_params(operation, arguments)))
        return b64decode(outcome.data or "")

    async def _none(self, operation: Operation, arguments: Mapping[str, Any]) -> None:
        await self._perform(self._make_call(operation, to_api_params(operation, arguments)))

    async def _download(self, operation: Operation, arguments: Mapping[str, Any]) -> Download:
        call = self._make_call(operation, to_api_params(operation, arguments))
        return await self._open_download(call)

    async def _save(self, opening: Awaitable[Download], path: str | PathLike[str], overwrite: bool) -> Path:
        async with await opening as file:
            return await file.save(path, overwrite=overwrite)

    async def _text(self, opening: Awaitable[Download]) -> str:
        async with await opening as file:
            return "".join([piece async for piece in file.aiter_text()])

    async def _base64(self, opening: Awaitable[Download]) -> str:
        async with await opening as file:
            return "".join([piece async for piece in file.aiter_base64()])


class SyncEntity(_Explained):
    """Base class of generated entities of sync connectors."""

    def __init__(self, client: SyncClientBase) -> None:
        # Internal interface between a client and its entities.
        self._backend = client.execution
        self._make_call = client._make_call  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._perform = client._perform  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._open_download = client._open_download  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    def _page(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> SyncPage[T]:
        call = self._make_call(operation, to_api_params(operation, arguments))
        return first_page(self._backend, self._perform, call, reader(kind))

    def _one(self, operation: Operation, arguments: Mapping[str, Any], kind: type[T]) -> T:
        call = self._make_call(operation, to_api_params(operation, arguments))
        return _record(reader(kind), call, self._perform(call))

    def _bytes(self, operation: Operation, arguments: Mapping[str, Any]) -> bytes:
        outcome = self._perform(self._make_call(operation, to_api_params(operation, arguments)))
        return b64decode(outcome.data or "")

    def _none(self, operation: Operation, arguments: Mapping[str, Any]) -> None:
        self._perform(self._make_call(operation, to_api_params(operation, arguments)))

    def _download(self, operation: Operation, arguments: Mapping[str, Any]) -> SyncDownload:
        return self._open_download(self._make_call(operation, to_api_params(operation, arguments)))

    def _save(self, file: SyncDownload, path: str | PathLike[str], overwrite: bool) -> Path:
        with file:
            return file.save(path, overwrite=overwrite)

    def _text(self, file: SyncDownload) -> str:
        with file:
            return "".join(file.iter_text())

    def _base64(self, file: SyncDownload) -> str:
        with file:
            return "".join(file.iter_base64())
