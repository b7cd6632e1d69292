"""The hosted API for this process: the credentials of calls that bring none of their own."""

from __future__ import annotations

from .confidential import Confidential
from .configuration import HostedCredentials

__all__ = ["configure", "configured"]


class _Process(Confidential):
    """One reference: threads see what was configured before or what is configured now, never a mixture."""

    config = HostedCredentials()


def configure(
    *,
    client_id: str | None = None,
    client_secret: str | None = None,
    organization_id: str | None = None,
    workspace_name: str | None = "default",
) -> None:
    """Set what every connector, executor, workspace and question of this process uses from now on.

    What is given to one of them comes first; what is given nowhere comes from the environment
    (``AIRBYTE_CLIENT_ID``, ``AIRBYTE_CLIENT_SECRET``, ``AIRBYTE_ORGANIZATION_ID``). What was made before
    keeps what it was made with. Each call replaces the last one whole. Any thread may call it.

    Args:
        client_id: Client id of the hosted API.
        client_secret: Client secret; never shown.
        organization_id: Organization the calls are for, where the credentials have several.
        workspace_name: Workspace where none is named.
    """
    _Process.config = HostedCredentials(
        workspace_name=workspace_name,
        organization_id=organization_id,
        airbyte_client_id=client_id,
        airbyte_client_secret=client_secret,
    )


def configured() -> HostedCredentials:
    """What :func:`configure` was given last."""
    return _Process.config
