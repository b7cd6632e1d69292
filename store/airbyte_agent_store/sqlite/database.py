"""The file: a table for each entity, the state of each, and what syncs need to go on."""

from __future__ import annotations

import json
import os
import secrets
import socket
import threading
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path as FilePath
from typing import Any

import apsw
from airbyte_agent_sdk.errors import ContextStoreError, InvalidParameterError, suggest

from airbyte_agent_store.query import read_query
from airbyte_agent_store.state import EntityState, Position
from airbyte_agent_store.tables import Path, Table
from airbyte_agent_store.values import folds, key_of, text_of

from .compiling import value_at
from .connection import Connection
from .searching import DEFAULT_ROWS, Found, search
from .statements import query

__all__ = ["SqliteStore"]

#: "ABcs" in the file's header: a store, and none of anything else.
_APPLICATION = 0x41426373
_VERSION = 1
#: The parameters of the two actions, the required one first.
_SEARCH: Mapping[str, type] = {"query": Mapping, "limit": int, "cursor": str, "fields": list}
_SQL: Mapping[str, type] = {"sql": str, "limit": int}
_KINDS: Mapping[type, str] = {Mapping: "an object", int: "an integer", str: "a string", list: "a list"}
#: Records from which on an index is made for a column, and maximum number of those of an entity.
_MANY, _INDEXES = 5_000, 12
#: Seconds after which a process on another machine that kept no page counts as gone.
_SILENCE = 600.0

