"""What connectors and executors have in common: options, and calls by names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Self

from .confidential import Confidential
from .errors import ConfigurationError
from .executor.batch import BatchCall, Calls, all_of, all_of_blocking
from .executor.models import ExecutionResult
from .executor.protocol import Execution
from .limits import pace, slots
from .options import Options
from .response import Outcome, pick
from .transport import AsyncTransport, SyncTransport
from .types import Omit, omit

__all__ = ["AsyncCalling", "Calling", "SyncCalling"]

#: Characters of an intent that the hosted API takes.
_LONGEST_INTENT = 512


class Calling(Confidential):
    """Makes calls with options, and gives itself with others."""

    execution: Execution
    _options: Options

    @property
    def _calls(self) -> Calls:
        return Calls(self.execution, self._options, self._result)

    def _result(self, outcome: Outcome) -> ExecutionResult:
        data = pick(outcome.data, self._options.select_fields, self._options.exclude_fields)
        return ExecutionResult(success=True, data=data, meta=outcome.meta)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.execution!r})"

    def with_options(
        self,
        *,
        timeout: float | Omit | None = omit,
        deadline: float | Omit | None = omit,
        max_retries: int | Omit = omit,
        retry_rate_limited_writes: bool | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        idempotency_key: str | Omit | None = omit,
        select_fields: Sequence[str] | Omit = omit,
        exclude_fields: Sequence[str] | Omit = omit,
        intent: str | Omit | None = omit,
        strict: bool | Omit = omit,
        check_values: bool | Omit = omit,
        max_rps: float | Omit | None = omit,
        max_concurrency: int | Omit | None = omit,
    ) -> Self:
        """The same connector with other options, sharing its connections. See :class:`~.options.Options`.

        The limits hold for the connector returned here and those made from it by ``with_options``, together;
        the connector this is called on keeps its own.

        Args:
            timeout: Seconds without progress; ``None`` is never.
            deadline: Seconds for a call as a whole, with its retries, pauses and the answer's body, above 0.
                A page of a list is a call. ``None`` is no limit.
            max_retries: Tries after the first, where repeating is safe.
            retry_rate_limited_writes: Whether a write without an idempotency key is sent again where the
                rate limit refused it (429).
            headers: Sent on each call.
            idempotency_key: Sent with a write, where the API takes one.
            select_fields: Fields to keep of each record, such as ``id`` and ``address.city``.
            exclude_fields: Fields to drop of each record; of those to keep, where these are named too.
            intent: What the calls are for, in at most 512 characters, for the hosted API to take down; sent
                nowhere else. ``None`` is nothing.
            strict: Raise where a record is not of its type.
            check_values: Check values against the spec before sending.
            max_rps: At most so many requests a second, above 0, evenly spread: pages, retries and checks
                take their turns too. ``None`` is no limit.
            max_concurrency: At most so many calls at once, at least 1, with their retries and pauses; others
                wait. ``None`` is no limit.

        Raises:
            ConfigurationError: A limit is out of bounds, the intent too long, or a list of fields is none.
        """
        if isinstance(intent, str) and len(intent) > _LONGEST_INTENT:
            raise ConfigurationError(
                f"intent has {len(intent)} characters; the hosted API takes at most {_LONGEST_INTENT}"
            )
        given = {
            "timeout": timeout,
            "deadline": deadline,
            "max_retries": max_retries,
            "retry_rate_limited_writes": retry_rate_limited_writes,
            "headers": headers,
            "idempotency_key": idempotency_key,
            "select_fields": _fields("select_fields", select_fields),
            "exclude_fields": _fields("exclude_fields", exclude_fields),
            "intent": intent,
            "strict": strict,
            "check_values": check_values,
            "pace": max_rps if isinstance(max_rps, Omit) else pace(max_rps),
            "slots": max_concurrency if isinstance(max_concurrency, Omit) else slots(max_concurrency),
        }
        changes: dict[str, Any] = {
            name: value for name, value in given.items() if not isinstance(value, Omit)
        }
        return self._alike(replace(self._options, **changes))

    def _alike(self, options: Options) -> Self:
        """Another of the same, sharing all but the options."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__, _options=options)
        return other


def _fields(name: str, given: Sequence[str] | Omit) -> tuple[str, ...] | Omit:
    if isinstance(given, str):
        raise ConfigurationError(f"{name} must be a list of names, such as [{given!r}]")
    return given if isinstance(given, Omit) else tuple(given)


class AsyncCalling(Calling):
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

    async def check(self) -> ExecutionResult:
        """Whether the credentials work: makes one cheap call. A failure is a result, not an error.

        What the call requires is looked up: a record's id in the list that the spec names, for example.
        """
        return await self._transport.run(self._calls.check())

    async def check_entities(
        self, entities: Iterable[str] | None = None, *, concurrency: int = 10
    ) -> dict[str, ExecutionResult]:
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


class SyncCalling(Calling):
    """Makes calls by names, blocking. Use it with ``with``, or ``close()`` it; threads may share it."""

    _transport: SyncTransport

    def execute_batch(self, calls: Iterable[BatchCall], *, concurrency: int = 10) -> list[ExecutionResult]:
        """Make many calls, in ``concurrency`` threads; as :meth:`AsyncCalling.execute_batch`."""
        return all_of_blocking(self._transport.run, self._calls.batch(calls), concurrency)

    def check(self) -> ExecutionResult:
        """Whether the credentials work: makes one cheap call. A failure is a result, not an error."""
        return self._transport.run(self._calls.check())

    def check_entities(
        self, entities: Iterable[str] | None = None, *, concurrency: int = 10
    ) -> dict[str, ExecutionResult]:
        """Whether the credentials can list each entity; as :meth:`AsyncCalling.check_entities`."""
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
