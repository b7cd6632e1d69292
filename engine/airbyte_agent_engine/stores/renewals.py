"""Renewed tokens of connectors, and who may renew them: one worker at a time.

A lease is a text that its owner changes again and again. Whoever sees the same text for too long takes it
over: no clocks are compared, and a worker that was killed holds nothing up for longer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import CursorResult, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import Connector

__all__ = ["Renewal", "change_lease", "read", "write"]


@dataclass(frozen=True, slots=True)
class Renewal:
    """What is stored of a connector's tokens: they are those of one version of its credentials."""

    version: int
    tokens: bytes | None = field(repr=False)
    lease: str | None


async def read(session: AsyncSession, connector_id: str) -> Renewal | None:
    """The tokens of a connector and their lease; ``None`` where the connector is gone."""
    query = select(Connector.version, Connector.tokens, Connector.lease).where(Connector.id == connector_id)
    row = (await session.execute(query)).one_or_none()
    return Renewal(row.version, row.tokens, row.lease) if row is not None else None


async def change_lease(session: AsyncSession, connector_id: str, seen: str | None, lease: str | None) -> bool:
    """Change a lease, if it is still the one that was seen; says whether it was. The caller commits."""
    held = Connector.lease == seen if seen is not None else Connector.lease.is_(None)
    changed: CursorResult[Any] = await session.execute(  # type: ignore[assignment]  # of an update
        update(Connector)
        .where(Connector.id == connector_id, held)
        .values(lease=lease, updated_at=Connector.updated_at)
        .execution_options(synchronize_session=False)
    )
    return changed.rowcount == 1


async def write(session: AsyncSession, connector_id: str, version: int, tokens: bytes) -> bool:
    """Store tokens; says whether the connector is there, and of that version. The caller commits."""
    changed: CursorResult[Any] = await session.execute(  # type: ignore[assignment]  # of an update
        update(Connector)
        .where(Connector.id == connector_id, Connector.version == version)
        .values(tokens=tokens, updated_at=Connector.updated_at)
        .execution_options(synchronize_session=False)
    )
    return changed.rowcount == 1
