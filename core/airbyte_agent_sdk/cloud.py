"""Client of the hosted API: application tokens, look-up of connectors, execution.

It opens nothing: each method is a flow that a transport runs (see :mod:`.transport`).

Every execution is a POST, so what it does decides whether it may be repeated. Token requests, look-ups and
executions that only read are repeated like any read: after 429, 5xx, timeouts and dropped connections. An
execution that may write goes out again only if it surely did not arrive, or was surely not acted on: after 429,
and once after 401 with a new token.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from functools import lru_cache, partial
from time import monotonic
from typing import Any, Generic, TypeVar

from pydantic_core import from_json

from .auth import AirbyteAuthConfig, redact
from .definition import Operation, Parameter
from .errors import (
    AirbyteError,
    AmbiguousConnectorError,
    AuthenticationError,
    ConfigurationError,
    ConnectorNotFoundError,
    InvalidParameterError,
    NotFoundError,
    ResponseError,
    ResponseShapeError,
)
from .jsonvalue import is_object
from .operation import Outcome, build_request, message_in, read_response, status_error
from .operation import redacted as without
from .options import Options
from .retry import RetryPolicy, deliver
from .transport import USER_AGENT, Exclusive, Flow, Request, Response

__all__ = ["CloudClient", "Shared"]

T = TypeVar("T")

_API_URL = "https://api.airbyte.ai"
_URL = re.compile(r"https?://[^\s/?#@\\\x00-\x1f\x7f]+(/[^\s?#@\\\x00-\x1f\x7f]*)?")
_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": USER_AGENT,
}
#: Seconds a token lives where the server does not say.
_LIFETIME = 900.0
#: Seconds before its end at which a token is renewed.
_EARLY = 60.0
#: Statuses with which the hosted API says that it did not act.
_REFUSALS = frozenset({429})

_CONNECTORS = "/api/v1/integrations/connectors"
_TOKEN = Operation(
    "applications",
    "token",
    "POST",
    "/api/v1/account/applications/token",
    (Parameter("client_id", "body"), Parameter("client_secret", "body")),
    body="json",
)
_LOOKUP = Operation(
    "connectors",
    "list",
    "GET",
    _CONNECTORS,
    (Parameter("workspace_name", "query"), Parameter("definition_id", "query")),
    records="$.data",
)
_GET = Operation(
    "connectors", "get", "GET", f"{_CONNECTORS}/{{connector_id}}", (Parameter("connector_id", "path"),)
)
_EXECUTE = Operation(
    "connectors",
    "execute",
    "POST",
    f"{_CONNECTORS}/{{connector_id}}/execute",
    (Parameter("connector_id", "path"),),
    body="json",
    open_body=True,
)


class Shared(Generic[T]):
    """A value that one caller fetches for all who wait for it. Its failure is theirs, too.

    Args:
        name: Name of the :class:`~.transport.Exclusive` that fetches.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._failure: AirbyteError | None = None

    def get(self, held: Callable[[], T | None], fetch: Callable[[], Flow[T]]) -> Flow[T]:
        """What ``held`` gives, or after it gave ``None`` what ``fetch`` does."""
        value = held()
        if value is None:
            known = self._failure
            value = yield Exclusive(self._name, lambda: self._fetch(held, fetch, known))
        return value

    def _fetch(
        self, held: Callable[[], T | None], fetch: Callable[[], Flow[T]], known: AirbyteError | None
    ) -> Flow[T]:
        value = held()
        if value is not None:
            return value
        if self._failure is not None and self._failure is not known:
            # It failed while this caller waited: many in a row would each wait for the same timeout.
            raise copy(self._failure)
        try:
            return (yield from fetch())
        except AirbyteError as error:
            self._failure = copy(error)  # without the traceback, which holds the frames
            raise


@dataclass(slots=True, repr=False)
class _Application:
    """The token of one application. ``renew_at`` is a time of the monotonic clock."""

    token: str = ""
    renew_at: float = 0.0


