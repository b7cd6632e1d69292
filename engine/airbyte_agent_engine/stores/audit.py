"""The audit log: caller, connector, operation, time, duration and outcome of calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Insert, and_, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from ..database import Database
from ..database.tables import AuditEntry, new_id, now

__all__ = ["Wanted", "add", "add_at_once", "listed", "outcomes", "probe"]

#: Text columns without a default.
_TEXTS = (
    *("organization_id", "workspace_id", "client_id", "connector_id", "slug"),
    *("entity", "action", "outcome", "request_id"),
)
#: Outcomes of successful calls and of calls in progress.
_NOT_FAILED = ("success", "begun")
_DIALECTS: dict[str, Any] = {"postgresql": postgresql, "sqlite": sqlite}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries to list, newest first.

    Attributes:
        connector_id: Only entries of this connector.
        since: Only entries at or after this time.
        until: Only entries before this time.
        before: Only entries before the one with that time and id.
        limit: Maximum number of entries.
        failed: Only failed calls.
    """

    connector_id: str | None
    since: datetime | None
    until: datetime | None
    before: tuple[datetime, str] | None
    limit: int
    failed: bool = False


async def add(database: Database, rows: Sequence[dict[str, Any]]) -> None:
    """Store entries, all or none. An existing entry gets the new outcome and duration."""
    await database.append(_upsert(database.dialect), rows)


def add_at_once(database: Database, row: dict[str, Any]) -> bool:
    """Like :func:`add` for one entry, without waiting; ``False`` if that is not possible."""
    return database.append_at_once(_upsert(database.dialect), row)


async def probe(database: Database) -> None:
    """Write an entry and delete it again, in one transaction."""
    facts = dict.fromkeys(_TEXTS, "probe")
    async with database.session() as session, session.begin():
        entry = AuditEntry(**facts, id=new_id(), at=now(), duration_ms=0)
        session.add(entry)
        await session.flush()
        await session.delete(entry)


@cache
def _upsert(dialect: str) -> Insert:
    statement = _DIALECTS[dialect].insert(AuditEntry)
    newer = {name: statement.excluded[name] for name in ("outcome", "duration_ms")}
    upsert: Insert = statement.on_conflict_do_update(index_elements=["id"], set_=newer)
    return upsert


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
    if wanted.failed:
        query = query.where(AuditEntry.outcome.not_in(_NOT_FAILED))
    if wanted.before is not None:
        moment, last = wanted.before
        query = query.where(or_(at < moment, and_(at == moment, key < last)))
    return (await session.scalars(query.order_by(at.desc(), key.desc()).limit(wanted.limit))).all()


async def outcomes(
    session: AsyncSession, organization_id: str, connector_id: str, since: datetime
) -> dict[str, int]:
    """Number of calls of a connector by outcome since a time."""
    query = (
        select(AuditEntry.outcome, func.count())
        .where(
            AuditEntry.organization_id == organization_id,
            AuditEntry.connector_id == connector_id,
            AuditEntry.at >= since,
        )
        .group_by(AuditEntry.outcome)
    )
    found = (await session.execute(query)).all()
    return {row[0]: row[1] for row in found}
