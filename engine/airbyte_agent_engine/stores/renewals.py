"""Renewed tokens of connectors, and the leases to renew them: one worker at a time.

A lease is a text that its owner keeps changing. A worker that sees the same text for too long takes the lease
over. So clocks are never compared, and a killed worker blocks others only briefly.
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
    """A connector's stored tokens, which belong to one version of its credentials."""

    version: int
    tokens: bytes | None = field(repr=False)
    lease: str | None


async def read(session: AsyncSession, connector_id: str) -> Renewal | None:
    """The tokens of a connector and their lease; ``None`` if the connector was deleted."""
    query = select(Connector.version, Connector.tokens, Connector.lease).where(Connector.id == connector_id)
    row = (await session.execute(query)).one_or_none()
    return Renewal(row.version, row.tokens, row.lease) if row is not None else None


async def change_lease(session: AsyncSession, connector_id: str, seen: str | None, lease: str | None) -> bool:
    """Change a lease if it is still the expected one; returns whether it was. The caller commits."""
    held = Connector.lease == seen if seen is not None else Connector.lease.is_(None)
    changed: CursorResult[Any] = await session.execute(  # type: ignore[assignment]  # of an update
        update(Connector)
        .where(Connector.id == connector_id, held)
        .values(lease=lease, updated_at=Connector.updated_at)
        .execution_options(synchronize_session=False)
    )
    return changed.rowcount == 1


async def write(session: AsyncSession, connector_id: str, version: int, tokens: bytes) -> bool:
    """Store tokens; returns whether the connector exists with that version. The caller commits."""
    changed: CursorResult[Any] = await session.execute(  # type: ignore[assignment]  # of an update
        update(Connector)
        .where(Connector.id == connector_id, Connector.version == version)
        .values(tokens=tokens, updated_at=Connector.updated_at)
        .execution_options(synchronize_session=False)
    )
    return changed.rowcount == 1
