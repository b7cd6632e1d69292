"""How state is kept: who may write, what a statement costs, and that both databases do the same."""

from __future__ import annotations

import asyncio
import multiprocessing
import sqlite3
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database, trouble
from airbyte_agent_engine.database.migrating import configuration
from airbyte_agent_engine.database.opening import HEAD
from airbyte_agent_engine.database.tables import (
    Application,
    Base,
    Connector,
    Organization,
    Workflow,
    Workspace,
    new_id,
    now,
)
from airbyte_agent_engine.stores import accounts
from airbyte_agent_sdk.errors import ConfigurationError
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, delete, event, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError, InvalidRequestError

from tests.engine.serving import bytecode

pytestmark = pytest.mark.once


@asynccontextmanager
async def opened(settings: dict[str, Any]) -> AsyncIterator[Database]:
    database = Database(Configuration(**settings).database_url)
    try:
        await database.migrate()
        yield database
    finally:
        await database.close()


@pytest.fixture
def run(settings: dict[str, Any]) -> Callable[[Callable[[Database], Awaitable[None]]], None]:
    """Runs a test's body with its database."""

    def call(body: Callable[[Database], Awaitable[None]]) -> None:
        async def work() -> None:
            async with opened(settings) as database:
                await body(database)

        asyncio.run(work())

    return call


async def workspace(database: Database) -> Workspace:
    async with database.session() as session, session.begin():
        made = await accounts.new_organization(session, "first")
        return await accounts.workspace(session, made.organization_id, "first")


def connector(place: Workspace, name: str) -> Connector:
    return Connector(
        id=new_id(),
        organization_id=place.organization_id,
        workspace_id=place.id,
        name=name,
        slug="stripe",
        definition_id="d",
        credentials=b"",
    )


def test_the_migrations_make_the_tables(run: Any) -> None:
    def difference(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))

    async def body(database: Database) -> None:
        async with database.session() as session, session.begin():
            assert await (await session.connection()).run_sync(difference) == []
        assert not await database.pending()

    run(body)
    assert ScriptDirectory.from_config(configuration()).get_current_head() == HEAD


def test_what_writes_needs_a_transaction(run: Any) -> None:
    async def body(database: Database) -> None:
        for statement in (delete(Workspace), update(Workspace).values(name="x")):
            async with database.session() as session:
                with pytest.raises(InvalidRequestError, match=r"require `async with session.begin\(\)`"):
                    await session.execute(statement)
        async with database.session() as session:
            session.add(Organization(name="x"))
            with pytest.raises(InvalidRequestError):
                await session.commit()

    run(body)


def test_a_transaction_that_fails_leaves_nothing(run: Any) -> None:
    async def body(database: Database) -> None:
        place = await workspace(database)

        async def twice() -> None:
            async with database.session() as session, session.begin():
                session.add(connector(place, "one"))
                await session.flush()
                session.add(connector(place, "one"))

        with pytest.raises(IntegrityError):
            await twice()
        async with database.session() as session:
            assert await session.scalar(select(func.count()).select_from(Connector)) == 0

    run(body)


def test_reading_and_then_writing_never_finds_the_database_locked(run: Any) -> None:
    async def body(database: Database) -> None:
        place = await workspace(database)

        async def add() -> None:
            async with database.session() as session, session.begin():
                count = await session.scalar(select(func.count()).select_from(Connector))
                session.add(connector(place, f"{count} {uuid.uuid4()}"))

        await asyncio.gather(*(add() for _ in range(60)))
        async with database.session() as session:
            assert await session.scalar(select(func.count()).select_from(Connector)) == 60

    run(body)


def write_many(settings: dict[str, Any], place: str, count: int) -> None:
    async def work() -> None:
        async with opened(settings) as database:
            async with database.session() as session:
                found = (await session.scalars(select(Workspace).where(Workspace.id == place))).one()
            for _ in range(count):
                async with database.session() as session, session.begin():
                    await session.scalar(select(func.count()).select_from(Connector))
                    session.add(connector(found, str(uuid.uuid4())))

    asyncio.run(work())


def in_processes(target: Callable[..., None], *arguments: Any, count: int = 4) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=target, args=arguments) for _ in range(count)]
    with pytest.MonkeyPatch.context() as patch:
        for name, value in bytecode().items():
            patch.setenv(name, value)
        for process in processes:
            process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * count


def test_several_processes_write_at_once(run: Any, settings: dict[str, Any]) -> None:
    async def body(database: Database) -> None:
        place = await workspace(database)
        await asyncio.to_thread(in_processes, write_many, settings, place.id, 25)
        async with database.session() as session:
            assert await session.scalar(select(func.count()).select_from(Connector)) == 100

    run(body)


def migrate_only(settings: dict[str, Any]) -> None:
    async def work() -> None:
        async with opened(settings):
            pass

    asyncio.run(work())


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_several_processes_migrate_at_once(settings: dict[str, Any]) -> None:
    in_processes(migrate_only, settings)


