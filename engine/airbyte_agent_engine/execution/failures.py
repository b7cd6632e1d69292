"""What a connector's call failed with, as the answer that a client can make the same error of."""

from __future__ import annotations

import math

from airbyte_agent_sdk import errors
from airbyte_agent_sdk.errors import (
    AirbyteError,
    AuthenticationError,
    ConfigurationError,
    ContextStoreError,
    ExecutorError,
    GraphQLError,
    HTTPStatusError,
    NotFoundError,
    RateLimitError,
    TimeoutError,
    UnsupportedFeatureError,
)

from ..problems import Failure, ProblemError
from ..sealing import SealError

__all__ = ["BusyError", "GoneError", "UnavailableError", "failed", "outcome"]


class UnavailableError(AirbyteError):
    """The engine cannot do its part now."""


class BusyError(AirbyteError):
    """More calls of a connector wait than the engine lets wait; this one was not made."""


class GoneError(AirbyteError):
    """Whoever asked went away, and the call was ended."""


def status(error: AirbyteError) -> int:
    """The HTTP status of the answer to a call that failed so."""
    found = next((known for kind, known in _STATUSES.items() if isinstance(error, kind)), 502)
    own = error.status_code if isinstance(error, HTTPStatusError) and found == 502 else None
    return own if own is not None and 400 <= own < 500 else found


#: By class of error; the first that fits counts, then a service's own 4xx, then 502.
_STATUSES: dict[type[AirbyteError], int] = {
    BusyError: 429,
    UnavailableError: 503,
    GoneError: 503,
    ContextStoreError: 409,
    ExecutorError: 422,
    ConfigurationError: 422,
    UnsupportedFeatureError: 422,
    TimeoutError: 504,
    RateLimitError: 429,
    NotFoundError: 404,
    AuthenticationError: 403,  # a 401 would mean the engine's own token
}


def failed(error: AirbyteError) -> ProblemError:
    """The answer to a call that failed."""
    wait = error.retry_after
    if isinstance(error, SealError):
        return ProblemError(503, "what is stored of this connector does not open; tell the operator")
    if isinstance(error, UnavailableError | BusyError | GoneError):
        return ProblemError(status(error), error.message, headers=_after(wait))
    failure = Failure(
        type=_known(error).__name__,
        message=error.message,
        status_code=_said(error),
        request_id=error.request_id,
        retry_after=wait,
        retryable=error.retryable,
        body=error.body,
    )
    if isinstance(error, GraphQLError):
        failure.errors, failure.partial_data = error.errors, error.partial_data
    return ProblemError(status(error), str(error), headers=_after(wait), failure=failure)


def outcome(error: AirbyteError) -> str:
    """The failure in a few words: its class, and the vendor's status where there is one."""
    name, said = type(error).__name__, _said(error)
    return name if said is None else f"{name} {said}"


def _said(error: AirbyteError) -> int | None:
    """The service's status; what was refused before it was asked has none of its own."""
    return None if isinstance(error, ExecutorError) else error.status_code


def _after(seconds: float | None) -> dict[str, str]:
    return {} if seconds is None else {"Retry-After": str(math.ceil(seconds))}


def _known(error: AirbyteError) -> type[BaseException]:
    """The class of an error that clients have too: its own, or the nearest above."""
    return next(kind for kind in type(error).__mro__ if kind.__module__ == errors.__name__)
