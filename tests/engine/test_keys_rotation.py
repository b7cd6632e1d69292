"""Keys are changed while the engine serves; a wrong one is noticed at the start."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.cli import app
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database.tables import Connector
from airbyte_agent_engine.engine import Engine
from airbyte_agent_engine.sealing import Keyring, SealError
from airbyte_agent_engine.stores import keys
from airbyte_agent_sdk.errors import ConfigurationError
from sqlalchemy import select, update
from typer.testing import CliRunner

from tests.engine.conftest import Start
from tests.engine.serving import environment

pytestmark = pytest.mark.once

OLD, NEW = Keyring.new_key(), Keyring.new_key()


async def stored(url: str) -> list[Connector]:
    database = Database(url)
    try:
        async with database.session() as session:
            return list(await session.scalars(select(Connector)))
    finally:
        await database.close()


async def opened(settings: dict[str, Any], key: str) -> None:
    engine = Engine(Configuration(**settings | {"key": key}))
    try:
        await engine.open()
    finally:
        await engine.close()


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any]) -> Callable[..., str]:
    def run(*arguments: str, **given: Any) -> str:
        monkeypatch.setattr("os.environ", environment(settings | given))
        done = CliRunner().invoke(app, arguments)
        return f"{done.exit_code}: {done.output.strip()}"

    return run


def test_keys_are_rotated_while_connectors_are_made_and_then_the_old_one_can_go(
    start: Start, command: Callable[..., str], settings: dict[str, Any]
) -> None:
    old = start(key=OLD)
    application = old.organization()
    with old.client(application) as client:
        before = {
            old.create(client, "Stripe", name=f"{n}", credentials={"api_key": "sk_test_1"})
            for n in range(130)
        }
    serving = start(key=f"{NEW},{OLD}")
    made, stopping = set[str](), threading.Event()

    def make() -> None:
        with serving.client(application) as client:
            while not stopping.is_set():
                name = f"meanwhile {len(made)}"
                made.add(serving.create(client, "Stripe", name=name, credentials={"api_key": "sk_test_1"}))

    thread = threading.Thread(target=make)
    thread.start()
    try:
        told = command("rotate-keys", key=f"{NEW},{OLD}")
    finally:
        stopping.set()
        thread.join()
    assert told == "0: 131 values re-encrypted with the first key"  # the check too
    assert command("rotate-keys", key=f"{NEW},{OLD}") == "0: 0 values re-encrypted with the first key"
    ring, rows = Keyring.parse(NEW), asyncio.run(stored(serving.configuration.database_url))
    assert {row.id for row in rows} == before | made
    assert all(ring.open(row.credentials, row.place) == {"api_key": "sk_test_1"} for row in rows)
    assert {row.version for row in rows} == {1}
    assert all(row.updated_at - row.created_at < row.updated_at.resolution * 1_000_000 for row in rows)
    asyncio.run(opened(settings, NEW))
    with pytest.raises(ConfigurationError, match="does not match this database"):
        asyncio.run(opened(settings, OLD))


def test_a_wrong_key_is_noticed_at_the_start(
    start: Start, command: Callable[..., str], settings: dict[str, Any]
) -> None:
    start(key=OLD)
    with pytest.raises(ConfigurationError, match="the encryption key does not match"):
        asyncio.run(opened(settings, NEW))
    asyncio.run(opened(settings, f"{NEW},{OLD}"))
    for arguments in (("serve", "--port", "0"), ("rotate-keys",)):
        told = command(*arguments, key=NEW)
        assert told.startswith("2: airbyte-agent-engine: the encryption key does not match")
        assert NEW not in told


async def damage(url: str, connector_id: str) -> None:
    database = Database(url)
    try:
        async with database.session() as session, session.begin():
            old = await session.scalar(select(Connector.credentials).where(Connector.id == connector_id))
            assert old is not None
            changed = update(Connector).where(Connector.id == connector_id)
            await session.execute(changed.values(credentials=old[:20] + bytes(4) + old[24:]))
    finally:
        await database.close()


def test_what_does_not_open_is_told_and_keeps_the_old_key_needed(
    start: Start, settings: dict[str, Any]
) -> None:
    old = start(key=OLD)
    with old.client() as client:
        made = [
            old.create(client, "Stripe", name=f"{n}", credentials={"api_key": "sk_test_1"}) for n in range(3)
        ]
    url = old.configuration.database_url
    asyncio.run(damage(url, made[1]))

    async def rotate() -> None:
        database = Database(url)
        try:
            await keys.rotate(database, Keyring.parse(f"{NEW},{OLD}"))
        finally:
            await database.close()

    with pytest.raises(
        SealError,
        match=f"1 sealed values cannot be decrypted, such as connectors/.*/{made[1]}/credentials.*2 others",
    ):
        asyncio.run(rotate())
    with pytest.raises(ConfigurationError):
        asyncio.run(opened(settings, NEW))


def test_tokens_of_the_old_key_are_good_until_it_goes(start: Start) -> None:
    old = start(key=OLD)
    token = old.token(old.organization())
    for key, status in ((f"{NEW},{OLD}", 200), (f"{OLD},{NEW}", 200)):
        url = f"{start(key=key).url}/api/v1/integrations/connectors"
        assert httpx.get(url, headers={"Authorization": f"Bearer {token}"}).status_code == status


def test_what_is_changed_meanwhile_stands(start: Start) -> None:
    old = start(key=OLD)
    with old.client() as client:
        made = old.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
    ring = Keyring.parse(f"{NEW},{OLD}")

    async def change() -> None:
        database = Database(old.configuration.database_url)
        try:
            async with database.session() as session, session.begin():
                row = (await session.scalars(select(Connector).where(Connector.id == made))).one()
                row.credentials = ring.seal({"api_key": "sk_test_2"}, row.place)
        finally:
            await database.close()

    class Late(Keyring):
        """Lets another change the row between reading and writing it."""

        def resealed(self, sealed: bytes, place: str) -> bytes | None:
            if place.startswith("connectors/"):
                with ThreadPoolExecutor(1) as thread:
                    thread.submit(asyncio.run, change()).result()
            return super().resealed(sealed, place)

    async def rotate() -> None:
        database = Database(old.configuration.database_url)
        try:
            await keys.rotate(database, Late.parse(f"{NEW},{OLD}"))
        finally:
            await database.close()

    asyncio.run(rotate())
    [row] = asyncio.run(stored(old.configuration.database_url))
    assert ring.open(row.credentials, row.place) == {"api_key": "sk_test_2"}
