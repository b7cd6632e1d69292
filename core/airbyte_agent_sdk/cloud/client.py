"""Client of the hosted API: application tokens, look-up of connectors, execution.

It opens nothing: each method is a flow that a transport runs (see :mod:`..transport`).

Every execution is a POST, so what it does decides whether it may be repeated. Token requests, look-ups and
executions that only read are repeated like any read: after 429, 5xx, timeouts and dropped connections. One
that may write goes out again only if it surely did not arrive or was surely not acted on: after 429, and once
with a new token after 401.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from time import monotonic
from typing import Any

from pydantic_core import from_json

from ..auth import AirbyteAuthConfig
from ..confidential import Confidential
from ..credentials import redact
from ..definition import Operation, Parameter
from ..errors import (
    AirbyteError,
    AmbiguousConnectorError,
    AuthenticationError,
    ConfigurationError,
    ConnectorNotFoundError,
    NotFoundError,
    ResponseError,
    ResponseShapeError,
)
from ..jsonvalue import is_object
from ..operation import build_request
from ..options import Options
from ..rate_limit import rate_limited
from ..response import Outcome, message_in, read_response, redacted, status_error
from ..retry import RetryPolicy, deliver
from ..single_flight import SingleFlight
from ..transport import USER_AGENT, Flow, Request, Response

__all__ = ["CloudClient"]

_API_URL = "https://api.airbyte.ai"
_URL = re.compile(r"https?://[^\s/?#@\\\x00-\x1f\x7f]+(/[^\s?#@\\\x00-\x1f\x7f]*)?")
_HEADER = re.compile(r"[!-~]+")
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
#: Seconds that a token lives where the answer does not say.
_LIFETIME = 900.0
#: Seconds before its end that a token is renewed.
_EARLY = 60.0

_BODY = (Parameter("client_id", "body"), Parameter("client_secret", "body"))
_QUERY = (Parameter("workspace_name", "query"), Parameter("definition_id", "query"))
_PATH = (Parameter("connector_id", "path"),)
_ALL = "/api/v1/integrations/connectors"
_ONE = f"{_ALL}/{{connector_id}}"
_TOKEN = Operation("token", "create", "POST", "/api/v1/account/applications/token", _BODY, body="json")
_LOOKUP = Operation("connectors", "list", "GET", _ALL, _QUERY, records="$.data")
_GET = Operation("connectors", "get", "GET", _ONE, _PATH)
_EXECUTE = Operation("connectors", "execute", "POST", f"{_ONE}/execute", _PATH, body="json", open_body=True)


@dataclass(slots=True, repr=False)
class _Application(Confidential):
    """An application's token, and the time of the monotonic clock to renew it at."""

    token: str = ""
    renew_at: float = 0.0


@lru_cache(maxsize=1024)
def _application(url: str, client_id: str, client_secret: str) -> _Application:  # noqa: ARG001  the key
    """The one of this process for these credentials: a thousand connectors need one token."""
    return _Application()


