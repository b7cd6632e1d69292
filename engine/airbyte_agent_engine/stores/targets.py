"""Connectors as calls need them: a few facts for each call, everything when one is opened."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from ..database import Database
from ..database.tables import Connector
from ..tokens import Caller

__all__ = ["Target", "find", "stored"]


class Target(NamedTuple):
    """What each call needs to know of its connector."""

    id: str
    workspace_id: str
    slug: str
    version: int


_FACTS = select(Connector.id, Connector.workspace_id, Connector.slug, Connector.version).where(
    Connector.id == bindparam("id"), Connector.organization_id == bindparam("organization_id")
)
_SCOPED = _FACTS.where(Connector.workspace_id == bindparam("workspace_id"))


async def find(database: Database, caller: Caller, connector_id: str) -> Target | None:
    """A connector that the caller may see."""
    given = {"id": connector_id, "organization_id": caller.organization_id}
    query = _FACTS
    if caller.workspace_id is not None:
        query, given["workspace_id"] = _SCOPED, caller.workspace_id
    row = await database.row(query, given)
    return Target(*row) if row is not None else None


async def stored(session: AsyncSession, connector_id: str) -> Connector | None:
    """All that is stored of a connector which the caller was found to see."""
    return (await session.scalars(select(Connector).where(Connector.id == connector_id))).one_or_none()
