"""A connector's credentials are replaced in place: by PATCH, and by a new consent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from tests.e2e.misbehaving.server import MisbehavingServer, Received, Reply, answer, ok
from tests.e2e.oauth.server import Vault
from tests.engine.authority import Authority
from tests.engine.calling import VAULT, spec
from tests.engine.conftest import Serve, Start
from tests.engine.serving import SELF, Client, RunningEngine

CONNECTORS = "/api/v1/integrations/connectors"
OLD, NEW = "sk_test_planted_old", "sk_test_planted_new"


def key_of(received: Received) -> str:
    return received.headers["authorization"]


def stripe(received: Received) -> Reply:
    """Takes the new key alone."""
    if NEW in key_of(received):
        return ok({"object": "list", "data": [], "has_more": False, "url": "/v1/customers"})
    return answer(401, '{"error": {"message": "no such key"}}')


def customers(engine: RunningEngine, client: Client, connector: str) -> int:
    url = f"{engine.url}{CONNECTORS}/{connector}/execute"
    return client.post(url, json={"entity": "customers", "action": "list"}).status_code


def audited(client: Client, connector: str) -> list[tuple[str, str, str]]:
    found = client.get("/api/v1/audit", params={"connector_id": connector}).json()["data"]
    return [(item["entity"], item["action"], item["outcome"]) for item in found]


@pytest.fixture
def service(serve: Serve) -> MisbehavingServer:
    return serve(stripe, forever=True)


@pytest.fixture
def workers(start: Start, service: MisbehavingServer) -> list[RunningEngine]:
    return [start(upstreams={"stripe": service.url}) for _ in range(2)]


@pytest.fixture
def client(workers: list[RunningEngine]) -> Iterator[Client]:
    with workers[0].client() as client:
        yield client


def test_new_credentials_are_used_at_once_by_all_workers(
    workers: list[RunningEngine], client: Client
) -> None:
    connector = workers[0].create(client, "stripe", credentials={"api_key": OLD})
    assert [customers(worker, client, connector) for worker in workers] == [403, 403]
    before = client.get(f"{CONNECTORS}/{connector}").json()
    changed = client.patch(f"{CONNECTORS}/{connector}", json={"credentials": {"api_key": NEW}})
    assert changed.status_code == 200, changed.text
    assert "planted" not in changed.text
    after = changed.json()
    assert after["updated_at"] > before["updated_at"]
    assert {**after, "updated_at": before["updated_at"]} == before
    assert [customers(worker, client, connector) for worker in reversed(workers)] == [200, 200]
    calls = [entry for entry in audited(client, connector) if entry[0] == "*"]
    assert calls == [("*", "update", "success")]


def test_what_is_wrong_changes_nothing(workers: list[RunningEngine], client: Client) -> None:
    connector = workers[0].create(client, "stripe", credentials={"api_key": NEW})
    path = f"{CONNECTORS}/{connector}"
    for body, status in (
        ({"credentials": {"api_kee": OLD}}, 422),
        ({"credentials": {}}, 422),
        ({"credentials": {"api_key": OLD}, "check": True}, 422),
        ({"credentials": {"api_key": OLD}, "environment": {"nothing": "x"}}, 422),
        ({"environment": {}}, 422),
        ({"source_config": {}}, 422),
        ({"check": True}, 422),
        ({"nothing": 1}, 422),
        ({"credentials": {"api_key": "x" * 70_000}}, 429),
    ):
        refused = client.patch(path, json=body)
        assert refused.status_code == status, refused.text
        assert "planted" not in refused.text
    assert customers(workers[1], client, connector) == 200
    tried = ("*", "update", "AuthenticationError 401")
    assert audited(client, connector) == [("customers", "list", "success"), tried]
    body = {"credentials": {"api_key": NEW}, "check": True}
    assert client.patch(path, json=body).status_code == 200
    assert audited(client, connector)[0] == ("*", "update", "success")
    assert len(audited(client, connector)) == 3
    running = [worker.app.state.engine.calls._audit._running for worker in workers]
    assert running == [0, 0]


def test_a_name_is_changed_and_a_taken_one_refused(workers: list[RunningEngine], client: Client) -> None:
    connector = workers[0].create(client, "stripe", credentials={"api_key": NEW})
    other = workers[0].create(client, "stripe", name="other", credentials={"api_key": NEW})
    assert client.patch(f"{CONNECTORS}/{connector}", json={"name": "mine"}).json()["name"] == "mine"
    refused = client.patch(f"{CONNECTORS}/{connector}", json={"name": "other"})
    assert refused.status_code == 409
    assert other in refused.json()["message"]
    assert client.get(f"{CONNECTORS}/{connector}").json()["name"] == "mine"
    assert customers(workers[0], client, connector) == 200


def test_nobody_changes_anothers(workers: list[RunningEngine], client: Client) -> None:
    connector = workers[0].create(client, "stripe", credentials={"api_key": NEW})
    token = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "x"}).json()["token"]
    with (
        workers[0].client(workers[0].organization("other")) as stranger,
        Client(workers[0].url, token) as scoped,
    ):
        for caller in (stranger, scoped):
            body = {"credentials": {"api_key": OLD}}
            assert caller.patch(f"{CONNECTORS}/{connector}", json=body).status_code == 404
    assert customers(workers[0], client, connector) == 200


def test_tokens_of_the_old_credentials_are_of_no_use(start: Start, tmp_path: Path) -> None:
    with Vault() as vault:
        vault.facts["expires_in"] = 3600
        engine = start(specs=(spec(tmp_path / "specs", VAULT),), upstreams={"vault": vault.url})
        given = {"client_id": "the-client", "client_secret": "planted-secret"}
        with engine.client() as client:
            connector = engine.create(
                client, "vault", credentials=given | {"refresh_token": "planted-refresh-0"}
            )
            path = f"{CONNECTORS}/{connector}"
            body = {"entity": "things", "action": "list"}
            assert client.post(f"{path}/execute", json=body).status_code == 200
            grants = len(vault.grants)
            newer = {"refresh_token": f"planted-refresh-{grants}"}
            changed = client.patch(path, json={"credentials": given | newer})
            assert changed.status_code == 200, changed.text
            assert client.post(f"{path}/execute", json=body).status_code == 200
            assert len(vault.grants) == grants + 1, "the token of the old credentials was used"


def query(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


def accounts(client: Client, connector: str) -> int:
    body = {"entity": "accounts", "action": "list"}
    return client.post(f"{CONNECTORS}/{connector}/execute", json=body).status_code


def consent(client: Client, **facts: Any) -> httpx.Response:
    asked = client.post(
        f"{CONNECTORS}/oauth/initiate", json={"redirect_url": "https://app.example/", **facts}
    )
    assert asked.status_code == 200, asked.text
    back = httpx.get(asked.json()["consent_url"]).headers["location"]
    return httpx.get(back)


def test_a_new_consent_renews_the_same_connector(start: Start) -> None:
    with Authority() as authority:
        engine = start(upstreams={"harbor-crm": authority.url}, public_url=SELF)
        with engine.client() as client:
            app = {"client_id": "planted-client", "client_secret": "very_secret"}
            client.put("/api/v1/oauth/credentials/connector_type/harbor-crm", json=app)
            made = consent(client, connector_type="harbor-crm", environment={"subdomain": "acme"})
            connector = query(made.headers["location"])["connector_id"]
            assert accounts(client, connector) == 200
            authority.access_token = authority.refresh_token = "planted-revoked-by-the-user"
            assert accounts(client, connector) != 200
            again = consent(client, connector_id=connector)
            assert query(again.headers["location"]) == {"connector_id": connector}
            assert accounts(client, connector) == 200
            assert ("*", "reauthorize", "success") in audited(client, connector)
            assert len(client.get(CONNECTORS).json()["data"]) == 1
            for facts in (
                {"connector_type": "harbor-crm"},
                {"environment": {"subdomain": "x"}},
                {"name": "x"},
            ):
                body = {"connector_id": connector, **facts}
                assert client.post(f"{CONNECTORS}/oauth/initiate", json=body).status_code == 422
            with engine.client(engine.organization("other")) as stranger:
                stranger.put("/api/v1/oauth/credentials/connector_type/harbor-crm", json=app)
                body = {"connector_id": connector}
                assert stranger.post(f"{CONNECTORS}/oauth/initiate", json=body).status_code == 404
            denied = authority.denies
            authority.denies = "access_denied"
            refused = consent(client, connector_id=connector)
            assert query(refused.headers["location"])["error"] == "access_denied"
            authority.denies = denied
            assert accounts(client, connector) == 200


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_other_names_of_credentials_are_taken(start: Start, serve: Serve) -> None:
    """``bot_key`` is the name that Slack's class of credentials has for ``token``."""
    server = serve(ok({"ok": True, "members": [], "response_metadata": {}}), forever=True)
    engine = start(upstreams={"slack": server.url})
    with engine.client() as client:
        connector = engine.create(client, "slack", credentials={"bot_key": "xoxb-planted-1"})
        body = {"entity": "users", "action": "list"}
        assert client.post(f"{CONNECTORS}/{connector}/execute", json=body).status_code == 200
        assert key_of(server.requests[-1]) == "Bearer xoxb-planted-1"
        changed = client.patch(
            f"{CONNECTORS}/{connector}", json={"credentials": {"bot_key": "xoxb-planted-2"}}
        )
        assert changed.status_code == 200, changed.text
        assert client.post(f"{CONNECTORS}/{connector}/execute", json=body).status_code == 200
        assert key_of(server.requests[-1]) == "Bearer xoxb-planted-2"
        twice = {"bot_key": "xoxb-planted-1", "token": "xoxb-planted-2"}
        refused = client.post(CONNECTORS, json={"connector_type": "slack", "name": "x", "credentials": twice})
        assert refused.status_code == 422
        assert "planted" not in refused.text
