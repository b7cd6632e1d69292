"""Connectors of an organization."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Connector
from ..tokens import Caller

__all__ = ["get", "listed", "remove"]


async def get(session: AsyncSession, caller: Caller, connector_id: str) -> Connector | None:
    """A connector that the caller may see."""
    query = select(Connector).where(
        Connector.id == connector_id, Connector.organization_id == caller.organization_id
    )
    if caller.workspace_id is not None:
        query = query.where(Connector.workspace_id == caller.workspace_id)
    return (await session.scalars(query)).one_or_none()


async def listed(
    session: AsyncSession, organization_id: str, workspace_id: str | None, definition_id: str | None
) -> Sequence[Connector]:
    """Connectors, oldest first."""
    query = select(Connector).where(Connector.organization_id == organization_id)
    if workspace_id is not None:
        query = query.where(Connector.workspace_id == workspace_id)
    if definition_id is not None:
        query = query.where(Connector.definition_id == definition_id)
    return (await session.scalars(query.order_by(Connector.created_at, Connector.id))).all()


async def remove(session: AsyncSession, connector: Connector) -> None:
    """Delete a connector, its credentials with it."""
    await session.execute(delete(Connector).where(Connector.id == connector.id))
