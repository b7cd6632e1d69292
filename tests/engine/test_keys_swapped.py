"""Someone who writes to the database moves one connector's credentials to another: they do not open there."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database.tables import Connector
from sqlalchemy import select, update

from tests.engine.serving import RunningEngine


async def copy(url: str, source: str, target: str) -> None:
    database = Database(url)
    try:
        async with database.session() as session, session.begin():
            sealed = await session.scalar(select(Connector.credentials).where(Connector.id == source))
            changed = update(Connector).where(Connector.id == target)
            await session.execute(changed.values(credentials=sealed, version=Connector.version + 1))
    finally:
        await database.close()


def execute(client: httpx.Client, connector_id: str) -> httpx.Response:
    return client.post(
        f"/api/v1/integrations/connectors/{connector_id}/execute",
        json={"entity": "customers", "action": "list"},
    )


@pytest.mark.parametrize("whose", ["another organization's", "the same organization's"])
def test_credentials_do_not_open_in_another_row(engine: RunningEngine, whose: str) -> None:
    first = engine.organization()
    second = first if whose.startswith("the same") else engine.organization("second")
    with engine.client(first) as victim, engine.client(second) as thief:
        theirs = engine.create(victim, "Stripe", name="theirs", credentials={"api_key": "sk_test_planted"})
        own = engine.create(thief, "Stripe", name="own", credentials={"api_key": "sk_test_1"})
        asyncio.run(copy(engine.configuration.database_url, theirs, own))
        answer = execute(thief, own)
        assert answer.status_code == 503, answer.text
        assert answer.json()["message"].startswith("stored data cannot be decrypted; contact the operator")
        assert "planted" not in answer.text
