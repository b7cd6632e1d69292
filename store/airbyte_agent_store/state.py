"""How far an entity of the store is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

__all__ = ["EntityState", "Position", "State"]

#: As the hosted API names them: nothing is there yet; some of it is, and can be searched; all of it is.
State: TypeAlias = Literal["Loading", "Preview", "Ready"]


@dataclass(frozen=True, slots=True)
class Position:
    """The page with which a sync goes on, also in another process.

    Attributes:
        cursor: The cursor of the page; ``None`` at the beginning of a list.
        parent: The record whose list it is a page of, where an entity has a list for each record of another.
    """

    cursor: str | None = None
    parent: Any = None


@dataclass(frozen=True, slots=True)
class EntityState:
    """An entity in the store.

    Attributes:
        state: ``Loading``, ``Preview`` or ``Ready``.
        records: Number of records in the store.
        pages: Number of pages of the sync that is running, or of the last one.
        synced_at: When the last complete sync began; ``None`` before the first.
        problem: Why the entity was not synced, or not all of it; empty if it was.
    """

    state: State = "Loading"
    records: int = 0
    pages: int = 0
    synced_at: datetime | None = None
    problem: str = ""
