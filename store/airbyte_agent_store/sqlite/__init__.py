"""A context store in one SQLite file."""

from .database import SqliteStore

__all__ = ["SqliteStore"]
