"""Connectors: checked, tried, named, listed, deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.database import Database
from airbyte_agent_engine.database.tables import Connector, now
from airbyte_agent_engine.stores import accounts

from tests.engine.conftest import Start
from tests.engine.serving import Client, RunningEngine
from tests.engine.shop import KEY, Shop

CONNECTORS = "/api/v1/integrations/connectors"


@pytest.fixture
def client(engine: RunningEngine) -> Iterator[Client]:
    with engine.client() as client:
        yield client


def post(client: httpx.Client, connector_type: str, **facts: Any) -> httpx.Response:
    return client.post(CONNECTORS, json={"connector_type": connector_type} | facts)


def complaints(answer: httpx.Response) -> dict[str, str]:
    assert answer.status_code == 422, answer.text
    found: dict[str, str] = {}
    for item in answer.json()["errors"]:
        assert item["message"].startswith(f"{item['field']}: ")
        found[item["field"]] = item["message"].removeprefix(f"{item['field']}: ")
    return found


sqlite_alone = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@sqlite_alone
@pytest.mark.parametrize(
    ("connector_type", "facts", "wrong"),
    [
        ("stripe", {}, {"credentials.api_key": "is missing"}),
        ("stripe", {"credentials": {"api_key": ""}}, {"credentials.api_key": "is empty"}),
        ("stripe", {"credentials": {"api_key": 7}}, {"credentials.api_key": "must be a string"}),
        (
            "stripe",
            {"credentials": {"api_kee": "planted-1"}},
            {"credentials.api_kee": 'unknown field; did you mean "api_key"?'},
        ),
        (
            "lumen-desk",
            {"credentials": {"email": "planted-mail"}, "environment": {"region": "planted-region"}},
            {
                "credentials.api_token": "is missing",
                "environment.subdomain": "is missing",
                "environment.region": "must be one of eu, us, ap",
            },
        ),
        (
            "lumen-desk",
            {
                "credentials": {"api_key": "planted-1", "email": "planted-2"},
                "environment": {"subdomain": "a"},
            },
            {"credentials": "api_key, email cannot be combined"},
        ),
        (
            "lumen-desk",
            {"environment": {"subdomain": "a"}},
            {"credentials": "are missing; provide api_key (API key); or help_centre_key"},
        ),
        (
            "lumen-desk",
            {"credentials": {"help_centre_key": "k"}, "environment": {"subdomain": "planted-evil.com/"}},
            {"environment.subdomain": "must be ASCII letters"},
        ),
        (
            "lumen-desk",
            {
                "credentials": {"help_centre_key": "k"},
                "environment": {"subdomain": "a"},
                "source_config": {"subdomain": "b"},
            },
            {"environment.subdomain": "has different values in source_config and environment"},
        ),
        (
            "tessera-ads",
            {"credentials": {"api_key": "planted-key"}, "source_config": {"accountid": "1"}},
            {"source_config.accountid": 'unknown field; did you mean "account_id"?'},
        ),
    ],
)
def test_each_wrong_or_missing_field_is_named_and_no_value_repeated(
    client: Client, connector_type: str, facts: dict[str, Any], wrong: dict[str, str]
) -> None:
    answer = post(client, connector_type, **facts)
    found = complaints(answer)
    assert found.keys() == wrong.keys()
    for field, said in wrong.items():
        assert said in found[field]
    assert "planted" not in answer.text
    assert client.get(CONNECTORS).json()["data"] == []


@sqlite_alone
def test_a_secret_in_the_place_of_a_name_is_not_repeated(client: Client) -> None:
    secret = "planted-" + "x" * 60
    assert "planted" not in post(client, "stripe", credentials={secret: "1"}).text


@sqlite_alone
def test_a_setting_is_taken_in_either_part(engine: RunningEngine, client: Client) -> None:
    credentials = {"help_centre_key": "k"}
    made = post(client, "lumen-desk", credentials=credentials, source_config={"subdomain": "acme"})
    assert made.status_code == 200, made.text
    made = post(
        client, "tessera-ads", credentials={"api_key": "planted-key-us7"}, environment={"client": "c"}
    )
    assert made.status_code == 200, made.text


@sqlite_alone
@pytest.mark.parametrize(
    ("facts", "status", "said"),
    [
        ({"connector_type": "strype"}, 422, 'did you mean "stripe"?'),
        ({}, 422, "specify one of connector_type, definition_id, source_template_id"),
        (
            {"connector_type": "stripe", "definition_id": "5d0c2f5e-8c1c-4b5e-9a55-0f2e7a1b6c01"},
            422,
            "specify different types",
        ),
        (
            {"connector_type": "stripe", "workspace_name": "a", "external_user_id": "b"},
            422,
            "are aliases",
        ),
        ({"connector_type": "stripe", "name": ""}, 422, "at least 1 character"),
        ({"connector_type": "stripe", "workspace_name": "x" * 201}, 422, "at most 200 characters"),
    ],
)
def test_what_else_is_wrong(client: Client, facts: dict[str, Any], status: int, said: str) -> None:
    answer = client.post(CONNECTORS, json={"credentials": {"api_key": KEY}} | facts)
    assert answer.status_code == status
    assert said in answer.json()["message"]


@sqlite_alone
def test_credentials_are_tried_before_they_are_stored(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url})
        with engine.client() as client:
            right = {"credentials": {"api_key": KEY}}
            assert post(client, "stripe", **right, check=True).status_code == 200
            assert len(shop.calls) == 1
            wrong = {"credentials": {"api_key": "sk_test_planted_wrong"}, "name": "Wrong"}
            answer = post(client, "stripe", **wrong, check=True)
            assert "Invalid API Key provided: ***" in complaints(answer)["credentials"]
            assert "planted" not in answer.text
            by_query = client.post(
                CONNECTORS,
                params={"check": "true"},
                json={"connector_type": "stripe", **wrong},
            )
            assert by_query.status_code == 422
            assert len(client.get(CONNECTORS).json()["data"]) == 1
    with engine.client() as client:
        answer = post(client, "stripe", **right, name="Another", check=True)  # the service is gone
        assert answer.status_code == 502
        assert answer.json()["failure"]["type"] == "NetworkError"


@sqlite_alone
def test_a_refresh_token_that_was_replaced_while_trying_is_stored(start: Start) -> None:
    facts: dict[str, Any] = {
        "credentials": {"client_id": "id", "client_secret": "secret", "refresh_token": "planted-first"},
        "environment": {"subdomain": "acme"},
        "check": True,
        "name": "CRM",
    }
    with Shop() as shop:
        engine = start(upstreams={"harbor-crm": shop.url})
        with engine.client() as client:
            made = post(client, "harbor-crm", **facts)
            assert made.status_code == 200, made.text
            assert shop.calls == ["/oauth/refresh", "/accounts"]
            assert post(client, "harbor-crm", **facts).status_code == 409
            assert len(shop.calls) == 2  # nothing was spent on a name that is taken

    async def stored() -> dict[str, Any]:
        parts, database = engine.app.state.engine, Database(engine.configuration.database_url)
        async with database.session() as session:
            row = await session.get_one(Connector, made.json()["id"])
        await database.close()
        found: dict[str, Any] = parts.keyring.open(row.credentials, row.place)
        return found

    assert asyncio.run(stored())["refresh_token"] == "planted-next"


def test_a_name_is_given_once(client: Client) -> None:
    facts = {"credentials": {"api_key": KEY}, "workspace_name": "w"}
    assert post(client, "stripe", **facts, name="Shop").status_code == 200
    again = post(client, "stripe", **facts, name="Shop")
    assert again.status_code == 409
    first = client.get(CONNECTORS, params={"workspace_name": "w"}).json()["data"][0]["id"]
    assert again.json()["errors"] == [
        {"message": f"name: already used by connector {first}", "field": "name"}
    ]
    assert f"with id {first};" in again.json()["message"]
    assert post(client, "stripe", **facts | {"workspace_name": "other"}, name="Shop").status_code == 200


def test_a_default_name_is_given_once_too(client: Client) -> None:
    facts = {"credentials": {"api_key": KEY}, "workspace_name": "w"}
    made = post(client, "stripe", **facts)
    assert made.json()["name"] == "Stripe"
    again = post(client, "stripe", **facts)
    assert again.status_code == 409
    assert f'already has a connector "Stripe", with id {made.json()["id"]};' in again.json()["message"]


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("name", [{"name": "Shop"}, {}])
def test_of_many_at_once_with_one_name_one_is_made(engine: RunningEngine, name: dict[str, str]) -> None:
    token = engine.token(engine.organization())

    async def make() -> list[int]:
        body = {"connector_type": "stripe", "credentials": {"api_key": KEY}} | name
        async with httpx.AsyncClient(headers={"Authorization": f"Bearer {token}"}, timeout=600) as client:
            answers = await asyncio.gather(
                *(client.post(engine.url + CONNECTORS, json=body) for _ in range(50))
            )
        return sorted(answer.status_code for answer in answers)

    assert asyncio.run(make()) == [200] + [409] * 49


def test_lists_are_narrowed_and_paged(client: Client, engine: RunningEngine) -> None:
    facts = {"credentials": {"api_key": KEY}}
    made = [engine.create(client, "stripe", **facts, workspace_name="w") for _ in range(5)]
    token = {"credentials": {"token": "t"}}
    desk = engine.create(client, "attic-store", **token, workspace_name="w")
    engine.create(client, "stripe", **facts, workspace_name="other")

    def ids(**params: Any) -> list[str]:
        answer = client.get(CONNECTORS, params=params)
        assert answer.status_code == 200, answer.text
        return [item["id"] for item in answer.json()["data"]]

    assert ids(workspace_name="w") == [*made, desk]
    assert ids(external_user_id="w", connector_type="ATTIC store") == [desk]
    assert ids(customer_name="w", definition_id="e094cb9a-26de-4645-8761-65c0c425d1de") == made
    assert len(ids()) == 7
    assert ids(workspace_name="nobody") == ids(definition_id="none") == []
    seen: list[str] = []
    params = {"workspace_name": "w", "limit": 4}
    for expected in (4, 2):
        page = client.get(CONNECTORS, params=params).json()
        seen += [item["id"] for item in page["data"]]
        assert len(page["data"]) == expected
        params["cursor"] = page["next_cursor"]
    assert seen == [*made, desk]
    assert page["next_cursor"] is None
    for cursor in ("!", "eA==", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5Lw=="):
        assert client.get(CONNECTORS, params={"cursor": cursor}).status_code == 422
    assert client.get(CONNECTORS, params={"connector_type": "strype"}).status_code == 422


def test_ten_thousand_are_listed_whole(engine: RunningEngine) -> None:
    organization = engine.organization()

    async def fill() -> None:
        database = Database(engine.configuration.database_url)
        async with database.session() as session, session.begin():
            workspace = await accounts.workspace(session, organization.organization_id, "w")
            await session.flush()
            common = {"organization_id": organization.organization_id, "workspace_id": workspace.id}
            session.add_all(
                Connector(
                    **common,
                    name=f"Stripe {number}",
                    slug="stripe",
                    definition_id="d",
                    credentials=b"",
                    created_at=now(),
                )
                for number in range(10_000)
            )
        await database.close()

    asyncio.run(fill())
    with engine.client(organization) as client:
        found = client.get(CONNECTORS, params={"workspace_name": "w"}).json()
        assert len(found["data"]) == 10_000
        assert found["next_cursor"] is None
        made = post(client, "stripe", credentials={"api_key": KEY}, workspace_name="w")
        assert made.json()["name"] == "Stripe"


@sqlite_alone
def test_what_is_deleted_is_gone_with_its_connections(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url})
        with engine.client() as client:
            made = engine.create(client, "stripe", credentials={"api_key": KEY})
            call = {"entity": "customers", "action": "list"}
            answer = client.post(f"{CONNECTORS}/{made}/execute", json=call)
            assert answer.status_code == 200, answer.text
            assert engine.app.state.engine.calls._pool._open
            deleted = client.delete(f"{CONNECTORS}/{made}")
            assert (deleted.status_code, deleted.json()["id"]) == (202, made)
            assert not engine.app.state.engine.calls._pool._open
            for path in (f"{CONNECTORS}/{made}", f"{CONNECTORS}/{made}/inspect"):
                assert client.get(path).status_code == 404
            assert client.post(f"{CONNECTORS}/{made}/execute", json=call).status_code == 404
            assert client.delete(f"{CONNECTORS}/{made}").status_code == 404


def test_older_addresses(client: Client, engine: RunningEngine) -> None:
    token = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": "w"}).json()["token"]
    with Client(engine.url, token) as scoped:
        info = scoped.get("/api/v1/embedded/scoped-token/info").json()
    template = client.get("/api/v1/integrations/templates/sources/stripe").json()
    body = {
        "source_template_id": template["id"],
        "workspace_id": info["workspace_id"],
        "name": "Shop",
        "auth_config": {"api_key": KEY},
        "source_config": {},
    }
    made = client.post("/api/v1/embedded/sources", json=body)
    assert made.status_code == 200, made.text
    listed = client.get(
        "/api/v1/connectors/connectors_for_user",
        params={"external_user_id": "w", "definition_id": template["definition_id"]},
    )
    assert listed.json() == {"connectors": [{"id": made.json()["id"], "name": "Shop"}]}
    params = {"external_user_id": "nobody"}
    assert client.get("/api/v1/connectors/connectors_for_user", params=params).json() == {"connectors": []}
    unknown = client.post("/api/v1/embedded/sources", json=body | {"workspace_id": "nobody"})
    assert unknown.status_code == 404