def test_several_engines_migrate_postgresql_at_once(postgresql: Any) -> None:
    name = f"empty_{uuid.uuid4().hex}"
    postgresql.execute(f"CREATE DATABASE {name}")
    try:

        async def work() -> None:
            databases = [Database(postgresql.url(name)) for _ in range(4)]
            await asyncio.gather(*(database.migrate() for database in databases))
            assert not await databases[0].pending()
            for database in databases:
                await database.close()

        asyncio.run(work())
    finally:
        postgresql.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_tables_of_a_newer_version_are_left_alone(run: Any) -> None:
    async def body(database: Database) -> None:
        async with database.session() as session, session.begin():
            await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        assert await database.pending()
        with pytest.raises(ConfigurationError, match="is newer than this version"):
            await database.migrate()

    run(body)


def test_what_belongs_to_a_workspace_goes_with_it(run: Any) -> None:
    async def body(database: Database) -> None:
        place = await workspace(database)
        async with database.session() as session, session.begin():
            session.add(connector(place, "one"))
            session.add(Workflow(organization_id=place.organization_id, workspace_id=place.id, name="w"))
        async with database.session() as session, session.begin():
            await session.execute(delete(Workspace))
        async with database.session() as session:
            for table in (Connector, Workflow):
                assert await session.scalar(select(func.count()).select_from(table)) == 0
        async with database.session() as session, session.begin():
            await session.execute(delete(Organization))
        async with database.session() as session:
            assert await session.scalar(select(func.count()).select_from(Application)) == 0
        with pytest.raises(IntegrityError):
            async with database.session() as session, session.begin():
                session.add(connector(place, "of no workspace"))

    run(body)


def test_a_read_is_one_statement_and_no_transaction(run: Any) -> None:
    async def body(database: Database) -> None:
        place = await workspace(database)
        said: list[str] = []
        reading = database._reading.sync_engine
        event.listen(reading, "before_cursor_execute", lambda *facts: said.append(facts[2]))
        async with database.session() as session:
            assert await session.get(Workspace, place.id) is not None
        assert len(said) == 1
        assert said[0].startswith("SELECT")

    run(body)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_ten_thousand_connectors_are_listed_by_an_index(run: Any) -> None:
    async def body(database: Database) -> None:
        await workspace(database)
        plan = text(
            "EXPLAIN QUERY PLAN SELECT * FROM connectors"
            " WHERE organization_id = 'o' AND workspace_id = 'w' ORDER BY created_at, id"
        )
        async with database.session() as session:
            steps = [row[-1] for row in await session.execute(plan)]
        assert len(steps) == 1
        assert "USING INDEX ix_connectors_listed" in steps[0]

    run(body)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_sqlite_keeps_what_it_acknowledged(run: Any) -> None:
    async def body(database: Database) -> None:
        for engine in (database._reading, database._writing):
            async with engine.connect() as connection:
                said = [
                    (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
                    for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
                ]
                assert said == ["wal", 2, 1, 1_000]

    run(body)


@pytest.mark.parametrize(
    "url", ["mysql://u:planted-p@h/d", "sqlite://", "nonsense", "postgresql://u:planted-p@h:x/d"]
)
def test_what_is_no_database_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        Database(url)
    assert "planted" not in str(error.value)


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+asyncpg"])
def test_postgresql_goes_by_its_usual_names(scheme: str) -> None:
    assert Database(f"{scheme}://u:p@h/d")._writing.url.drivername == "postgresql+asyncpg"


def test_only_what_passes_is_trouble() -> None:
    assert trouble(ValueError("disk is full")) is None
    assert trouble(ConnectionResetError()) == "the database is unavailable"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigurationError, match="cannot be created"):
        Database(f"sqlite:///{tmp_path}/file/engine.db")


def size(file: str) -> int:
    return Path(file).stat().st_size


def test_a_row_is_added_at_once_where_sqlite_is_idle(run: Any) -> None:
    async def body(database: Database) -> None:
        async with database.session() as session:
            engine = session.get_bind().engine
        if database.dialect != "sqlite":
            assert not database.append_at_once(insert(Workspace), {})
            return
        made = await workspace(database)
        facts = {"organization_id": made.organization_id, "created_at": now()}
        statement, added = insert(Workspace), 0
        for number in range(2_000):
            row = {**facts, "id": new_id(), "name": f"place {number}"}
            if database.append_at_once(statement, row):
                added += 1
            else:
                await database.append(statement, [row])
            assert size(f"{engine.url.database}-wal") < 8_000_000  # it is written back
        assert 1_900 < added < 2_000, added
        async with database.session() as session:
            assert await session.scalar(select(func.count()).select_from(Workspace)) == 2_002

        with sqlite3.connect(engine.url.database or "") as other:
            other.execute("BEGIN IMMEDIATE")
            row = {**facts, "id": new_id(), "name": "late"}
            assert not database.append_at_once(statement, row)
            other.rollback()
        other.close()

    run(body)
