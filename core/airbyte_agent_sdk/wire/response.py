"""Converts responses to records and meta, or to errors."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, cast

from ..definition import RETRYABLE_STATUSES, ErrorCheck, Meaning, Operation, RetryConfig
from ..errors import (
    AirbyteError,
    AuthenticationError,
    GraphQLAuthenticationError,
    GraphQLError,
    GraphQLNotFoundError,
    GraphQLRateLimitError,
    HTTPStatusError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseShapeError,
)
from ..records.jsonpath import JsonPath, parse
from ..transport import Response
from ..transport.body import charset
from ..transport.flow import Verdict
from ..transport.verdict import FAILURES, judge, wait_asked
from ..values import is_array, is_object

__all__ = [
    "INCOMPLETE",
    "ParsedResponse",
    "extract",
    "fails",
    "message_in",
    "read_response",
    "redacted",
    "status_error",
    "token_ended",
]

#: The key in ``meta`` for the reason why a list is incomplete.
INCOMPLETE: Final = "incomplete"
_ABSENT = object()
_KINDS: Final[Mapping[Meaning, type[HTTPStatusError]]] = {
    "rate_limit": RateLimitError,
    "quota": RateLimitError,
    "authentication": AuthenticationError,
    "permission": AuthenticationError,
    "not_found": NotFoundError,
}
_GRAPHQL_KINDS: Final[Mapping[Meaning, type[GraphQLError]]] = {
    "rate_limit": GraphQLRateLimitError,
    "quota": GraphQLRateLimitError,
    "authentication": GraphQLAuthenticationError,
    "permission": GraphQLAuthenticationError,
    "not_found": GraphQLNotFoundError,
}
#: The user info, query and fragment of a URL, which may contain tokens.
_SECRETS_OF_URL = re.compile(r"(?<=//)[^/?#]*@|[?#].*", re.DOTALL)
#: An attribute of a link, after its target or another attribute.
_ATTRIBUTE = re.compile(r"\s*;\s*([\w*-]+)(?:\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^\s;,]*)))?")
#: Error codes for expired access tokens in responses with a success status: Slack's and RFC 6750's.
_ENDED = ("token_expired", "invalid_token")
_REQUEST_IDS = ("request-id", "x-request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")


@dataclass(slots=True)
class ParsedResponse:
    """The result of an operation.

    Attributes:
        data: The records, or the object, as plain JSON values. If a list's response is an object without a
            list, that object.
        meta: The values of the operation's meta extractors.
        body: The parsed body, for pagination.
        url: The requested URL, the base of relative links.
        headers: The response headers, for pagination.
        page: The server's original records, if a filter or transform changed them.
        errors: GraphQL errors besides the records, if allowed.
    """

    data: Any
    meta: dict[str, Any]
    body: Any = None
    url: str = ""
    request_id: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    page: Sequence[Any] | None = None
    errors: Sequence[Any] = ()

    @property
    def incomplete(self) -> str | None:
        """Why the list is incomplete, if the service says so."""
        said = self.meta.get(INCOMPLETE)
        return said if isinstance(said, str) else None

    @property
    def sent(self) -> Sequence[Any]:
        """The page's original records, which pagination counts."""
        records = self.data if self.page is None else self.page
        return records if isinstance(records, list) else ()  # pyright: ignore[reportUnknownVariableType]


