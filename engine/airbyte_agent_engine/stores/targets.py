"""Connectors for calls: a few columns for each call, everything when a connector is opened."""

from __future__ import annotations

import json
from typing import NamedTuple

from sqlalchemy import Text, bindparam, cast, select

from ..database import Database
from ..database.tables import Connector
from ..tokens import Caller

__all__ = ["Target", "find", "stored"]


class Target(NamedTuple):
    """Columns that each call needs."""

    id: str
    workspace_id: str
    slug: str
    version: int


_FACTS = select(Connector.id, Connector.workspace_id, Connector.slug, Connector.version).where(
    Connector.id == bindparam("id"), Connector.organization_id == bindparam("organization_id")
)
_SCOPED = _FACTS.where(Connector.workspace_id == bindparam("workspace_id"))

#: Text, number and binary columns needed to open a connector, besides its settings.
_OPENED = ("id", "organization_id", "version", "credentials", "tokens")
_STORED = select(
    *(Connector.__table__.c[name] for name in _OPENED),
    cast(Connector.source_config, Text),  # as text, since rows are returned as the driver returns them
    cast(Connector.environment, Text),
).where(Connector.id == bindparam("id"))


async def find(database: Database, caller: Caller, connector_id: str) -> Target | None:
    """A connector that the caller can access."""
    given = {"id": connector_id, "organization_id": caller.organization_id}
    query = _FACTS
    if caller.workspace_id is not None:
        query, given["workspace_id"] = _SCOPED, caller.workspace_id
    row = await database.row(query, given)
    return Target(*row) if row is not None else None


async def stored(database: Database, connector_id: str) -> Connector | None:
    """Everything needed to open a connector. Detached from the session; access was already checked."""
    row = await database.row(_STORED, {"id": connector_id})
    if row is None:
        return None
    *facts, source_config, environment = row
    return Connector(
        **dict(zip(_OPENED, facts, strict=True)),
        source_config=json.loads(source_config),
        environment=json.loads(environment),
    )
