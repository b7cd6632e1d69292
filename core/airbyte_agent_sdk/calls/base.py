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

#: Characters of an intent that the hosted API takes.
_LONGEST_INTENT = 512

F = TypeVar("F", bound=Callable[..., Any])


def _by_name(method: F) -> F:
    """``method``, which says itself what is wrong with the options that it is given."""
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
    """Makes calls with options, and gives itself with others."""

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
    ) -> Self:
        """The same connector with other options, sharing its connections.

        The limits hold for the connector returned here and those made from it by ``with_options``, together;
        the connector this is called on keeps its own.

        Args:
            timeout: Seconds without progress; ``None`` disables it.
            deadline: Seconds for a call as a whole, with its retries, pauses and the answer's body, above 0.
                A page of a list is a call. ``None`` is no limit.
            max_retries: Tries after the first, where repeating is safe.
            retry_rate_limited_writes: Whether a write without an idempotency key is sent again where the
                rate limit refused it (429).
            headers: Sent on each call.
            extra_query: What the spec does not know of the query, by the API's own names and unchecked; over
                parameters of the same name. An object is written as ``name[key]``, a list repeats its name.
                Extras go to the service itself: the hosted API takes none.
            extra_body: The same of the body, at any depth: objects are merged, anything else is replaced.
            extra_headers: Headers for the service alone, over ``headers``.
            idempotency_key: Sent with a write, where the API takes one.
            select_fields: Fields to keep of each record, such as ``id`` and ``address.city``.
            exclude_fields: Fields to drop of each record; of those to keep, where these are named too.
            intent: What the calls are for, in at most 512 characters, for the hosted API to take down; sent
                nowhere else. ``None`` is nothing.
            strict: Raise where a record is not of its type.
            allow_partial: Take pages of GraphQL lists that have errors beside their records, in ``errors``.
            check_values: Check values against the spec before sending.
            max_rps: At most so many requests a second, at least 1/86400, evenly spread: pages, retries and
                checks take their turns too. ``None`` is no limit.
            max_concurrency: At most so many calls at once, at least 1, with their retries and pauses; others
                wait. ``None`` is no limit.

        Raises:
            ConfigurationError: A limit is out of bounds, the intent too long, a list of fields is none, or an
                extra cannot be sent.
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
        }
        changes: dict[str, Any] = {
            name: value for name, value in given.items() if not isinstance(value, Omit)
        }
        return self._alike(replace(self._options, **changes))

    def _make_call(self, operation: Operation, params: Mapping[str, Any]) -> Call:
        """A call of an operation with this client's options, ready to be made."""
        return self.execution.prepare(Call.of(operation, params, self._options))

    def _raw(self, method: str, path: str, **facts: Any) -> Call:
        from ..wire.raw_request import RawRequest  # rarely needed

        given = {name: value for name, value in facts.items() if value is not None}
        return self.execution.raw(RawRequest(method=method, path=path, **given), self._options)

    def _alike(self, options: Options) -> Self:
        """Another of the same, sharing all but the options."""
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
    """Makes calls by names, asynchronously. Use it with ``async with``, or ``await close()`` it."""

    _transport: AsyncTransport

    async def execute_batch(
        self, calls: Iterable[BatchCall], *, concurrency: int = 10
    ) -> list[ExecutionResult]:
        """Make many calls, several at a time. A call that fails is a result, not an error.

        Args:
            calls: Each an :class:`ExecutionConfig`, or a tuple of entity, action and perhaps parameters.
            concurrency: How many are made at a time, at least 1.

        Returns:
            A result for each call, in the order of the calls. Where ``success`` is false, ``error`` says why
            and ``exception`` is the error that ``execute`` would have raised.

        Raises:
            TypeError: Something among them is no call; none was made.
            ConfigurationError: ``concurrency`` is out of bounds; none was made.
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
        """Make a request that no operation describes: ``await stripe.request("GET", "/v1/balance")``.

        Credentials, version headers, idempotency keys, retries, limits and errors are as for any call; values
        go unchecked, by the API's own names. Through the hosted API there are no such requests.

        Args:
            method: Such as ``GET``.
            path: Below the base URL, as in the spec; percent-encoded, and with a query if need be. Or a whole
                URL on the connector's own origin. ``..`` is refused.
            query: Values of the query; an object is written as ``name[key]``, a list repeats its name.
            json: A body of JSON: an object or a list.
            form: The fields of a body that is a form, in place of JSON.
            headers: Sent besides.
            records: JSONPath of what is wanted of the answer, such as ``$.data``; by default all of it.

        Returns:
            The answer's JSON as ``data``; ``None`` where there is none.

        Raises:
            InvalidParameterError: The path leads elsewhere, or cannot be sent.
            UnsupportedFeatureError: The connector uses the hosted API.
            AirbyteError: The request did not succeed.
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
        """Pages of a list that no operation describes; what comes is plain JSON.

        Args:
            path: As for :meth:`request`, and the arguments below too.
            paging: How the next page is found: ``Paging("cursor", "after", next="$.next_cursor")``. ``next``
                and ``has_more`` are JSONPaths, ``@link.next`` or ``@header.<name>``.
            records: JSONPath of the list of records.
            method: Such as ``POST``.
            query: Values of the query.
            json: A body of JSON.
            form: The fields of a body that is a form.
            headers: Sent besides.
        """
        from ..records.record import anything  # lists alone need them
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
        """Whether the credentials work: makes one cheap call. A failure is a result, not an error.

        The result's ``status`` is ``healthy`` or ``unhealthy``, its ``checked_entity`` and ``checked_action``
        are the call that was made. What the call requires is looked up: a record's id in the list that the
        spec names, for example.
        """
        return await self._transport.run(self._calls.check())

    async def check_entities(
        self, entities: Iterable[str] | None = None, *, concurrency: int = 10
    ) -> dict[str, CheckResult]:
        """Whether the credentials can list each entity. Failures are results, not errors.

        Args:
            entities: By default all that have a list.
            concurrency: How many are checked at a time, at least 1.

        Raises:
            EntityNotFoundError: The connector has no such entity; nothing was called.
            ConfigurationError: ``concurrency`` is out of bounds; nothing was called.
        """
        checks = self._calls.checks(entities)
        return dict(
            zip(checks, await all_of(self._transport.run, [*checks.values()], concurrency), strict=True)
        )

    async def close(self) -> None:
        """Close the connections; twice is fine."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class SyncClientBase(ClientBase):
    """Makes calls by names, blocking. Use it with ``with``, or ``close()`` it; threads may share it."""

    _transport: SyncTransport

    def execute_batch(self, calls: Iterable[BatchCall], *, concurrency: int = 10) -> list[ExecutionResult]:
        """Make many calls, in ``concurrency`` threads; as :meth:`AsyncClientBase.execute_batch`."""
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
        """Make a request that no operation describes; as :meth:`AsyncClientBase.request`."""
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
        """Pages of a list that no operation describes; as :meth:`AsyncClientBase.request_pages`."""
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
        """Whether the credentials work: makes one cheap call. A failure is a result, not an error."""
        return self._transport.run(self._calls.check())

    def check_entities(
        self, entities: Iterable[str] | None = None, *, concurrency: int = 10
    ) -> dict[str, CheckResult]:
        """Whether the credentials can list each entity; as :meth:`AsyncClientBase.check_entities`."""
        checks = self._calls.checks(entities)
        return dict(
            zip(checks, all_of_blocking(self._transport.run, [*checks.values()], concurrency), strict=True)
        )

    def close(self) -> None:
        """Close the connections; twice is fine."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
