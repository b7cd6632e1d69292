"""Credentials for the hosted API: from the call, the process, or the environment, in this order."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields

from ..errors import MissingCredentialsError
from .confidential import Confidential

__all__ = ["HostedAuth", "HostedCredentials", "configure", "configured"]


class HostedAuth(Confidential):
    """Base class with the fields of :class:`HostedCredentials`."""

    __slots__ = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class HostedCredentials(HostedAuth):
    """Internal equivalent of :class:`AirbyteAuthConfig`, without pydantic."""

    workspace_name: str | None = None
    organization_id: str | None = None
    airbyte_client_id: str | None = None
    airbyte_client_secret: str | None = None
    connector_id: str | None = None

    def __repr__(self) -> str:
        public = ("workspace_name", "organization_id", "connector_id")
        shown = [f"{name}={getattr(self, name)!r}" for name in public if getattr(self, name) is not None]
        hidden = ("airbyte_client_id", "airbyte_client_secret")
        shown += [f"{name}=***" for name in hidden if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(shown)})"

    def over(self, other: HostedAuth) -> HostedCredentials:
        """Fills in missing values from ``other``."""
        names = [item.name for item in fields(self)]
        return HostedCredentials(**{name: getattr(self, name) or getattr(other, name) for name in names})

    def resolved(self) -> HostedCredentials:
        """Fills in missing values from :func:`configure`, or else from the environment.

        Raises:
            MissingCredentialsError: The client id or secret is missing.
        """
        environment = HostedCredentials(
            organization_id=os.environ.get("AIRBYTE_ORGANIZATION_ID"),
            airbyte_client_id=os.environ.get("AIRBYTE_CLIENT_ID"),
            airbyte_client_secret=os.environ.get("AIRBYTE_CLIENT_SECRET"),
        )
        config = self.over(configured()).over(environment)
        if not config.airbyte_client_id or not config.airbyte_client_secret:
            raise MissingCredentialsError(
                "no Airbyte credentials: pass client_id= and client_secret= (to a connector's constructor "
                "airbyte_client_id= and airbyte_client_secret=, or auth_config=AirbyteAuthConfig(...)), "
                "call configure(client_id=..., client_secret=...), "
                "or set AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET"
            )
        return config


class _Process(Confidential):
    """A single reference, so that threads see either the old or the new configuration, never a mixture."""

    config = HostedCredentials()


def configure(
    *,
    client_id: str | None = None,
    client_secret: str | None = None,
    organization_id: str | None = None,
    workspace_name: str | None = "default",
) -> None:
    """Set the default hosted API credentials for this process.

    They apply to connectors, executors, workspaces and questions created afterwards. Arguments passed to one
    of these take precedence. Anything not set here comes from the environment (``AIRBYTE_CLIENT_ID``,
    ``AIRBYTE_CLIENT_SECRET``, ``AIRBYTE_ORGANIZATION_ID``). Each call replaces all values of the previous
    one. Thread-safe.

    Args:
        client_id: Client id for the hosted API.
        client_secret: Client secret. Never appears in ``repr()``, logs or errors.
        organization_id: Organization, required if the client belongs to several.
        workspace_name: Default workspace.
    """
    _Process.config = HostedCredentials(
        workspace_name=workspace_name,
        organization_id=organization_id,
        airbyte_client_id=client_id,
        airbyte_client_secret=client_secret,
    )


def configured() -> HostedCredentials:
    """The current configuration of :func:`configure`."""
    return _Process.config
