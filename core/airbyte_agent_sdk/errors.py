"""The errors that this package raises. All are subclasses of :class:`AirbyteError`.

::

    AirbyteError
    ├── HTTPClientError                  the call failed
    │   ├── HTTPStatusError              (also httpx.HTTPStatusError)
    │   │   ├── AuthenticationError      401, 403
    │   │   ├── NotFoundError            404
    │   │   ├── ConflictError            409
    │   │   ├── ConnectorValidationError 400, 422: the caller can correct the call
    │   │   │   └── ExecutorError        found before anything was sent
    │   │   │       ├── EntityNotFoundError
    │   │   │       ├── ActionNotSupportedError
    │   │   │       ├── MissingParameterError
    │   │   │       └── InvalidParameterError
    │   │   ├── RateLimitError           429, or a 403 or 400 for a rate limit
    │   │   └── ServerError              5xx
    │   └── TransportError               no response (also httpx.RequestError)
    │       ├── NetworkError
    │       └── TimeoutError             (also httpx.TimeoutException)
    ├── ResponseError                    the response cannot be used
    │   ├── ResponseDecodeError          not JSON, or truncated
    │   ├── ResponseShapeError           the records are not where the spec says
    │   ├── RecordValidationError        a record does not match its type (strict=True only)
    │   ├── TemplateError                a record transform or filter of the spec failed
    │   └── GraphQLError                 `errors` or `userErrors` of GraphQL; `partial_data` has the rest
    │       ├── GraphQLAuthenticationError  (also AuthenticationError)
    │       ├── GraphQLNotFoundError        (also NotFoundError)
    │       └── GraphQLRateLimitError       (also RateLimitError)
    ├── PagingError                      the next page cannot be determined; the list was truncated
    ├── ContextStoreError                the context store is not reachable here, or not ready
    ├── UnsupportedFeatureError          a feature that this version does not support
    ├── ConfigurationError               (also ValueError)
    │   ├── MissingCredentialsError
    │   ├── UnknownConnectorError        connect() does not know the connector
    │   ├── ConnectorNotFoundError       no such connector in the workspace
    │   ├── AmbiguousConnectorError      several connectors match
    │   └── SpecError                    a connector.yaml with errors
    ├── ConnectorClosedError             (also RuntimeError) used after close()
    └── DownloadClosedError              (also RuntimeError) read twice, or after close()

An error for a 400 or 422 response is also a ConnectorValidationError, whatever its class.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from difflib import get_close_matches
from functools import cache
from types import SimpleNamespace, new_class
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    import httpx
else:  # importing it takes longer than everything else; see _join_httpx()
    httpx = SimpleNamespace(HTTPStatusError=object, RequestError=object, TimeoutException=object)

__all__ = [
    "ActionNotSupportedError", "AirbyteError", "AmbiguousConnectorError", "AuthenticationError",
    "ConfigurationError", "ConflictError", "ConnectorClosedError", "ConnectorNotFoundError",
    "ConnectorValidationError", "ContextStoreError", "DownloadClosedError", "EntityNotFoundError",
    "ExecutorError", "GraphQLAuthenticationError", "GraphQLError", "GraphQLNotFoundError",
    "GraphQLRateLimitError", "HTTPClientError", "HTTPStatusError", "InvalidParameterError",
    "MissingCredentialsError", "MissingParameterError", "NetworkError", "NotFoundError", "PagingError",
    "RateLimitError", "RecordValidationError", "ResponseDecodeError", "ResponseError",
    "ResponseShapeError", "ServerError", "SpecError", "TemplateError", "TimeoutError", "TransportError",
    "UnknownConnectorError", "UnsupportedFeatureError",
]  # fmt: skip


Answer: TypeAlias = "httpx.Response | None"
Kind = TypeVar("Kind", bound="AirbyteError")


class AirbyteError(Exception):
    """Base class of all errors.

    Attributes:
        message: What happened and what to do about it, in one line.
        entity: Entity of the call, if any.
        action: Action of the call, if any.
        status_code: HTTP status of the response, if there was one.
        request_id: The service's id of the request, for its support.
        body: The response body as parsed JSON, or as text.
        retry_after: Seconds to wait before a retry, if the service asked for it.
        retryable: Whether the same call may succeed later, unchanged.
        records: The records fetched before the error, if it interrupted ``all()``.
    """

    retryable: bool = False
    records: Sequence[Any] = ()

    #: The class of which this one is the same and a ConnectorValidationError as well.
    _finer: ClassVar[type[AirbyteError] | None] = None

    def __init__(
        self,
        *args: object,
        entity: str | None = None,
        action: str | None = None,
        status_code: int | None = None,
        request_id: str | None = None,
        body: Any = None,
        retry_after: float | None = None,
    ) -> None:
        Exception.__init__(self, *args)
        self.message = Exception.__str__(self)
        self.entity = entity
        self.action = action
        self.status_code = status_code
        self.request_id = request_id
        self.body = body
        self.retry_after = retry_after
        if isinstance(self, HTTPClientError):
            _join_httpx()

    def __str__(self) -> str:
        if self.entity is None:
            return self.message
        call = self.entity if self.action is None else f"{self.entity}.{self.action}"
        return f"{call}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception's own way calls the class with its args alone, which keyword-only constructors refuse.
        cls = type(self)
        return _rebuild, (cls._finer or cls, cls._finer is not None, self.args, self.__dict__)

    def during(self, entity: str, action: str) -> Self:
        """The same error, saying which call it happened in."""
        if self.entity is None:
            self.entity, self.action = entity, action
        return self


def _rebuild(
    cls: type[AirbyteError], validation: bool, args: tuple[Any, ...], state: Mapping[str, Any]
) -> AirbyteError:
    _join_httpx()
    cls = as_validation(cls) if validation else cls
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


def suggest(name: str, known: Iterable[str]) -> str:
    """``; did you mean "repo"?`` for the nearest known name, or nothing."""
    if len(name) > 200:  # the time grows with its square
        return ""
    nearest = get_close_matches(name, list(known), n=1, cutoff=0.5)
    return f'; did you mean "{nearest[0]}"?' if nearest else ""


class HTTPClientError(AirbyteError):
    """The call did not succeed."""


class HTTPStatusError(HTTPClientError, httpx.HTTPStatusError):
    """The response has an error status for which there is no other class.

    Args:
        status_code: The status.
        message: What happened.
        response: The response, read; instead of ``method``, ``url``, ``headers`` and the decoded ``content``.
    """

    #: Which class a status raises; see :meth:`for_status`.
    classes: ClassVar[dict[int, type[HTTPStatusError]]] = {}

    def __init__(
        self,
        status_code: int,
        message: str,
        response: Answer = None,
        *,
        method: str = "GET",
        url: str = "",
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        **facts: Any,
    ) -> None:
        HTTPClientError.__init__(self, message, status_code=status_code, **facts)
        self.method = method
        self.url = url
        self.headers = dict(headers or {})
        self.content = content
        if response is not None:  # not kept itself: its request's headers hold credentials
            self.headers = dict(response.headers)
            self.content = response.content
            with suppress(RuntimeError):  # it was made without a request
                self.method, self.url = response.request.method, str(response.request.url)

    @classmethod
    def for_status(cls, status: int, kind: type[HTTPStatusError] | None = None) -> type[HTTPStatusError]:
        """The class of the error for an answer with an error status.

        Args:
            status: The HTTP status.
            kind: The class that something besides the status speaks for.
        """
        if kind is None:
            return cls.classes.get(status) or (ServerError if status >= 500 else HTTPStatusError)
        return as_validation(kind) if status in (400, 422) else kind

    # httpx sets these in a constructor that wants live objects; ours are rebuilt without the credentials.
    @property  # type: ignore[misc]
    def request(self) -> httpx.Request:
        """The request's method and URL, without headers or body."""
        import httpx

        return httpx.Request(self.method, self.url)

    @property
    def response(self) -> httpx.Response:  # type: ignore[override]  # read-only
        """The answer, as httpx code expects it."""
        import httpx

        headers = {name: value for name, value in self.headers.items() if name.lower() not in _BODY_HEADERS}
        return httpx.Response(
            self.status_code or 0, headers=headers, content=self.content, request=self.request
        )


