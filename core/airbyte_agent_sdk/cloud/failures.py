"""Answers of the hosted API that report a failure, as the errors that the same call has locally."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .. import errors
from ..body import read_json
from ..errors import AirbyteError, GraphQLError, HTTPStatusError
from ..jsonvalue import is_array, is_object
from ..rate_limit import throttled
from ..response import status_error
from ..transport import Response

__all__ = ["failed_call", "is_final"]


def is_final(response: Response) -> bool:
    """Whether an answer tells how a connector's call failed: the server has tried as often as is safe."""
    return _failure(response) is not None


def failed_call(response: Response, method: str) -> AirbyteError:
    """The error for an answer with an error status: what the server's own call raised, else by the status.

    Args:
        response: The answer.
        method: The request's.
    """
    facts = _failure(response)
    kind = _kind(facts.get("type")) if facts else None
    if facts is None or kind is None:
        return status_error(response, method)
    status, wait, request_id = (facts.get(name) for name in ("status_code", "retry_after", "request_id"))
    body = facts.get("body")
    content = body.encode() if isinstance(body, str) else b"" if body is None else json.dumps(body).encode()
    told: dict[str, Any] = {
        "status_code": status if isinstance(status, int) else None,
        "request_id": request_id if isinstance(request_id, str) else None,
        "retry_after": float(wait) if isinstance(wait, int | float) else None,
        "body": body,
    }
    message = str(facts.get("message") or f"the server answered {response.status}")
    if issubclass(kind, HTTPStatusError):
        return kind(message, method=method, url=response.url, content=content, **told)
    if not issubclass(kind, GraphQLError):
        return kind(message, **told)
    found = facts.get("errors")
    error = kind(
        message, errors=[*found] if is_array(found) else [], partial_data=facts.get("partial_data"), **told
    )
    error.retryable = throttled(replace(response, content=content))
    return error


def _failure(response: Response) -> Mapping[str, Any] | None:
    if response.status < 400 or b'"failure"' not in response.content:
        return None
    try:
        body = read_json(response.content)
    except ValueError:
        return None
    facts = body.get("failure") if is_object(body) else None
    return facts if is_object(facts) else None


def _kind(name: Any) -> type[AirbyteError] | None:
    """The error of that name, if it is one of ours."""
    found = getattr(errors, name) if name in errors.__all__ else None
    return found if isinstance(found, type) and issubclass(found, AirbyteError) else None
