"""A client for the hosted API: authentication, base URL and retries.

It opens no connections: each method is a flow that a transport runs (see :mod:`..transport`).

Many calls are a POST, so retries depend on what a call does. Token requests, lookups and executions that only
read are retried like any read: after 429, 5xx, timeouts and dropped connections. A call that may write is
only retried if it certainly did not arrive or was not processed: after 429, and once with a new token after
401. A response with a ``failure`` is final: the server has already retried.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from ..auth.base_url import checked_base_url
from ..auth.confidential import Confidential
from ..auth.credentials import hidden, redact
from ..auth.hosted_credentials import HostedCredentials
from ..constants import API_URL, ORGANIZATION_HEADER
from ..definition import Operation
from ..errors import AirbyteError, ConfigurationError, InvalidParameterError, ResponseShapeError
from ..transport import USER_AGENT, Flow, Request, Response
from ..transport.options import Options
from ..transport.retry import RetryPolicy, deliver
from ..values import is_array
from ..wire.arguments import given
from ..wire.encoding import json_body
from ..wire.request import build_request
from ..wire.response import ParsedResponse, read_response, redacted
from .failures import failed_call, is_final
from .tokens import TOKEN, application

__all__ = ["CloudClient"]

T = TypeVar("T")

_HEADER = re.compile(r"[!-~]+")
_HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}


class CloudClient(Confidential):
    """Calls of the hosted API, as flows.

    Args:
        config: Credentials and organization; missing values are read from the environment.
        base_url: Overrides the URL in ``AIRBYTE_API_URL``, or ``https://api.airbyte.ai``.

    Raises:
        MissingCredentialsError: The client id or client secret is missing.
        ConfigurationError: A setting is invalid.
    """

    def __init__(self, config: HostedCredentials, *, base_url: str | None = None) -> None:
        config = config.resolved()
        client_id, secret = config.airbyte_client_id, config.airbyte_client_secret
        # Type hints are not enforced at run time, and a `SecretStr` would be sent as asterisks.
        if not isinstance(client_id, str) or not isinstance(secret, str):
            raise ConfigurationError("airbyte_client_id and airbyte_client_secret must be strings")
        self._url = _server(base_url)
        self._headers = dict(_HEADERS)
        if config.organization_id:
            if not _HEADER.fullmatch(config.organization_id):
                raise ConfigurationError("organization_id must be printable ASCII: it is sent as a header")
            self._headers[ORGANIZATION_HEADER] = config.organization_id
        self._application = application(self._url, client_id, secret)

    @property
    def base_url(self) -> str:
        """The server, without a trailing slash."""
        return self._url

    def call(
        self,
        operation: Operation,
        params: Mapping[str, Any],
        options: Options,
        *,
        repeatable: bool,
    ) -> Flow[ParsedResponse]:
        """Call the hosted API and parse the response. Errors repeat no credentials.

        Args:
            operation: The operation.
            params: Parameters of the call.
            options: Retries, timeout and headers.
            repeatable: Whether it is safe to send the request twice.

        Raises:
            HTTPClientError: The call failed; the class depends on the status.
            AirbyteError: A connector's call failed on the server; the class is the same as locally.
            ResponseError: The response is unusable.
        """
        request = self._request(operation, params, options)
        return self.send(request, options, partial(_read, operation), repeatable=repeatable)

    def post(self, path: str, body: Mapping[str, Any], options: Options) -> Request:
        """A POST request with a JSON body built by the client.

        Args:
            path: Path relative to the base URL, percent-encoded.
            body: JSON values, not validated.
            options: Timeout and headers.

        Raises:
            InvalidParameterError: JSON cannot represent a value.
        """
        try:
            content = json_body(body)
        except (ValueError, RecursionError):
            raise InvalidParameterError("a value cannot be sent as JSON") from None
        headers = {**self._own_headers(options), "Content-Type": "application/json"}
        return Request("POST", self._url + path, headers, content, options.timeout)

    def send(
        self, request: Request, options: Options, read: Callable[[Response], T], *, repeatable: bool
    ) -> Flow[T]:
        """Send a request with the application's token. Errors repeat no credentials.

        Args:
            request: The request.
            options: Retries.
            read: Converts a successful response to the result.
            repeatable: Whether it is safe to send the request twice.

        Raises:
            AirbyteError: See :meth:`call`.
        """
        try:
            response = yield from self._authorized(request, options, repeatable=repeatable)
            if not 200 <= response.status < 300:
                raise failed_call(response, request.method)
            return read(response)
        except AirbyteError as error:
            token = request.credentials.get("Authorization", "").removeprefix("Bearer ")
            secrets = hidden((*self._application.credentials.values(), token))
            raise redacted(error, partial(redact, secrets=secrets)) from None

    def _authorized(self, request: Request, options: Options, *, repeatable: bool) -> Flow[Response]:
        """Send ``request`` with the application's token; after a 401, retry once with a new token."""
        ask = partial(self._ask, options)
        policy = RetryPolicy.of(None, options)
        send = partial(deliver, request, policy, keyed=repeatable, final=is_final)
        token = yield from self._application.token(ask)
        request.credentials = {"Authorization": f"Bearer {token}"}
        response = yield from send()
        if response.status == 401 and not is_final(response):
            token = yield from self._application.token(ask, refused=token)
            request.credentials = {"Authorization": f"Bearer {token}"}
            response = yield from send()
        return response

    def _ask(self, options: Options) -> Flow[Response]:
        """Request a token. Extra tokens are harmless, so this write may be retried."""
        request = self._request(TOKEN, self._application.credentials, options)
        return deliver(request, RetryPolicy(max_retries=options.max_retries), keyed=True)

    def _request(self, operation: Operation, params: Mapping[str, Any], options: Options) -> Request:
        headers = self._own_headers(options)
        request = build_request(operation, given(operation, params), base_url=self._url, headers=headers)
        request.timeout = options.timeout
        return request

    def _own_headers(self, options: Options) -> Mapping[str, str]:
        """The headers of each request, overridden by the caller's."""
        if not options.headers:
            return self._headers
        own = {name.lower(): value for name, value in options.headers.items()}
        own.pop("authorization", None)  # reserved for the token
        return {name: value for name, value in self._headers.items() if name.lower() not in own} | own


def _server(base_url: str | None) -> str:
    if base_url is not None:
        return checked_base_url(base_url, example=API_URL)
    url = os.environ.get("AIRBYTE_API_URL")
    return API_URL if url is None else checked_base_url(url, source="AIRBYTE_API_URL", example=API_URL)


def _read(operation: Operation, response: Response) -> ParsedResponse:
    outcome = read_response(operation, response)
    if operation.is_list and not is_array(outcome.data):
        raise ResponseShapeError(
            f"no list at {operation.records or '$'}", body=outcome.body, request_id=outcome.request_id
        )
    return outcome
