"""What may differ from call to call and is not the API's: timeouts, retries, headers."""

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
#: Headers that say where a body ends; one that contradicts the body breaks the connection.
_FRAMING = frozenset({"content-length", "transfer-encoding"})
#: Seconds, about 30 years; operating systems take no much longer waits.
_LONGEST = 1e9
_SWITCHES = ("retry_rate_limited_writes", "strict", "allow_partial", "check_values")


@dataclass(frozen=True, slots=True)
class Options:
    """Options of a connector's calls; :meth:`Connector.with_options` makes a connector with others.

    Attributes:
        timeout: Seconds without progress (connecting, sending, reading) after which a call fails; ``None`` is
            never.
        deadline: Seconds for a call as a whole: with its turn, retries, pauses and the answer's body. A page
            of a list is a call. ``None`` is no limit.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        retry_rate_limited_writes: Repeat also writes without an idempotency key where the rate limit refused
            them (429), since the service did not act on them.
        headers: Sent on each call, over the connector's own.
        extra_query: Values for the query of each request that the spec does not know, by the API's own names,
            over parameters of the same name. Unchecked, as all extras; they need the service's own
            credentials.
        extra_body: The same for the body: merged into it at any depth, a GraphQL operation's included.
        extra_headers: Sent on each call like ``headers``, but to the service alone.
        idempotency_key: Sent as the API's idempotency header, which makes a write safe to repeat. One key
            is one write: use it for a single call. By default each call gets a key of its own where the API
            takes one.
        select_fields: Fields to keep of each record, such as ``id`` and ``address.city``; others are dropped
            before models are built.
        exclude_fields: Fields to drop of each record, of those that are kept.
        intent: What the call is for, in at most 512 characters; the hosted API takes it down.
        strict: Raise where a record is not of its type, instead of keeping the value and a warning.
        allow_partial: Take a page of a GraphQL list that has errors beside its records, such as for a node
            that these credentials may not read; the page's ``errors`` hold them. Without, they are raised.
        pace: The turns that requests take, from ``max_rps``; shared with connectors made from this one.
        slots: The room that calls need, from ``max_concurrency``; shared likewise.
        prefetch: Pages to request before they are needed while a list is iterated over: 1, or 0 for none.
        check_values: Check values against the spec before anything is sent. Without, names and required
            parameters are still checked: for a value that the vendor takes and the spec does not know yet.

    Raises:
        ConfigurationError: A timeout, a number of retries, a header, a key or a switch cannot work.
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
    #: ``headers``, and ``extra_headers`` over them.
    all_headers: Mapping[str, str] = field(init=False, repr=False, compare=False)
    #: Whether fields of records are left out on purpose.
    partial: bool = field(init=False, repr=False, compare=False)
    #: Whether a call is held back by a deadline or a limit; see :func:`~.limits.limited`.
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
        # An empty one is usually a variable that was not set, and a new key would not protect the write.
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
        # Worked out once, since every call reads them.
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
    """Refuse what HTTP cannot carry. No message repeats a value: it may be a secret."""
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
