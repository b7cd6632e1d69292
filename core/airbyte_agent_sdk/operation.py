"""Parameters into a request: the first of an operation's two pure halves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from pydantic_core import to_json

from .definition import Operation, Parameter
from .encoding import form_body, path_segment, query_string, text
from .errors import (
    InvalidParameterError,
    MissingParameterError,
    UnsupportedFeatureError,
    suggest,
)
from .graphql import graphql_body
from .jsonvalue import is_array, is_object
from .transport import Request
from .types import Omit
from .validation import api_names, check

__all__ = ["build_request", "check_params", "named"]

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")


def named(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """A typed method's arguments as parameters: omitted ones dropped, nested names turned into the API's."""
    by_name = operation.by_name  # an open body's fields are not among them
    return {
        name: api_names(value, by_name[name].schema)
        if name in by_name and (is_object(value) or is_array(value))
        else value
        for name, value in arguments.items()
        if not isinstance(value, Omit)
    }


def check_params(operation: Operation, params: Mapping[str, Any]) -> None:
    """Raise where ``params``, by the API's own names, are not what the operation takes.

    Raises:
        MissingParameterError: A required parameter is not among them.
        InvalidParameterError: A name is unknown, or a value is not what the API takes.
    """
    for name in operation.required:
        if name not in params:
            raise MissingParameterError(
                f'missing parameter "{name}"; required: {", ".join(operation.required)}'
            )
    by_name = operation.by_name
    for name, value in params.items():
        parameter = by_name.get(name)
        if parameter is not None:
            check(value, parameter.schema, name)
        elif not operation.open_body:
            raise _unknown(operation, name)


def build_request(
    operation: Operation, params: Mapping[str, Any], *, base_url: str, headers: Mapping[str, str]
) -> Request:
    """The request for one call, without credentials.

    Args:
        operation: What to call.
        params: Values by the API's own names.
        base_url: The server's URL, without a trailing slash.
        headers: Sent on every call.

    Raises:
        MissingParameterError, InvalidParameterError: As :func:`check_params`.
        UnsupportedFeatureError: The operation needs what this version does not execute.
    """
    check_params(operation, params)
    if operation.upload is not None or operation.body in ("multipart", "related"):
        raise UnsupportedFeatureError(f"{operation.body} bodies are not executed yet")
    by_name, path, sent = operation.by_name, operation.path, dict(headers)
    query: list[tuple[Parameter, Any]] = []
    body: dict[str, Any] = {}
    cookies: list[str] = []
    for name, value in params.items():
        parameter = by_name.get(name)
        if parameter is None:
            body[name] = value
            continue
        match parameter.location:
            case "query":
                query.append((parameter, value))
            case "body":
                body[name] = value
            case "header":
                sent[name] = _header(name, value)
            case "cookie":
                cookies.append(f"{name}={quote(text(value), safe='')}")
            case "path" | "variable":
                pass
            case "none" if operation.graphql is not None:
                pass  # `fields`, which goes into the document
            case _:
                raise UnsupportedFeatureError(f'parameter "{name}" cannot be sent yet')
    for parameter in operation.parameters:
        if parameter.location == "header" and parameter.name not in params and "default" in parameter.schema:
            sent[parameter.name] = text(parameter.schema["default"])
    if cookies:
        sent["Cookie"] = "; ".join(cookies)
    if "{" in path:
        path = _PLACEHOLDER.sub(lambda match: path_segment(match[1], params.get(match[1])), path)
    url = f"{base_url}{path}?{query_string(query)}" if query else f"{base_url}{path}"
    content = None
    if operation.graphql is not None:
        content = to_json(graphql_body(operation, operation.graphql, params))
        sent["Content-Type"] = "application/json"
    elif operation.body == "form":
        content = form_body(body)
        sent["Content-Type"] = "application/x-www-form-urlencoded"
    elif operation.body == "json":
        content = to_json([body] if operation.array_body else body)
        sent["Content-Type"] = "application/json"
    return Request(operation.method, url, sent, content)


def _unknown(operation: Operation, name: str) -> InvalidParameterError:
    known = [parameter.name for parameter in operation.parameters if parameter.inject is None]
    hint = suggest(name, known) or f"; known: {', '.join(known) or 'none'};"
    required = f" required: {', '.join(operation.required)}" if operation.required else ""
    return InvalidParameterError(f'unknown parameter "{name}"{hint}{required}'.removesuffix(";"))


def _header(name: str, value: Any) -> str:
    written = text(value)
    if any(char in written for char in "\r\n\0"):
        raise InvalidParameterError(f'parameter "{name}" may not hold line breaks: it is sent as a header')
    return written
