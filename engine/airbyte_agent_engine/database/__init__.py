"""Where the state is: SQLite on one machine, PostgreSQL for several."""

from __future__ import annotations

from .opening import Database

__all__ = ["Database"]