def read_response(
    operation: Operation,
    response: Response,
    error_check: ErrorCheck | None = None,
    retry: RetryConfig | None = None,
    *,
    allow_partial: bool = False,
) -> ParsedResponse:
    """Extracts records and meta from a successful response.

    Args:
        operation: The operation.
        response: The response.
        error_check: The spec's error check, if any.
        retry: The spec's retry configuration with its rules.
        allow_partial: Whether a GraphQL list may have errors besides its records.

    Raises:
        ResponseDecodeError: The body is not JSON.
        ResponseShapeError: There is no list at the spec's path.
        GraphQLError: A GraphQL response contains errors.
        HTTPStatusError: The spec's error check or a rule matched, and a rule determines the class.
        ResponseError: The same, but no rule determines the class.
    """
    request_id = _request_id(response)
    headers = response.headers
    if response.status in (204, 205) or not response.content:
        _refuse_silence(operation, response, request_id)
        meaning = (response.verdict or judge(response, retry)).meaning
        if meaning == "not_found" or (meaning == "empty" and operation.action == "get"):
            raise status_error(response, operation.method, retry)
        data: Any = [] if operation.is_list else None
        return ParsedResponse(data, {}, None, response.url, request_id, headers)
    body = _json(response, request_id) if operation.answer == "json" else _other(operation, response)
    verdict = response.verdict or judge(response, retry, graphql=operation.graphql is not None)
    errors = _errors_beside(operation, body) if allow_partial else ()
    if not errors:
        _refuse_failures(operation, body, _Failure(response, operation.method, verdict, retry), error_check)
    meta = (
        {name: extract(path, body, headers) for name, path in operation.meta.items()}
        if operation.meta
        else {}
    )
    if verdict.meaning == "incomplete" and operation.is_list:
        meta[INCOMPLETE] = f"the service truncated the list{_told(verdict)}"
    records = _records(operation, body, request_id)
    if operation.answer in ("text", "bytes"):
        records = _whole(operation, response)
    if errors:
        meta["errors"] = errors
        records = [record for record in records if record is not None]  # null where a node failed
    return ParsedResponse(records, meta, body, response.url, request_id, headers, errors=errors)


def _errors_beside(operation: Operation, body: Any) -> Sequence[Any]:
    """The errors of a GraphQL response that still contains the list."""
    if operation.graphql is None or not operation.is_list or operation.records is None or not is_object(body):
        return ()
    errors, path = body.get("errors"), parse(operation.records)
    found = path.first(body) if path.single else path.find(body) or None
    return errors if is_array(errors) and is_array(found) else ()


def token_ended(response: Response, check: ErrorCheck | None) -> bool:
    """Whether a response with a success status means 401, according to the spec's error check.

    Args:
        response: The response; a stream is not inspected.
        check: The spec's error check, if any.
    """
    if check is None or check.message_field is None:
        return False
    if not any(word.encode() in response.content for word in _ENDED):
        return False
    try:
        body = response.json()
    except ValueError:
        return False
    return is_object(body) and fails(body, check) and body.get(check.message_field) in _ENDED


def fails(body: Mapping[str, Any], check: ErrorCheck) -> bool:
    """Whether a response with a success status is a failure by the spec's error check."""
    value = body.get(check.field, ...)
    if check.ok_value is not None:
        return value is not ... and bool(value != check.ok_value)
    return bool(value == check.on_value)


def extract(path: str, body: Any, headers: Mapping[str, str]) -> Any:
    """The value at a JSONPath, ``@link.<rel>`` or ``@header.<name>``; ``None`` if there is none."""
    if path.startswith("@header."):
        return headers.get(path.removeprefix("@header."))
    if path.startswith("@link."):
        return _links(headers.get("link", "")).get(path.removeprefix("@link.").lower())
    return parse(path).first(body)


def _refuse_silence(operation: Operation, response: Response, request_id: str | None) -> None:
    """A response without a body is intentionally empty, or was truncated."""
    reads = operation.is_list or operation.action == "get"
    if response.status in (204, 205) or not reads or operation.answer != "json":
        return
    wanted = "list" if operation.is_list else "record"
    later = "; 202 means that it is not ready yet" if response.status == 202 else ""
    raise ResponseDecodeError(
        f"the response is empty; expected a {wanted}{later}",
        status_code=response.status,
        request_id=request_id,
    )


def _other(operation: Operation, response: Response) -> Any:
    """What an answer that is not declared as JSON holds, where it is JSON all the same: perhaps a failure."""
    if operation.answer != "none" and "json" not in response.headers.get("content-type", ""):
        return None
    try:
        return response.json()
    except ValueError:
        return None


def _whole(operation: Operation, response: Response) -> str:
    """An answer that is a text, or is bytes, which become base64."""
    if operation.answer == "bytes":
        return b64encode(response.content).decode()
    encoding = charset(response.headers.get("content-type", "")) or "utf-8"
    return response.content.decode(encoding, "replace")


