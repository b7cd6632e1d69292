"""Parses rate limit headers: whether a limit was exceeded, and when to retry."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from ..definition import WaitUnit
from ..records.jsonpath import parse
from .flow import Response

__all__ = ["rate_limited", "reset_wait", "retry_after", "throttle_wait", "wait_in"]

#: Headers for the remaining quota and the reset time, in seconds from now or as a timestamp.
_LIMITS: Final[Mapping[str, tuple[str, ...]]] = {
    "RateLimit-Remaining": ("RateLimit-Reset",),
    "X-RateLimit-Remaining": ("X-RateLimit-Reset-After", "X-RateLimit-Reset"),
    "X-Rate-Limit-Remaining": ("X-Rate-Limit-Reset",),
}
#: An exhausted item of a ``RateLimit`` header: ``"default";r=0;t=5``, in older drafts ``remaining=0,
#: reset=5``.
_USED_UP = re.compile(
    r"\br=0\s*;\s*t=(\d{1,12})\b|\bt=(\d{1,12})\s*;\s*r=0\b|\bremaining=0\s*,\s*reset=(\d{1,12})\b"
)


def retry_after(
    headers: Mapping[str, str], name: str = "Retry-After", unit: WaitUnit = "seconds"
) -> float | None:
    """Seconds to wait according to a header with seconds, a date, or an epoch time.

    Returns:
        Never negative; ``None`` if the header is absent or invalid.
    """
    value = headers.get(name)
    return None if value is None else wait_in(value, unit)


def wait_in(value: str, unit: WaitUnit = "seconds") -> float | None:
    """Seconds from now that a text specifies; see :func:`retry_after`."""
    try:
        # Google's services write "30s", as the JSON of protobuf has durations.
        number = float(value.removesuffix("s") if unit == "seconds" else value)
    except ValueError:
        then = _point_in_time(value)
        return None if then is None else max(0.0, then - time.time())
    if not math.isfinite(number):
        return None
    if unit == "milliseconds":
        return max(0.0, number / 1000)
    if unit == "unix_timestamp" or number > 1e9:  # more than 30 years: it is an epoch time
        seconds = number / 1000 if number > 1e11 else number
        return max(0.0, seconds - time.time())
    return max(0.0, number)


def _point_in_time(value: str) -> float | None:
    """An HTTP or ISO 8601 date as seconds since the epoch."""
    from email.utils import parsedate_to_datetime  # imports sockets and more

    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            then = read(value)
            # HTTP's older date formats have no time zone and mean UTC, as do times without one.
            return (then if then.tzinfo else then.replace(tzinfo=UTC)).timestamp()
        except (ValueError, OverflowError):
            continue
    return None


def reset_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds until an exhausted limit resets; ``None`` if no header has it.

    A limit with remaining quota did not cause the rejection.
    """
    for remaining, resets in _LIMITS.items():
        if not _is_used_up(headers.get(remaining, "0")):
            continue
        for reset in resets:
            seconds = retry_after(headers, reset)
            if seconds is not None:
                return seconds
    used_up = _USED_UP.findall(headers.get("RateLimit", ""))
    return float(max(int("".join(groups)) for groups in used_up)) if used_up else None


def rate_limited(response: Response) -> bool:
    """Whether the call was rate limited: a 429, or GitHub's 403 with rate limit headers."""
    if response.status != 403:
        return response.status == 429
    headers = response.headers
    return "Retry-After" in headers or any(_is_used_up(headers.get(name, "")) for name in _LIMITS)


def throttle_wait(body: Any) -> float | None:
    """Seconds until the budget allows a throttled GraphQL query, if the server reports its budget."""
    cost = parse("$.extensions.cost").first(body)
    try:
        budget = cost["throttleStatus"]
        missing = cost["requestedQueryCost"] - budget["currentlyAvailable"]
        return max(0.0, float(missing / budget["restoreRate"]))
    except (KeyError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None


def _is_used_up(remaining: str) -> bool:
    try:
        return float(remaining) < 1
    except ValueError:
        return False
