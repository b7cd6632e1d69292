"""What an engine says of credentials before and after somebody gets them wrong."""

from __future__ import annotations

import json
import re
import shlex
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_engine.problems import ProblemError
from airbyte_agent_engine.requirements import Requirements
from airbyte_agent_format.read.yaml_source import read_yaml
from airbyte_agent_sdk.definition import CredentialText, Definition, Scheme, Server

from tests.engine.serving import RunningEngine

ROOT = Path(__file__).parents[2]
SLUGS = sorted(path.parent.name for path in (ROOT / "specs").glob("*/connector.yaml"))
TYPES = "/api/v1/integrations/templates/sources"
CONNECTORS = "/api/v1/integrations/connectors"
SECRET = "planted_secret_value"
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def ways(slug: str) -> dict[str, dict[str, Any]]:
    """The auth configurations in a spec, by their titles."""
    spec = read_yaml((ROOT / "specs" / slug / "connector.yaml").read_bytes(), slug).data
    schemes = spec["components"]["securitySchemes"].values()
    return {scheme["x-airbyte-auth-config"]["title"]: scheme["x-airbyte-auth-config"] for scheme in schemes}


def test_every_text_of_every_spec_is_in_the_schema(engine: RunningEngine) -> None:
    seen = 0
    with engine.client() as client:
        for slug in SLUGS:
            found = client.get(f"{TYPES}/{slug}").json()["credentials"]
            branches = {branch["title"]: branch for branch in found.get("anyOf", [found])}
            expected = ways(slug)
            assert branches.keys() == expected.keys()
            for title, config in expected.items():
                assert branches[title]["description"] == config["description"]
                for name, item in config["properties"].items():
                    told = branches[title]["properties"][name]
                    for key in ("title", "description", "pattern", "examples", "x-airbyte-where-to-find"):
                        assert told.get(key) == item.get(key), (slug, name, key)
                    assert told["title"]
                    assert told["description"]
                    assert told["x-airbyte-where-to-find"]
                    seen += 1
    assert seen > 40


@pytest.mark.parametrize(
    ("slug", "order"),
    [
        ("hubspot", ["Private app", "OAuth"]),
        ("linear", ["API key", "OAuth 2"]),
        ("zendesk-support", ["API token", "OAuth"]),
        ("jira", ["API token", "OAuth"]),
        ("gong", ["Access key", "OAuth"]),
    ],
)
def test_the_easiest_way_is_first(engine: RunningEngine, slug: str, order: list[str]) -> None:
    with engine.client() as client:
        branches = client.get(f"{TYPES}/{slug}").json()["credentials"]["anyOf"]
    assert [branch["title"] for branch in branches] == order


def test_jira_asks_for_an_api_token_and_not_for_a_password(engine: RunningEngine) -> None:
    with engine.client() as client:
        way = client.get(f"{TYPES}/jira").json()["credentials"]["anyOf"][0]
    assert way["properties"]["username"]["title"] == "Email address"
    assert way["properties"]["password"]["title"] == "API token"
    assert "api-tokens" in way["properties"]["password"]["x-airbyte-where-to-find"]


@pytest.mark.parametrize(
    ("slug", "given", "meant"),
    [
        ("hubspot", "token", "private_app_token"),
        ("hubspot", "api_key", "private_app_token"),
        ("hubspot", "private_app_tokn", "private_app_token"),
        ("jira", "api_token", "password"),
        ("jira", "email", "username"),
        ("stripe", "token", "api_key"),
        ("zendesk-support", "token", "api_token"),
        ("intercom", "token", "access_token"),
        ("slack", "bot_token", "token"),
        ("google-drive", "refresh", "refresh_token"),
    ],
)
def test_a_wrong_name_is_told_the_right_one(engine: RunningEngine, slug: str, given: str, meant: str) -> None:
    with engine.client() as client:
        body = {"connector_type": slug, "credentials": {given: SECRET}}
        answer = client.post(CONNECTORS, json=body)
    assert answer.status_code == 422
    assert f'did you mean "{meant}"?' in answer.json()["message"]
    assert answer.json()["errors"][0]["field"] == f"credentials.{given}"
    assert SECRET not in answer.text


