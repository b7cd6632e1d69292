"""Executors: untyped calls of a connector, directly to its service or through the hosted API."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..auth.configuration import TokenCallback, TokenLoader
from ..auth.hosted_credentials import HostedCredentials
from ..definition import Definition
from ..errors import ConfigurationError
from ..hosted.backend import HostedBackend
from ..transport import AsyncTransport, SyncTransport
from ..transport.options import Options
from .backend import Backend
from .base import AsyncClientBase, ClientBase, SyncClientBase
from .local import LocalBackend
from .models import ExecutionConfig, ExecutionResult

if TYPE_CHECKING:
    import httpx

__all__ = ["HostedExecutor", "LocalExecutor", "SyncHostedExecutor", "SyncUntypedExecutor", "UntypedExecutor"]

Client = TypeVar("Client", bound="httpx.AsyncClient | httpx.Client")


def _config(
    config: ExecutionConfig | str, action: str | None, params: Mapping[str, Any] | None
) -> ExecutionConfig:
    if not isinstance(config, ExecutionConfig):
        if action is None:
            raise TypeError("execute() requires an action in addition to the entity")
        return ExecutionConfig(config, action, params=params)
    if action is not None or params is not None:
        raise TypeError("pass an ExecutionConfig, or entity, action and params=, not both")
    return config


class UntypedExecutor(AsyncClientBase):
    """Makes untyped calls of a connector. Use it with ``async with``, or call ``await close()``."""

    def __init__(
        self,
        execution: Backend,
        *,
        timeout: float | None,
        deadline: float | None,
        max_retries: int,
        http_client: httpx.AsyncClient | None,
    ) -> None:
        self.execution = execution
        self._options = Options(timeout=timeout, deadline=deadline, max_retries=max_retries)
        self._transport = AsyncTransport(http_client)

    async def execute(
        self,
        config_or_entity: ExecutionConfig | str,
        action: str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ExecutionResult:
        """Make one call: ``execute("customers", "list", {"limit": 10})``, or an :class:`ExecutionConfig`.

        Args:
            config_or_entity: Name of an entity, such as ``customers``; or an :class:`ExecutionConfig`.
            action: Name of an action, such as ``list``; not with an :class:`ExecutionConfig`.
            params: Parameters, with the API's own names; not with an :class:`ExecutionConfig`.

        Raises:
            AirbyteError: Any of the errors of :mod:`airbyte_agent_sdk.errors`.
            TypeError: Both forms are used, or an entity without an action.
        """
        return await self._transport.run(self._calls.execute(_config(config_or_entity, action, params)))


class SyncUntypedExecutor(SyncClientBase):
    """Makes untyped calls of a connector. Use it with ``with``, or call ``close()``."""

    def __init__(
        self,
        execution: Backend,
        *,
        timeout: float | None,
        deadline: float | None,
        max_retries: int,
        http_client: httpx.Client | None,
    ) -> None:
        self.execution = execution
        self._options = Options(timeout=timeout, deadline=deadline, max_retries=max_retries)
        self._transport = SyncTransport(http_client)

    def execute(
        self,
        config_or_entity: ExecutionConfig | str,
        action: str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ExecutionResult:
        """Make one call. For the arguments, see :meth:`UntypedExecutor.execute`."""
        return self._transport.run(self._calls.execute(_config(config_or_entity, action, params)))


class _Hosted(ClientBase, Generic[Client]):
    """Common base of async and sync executors."""

    #: The transport, and its class.
    _transport: Any
    _transports: ClassVar[type[Any]]

    def __init__(
        self,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        connector_definition_id: str | None = None,
        organization_id: str | None = None,
        model: Any | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        http_client: Client | None = None,
    ) -> None:
        config = HostedCredentials(
            workspace_name=workspace_name,
            organization_id=organization_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            connector_id=connector_id,
        )
        self.execution = HostedBackend(
            None, config, definition_id=connector_definition_id, model=_definition(model), base_url=base_url
        )
        self._options = Options(timeout=timeout, deadline=deadline, max_retries=max_retries)
        self._transport = self._transports(http_client)


def _definition(model: object) -> Definition | None:
    found = getattr(model, "definition", model)
    if found is not None and not isinstance(found, Definition):
        raise ConfigurationError(
            f"model must be a connector class such as StripeConnector, or its definition, not {model!r:.100}"
        )
    return found


class HostedExecutor(_Hosted["httpx.AsyncClient"], UntypedExecutor):
    """Makes untyped calls of a hosted connector.

    Args:
        airbyte_client_id: Client id. Defaults to ``configure``, then to ``AIRBYTE_CLIENT_ID``.
        airbyte_client_secret: Client secret. Defaults to ``configure``, then to ``AIRBYTE_CLIENT_SECRET``.
        connector_id: Id of the connector. By default it is looked up in the workspace.
        workspace_name: Workspace that contains the connector. Defaults to ``configure``, then to ``default``.
        connector_definition_id: Type of the connector to look up, of which the workspace must have only one.
        organization_id: Organization, required if the client belongs to several. Defaults to ``configure``,
            then to ``AIRBYTE_ORGANIZATION_ID``.
        model: The connector's class, such as ``StripeConnector``, or its definition, from which ``check``
            takes the call to make. By default ``check`` only tests whether the connector exists.
        base_url: Overrides the URL in ``AIRBYTE_API_URL``, or ``https://api.airbyte.ai``.
        timeout: Maximum seconds without progress; ``None`` disables it.
        deadline: Maximum seconds for a call, including retries and the response; ``None`` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        http_client: HTTP client to use. It is not closed.

    Raises:
        MissingCredentialsError: The client id or client secret is missing.
        ConfigurationError: Neither ``connector_id`` nor ``connector_definition_id`` is passed, or ``model``
            is not a connector.
    """

    _transports = AsyncTransport


class SyncHostedExecutor(_Hosted["httpx.Client"], SyncUntypedExecutor):
    """Sync version of :class:`HostedExecutor`, with the same arguments."""

    _transports = SyncTransport


class LocalExecutor(UntypedExecutor):
    """Runs a ``connector.yaml`` with no generated package.

    Args:
        config_path: The file. Reading it requires the extra ``airbyte-agent-sdk[spec]``.
        auth_config: Credential properties by the spec's names, such as ``{"api_key": "..."}``.
        settings: Server variables and other settings of the spec, such as ``{"subdomain": "acme"}``.
        base_url: Overrides the spec's server.
        timeout: Maximum seconds without progress; ``None`` disables it.
        deadline: Maximum seconds for a call, including retries and the response; ``None`` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        http_client: HTTP client to use. It is not closed.
        on_token_refresh: Called with every new set of tokens; see :class:`~..auth.configuration.OAuthConfig`.
        load_tokens: Returns the last stored tokens, if processes share them; see the same class.

    Raises:
        SpecError: The file has errors; each is listed with its line and column.
        ConfigurationError: The credentials match no scheme of the file.
    """

    def __init__(
        self,
        config_path: str | Path,
        auth_config: Mapping[str, str] | None = None,
        *,
        settings: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
        on_token_refresh: TokenCallback | None = None,
        load_tokens: TokenLoader | None = None,
    ) -> None:
        definition = _load(Path(config_path))
        execution = LocalBackend(
            definition,
            auth_config,
            settings=settings,
            base_url=base_url,
            on_token_refresh=on_token_refresh,
            load_tokens=load_tokens,
        )
        super().__init__(
            execution, timeout=timeout, deadline=deadline, max_retries=max_retries, http_client=http_client
        )
        self._definition = definition

    @property
    def definition(self) -> Definition:
        """The connector's definition."""
        return self._definition


def _load(path: Path) -> Definition:
    try:
        from airbyte_agent_format.compile import load_definition
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"reading {path} requires {str(error.name).partition('.')[0]}: pip install "
            "'airbyte-agent-sdk[spec]'"
        ) from None
    return load_definition(path)