def _json(response: Response, request_id: str | None) -> Any:
    kind = response.headers.get("content-type", "")
    try:
        return response.json()
    except ValueError as error:
        start = response.content[:80].decode("utf-8", "replace")
        raise ResponseDecodeError(
            f"the response is not JSON ({error}); it is {kind or 'no content type'} and starts with "
            f"{start!r}",
            status_code=response.status,
            request_id=request_id,
            body=response.content[:2000].decode("utf-8", "replace"),
        ) from None


@dataclass(frozen=True, slots=True)
class _Failure:
    """A response with a success status that may report a failure, and its meaning."""

    response: Response
    method: str
    verdict: Verdict
    retry: RetryConfig | None

    def error(self, kind: type[AirbyteError], message: str, body: Any, **facts: Any) -> AirbyteError:
        """An error of a class with all details of the response."""
        response, make = self.response, cast("Any", kind)
        if issubclass(kind, HTTPStatusError):
            facts |= {"method": self.method, "url": response.url}
            facts |= {"headers": response.headers, "content": response.content}
        error: AirbyteError = make(
            message + _told(self.verdict),
            body=body,
            request_id=_request_id(response),
            status_code=response.status,
            retry_after=wait_asked(response, self.retry, self.verdict),
            **facts,
        )
        error.retryable = self.verdict.retryable
        return error


def _told(verdict: Verdict) -> str:
    return f" ({'; '.join(verdict.details)})" if verdict.details else ""


def _refuse_failures(
    operation: Operation, body: Any, failure: _Failure, error_check: ErrorCheck | None
) -> None:
    if not is_object(body):
        return
    meaning = failure.verdict.meaning
    if operation.graphql is not None:
        errors, message = body.get("errors"), ""
        if errors:
            errors = errors if is_array(errors) else [errors]
            message = message_in(errors) or str(errors[0])
        else:
            errors = _user_errors(body.get("data"))
            message = _told_user(errors) if errors else ""
        if errors:
            refusal = _GRAPHQL_KINDS.get(meaning) if meaning else None
            kind: type[AirbyteError] = refusal or GraphQLError
            raise failure.error(kind, message, body, errors=list(errors), partial_data=body.get("data"))
    failed = error_check is not None and fails(body, error_check)
    if failed or meaning in FAILURES:
        place = error_check.message_field if error_check is not None else None
        said = (parse(f"$.{place}").first(body) if place else None) or message_in(body)
        kind = (_KINDS.get(meaning) if meaning else None) or ResponseError
        raise failure.error(kind, str(said or "the response reports a failure"), body)


def _user_errors(data: Any) -> Sequence[Any]:
    """Errors of a Shopify mutation, in a list whose name ends in ``userErrors``."""
    for payload in data.values() if is_object(data) else ():
        for name, errors in payload.items() if is_object(payload) else ():
            if name.lower().endswith("usererrors") and is_array(errors) and errors:
                return errors
    return ()


def _told_user(errors: Sequence[Any]) -> str:
    first: Mapping[str, Any] = errors[0] if is_object(errors[0]) else {"message": errors[0]}
    place = first.get("field")
    field_path = ".".join(map(str, place)) if is_array(place) else place
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{f'{field_path}: ' if field_path else ''}{first.get('message')}{more}"


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
        if (
            found is _ABSENT
            and operation.sibling_keys is not None
            and _left_out(path, body, operation.sibling_keys)
        ):
            return []
    if operation.is_list and type(found) not in (list, dict):
        held = f"an object with {', '.join(list(body)[:8])}" if is_object(body) else type(body).__name__
        raise ResponseShapeError(
            f"no list at {operation.records or '$'}: the response is {held}", body=body, request_id=request_id
        )
    return found


def _matches(path: JsonPath, body: Any) -> Any:
    """All values at a path with ``*``. A missing list counts as empty only if the response allows it."""
    found = path.find(body)
    outermost = JsonPath(path.text, path.steps[: path.steps.index(None)]).first(body)
    innermost = parse(path.text.removesuffix("[*]") or "$").first(body)
    return found if found or outermost == [] or is_array(innermost) else _ABSENT