def mixed(slug: str) -> list[str]:
    """A credential of each of two ways that the other has not; nothing where there are no such ways."""
    for one, other in combinations((config["properties"] for config in ways(slug).values()), 2):
        apart = [[name for name in mine if name not in its] for mine, its in ((one, other), (other, one))]
        if all(apart):
            return [names[0] for names in apart]
    return []


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if mixed(slug)])
def test_ways_that_are_mixed_are_listed(engine: RunningEngine, slug: str) -> None:
    apart = mixed(slug)
    body = {"connector_type": slug, "credentials": dict.fromkeys(apart, SECRET)}
    with engine.client() as client:
        answer = client.post(CONNECTORS, json=body)
    assert answer.status_code == 422
    for title, config in ways(slug).items():
        assert f"{', '.join(config['required'])} ({title})" in answer.json()["message"]
    assert SECRET not in answer.text


def test_what_does_not_match_its_pattern_is_told_its_form_and_where_it_is(engine: RunningEngine) -> None:
    with engine.client() as client:
        body = {"connector_type": "hubspot", "credentials": {"private_app_token": SECRET}}
        answer = client.post(CONNECTORS, json=body)
    assert answer.status_code == 422
    [complaint] = answer.json()["errors"]
    assert complaint["field"] == "credentials.private_app_token"
    assert "such as pat-na1-00000000-" in complaint["message"]
    assert "Private Apps" in complaint["message"]
    assert SECRET not in answer.text


@pytest.mark.parametrize(("pattern", "fits"), [("^(a+)+$", False), ("(?=b)a", True)])
def test_patterns_are_matched_in_linear_time(pattern: str, fits: bool, database: str) -> None:
    scheme = Scheme(
        name="key",
        kind="api_key",
        mapping={"api_key": "${key}"},
        required=("key",),
        properties={"key": None},
        texts={"key": CredentialText(pattern=pattern)},
    )
    definition = Definition(
        slug="x",
        name="X",
        definition_id="1",
        version="1",
        server=Server("https://x.example"),
        schemes=(scheme,),
        entities={},
    )
    # Where it is matched by backtracking, the first takes longer than anybody waits; the second cannot be
    # matched without, and is not looked at.
    refused = False
    try:
        Requirements(definition).checked({"key": "a" * 10_000 + "!"}, {}, {})
    except ProblemError as error:
        refused = "has an invalid format" in error.message
    assert refused != fits


PAGE = (ROOT / "docs" / "credentials.md").read_text("utf-8")
COMMANDS = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)


def test_the_page_has_every_way_of_every_connector(database: str) -> None:
    headings = re.findall(r"^### (.+)$", PAGE, re.MULTILINE)
    assert len(headings) == len(COMMANDS) == sum(len(ways(slug)) for slug in SLUGS)
    for slug in SLUGS:
        for config in ways(slug).values():
            for name, item in config["properties"].items():
                assert f"| `{name}`" in PAGE
                assert item["x-airbyte-where-to-find"].replace("&", "&amp;") in PAGE


def test_the_page_gives_no_access_token_where_client_credentials_obtain_it(database: str) -> None:
    shown = [
        (body["connector_type"], {*body["credentials"]})
        for command in COMMANDS
        for body in [json.loads(shlex.split(command)[-1])]
    ]
    seen: set[str] = set()
    for slug in SLUGS:
        spec = read_yaml((ROOT / "specs" / slug / "connector.yaml").read_bytes(), slug).data
        for scheme in spec["components"]["securitySchemes"].values():
            if {*scheme.get("flows", ())} == {"clientCredentials"}:
                assert (slug, {*scheme["x-airbyte-auth-config"]["required"]}) in shown
                seen.add(slug)
    assert {"greenhouse", "paypal-transaction"} <= seen


def test_every_command_of_the_page_creates_its_connector(engine: RunningEngine) -> None:
    made: list[str] = []
    with engine.client() as client:
        for number, command in enumerate(COMMANDS):
            words = shlex.split(command)
            assert words[:3] == ["curl", "-sS", f"$AIRBYTE_API_URL{CONNECTORS}"]
            body = json.loads(words[words.index("-d") + 1])
            answer = client.post(CONNECTORS, json=body | {"name": str(number)})
            assert answer.status_code == 200, (body, answer.text)
            made.append(body["connector_type"])
    assert sorted(set(made)) == SLUGS
