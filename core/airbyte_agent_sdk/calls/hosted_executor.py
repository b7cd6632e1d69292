"""Executors of hosted connectors, asynchronous and blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..auth.configuration import HostedCredentials
from ..definition import Definition
from ..errors import ConfigurationError
from ..hosted.backend import HostedExecution
from ..transport import AsyncTransport, SyncTransport
from ..transport.options import Options
from .base import Calling
from .untyped import SyncUntypedExecutor, UntypedExecutor

if TYPE_CHECKING:
    import httpx

__all__ = ["HostedExecution", "HostedExecutor", "SyncHostedExecutor"]

Client = TypeVar("Client", bound="httpx.AsyncClient | httpx.Client")


class _Hosted(Calling, Generic[Client]):
    """What the executors of both colours have."""

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
        self.execution = HostedExecution(
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
    """Makes any call of one hosted connector, by names.

    Args:
        airbyte_client_id: Client id; else ``configure``'s, else from ``AIRBYTE_CLIENT_ID``.
        airbyte_client_secret: Client secret; else ``configure``'s, else from ``AIRBYTE_CLIENT_SECRET``.
        connector_id: The connector, which spares the look-up.
        workspace_name: Workspace to look the connector up in; else ``configure``'s, else ``default``.
        connector_definition_id: Type of the connector to look up. It must be the only one there.
        organization_id: Organization, where the credentials have several; else ``configure``'s, else from
            ``AIRBYTE_ORGANIZATION_ID``.
        model: The connector's class, such as ``StripeConnector``, or its tables: says which call
            ``check`` makes. By default ``check`` only looks whether the connector is there.
        base_url: Another server than ``AIRBYTE_API_URL`` names, else ``https://api.airbyte.ai``.
        timeout: Seconds without progress after which a call fails; ``None`` is never.
        deadline: Seconds for a call as a whole, with its retries and the answer's body; ``None`` is no limit.
        max_retries: Tries after the first, where repeating is safe.
        http_client: A client to use and not to close.

    Raises:
        MissingCredentialsError: There is no client id or no client secret.
        ConfigurationError: Neither ``connector_id`` nor ``connector_definition_id`` is given, or ``model`` is
            no connector.
    """

    _transports = AsyncTransport


class SyncHostedExecutor(_Hosted["httpx.Client"], SyncUntypedExecutor):
    """Blocking twin of :class:`HostedExecutor`, with the same arguments."""

    _transports = SyncTransport
