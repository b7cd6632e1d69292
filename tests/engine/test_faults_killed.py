"""An engine that is killed in the middle of writes: what it acknowledged is there."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from itertools import count
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database.tables import Connector, Workspace
from airbyte_agent_engine.engine import keyring
from sqlalchemy import func, select

from tests.engine.conftest import StartProcess
from tests.engine.serving import TIMEOUT, Client, EngineProcess

pytestmark = pytest.mark.once

#: Workspaces besides those that organizations have from the start.
_OTHERS = select(func.count()).select_from(Workspace).where(Workspace.name != "default")
ROUNDS, WRITERS, BEFORE = 8, 4, 5
CONNECTORS = "/api/v1/integrations/connectors"


class Writer(threading.Thread):
    """Makes connectors until nobody answers; ``made`` are those that were acknowledged."""

    def __init__(self, engine: EngineProcess, token: str, name: str) -> None:
        super().__init__()
        self._url, self._token, self._name = engine.url, token, name
        self.made: list[str] = []

    def run(self) -> None:
        with Client(self._url, self._token) as client:
            for number in count():
                body = {
                    "connector_type": "Stripe",
                    "workspace_name": f"{self._name} {number}",  # a workspace and a connector: both, or none
                    "credentials": {"api_key": "sk_test_1"},
                }
                try:
                    answer = client.post(CONNECTORS, json=body)
                except httpx.TransportError:
                    return
                assert answer.status_code == 200, answer.text
                self.made.append(answer.json()["id"])


async def stored(settings: dict[str, Any]) -> dict[str, Any]:
    """The credentials of all connectors, opened."""
    configuration = Configuration(**settings)
    ring, database = keyring(configuration), Database(configuration.database_url)
    try:
        async with database.session() as session:
            rows = (await session.scalars(select(Connector))).all()
            # Each was made with a workspace of its own: both are there, or none.
            assert await session.scalar(_OTHERS) == len(rows)
        return {row.id: ring.open(row.credentials, row.place) for row in rows}
    finally:
        await database.close()


def test_nothing_acknowledged_is_lost(start_process: StartProcess, settings: dict[str, Any]) -> None:
    acknowledged = set[str]()
    engine = start_process()
    application = engine.organization()
    for round_ in range(ROUNDS):
        token = engine.token(application)
        writers = [Writer(engine, token, f"round {round_} writer {number}") for number in range(WRITERS)]
        for writer in writers:
            writer.start()
        while sum(len(writer.made) for writer in writers) < BEFORE + round_:
            assert any(writer.is_alive() for writer in writers)
            time.sleep(0.001)
        engine.kill()
        for writer in writers:
            writer.join()
            acknowledged |= {*writer.made}
        engine.__enter__()
    found = asyncio.run(stored(settings))
    assert acknowledged <= found.keys()
    assert len(found) - len(acknowledged) <= ROUNDS * WRITERS  # stored, and killed before it could say so
    assert all(credentials == {"api_key": "sk_test_1"} for credentials in found.values())
    with engine.client(application) as client:
        assert {item["id"] for item in client.get(CONNECTORS).json()["data"]} == found.keys()


def test_its_workers_end_with_it(start_process: StartProcess) -> None:
    engine = start_process(workers=2)
    assert httpx.get(f"{engine.url}/healthz", timeout=TIMEOUT).is_success
    address = urlsplit(engine.url)
    engine.kill()
    deadline = time.monotonic() + TIMEOUT
    while True:
        try:
            socket.create_connection((address.hostname, address.port)).close()
        except ConnectionRefusedError:
            return  # nobody holds the port any more
        assert time.monotonic() < deadline, "a worker goes on"
        time.sleep(0.05)
