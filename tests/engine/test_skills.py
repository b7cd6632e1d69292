"""A connector's readiness, capabilities and documentation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_engine.connector_types import ConnectorTypes
from airbyte_agent_engine.documentation import Documentation, as_text
from airbyte_agent_sdk.definition import Definition

from tests.engine.conftest import SPECS, Start
from tests.engine.serving import Client, RunningEngine

DOCS = "/api/v1/skills/docs"

once = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def client(engine: RunningEngine) -> Iterator[Client]:
    with engine.client() as client:
        yield client


def inspect(client: Client, connector_id: str) -> dict[str, Any]:
    answer = client.get(f"/api/v1/integrations/connectors/{connector_id}/inspect")
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


@once
def test_a_connector_tells_what_it_can_do(engine: RunningEngine, client: Client) -> None:
    told = inspect(client, engine.create(client, "stripe", credentials={"api_key": "sk_test_1"}))
    assert told["readiness"]["ready"] is True
    assert told["readiness"]["context_store"]["ready"] is False
    customers = next(item for item in told["entities"] if item["name"] == "customers")
    actions = {item["name"]: item["required"] for item in customers["actions"]}
    assert actions["list"] == []
    assert actions["get"] == ["id"]
    docs = client.get(DOCS, params={"id": told["docs_id"]}).json()
    assert (docs["title"], told["connector_type"]) == ("Stripe", "stripe")
    assert told["docs_skill_id"] == told["docs_id"] == "stripe"


@once
def test_a_connector_whose_type_is_gone_is_not_ready(start: Start, tmp_path: Path) -> None:
    first = start()
    organization = first.organization()
    with first.client(organization) as client:
        connector_id = first.create(client, "attic-store", credentials=credentials(first, "attic-store"))
    kept = tmp_path / "specs" / "ferry-log"
    kept.mkdir(parents=True)
    (kept / "connector.yaml").write_bytes((SPECS / "ferry-log" / "connector.yaml").read_bytes())
    with start(specs=(tmp_path / "specs",)).client(organization) as client:
        told = inspect(client, connector_id)
    assert told["readiness"]["ready"] is False
    assert "not installed" in told["readiness"]["reason"]
    assert (told["entities"], told["docs_id"]) == ([], None)


def credentials(engine: RunningEngine, slug: str) -> dict[str, str]:
    kind = engine.app.state.engine.types.find(slug)
    scheme = kind.definition.schemes[0]
    return {name: next(iter(scheme.texts[name].examples), "planted-any") for name in scheme.required}


@once
def test_docs_have_an_outline_and_a_section_each(client: Client) -> None:
    overview = client.get(DOCS, params={"id": "STRIPE"}).json()
    assert overview["section"] == "overview"
    ids = [item["id"] for item in overview["outline"]]
    assert {"overview", "customers", "customers.list"} <= {*ids}
    action = client.get(DOCS, params={"id": "stripe", "section": "customers.list"}).json()
    assert [block["type"] for block in action["blocks"]][:3] == ["heading", "paragraph", "table"]
    assert (action["section_id"], action["metadata"]["connector_type"]) == ("customers.list", "stripe")
    assert action["content"].startswith("## customers list\n\n")
    table = next(block for block in action["blocks"] if block["type"] == "table")
    row = ["limit", "integer (at least 1, at most 100)", "no"]
    assert row in table["metadata"]["rows"]
    assert f"| {' | '.join(row)} |" in table["content"].splitlines()
    assert {block["section_id"] for block in action["blocks"]} == {"customers.list"}
    assert action["blocks"][0]["content"] == "customers list"
    assert action["blocks"][0]["metadata"]["level"] == 2
    assert action["blocks"][-1]["metadata"]["language"] == "json"
    assert json.loads(action["blocks"][-1]["content"])["entity"] == "customers"
    entity = client.get(DOCS, params={"id": "stripe", "section": "customers"}).json()
    assert all(block in entity["blocks"] for block in action["blocks"])
    for wrong in (
        {"id": "nothing"},
        {"id": "stripe", "section": "nothing"},
        {"id": "stripe", "section": "."},
    ):
        assert client.get(DOCS, params=wrong).status_code == 404
    assert client.get(DOCS).status_code == 422


def definitions() -> list[Definition]:
    return [kind.definition for kind in ConnectorTypes.installed([SPECS])]


@pytest.mark.parametrize("definition", definitions(), ids=lambda definition: definition.slug)
def test_every_section_of_every_type_can_be_written(definition: Definition) -> None:
    documentation = Documentation(definition)
    for part in documentation.outline():
        blocks = documentation.section(part.id)
        assert blocks, part.id
        text = as_text(blocks)
        assert "None" not in text
        if part.level == 2:
            entity, action = part.id.rsplit(".", 1)
            for name in definition.entities[entity][action]:
                assert f"{name} | " in text
                assert f'"{name}"' in text
