"""What is stored sealed and cannot be decrypted is told as that: it is never taken for nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database.tables import Automation, Base, Connector, Consent, OAuthApp
from sqlalchemy import update

from tests.e2e.oauth.server import Vault
from tests.engine.calling import VAULT, Called, spec
from tests.engine.conftest import Start
from tests.engine.serving import RunningEngine

SAID = "stored data cannot be decrypted; contact the operator of this engine"
CONNECTORS = "/api/v1/integrations/connectors"
HARBOR = {"connector_type": "harbor-crm", "environment": {"subdomain": "acme"}}


def spoil(engine: RunningEngine, table: type[Base], **values: Any) -> None:
    async def work() -> None:
        database = Database(engine.configuration.database_url)
        try:
            async with database.session() as session, session.begin():
                await session.execute(update(table).values(**values))
        finally:
            await database.close()

    asyncio.run(work())


def refused(answer: httpx.Response) -> None:
    assert answer.status_code == 503, answer.text
    assert answer.json()["message"] == SAID


def test_no_old_refresh_token_is_spent_for_tokens_that_do_not_open(start: Start, tmp_path: Path) -> None:
    with Vault() as vault:
        settings: dict[str, Any] = {"specs": (spec(tmp_path, VAULT),), "upstreams": {"vault": vault.url}}
        engine = start(**settings)
        given = {"client_id": "the-client", "client_secret": "planted-secret"}
        with Called(engine, "vault", given | {"refresh_token": "planted-refresh-0"}) as call:
            assert call("things", "list").status_code == 200
            grants = len(vault.grants)
            spoil(engine, Connector, tokens=b"\x01" + bytes(200))
            other = start(**settings)  # a worker that has not opened the connector
            url, body = f"{other.url}{call.url}", {"entity": "things", "action": "list"}
            refused(call.client.post(url, json=body))
            refused(call.client.post(url, json=body))
            assert len(vault.grants) == grants
            newer = given | {"refresh_token": f"planted-refresh-{grants}"}
            changed = call.client.patch(f"{CONNECTORS}/{call.id}", json={"credentials": newer})
            assert changed.status_code == 200, changed.text
            assert call.client.post(url, json=body).status_code == 200, "new credentials are the way out"


def test_the_worker_that_has_it_open_renews_nothing_either(start: Start, tmp_path: Path) -> None:
    with Vault() as vault:
        engine = start(specs=(spec(tmp_path, VAULT),), upstreams={"vault": vault.url})
        given = {"client_id": "the-client", "client_secret": "planted-secret"}
        with Called(engine, "vault", given | {"refresh_token": "planted-refresh-0"}) as call:
            vault.facts["expires_in"] = 0.001
            assert call("things", "list").status_code == 200
            grants = len(vault.grants)
            spoil(engine, Connector, tokens=b"\x01" + bytes(200))
            refused(call("things", "list"))
            assert len(vault.grants) == grants


def test_credentials_apps_and_webhooks(engine: RunningEngine) -> None:
    with engine.client() as client:
        connector = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
        app = {"client_id": "planted-client", "client_secret": "very_secret"}
        client.put("/api/v1/oauth/credentials/connector_type/harbor-crm", json=app)
        begun = client.post(f"{CONNECTORS}/oauth/initiate", json=HARBOR).json()["consent_url"]
        state = httpx.URL(begun).params["state"]
        workspace = client.get("/api/v1/workspaces").json()["data"][0]["id"]
        workflows, query = "/api/v1/internal/workflows", {"workspace_id": workspace}
        workflow = client.post(workflows, json={**query, "name": "w"}).json()["id"]
        path = f"{workflows}/{workflow}/automations"
        automation = client.post(path, json={**query, "trigger_type": "webhook"}).json()
        url = automation["trigger_webhook_url"]
        for table, column in (
            (Connector, "credentials"),
            (OAuthApp, "credentials"),
            (Consent, "request"),
            (Automation, "webhook"),
        ):
            spoil(engine, table, **{column: b"\x01" + bytes(200)})
        refused(
            client.post(f"{CONNECTORS}/{connector}/execute", json={"entity": "customers", "action": "list"})
        )
        refused(client.post(f"{CONNECTORS}/oauth/initiate", json=HARBOR))
        refused(client.get("/api/v1/integrations/templates/sources/harbor-crm"))
        body = {**HARBOR, "credentials": {"refresh_token": "planted"}}
        refused(client.post(CONNECTORS, json=body))
        refused(httpx.get(f"{engine.url}{CONNECTORS}/oauth/callback", params={"state": state, "code": "x"}))
        refused(httpx.post(url))
        whole = client.post(path, json={**query, "trigger_type": "webhook"}).json()
        listed = client.get(path, params=query)
        assert listed.status_code == 200, listed.text
        broken, intact = listed.json()["data"]
        assert intact == whole
        assert broken["id"] == automation["id"]
        assert broken["trigger_webhook_url"] is None
        assert "cannot be decrypted" in broken["note"]
        one = f"{path}/{automation['id']}"
        refused(client.get(one, params=query))
        refused(client.post(f"{one}/webhook/rotate", params=query))
        mended = client.post(f"{one}/webhook/rotate", params=query, json={"grace_seconds": 0})
        assert mended.status_code == 200, mended.text
        assert httpx.post(mended.json()["trigger_webhook_url"]).status_code == 501