# They describe the bytes on the wire, and `content` is decoded already.
_BODY_HEADERS = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class AuthenticationError(HTTPStatusError):
    """401 or 403: the credentials are wrong, expired, or may not do this."""

    def __init__(self, message: str, status_code: int = 401, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


class NotFoundError(HTTPStatusError):
    """404: not found, or not accessible with these credentials."""

    def __init__(self, message: str, status_code: int = 404, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


class ConflictError(HTTPStatusError):
    """409: the resource was changed meanwhile, or already exists."""

    def __init__(self, message: str, status_code: int = 409, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


class ConnectorValidationError(HTTPStatusError):
    """400 or 422, or invalid arguments found before sending. The caller can correct the call."""

    def __init__(self, message: str, status_code: int = 400, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


class RateLimitError(HTTPStatusError):
    """429, or a 403 or 400 for a rate limit. ``retry_after`` is set if the service sent it."""

    retryable = True

    def __init__(
        self,
        message: str,
        retry_after: float | None = None,
        response: Answer = None,
        *,
        status_code: int = 429,
        **facts: Any,
    ) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, retry_after=retry_after, **facts)


class ServerError(HTTPStatusError):
    """5xx: the server failed."""

    retryable = True

    def __init__(self, message: str, status_code: int = 500, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


HTTPStatusError.classes.update(dict.fromkeys((400, 422), ConnectorValidationError))
HTTPStatusError.classes.update(dict.fromkeys((401, 403), AuthenticationError))
HTTPStatusError.classes.update({404: NotFoundError, 409: ConflictError, 429: RateLimitError})


def as_validation(kind: type[Kind]) -> type[Kind]:
    """``kind`` if it is a :class:`ConnectorValidationError`, else the same class that is one as well."""
    found: Any = kind
    return cast("type[Kind]", _as_validation(found))


@cache
def _as_validation(kind: Any) -> type:
    if issubclass(kind, ConnectorValidationError):
        return kind  # type: ignore[no-any-return]
    if issubclass(ConnectorValidationError, kind):
        return ConnectorValidationError
    members = {"__module__": kind.__module__, "__doc__": kind.__doc__, "_finer": kind}
    return new_class(kind.__name__, (kind, ConnectorValidationError), {}, lambda body: body.update(members))


class ExecutorError(ConnectorValidationError):
    """The call is invalid, and the caller can correct it. Nothing was sent."""

    def __init__(self, *args: object, status_code: int = 400, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, "", **facts)
        self.args = args
        self.message = Exception.__str__(self)


class EntityNotFoundError(ExecutorError):
    """The connector has no such entity."""

    @classmethod
    def unknown(cls, connector: str, entity: str, known: list[str]) -> Self:
        """For an entity that is not among ``known``."""
        hint = suggest(entity, known) or ";"
        return cls(f'{connector} has no entity "{entity}"{hint} entities: {", ".join(known)}')


class ActionNotSupportedError(ExecutorError):
    """The entity has no such action."""

    @classmethod
    def unknown(cls, connector: str, entity: str, action: str, known: list[str]) -> Self:
        """For an action that is not among ``known``."""
        hint = suggest(action, known) or ";"
        return cls(f'{connector} {entity} has no action "{action}"{hint} actions: {", ".join(known)}')


class MissingParameterError(ExecutorError):
    """A required parameter was not given."""


class InvalidParameterError(ExecutorError):
    """A parameter is unknown, or its value is not one the API takes."""


class TransportError(HTTPClientError, httpx.RequestError):
    """There was no response to the request.

    Attributes:
        sent: Whether the request may have reached the server. ``False`` means that it certainly did not.
        original_error: The HTTP client's own error, if known.
    """

    retryable = True

    def __init__(
        self, message: str, original_error: Exception | None = None, *, sent: bool = True, **facts: Any
    ) -> None:
        HTTPClientError.__init__(self, message, **facts)
        self._request = None
        self.sent = sent
        self.original_error = original_error


class NetworkError(TransportError):
    """The connection could not be made, or broke."""


class TimeoutError(TransportError, httpx.TimeoutException):  # the documented name
    """The request timed out.

    Attributes:
        timeout_type: What timed out, if known: ``connect``, ``read``, ``write``, ``pool`` or, for the whole
            call, ``deadline``.
    """

    def __init__(
        self,
        message: str,
        timeout_type: str | None = None,
        original_error: Exception | None = None,
        **facts: Any,
    ) -> None:
        TransportError.__init__(self, message, original_error, **facts)
        self.timeout_type = timeout_type


@cache
def _join_httpx() -> None:
    """Let the errors that are also httpx's be so, before the first of them exists."""
    import httpx

    HTTPStatusError.__bases__ = (HTTPClientError, httpx.HTTPStatusError)
    TransportError.__bases__ = (HTTPClientError, httpx.RequestError)
    TimeoutError.__bases__ = (TransportError, httpx.TimeoutException)


if "httpx" in sys.modules:
    _join_httpx()


class ResponseError(AirbyteError):
    """The response has a success status, but cannot be used."""


class ResponseDecodeError(ResponseError):
    """The body is not valid JSON, for example HTML, truncated or empty."""


class ResponseShapeError(ResponseError):
    """The body is JSON, but the records are not where the spec says."""


class RecordValidationError(ResponseError):
    """A record does not match its type, and ``strict=True`` is set."""


class TemplateError(ResponseError):
    """A record transform, record filter or probe default of the spec failed. No records are returned."""


class GraphQLError(ResponseError):
    """A GraphQL response has ``errors``, or a mutation's ``userErrors``.

    ``retryable`` is true if a rate limit rejected the call.

    Attributes:
        errors: The response's error objects.
        partial_data: The response's ``data``, which may contain the parts that succeeded.
    """

    def __init__(self, message: str, *, errors: list[Any], partial_data: Any = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.errors = errors
        self.partial_data = partial_data


class GraphQLAuthenticationError(GraphQLError, AuthenticationError):
    """A GraphQL response reports that the credentials are invalid or lack a permission."""


class GraphQLNotFoundError(GraphQLError, NotFoundError):
    """A GraphQL response reports that the resource does not exist or is not accessible."""


class GraphQLRateLimitError(GraphQLError, RateLimitError):
    """A GraphQL response reports that the call exceeded a rate limit."""


class PagingError(AirbyteError):
    """The next page cannot be determined, was already returned, or the service truncated the list."""


class ContextStoreError(AirbyteError):
    """The context store cannot answer: there is none, it is not ready for the entity, or it took too long."""


class UnsupportedFeatureError(AirbyteError):
    """The spec asks for something that this version reads but does not execute."""


class ConfigurationError(AirbyteError, ValueError):
    """A connector was constructed with invalid settings."""


class MissingCredentialsError(ConfigurationError):
    """No credentials were found in the arguments, the configuration or the environment."""


class UnknownConnectorError(ConfigurationError):
    """Neither the catalogue nor an installed package has a connector of this name."""


class ConnectorNotFoundError(ConfigurationError):
    """The workspace has no connector of this type."""


class AmbiguousConnectorError(ConfigurationError):
    """The workspace has several connectors of this type."""


class SpecError(ConfigurationError):
    """A ``connector.yaml`` has errors.

    Attributes:
        diagnostics: One line each, with file, line and column.
    """

    def __init__(self, message: str, *, diagnostics: tuple[str, ...] = (), **facts: Any) -> None:
        super().__init__("\n".join((message, *diagnostics)), **facts)
        self.diagnostics = diagnostics


class ConnectorClosedError(AirbyteError, RuntimeError):
    """A connector was used after ``close()``."""


class DownloadClosedError(AirbyteError, RuntimeError):
    """A download was read a second time, or after ``close()``."""
