"""Every error this software raises on purpose, under one root.

::

    AirbyteError
    ├── HTTPClientError                  the call did not succeed
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
    │   │   ├── RateLimitError           429, and a 403 or 400 that says it is for the rate limit
    │   │   └── ServerError              5xx
    │   └── TransportError               no answer (also httpx.RequestError)
    │       ├── NetworkError
    │       └── TimeoutError             (also httpx.TimeoutException)
    ├── ResponseError                    the answer cannot be used
    │   ├── ResponseDecodeError          not JSON, or cut short
    │   ├── ResponseShapeError           the records are not where the spec says
    │   ├── RecordValidationError        a record is not of its type (strict=True only)
    │   ├── TemplateError                a record transform or filter of the spec failed
    │   └── GraphQLError                 `errors` or `userErrors` of GraphQL; `partial_data` holds the rest
    │       ├── GraphQLAuthenticationError  (also AuthenticationError)
    │       ├── GraphQLNotFoundError        (also NotFoundError)
    │       └── GraphQLRateLimitError       (also RateLimitError)
    ├── PagingError                      the next page cannot be found, or repeats; the list was cut short
    ├── ContextStoreError                the context store is not reachable here, or not ready
    ├── UnsupportedFeatureError          the spec asks for what this version does not execute
    ├── ConfigurationError               (also ValueError)
    │   ├── MissingCredentialsError
    │   ├── UnknownConnectorError        connect() knows no connector of this name
    │   ├── ConnectorNotFoundError       no such connector in the workspace
    │   ├── AmbiguousConnectorError      several connectors match
    │   └── SpecError                    a connector.yaml with errors
    ├── ConnectorClosedError             (also RuntimeError) used after close()
    └── DownloadClosedError              (also RuntimeError) read twice, or after close()

An error for an answer 400 or 422 is a ConnectorValidationError too, whichever other class it has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from difflib import get_close_matches
from functools import cache
from types import new_class
from typing import Any, ClassVar, Self, TypeAlias, TypeVar, cast

import httpx

__all__ = [
    "ActionNotSupportedError",
    "AirbyteError",
    "AmbiguousConnectorError",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "ConnectorClosedError",
    "ConnectorNotFoundError",
    "ConnectorValidationError",
    "ContextStoreError",
    "DownloadClosedError",
    "EntityNotFoundError",
    "ExecutorError",
    "GraphQLAuthenticationError",
    "GraphQLError",
    "GraphQLNotFoundError",
    "GraphQLRateLimitError",
    "HTTPClientError",
    "HTTPStatusError",
    "InvalidParameterError",
    "MissingCredentialsError",
    "MissingParameterError",
    "NetworkError",
    "NotFoundError",
    "PagingError",
    "RateLimitError",
    "RecordValidationError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseShapeError",
    "ServerError",
    "SpecError",
    "TemplateError",
    "TimeoutError",
    "TransportError",
    "UnknownConnectorError",
    "UnsupportedFeatureError",
]


Answer: TypeAlias = httpx.Response | None
Kind = TypeVar("Kind", bound="AirbyteError")


class AirbyteError(Exception):
    """Root of the tree.

    Attributes:
        message: What happened and what to do about it, in one line.
        entity: Entity of the call, where one was made.
        action: Action of the call, where one was made.
        status_code: HTTP status of the answer, where there was one.
        request_id: The vendor's id of the request, for its support.
        body: The answer's body as parsed JSON, or its text.
        retry_after: Seconds after which the vendor said to try again.
        retryable: Whether the same call may succeed later, unchanged.
        records: What came before, where the error ended ``all()`` after some pages.
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
    """The server answered with an error status that has no class of its own.

    Args:
        status_code: The status.
        message: What happened.
        response: The answer, read; in place of ``method``, ``url``, ``headers`` and its decoded ``content``.
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
        return httpx.Request(self.method, self.url)

    @property
    def response(self) -> httpx.Response:  # type: ignore[override]  # read-only
        """The answer, as httpx code expects it."""
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
    """404: there is no such thing, or these credentials may not see it."""

    def __init__(self, message: str, status_code: int = 404, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


class ConflictError(HTTPStatusError):
    """409: the thing was changed meanwhile, or exists already."""

    def __init__(self, message: str, status_code: int = 409, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


class ConnectorValidationError(HTTPStatusError):
    """400 or 422, or a mistake found before sending: the caller can correct the call and make it again."""

    def __init__(self, message: str, status_code: int = 400, response: Answer = None, **facts: Any) -> None:
        HTTPStatusError.__init__(self, status_code, message, response, **facts)


class RateLimitError(HTTPStatusError):
    """429, or a 403 or 400 that says the same: too many calls; ``retry_after`` where the server told it."""

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
    """The call itself is wrong, and the caller can correct it. Nothing was sent."""

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
    """The request got no answer.

    Attributes:
        sent: Whether the request may have reached the server. ``False`` means it surely did not.
        original_error: The HTTP client's own error, where it is known.
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
    """No answer in time.

    Attributes:
        timeout_type: What took too long, where it is known: ``connect``, ``read``, ``write``, ``pool``
            or, for a call as a whole, ``deadline``.
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


class ResponseError(AirbyteError):
    """The server answered with success, but the answer cannot be used."""


class ResponseDecodeError(ResponseError):
    """The body is not the JSON it should be: HTML, cut short, or empty."""


class ResponseShapeError(ResponseError):
    """The body is JSON, but the records are not where the spec says."""


class RecordValidationError(ResponseError):
    """A record is not of its type, and the connector was made with ``strict=True``."""


class TemplateError(ResponseError):
    """A record transform, a record filter or a probe default of the spec failed; no record is let through."""


class GraphQLError(ResponseError):
    """A GraphQL answer with ``errors``, or with the ``userErrors`` of a mutation.

    ``retryable`` where the server refused the call for its rate limit.

    Attributes:
        errors: The answer's error objects.
        partial_data: The answer's ``data``, which may hold what did succeed.
    """

    def __init__(self, message: str, *, errors: list[Any], partial_data: Any = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.errors = errors
        self.partial_data = partial_data


class GraphQLAuthenticationError(GraphQLError, AuthenticationError):
    """A GraphQL answer says that the credentials are wrong, or may not do this."""


class GraphQLNotFoundError(GraphQLError, NotFoundError):
    """A GraphQL answer says that there is no such thing, or that these credentials may not see it."""


class GraphQLRateLimitError(GraphQLError, RateLimitError):
    """A GraphQL answer says that the call went over the rate limit."""


class PagingError(AirbyteError):
    """The next page cannot be found, or is one that was seen before; or the service truncated the list."""


class ContextStoreError(AirbyteError):
    """The context store cannot answer: the connector runs locally, or the store is not ready."""


class UnsupportedFeatureError(AirbyteError):
    """The spec asks for something that this version reads but does not execute."""


class ConfigurationError(AirbyteError, ValueError):
    """A connector was constructed with settings that cannot work."""


class MissingCredentialsError(ConfigurationError):
    """No credentials were given, in none of the ways they can be."""


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
