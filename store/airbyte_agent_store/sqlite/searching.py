"""Search in one entity, page by page."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from airbyte_agent_sdk.errors import InvalidParameterError
from airbyte_agent_sdk.spi import is_object

from airbyte_agent_store.query import Query
from airbyte_agent_store.tables import Table

from .compiling import Compiler, value_at
from .connection import Connection, deadline

__all__ = ["Found", "search"]

#: Rows of a page by default and at most, and maximum seconds of a search.
DEFAULT_ROWS, MOST_ROWS, SECONDS = 50, 1000, 10.0


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that were found.

    Attributes:
        rows: Objects, by the columns' own names.
        cursor: Passed to the same search, it goes on after the last row; ``None`` at the end.
        took_ms: Milliseconds.
        more: Whether there are more.
    """

    rows: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    cursor: str | None = None
    took_ms: int = 0
    more: bool = False


def search(
    connection: Connection,
    table: Table,
    records: str,
    query: Query,
    limit: int,
    cursor: str | None,
    fields: Sequence[str] | None,
    secret: bytes,
) -> Found:
    """Find records.

    Args:
        connection: A connection to the file.
        table: The entity.
        records: The quoted name of its table.
        query: What to look for.
        limit: Maximum number of rows.
        cursor: That of the page before.
        fields: The columns to return; all if ``None``.
        secret: Signs cursors.

    Raises:
        InvalidParameterError: The limit, the cursor or a column is none.
        ContextStoreError: The search took too long.
    """
    began = time.monotonic()
    if not 1 <= limit <= MOST_ROWS:
        raise InvalidParameterError(f"limit must be from 1 to {MOST_ROWS}, not {limit}")
    picked = [table.path(name, "fields") for name in fields] if fields is not None else None
    digest = hmac.new(secret, repr((table.name, query)).encode(), hashlib.sha256).digest()
    compiler = Compiler(table.key)
    condition = compiler.condition(query.condition)
    if cursor is not None:
        *values, key = _opened(cursor, digest)
        condition = f"{condition} AND {compiler.after(query.order, values, key)}"
    columns = [value_at(item.path) for item in query.order]
    directions = ["DESC" if item.descending else "ASC" for item in query.order]
    order = [f"{column} {way} NULLS LAST" for column, way in zip(columns, directions, strict=True)]
    statement = (
        f"SELECT json(data), {''.join(f'{column}, ' for column in columns)}key FROM {records} "
        f"WHERE {condition} ORDER BY {''.join(f'{item}, ' for item in order)}key LIMIT {limit + 1}"
    )
    with deadline(connection.raw, SECONDS):
        found = connection.rows(statement, compiler.bindings)
    more = len(found) > limit
    rows = [json.loads(text) for text, *_ in found[:limit]]
    if picked is not None:
        rows = [_picked(row, [path.steps for path in picked]) for row in rows]
    following = _signed(found[limit - 1][1:], digest) if more else None
    return Found(rows, following, round((time.monotonic() - began) * 1000), more)


def _picked(row: Any, paths: Sequence[Sequence[str]]) -> dict[str, Any]:
    """The columns of a row that were asked for; members stay in their objects."""
    found: dict[str, Any] = {}
    for steps in paths:
        source: Any = row
        target = found
        for step in steps[:-1]:
            source = source.get(step) if is_object(source) else None
            target = target.setdefault(step, {})
        if is_object(source) and steps[-1] in source:
            target[steps[-1]] = source[steps[-1]]
    return found


def _signed(values: Sequence[Any], digest: bytes) -> str:
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    signature = hmac.new(digest, text, hashlib.sha256).digest()[:16]
    return base64.urlsafe_b64encode(signature + text).decode()


def _opened(cursor: str, digest: bytes) -> list[Any]:
    try:
        content = base64.urlsafe_b64decode(cursor.encode())
    except (binascii.Error, ValueError):
        content = b""
    signature, text = content[:16], content[16:]
    if not hmac.compare_digest(signature, hmac.new(digest, text, hashlib.sha256).digest()[:16]):
        raise InvalidParameterError("the cursor is not one of this query; repeat the query without it")
    values: list[Any] = json.loads(text)
    return values
