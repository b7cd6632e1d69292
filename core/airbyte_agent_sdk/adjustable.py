"""What connectors and executors have in common: options, and ``with_options``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Self

from .limits import pace, slots
from .options import Options
from .types import Omit, omit

__all__ = ["Adjustable"]


class Adjustable:
    """Makes calls with options, and gives itself with others."""

    _options: Options

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
