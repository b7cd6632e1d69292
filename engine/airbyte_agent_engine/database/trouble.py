"""Errors of a database that were not caused by the statement."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

__all__ = ["trouble"]

_FULL = "53100"


def trouble(error: BaseException) -> str | None:
    """The message for a temporary error; ``None`` for all other errors."""
    if isinstance(error, PoolTimeoutError):
        return "the database is overloaded"
    if isinstance(error, ConnectionError):
        return "the database is unavailable"
    if not isinstance(error, DBAPIError) or isinstance(error, DataError | IntegrityError | ProgrammingError):
        return None
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:  # caused by the statement
        return None
    if getattr(error.orig, "sqlstate", None) == _FULL or "disk is full" in str(error.orig):
        return "the database has no space left, and nothing was stored"
    return "the database is unavailable"
