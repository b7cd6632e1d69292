"""Natural-language questions about the data of a workspace's connectors."""

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
    """Ask one question. To ask several with the same connections, use :meth:`Workspace.ask`.

    Args:
        prompt: The question.
        workspace_name: Workspace whose connectors to query; ``default`` by default.
        client_id: Client id for the hosted API. Defaults to :func:`configure`, then to the environment.
        client_secret: Client secret. Defaults to ``configure``, then to the environment.
        organization_id: Organization, required if the client belongs to several.
        base_url: Overrides the URL in ``AIRBYTE_API_URL``, or ``https://api.airbyte.ai``.
        timeout: Maximum seconds to wait for the answer, which may take many calls; ``None`` disables it.
        http_client: HTTP client to use. It is not closed.

    Raises:
        MissingCredentialsError: There are no credentials in the arguments, ``configure`` or the environment.
        AirbyteError: The request failed. Finding nothing is not an error: see ``outcome``.
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
    """Ask one question, synchronously; see :func:`ask`. Also works while an event loop is running."""
    with SyncWorkspace(
        workspace_name,
        client_id=client_id,
        client_secret=client_secret,
        organization_id=organization_id,
        base_url=base_url,
        http_client=http_client,
    ) as workspace:
        return workspace.ask(prompt, timeout=timeout)
