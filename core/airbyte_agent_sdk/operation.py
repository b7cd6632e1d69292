"""Parameters into a request: the first of an operation's two pure halves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .definition import Operation, Parameter
from .encoding import form_body, json_body, path_segment, query_string, restli_query, text
from .errors import InvalidParameterError, MissingParameterError, suggest
from .graphql import graphql_body, may_be_null
from .jsonvalue import is_array, is_object
from .multipart import form_data, related
from .transport import Request
from .types import Omit
from .validation import api_names, check, listed

__all__ = ["build_request", "check_params", "named"]

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")
#: What the HTTP client can send at most, less what credentials may add. Servers take 8,000 or so.
_LONGEST_URL = 60_000
_UNSENDABLE = re.compile(r"[^\t -~]")
#: The parameter that holds the whole of a body which is a list.
_ITEMS = "items"
_ANYTHING: Mapping[str, Any] = {}


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


def check_params(operation: Operation, params: Mapping[str, Any], *, values: bool = True) -> None:
    """Raise where ``params``, by the API's own names, are not what the operation takes.

    Args:
        operation: What is to be called.
        params: What a caller gave.
        values: Whether more is checked than names and that the values can be sent.

    Raises:
        MissingParameterError: A required parameter is not among them.
        InvalidParameterError: A name is unknown, or a value is not what the API takes.
    """
    by_name = operation.by_name
    whole = _is_whole_body(operation, params)
    for name in operation.required:
        if name not in params and not (whole and by_name[name].location == "body"):
            raise MissingParameterError(
                f'missing parameter "{name}"; required: {", ".join(operation.required)}'
            )
    for name, value in params.items():
        parameter = by_name.get(name)
        if parameter is not None and parameter.inject is None:
            schema = parameter.schema
            if value is None and operation.graphql is not None and may_be_null(operation.graphql, name):
                continue
        elif whole and name == _ITEMS:
            schema = _items_schema(operation)
        elif operation.open_body and parameter is None:
            schema = _ANYTHING
        else:
            raise _unknown(operation, name)
        try:
            check(value, schema, name, values=values)
        except RecursionError:
            raise InvalidParameterError(f'parameter "{name}" is nested too deeply, or in itself') from None


def build_request(
    operation: Operation,
    params: Mapping[str, Any],
    *,
    base_url: str,
    headers: Mapping[str, str],
    injected: Mapping[str, Any] | None = None,
    check_values: bool = True,
) -> Request:
    """The request for one call, without credentials.

    Args:
        operation: What to call.
        params: Values by the API's own names.
        base_url: The server's URL, without a trailing slash.
        headers: Sent on every call.
        injected: Values of parameters that are hidden from callers.
        check_values: Whether values are checked, besides names.

    Raises:
        MissingParameterError, InvalidParameterError: As :func:`check_params`.
    """
    check_params(operation, params, values=check_values)
    if injected:
        params = {**params, **injected}
    by_name, sent = operation.by_name, dict(headers)
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
            case "header" if value is not None:  # there is no header that says null
                _put(sent, name, _header(parameter, value))
            case "cookie" if value is not None:
                cookies.append(f"{quote(name)}={quote(text(value), safe='')}")
            case _:
                pass  # in the path or the variables, `fields` of a GraphQL document, an upload's file
        if name in operation.echoed:
            fields[name] = value
    for parameter in operation.parameters:
        default = parameter.schema.get("default")
        if default is None or parameter.name in params:
            continue  # a default of null says that there is none
        if parameter.location == "header":
            _put(sent, parameter.name, _header(parameter, default))
        elif parameter.location == "body":
            fields[parameter.name] = default
        elif parameter.location == "query":
            query.append((parameter, default))
    if cookies:
        sent["Cookie"] = "; ".join(cookies)
    url = f"{base_url}{_path(operation, params)}"
    if query:
        written = restli_query(query) if operation.restli else query_string(query)
        url += ("&" if "?" in operation.path else "?") + written if written else ""
    if len(url) > _LONGEST_URL:
        raise InvalidParameterError(f"the URL would have {len(url)} characters; give fewer or shorter values")
    content, kind = _content(operation, params, fields)
    if content and kind is not None and not any(name.lower() == "content-type" for name in sent):
        sent["Content-Type"] = kind
    return Request(operation.method, url, sent, content)


def _content(
    operation: Operation, params: Mapping[str, Any], fields: Mapping[str, Any]
) -> tuple[bytes | None, str | None]:
    """The body, and its content type."""
    if operation.graphql is not None:
        return json_body(graphql_body(operation, operation.graphql, params)), "application/json"
    match operation.body:
        case "form":
            return form_body(fields, operation.by_name), "application/x-www-form-urlencoded"
        case "multipart":
            return form_data(fields, operation.by_name)
        case "json":
            body: Any = fields
            if operation.array_body:
                body = params[_ITEMS] if _is_whole_body(operation, params) else [fields]
            return json_body(body), operation.media_type or "application/json"
        case "related" if operation.upload is not None:
            return related(fields, operation.upload, params[operation.upload])
        case _:
            return None, None


def _is_whole_body(operation: Operation, params: Mapping[str, Any]) -> bool:
    """Whether a caller gives the whole of a body that is a list, rather than the fields of one object."""
    if not operation.array_body or not is_array(params.get(_ITEMS)):
        return False
    field = operation.by_name.get(_ITEMS)
    return field is None or field.location == "none"


def _items_schema(operation: Operation) -> Mapping[str, Any]:
    fields = {item.name: item for item in operation.parameters if item.location == "body"}
    required = [name for name, item in fields.items() if item.required]
    properties = {name: item.schema for name, item in fields.items()}
    return {"type": "array", "items": {"type": "object", "properties": properties, "required": required}}


def _path(operation: Operation, params: Mapping[str, Any]) -> str:
    def segment(match: re.Match[str]) -> str:
        name = match[1]
        parameter = operation.by_name.get(name)
        return path_segment(name, params.get(name), explode=bool(parameter and parameter.explode))

    return _PLACEHOLDER.sub(segment, operation.path) if "{" in operation.path else operation.path


def _unknown(operation: Operation, name: str) -> InvalidParameterError:
    known = [parameter.name for parameter in operation.parameters if parameter.inject is None]
    hint = suggest(name, known) or f"; known: {listed(known) or 'none'};"
    required = f" required: {', '.join(operation.required)}" if operation.required else ""
    return InvalidParameterError(f'unknown parameter "{name}"{hint}{required}'.removesuffix(";"))


def _put(headers: dict[str, str], name: str, value: str) -> None:
    """Set a header in place of one whose name differs in its case alone."""
    for other in [other for other in headers if other.lower() == name.lower()]:
        del headers[other]
    headers[name] = value


def _header(parameter: Parameter, value: Any) -> str:
    if is_object(value):
        between = "=" if parameter.explode else ","
        written = ",".join(f"{key}{between}{text(item)}" for key, item in value.items())
    else:
        written = ",".join(text(item) for item in value) if is_array(value) else text(value)
    if found := _UNSENDABLE.search(parameter.name + written):
        raise InvalidParameterError(
            f'parameter "{parameter.name}" may not hold {found[0]!r}: a header is one line of ASCII'
        )
    return written.strip()
