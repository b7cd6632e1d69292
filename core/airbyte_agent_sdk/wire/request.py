"""Builds requests from parameters."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ..definition import Operation, Parameter
from ..errors import ConfigurationError, InvalidParameterError, MissingParameterError, suggest
from ..transport import USER_AGENT, Request
from ..values import Null, is_array, is_object
from .arguments import ITEMS, is_whole_body, schema_of
from .encoding import form_body, json_body, path_segment, query_string, text
from .extras import merged, query_pairs
from .graphql import graphql_body
from .multipart import form_data, raw, related
from .restli import restli_query
from .validation import DEEP, MOST, listed, problems

__all__ = ["BYTES_HEADERS", "HEADERS", "build_request", "check_params", "over"]

#: Headers of every request.
HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": USER_AGENT,
}
#: For a file: any type, and uncompressed, so that byte offsets are valid for resuming.
BYTES_HEADERS = {**HEADERS, "Accept": "*/*", "Accept-Encoding": "identity"}
_PLACEHOLDER = re.compile(r"\{([^}]+)\}")
#: The HTTP client's limit, minus room for credentials. Servers usually accept about 8,000.
_LONGEST_URL = 60_000
_NOTHING: Mapping[str, Any] = {}
_UNSENDABLE = re.compile(r"[^\t -~]")


def check_params(
    operation: Operation, params: Mapping[str, Any], *, values: bool = True, lacking: Sequence[str] = ()
) -> None:
    """Validate ``params``, by the API's own names.

    Args:
        operation: The operation.
        params: The caller's parameters, from :func:`~.arguments.given`.
        values: Whether to validate values, and not only names and whether values can be sent.
        lacking: Other missing values, as messages.

    Raises:
        MissingParameterError: A required parameter is missing.
        InvalidParameterError: A name is unknown or a value is invalid. If there are several errors, either
            message lists all of them, one per line.
    """
    whole = operation.array_body and is_whole_body(operation, params)
    missing: list[str] = []
    if operation.required:
        required = ", ".join(operation.required)
        missing = [
            f'missing parameter "{name}"; required: {required}'
            for name in operation.required
            if name not in params and not (whole and operation.by_name[name].location == "body")
        ]
    found = [*missing, *lacking]
    for name, value in params.items():
        if len(found) >= MOST:
            break
        found += _problems(operation, params, name, value, values=values)
    if found:
        kind = MissingParameterError if missing or lacking else InvalidParameterError
        raise kind(found[0] if len(found) == 1 else "\n- ".join((_counted(found), *found[:MOST])))


def _counted(found: Sequence[str]) -> str:
    return f"{len(found)} mistakes:" if len(found) < MOST else f"the first {MOST} mistakes:"


def _problems(
    operation: Operation, params: Mapping[str, Any], name: str, value: Any, *, values: bool
) -> list[str]:
    """The errors of a parameter."""
    schema = schema_of(operation, name, params)
    if schema is None:
        return [_unknown(operation, name)]
    parameter = operation.by_name.get(name)
    texts = _levels_of_text(operation, parameter, value) if parameter is not None else 0
    try:
        found = problems(value, schema, name, values=values, texts=texts)
    except RecursionError:
        return [f'parameter "{name}" is nested too deeply, or in itself']
    if parameter is None or found:
        return found
    try:  # not allowed in this part of a request
        if parameter.location == "path":
            path_segment(name, value, explode=bool(parameter.explode), style=parameter.style)
        elif parameter.location == "header" and not _is_null(value):
            _header(parameter, value)
    except InvalidParameterError as error:
        return [error.message]
    return []


def _levels_of_text(operation: Operation, parameter: Parameter, value: Any) -> int:
    """Number of levels of a value that are sent as text, in which a number equals its digits."""
    match parameter.location:
        case "body" if operation.body == "form":
            return DEEP
        case "body" if operation.body == "multipart":
            return 1 if is_object(value) else 2  # objects become JSON parts
        case "path" | "query" | "header" | "cookie" if parameter.style == "json":
            return 0
        case "query" if parameter.style == "deepObject" or operation.restli:
            return DEEP
        case "path" | "query" | "header" | "cookie":
            return 2
        case _:
            return 0


def _is_null(value: Any) -> bool:
    return value is None or isinstance(value, Null)


def build_request(
    operation: Operation,
    params: Mapping[str, Any],
    *,
    base_url: str,
    headers: Mapping[str, str],
    injected: Mapping[str, Any] | None = None,
    check_values: bool = True,
    lacking: Sequence[str] = (),
    extra_query: Mapping[str, Any] = _NOTHING,
    extra_body: Mapping[str, Any] = _NOTHING,
) -> Request:
    """Build the request for a call, without credentials.

    Args:
        operation: The operation.
        params: Values by the API's own names, from :func:`~.arguments.given`.
        base_url: The server's URL, without a trailing slash.
        headers: Headers of every call.
        injected: Values of hidden parameters.
        check_values: Whether values are validated, in addition to names.
        lacking: See :func:`check_params`.
        extra_query: Additional query parameters, not validated.
        extra_body: Additional body fields, not validated.

    Raises:
        MissingParameterError, InvalidParameterError: See :func:`check_params`.
        ConfigurationError: The request does not support ``extra_body``.
    """
    check_params(operation, params, values=check_values, lacking=lacking)
    if injected:
        params = {**params, **injected}
    by_name = operation.by_name
    sent = {**headers, "Accept": operation.accept} if operation.accept else dict(headers)
    query: list[tuple[Parameter, Any]] = []
    fields: dict[str, Any] = {}
    cookies: list[str] = []
    for name, value in params.items():
        parameter = by_name.get(name) or Parameter(name, "body")
        match parameter.location:
            case "query":
                query.append((parameter, value))
            case "body":
                fields[name] = value
            case "header" if not _is_null(value):  # headers cannot be null
                _put(sent, name, _header(parameter, value))
            case "cookie" if not _is_null(value):
                cookies.append(f"{quote(name)}={quote(_cookie(parameter, value), safe='')}")
            case _:
                pass  # in the path or variables, `fields` of a GraphQL document, or an upload's file
        if name in operation.also_in_body:
            fields[name] = value
    for parameter in operation.parameters:
        default = parameter.schema.get("default")
        if default is None or parameter.name in params:
            continue  # a null default means no default
        if parameter.location == "header":
            _put(sent, parameter.name, _header(parameter, default))
        elif parameter.location == "body":
            fields[parameter.name] = default
        elif parameter.location == "query":
            query.append((parameter, default))
    if extra_query:
        query = query_pairs(query, extra_query)
    if cookies:
        sent["Cookie"] = "; ".join(cookies)
    path = operation.path
    url = base_url + (_path(operation, params) if "{" in path else path)
    if query:
        written = restli_query(query) if operation.restli else query_string(query)
        url += ("&" if "?" in path else "?") + written if written else ""
    if len(url) > _LONGEST_URL:
        raise InvalidParameterError(f"the URL would have {len(url)} characters; pass fewer or shorter values")
    content, kind = _content(operation, params, fields, extra_body)
    if content and kind is not None and not any(name.lower() == "content-type" for name in sent):
        sent["Content-Type"] = kind
    return Request(operation.method, url, sent, content)


def _content(
    operation: Operation, params: Mapping[str, Any], fields: Mapping[str, Any], extra: Mapping[str, Any]
) -> tuple[bytes | None, str | None]:
    """The body and its content type."""
    if operation.graphql is not None:
        posted = graphql_body(operation, operation.graphql, params)
        return json_body(merged(posted, extra)), "application/json"
    whole = operation.array_body and is_whole_body(operation, params)
    if extra and (whole or operation.whole_body or operation.method in ("GET", "HEAD")):
        held = "a list" if whole else "one value" if operation.whole_body else f"none in a {operation.method}"
        raise ConfigurationError(f"extra_body cannot be sent: the body is {held}")
    if operation.whole_body is not None:
        return _whole(operation, operation.whole_body, params)
    fields = merged(fields, extra) if extra else fields
    kind = operation.body
    if not fields.keys().isdisjoint(operation.files):
        kind = "multipart"
    match kind:
        case "form":
            return form_body(fields, operation.by_name), "application/x-www-form-urlencoded"
        case "multipart":
            return form_data(fields, operation.by_name)
        case "json":
            body: Any = fields
            if operation.array_body:
                body = params[ITEMS] if whole else [fields]
            return json_body(body), operation.media_type or "application/json"
        case "related" if operation.upload is not None:
            return related(fields, operation.upload, params[operation.upload])
        case _:
            return (json_body(fields), "application/json") if extra else (None, None)


def _whole(operation: Operation, name: str, params: Mapping[str, Any]) -> tuple[bytes | None, str | None]:
    """A body that is one value, and its content type."""
    if name not in params:
        return None, None
    if operation.body == "raw":
        return raw(name, params[name], operation.media_type or "application/octet-stream")
    return json_body(params[name]), operation.media_type or "application/json"


def _path(operation: Operation, params: Mapping[str, Any]) -> str:
    def segment(match: re.Match[str]) -> str:
        name = match[1]
        parameter = operation.by_name.get(name) or Parameter(name, "path")
        return path_segment(name, params.get(name), explode=bool(parameter.explode), style=parameter.style)

    return _PLACEHOLDER.sub(segment, operation.path)


def _unknown(operation: Operation, name: str) -> str:
    known = [parameter.name for parameter in operation.parameters if parameter.inject is None]
    hint = suggest(name, known) or f"; known: {listed(known) or 'none'};"
    required = f" required: {', '.join(operation.required)}" if operation.required else ""
    return f'unknown parameter "{name}"{hint}{required}'.removesuffix(";")


def over(headers: Mapping[str, str], others: Mapping[str, str], *, keep: bool = True) -> Mapping[str, str]:
    """``headers`` without the names in ``others``, case-insensitive; with ``keep``, ``others`` are added."""
    if not others:
        return headers
    named = set(map(str.lower, others))
    rest = {name: value for name, value in headers.items() if name.lower() not in named}
    return {**rest, **others} if keep else rest


def _put(headers: dict[str, str], name: str, value: str) -> None:
    """Set a header, replacing one with the same name in another case."""
    for other in [other for other in headers if other.lower() == name.lower()]:
        del headers[other]
    headers[name] = value


def _cookie(parameter: Parameter, value: Any) -> str:
    return json_body(value).decode() if parameter.style == "json" else text(value)


def _header(parameter: Parameter, value: Any) -> str:
    if parameter.style == "json":
        written = json.dumps(json.loads(json_body(value)), separators=(",", ":"))  # in ASCII
    elif is_object(value):
        between = "=" if parameter.explode else ","
        written = ",".join(f"{key}{between}{text(item)}" for key, item in value.items())
    else:
        written = ",".join(text(item) for item in value) if is_array(value) else text(value)
    if found := _UNSENDABLE.search(parameter.name + written):
        raise InvalidParameterError(
            f'parameter "{parameter.name}" must not contain {found[0]!r}: a header is one line of ASCII'
        )
    return written.strip()
