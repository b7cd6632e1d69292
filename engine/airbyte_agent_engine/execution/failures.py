"""Error responses for failed calls, from which clients can raise the same error."""

from __future__ import annotations

import logging
import math
import traceback
from typing import Any

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
from airbyte_agent_sdk.spi import Failure

from ..database import trouble
from ..problems import ProblemError
from ..sealing import SealError
from .offloading import is_light

__all__ = [
    "BusyError",
    "GoneError",
    "MadeError",
    "NotRecordedError",
    "UnavailableError",
    "failed",
    "outcome",
    "unexpected",
]

_LOGGER = logging.getLogger(__name__)


class UnavailableError(AirbyteError):
    """The engine is temporarily unavailable."""


class NotRecordedError(UnavailableError):
    """The audit log cannot be written. The call was not made and may be retried."""


class MadeError(UnavailableError):
    """The call was made, but its result cannot be returned. It must not be retried."""


class UnexpectedError(AirbyteError):
    """The engine failed during a call. The service may have processed it."""


class BusyError(AirbyteError):
    """Too many calls are waiting; this one was not made."""


class GoneError(AirbyteError):
    """The client disconnected, and the call was cancelled."""


def status(error: AirbyteError) -> int:
    """The HTTP status of the error response."""
    found = next((known for kind, known in _STATUSES.items() if isinstance(error, kind)), 502)
    own = error.status_code if isinstance(error, HTTPStatusError) and found == 502 else None
    return own if own is not None and 400 <= own < 500 else found


#: By error class: the first match applies, then a service's own 4xx, then 502.
_STATUSES: dict[type[AirbyteError], int] = {
    BusyError: 429,
    UnavailableError: 503,
    UnexpectedError: 500,
    GoneError: 503,
    ContextStoreError: 409,
    ExecutorError: 422,
    ConfigurationError: 422,
    UnsupportedFeatureError: 422,
    TimeoutError: 504,
    RateLimitError: 429,
    NotFoundError: 404,
    AuthenticationError: 403,  # a 401 would refer to the engine's own token
}


def failed(error: AirbyteError) -> ProblemError:
    """The error response of a failed call."""
    wait = error.retry_after
    if isinstance(error, SealError):
        return ProblemError(503, error.public)
    if isinstance(error, UnavailableError | BusyError | GoneError | UnexpectedError):
        made = isinstance(error, MadeError | UnexpectedError)
        return ProblemError(
            status(error), error.message, headers=_after(wait), retryable=False if made else None
        )
    graphql = error if isinstance(error, GraphQLError) else None
    failure = Failure(
        type=_known(error).__name__,
        message=error.message,
        status_code=_said(error),
        request_id=error.request_id,
        retry_after=wait,
        retryable=error.retryable,
        body=_short(error.body),
        errors=_short(graphql.errors) if graphql else None,
        partial_data=_short(graphql.partial_data) if graphql else None,
    )
    # If the same call cannot succeed later, the response as a whole is not retryable either.
    final, answered = None if error.retryable else False, status(error)
    headers = {} if final is False and answered >= 500 else _after(wait)  # which would repeat it
    return ProblemError(answered, str(error), headers=headers, failure=failure, retryable=final)


def unexpected(error: Exception, request_id: str) -> AirbyteError:
    """The error returned for an unexpected error in a call that may have reached the service.

    The error's message is neither returned nor logged, since it may repeat a value.
    """
    wrong = trouble(error)
    if wrong is not None:
        _LOGGER.warning("request %s: %s: %s", request_id, wrong, type(error).__name__)
        return MadeError(f"{wrong}; the call was made: check its effect before you repeat it")
    where = "".join(traceback.format_tb(error.__traceback__))
    _LOGGER.error("request %s failed: %s\n%s", request_id, type(error).__name__, where)
    return UnexpectedError(
        "the engine failed during the call, and the service may have processed it; see the engine's log "
        "for this request's id"
    )


def _short(value: Any) -> Any:
    """A service's message, unless it is long."""
    return value if is_light(value) else None


def outcome(error: AirbyteError) -> str:
    """A short description of the failure: its class, and the service's status if there is one."""
    name, said = type(error).__name__, _said(error)
    return name if said is None else f"{name} {said}"


def _said(error: AirbyteError) -> int | None:
    """The service's status; requests rejected before they were sent have none."""
    return None if isinstance(error, ExecutorError) else error.status_code


def _after(seconds: float | None) -> dict[str, str]:
    return {} if seconds is None or not math.isfinite(seconds) else {"Retry-After": str(math.ceil(seconds))}


def _known(error: AirbyteError) -> type[BaseException]:
    """The nearest class of an error that clients also have."""
    return next(kind for kind in type(error).__mro__ if kind.__module__ == errors.__name__)
