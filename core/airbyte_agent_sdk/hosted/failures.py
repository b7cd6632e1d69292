"""Answers of the hosted API that report a failure, as the errors that the same call has locally."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from .. import errors
from ..errors import AirbyteError, ExecutorError, GraphQLError, HTTPStatusError, as_validation
from ..transport import Response
from ..transport.verdict import judge
from ..values import is_array, is_object
from ..wire.response import status_error

__all__ = ["failed_call", "is_final"]

#: Statuses that say that the caller can correct the call.
_REFUSED = frozenset({400, 422})


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
    facts = _failure(response)
    kind = _kind(facts.get("type")) if facts else None
    if facts is None or kind is None:
        said = _retryable(response) if facts is None else facts.get("retryable")
        return _marked(status_error(response, method), said)
    status, wait, request_id = (facts.get(name) for name in ("status_code", "retry_after", "request_id"))
    body = facts.get("body")
    content = body.encode() if isinstance(body, str) else b"" if body is None else json.dumps(body).encode()
    if response.status in _REFUSED or status in _REFUSED:
        kind = as_validation(kind)
    told: dict[str, Any] = {
        "request_id": request_id if isinstance(request_id, str) else None,
        "retry_after": float(wait) if isinstance(wait, int | float) else None,
        "body": body,
    }
    if isinstance(status, int):
        told["status_code"] = status
    elif issubclass(kind, HTTPStatusError) and not issubclass(kind, ExecutorError):
        told["status_code"] = response.status
    if issubclass(kind, HTTPStatusError):
        told |= {"method": method, "url": response.url, "content": content}
    if issubclass(kind, GraphQLError):
        found = facts.get("errors")
        told |= {"errors": [*found] if is_array(found) else [], "partial_data": facts.get("partial_data")}
    message = str(facts.get("message") or f"the server answered {response.status}")
    make: Any = kind
    if kind is HTTPStatusError:  # the one class that does not take the message first
        make = partial(make, told.pop("status_code"))
    error: AirbyteError = make(message, **told)
    if issubclass(kind, GraphQLError):
        vendors = replace(response, status=200, content=content)
        error.retryable = judge(vendors, graphql=True).retryable
    return _marked(error, facts.get("retryable"))


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


def _failure(response: Response) -> Mapping[str, Any] | None:
    if response.status < 400 or b'"failure"' not in response.content:
        return None
    try:
        body = response.json()
    except ValueError:
        return None
    facts = body.get("failure") if is_object(body) else None
    return facts if is_object(facts) else None


def _kind(name: Any) -> type[AirbyteError] | None:
    """The error of that name, if it is one of ours."""
    found = getattr(errors, name) if name in errors.__all__ else None
    return found if isinstance(found, type) and issubclass(found, AirbyteError) else None
