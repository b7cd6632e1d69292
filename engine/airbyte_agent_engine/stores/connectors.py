"""Connectors of an organization."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Connector, Workspace
from ..tokens import Caller

__all__ = ["Wanted", "count", "free_name", "get", "id_of", "listed", "lock_workspace", "remove"]

#: Columns shown in lists. The others, such as sealed credentials, are not read.
_SHOWN = (
    Connector.id,
    Connector.name,
    Connector.slug,
    Connector.definition_id,
    Connector.workspace_id,
    Connector.created_at,
    Connector.updated_at,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which connectors to list, oldest first.

    Attributes:
        workspace_id: Only connectors of this workspace.
        definition_id: Only connectors of this type.
        slug: Only connectors of this type.
        after: Only connectors after the one with that creation time and id.
        limit: Maximum number of connectors; ``None`` for all.
    """

    workspace_id: str | None = None
    definition_id: str | None = None
    slug: str | None = None
    after: tuple[datetime, str] | None = None
    limit: int | None = None


async def get(session: AsyncSession, caller: Caller, connector_id: str) -> Connector | None:
    """A connector that the caller can access."""
    query = select(Connector).where(
        Connector.id == connector_id, Connector.organization_id == caller.organization_id
    )
    if caller.workspace_id is not None:
        query = query.where(Connector.workspace_id == caller.workspace_id)
    return (await session.scalars(query)).one_or_none()


async def listed(session: AsyncSession, organization_id: str, wanted: Wanted) -> Sequence[Any]:
    """Rows for lists of an organization's connectors."""
    query = select(*_SHOWN).where(Connector.organization_id == organization_id)
    for column, value in (
        (Connector.workspace_id, wanted.workspace_id),
        (Connector.definition_id, wanted.definition_id),
        (Connector.slug, wanted.slug),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.after is not None:
        at, last = wanted.after
        later = and_(Connector.created_at == at, Connector.id > last)
        query = query.where(or_(Connector.created_at > at, later))
    query = query.order_by(Connector.created_at, Connector.id).limit(wanted.limit)
    return (await session.execute(query)).all()


async def lock_workspace(session: AsyncSession, workspace: Workspace) -> None:
    """Lock the workspace until the transaction ends, by a write that changes nothing."""
    await session.execute(update(Workspace).where(Workspace.id == workspace.id).values(name=Workspace.name))


async def free_name(session: AsyncSession, workspace: Workspace, name: str) -> str:
    """``name``, with a number appended if the locked workspace has it: "connector-acme 2"..."""
    candidate, number = name, 1
    while await id_of(session, workspace, candidate) is not None:
        if number == 1:  # one query instead of one per number
            alike = select(func.count()).where(
                Connector.workspace_id == workspace.id, Connector.name.startswith(name, autoescape=True)
            )
            number = await session.scalar(alike) or 1
        number += 1
        candidate = f"{name} {number}"
    return candidate


async def count(session: AsyncSession, workspace: Workspace) -> int:
    """Number of connectors in a workspace."""
    query = select(func.count()).where(Connector.workspace_id == workspace.id)
    return await session.scalar(query) or 0


async def id_of(session: AsyncSession, workspace: Workspace, name: str) -> str | None:
    """The id of the workspace's connector with that name."""
    query = select(Connector.id).where(Connector.workspace_id == workspace.id, Connector.name == name)
    return await session.scalar(query)


async def remove(session: AsyncSession, connector: Connector) -> None:
    """Delete a connector with its credentials."""
    await session.execute(delete(Connector).where(Connector.id == connector.id))
