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

#: What lists show; the rest, sealed credentials among it, is not even read.
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
        workspace_id: Only of this workspace.
        definition_id: Only of this type.
        slug: Only of this type.
        after: Only those after one made then, with that id.
        limit: So many at most; ``None`` is all.
    """

    workspace_id: str | None = None
    definition_id: str | None = None
    slug: str | None = None
    after: tuple[datetime, str] | None = None
    limit: int | None = None


async def get(session: AsyncSession, caller: Caller, connector_id: str) -> Connector | None:
    """A connector that the caller may see."""
    query = select(Connector).where(
        Connector.id == connector_id, Connector.organization_id == caller.organization_id
    )
    if caller.workspace_id is not None:
        query = query.where(Connector.workspace_id == caller.workspace_id)
    return (await session.scalars(query)).one_or_none()


async def listed(session: AsyncSession, organization_id: str, wanted: Wanted) -> Sequence[Any]:
    """What lists show of an organization's connectors."""
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
    """Let nobody else make a connector in it until this transaction ends: a write that changes nothing."""
    await session.execute(update(Workspace).where(Workspace.id == workspace.id).values(name=Workspace.name))


async def free_name(session: AsyncSession, workspace: Workspace, name: str) -> str:
    """``name``, numbered where the locked workspace has it: "connector-acme", "connector-acme 2"..."""
    candidate, number = name, 1
    while await id_of(session, workspace, candidate) is not None:
        if number == 1:  # one look over all instead of one a number
            alike = select(func.count()).where(
                Connector.workspace_id == workspace.id, Connector.name.startswith(name, autoescape=True)
            )
            number = await session.scalar(alike) or 1
        number += 1
        candidate = f"{name} {number}"
    return candidate


async def count(session: AsyncSession, workspace: Workspace) -> int:
    """How many connectors a workspace has."""
    query = select(func.count()).where(Connector.workspace_id == workspace.id)
    return await session.scalar(query) or 0


async def id_of(session: AsyncSession, workspace: Workspace, name: str) -> str | None:
    """The id of the workspace's connector of that name."""
    query = select(Connector.id).where(Connector.workspace_id == workspace.id, Connector.name == name)
    return await session.scalar(query)


async def remove(session: AsyncSession, connector: Connector) -> None:
    """Delete a connector, its credentials with it."""
    await session.execute(delete(Connector).where(Connector.id == connector.id))
