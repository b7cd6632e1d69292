"""Documented import path of the errors of calls that went out; all errors stand in :mod:`..errors`."""

from __future__ import annotations

from ..errors import (
    AirbyteError,
    AuthenticationError,
    ConflictError,
    ConnectorValidationError,
    HTTPClientError,
    HTTPStatusError,
    NetworkError,
    NotFoundError,
    RateLimitError,
    ServerError,
    TimeoutError,
    TransportError,
)

__all__ = [
    "AirbyteError",
    "AuthenticationError",
    "ConflictError",
    "ConnectorValidationError",
    "HTTPClientError",
    "HTTPStatusError",
    "NetworkError",
    "NotFoundError",
    "RateLimitError",
    "ServerError",
    "TimeoutError",
    "TransportError",
]
