"""What a connector's call failed with, as the answer that a client can make the same error of."""

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
    """The engine cannot do its part now."""


class NotRecordedError(UnavailableError):
    """The audit log cannot be written. The call was not made, so that it may be repeated."""


class MadeError(UnavailableError):
    """The call was made, and its result cannot be given. It must not be repeated."""


class UnexpectedError(AirbyteError):
    """The engine failed while it made a call. The service may have acted on it."""


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
    UnexpectedError: 500,
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
    # Where the same call cannot succeed later, the answer as a whole says so too.
    final, answered = None if error.retryable else False, status(error)
    headers = {} if final is False and answered >= 500 else _after(wait)  # which would ask for it once more
    return ProblemError(answered, str(error), headers=headers, failure=failure, retryable=final)


def unexpected(error: Exception, request_id: str) -> AirbyteError:
    """What a caller is told of an error that nothing expected, in a call that may have reached the service.

    The error's message stays out of it and out of the log, since it may repeat a value.
    """
    wrong = trouble(error)
    if wrong is not None:
        _LOGGER.warning("request %s: %s: %s", request_id, wrong, type(error).__name__)
        return MadeError(f"{wrong}; the call itself was made: do not repeat it unchecked")
    where = "".join(traceback.format_tb(error.__traceback__))
    _LOGGER.error("request %s failed: %s\n%s", request_id, type(error).__name__, where)
    return UnexpectedError(
        "the engine failed while it made the call, which the service may have acted on; its log has this "
        "request's id"
    )


def _short(value: Any) -> Any:
    """What a service said, unless it is long."""
    return value if is_light(value) else None


def outcome(error: AirbyteError) -> str:
    """The failure in a few words: its class, and the vendor's status where there is one."""
    name, said = type(error).__name__, _said(error)
    return name if said is None else f"{name} {said}"


def _said(error: AirbyteError) -> int | None:
    """The service's status; what was refused before it was asked has none of its own."""
    return None if isinstance(error, ExecutorError) else error.status_code


def _after(seconds: float | None) -> dict[str, str]:
    return {} if seconds is None or not math.isfinite(seconds) else {"Retry-After": str(math.ceil(seconds))}


def _known(error: AirbyteError) -> type[BaseException]:
    """The class of an error that clients have too: its own, or the nearest above."""
    return next(kind for kind in type(error).__mro__ if kind.__module__ == errors.__name__)
