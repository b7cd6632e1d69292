"""Workspaces that a caller can access."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Workspace
from ..tokens import Caller

__all__ = ["containing", "get", "named", "own"]


async def own(session: AsyncSession, caller: Caller) -> Workspace | None:
    """The workspace of a scoped token."""
    return (await session.scalars(_seen(caller).where(Workspace.id == caller.workspace_id))).one_or_none()


async def get(session: AsyncSession, caller: Caller, workspace_id: str) -> Workspace | None:
    """The workspace with that id."""
    return (await session.scalars(_seen(caller).where(Workspace.id == workspace_id))).one_or_none()


async def named(session: AsyncSession, caller: Caller, name: str) -> Workspace | None:
    """The workspace with exactly that name."""
    return (await session.scalars(_seen(caller).where(Workspace.name == name))).one_or_none()


async def containing(session: AsyncSession, caller: Caller, text: str, limit: int) -> Sequence[Workspace]:
    """Up to ``limit`` workspaces whose names contain ``text``, case-insensitive; an exact match first."""
    query = _seen(caller)
    if text:
        query = query.where(Workspace.name.icontains(text, autoescape=True))
    order = (Workspace.name != text, func.length(Workspace.name), Workspace.name, Workspace.id)
    return (await session.scalars(query.order_by(*order).limit(limit))).all()


def _seen(caller: Caller) -> Select[Workspace]:
    query = select(Workspace).where(Workspace.organization_id == caller.organization_id)
    return query if caller.workspace_id is None else query.where(Workspace.id == caller.workspace_id)