@lru_cache(maxsize=1024)
def _application(url: str, client_id: str, client_secret: str) -> _Application:  # noqa: ARG001  the cache's key
    """The one of a process for these credentials: a thousand connectors need one token."""
    return _Application()


class CloudClient:
    """Calls of the hosted API, as flows.

    Args:
        config: Credentials and organization; what is missing comes from the environment.
        base_url: Another server than ``AIRBYTE_API_URL`` names, or ``https://api.airbyte.ai``.

    Raises:
        MissingCredentialsError: There is no client id or no client secret.
        ConfigurationError: A setting cannot work.
    """

    def __init__(self, config: AirbyteAuthConfig, *, base_url: str | None = None) -> None:
        config = config.resolved()
        client_id, client_secret = config.airbyte_client_id, config.airbyte_client_secret
        # Hints do not hold at run time, and `SecretStr` would be sent as its stars.
        if not isinstance(client_id, str) or not isinstance(client_secret, str):
            raise ConfigurationError("airbyte_client_id and airbyte_client_secret must be strings")
        self._url = (base_url or os.environ.get("AIRBYTE_API_URL") or _API_URL).rstrip("/")
        if not _URL.fullmatch(self._url):
            raise ConfigurationError(  # not repeated: it may hold a password
                f"base_url, or AIRBYTE_API_URL, must be an http or https URL such as {_API_URL}"
            )
        self._headers = dict(_HEADERS)
        if config.organization_id is not None:
            if not (config.organization_id.isascii() and config.organization_id.isprintable()):
                raise ConfigurationError("organization_id may hold printable ASCII only: it is sent as a header")
            self._headers["X-Organization-Id"] = config.organization_id
        self._credentials = {"client_id": client_id, "client_secret": client_secret}
        self._application = _application(self._url, client_id, client_secret)
        self._renewal = Shared[str]("application token")

    def authorized(self, request: Request, options: Options, *, repeatable: bool) -> Flow[Response]:
        """Send ``request`` with the application's token, and once more with a new one after a 401.

        Args:
            request: Gets the token among its ``credentials``.
            options: Retries and timeout.
            repeatable: Whether doing it twice does no harm.

        Returns:
            The last answer, whatever its status.

        Raises:
            HTTPClientError, ResponseError: There was no token to be had, or no answer.
        """
        policy = RetryPolicy(max_retries=options.max_retries)
        renew = partial(self._renew, options)
        token = yield from self._renewal.get(self._token, renew)
        for _ in range(2):
            request.credentials = {"Authorization": f"Bearer {token}"}
            response = yield from deliver(request, policy, keyed=repeatable, refusals=_REFUSALS)
            if response.status != 401:
                break
            token = yield from self._renewal.get(partial(self._token, refused=token), renew)
        return response

    def lookup(self, definition_id: str, workspace_name: str, kind: str, options: Options) -> Flow[str]:
        """The id of the workspace's one connector of a type.

        Args:
            definition_id: Id of the type.
            workspace_name: Name of the workspace.
            kind: What messages call the type.
            options: Retries and timeout.

        Raises:
            ConnectorNotFoundError: There is none, or no such workspace.
            AmbiguousConnectorError: There are several.
        """
        params = {"workspace_name": workspace_name, "definition_id": definition_id}
        try:
            outcome = yield from self._call(_LOOKUP, params, options, repeatable=True)
        except NotFoundError as error:
            raise ConnectorNotFoundError(
                f'workspace "{workspace_name}" has no {kind} connector ({error.message})',
                status_code=error.status_code,
                request_id=error.request_id,
                body=error.body,
            ) from None
        found = [item for item in outcome.data if is_object(item) and item.get("id")]
        if not found:
            raise ConnectorNotFoundError(
                f'workspace "{workspace_name}" has no {kind} connector: create one there, or pass another '
                "workspace_name=, or connector_id="
            )
        if len(found) > 1:
            listed = ", ".join(f"{item['id']} ({item.get('name', 'unnamed')})" for item in found[:10])
            raise AmbiguousConnectorError(
                f'workspace "{workspace_name}" has {len(found)} {kind} connectors; pass connector_id= to choose: '
                f"{listed}"
            )
        return str(found[0]["id"])

    def connector(self, connector_id: str, options: Options) -> Flow[Outcome]:
        """What the hosted API says of a connector; a cheap way to see that it is there."""
        return self._call(_GET, {"connector_id": connector_id}, options, repeatable=True)

    def execute(
        self, connector_id: str, body: Mapping[str, Any], options: Options, *, reads: bool
    ) -> Flow[Outcome]:
        """Have a connector make one call.

        Args:
            connector_id: Which.
            body: ``entity``, ``action``, and perhaps ``params`` and ``select_fields``.
            options: Retries, timeout, headers.
            reads: Whether the call changes nothing, so that it may be repeated.

        Returns:
            The result, and the connector's metadata as ``meta``. The outcome's ``body`` is the whole envelope.

        Raises:
            HTTPClientError: The call did not succeed; the class is by the status.
            ResponseError: The envelope reports a failure, or there is none.
            InvalidParameterError: A value is no JSON.
        """
        return self._call(
            _EXECUTE, {"connector_id": connector_id, **body}, options, repeatable=reads, read=_envelope
        )

    def _call(
        self,
        operation: Operation,
        params: Mapping[str, Any],
        options: Options,
        *,
        repeatable: bool,
        read: Callable[[Operation, Response], Outcome] = read_response,
    ) -> Flow[Outcome]:
        request = self._request(operation, params, options)
        try:
            response = yield from self.authorized(request, options, repeatable=repeatable)
            if not 200 <= response.status < 300:
                raise status_error(response, operation.method)
            return read(operation, response)
        except AirbyteError as error:
            token = request.credentials.get("Authorization", "").removeprefix("Bearer ")
            secrets = tuple(secret for secret in (*self._credentials.values(), token) if len(secret) >= 4)
            raise without(error, partial(redact, secrets=secrets)) from None

    def _request(self, operation: Operation, params: Mapping[str, Any], options: Options) -> Request:
        headers = {**self._headers, **options.headers}
        try:
            request = build_request(operation, params, base_url=self._url, headers=headers)
        except ValueError as error:
            raise InvalidParameterError(f"the parameters cannot be sent as JSON: {error}") from None
        request.timeout = options.timeout
        return request

    def _token(self, refused: str | None = None) -> str | None:
        """The token at hand, unless it is due for renewal or the one that was refused."""
        if monotonic() >= self._application.renew_at:
            return None
        token = self._application.token
        return token if token != refused else None

    def _renew(self, options: Options) -> Flow[str]:
        asked_at = monotonic()
        request = self._request(_TOKEN, self._credentials, options)
        # Another token does no harm, so this POST may be repeated.
        response = yield from deliver(request, RetryPolicy(max_retries=options.max_retries), keyed=True)
        if not 200 <= response.status < 300:
            error = status_error(response, "POST")
            if isinstance(error, AuthenticationError):
                error.message += "; check airbyte_client_id and airbyte_client_secret"
                error.args = (error.message,)
            raise error
        try:
            answer = from_json(response.content)
        except ValueError:
            answer = None
        token = answer.get("access_token") if is_object(answer) else None
        if not is_object(answer) or not isinstance(token, str) or not _sendable(token):
            # The answer itself is not repeated: there may be a token in it.
            raise ResponseShapeError("the answer to the token request holds no access_token", status_code=response.status)
        lifetime = answer.get("expires_in")
        seconds = float(lifetime) if isinstance(lifetime, int | float) else _LIFETIME
        self._application.token = token
        self._application.renew_at = asked_at + seconds - min(_EARLY, seconds / 2)
        return token
