"""Options of calls that are not API parameters: timeouts, retries, headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ..errors import ConfigurationError
from .limiters import ConcurrencyLimit, RateLimiter

__all__ = ["Options", "check_headers"]

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")
#: Headers that delimit a body. A wrong value would break the connection.
_FRAMING = frozenset({"content-length", "transfer-encoding"})
#: Seconds, about 30 years; operating systems do not support much longer timeouts.
_LONGEST = 1e9
_SWITCHES = ("retry_rate_limited_writes", "strict", "allow_partial", "check_values")


@dataclass(frozen=True, slots=True)
class Options:
    """Options of a connector's calls; :meth:`Connector.with_options` makes a connector with others.

    Attributes:
        timeout: Seconds without progress (connecting, sending, reading) after which a call fails; ``None``
            disables the timeout.
        deadline: Seconds for a whole call, including waiting for rate limits, retries, pauses and the
            response body. Each page of a list is a call. ``None`` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        retry_rate_limited_writes: Also retry writes without an idempotency key if they were rate limited
            (429), since the service did not process them.
        headers: Sent with each call. They override the connector's headers.
        extra_query: Query parameters that the spec does not know, under the API's own names. They override
            parameters of the same name and are not validated. Like all extras, they require direct mode.
        extra_body: The same for the body: deep-merged into it, also for GraphQL operations.
        extra_headers: Sent with each call like ``headers``, but only to the service itself.
        idempotency_key: Sent as the API's idempotency header, which makes a write safe to retry. Use a key
            for a single call only. By default, each call gets its own key if the API supports one.
        select_fields: Fields of each record to keep, such as ``id`` and ``address.city``. Others are dropped
            before models are built.
        exclude_fields: Fields of each record to drop from the kept fields.
        intent: Purpose of the call, in at most 512 characters, for the hosted API.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        allow_partial: Accept pages of GraphQL lists that contain errors besides records, such as for a node
            that the credentials cannot read. The page's ``errors`` contain them. By default, they are raised.
        pace: The rate limiter from ``max_rps``, shared with connectors derived from this one.
        slots: The concurrency limit from ``max_concurrency``, also shared.
        prefetch: Pages to request before they are needed while a list is iterated over: 1, or 0 for none.
        check_values: Validate values against the spec before anything is sent. If false, only names and
            required parameters are checked, for values that the service accepts but the spec does not know
            yet.

    Raises:
        ConfigurationError: An option is invalid.
    """

    timeout: float | None = 60.0
    deadline: float | None = None
    max_retries: int = 2
    retry_rate_limited_writes: bool = True
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    extra_query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    extra_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    idempotency_key: str | None = None
    select_fields: tuple[str, ...] = ()
    exclude_fields: tuple[str, ...] = ()
    intent: str | None = None
    strict: bool = False
    allow_partial: bool = False
    check_values: bool = True
    pace: RateLimiter | None = None
    slots: ConcurrencyLimit | None = None
    prefetch: int = 1
    #: ``headers`` overridden by ``extra_headers``.
    all_headers: Mapping[str, str] = field(init=False, repr=False, compare=False)
    #: Whether only some fields of records are requested.
    partial: bool = field(init=False, repr=False, compare=False)
    #: Whether a call has a deadline or a limit; see :func:`~.limits.limited`.
    bounded: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _check_seconds("timeout", self.timeout)
        _check_seconds("deadline", self.deadline)
        retries: Any = self.max_retries
        if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:
            raise ConfigurationError(f"max_retries must be an integer, 0 or more, not {retries!r}")
        check_headers("headers", self.headers)
        check_headers("extra_headers", self.extra_headers)
        key: Any = self.idempotency_key
        # An empty key is usually an unset variable, and a generated key would not protect the write.
        if key is not None and not (isinstance(key, str) and key and _HEADER_VALUE.fullmatch(key)):
            raise ConfigurationError(
                "idempotency_key must be one non-empty line of printable ASCII without leading or "
                "trailing spaces"
            )
        if self.intent is not None and not isinstance(self.intent, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"intent must be a string, not {type(self.intent).__name__}")
        ahead: Any = self.prefetch
        if isinstance(ahead, bool) or ahead not in (0, 1):
            raise ConfigurationError(f"prefetch must be 1 or 0, not {ahead!r}")
        for name in _SWITCHES:
            if not isinstance(getattr(self, name), bool):
                raise ConfigurationError(f"{name} must be True or False, not {getattr(self, name)!r}")
        # Computed once, since every call reads them.
        object.__setattr__(self, "all_headers", {**self.headers, **self.extra_headers})
        object.__setattr__(self, "partial", bool(self.select_fields or self.exclude_fields))
        bounds = (self.deadline, self.pace, self.slots)
        object.__setattr__(self, "bounded", any(bound is not None for bound in bounds))


def _check_seconds(name: str, seconds: Any) -> None:
    if seconds is None:
        return
    number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
    if not number or not 0 < seconds <= _LONGEST:
        longest = f" and at most {_LONGEST:,.0f}" if number and seconds > _LONGEST else ""
        raise ConfigurationError(
            f"{name} must be a number of seconds above 0{longest}, or None to disable it, not {seconds!r:.40}"
        )


def check_headers(option: str, headers: Any) -> None:
    """Reject invalid headers. Messages never repeat values: they may be secrets."""
    if not isinstance(headers, Mapping):
        raise ConfigurationError(
            f'{option} must be a mapping such as {{"X-Name": "value"}}, not {type(headers).__name__}'
        )
    for name, value in cast("Mapping[object, object]", headers).items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"{option}: {name!r} is not a valid header name")
        if name.lower() in _FRAMING:
            raise ConfigurationError(f"{option}: {name} is derived from the body and cannot be set")
        if not isinstance(value, str):
            raise ConfigurationError(f"{option}: {name} must be a string, not {type(value).__name__}")
        if not _HEADER_VALUE.fullmatch(value):
            raise ConfigurationError(
                f"{option}: {name} must be one line of printable ASCII without leading or trailing spaces"
            )