_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE entities (
  name TEXT PRIMARY KEY, state TEXT NOT NULL, synced_at TEXT, began_at TEXT, pages INTEGER NOT NULL DEFAULT 0,
  position TEXT, run TEXT, beat REAL, problem TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE seen (name TEXT, key TEXT, PRIMARY KEY (name, key)) STRICT, WITHOUT ROWID;
"""


def quoted(name: str) -> str:
    """A name in double quotes."""
    return '"' + name.replace('"', '""') + '"'


def records_of(name: str) -> str:
    """The quoted name of an entity's table, which no name of the store's own tables can be."""
    return quoted(f"records {name}")


class SqliteStore:
    """A store of one connector in one file. Thread-safe; several processes may use the file.

    Args:
        path: The file, made where it is missing.
        slug: The connector that it is for.
        tables: Its entities.

    Raises:
        ContextStoreError: The file is something else, or of another connector.
    """

    def __init__(self, path: str | os.PathLike[str], slug: str, tables: Mapping[str, Table]) -> None:
        self.path = FilePath(path)
        self.tables = tables
        self._writing, self._reading = threading.RLock(), threading.Lock()
        self._run = f"{socket.gethostname()} {os.getpid()} {secrets.token_hex(8)}"
        if not self.path.parent.is_dir():
            raise ContextStoreError(f"{self.path}: there is no folder {self.path.parent}")
        try:
            self._writer = Connection(self.path)
            self._prepare(slug)
            self._reader = Connection(self.path, read_only=True)
        except apsw.NotADBError:
            raise ContextStoreError(f"{self.path} is not a context store; choose another file") from None
        except apsw.CantOpenError as error:
            raise ContextStoreError(f"{self.path} cannot be opened: {error}") from None
        self._indexes = {
            index
            for (index,) in self._read("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql NOT NULL")
        }
        ((secret,),) = self._read("SELECT value FROM meta WHERE name = 'secret'")
        self._secret = bytes(secret)

    def _prepare(self, slug: str) -> None:
        with self._transaction() as writer:
            ((application, version, schema),) = writer.rows(
                "SELECT application_id, user_version, schema_version "
                "FROM pragma_application_id, pragma_user_version, pragma_schema_version"
            )
            if application == 0 and not schema:
                writer.rows(
                    f"PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {_VERSION}; {_SCHEMA}"
                )
                writer.rows("INSERT INTO meta VALUES ('connector', ?)", (slug,))
                writer.rows("INSERT INTO meta VALUES ('secret', ?)", (secrets.token_bytes(32),))
            elif application != _APPLICATION:
                raise ContextStoreError(f"{self.path} is another program's database; choose another file")
            elif version != _VERSION:
                raise ContextStoreError(
                    f"{self.path} is of another version of airbyte-agent-store; delete it and sync again"
                )
            ((owner,),) = writer.rows("SELECT value FROM meta WHERE name = 'connector'")
            if owner != slug:
                raise ContextStoreError(f"{self.path} is the context store of {owner}, not of {slug}")
            for name in self.tables:
                writer.rows(
                    f"CREATE TABLE IF NOT EXISTS {records_of(name)} "
                    "(key TEXT PRIMARY KEY, data BLOB NOT NULL, folded BLOB) STRICT"
                )
                writer.rows(
                    "INSERT INTO entities (name, state) VALUES (?, 'Loading') ON CONFLICT DO NOTHING", (name,)
                )
        self._writer.rows("PRAGMA journal_mode = wal")
        self._writer.rows("PRAGMA synchronous = normal")

    def close(self) -> None:
        """Close the file. Can be called more than once."""
        with self._writing, self._reading:
            self._reader.close()
            self._writer.close()

    def begin(self, name: str) -> Position:
        """Begin a sync of an entity, or go on with the one that did not end.

        Raises:
            ContextStoreError: Another process, or another connector of this one, is at it.
        """
        with self._transaction() as writer:
            ((position, run, beat),) = writer.rows(
                "SELECT position, run, beat FROM entities WHERE name = ?", (name,)
            )
            if run is not None and run != self._run and _is_alive(run, beat):
                raise ContextStoreError(f"{name} is being synced into {self.path} by another process")
            writer.rows(
                "UPDATE entities SET run = ?, beat = ?, problem = '' WHERE name = ?",
                (self._run, time.time(), name),
            )
            if position is not None:
                return Position(*json.loads(position))
            writer.rows("DELETE FROM seen WHERE name = ?", (name,))
            writer.rows(
                "UPDATE entities SET began_at = ?, position = ?, pages = 0 WHERE name = ?",
                (datetime.now(UTC).isoformat(), _json(Position()), name),
            )
        return Position()

    def keep(self, name: str, records: Sequence[Any], position: Position) -> None:
        """Keep the records of a page, together with the place of the one after it.

        Records that are as they were are not written again.

        Raises:
            ContextStoreError: Another process has taken over.
        """
        table, key = records_of(name), self.tables[name].key
        rows: list[tuple[str, str, str | None]] = []
        for record in records:
            text = text_of(record)
            fold = None if text.isascii() else folds(record)
            rows.append((key_of(record, key, text), text, fold and text_of(fold)))
        with self._transaction() as writer:
            self._claim(
                "UPDATE entities SET position = ?, beat = ?, pages = pages + 1, "
                "state = iif(state = 'Loading', 'Preview', state) WHERE name = ? AND run = ?",
                (_json(position), time.time(), name, self._run),
            )
            writer.many(
                f"INSERT INTO {table} VALUES (?1, jsonb(?2), jsonb(?3)) ON CONFLICT (key) DO UPDATE "
                "SET data = excluded.data, folded = excluded.folded WHERE data <> excluded.data",
                rows,
            )
            writer.many(
                "INSERT INTO seen VALUES (?, ?) ON CONFLICT DO NOTHING", [(name, item[0]) for item in rows]
            )

    def end(self, name: str) -> None:
        """End a complete sync: delete the records that the service no longer has.

        Raises:
            ContextStoreError: Another process has taken over.
        """
        table = records_of(name)
        with self._transaction() as writer:
            self._claim(
                "UPDATE entities SET state = 'Ready', synced_at = began_at, began_at = NULL, "
                "position = NULL, run = NULL WHERE name = ? AND run = ?",
                (name, self._run),
            )
            writer.rows(
                f"DELETE FROM {table} WHERE NOT EXISTS "
                f"(SELECT 1 FROM seen WHERE seen.name = ? AND seen.key = {table}.key)",
                (name,),
            )
            writer.rows("DELETE FROM seen WHERE name = ?", (name,))

    def stop(self, name: str, problem: str) -> None:
        """Note why a sync of an entity ended early, or was not begun. The next one goes on from there."""
        with self._transaction() as writer:
            writer.rows(
                "UPDATE entities SET problem = ?1, run = NULL WHERE name = ?2 AND (run IS NULL OR run = ?3)",
                (problem, name, self._run),
            )

    def _claim(self, statement: str, bindings: tuple[Any, ...]) -> None:
        """Run an update of an entity that this process is syncing."""
        self._writer.rows(statement, bindings)
        if not self._writer.changes:
            raise ContextStoreError(f"another process has taken over the sync into {self.path}")

    def keys(self, name: str, path: Path) -> list[Any]:
        """The values that an entity's records have in a column, each once, in the order of their keys."""
        rows = self._read(
            f"SELECT DISTINCT {value_at(path)} AS value FROM {records_of(name)} "
            "WHERE value IS NOT NULL ORDER BY value"
        )
        return [value for (value,) in rows]

    def states(self) -> dict[str, EntityState]:
        """The state of every entity."""
        found: dict[str, EntityState] = {}
        for name, state, synced_at, pages, problem in self._read(
            "SELECT name, state, synced_at, pages, problem FROM entities"
        ):
            if name in self.tables:
                ((count,),) = self._read(f"SELECT count(*) FROM {records_of(name)}")
                moment = datetime.fromisoformat(synced_at) if synced_at else None
                found[name] = EntityState(state, count, pages, moment, problem)
        return {name: found[name] for name in self.tables}

    def search(
        self, name: str, given: Any, *, limit: int, cursor: str | None, fields: Sequence[str] | None
    ) -> Found:
        """Records of an entity that match a query; see :func:`.searching.search`."""
        table = self.tables[name]
        query = read_query(table, given)
        self._index(name, query.narrowing[:1])
        with self._reading:
            return search(self._reader, table, records_of(name), query, limit, cursor, fields, self._secret)

    def _index(self, name: str, paths: Sequence[Path]) -> None:
        """Make an index for a column that a search asks for, once there are so many records that it pays."""
        records, start = records_of(name), f"index {name} "
        for path in paths:
            index = f"{start}{path}"
            if index in self._indexes or path.steps == self.tables[name].key:
                continue
            ((count,),) = self._read(f"SELECT coalesce(max(rowid), 0) FROM {records}")
            if count < _MANY or sum(item.startswith(start) for item in self._indexes) >= _INDEXES:
                continue
            with self._transaction() as writer:
                columns = f"{value_at(path)}, key"
                writer.rows(f"CREATE INDEX IF NOT EXISTS {quoted(index)} ON {records} ({columns})")
            self._indexes.add(index)

    def answer(
        self, name: str, action: str, params: Mapping[str, Any]
    ) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """Answer ``context_store_search`` or ``context_store_sql_query``: the rows and meta of a page."""
        if name not in self.tables:
            raise ContextStoreError(f"the context store has no {name}; it has {', '.join(self.tables)}")
        self.require(name)
        given = _arguments(action, params)
        limit = given.get("limit", DEFAULT_ROWS)
        if action == "context_store_sql_query":
            found = self.sql(given["sql"], limit=limit)
        else:
            cursor, fields = given.get("cursor"), given.get("fields")
            found = self.search(name, given["query"], limit=limit, cursor=cursor, fields=fields)
        return found.rows, {"has_more": found.more, "cursor": found.cursor, "took_ms": found.took_ms}

    def require(self, name: str, purpose: str = "") -> None:
        """Check that an entity can be searched.

        Args:
            name: The entity.
            purpose: What it is needed for, for the message.

        Raises:
            ContextStoreError: Nothing of it is in the store yet.
        """
        ((state, problem),) = self._read("SELECT state, problem FROM entities WHERE name = ?", (name,))
        if state == "Loading":
            why = f": {problem}" if problem else "; sync it first"
            raise ContextStoreError(
                f"{purpose + ', but ' if purpose else ''}{name} is not in the context store yet{why}"
            )

    def sql(self, statement: str, *, limit: int) -> Found:
        """The rows of a SELECT; see :func:`.statements.query`."""
        return query(self.path, self.tables, statement, limit)

    def _read(self, statement: str, bindings: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self._reading:
            return self._reader.rows(statement, bindings)

    @contextmanager
    def _transaction(self) -> Generator[Connection, None, None]:
        with self._writing, self._writer.transaction() as writer:
            yield writer


def _arguments(action: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments of an action, without those that are null."""
    kinds = _SQL if action == "context_store_sql_query" else _SEARCH
    given = {name: value for name, value in params.items() if value is not None}
    for name, value in given.items():
        if name not in kinds:
            hint = suggest(name, kinds) or f"; it takes {', '.join(kinds)}"
            raise InvalidParameterError(f"{action} has no parameter {name!r}{hint}")
        kind = kinds[name]
        if not isinstance(value, kind) or isinstance(value, bool):
            raise InvalidParameterError(f"{name} must be {_KINDS[kind]}, not {value!r}")
    first = next(iter(kinds))
    if first not in given:
        raise InvalidParameterError(f"{action} requires {first}")
    return given


def _is_alive(run: str, beat: float) -> bool:
    """Whether the process that began a sync may still be at it."""
    host, pid, _ = run.rsplit(" ", 2)
    if host != socket.gethostname():
        return time.time() - beat < _SILENCE
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:  # it belongs to somebody else
        return True
    return True


def _json(position: Position) -> str:
    return json.dumps([position.parents, position.cursor])
