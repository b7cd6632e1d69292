"""Questions in plain words about what a workspace's connectors reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..hosted.models import AskResult
from .sync_workspace import SyncWorkspace
from .workspace import Workspace

if TYPE_CHECKING:
    import httpx

__all__ = ["AskResult", "ask", "ask_sync"]


async def ask(
    prompt: str,
    *,
    workspace_name: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    organization_id: str | None = None,
    base_url: str | None = None,
    timeout: float | None = 300.0,
    http_client: httpx.AsyncClient | None = None,
) -> AskResult:
    """Ask one question; for several, :meth:`Workspace.ask` keeps its connections.

    Args:
        prompt: The question.
        workspace_name: Workspace whose connectors are asked; by default ``default``.
        client_id: Client id of the hosted API; else as :func:`configure` or the environment says.
        client_secret: Its client secret; likewise.
        organization_id: Organization, where the credentials have several; likewise.
        base_url: Another server than ``AIRBYTE_API_URL`` names, else ``https://api.airbyte.ai``.
        timeout: Seconds to wait for the answer, which may take many calls; ``None`` is for ever.
        http_client: A client to use and not to close.

    Raises:
        MissingCredentialsError: No credentials are given, nor configured, nor in the environment.
        AirbyteError: There was no answer. That nothing could be found out is an answer: see ``outcome``.
    """
    async with Workspace(
        workspace_name,
        client_id=client_id,
        client_secret=client_secret,
        organization_id=organization_id,
        base_url=base_url,
        http_client=http_client,
    ) as workspace:
        return await workspace.ask(prompt, timeout=timeout)


def ask_sync(
    prompt: str,
    *,
    workspace_name: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    organization_id: str | None = None,
    base_url: str | None = None,
    timeout: float | None = 300.0,
    http_client: httpx.Client | None = None,
) -> AskResult:
    """Ask one question and block; as :func:`ask`. Works where an event loop is running, as in a notebook."""
    with SyncWorkspace(
        workspace_name,
        client_id=client_id,
        client_secret=client_secret,
        organization_id=organization_id,
        base_url=base_url,
        http_client=http_client,
    ) as workspace:
        return workspace.ask(prompt, timeout=timeout)
