"""SELECT statements of callers. The fence is the database: a connection that can do nothing else."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path as FilePath
from typing import Any

import apsw
from airbyte_agent_sdk.errors import ContextStoreError, InvalidParameterError, suggest

from airbyte_agent_store.tables import Path, Table

from .compiling import quoted, value_at
from .connection import deadline, explained
from .searching import MOST_ROWS, SECONDS, Found

__all__ = ["query"]

#: Maximum bytes of a statement, of one value and of all values of the result.
_LONGEST, _LARGEST_VALUE, _LARGEST = 100_000, 2 * 2**20, 16 * 2**20

#: What a statement may call.
_FUNCTIONS = frozenset({
    "->", "->>", "abs", "avg", "ceil", "ceiling", "coalesce", "concat", "concat_ws", "count",
    "cume_dist", "date", "datetime", "dense_rank", "exp", "first_value", "floor", "format", "glob",
    "group_concat", "hex", "ifnull", "iif", "instr", "json", "json_array", "json_array_length",
    "json_each", "json_extract", "json_group_array", "json_group_object", "json_object",
    "json_quote", "json_tree", "json_type", "json_valid", "julianday", "lag", "last_value", "lead",
    "length", "like", "ln", "log", "log10", "log2", "lower", "ltrim", "max", "median", "min", "mod",
    "nth_value", "ntile", "nullif", "octet_length", "percent_rank", "power", "printf", "quote",
    "rank", "replace", "round", "row_number", "rtrim", "sign", "sqrt", "strftime", "string_agg",
    "substr", "substring", "sum", "time", "timediff", "total", "trim", "trunc", "typeof", "unicode",
    "unixepoch", "upper",
})  # fmt: skip
_LIMITS = {
    apsw.SQLITE_LIMIT_SQL_LENGTH: _LONGEST,
    apsw.SQLITE_LIMIT_LENGTH: _LARGEST_VALUE,
    apsw.SQLITE_LIMIT_EXPR_DEPTH: 100,
    apsw.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    apsw.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    apsw.SQLITE_LIMIT_ATTACHED: 0,
    apsw.SQLITE_LIMIT_COLUMN: 200,
    apsw.SQLITE_LIMIT_WORKER_THREADS: 0,
}


def query(
    file: FilePath,
    tables: Mapping[str, Table],
    records: Mapping[str, str],
    statement: str,
    limit: int,
    require: Callable[[str], None],
) -> Found:
    """The rows of one SELECT over an entity's records, each entity a table with the columns of the spec.

    Booleans, arrays and objects are numbers and JSON text within the statement. In the result they are what
    they were, where a column of it has the name of one in the entities that the statement reads.

    Args:
        file: The store's file.
        tables: Its entities.
        records: The quoted names of their tables.
        statement: The statement.
        limit: Maximum number of rows.
        require: Fails for an entity of which nothing is in the store.

    Raises:
        InvalidParameterError: It is no SELECT, names what is not there, or does what is not allowed.
        ContextStoreError: It took too long, its result is too large, or an entity is not there yet.
    """
    if not 1 <= limit <= MOST_ROWS:
        raise InvalidParameterError(f"limit must be from 1 to {MOST_ROWS}, not {limit}")
    if len(statement.encode(errors="replace")) > _LONGEST or "\0" in statement:
        raise InvalidParameterError(f"sql must have at most {_LONGEST:,} bytes, and no NUL in it")
    began, fence = time.monotonic(), _Fence(tables, records)
    with explained(file):
        connection: Any = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        connection.set_busy_timeout(1000)
        with explained(file):
            for name, table in tables.items():
                connection.execute(_view(name, table, records[name]))
        for which, most in _LIMITS.items():
            connection.limit(which, most)
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        connection.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
        connection.pragma("trusted_schema", False)
        connection.authorizer = fence
        with deadline(connection, SECONDS):
            names, rows = _run(connection, statement, limit)
    except apsw.InterruptError:
        raise ContextStoreError(f"the statement took more than {SECONDS:.0f} s; narrow it") from None
    except apsw.TooBigError:
        raise ContextStoreError("the statement makes a value that is too large") from None
    except apsw.AuthError as error:
        raise InvalidParameterError(f"sql: {fence.refused or error}") from None
    except apsw.BindingsError:
        raise InvalidParameterError(
            "sql has parameters, for which there are no values; write them out"
        ) from None
    except UnicodeError:
        raise InvalidParameterError("sql is not valid Unicode") from None
    except apsw.SQLError as error:
        raise InvalidParameterError(f"sql: {_explained(str(error), tables)}") from None
    except apsw.Error as error:
        raise ContextStoreError(f"{file}: {error}") from None
    finally:
        connection.close()
    for name in fence.read:
        require(name)
    kinds = {column: tables[name].kind(column) for name in fence.read for column in tables[name].columns}
    more = len(rows) > limit
    found = [dict(zip(names, row, strict=True)) for row in rows[:limit]]
    for row in found:
        for name in kinds.keys() & row.keys():
            row[name] = _value(row[name], kinds[name])
    return Found(found, None, round((time.monotonic() - began) * 1000), more)


def _view(name: str, table: Table, records: str) -> str:
    shown = ", ".join(f"{value_at(Path((column,)))} AS {quoted(column)}" for column in table.columns)
    return f"CREATE TEMP VIEW {quoted(name)} AS SELECT {shown or 'json(data) AS data'} FROM main.{records}"


def _run(connection: Any, statement: str, limit: int) -> tuple[list[str], list[tuple[Any, ...]]]:
    statements = 0

    def once(cursor: Any, _: str, __: object) -> bool:
        nonlocal statements
        statements += 1
        if statements > 1:
            raise InvalidParameterError("sql must be one statement; remove what follows the first")
        if cursor.is_explain or not cursor.get_description():
            raise InvalidParameterError("sql must be a SELECT statement")
        return True

    cursor = connection.cursor()
    cursor.exec_trace = once
    rows: list[tuple[Any, ...]] = []
    names: list[str] = []
    size = 0
    for row in cursor.execute(statement):
        names = names or [name for name, _ in cursor.get_description()]
        size += sum(len(value) if isinstance(value, str | bytes) else 8 for value in row)
        if size > _LARGEST:
            raise ContextStoreError(
                f"the result is larger than {_LARGEST // 2**20} MiB; select fewer columns or rows"
            )
        rows.append(row)
        if len(rows) > limit:
            break
    return names, rows


class _Fence:
    """What a statement may do: read the entities, and call functions that only compute.

    Attributes:
        refused: What was refused, for the message.
        read: The entities that are read.
    """

    def __init__(self, tables: Mapping[str, Table], records: Mapping[str, str]) -> None:
        self._views = {name.lower(): name for name in tables}
        self._inner = {table[1:-1]: name.lower() for name, table in records.items()}
        self.refused = ""
        self.read: set[str] = set()

    def __call__(
        self, action: int, one: str | None, two: str | None, database: str | None, view: str | None
    ) -> int:
        match action:
            case apsw.SQLITE_SELECT | apsw.SQLITE_RECURSIVE:
                return apsw.SQLITE_OK
            case apsw.SQLITE_READ:
                return self._reads(str(one), str(two), database, view)
            case apsw.SQLITE_FUNCTION:
                if str(two).lower() in _FUNCTIONS:
                    return apsw.SQLITE_OK
                self.refused = f"the function {two} is not available"
            case _:
                self.refused = "only SELECT statements are possible"
        return apsw.SQLITE_DENY

    def _reads(self, table: str, column: str, database: str | None, view: str | None) -> int:
        if table in self._inner:  # through its view alone; no column at all is read for count(*)
            if str(view).lower() == self._inner[table] or not column:
                self.read.add(self._views[self._inner[table]])
                return apsw.SQLITE_OK
        # A table of the statement's own, in WITH, has no database.
        elif (
            database is None
            or table in ("json_each", "json_tree")
            or (database == "temp" and table.lower() in self._views)
        ):
            return apsw.SQLITE_OK
        shown = "that table" if table in self._inner else repr(table)
        self.refused = f"there is no table {shown} to read; tables: {', '.join(sorted(self._views.values()))}"
        return apsw.SQLITE_DENY


def _explained(message: str, tables: Mapping[str, Table]) -> str:
    """SQLite's message, with the nearest name where one is unknown."""
    if "because it is a view" in message:
        return "only SELECT statements are possible"
    for start, known in (
        ("no such column: ", {column for table in tables.values() for column in table.columns}),
        ("no such table: ", set(tables)),
    ):
        _, found, name = message.partition(start)
        if found:
            return f"{message}{suggest(name.rpartition('.')[2], sorted(known))}"
    return message


def _value(value: Any, kind: str) -> Any:
    """A value of a column of some type, as it was in the record."""
    if kind == "boolean" and value in (0, 1):
        return bool(value)
    if kind in ("array", "object", "any") and isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:  # a text, after all
            return value
    return value
