"""Connector types, and the schemas that say what each needs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_engine.connector_types import ConnectorTypes
from airbyte_agent_engine.problems import ProblemError
from airbyte_agent_sdk.errors import ConfigurationError, SpecError
from jsonschema import Draft202012Validator

from tests.engine.conftest import SPECS
from tests.engine.serving import RunningEngine

TYPES = "/api/v1/integrations/templates/sources"
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def described(engine: RunningEngine, name: str) -> dict[str, Any]:
    with engine.client() as client:
        answer = client.get(f"{TYPES}/{name}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
    for part in ("credentials", "source_config", "environment"):
        Draft202012Validator.check_schema(found[part])
    return found


def test_every_type_is_listed_and_found_by_each_of_its_names(engine: RunningEngine) -> None:
    with engine.client() as client:
        listed = client.get(TYPES).json()["data"]
        slugs = [item["slug"] for item in listed]
        assert slugs == sorted(slugs)
        assert {"stripe", "lumen-desk", "orbit-graph"} <= set(slugs)
        for item in listed:
            for name in (item["id"], item["slug"], item["definition_id"], item["name"].upper()):
                found = client.get(f"{TYPES}/{name}").json()
                assert {key: found[key] for key in item} == item


def test_an_unknown_type_is_told_the_nearest_and_the_list(engine: RunningEngine) -> None:
    with engine.client() as client:
        answer = client.get(f"{TYPES}/strype")
    assert answer.status_code == 404
    assert 'did you mean "stripe"?' in answer.json()["message"]
    assert TYPES in answer.json()["message"]


def test_one_scheme_is_one_schema(engine: RunningEngine) -> None:
    schema = described(engine, "stripe")["credentials"]
    assert schema["required"] == ["api_key"]
    assert schema["additionalProperties"] is False
    assert schema["properties"]["api_key"]["writeOnly"] is True


def test_other_names_of_credentials_are_told(engine: RunningEngine) -> None:
    """``bot_key`` is the name that Slack's class of credentials has for ``token``."""
    branches = described(engine, "slack")["credentials"]["anyOf"]
    names = [branch["properties"].get("token", {}).get("x-airbyte-other-names") for branch in branches]
    assert ["bot_key"] in names
    assert "x-airbyte-other-names" not in str(described(engine, "stripe")["credentials"])


def test_each_scheme_is_a_branch_with_its_defaults(engine: RunningEngine) -> None:
    branches = described(engine, "lumen-desk")["credentials"]["anyOf"]
    assert [branch["required"] for branch in branches] == [
        ["api_key"],
        ["help_centre_key"],
        ["email", "api_token"],
    ]
    assert branches[0]["properties"]["revision"]["default"] == "2026-04-15"


def test_server_variables_are_the_environment(engine: RunningEngine) -> None:
    environment = described(engine, "lumen-desk")["environment"]
    assert environment["required"] == ["subdomain"]
    assert environment["properties"]["region"]["enum"] == ["eu", "us", "ap"]
    assert environment["properties"]["region"]["default"] == "eu"


@pytest.mark.parametrize(
    ("name", "variable", "why"),
    [
        ("orbit-graph", "instance_url", "The service returns it"),
        ("tessera-ads", "data_center", "Derived from api_key"),
        ("mosaic-chat", "workspace", ""),
    ],
)
def test_what_comes_from_elsewhere_is_not_required(
    engine: RunningEngine, name: str, variable: str, why: str
) -> None:
    environment = described(engine, name)["environment"]
    assert environment["required"] == []
    assert why in environment["properties"][variable]["description"]


def test_other_settings_are_the_source_config(engine: RunningEngine) -> None:
    config = described(engine, "tessera-ads")["source_config"]
    assert set(config["properties"]) == {"account_id", "client", "country"}
    assert config["properties"]["country"]["enum"]
    assert "account" in config["properties"]["account_id"]["description"]
    assert config["required"] == []


