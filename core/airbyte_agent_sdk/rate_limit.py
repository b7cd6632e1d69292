"""What a server says of its rate limit: that a call went over it, and when to come back."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Literal, TypeAlias

from .body import read_json
from .jsonpath import parse
from .jsonvalue import is_array, is_object
from .transport import Response

__all__ = ["rate_limited", "retry_after", "throttle_wait", "throttled", "wait_asked"]

Unit: TypeAlias = Literal["seconds", "milliseconds", "unix_timestamp"]

#: When the limit starts anew, in seconds from now or as a point in time.
_RESETS = ("RateLimit-Reset", "X-RateLimit-Reset-After", "X-RateLimit-Reset", "X-Rate-Limit-Reset")
_REMAINING = ("RateLimit-Remaining", "X-RateLimit-Remaining", "X-Rate-Limit-Remaining")
#: A used-up item of a ``RateLimit`` header: ``"default";r=0;t=5``, in older drafts ``remaining=0, reset=5``.
_USED_UP = re.compile(r"\br=0\s*;\s*t=(\d+)|\bt=(\d+)\s*;\s*r=0\b|\bremaining=0\s*,\s*reset=(\d+)")
#: GraphQL's codes of a refusal, by Shopify, GitHub and Linear.
_THROTTLES = ("THROTTLED", "RATE_LIMITED", "RATELIMITED")
_MARK = re.compile(rb'"(?:THROTTLED|RATE_?LIMITED)"')


def retry_after(
    headers: Mapping[str, str], name: str = "Retry-After", unit: Unit = "seconds"
) -> float | None:
    """Seconds from now that a header asks to wait: given as seconds, a date, or an epoch time.

    Returns:
        Never negative; ``None`` where the header is absent or makes no sense.
    """
    value = headers.get(name)
    if value is None:
        return None
    try:
        number = float(value)
    except ValueError:
        try:
            return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
        except ValueError:
            return None
    if not math.isfinite(number):
        return None
    if unit == "milliseconds":
        return max(0.0, number / 1000)
    if unit == "unix_timestamp" or number > 1e9:  # nobody asks for 30 years: it is a point in time
        seconds = number / 1000 if number > 1e11 else number
        return max(0.0, seconds - time.time())
    return max(0.0, number)


def wait_asked(response: Response, name: str = "Retry-After", unit: Unit = "seconds") -> float | None:
    """Seconds after which the server said to try again; ``None`` where it did not.

    Args:
        response: A refusal or a failure.
        name: The header in which this server says so; then ``Retry-After`` counts, and for a rate limit
            the time at which it starts anew.
        unit: What ``name`` holds.
    """
    headers = response.headers
    asked = retry_after(headers, name, unit)
    if asked is None:
        asked = retry_after(headers)
    if asked is None and rate_limited(response):
        resets = (retry_after(headers, reset) for reset in _RESETS)
        asked = next((seconds for seconds in resets if seconds is not None), None)
        used_up = _USED_UP.findall(headers.get("RateLimit", ""))
        if asked is None and used_up:
            asked = float(max(int("".join(groups)) for groups in used_up))
    return throttle_wait(response) if asked is None else asked


def rate_limited(response: Response) -> bool:
    """Whether the call was refused for the rate limit: a 429, or GitHub's 403 that says so in its headers."""
    if response.status != 403:
        return response.status == 429
    headers = response.headers
    return "Retry-After" in headers or any(headers.get(name) == "0" for name in _REMAINING)


def throttled(response: Response) -> bool:
    """Whether a GraphQL server refused the call for its rate limit, which it says in ``errors``."""
    return any(_is_throttle(error) for error in _errors(response))


def throttle_wait(response: Response) -> float | None:
    """Seconds until the cost of a throttled query is there again, where the server tells its budget."""
    if not throttled(response):
        return None
    cost = parse("$.extensions.cost").first(_body(response))
    try:
        budget = cost["throttleStatus"]
        missing = cost["requestedQueryCost"] - budget["currentlyAvailable"]
        return max(0.0, float(missing / budget["restoreRate"]))
    except (KeyError, TypeError, ZeroDivisionError):
        return None


def _is_throttle(error: Any) -> bool:
    if not is_object(error):
        return False
    return error.get("type") in _THROTTLES or parse("$.extensions.code").first(error) in _THROTTLES


def _errors(response: Response) -> Any:
    if not _MARK.search(response.content):  # nearly always: a body is not parsed twice
        return ()
    body = _body(response)
    errors = body.get("errors") if is_object(body) else None
    return errors if is_array(errors) else ()


def _body(response: Response) -> Any:
    try:
        return read_json(response.content)
    except ValueError:
        return None
