"""Answers of the hosted API that report a failure, as the errors that the same call has locally."""

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

#: Statuses that say that the caller can correct the call.
_REFUSED = frozenset({400, 422})


@dataclass(frozen=True, slots=True)
class Failure:
    """What a connector's call failed with: an error of ``airbyte_agent_sdk.errors``, and its facts.

    It is the ``failure`` of an error answer: servers write it, and clients make the same error of it again.
    The descriptions are for the server's OpenAPI document.
    """

    type: str = field(metadata={"description": "Name of the error's class.", "examples": ["RateLimitError"]})
    message: str
    status_code: int | None = field(default=None, metadata={"description": "Of the service's answer."})
    request_id: str | None = field(default=None, metadata={"description": "The service's id of its request."})
    retry_after: float | None = field(default=None, metadata={"description": "Seconds."})
    retryable: bool | None = field(
        default=None, metadata={"description": "Whether the same call may succeed later."}
    )
    body: Any = field(default=None, metadata={"description": "What the service answered."})
    errors: list[Any] | None = field(default=None, metadata={"description": "Those of a GraphQL answer."})
    partial_data: Any = field(default=None, metadata={"description": "The data beside them."})

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Failure:
        """A failure from JSON; what is not of its type counts as missing."""
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
    """The value of that name, where it is of one of ``kinds``."""
    value = facts.get(name)
    return value if isinstance(value, kinds) else None


def is_final(response: Response) -> bool:
    """Whether to repeat a call is of no use.

    The answer tells how a connector's call failed, which the server has tried as often as is safe; or it says
    of itself that it is not ``retryable``.
    """
    return _failure(response) is not None or _retryable(response) is False


def failed_call(response: Response, method: str) -> AirbyteError:
    """The error for an answer with an error status: what the server's own call raised, else by the status.

    Args:
        response: The answer.
        method: The request's.
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
    if kind is HTTPStatusError:  # the one class that does not take the message first
        make = partial(make, told.pop("status_code"))
    error: AirbyteError = make(message, **told)
    if issubclass(kind, GraphQLError):
        vendors = replace(response, status=200, content=content)
        error.retryable = judge(vendors, graphql=True).retryable
    return _marked(error, failure.retryable)


def _marked(error: AirbyteError, retryable: Any) -> AirbyteError:
    """``error``, marked as what the server says of it."""
    if isinstance(retryable, bool):
        error.retryable = retryable
    return error


def _retryable(response: Response) -> Any:
    """What an error answer says of itself; ``None`` where it says nothing."""
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
    """The error of that name, if it is one of ours."""
    found = getattr(errors, name) if name in errors.__all__ else None
    return found if isinstance(found, type) and issubclass(found, AirbyteError) else None