def _left_out(path: JsonPath, body: Any, siblings: tuple[str, ...]) -> bool:
    """Whether an empty list was omitted: the response contains nothing but declared fields."""
    steps = path.steps[: path.steps.index(None)] if None in path.steps else path.steps
    place = JsonPath(path.text, steps[:-1]).first(body)
    return is_object(place) and steps[-1:] != () and place.keys() <= {*siblings}


@lru_cache(maxsize=64)
def _links(header: str) -> Mapping[str, str]:
    """The targets of a Link header by lowercase relation, without those that announce no results."""
    links: dict[str, str] = {}
    end = 0
    while (start := header.find("<", end)) >= 0 and (closing := header.find(">", start)) >= 0:
        target, end = header[start + 1 : closing], closing + 1
        relations: str | None = None
        empty = False
        while (attribute := _ATTRIBUTE.match(header, end)) is not None:
            name, quoted, plain = attribute.groups()
            if relations is None and name.lower() == "rel":
                relations = quoted or plain or ""
            empty = empty or (name.lower(), quoted or plain) == ("results", "false")
            end = attribute.end()
        for relation in () if empty else (relations or "").lower().split():
            links.setdefault(relation, target)
    return links


def _request_id(response: Response) -> str | None:
    headers = response.headers
    for name in _REQUEST_IDS:
        if name in headers:
            return headers[name]
    return None


def status_error(
    response: Response, method: str, retry: RetryConfig | None = None, *, graphql: bool = False
) -> HTTPStatusError:
    """The error for an unsuccessful response, with the service's own message if there is one.

    Args:
        response: The response.
        method: The request's method.
        retry: The spec's retry configuration with its rules.
        graphql: Whether the response is from a GraphQL server.
    """
    try:
        body = response.json()
    except ValueError:
        body = response.content[:2000].decode("utf-8", "replace")
    said = message_in(body)
    location = response.headers.get("location") if 300 <= response.status < 400 else None
    if location:
        target = _SECRETS_OF_URL.sub("", location)
        said = f"redirected to {target}, which is not followed"
    retry = retry or RetryConfig()
    verdict = response.verdict or judge(response, retry, graphql=graphql)
    kind = _KINDS.get(verdict.meaning) if verdict.meaning else None
    if verdict.meaning == "empty" and response.status < 300:
        kind, said = NotFoundError, said or "there is no such record"
    cls = HTTPStatusError.for_status(response.status, kind)
    message = f"{response.status}: {said}" if said else f"the server responded with {response.status}"
    error = cls(
        message=message + _told(verdict),
        method=method,
        url=response.url,
        headers=response.headers,
        content=response.content,
        status_code=response.status,
        request_id=_request_id(response),
        body=body,
        retry_after=wait_asked(response, retry, verdict),
    )
    temporary = response.status in (*RETRYABLE_STATUSES, *retry.status_codes)
    error.retryable = verdict.retryable or (verdict.meaning is None and temporary)
    return error


def message_in(body: Any) -> str | None:
    """The human-readable message of an error body, in the formats that APIs use."""
    if isinstance(body, str):
        line = " ".join(body[:2000].split())
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
        "details",
        "description",
        "title",
        "msg",
        "err",
    ):
        sentence = body.get(key)
        if isinstance(sentence, str) and sentence:
            return " ".join(sentence[:2000].split())[:500]
    for key in ("message", "detail", "error", "errors", "errorMessages", "fault", "data"):
        if body.get(key):
            said = message_in(body[key]) or _by_field(body[key])
            if said:
                return said
    return None


def _by_field(messages: Any) -> str | None:
    """The first message of ``{"title": ["can't be blank"]}``, with the name of its field."""
    if is_object(messages):
        for name, texts in messages.items():
            if is_array(texts) and texts and isinstance(texts[0], str):
                return f"{name}: {message_in(texts)}"
    return None


def redacted(error: AirbyteError, clean: Callable[[str], str]) -> AirbyteError:
    """Applies ``clean`` to all texts of ``error``."""
    error.message = clean(error.message)
    error.args = (error.message,)
    error.body = _cleaned(error.body, clean)
    if isinstance(error, GraphQLError):
        error.errors = [_cleaned(item, clean) for item in error.errors]
        error.partial_data = _cleaned(error.partial_data, clean)
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
