"""The route of calls, which the framework does not serve: it takes what its document says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from tests.engine.serving import Client, RunningEngine

pytestmark = [pytest.mark.once, pytest.mark.parametrize("database", ["sqlite"], indirect=True)]

PATHS = [
    "/api/v1/integrations/connectors/{connector_id}/execute",
    "/api/v1/connectors/sources/{connector_id}/execute",
    "/api/v1/connectors/instances/{connector_id}/execute",
]
CALL: dict[str, Any] = {"entity": "customers", "action": "list"}
#: A value of each type, and some at or beyond a bound.
VALUES: list[Any] = [
    *(None, True, 7, 1.5, "text", [], ["id"], [7], [None], {}, {"limit": 10}),
    *("x" * 512, "x" * 513, ["x" * 200], ["x" * 201], ["x"] * 100, ["x"] * 101),
]
#: Requests that no endpoint with a JSON body takes, by what is wrong with them.
UNREADABLE: dict[str, dict[str, Any]] = {
    "no body": {},
    "null": {"content": b"null"},
    "a list": {"content": b"[]"},
    "a text": {"content": b'"execute"'},
    "no JSON": {"content": b"{"},
    "another type": {"content": b"{}", "headers": {"Content-Type": "text/plain"}},
    "a query parameter": {"json": CALL, "params": {"entity": "customers"}},
    "a field that is misspelt": {"json": {**CALL, "parameters": {}}},
    "several mistakes": {"json": {"entity": 1, "params": [], "nothing": 0}},
    "another organization": {"json": CALL, "headers": {"X-Organization-Id": "another"}},
    "no token": {"json": CALL, "headers": {"Authorization": ""}},
    "another scheme": {"json": CALL, "headers": {"Authorization": "Basic abc"}},
    "a token that is none": {"content": b"{", "headers": {"Authorization": "Bearer abc"}},
}


@pytest.fixture
def client(engine: RunningEngine) -> Iterator[Client]:
    with engine.client() as client:
        yield client


@pytest.fixture
def document(client: Client) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/openapi.json").json()
    return found


def ask(client: Client, path: str, **facts: Any) -> httpx.Response:
    headers = {"Content-Type": "application/json", "X-Request-Id": "same", **facts.pop("headers", {})}
    return client.post(path.format(connector_id="none"), headers=headers, **facts)


def by_framework(engine: RunningEngine, client: Client, path: str, **facts: Any) -> httpx.Response:
    """The answer that the framework gives by itself, from the route as it is documented."""
    direct = engine.app.entrance._calls
    routes, direct._routes = direct._routes, []
    try:
        return ask(client, path, **facts)
    finally:
        direct._routes = routes


def assert_documented(document: dict[str, Any], path: str, answer: httpx.Response) -> None:
    said = document["paths"][path]["post"]["responses"]
    assert str(answer.status_code) in said or f"{answer.status_code // 100}XX" in said
    problem = {"$ref": "#/components/schemas/Problem", "components": document["components"]}
    Draft202012Validator(problem).validate(answer.json())


@pytest.mark.parametrize("path", PATHS)
def test_it_takes_what_the_document_says(client: Client, document: dict[str, Any], path: str) -> None:
    operation = document["paths"][path]["post"]
    assert operation["requestBody"]["required"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    valid = Draft202012Validator({**body, "components": document["components"]}).is_valid
    names = document["components"]["schemas"][body["$ref"].rpartition("/")[2]]["properties"]
    taken = 0
    for name in (*names, "another"):
        without = {key: value for key, value in CALL.items() if key != name}
        for given in (without, *({**CALL, name: value} for value in VALUES)):
            answer = ask(client, path, json=given)
            assert answer.status_code == (404 if valid(given) else 422), (given, answer.text)
            assert_documented(document, path, answer)
            if answer.status_code == 422:
                assert {item["field"].partition(".")[0] for item in answer.json()["errors"]} == {name}
            taken += answer.status_code == 404
    assert taken > len(names)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("wrong", UNREADABLE)
def test_it_refuses_as_the_framework_does(
    engine: RunningEngine, client: Client, document: dict[str, Any], path: str, wrong: str
) -> None:
    facts = UNREADABLE[wrong]
    answer = ask(client, path, **facts)
    assert answer.is_client_error
    assert_documented(document, path, answer)
    other = by_framework(engine, client, path, **facts)
    assert (answer.status_code, answer.json()) == (other.status_code, other.json())
    assert {name for name, _ in answer.headers.items()} == {name for name, _ in other.headers.items()}


def test_it_answers_as_the_framework_does(engine: RunningEngine, client: Client) -> None:
    """A call that gets as far as its connector."""
    made = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
    path = PATHS[0].replace("{connector_id}", made)
    facts = {"json": {**CALL, "entity": "custmers"}}
    answer, other = ask(client, path, **facts), by_framework(engine, client, path, **facts)
    assert answer.status_code == 422
    assert "customers" in answer.json()["message"]
    assert json.loads(answer.content) == json.loads(other.content)


def test_other_methods_are_refused_as_everywhere(client: Client) -> None:
    answer = client.get(PATHS[0].format(connector_id="none"))
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
