"""What connectors and executors have in common: options, and calls by names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import wraps
from inspect import signature
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from ..auth.confidential import Confidential
from ..errors import ConfigurationError, suggest
from ..records.meta import Meta
from ..records.picking import pick
from ..transport import AsyncTransport, SyncTransport
from ..transport.limits import limited, pace, slots
from ..transport.options import Options
from ..values import Omit, omit
from ..wire.call import Call
from ..wire.extras import checked
from ..wire.response import ParsedResponse
from .backend import Backend
from .batch import BatchCall, UntypedCalls, all_of, all_of_blocking
from .models import CheckResult, ExecutionResult

if TYPE_CHECKING:
    from ..definition import Operation, Paging
    from ..download import Download, SyncDownload
    from .paging import AsyncPager, SyncPage

__all__ = ["AsyncClientBase", "ClientBase", "SyncClientBase"]

#: Maximum characters of an intent in the hosted API.
_LONGEST_INTENT = 512

F = TypeVar("F", bound=Callable[..., Any])


def _by_name(method: F) -> F:
    """Wraps ``method`` so that invalid options raise a helpful error."""
    known = [name for name in signature(method).parameters if name != "self"]

    @wraps(method)
    def checked(self: Any, *values: Any, **options: Any) -> Any:
        if values:
            raise TypeError(f"{method.__name__}() takes keyword arguments only, such as {known[0]}=...")
        for name in options:
            if name not in known:
                hint = suggest(name, known) or f"; options: {', '.join(known)}"
                raise TypeError(f'{method.__name__}() got an unknown option "{name}"{hint}')
        return method(self, **options)

    return cast("F", checked)


class ClientBase(Confidential):
    """Makes calls with options, and creates copies with other options."""

    execution: Backend
    _options: Options

    @property
    def _calls(self) -> UntypedCalls:
        return UntypedCalls(self.execution, self._options, self._result)

    def _result(self, outcome: ParsedResponse) -> ExecutionResult:
        data = pick(outcome.data, self._options.select_fields, self._options.exclude_fields)
        return ExecutionResult(success=True, data=data, meta=Meta(outcome.meta))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.execution!r})"

    @_by_name
    def with_options(
        self,
        *,
        timeout: float | Omit | None = omit,
        deadline: float | Omit | None = omit,
        max_retries: int | Omit = omit,
        retry_rate_limited_writes: bool | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        extra_query: Mapping[str, Any] | Omit = omit,
        extra_body: Mapping[str, Any] | Omit = omit,
        extra_headers: Mapping[str, str] | Omit = omit,
        idempotency_key: str | Omit | None = omit,
        select_fields: Sequence[str] | Omit = omit,
        exclude_fields: Sequence[str] | Omit = omit,
        intent: str | Omit | None = omit,
        strict: bool | Omit = omit,
        allow_partial: bool | Omit = omit,
        check_values: bool | Omit = omit,
        max_rps: float | Omit | None = omit,
        max_concurrency: int | Omit | None = omit,
        prefetch: int | Omit = omit,
    ) -> Self:
        """Return a copy of the connector with different options, which shares its connections.

        ``max_rps`` and ``max_concurrency`` apply to the returned connector and its copies together; the
        original connector keeps its own limits.

        Args:
            timeout: Maximum seconds without progress; ``None`` disables it.
            deadline: Maximum seconds for a call, including retries, delays and reading the response, above 0.
                Each page of a list is a call. ``None`` disables it.
            max_retries: Maximum number of retries, for calls that are safe to retry.
            retry_rate_limited_writes: Whether to retry a write without an idempotency key after a rate limit
                rejected it (429).
            headers: Headers to send with each call.
            extra_query: Query parameters that are not in the spec, with the API's own names. They are not
                validated, and override parameters of the same name. Objects are encoded as ``name[key]``,
                and lists repeat the name. Extras are not available in hosted mode.
            extra_body: Body fields that are not in the spec. They are merged into the body at any depth.
            extra_headers: Headers for the service only. They override ``headers``.
            idempotency_key: Key to send with a write, if the API accepts one.
            select_fields: Fields of each record to return, such as ``id`` and ``address.city``.
            exclude_fields: Fields of each record to leave out, after ``select_fields``.
            intent: Purpose of the calls, at most 512 characters, recorded by the hosted API and sent nowhere
                else. ``None`` sends none.
            strict: Raise an error if a record does not match its type.
            allow_partial: Accept pages of GraphQL lists that have errors in addition to records; see
                ``page.errors``.
            check_values: Whether to validate values against the spec before sending.
            max_rps: Maximum requests per second, at least 1/86400, evenly spaced. Pages, retries and checks
                count too. ``None`` disables it.
            max_concurrency: Maximum concurrent calls, at least 1; others wait. ``None`` disables it.
            prefetch: Pages to request before they are needed while a list is iterated over: 1, which is the
                default, or 0. The first request ahead is made when the second record, or the second page, is
                asked for.

        Raises:
            ConfigurationError: A limit is out of bounds, the intent is too long, a list of fields is invalid,
                or an extra cannot be sent.
        """
        if isinstance(intent, str) and len(intent) > _LONGEST_INTENT:
            raise ConfigurationError(
                f"intent has {len(intent)} characters; the hosted API accepts at most {_LONGEST_INTENT}"
            )
        given = {
            "timeout": timeout,
            "deadline": deadline,
            "max_retries": max_retries,
            "retry_rate_limited_writes": retry_rate_limited_writes,
            "headers": headers,
            "extra_query": extra_query
            if isinstance(extra_query, Omit)
            else checked("extra_query", extra_query),
            "extra_body": extra_body if isinstance(extra_body, Omit) else checked("extra_body", extra_body),
            "extra_headers": extra_headers,
            "idempotency_key": idempotency_key,
            "select_fields": _fields("select_fields", select_fields),
            "exclude_fields": _fields("exclude_fields", exclude_fields),
            "intent": intent,
            "strict": strict,
            "allow_partial": allow_partial,
            "check_values": check_values,
            "pace": max_rps if isinstance(max_rps, Omit) else pace(max_rps),
            "slots": max_concurrency if isinstance(max_concurrency, Omit) else slots(max_concurrency),
            "prefetch": prefetch,
        }
        changes: dict[str, Any] = {
            name: value for name, value in given.items() if not isinstance(value, Omit)
        }
        return self._alike(replace(self._options, **changes))

    def _make_call(self, operation: Operation, params: Mapping[str, Any]) -> Call:
        """A call of an operation with this client's options."""
        return self.execution.prepare(Call.of(operation, params, self._options))

    def _raw(self, method: str, path: str, **facts: Any) -> Call:
        from ..wire.raw_request import RawRequest  # rarely needed

        given = {name: value for name, value in facts.items() if value is not None}
        return self.execution.raw(RawRequest(method=method, path=path, **given), self._options)

    def _alike(self, options: Options) -> Self:
        """A copy that shares everything but the options."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__, _options=options)
        return other


def _fields(name: str, given: Any) -> tuple[str, ...] | Omit:
    if isinstance(given, Omit):
        return given
    names: tuple[Any, ...] = tuple(given) if isinstance(given, Iterable) else (given,)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(given, str) or not all(isinstance(item, str) for item in names):
        example = given if isinstance(given, str) else "id"
        raise ConfigurationError(f"{name} must be a list of names, such as [{example!r}]")
    return names


class AsyncClientBase(ClientBase):
    """Makes async calls by name. Use it with ``async with``, or call ``await close()``."""

    _transport: AsyncTransport

    async def execute_batch(
        self, calls: Iterable[BatchCall], *, concurrency: int = 10
    ) -> list[ExecutionResult]:
        """Make many calls concurrently. Failed calls are returned as results, not raised.

        Args:
            calls: :class:`ExecutionConfig` objects, or tuples of entity, action and optionally parameters.
            concurrency: Maximum number of concurrent calls, at least 1.

        Returns:
            One result per call, in the same order. If ``success`` is false, ``error`` is the message and
            ``exception`` is the error that ``execute`` would have raised.

        Raises:
            TypeError: An item is not a call. No call was made.
            ConfigurationError: ``concurrency`` is out of bounds. No call was made.
        """
        return await all_of(self._transport.run, self._calls.batch(calls), concurrency)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | Sequence[Any] | None = None,
        form: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        records: str | None = None,
    ) -> ExecutionResult:
        """Make a request that is not in the spec: ``await stripe.request("GET", "/v1/balance")``.

        Credentials, version headers, idempotency keys, retries, limits and errors work as in any other call.
        Values use the API's own names and are not validated. Not available in hosted mode.

        Args:
            method: HTTP method, such as ``GET``.
            path: Path relative to the base URL, percent-encoded, optionally with a query; or a full URL with
                the connector's own origin. ``..`` is rejected.
            query: Query parameters. Objects are encoded as ``name[key]``, and lists repeat the name.
            json: JSON body, an object or a list.
            form: Fields of a form body, instead of ``json``.
            headers: Additional headers.
            records: JSONPath of the part of the response to return, such as ``$.data``. By default all of it.

        Returns:
            The response's JSON as ``data``; ``None`` if it is empty.

        Raises:
            InvalidParameterError: The path is on another origin, or cannot be sent.
            UnsupportedFeatureError: The connector uses the hosted API.
            AirbyteError: The request failed.
        """
        call = self._raw(method, path, query=query, json=json, form=form, headers=headers, records=records)
        return self._result(await self._perform(call))

    def request_pages(
        self,
        path: str,
        *,
        paging: Paging,
        records: str,
        method: str = "GET",
        query: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Any]:
        """Return the pages of a list that is not in the spec. Records are plain JSON values.

        Args:
            path: Path or full URL, as for :meth:`request`.
            paging: How to get the next page: ``Paging("cursor", "after", next="$.next_cursor")``. ``next``
                and ``has_more`` are JSONPaths, ``@link.next`` or ``@header.<name>``.
            records: JSONPath of the list of records.
            method: HTTP method, such as ``POST``.
            query: Query parameters.
            json: JSON body.
            form: Fields of a form body.
            headers: Additional headers.
        """
        from ..records.record import anything  # only lists need them
        from .paging import AsyncPager

        call = self._raw(
            method, path, query=query, json=json, form=form, headers=headers, records=records,
            paging=paging,
        )  # fmt: skip
        return AsyncPager(self.execution, self._perform, call, anything())

    async def _perform(self, call: Call) -> ParsedResponse:
        flow = self.execution.perform(call)
        return await self._transport.run(limited(call.options, flow) if call.options.bounded else flow)

    async def _open_download(self, call: Call) -> Download:
        from ..download import Download  # few connectors have one

        return Download(await self._transport.run(limited(call.options, self.execution.download(call))))

    async def check(self) -> CheckResult:
        """Check whether the credentials work, with one cheap call. A failure is returned, not raised.

        The result's ``status`` is ``healthy`` or ``unhealthy``; ``checked_entity`` and ``checked_action`` say
        which call was made. Required parameters of that call, such as a record's id, are looked up.
        """
        return await self._transport.run(self._calls.check())

    async def check_entities(
        self, entities: Iterable[str] | None = None, *, concurrency: int = 10
    ) -> dict[str, CheckResult]:
        """Check whether the credentials can list each entity. Failures are returned, not raised.

        Args:
            entities: Names of entities. By default, all that have a list operation.
            concurrency: Maximum number of concurrent checks, at least 1.

        Raises:
            EntityNotFoundError: The connector has no such entity; nothing was called.
            ConfigurationError: ``concurrency`` is out of bounds; nothing was called.
        """
        checks = self._calls.checks(entities)
        return dict(
            zip(checks, await all_of(self._transport.run, [*checks.values()], concurrency), strict=True)
        )

    async def close(self) -> None:
        """Close the connections. Can be called more than once."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class SyncClientBase(ClientBase):
    """Makes sync calls by name. Use it with ``with``, or call ``close()``. Thread-safe."""

    _transport: SyncTransport

    def execute_batch(self, calls: Iterable[BatchCall], *, concurrency: int = 10) -> list[ExecutionResult]:
        """Make many calls in ``concurrency`` threads. Failed calls are returned as results, not raised."""
        return all_of_blocking(self._transport.run, self._calls.batch(calls), concurrency)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | Sequence[Any] | None = None,
        form: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        records: str | None = None,
    ) -> ExecutionResult:
        """Make a request that is not in the spec. For the arguments, see :meth:`AsyncClientBase.request`."""
        call = self._raw(method, path, query=query, json=json, form=form, headers=headers, records=records)
        return self._result(self._perform(call))

    def request_pages(
        self,
        path: str,
        *,
        paging: Paging,
        records: str,
        method: str = "GET",
        query: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        form: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> SyncPage[Any]:
        """Return the pages of a list that is not in the spec; see :meth:`AsyncClientBase.request_pages`."""
        from ..records.record import anything
        from .paging import first_page

        call = self._raw(
            method, path, query=query, json=json, form=form, headers=headers, records=records,
            paging=paging,
        )  # fmt: skip
        return first_page(self.execution, self._perform, call, anything())

    def _perform(self, call: Call) -> ParsedResponse:
        flow = self.execution.perform(call)
        return self._transport.run(limited(call.options, flow) if call.options.bounded else flow)

    def _open_download(self, call: Call) -> SyncDownload:
        from ..download import SyncDownload

        return SyncDownload(self._transport.run(limited(call.options, self.execution.download(call))))

    def check(self) -> CheckResult:
        """Check whether the credentials work, with one cheap call. A failure is returned, not raised."""
        return self._transport.run(self._calls.check())

    def check_entities(
        self, entities: Iterable[str] | None = None, *, concurrency: int = 10
    ) -> dict[str, CheckResult]:
        """Check whether the credentials can list each entity. Failures are returned, not raised."""
        checks = self._calls.checks(entities)
        return dict(
            zip(checks, all_of_blocking(self._transport.run, [*checks.values()], concurrency), strict=True)
        )

    def close(self) -> None:
        """Close the connections. Can be called more than once."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
