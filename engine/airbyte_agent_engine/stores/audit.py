"""The audit log: who ran what on which connector, when, how long, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from ..database import Database
from ..database.tables import AuditEntry

__all__ = ["Wanted", "add", "listed"]

_INSERT = insert(AuditEntry)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries to list, newest first.

    Attributes:
        connector_id: Only of this connector.
        since: Only from then on.
        until: Only before then.
        before: Only those before the one of that time and id.
        limit: So many at most.
    """

    connector_id: str | None
    since: datetime | None
    until: datetime | None
    before: tuple[datetime, str] | None
    limit: int


async def add(database: Database, rows: Sequence[dict[str, Any]]) -> None:
    """Add entries, all or none."""
    await database.append(_INSERT, rows)


async def listed(session: AsyncSession, organization_id: str, wanted: Wanted) -> Sequence[AuditEntry]:
    """Entries of an organization."""
    at, key = AuditEntry.at, AuditEntry.id
    query = select(AuditEntry).where(AuditEntry.organization_id == organization_id)
    if wanted.connector_id is not None:
        query = query.where(AuditEntry.connector_id == wanted.connector_id)
    if wanted.since is not None:
        query = query.where(at >= wanted.since)
    if wanted.until is not None:
        query = query.where(at < wanted.until)
    if wanted.before is not None:
        moment, last = wanted.before
        query = query.where(or_(at < moment, and_(at == moment, key < last)))
    return (await session.scalars(query.order_by(at.desc(), key.desc()).limit(wanted.limit))).all()
