"""A response into records and meta, or into its error: the second of an operation's two pure halves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic_core import from_json

from .definition import ErrorCheck, Operation
from .errors import (
    AirbyteError,
    GraphQLError,
    HTTPStatusError,
    ResponseDecodeError,
    ResponseError,
    ResponseShapeError,
)
from .jsonpath import JsonPath, parse
from .jsonvalue import is_array, is_object
from .retry import retry_after
from .transport import Response

__all__ = ["Outcome", "message_in", "pick", "read_response", "redacted", "status_error"]

_ABSENT = object()
_LINK = re.compile(r"<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\s;,]+))*)")
_ATTRIBUTE = re.compile(r";\s*([\w*-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s;,]+))")
_REQUEST_IDS = ("request-id", "x-request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")


@dataclass(slots=True)
class Outcome:
    """What an operation gave.

    Attributes:
        data: The records, or the one object, as plain JSON values.
        meta: What the operation's meta extractors found.
        body: The whole parsed body, where paging may look further.
        url: The URL that was asked, to which relative links in the answer are relative.
    """

    data: Any
    meta: dict[str, Any]
    body: Any = None
    url: str = ""
    request_id: str | None = None


def read_response(operation: Operation, response: Response, error_check: ErrorCheck | None = None) -> Outcome:
    """Records and meta of a successful answer.

    Raises:
        ResponseDecodeError: The body is not JSON.
        ResponseShapeError: A list is not where the spec says.
        GraphQLError: A GraphQL answer holds errors.
        ResponseError: The spec's error check matched.
    """
    request_id = _request_id(response)
    if response.status in (204, 205) or not response.content:
        if operation.is_list and response.status not in (204, 205):
            raise ResponseDecodeError(
                "the answer is empty where a list should be",
                status_code=response.status,
                request_id=request_id,
            )
        return Outcome([] if operation.is_list else None, {}, None, response.url, request_id)
    body = _json(response, request_id)
    _refuse_failures(operation, body, error_check, request_id)
    meta = (
        {name: _meta(path, body, response) for name, path in operation.meta.items()} if operation.meta else {}
    )
    return Outcome(_records(operation, body, request_id), meta, body, response.url, request_id)


def _json(response: Response, request_id: str | None) -> Any:
    try:
        return from_json(response.content)
    except ValueError as error:
        kind = response.headers.get("content-type", "no content type")
        start = response.content[:80].decode("utf-8", "replace")
        raise ResponseDecodeError(
            f"the answer is not JSON ({error}); it is {kind} and begins {start!r}",
            status_code=response.status,
            request_id=request_id,
            body=response.content[:2000].decode("utf-8", "replace"),
        ) from None


def _refuse_failures(
    operation: Operation, body: Any, error_check: ErrorCheck | None, request_id: str | None
) -> None:
    if not is_object(body):
        return
    if operation.graphql is not None and body.get("errors"):
        first = body["errors"][0]
        message = first.get("message", first) if is_object(first) else first
        raise GraphQLError(
            str(message),
            errors=body["errors"],
            partial_data=body.get("data"),
            body=body,
            request_id=request_id,
        )
    if error_check is not None and body.get(error_check.field, ...) == error_check.on_value:
        message = body.get(error_check.message_field or "") or "the answer reports a failure"
        raise ResponseError(str(message), body=body, request_id=request_id)


def _records(operation: Operation, body: Any, request_id: str | None) -> Any:
    found: Any
    if operation.records is None:
        found = body
    else:
        path = parse(operation.records)
        if not operation.is_list:
            return path.first(body)
        found = path.first(body, _ABSENT) if path.single else _matches(path, body)
        if found is None:
            return []  # some servers write an empty list as null
    if operation.is_list and not is_array(found):
        held = f"an object with {', '.join(list(body)[:8])}" if is_object(body) else type(body).__name__
        raise ResponseShapeError(
            f"no list at {operation.records or '$'}: the answer is {held}", body=body, request_id=request_id
        )
    return found


def _matches(path: JsonPath, body: Any) -> Any:
    """Everything at a path with ``*``; nothing there is an empty list only where a list is to be empty."""
    found = path.find(body)
    if found or is_array(parse(path.text.removesuffix("[*]") or "$").first(body)):
        return found
    return _ABSENT


def _meta(path: str, body: Any, response: Response) -> Any:
    if path.startswith("@header."):
        return response.headers.get(path.removeprefix("@header."))
    if path.startswith("@link."):
        return _links(response.headers.get("link", "")).get(path.removeprefix("@link."))
    return parse(path).first(body)


@lru_cache(maxsize=64)
def _links(header: str) -> Mapping[str, str]:
    """The targets of a Link header by relation."""
    links: dict[str, str] = {}
    for target, attributes in _LINK.findall(header):
        for name, quoted, plain in _ATTRIBUTE.findall(attributes):
            if name.lower() == "rel":
                for relation in (quoted or plain).split():
                    links.setdefault(relation, target)
    return links


def _request_id(response: Response) -> str | None:
    headers = response.headers
    for name in _REQUEST_IDS:
        if name in headers:
            return headers[name]
    return None


def pick(value: Any, names: tuple[str, ...]) -> Any:
    """``value`` with only the named fields; on a list, in each item."""
    if is_array(value):
        return [pick(item, names) for item in value]
    return {key: value[key] for key in names if key in value} if is_object(value) else value


def status_error(response: Response, method: str) -> HTTPStatusError:
    """The error for an answer whose status is not a success, in the vendor's own words where it gave any."""
    try:
        body = from_json(response.content)
    except ValueError:
        body = response.content[:2000].decode("utf-8", "replace")
    said = message_in(body)
    location = response.headers.get("location") if 300 <= response.status < 400 else None
    if location:
        said = f"redirected to {location.partition('?')[0]}, which is not followed"
    cls = HTTPStatusError.for_status(response.status)
    return cls(
        f"{response.status}: {said}" if said else f"the server answered {response.status}",
        method=method,
        url=response.url,
        headers=response.headers,
        content=response.content,
        status_code=response.status,
        request_id=_request_id(response),
        body=body,
        retry_after=retry_after(response.headers),
    )


def message_in(body: Any) -> str | None:
    """The sentence for people in an error body, in the shapes that APIs use."""
    if isinstance(body, str):
        line = " ".join(body.split())
        return line[:200] or None if not line.startswith("<") else None
    if is_array(body):
        return message_in(body[0]) if body else None
    if not is_object(body):
        return None
    for key in (
        "userPresentableMessage",
        "message",
        "error_description",
        "detail",
        "description",
        "title",
        "msg",
    ):
        sentence = body.get(key)
        if isinstance(sentence, str) and sentence:
            return " ".join(sentence.split())[:500]
    for key in ("error", "errors", "errorMessages", "fault", "data"):
        if body.get(key):
            said = message_in(body[key])
            if said:
                return said
    return None


def redacted(error: AirbyteError, clean: Callable[[str], str]) -> AirbyteError:
    """``error`` with every text it carries put through ``clean``."""
    error.message = clean(error.message)
    error.args = (error.message,)
    error.body = _cleaned(error.body, clean)
    if isinstance(error, HTTPStatusError):
        error.headers = {name: clean(value) for name, value in error.headers.items()}
        error.content = clean(error.content.decode("utf-8", "surrogateescape")).encode(
            "utf-8", "surrogateescape"
        )
    return error


def _cleaned(value: Any, clean: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return clean(value)
    if is_object(value):
        return {clean(key): _cleaned(item, clean) for key, item in value.items()}
    return [_cleaned(item, clean) for item in value] if is_array(value) else value
