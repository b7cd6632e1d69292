"""Connectors by name: typed if their package is installed, otherwise untyped.

Type checkers use ``connect.pyi``, which is generated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any, Literal

from ..auth.configuration import AuthConfig
from ..auth.hosted_credentials import HostedAuth, HostedCredentials
from ..constants import CATALOGUE
from ..errors import ConfigurationError, UnknownConnectorError, suggest

if TYPE_CHECKING:
    import httpx

    from .connector import Connector, SyncConnector
    from .executors import HostedExecutor, SyncHostedExecutor

__all__ = ["connect", "connect_sync", "installed_class", "list_connectors"]

#: Prefix of the names of sync classes; async classes have none.
Prefix = Literal["", "Sync"]

#: Entry points found so far, by slug. Packages installed later are also found.
_found: dict[str, EntryPoint] = {}


def connect(
    connector_name: str,
    *,
    client_id: str | None = None,
    client_secret: str | None = None,
    workspace_name: str | None = None,
    connector_id: str | None = None,
    organization_id: str | None = None,
    auth_config: AuthConfig | HostedAuth | None = None,
    settings: Mapping[str, str | None] | None = None,
    base_url: str | None = None,
    timeout: float | None = 60.0,
    deadline: float | None = None,
    max_retries: int = 2,
    http_client: httpx.AsyncClient | None = None,
) -> Connector | HostedExecutor:
    """Return the connector with the given name. Nothing is sent until the first call.

    Args:
        connector_name: Slug, such as ``stripe``; see :func:`list_connectors`.
        client_id: Client id for the hosted API. Defaults to :func:`configure`, then to the environment.
        client_secret: Client secret. Defaults to :func:`configure`, then to the environment.
        workspace_name: Workspace that contains the connector; ``default`` by default.
        connector_id: Id of the connector. By default it is looked up in the workspace at the first call.
        organization_id: Organization, required if the client belongs to several.
        auth_config: The service's own credentials, for direct mode, or credentials for the hosted API.
        settings: Other arguments of the typed connector's constructor, such as ``{"subdomain": "acme"}``.
        base_url: Overrides the hosted API's URL or, in direct mode, the service's.
        timeout: Maximum seconds without progress; ``None`` disables it.
        deadline: Maximum seconds for a call, including retries and the response; ``None`` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        http_client: HTTP client to use. It is not closed.

    Returns:
        The typed connector if its package is installed, otherwise an executor for calls by name.

    Raises:
        UnknownConnectorError: No connector has this name.
        MissingCredentialsError: There are no credentials in the arguments, ``configure`` or the environment.
        ConfigurationError: A setting is invalid.
    """
    hosted = _hosted(client_id, client_secret, workspace_name, connector_id, organization_id)
    transport: dict[str, Any] = {"timeout": timeout, "deadline": deadline, "max_retries": max_retries}
    made: Connector | HostedExecutor
    made = _connected(
        "",
        connector_name,
        hosted,
        auth_config,
        settings,
        base_url=base_url,
        http_client=http_client,
        **transport,
    )
    return made


def connect_sync(
    connector_name: str,
    *,
    client_id: str | None = None,
    client_secret: str | None = None,
    workspace_name: str | None = None,
    connector_id: str | None = None,
    organization_id: str | None = None,
    auth_config: AuthConfig | HostedAuth | None = None,
    settings: Mapping[str, str | None] | None = None,
    base_url: str | None = None,
    timeout: float | None = 60.0,
    deadline: float | None = None,
    max_retries: int = 2,
    http_client: httpx.Client | None = None,
) -> SyncConnector | SyncHostedExecutor:
    """Return the sync connector with the given name. For the arguments, see :func:`connect`."""
    hosted = _hosted(client_id, client_secret, workspace_name, connector_id, organization_id)
    transport: dict[str, Any] = {"timeout": timeout, "deadline": deadline, "max_retries": max_retries}
    made: SyncConnector | SyncHostedExecutor
    made = _connected(
        "Sync",
        connector_name,
        hosted,
        auth_config,
        settings,
        base_url=base_url,
        http_client=http_client,
        **transport,
    )
    return made


def list_connectors() -> list[str]:
    """The sorted names that :func:`connect` accepts: the catalog's and those of installed packages."""
    return sorted(CATALOGUE.keys() | _installed().keys())


def installed_class(type_name: str | None) -> type[Connector] | None:
    """The connector class of an installed package, by its type's name in the hosted API, case-insensitive."""
    plain = _plain(type_name or "")
    point = next((point for slug, point in _installed().items() if _plain(slug) == plain), None)
    found: type[Connector] | None = _typed("", point)
    return found


def _connected(
    prefix: Prefix,
    slug: str,
    hosted: HostedCredentials,
    auth_config: AuthConfig | HostedAuth | None,
    settings: Mapping[str, str | None] | None,
    **transport: Any,
) -> Any:
    point = _found.get(slug) or _installed().get(slug)
    kind = _typed(prefix, point)
    if kind is not None:
        return kind(auth_config, **asdict(hosted), **(settings or {}), **transport)
    if slug not in CATALOGUE:
        hint = suggest(slug.lower(), list_connectors()) or ";"
        raise UnknownConnectorError(f'no connector "{slug}"{hint} list_connectors() lists them')
    if settings or isinstance(auth_config, AuthConfig):
        given = "settings=" if settings else f"auth_config={type(auth_config).__name__}"
        raise ConfigurationError(f"{slug}: {given} requires the package airbyte-agent-{slug}")
    given: Any = auth_config
    if given is not None and not isinstance(given, HostedAuth):
        raise ConfigurationError(
            f"{slug}: auth_config must be an AirbyteAuthConfig, not {type(given).__name__}; the "
            f"service's own credentials require the package airbyte-agent-{slug}"
        )
    config = hosted if auth_config is None else hosted.over(auth_config)
    return _untyped(prefix)(connector_definition_id=CATALOGUE[slug], **asdict(config), **transport)


def _hosted(
    client_id: str | None,
    client_secret: str | None,
    workspace_name: str | None,
    connector_id: str | None,
    organization_id: str | None,
) -> HostedCredentials:
    return HostedCredentials(
        workspace_name=workspace_name,
        organization_id=organization_id,
        airbyte_client_id=client_id,
        airbyte_client_secret=client_secret,
        connector_id=connector_id,
    )


def _installed() -> Mapping[str, EntryPoint]:
    _found.update((point.name, point) for point in entry_points(group="airbyte_agent.connectors"))
    return _found


def _typed(prefix: Prefix, point: EntryPoint | None) -> Any:
    """The class of an entry point, or its sync version from the same module."""
    return point and getattr(import_module(point.module), f"{prefix}{point.attr}")


def _untyped(prefix: Prefix) -> Any:
    return getattr(import_module(".executors", __package__), f"{prefix}HostedExecutor")


def _plain(name: str) -> str:
    """A normalized name, without case, spaces and punctuation."""
    return "".join(char for char in name.lower() if char.isalnum())
