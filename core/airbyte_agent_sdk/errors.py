"""Every error this software raises on purpose, under one root.

::

    AirbyteError
    ├── ExecutorError                    the call is wrong; nothing was sent
    │   ├── EntityNotFoundError
    │   ├── ActionNotSupportedError
    │   ├── MissingParameterError
    │   └── InvalidParameterError
    ├── HTTPClientError                  the call went out and did not succeed
    │   ├── HTTPStatusError              (also httpx.HTTPStatusError)
    │   │   ├── AuthenticationError      401, 403
    │   │   ├── NotFoundError            404
    │   │   ├── ConflictError            409
    │   │   ├── ConnectorValidationError 400, 422
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
    │   └── SpecError                    a connector.yaml with complaints
    ├── ConnectorClosedError             (also RuntimeError) used after close()
    └── DownloadClosedError              (also RuntimeError) read twice, or after close()
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, ClassVar, Self

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
    """

    retryable: bool = False

    def __init__(
        self,
        message: str,
        *,
        entity: str | None = None,
        action: str | None = None,
        status_code: int | None = None,
        request_id: str | None = None,
        body: Any = None,
        retry_after: float | None = None,
    ) -> None:
        Exception.__init__(self, message)
        self.message = message
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
        return _rebuild, (type(self), self.message, self.__dict__)

    def during(self, entity: str, action: str) -> Self:
        """The same error, saying which call it happened in."""
        if self.entity is None:
            self.entity, self.action = entity, action
        return self


def _rebuild(cls: type[AirbyteError], message: str, state: Mapping[str, Any]) -> AirbyteError:
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


def suggest(name: str, known: Iterable[str]) -> str:
    """``; did you mean "repo"?`` for the nearest known name, or nothing."""
    nearest = get_close_matches(name, list(known), n=1, cutoff=0.5)
    return f'; did you mean "{nearest[0]}"?' if nearest else ""


class ExecutorError(AirbyteError):
    """The call itself is wrong. Nothing was sent."""


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


class HTTPClientError(AirbyteError):
    """The call went out and did not succeed."""


class HTTPStatusError(HTTPClientError, httpx.HTTPStatusError):
    """The server answered with an error status that has no class of its own."""

    #: Which class a status raises; see :meth:`for_status`.
    classes: ClassVar[dict[int, type[HTTPStatusError]]] = {}

    def __init__(
        self,
        message: str,
        *,
        method: str = "GET",
        url: str = "",
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        **facts: Any,
    ) -> None:
        HTTPClientError.__init__(self, message, **facts)
        self.method = method
        self.url = url
        self.headers = dict(headers or {})
        self.content = content

    @classmethod
    def for_status(cls, status: int) -> type[HTTPStatusError]:
        """The class for an HTTP status."""
        return cls.classes.get(status) or (ServerError if status >= 500 else HTTPStatusError)

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


class NotFoundError(HTTPStatusError):
    """404: there is no such thing, or these credentials may not see it."""


class ConflictError(HTTPStatusError):
    """409: the thing was changed meanwhile, or exists already."""


class ConnectorValidationError(HTTPStatusError):
    """400 or 422: the server refused the values."""


class RateLimitError(HTTPStatusError):
    """429, or a 403 or 400 that says the same: too many calls; ``retry_after`` where the server told it."""

    retryable = True


class ServerError(HTTPStatusError):
    """5xx: the server failed."""

    retryable = True


HTTPStatusError.classes.update(
    {
        400: ConnectorValidationError,
        401: AuthenticationError,
        403: AuthenticationError,
        404: NotFoundError,
        409: ConflictError,
        422: ConnectorValidationError,
        429: RateLimitError,
    }
)


class TransportError(HTTPClientError, httpx.RequestError):
    """The request got no answer.

    Attributes:
        sent: Whether the request may have reached the server. ``False`` means it surely did not.
    """

    retryable = True

    def __init__(self, message: str, *, sent: bool = True, **facts: Any) -> None:
        HTTPClientError.__init__(self, message, **facts)
        self._request = None
        self.sent = sent


class NetworkError(TransportError):
    """The connection could not be made, or broke."""


class TimeoutError(TransportError, httpx.TimeoutException):  # the documented name
    """No answer in time."""


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
    """The next page cannot be found, or is one that was seen before; or the service cut the list short."""


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
        complaints: One line each, with file, line and column.
    """

    def __init__(self, message: str, *, complaints: tuple[str, ...] = (), **facts: Any) -> None:
        super().__init__("\n".join((message, *complaints)), **facts)
        self.complaints = complaints


class ConnectorClosedError(AirbyteError, RuntimeError):
    """A connector was used after ``close()``."""


class DownloadClosedError(AirbyteError, RuntimeError):
    """A download was read a second time, or after ``close()``."""
