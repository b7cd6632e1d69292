"""The file: a table for each entity, the state of each, and what syncs need to go on."""

from __future__ import annotations

import json
import os
import secrets
import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path as FilePath
from typing import Any

from airbyte_agent_sdk.errors import ContextStoreError, InvalidParameterError, suggest

from airbyte_agent_store.lock import HeldError, held
from airbyte_agent_store.query import read_query
from airbyte_agent_store.state import EntityState, Position
from airbyte_agent_store.tables import Path, Table
from airbyte_agent_store.values import folds, key_of, key_text, text_of

from .compiling import quoted, value_at
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

# `seen` has the keys of records, and of parents whose lists are done, in the sync that is running.
_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE entities (
  name TEXT PRIMARY KEY, state TEXT NOT NULL, synced_at TEXT, began_at TEXT, pages INTEGER NOT NULL DEFAULT 0,
  position TEXT, list TEXT, problem TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE seen (name TEXT, kind TEXT, key TEXT, PRIMARY KEY (name, kind, key)) STRICT, WITHOUT ROWID;
"""


class SqliteStore:
    """A store of one account of a connector in one file. Thread-safe; several processes may use the file.

    Args:
        path: The file, made where it is missing.
        slug: The connector that it is for.
        tables: Its entities.
        account: The account that it is for; ``None`` takes any.

    Raises:
        ContextStoreError: The file is something else, or of another connector or account, or cannot be used.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        slug: str,
        tables: Mapping[str, Table],
        account: str | None = None,
    ) -> None:
        self.path = FilePath(path).expanduser()
        self.tables = tables
        self._writing, self._reading = threading.RLock(), threading.Lock()
        if not self.path.parent.is_dir():
            raise ContextStoreError(f"{self.path}: there is no folder {self.path.parent}")
        if self.path.is_dir():
            raise ContextStoreError(f"{self.path} is a folder; name a file in it, such as {slug}.db")
        self._writer = Connection(self.path)
        try:
            facts = self._prepare(slug, account)
            self._reader = Connection(self.path, read_only=True)
        except BaseException:
            self._writer.close()
            raise
        self._secret, self._token = bytes(facts["secret"]), str(facts["token"])
        found = self._read("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql NOT NULL")
        self._indexes = {index for (index,) in found}

    def records(self, name: str) -> str:
        """The quoted name of an entity's table. Nobody can guess it: callers' statements must not read it."""
        return quoted(f"{self._token} {name}")

    def _prepare(self, slug: str, account: str | None) -> dict[str, Any]:
        """Make or check the file; returns what is kept about it. Nothing is written if nothing is missing."""
        ((application, version, schema),) = self._writer.rows(
            "SELECT application_id, user_version, schema_version "
            "FROM pragma_application_id, pragma_user_version, pragma_schema_version"
        )
        if application == 0 and not schema:
            self._make(slug, account)
        elif application != _APPLICATION:
            raise ContextStoreError(f"{self.path} is another program's database; choose another file")
        elif version != _VERSION:
            raise ContextStoreError(
                f"{self.path} is of another version of airbyte-agent-store; delete it and sync again"
            )
        facts = dict(self._writer.rows("SELECT name, value FROM meta"))
        if facts["connector"] != slug:
            raise ContextStoreError(
                f"{self.path} is the context store of {facts['connector']}, not of {slug}"
            )
        if None not in (account, facts["account"]) and facts["account"] != account:
            raise ContextStoreError(
                f"{self.path} is the context store of another account ({facts['account']}); "
                "choose another file"
            )
        there = {name for (name,) in self._writer.rows("SELECT name FROM entities")}
        if missing := [name for name in self.tables if name not in there]:
            with self._writer.transaction() as writer:
                for name in missing:
                    table = quoted(f"{facts['token']} {name}")
                    columns = "(key TEXT PRIMARY KEY, data BLOB NOT NULL, folded BLOB) STRICT"
                    writer.rows(f"CREATE TABLE IF NOT EXISTS {table} {columns}")
                    writer.rows("INSERT OR IGNORE INTO entities (name, state) VALUES (?, 'Loading')", (name,))
        self._writer.rows("PRAGMA synchronous = normal")
        return facts

    def _make(self, slug: str, account: str | None) -> None:
        self._writer.rows("PRAGMA journal_mode = wal")
        with self._writer.transaction() as writer:
            if writer.rows("SELECT 1 FROM sqlite_schema"):  # somebody else has made it meanwhile
                return
            writer.rows(
                f"PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {_VERSION}; {_SCHEMA}"
            )
            facts = {
                "connector": slug,
                "account": account,
                "secret": secrets.token_bytes(32),
                "token": secrets.token_hex(12),
            }
            writer.many("INSERT INTO meta VALUES (?, ?)", facts.items())

    def close(self) -> None:
        """Close the file. Can be called more than once."""
        with self._writing, self._reading:
            self._reader.close()
            self._writer.close()

    @contextmanager
    def syncing(self) -> Generator[None, None, None]:
        """Keep other syncs away from the file, in this process and in others, until this one ends.

        Raises:
            ContextStoreError: Another sync is at it.
        """
        lock = self.path.with_name(f"{self.path.name}-sync")
        try:
            with held(lock):
                yield
        except HeldError:
            raise ContextStoreError(
                f"another sync writes into {self.path}; wait for it, or sync into another file"
            ) from None
        except OSError as error:
            raise ContextStoreError(f"{lock} cannot be made: {error.strerror}") from None

    def begin(self, name: str, what: str, *, again: bool = False) -> Position:
        """Begin a sync of an entity, or go on with the one that did not end.

        Args:
            name: The entity.
            what: The list that is read; one of another list is not gone on with.
            again: Whether to begin from the start.
        """
        with self._transaction() as writer:
            ((position, of),) = writer.rows("SELECT position, list FROM entities WHERE name = ?", (name,))
            if position is not None and of == what and not again:
                writer.rows("UPDATE entities SET problem = '' WHERE name = ?", (name,))
                return Position(*json.loads(position))
            writer.rows("DELETE FROM seen WHERE name = ?", (name,))
            writer.rows(
                "UPDATE entities SET began_at = ?, position = ?, list = ?, pages = 0, problem = '' "
                "WHERE name = ?",
                (datetime.now(UTC).isoformat(), _json(Position()), what, name),
            )
        return Position()

    def keep(self, name: str, records: Sequence[Any], position: Position, *, parent: Any = None) -> None:
        """Keep the records of a page, together with the place of the one after it.

        Records that are as they were are not written again.

        Args:
            name: The entity.
            records: The page.
            position: Where to go on. If it has no cursor, the parent's list is done.
            parent: The record whose list it is. It is part of the records' keys.
        """
        table, key = self.records(name), self.tables[name].key
        rows: list[tuple[str, str, str | None]] = []
        for record in records:
            text = text_of(record)
            fold = None if text.isascii() else folds(record)
            rows.append((key_of(record, key, text, parent), text, fold and text_of(fold)))
        seen = [(name, "record", item[0]) for item in rows]
        if parent is not None and position.cursor is None:
            seen.append((name, "parent", key_text(parent)))
        with self._transaction() as writer:
            writer.many(
                f"INSERT INTO {table} VALUES (?1, jsonb(?2), jsonb(?3)) ON CONFLICT (key) DO UPDATE "
                "SET data = excluded.data, folded = excluded.folded WHERE data <> excluded.data",
                rows,
            )
            writer.many("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", seen)
            writer.rows(
                "UPDATE entities SET position = ?, pages = pages + 1, "
                "state = iif(state = 'Loading', 'Preview', state) WHERE name = ?",
                (_json(position), name),
            )

    def end(self, name: str, problem: str = "") -> None:
        """End a complete sync: delete the records that the service no longer has.

        Args:
            name: The entity.
            problem: What could not be read.
        """
        table = self.records(name)
        with self._transaction() as writer:
            writer.rows(
                f"DELETE FROM {table} WHERE NOT EXISTS (SELECT 1 FROM seen "
                f"WHERE seen.name = ? AND seen.kind = 'record' AND seen.key = {table}.key)",
                (name,),
            )
            writer.rows("DELETE FROM seen WHERE name = ?", (name,))
            writer.rows(
                "UPDATE entities SET state = 'Ready', synced_at = began_at, began_at = NULL, "
                "position = NULL, problem = ? WHERE name = ?",
                (problem, name),
            )

    def stop(self, name: str, problem: str) -> None:
        """Note why a sync of an entity ended early, or was not begun. The next one goes on from there."""
        with self._transaction() as writer:
            writer.rows("UPDATE entities SET problem = ? WHERE name = ?", (problem, name))

    def parents(self, name: str, target: str, path: Path) -> list[Any]:
        """The values of a column of another entity's records whose lists are still to be read, in order."""
        rows = self._read(
            f"SELECT DISTINCT {value_at(path)} AS value FROM {self.records(target)} "
            "WHERE value IS NOT NULL ORDER BY value"
        )
        found = self._read("SELECT key FROM seen WHERE name = ? AND kind = 'parent'", (name,))
        done = {key for (key,) in found}
        return [value for (value,) in rows if key_text(value) not in done]

    def states(self) -> dict[str, EntityState]:
        """The state of every entity."""
        found: dict[str, EntityState] = {}
        for name, state, synced_at, pages, problem in self._read(
            "SELECT name, state, synced_at, pages, problem FROM entities"
        ):
            if name in self.tables:
                ((count,),) = self._read(f"SELECT count(*) FROM {self.records(name)}")
                moment = datetime.fromisoformat(synced_at) if synced_at else None
                found[name] = EntityState(state, count, pages, moment, problem)
        return {name: found[name] for name in self.tables}

    def search(
        self, name: str, given: Any, *, limit: int, cursor: str | None, fields: Sequence[str] | None
    ) -> Found:
        """Records of an entity that match a query; see :func:`.searching.search`."""
        table = self.tables[name]
        found = read_query(table, given)
        for path in found.narrowing[:1]:
            self._index(name, path)
        with self._reading:
            return search(self._reader, table, self.records(name), found, limit, cursor, fields, self._secret)

    def _index(self, name: str, path: Path) -> None:
        """Make an index for a column that a search asks for, once there are so many records that it pays."""
        table, records, start = self.tables[name], self.records(name), f"index {name} "
        index = f"{start}{path}"
        if index in self._indexes or path.steps == table.key or path.steps[0] not in table.columns:
            return
        if path.kind == "any" or sum(item.startswith(start) for item in self._indexes) >= _INDEXES:
            return
        ((count,),) = self._read(f"SELECT coalesce(max(rowid), 0) FROM {records}")
        if count < _MANY:
            return
        try:
            with self._writing, self._writer.transaction(wait=False) as writer:
                columns = f"{value_at(path)}, key"
                writer.rows(f"CREATE INDEX IF NOT EXISTS {quoted(index)} ON {records} ({columns})")
        except ContextStoreError:  # somebody writes, or nothing can be written: the search works without
            return
        self._indexes.add(index)

    def answer(
        self, name: str, action: str, params: Mapping[str, Any]
    ) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """Answer ``context_store_search`` or ``context_store_sql_query``: the rows and meta of a page."""
        if name not in self.tables:
            raise ContextStoreError(f"the context store has no {name}; it has {', '.join(self.tables)}")
        given = _arguments(action, params)
        limit = given.get("limit", DEFAULT_ROWS)
        if action == "context_store_sql_query":
            found = self.sql(given["sql"], limit=limit)
        else:
            self.require(name)
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
        views = {name: self.records(name) for name in self.tables}
        return query(self.path, self.tables, views, statement, limit, self.require)

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


def _json(position: Position) -> str:
    return json.dumps([position.cursor, position.parent])
