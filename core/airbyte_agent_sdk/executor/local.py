"""Execution straight against the vendor's API, with the caller's own credentials."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..auth import AuthConfig, Authenticator, Credentials, authenticator, redact
from ..definition import Definition, Operation
from ..errors import AirbyteError, ConfigurationError, ContextStoreError, UnsupportedFeatureError
from ..operation import build_request
from ..options import Options
from ..paging import next_call
from ..response import Outcome, read_response, redacted, status_error
from ..retry import RetryPolicy, deliver
from ..settings import Settings
from ..transport import USER_AGENT, Flow, Request, Response
from .protocol import Call
from .untyped import UntypedExecutor

if TYPE_CHECKING:
    import httpx

__all__ = ["LocalExecution", "LocalExecutor"]

_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": USER_AGENT,
}


def _over(headers: Mapping[str, str], others: Mapping[str, str], *, keep: bool = True) -> Mapping[str, str]:
    """``headers`` without those that ``others`` name in any case; with ``others`` where ``keep`` says so."""
    if not others:
        return headers
    named = {name.lower() for name in others}
    rest = {name: value for name, value in headers.items() if name.lower() not in named}
    return {**rest, **others} if keep else rest


class LocalExecution:
    """Flows against the vendor's API. Holds the credentials, opens nothing."""

    def __init__(
        self,
        definition: Definition,
        auth_config: AuthConfig | Mapping[str, str] | None,
        *,
        settings: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
    ) -> None:
        self.definition = definition
        given = auth_config.values() if isinstance(auth_config, AuthConfig) else dict(auth_config or {})
        self._settings = Settings(definition, settings or {}, given, base_url)
        self._auth = (
            authenticator(definition, auth_config, self._settings)
            if auth_config is not None
            else Authenticator(Credentials())
        )

    def operation(self, entity: str, action: str) -> Operation:
        """See :class:`~.protocol.Execution`."""
        return self.definition.operation(entity, action)

    def perform(self, call: Call) -> Flow[Outcome]:
        """See :class:`~.protocol.Execution`."""
        operation = call.operation
        try:
            self._refuse_store(operation)
            if operation.transform or operation.filter:
                raise UnsupportedFeatureError("record transforms and filters are not executed yet")
            if operation.download is not None:
                raise UnsupportedFeatureError("downloads are not executed yet")
            response = yield from self._answer(call)
            if not 200 <= response.status < 300:
                raise status_error(response, operation.method)
            outcome = read_response(operation, response, self.definition.error_check)
        except AirbyteError as error:
            raise self._told(error, operation) from None
        return outcome

    def next_call(self, call: Call, outcome: Outcome) -> Call | None:
        """See :class:`~.protocol.Execution`."""
        return next_call(call, outcome)

    def check(self, options: Options) -> Flow[Outcome]:
        """See :class:`~.protocol.Execution`."""
        return self.perform(Call(self.definition.check_operation(), {}, options))

    def _told(self, error: AirbyteError, operation: Operation) -> AirbyteError:
        """``error`` as a caller gets it: saying which call it was, and no secret."""
        return redacted(
            error.during(operation.entity, operation.action), partial(redact, secrets=self._auth.secrets)
        )

    def _refuse_store(self, operation: Operation) -> None:
        if self.definition.runtime_mode == "context_store_only":
            raise ContextStoreError(
                f"{self.definition.slug} has only its context store, which the hosted API serves"
            )
        if operation.action.startswith("context_store_"):
            raise ContextStoreError(
                "the context store is the hosted API's; construct the connector with its credentials"
            )

    def _answer(self, call: Call) -> Flow[Response]:
        """Send a call with credentials, renewed once where the server refuses them."""
        options = call.options
        credentials = yield from self._auth.credentials(options)
        policy = RetryPolicy.of(self.definition.retry, options.max_retries)
        key = self._key(call.operation, options)
        request = self._request(call, credentials, key)
        response: Response = yield from deliver(request, policy, keyed=key is not None)
        if response.status == 401:
            renewed = yield from self._auth.renewed(credentials, options)
            if renewed is not None:
                request = self._request(call, renewed, key)
                response = yield from deliver(request, policy, keyed=key is not None)
        return response

    def _request(self, call: Call, credentials: Credentials, key: str | None) -> Request:
        operation, options = call.operation, call.options
        params = self._settings.filled(operation, call.params)
        base_url = self._settings.base_url(credentials.settings)
        request = build_request(operation, params, base_url=base_url, headers=_HEADERS)
        if call.url is not None:
            request.url = call.url
        # The caller's own headers may hold secrets too, so they stay on this origin like credentials.
        request.credentials = _over(self._joined(request.headers, credentials.headers), options.headers)
        request.headers = _over(request.headers, request.credentials, keep=False)
        request.secret_query, request.timeout = credentials.query, options.timeout
        name = operation.idempotency_header
        if key is not None and name and name.lower() not in {given.lower() for given in options.headers}:
            request.headers = {**request.headers, name: key}
        return request

    @staticmethod
    def _joined(headers: Mapping[str, str], credentials: Mapping[str, str]) -> Mapping[str, str]:
        """The credentials, with the request's own cookies beside a cookie of theirs."""
        if "Cookie" in headers and "Cookie" in credentials:
            return {**credentials, "Cookie": f"{headers['Cookie']}; {credentials['Cookie']}"}
        return credentials

    @staticmethod
    def _key(operation: Operation, options: Options) -> str | None:
        """The idempotency key of a write, where the API takes one."""
        if operation.method not in ("POST", "PATCH"):
            return None
        if operation.idempotency_header is None:
            if options.idempotency_key is not None:
                raise ConfigurationError("this operation takes no idempotency key")
            return None
        return options.idempotency_key or str(uuid.uuid4())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.definition.slug!r})"


class LocalExecutor(UntypedExecutor):
    """Runs a ``connector.yaml`` with no generated package.

    Args:
        config_path: The file. Reading it needs the extra ``airbyte-agent-sdk[spec]``.
        auth_config: Credential properties by the spec's names, such as ``{"api_key": "..."}``.
        settings: Server variables and other settings of the spec, such as ``{"subdomain": "acme"}``.
        base_url: Another server than the spec's.
        timeout: Seconds without progress after which a call fails; ``None`` is never.
        max_retries: Tries after the first, where repeating is safe.
        http_client: A client to use and not to close.

    Raises:
        SpecError: The file has errors; each is listed with its line and column.
        ConfigurationError: The credentials fit no scheme of the file.
    """

    def __init__(
        self,
        config_path: str | Path,
        auth_config: Mapping[str, str] | None = None,
        *,
        settings: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        definition = _load(Path(config_path))
        execution = LocalExecution(definition, auth_config, settings=settings, base_url=base_url)
        super().__init__(execution, timeout=timeout, max_retries=max_retries, http_client=http_client)
        self._definition = definition

    @property
    def definition(self) -> Definition:
        """The connector's tables."""
        return self._definition


def _load(path: Path) -> Definition:
    try:
        from ..spec.compile import load_definition
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"reading {path} needs {error.name}: pip install 'airbyte-agent-sdk[spec]'"
        ) from None
    return load_definition(path)