def test_what_the_organizations_oauth_app_gives_is_not_required(engine: RunningEngine) -> None:
    with engine.client() as client:
        before = client.get(f"{TYPES}/harbor-crm").json()["credentials"]["anyOf"][-1]
        assert before["required"] == ["client_id", "client_secret", "refresh_token"]
        app = {"client_id": "planted-app", "client_secret": "planted-app-secret"}
        assert client.put("/api/v1/oauth/credentials/connector_type/harbor-crm", json=app).is_success
        after = client.get(f"{TYPES}/harbor-crm")
        assert after.json()["credentials"]["anyOf"][-1]["required"] == ["refresh_token"]
        assert "planted" not in after.text
        facts = {
            "credentials": {"refresh_token": "planted-refresh"},
            "environment": {"subdomain": "acme"},
        }
        engine.create(client, "harbor-crm", **facts)
    with engine.client() as other:
        answer = other.post("/api/v1/integrations/connectors", json={"connector_type": "harbor-crm", **facts})
        assert [item["field"] for item in answer.json()["errors"]] == [
            "credentials.client_id",
            "credentials.client_secret",
        ]


def test_an_oauth_scheme_that_requires_nothing_by_name_wants_tokens(tmp_path: Path, database: str) -> None:
    text = (SPECS / "harbor-crm" / "connector.yaml").read_text()
    (tmp_path / "connector.yaml").write_text(re.sub(r"required: \[client_id.*\]", "required: []", text))
    kind = ConnectorTypes.installed([tmp_path]).find("harbor-crm")
    assert kind is not None
    ways = [{"required": ["access_token"]}, {"required": ["refresh_token"]}]
    assert kind.requirements.credentials()["anyOf"][0]["anyOf"] == ways
    with pytest.raises(ProblemError) as caught:
        kind.requirements.checked({"client_id": "planted"}, {}, {"subdomain": "acme"})
    assert [item.message for item in caught.value.errors] == [
        "are missing; provide access_token; or refresh_token"
    ]
    kind.requirements.checked({"access_token": "planted"}, {}, {"subdomain": "acme"})


def _spec(folder: Path, slug: str, definition_id: str, title: str = "") -> None:
    text = (SPECS / "attic-store" / "connector.yaml").read_text()
    text = text.replace("attic-store", slug).replace("8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b07", definition_id)
    (folder / slug).mkdir(parents=True)
    (folder / slug / "connector.yaml").write_text(text)


def test_types_that_cannot_be_told_apart_stop_the_start(tmp_path: Path, database: str) -> None:
    same = "8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b99"
    _spec(tmp_path, "attic-one", same)
    _spec(tmp_path, "attic-two", same)
    with pytest.raises(ConfigurationError, match=f"attic-one and attic-two are both called '{same}'"):
        ConnectorTypes.installed([tmp_path])


def test_a_file_stands_over_a_package_and_not_over_a_file(tmp_path: Path, database: str) -> None:
    _spec(tmp_path / "a", "stripe", "8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b99")
    found = ConnectorTypes.installed([tmp_path / "a"]).find("stripe")
    assert found is not None
    assert found.definition.definition_id.endswith("b99")
    _spec(tmp_path / "b", "stripe", "8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b98")
    with pytest.raises(SpecError, match="already has a connector named 'stripe'"):
        ConnectorTypes.installed([tmp_path / "a", tmp_path / "b"])


def test_all_complaints_about_all_files_are_told_at_once(tmp_path: Path, database: str) -> None:
    for slug in ("first", "second"):
        _spec(tmp_path, slug, "8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b99")
        path = tmp_path / slug / "connector.yaml"
        path.write_text(path.read_text().replace("x-airbyte-action", "x-airbyte-acton"))
    with pytest.raises(SpecError) as caught:
        ConnectorTypes.installed([tmp_path])
    for slug in ("first", "second"):
        assert any(slug in diagnostic for diagnostic in caught.value.diagnostics)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ConfigurationError, match="contains no connector"):
        ConnectorTypes.installed([tmp_path / "empty"])
