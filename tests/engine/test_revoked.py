"""A revoked client: its tokens end, and nothing is made with them any more."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import httpx
import pytest
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.stores import accounts, clients

from tests.engine.authority import Authority
from tests.engine.conftest import Start, StartProcess
from tests.engine.serving import SELF, Client, EngineProcess, RunningEngine

SCOPED = "/api/v1/embedded/scoped-token"
CONNECTORS = "/api/v1/integrations/connectors"


def revoke(engine: RunningEngine | EngineProcess, client_id: str) -> None:
    async def work() -> None:
        database = Database(engine.configuration.database_url)
        try:
            async with database.session() as session, session.begin():
                await accounts.revoke(session, client_id)
        finally:
            await database.close()

    asyncio.run(work())


def scoped(engine: RunningEngine | EngineProcess, client: httpx.Client, workspace: str = "acme") -> Client:
    token = client.post(SCOPED, json={"workspace_name": workspace}).json()["token"]
    return Client(engine.url, token)


@pytest.fixture
def asked_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "FRESH", 0.0)


@pytest.mark.usefixtures("asked_each_time")
def test_its_tokens_and_those_made_of_them_end(engine: RunningEngine) -> None:
    made = engine.organization()
    with engine.client(made) as client, scoped(engine, client) as child:
        connector = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
        with scoped(engine, child) as grandchild:
            revoke(engine, made.client_id)
            for bearer in (client, child, grandchild):
                for answer in (
                    bearer.get(CONNECTORS),
                    bearer.post(f"{CONNECTORS}/{connector}/execute", json={"entity": "x", "action": "list"}),
                    bearer.get(f"{SCOPED}/info"),
                ):
                    assert answer.status_code == 401, answer.text
                    assert answer.headers["www-authenticate"] == "Bearer"


def test_nothing_is_minted_however_lately_the_client_was_seen(engine: RunningEngine) -> None:
    made = engine.organization()
    with engine.client(made) as client, scoped(engine, client) as child:
        revoke(engine, made.client_id)
        for bearer in (client, child):
            answer = bearer.post(SCOPED, json={"workspace_name": "acme"})
            assert answer.status_code == 401, answer.text
            assert "token" not in answer.json()


@pytest.mark.usefixtures("asked_each_time")
def test_other_clients_of_the_organization_go_on(engine: RunningEngine) -> None:
    made = engine.organization()

    async def another() -> accounts.NewApplication:
        database = Database(engine.configuration.database_url)
        try:
            async with database.session() as session, session.begin():
                return await accounts.new_application(session, made.organization_id, "another")
        finally:
            await database.close()

    with engine.client(asyncio.run(another())) as client:
        revoke(engine, made.client_id)
        assert client.get(CONNECTORS).status_code == 200


def test_a_scoped_token_ends_with_the_one_it_was_made_of(engine: RunningEngine) -> None:
    made = engine.organization()
    tokens = engine.app.state.engine.tokens
    whole = tokens.read(engine.token(made))
    short = tokens.issue(replace(whole, ends=whole.ends - 600))
    with Client(engine.url, short) as parent:
        ends = parent.get(f"{SCOPED}/info").json()["expires_at"]
        assert ends == whole.ends - 600
        with scoped(engine, parent) as child:
            assert child.get(f"{SCOPED}/info").json()["expires_at"] == ends
            with scoped(engine, child) as grandchild:
                assert grandchild.get(f"{SCOPED}/info").json()["expires_at"] == ends


def test_every_worker_learns_of_it(start_process: StartProcess) -> None:
    engine = start_process(workers=2)
    made = engine.organization()
    with engine.client(made) as client:
        assert client.get(CONNECTORS).status_code == 200
        token = client.headers["Authorization"]
        revoke(engine, made.client_id)
        refused = 0
        while refused < 20:  # each request on a connection of its own, so that both workers answer some
            status = httpx.get(engine.url + CONNECTORS, headers={"Authorization": token}).status_code
            assert status in (200, 401)
            refused = refused + 1 if status == 401 else 0


def test_a_consent_that_it_began_connects_nothing(start: Start) -> None:
    with Authority() as authority:
        engine = start(upstreams={"harbor-crm": authority.url}, public_url=SELF)
        made = engine.organization()
        with engine.client(made) as client:
            client.put(
                "/api/v1/oauth/credentials/connector_type/harbor-crm",
                json={"client_id": "planted-client", "client_secret": "very_secret"},
            )
            asked = client.post(
                f"{CONNECTORS}/oauth/initiate",
                json={"connector_type": "harbor-crm", "environment": {"subdomain": "acme"}},
            )
            back = httpx.get(asked.json()["consent_url"]).headers["location"]
        revoke(engine, made.client_id)
        done = httpx.get(back)
        assert done.status_code == 400
        assert "was revoked" in done.text
        assert not authority.exchanged
