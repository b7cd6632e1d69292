"""What connectors and executors have in common: options, and calls by names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Self

from .confidential import Confidential
from .executor.batch import BatchCall, Calls, all_of
from .executor.models import ExecutionResult
from .executor.protocol import Execution
from .limits import pace, slots
from .options import Options
from .response import Outcome, pick
from .transport import AsyncTransport
from .types import Omit, omit

__all__ = ["AsyncCalling", "Calling"]


class Calling(Confidential):
    """Makes calls with options, and gives itself with others."""

    execution: Execution
    _options: Options

    @property
    def _calls(self) -> Calls:
        return Calls(self.execution, self._options, self._result)

    def _result(self, outcome: Outcome) -> ExecutionResult:
        chosen = self._options.select_fields
        data = pick(outcome.data, chosen) if chosen else outcome.data
        return ExecutionResult(success=True, data=data, meta=outcome.meta)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.execution!r})"

    def with_options(
        self,
        *,
        timeout: float | Omit | None = omit,
        max_retries: int | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        idempotency_key: str | Omit | None = omit,
        select_fields: Sequence[str] | Omit = omit,
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
            max_retries: Tries after the first, where repeating is safe.
            headers: Sent on each call.
            idempotency_key: Sent with a write, where the API takes one.
            select_fields: Top-level fields to keep of each record.
            strict: Raise where a record is not of its type.
            check_values: Check values against the spec before sending.
            max_rps: At most so many requests a second, above 0, evenly spread: pages, retries and checks
                take their turns too. ``None`` is no limit.
            max_concurrency: At most so many calls at once, at least 1, with their retries and pauses; others
                wait. ``None`` is no limit.

        Raises:
            ConfigurationError: A limit is out of bounds.
        """
        given = {
            "timeout": timeout,
            "max_retries": max_retries,
            "headers": headers,
            "idempotency_key": idempotency_key,
            "select_fields": select_fields if isinstance(select_fields, Omit) else tuple(select_fields),
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
