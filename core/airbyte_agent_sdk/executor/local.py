"""Execution straight against the vendor's API, with the caller's own credentials."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..auth import AuthConfig, Credentials, credentials_for, redact
from ..definition import Definition, Operation, Server
from ..errors import AirbyteError, ConfigurationError, ContextStoreError, UnsupportedFeatureError
from ..operation import Outcome, build_request, read_response, redacted, status_error
from ..options import Options
from ..paging import next_call
from ..retry import RetryPolicy, deliver
from ..transport import USER_AGENT, Flow, Request, Response
from .protocol import Call
from .untyped import UntypedExecutor

if TYPE_CHECKING:
    import httpx

__all__ = ["LocalExecution", "LocalExecutor", "server_url"]

_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": USER_AGENT,
}
_VARIABLE = re.compile(r"\{([^}]+)\}")
#: What would end a host name, or the place of a variable in a path.
_UNSAFE = re.compile(r"[\s/\\@?#:%\x00-\x20\x7f]|\.\.")
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?\Z")


def server_url(server: Server, settings: Mapping[str, str | None], slug: str) -> str:
    """The server's URL with its variables filled, without a trailing slash.

    Raises:
        ConfigurationError: A variable has no value, one that is not allowed, or one that would change the
            host beyond its place.
    """
    allowed = {variable.name: variable for variable in server.variables}

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        variable = allowed.get(name)
        value = settings.get(name) or (variable.default if variable else None)
        if not value:
            raise ConfigurationError(f"{slug}: {name} is not set; pass {name}=... to the connector")
        if variable and variable.enum and value not in variable.enum:
            raise ConfigurationError(
                f"{slug}: {name} must be one of {', '.join(variable.enum)}, not {value!r}"
            )
        whole = match.start() == 0  # the variable is the origin itself
        if whole and not _ORIGIN.match(value):
            raise ConfigurationError(
                f"{slug}: {name} must be an http(s) origin such as https://example.com, not {value!r}"
            )
        if not whole and _UNSAFE.search(value):
            raise ConfigurationError(f"{slug}: {name} may hold no / @ : ? # % or spaces, got {value!r}")
        return value.rstrip("/")

    return _VARIABLE.sub(fill, server.url).rstrip("/")


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
        self._auth_config = auth_config
        self._settings = settings or {}
        self._given_url = base_url.rstrip("/") if base_url else None
        self._url: str | None = None
        self._credentials: Credentials | None = None
        if auth_config is not None:
            self._credentials = credentials_for(definition, auth_config)

    def operation(self, entity: str, action: str) -> Operation:
        """See :class:`~.protocol.Execution`."""
        return self.definition.operation(entity, action)

    def perform(self, call: Call) -> Flow[Outcome]:
        """See :class:`~.protocol.Execution`."""
        operation, credentials = call.operation, self._credentials or Credentials()
        try:
            request, keyed = self._request(call)
            policy = RetryPolicy.of(self.definition.retry, call.options.max_retries)
            response: Response = yield from deliver(request, policy, keyed=keyed)
            if not 200 <= response.status < 300:
                raise status_error(response, operation.method)
            outcome = read_response(operation, response, self.definition.error_check)
        except AirbyteError as error:
            raise redacted(
                error.during(operation.entity, operation.action), partial(redact, secrets=credentials.secrets)
            ) from None
        return outcome

    def next_call(self, call: Call, outcome: Outcome) -> Call | None:
        """See :class:`~.protocol.Execution`."""
        return next_call(call, outcome)

    def check(self, options: Options) -> Flow[Outcome]:
        """See :class:`~.protocol.Execution`."""
        return self.perform(Call(self.definition.check_operation(), {}, options))

    def _request(self, call: Call) -> tuple[Request, bool]:
        operation, options = call.operation, call.options
        if operation.transform or operation.filter:
            raise UnsupportedFeatureError("record transforms and filters are not executed yet")
        if operation.download is not None:
            raise UnsupportedFeatureError("downloads are not executed yet")
        if self.definition.runtime_mode == "context_store_only":
            raise ContextStoreError(
                f"{self.definition.slug} has only its context store, which the hosted API serves"
            )
        if operation.action.startswith("context_store_"):
            raise ContextStoreError(
                "the context store is the hosted API's; construct the connector with its credentials"
            )
        request = build_request(operation, call.params, base_url=self._base_url(), headers=_HEADERS)
        if call.url is not None:
            request.url = call.url
        credentials = self._credentials or Credentials()
        # The caller's own headers may hold secrets too, so they stay on this origin like credentials.
        request.credentials = _over(self._joined(request.headers, credentials.headers), options.headers)
        request.headers = _over(request.headers, request.credentials, keep=False)
        request.secret_query, request.timeout = credentials.query, options.timeout
        return request, self._key(request, operation, options)

    @staticmethod
    def _joined(headers: Mapping[str, str], credentials: Mapping[str, str]) -> Mapping[str, str]:
        """The credentials, with the request's own cookies beside a cookie of theirs."""
        if "Cookie" in headers and "Cookie" in credentials:
            return {**credentials, "Cookie": f"{headers['Cookie']}; {credentials['Cookie']}"}
        return credentials

    @staticmethod
    def _key(request: Request, operation: Operation, options: Options) -> bool:
        """Put the idempotency key on a write; whether there is one."""
        name = operation.idempotency_header
        if operation.method not in ("POST", "PATCH"):
            return False
        if name is None:
            if options.idempotency_key is not None:
                raise ConfigurationError("this operation takes no idempotency key")
            return False
        if name.lower() not in {given.lower() for given in options.headers}:
            request.headers = {**request.headers, name: options.idempotency_key or str(uuid.uuid4())}
        return True

    def _base_url(self) -> str:
        if self._url is None:
            self._url = self._given_url or server_url(
                self.definition.server, self._settings, self.definition.slug
            )
        return self._url

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
