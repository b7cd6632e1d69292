"""SELECT statements over the store, and the fence around them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from airbyte_agent_sdk.errors import ContextStoreError, InvalidParameterError
from airbyte_agent_store import SqliteStore
from airbyte_agent_store.sqlite import statements
from airbyte_agent_store.state import Position
from airbyte_agent_store.tables import Table

COLUMNS = {"id": "string", "plan": "string", "seats": "integer", "tags": "array", "owner": {"name": "string"}}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    tables = {
        "accounts": Table("accounts", COLUMNS, ("id",)),
        "plans": Table("plans", {"id": "string", "name": "string"}, ("id",)),
    }
    opened = SqliteStore(tmp_path / "store.db", "shop", tables)
    opened.begin("accounts", "all")
    rows = [
        {"id": f"a{number}", "plan": "pro" if number % 2 else "free", "seats": number, "tags": ["x", number],
         "owner": {"name": "Ada"}, "undeclared": "kept"}
        for number in range(6)
    ]  # fmt: skip
    opened.keep("accounts", rows, Position())
    opened.end("accounts")
    opened.begin("plans", "all")
    opened.keep("plans", [{"id": "pro", "name": "Pro"}], Position())
    opened.end("plans")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("statement", "rows"),
    [
        ("SELECT plan, sum(seats) AS seats FROM accounts GROUP BY plan ORDER BY plan",
         [{"plan": "free", "seats": 6}, {"plan": "pro", "seats": 9}]),
        ("SELECT count(*) AS n FROM accounts", [{"n": 6}]),
        ("SELECT id, tags, owner FROM accounts WHERE seats > 4",
         [{"id": "a5", "tags": ["x", 5], "owner": {"name": "Ada"}}]),
        ("SELECT a.id, p.name FROM accounts AS a JOIN plans AS p ON p.id = a.plan WHERE a.seats = 1",
         [{"id": "a1", "name": "Pro"}]),
        ("WITH big AS (SELECT id, seats FROM accounts WHERE seats > 3) SELECT max(seats) AS m FROM big",
         [{"m": 5}]),
        ("WITH RECURSIVE n(x) AS (VALUES (1) UNION SELECT x + 1 FROM n WHERE x < 4) SELECT max(x) s FROM n",
         [{"s": 4}]),
        ("SELECT t.value AS tag FROM accounts AS a, json_each(a.tags) AS t WHERE a.id = 'a3'",
         [{"tag": "x"}, {"tag": 3}]),
        ("SELECT owner ->> 'name' AS who FROM accounts LIMIT 1", [{"who": "Ada"}]),
        ("SELECT id, row_number() OVER (ORDER BY seats DESC) AS place FROM accounts LIMIT 1",
         [{"id": "a5", "place": 1}]),
        ("VALUES (1), (2)", [{"column1": 1}, {"column1": 2}]),
        ("SELECT 1 AS one -- and no more;", [{"one": 1}]),
    ],
)  # fmt: skip
def test_a_select_reads_entities_as_tables(store: SqliteStore, statement: str, rows: list[object]) -> None:
    assert store.sql(statement, limit=100).rows == rows


def test_more_rows_than_the_limit_are_told(store: SqliteStore) -> None:
    found = store.sql("SELECT id FROM accounts ORDER BY id", limit=4)
    assert ([row["id"] for row in found.rows], found.more) == (["a0", "a1", "a2", "a3"], True)
    assert store.sql("SELECT id FROM accounts", limit=6).more is False


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM accounts",
        "UPDATE accounts SET seats = 0",
        "INSERT INTO plans (id) VALUES ('x')",
        "WITH gone AS (SELECT 1) DELETE FROM accounts",
        "REPLACE INTO plans (id) VALUES ('x')",
        "DROP VIEW accounts",
        "CREATE TABLE mine (a)",
        "CREATE TEMP TABLE mine (a)",
        "CREATE TEMP TRIGGER t AFTER INSERT ON accounts BEGIN SELECT 1; END",
        "ALTER TABLE accounts RENAME TO x",
        "PRAGMA user_version = 9",
        "PRAGMA table_info(accounts)",
        "SELECT * FROM pragma_database_list",
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "BEGIN",
        "COMMIT",
        "SAVEPOINT s",
        "VACUUM",
        "VACUUM INTO 'copy.db'",
        "REINDEX",
        "ANALYZE",
        "SELECT name FROM sqlite_schema",
        "SELECT sql FROM temp.sqlite_schema",
        "SELECT value FROM meta",
        "SELECT * FROM main.entities",
        "SELECT * FROM seen",
        'SELECT data FROM "{inner}"',
        'SELECT key FROM main."{inner}"',
        'SELECT "nocolumn" FROM accounts',
        "SELECT ?",
        "SELECT load_extension('x')",
        "SELECT readfile('/etc/hostname')",
        "SELECT writefile('x', 'y')",
        "SELECT sqlite_version()",
        "SELECT randomblob(10)",
        "SELECT zeroblob(10)",
        "SELECT has_words('a', 'a')",
        "SELECT * FROM dbstat",
        "EXPLAIN SELECT id FROM accounts",
        "EXPLAIN QUERY PLAN SELECT id FROM accounts",
        "SELECT id FROM accounts; DELETE FROM accounts",
        "SELECT 1; SELECT 2",
        "",
        "-- nothing",
    ],
)
def test_nothing_else_is_possible(store: SqliteStore, statement: str) -> None:
    before = store.sql("SELECT * FROM accounts", limit=100).rows
    with pytest.raises(InvalidParameterError, match=r"^sql") as error:
        store.sql(statement.replace("{inner}", "0" * 24 + " accounts"), limit=100)
    assert store._token not in str(error.value)
    assert store.sql("SELECT * FROM accounts", limit=100).rows == before


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("SELECT seets FROM accounts", 'no such column: seets; did you mean "seats"?'),
        ("SELECT * FROM account", 'no such table: account; did you mean "accounts"?'),
        ("SELECT * FROM meta", "there is no table 'meta' to read; tables: accounts, plans"),
        ("SELECT FROM accounts", "syntax error"),
    ],
)
def test_errors_name_what_is_wrong(store: SqliteStore, statement: str, said: str) -> None:
    with pytest.raises(InvalidParameterError, match=said):
        store.sql(statement, limit=10)


def test_time_and_size_are_limited(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "SECONDS", 0.2)
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) AS c FROM n"
    with pytest.raises(ContextStoreError, match="took more than"):
        store.sql(endless, limit=1)
    with pytest.raises(ContextStoreError, match="too large"):
        store.sql("SELECT printf('%.*c', 900000000, 'x') AS x", limit=1)
    large = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 50) "
    with pytest.raises(ContextStoreError, match="larger than 16 MiB"):
        store.sql(f"{large}SELECT printf('%.*c', 1000000, 'x') AS x FROM n", limit=100)
    with pytest.raises(InvalidParameterError, match="limit must be from 1 to 1000"):
        store.sql("SELECT 1", limit=5000)


def test_a_statement_does_not_wait_for_a_sync_nor_hold_it_up(store: SqliteStore) -> None:
    store.begin("accounts", "all")
    store.keep("accounts", [{"id": "new"}], Position())
    assert store.sql("SELECT count(*) AS n FROM accounts", limit=1).rows == [{"n": 7}]
    store.end("accounts")
    assert store.sql("SELECT count(*) AS n FROM accounts", limit=1).rows == [{"n": 1}]


def test_values_are_what_they_were(tmp_path: Path) -> None:
    table = Table("flags", {"id": "string", "on": "boolean", "size": "integer", "meta": "object"}, ("id",))
    opened = SqliteStore(tmp_path / "flags.db", "shop", {"flags": table})
    opened.begin("flags", "all")
    opened.keep("flags", [{"id": "1", "on": True, "size": 1, "meta": {"a": [1]}}], Position())
    (row,) = opened.sql('SELECT "on", size, meta, id FROM Flags', limit=1).rows
    assert repr(row) == "{'on': True, 'size': 1, 'meta': {'a': [1]}, 'id': '1'}"
    opened.close()


def test_an_entity_that_is_not_there_is_told(tmp_path: Path) -> None:
    opened = SqliteStore(tmp_path / "flags.db", "shop", {"flags": Table("flags", {"id": "string"})})
    with pytest.raises(ContextStoreError, match="flags is not in the context store yet"):
        opened.sql("SELECT count(*) AS n FROM flags", limit=1)
    opened.close()