class CloudClient(Confidential):
    """Calls of the hosted API, as flows.

    Args:
        config: Credentials and organization; what is missing comes from the environment.
        base_url: Another server than ``AIRBYTE_API_URL`` names, else ``https://api.airbyte.ai``.

    Raises:
        MissingCredentialsError: There is no client id or no client secret.
        ConfigurationError: A setting cannot work.
    """

    def __init__(self, config: AirbyteAuthConfig, *, base_url: str | None = None) -> None:
        config = config.resolved()
        client_id, secret = config.airbyte_client_id, config.airbyte_client_secret
        # Hints do not hold at run time, and a `SecretStr` would be sent as its stars.
        if not isinstance(client_id, str) or not isinstance(secret, str):
            raise ConfigurationError("airbyte_client_id and airbyte_client_secret must be strings")
        self._url = (base_url or os.environ.get("AIRBYTE_API_URL") or _API_URL).rstrip("/")
        if not _URL.fullmatch(self._url):  # not shown: it may hold a password
            raise ConfigurationError(f"base_url or AIRBYTE_API_URL is no http(s) URL such as {_API_URL}")
        self._headers = dict(_HEADERS)
        if config.organization_id:
            if not _HEADER.fullmatch(config.organization_id):
                raise ConfigurationError("organization_id must be printable ASCII: it is sent as a header")
            self._headers["X-Organization-Id"] = config.organization_id
        self._credentials = {"client_id": client_id, "client_secret": secret}
        self._application = _application(self._url, client_id, secret)
        self._renewal = SingleFlight[str]("application token")

    def authorized(self, request: Request, options: Options, *, repeatable: bool) -> Flow[Response]:
        """Send ``request`` with the application's token; after a 401 once more, with a new one.

        The last answer is returned, whatever its status. ``repeatable``: sending it twice does no harm.
        """
        policy, renew = RetryPolicy(max_retries=options.max_retries), partial(self._renew, options)
        send = partial(deliver, request, policy, keyed=repeatable, refused=rate_limited)
        token = yield from self._renewal.get(self._token, renew)
        request.credentials = {"Authorization": f"Bearer {token}"}
        response = yield from send()
        if response.status == 401:
            token = yield from self._renewal.get(partial(self._token, refused=token), renew)
            request.credentials = {"Authorization": f"Bearer {token}"}
            response = yield from send()
        return response

    def lookup(self, definition_id: str, workspace_name: str, kind: str, options: Options) -> Flow[str]:
        """The id of the one connector of a type in a workspace; ``kind`` is the type's name in messages.

        Raises:
            ConnectorNotFoundError: There is none, or no such workspace.
            AmbiguousConnectorError: There are several.
        """
        none = f'no {kind} connector in workspace "{workspace_name}"'
        params = {"workspace_name": workspace_name, "definition_id": definition_id}
        try:
            outcome = yield from self.call(_LOOKUP, params, options, repeatable=True)
        except NotFoundError as error:
            raise ConnectorNotFoundError(
                f"{none}: {error.message}", status_code=404, request_id=error.request_id, body=error.body
            ) from None
        found = [item for item in outcome.data if is_object(item) and item.get("id")]
        if not found:
            raise ConnectorNotFoundError(f"{none}; create one, or pass another workspace_name=")
        if len(found) > 1:
            several = f'{len(found)} {kind} connectors in workspace "{workspace_name}"'
            listed = ", ".join(f"{item['id']} ({item.get('name')})" for item in found[:10])
            raise AmbiguousConnectorError(f"{several}; choose one with connector_id=: {listed}")
        return str(found[0]["id"])

    def connector(self, connector_id: str, options: Options) -> Flow[Outcome]:
        """What the hosted API says of a connector: a cheap way to see that it is there."""
        return self.call(_GET, {"connector_id": connector_id}, options, repeatable=True)

    def execute(
        self, connector_id: str, body: Mapping[str, Any], options: Options, *, reads: bool
    ) -> Flow[Outcome]:
        """Have a connector make one call.

        Args:
            connector_id: Which connector.
            body: ``entity``, ``action``, and perhaps ``params`` and ``select_fields``.
            options: Retries, timeout and headers.
            reads: Whether the call changes nothing, so that it may be repeated.

        Returns:
            The result as ``data``, the connector's metadata as ``meta``, the whole envelope as ``body``.

        Raises:
            HTTPClientError: The call did not succeed; the class is by the status.
            ResponseError: The envelope reports a failure, or the answer is none.
            InvalidParameterError: A value cannot be sent.
        """
        params = {**body, "connector_id": connector_id}
        return self.call(_EXECUTE, params, options, repeatable=reads, read=_envelope)

    def call(
        self,
        operation: Operation,
        params: Mapping[str, Any],
        options: Options,
        *,
        repeatable: bool,
        read: Callable[[Operation, Response], Outcome] = read_response,
    ) -> Flow[Outcome]:
        """Make one call of the hosted API and read its answer; the errors repeat no credential.

        Args:
            operation: Which call.
            params: Its values.
            options: Retries, timeout and headers.
            repeatable: Whether sending it twice does no harm.
            read: Makes an outcome of a successful answer.

        Raises:
            HTTPClientError: It did not succeed; the class is by the status.
            ResponseError: The answer cannot be used.
        """
        request = self._request(operation, params, options)
        try:
            response = yield from self.authorized(request, options, repeatable=repeatable)
            if not 200 <= response.status < 300:
                raise status_error(response, operation.method)
            return read(operation, response)
        except AirbyteError as error:
            token = request.credentials.get("Authorization", "").removeprefix("Bearer ")
            secrets = tuple(secret for secret in (*self._credentials.values(), token) if len(secret) >= 4)
            raise redacted(error, partial(redact, secrets=secrets)) from None

    def _request(self, operation: Operation, params: Mapping[str, Any], options: Options) -> Request:
        headers = self._headers
        if options.headers:
            given = {name.lower(): value for name, value in options.headers.items()}
            given.pop("authorization", None)  # the token's place
            headers = {name: value for name, value in headers.items() if name.lower() not in given} | given
        request = build_request(operation, params, base_url=self._url, headers=headers)
        request.timeout = options.timeout
        return request

    def _token(self, refused: str | None = None) -> str | None:
        """The token at hand, unless it is due for renewal, or is the one that was refused."""
        token = self._application.token if monotonic() < self._application.renew_at else None
        return token if token != refused else None

    def _renew(self, options: Options) -> Flow[str]:
        asked_at = monotonic()
        request = self._request(_TOKEN, self._credentials, options)
        # One more token does no harm, so this write may be repeated.
        response = yield from deliver(request, RetryPolicy(max_retries=options.max_retries), keyed=True)
        if not 200 <= response.status < 300:
            error = status_error(response, "POST")
            if isinstance(error, AuthenticationError):
                error.message += "; check airbyte_client_id and airbyte_client_secret"
            raise error
        try:
            answer = from_json(response.content)
        except ValueError:
            answer = None
        facts: Mapping[str, Any] = answer if is_object(answer) else {}
        token, lifetime = facts.get("access_token"), facts.get("expires_in")
        if not isinstance(token, str) or not _HEADER.fullmatch(token):
            # The answer is not shown: a token may be in it all the same.
            raise ResponseShapeError("there is no access_token in the answer to the request for one")
        seconds = float(lifetime) if isinstance(lifetime, int | float) else _LIFETIME
        self._application.token = token
        self._application.renew_at = asked_at + seconds - min(_EARLY, seconds / 2)
        return token


def _envelope(operation: Operation, response: Response) -> Outcome:
    outcome = read_response(operation, response)
    envelope, request_id = outcome.body, outcome.request_id
    if not is_object(envelope) or "status" not in envelope:
        raise ResponseShapeError("the answer has no status", body=envelope, request_id=request_id)
    if envelope["status"] != "success":
        said = message_in(envelope) or "no reason was given"
        raise ResponseError(f"{envelope['status']}: {said}", body=envelope, request_id=request_id)
    meta = envelope.get("connector_metadata")
    outcome.data, outcome.meta = envelope.get("result"), dict(meta) if is_object(meta) else {}
    return outcome
