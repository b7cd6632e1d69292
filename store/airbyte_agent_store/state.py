"""How far an entity of the store is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

__all__ = ["EntityState", "Position", "State"]

#: As the hosted API names them: nothing is there yet; some of it is, and can be searched; all of it is.
State: TypeAlias = Literal["Loading", "Preview", "Ready"]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a sync is, so that another process can go on.

    Attributes:
        parents: Number of parent records that are done, where the entity's list is one of each parent.
        cursor: The cursor of the next page; ``None`` at the beginning of a list.
    """

    parents: int = 0
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class EntityState:
    """An entity in the store.

    Attributes:
        state: ``Loading``, ``Preview`` or ``Ready``.
        records: Number of records in the store.
        pages: Number of pages of the sync that is running, or of the last one.
        synced_at: When the last complete sync began; ``None`` before the first.
        problem: Why the entity was not synced, or the last sync ended early; empty if it did not.
    """

    state: State = "Loading"
    records: int = 0
    pages: int = 0
    synced_at: datetime | None = None
    problem: str = ""
