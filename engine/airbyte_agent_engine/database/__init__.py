"""Storage: SQLite on one machine, PostgreSQL for several."""

from __future__ import annotations

from .opening import Database
from .trouble import trouble

__all__ = ["Database", "trouble"]
