"""Converts failures reported by the hosted API to the errors of local calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from .. import errors
from ..errors import AirbyteError, ExecutorError, GraphQLError, HTTPStatusError, as_validation
from ..transport import Response
from ..transport.verdict import judge
from ..values import is_array, is_object
from ..wire.response import status_error

__all__ = ["Failure", "failed_call", "is_final"]

#: Statuses that mean an error in the call.
_REFUSED = frozenset({400, 422})


@dataclass(frozen=True, slots=True)
class Failure:
    """The failure of a connector's call: an error of ``airbyte_agent_sdk.errors`` and its attributes.

    It is the ``failure`` of an error response: servers write it, and clients raise the same error from it.
    The descriptions are used in the server's OpenAPI document.
    """

    type: str = field(metadata={"description": "Name of the error class.", "examples": ["RateLimitError"]})
    message: str
    status_code: int | None = field(
        default=None, metadata={"description": "Status of the service's response."}
    )
    request_id: str | None = field(default=None, metadata={"description": "The service's request id."})
    retry_after: float | None = field(default=None, metadata={"description": "Seconds."})
    retryable: bool | None = field(
        default=None, metadata={"description": "Whether the same call may succeed later."}
    )
    body: Any = field(default=None, metadata={"description": "The service's response body."})
    errors: list[Any] | None = field(default=None, metadata={"description": "Errors of a GraphQL response."})
    partial_data: Any = field(
        default=None, metadata={"description": "The `data` of a GraphQL response with errors."}
    )

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Failure:
        """Parse a failure from JSON. Values of the wrong type are ignored."""
        errors, wait = facts.get("errors"), _only(facts, "retry_after", int, float)
        return cls(
            type=_only(facts, "type", str) or "",
            message=str(facts.get("message") or ""),
            status_code=_only(facts, "status_code", int),
            request_id=_only(facts, "request_id", str),
            retry_after=None if wait is None else float(wait),
            retryable=_only(facts, "retryable", bool),
            body=facts.get("body"),
            errors=[*errors] if is_array(errors) else None,
            partial_data=facts.get("partial_data"),
        )


def _only(facts: Mapping[str, Any], name: str, *kinds: type) -> Any:
    """The value with that name, if it has one of the types ``kinds``."""
    value = facts.get(name)
    return value if isinstance(value, kinds) else None


def is_final(response: Response) -> bool:
    """Whether retrying a call is pointless.

    Either the response contains the failure of a connector's call, which the server has already retried, or
    it is marked as not ``retryable``.
    """
    return _failure(response) is not None or _retryable(response) is False


def failed_call(response: Response, method: str) -> AirbyteError:
    """The error for an error response: the one that the server's call raised, or else by status.

    Args:
        response: The response.
        method: The request's method.
    """
    failure = _failure(response)
    kind = _kind(failure.type) if failure is not None else None
    if failure is None or kind is None:
        said = _retryable(response) if failure is None else failure.retryable
        return _marked(status_error(response, method), said)
    status, body = failure.status_code, failure.body
    content = body.encode() if isinstance(body, str) else b"" if body is None else json.dumps(body).encode()
    if response.status in _REFUSED or status in _REFUSED:
        kind = as_validation(kind)
    told: dict[str, Any] = {
        "request_id": failure.request_id,
        "retry_after": failure.retry_after,
        "body": body,
    }
    if status is not None:
        told["status_code"] = status
    elif issubclass(kind, HTTPStatusError) and not issubclass(kind, ExecutorError):
        told["status_code"] = response.status
    if issubclass(kind, HTTPStatusError):
        told |= {"method": method, "url": response.url, "content": content}
    if issubclass(kind, GraphQLError):
        told |= {"errors": failure.errors or [], "partial_data": failure.partial_data}
    message = failure.message or f"the server responded with {response.status}"
    make: Any = kind
    if kind is HTTPStatusError:  # the only class whose first argument is not the message
        make = partial(make, told.pop("status_code"))
    error: AirbyteError = make(message, **told)
    if issubclass(kind, GraphQLError):
        vendors = replace(response, status=200, content=content)
        error.retryable = judge(vendors, graphql=True).retryable
    return _marked(error, failure.retryable)


def _marked(error: AirbyteError, retryable: Any) -> AirbyteError:
    """Marks ``error`` as the server specifies."""
    if isinstance(retryable, bool):
        error.retryable = retryable
    return error


def _retryable(response: Response) -> Any:
    """The ``retryable`` of an error response; ``None`` if it has none."""
    if response.status < 400 or b'"retryable"' not in response.content:
        return None
    try:
        body = response.json()
    except ValueError:
        return None
    return body.get("retryable") if is_object(body) else None


def _failure(response: Response) -> Failure | None:
    if response.status < 400 or b'"failure"' not in response.content:
        return None
    try:
        body = response.json()
    except ValueError:
        return None
    facts = body.get("failure") if is_object(body) else None
    return Failure.read(facts) if is_object(facts) else None


def _kind(name: str) -> type[AirbyteError] | None:
    """The SDK's error class with that name, if any."""
    found = getattr(errors, name) if name in errors.__all__ else None
    return found if isinstance(found, type) and issubclass(found, AirbyteError) else None
