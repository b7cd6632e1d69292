"""Names in requests: unknown ones are refused with the nearest, older ones are understood."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.e2e.misbehaving.server import MisbehavingServer, ok
from tests.engine.calling import ARCHIVE, Called, spec
from tests.engine.conftest import Serve, Start
from tests.engine.serving import Client, RunningEngine
from tests.engine.shop import KEY, Shop

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

CONNECTORS = "/api/v1/integrations/connectors"
STRIPE = {"connector_type": "stripe", "credentials": {"api_key": KEY}}


@pytest.fixture
def client(engine: RunningEngine) -> Iterator[Client]:
    with engine.client() as client:
        yield client


def test_unknown_names_are_refused_with_the_nearest(client: Client, engine: RunningEngine) -> None:
    made = engine.create(client, "stripe", credentials={"api_key": KEY})
    call = {"entity": "customers", "action": "create", "parameters": {"email": "a@example.com"}}
    for path, body, field, nearest in (
        (f"{CONNECTORS}/{made}/execute", call, "parameters", "params"),
        (CONNECTORS, {**STRIPE, "workspce_name": "planted"}, "workspce_name", "workspace_name"),
        ("/api/v1/embedded/scoped-token", {"workspace_nme": "a"}, "workspace_nme", "workspace_name"),
        ("/api/v1/embedded/sources", {"source_template_id": "stripe", "auth": {}}, "auth", "auth_config"),
        (f"{CONNECTORS}/oauth/initiate", {"conector_type": "a"}, "conector_type", "connector_type"),
        ("/api/v1/workspaces/query/structured", {"promt": "planted"}, "promt", "prompt"),
    ):
        answer = client.post(path, json=body)
        assert answer.status_code == 422, path
        told = {item["field"]: item["message"] for item in answer.json()["errors"]}
        assert told[field] == f'{field}: unknown field; did you mean "{nearest}"?'
        assert told[field] in answer.json()["message"]
        assert "planted" not in answer.text
    assert client.get(CONNECTORS, params={"workspace_name": "default"}).json()["data"][1:] == []


def test_a_long_unknown_name_is_not_repeated(client: Client) -> None:
    answer = client.post(CONNECTORS, json={**STRIPE, "sk_live_" + "x" * 60: 1})
    assert answer.status_code == 422
    assert "sk_live" not in answer.text


def test_unknown_query_parameters_are_refused_with_the_nearest(client: Client) -> None:
    for path, given, nearest in (
        (CONNECTORS, "workspce_name", "workspace_name"),
        ("/api/v1/workspaces", "name_contain", "name_contains"),
        ("/api/v1/audit", "conector_id", "connector_id"),
        ("/api/v1/skills/docs", "sction", "section"),
    ):
        answer = client.get(path, params={given: "planted"})
        assert answer.status_code == 422, path
        [told] = answer.json()["errors"]
        assert told["message"] == f'{given}: unknown query parameter; did you mean "{nearest}"?'
        assert "planted" not in answer.text
    anonymous = client.get(CONNECTORS, params={"workspace": "x"}, headers={"Authorization": ""})
    assert anonymous.status_code == 401


def test_the_workspace_may_be_named_by_its_id(client: Client) -> None:
    token = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "other"}).json()["token"]
    ids = {item["name"]: item["id"] for item in client.get("/api/v1/workspaces").json()["data"]}
    assert ids.keys() == {"default", "other"}  # `default` is there from the start
    made = client.post(CONNECTORS, json={**STRIPE, "workspace_id": ids["other"]}).json()
    assert made["workspace_id"] == ids["other"]
    listed = client.get(CONNECTORS, params={"workspace_id": ids["other"]}).json()["data"]
    assert [item["id"] for item in listed] == [made["id"]]
    assert client.get(CONNECTORS, params={"workspace_id": ids["default"]}).json()["data"] == []
    assert client.post(CONNECTORS, json={**STRIPE, "workspace_id": "nobody"}).status_code == 404
    both = {**STRIPE, "workspace_id": ids["other"], "workspace_name": "default"}
    assert client.post(CONNECTORS, json=both).status_code == 422
    headers = {"Authorization": f"Bearer {token}"}
    foreign = client.post(CONNECTORS, json={**STRIPE, "workspace_id": ids["default"]}, headers=headers)
    assert foreign.status_code == 404


def test_the_type_is_named_by_slug_and_by_its_definition_id(client: Client, engine: RunningEngine) -> None:
    made = client.post("/v1/integrations/connectors", json=STRIPE)
    assert made.status_code == 200, made.text
    found = made.json()
    template = client.get("/api/v1/integrations/templates/sources/stripe").json()
    assert found["source_template"] == {
        "id": template["id"],
        "name": "Stripe",
        "source_definition_id": template["definition_id"],
    }
    told = client.get(f"{CONNECTORS}/{found['id']}/inspect").json()
    assert (found["connector_type"], told["connector_type"]) == ("stripe", "stripe")


def test_the_name_that_older_clients_give_every_connector_is_numbered(client: Client) -> None:
    for workspace in ("default", "acme"):
        body = {**STRIPE, "workspace_name": workspace, "name": f"connector-{workspace}"}
        names = [client.post(CONNECTORS, json=body).json()["name"] for _ in range(3)]
        assert names == [f"connector-{workspace}{end}" for end in ("", " 2", " 3")]
    other = {**STRIPE, "workspace_name": "acme", "name": "connector-default"}
    assert [client.post(CONNECTORS, json=other).status_code for _ in range(2)] == [200, 409]


def test_instances_are_connectors(start: Start) -> None:
    with Shop() as shop, Called(start(upstreams={"stripe": shop.url}), "stripe", {"api_key": KEY}) as call:
        found = call.client.get(
            "/api/v1/connectors/instances_for_user", params={"external_user_id": "default"}
        )
        known = call.client.get(f"/api/v1/integrations/connectors/{call.id}").json()["name"]
        assert found.json() == {"instances": [{"id": call.id, "name": known}]}
        body = {"entity": "customers", "action": "list", "params": {"limit": 1}}
        answer = call.client.post(f"/api/v1/connectors/instances/{call.id}/execute", json=body)
        assert [item["id"] for item in answer.json()["result"]] == ["cus_0"]


def test_a_check_takes_no_parameters(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url})
        with Called(engine, "stripe", {"api_key": KEY}) as call:
            refused = call("*", "check", {"limit": 1})
            assert refused.status_code == 422, refused.text
            assert "takes no parameters" in refused.json()["message"]
            assert shop.calls == []
            assert call("*", "check", {"_airbyte_response_type": "json"}).status_code == 200


def test_a_connector_is_checked_by_a_call(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url})
        with Called(engine, "stripe", {"api_key": KEY}) as call:
            answer = call("*", "check")
            assert answer.status_code == 200, answer.text
            told = answer.json()["result"]
            assert told["status"] == "healthy"
            assert (told["checked_entity"], told["checked_action"]) != ("*", "check")
            assert len(shop.calls) == 1
        with Called(engine, "stripe", {"api_key": "sk_test_wrong"}) as call:
            answer = call("*", "check")
            assert (answer.status_code, answer.json()["failure"]["type"]) == (403, "AuthenticationError")


def test_a_call_is_not_prepared_with_the_key(client: Client, engine: RunningEngine) -> None:
    made = engine.create(client, "stripe", credentials={"api_key": KEY})
    answer = client.post(
        f"{CONNECTORS}/{made}/execute/prepare", json={"entity": "customers", "action": "list"}
    )
    assert answer.status_code == 422
    assert answer.json()["failure"]["type"] == "UnsupportedFeatureError"
    assert "send the same body to" in answer.json()["message"]
    assert KEY not in answer.text


@pytest.fixture
def archive(start: Start, serve: Serve, tmp_path: Any) -> Iterator[tuple[Called, MisbehavingServer]]:
    server = serve(ok({"files": []}), forever=True)
    engine = start(specs=(spec(tmp_path / "specs", ARCHIVE),), upstreams={"archive": server.url})
    with Called(engine, "archive", {"api_key": "fakefakefake"}) as call:
        yield call, server


def test_what_older_clients_say_of_a_download(archive: tuple[Called, MisbehavingServer]) -> None:
    call, server = archive
    given = {"id": "1", "_airbyte_response_type": "binary", "range_header": "bytes=5-6"}
    call("files", "download", given)
    assert server.requests[0].headers["range"] == "bytes=5-6"
    assert "response_type" not in server.requests[0].target
    bad = call("files", "download", {"id": "1", "range_header": "bytes=5-6\r\nX-Other: 1"})
    assert bad.status_code == 422
    assert len(server.requests) == 1


@pytest.mark.parametrize(("form", "status"), [("binary", 200), (None, 200), ("JSON", 422), (5, 422)])
def test_a_download_is_the_files_bytes(
    archive: tuple[Called, MisbehavingServer], form: Any, status: int
) -> None:
    call, server = archive
    answered = call("files", "download", {"id": "1", "_airbyte_response_type": form})
    assert answered.status_code == status, answered.text
    if status == 422:
        assert "_airbyte_response_type" in answered.json()["message"]
        assert server.requests == []


def test_a_list_is_json_alone(start: Start) -> None:
    with Shop() as shop, Called(start(upstreams={"stripe": shop.url}), "stripe", {"api_key": KEY}) as call:
        assert call("customers", "list", {"_airbyte_response_type": "json"}).status_code == 200
        refused = call("customers", "list", {"_airbyte_response_type": "binary"})
        assert refused.status_code == 422
        assert 'the only format is "json"' in refused.json()["message"]
        assert len(shop.calls) == 1


def test_an_oauth_app_may_come_as_a_configuration(client: Client) -> None:
    path = "/api/v1/oauth/credentials"
    app = {"client_id": "app-1", "client_secret": "fakefakefake"}
    kept = client.put(path, json={"connector_type": "harbor-crm", "configuration": app})
    assert kept.status_code == 200, kept.text
    twice = client.put(path, json={"client_id": "app-2", "configuration": app})
    assert twice.json()["errors"][0]["field"] == "configuration.client_id"
    missing = client.put(path, json={"configuration": {"client_secret": "fakefakefake"}})
    assert missing.json()["errors"] == [{"message": "client_id: missing", "field": "client_id"}]


def test_a_live_search_has_two_names(start: Start, serve: Serve) -> None:
    desk = serve(ok({"results": [], "count": 0}), forever=True)
    with Called(
        start(upstreams={"lumen-desk": desk.url}),
        "lumen-desk",
        {"email": "agent@example.com", "api_token": "fakefake1"},
        environment={"subdomain": "acme"},
    ) as call:
        for action in ("search", "api_search"):
            answer = call("tickets", action, {"query": "status:open"})
            assert answer.status_code == 200, answer.text
    assert len({request.target for request in desk.requests}) == 1
