"""The OpenAPI document, the pages, and requests that no endpoint could read."""

from __future__ import annotations

import logging
import re
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from airbyte_agent_engine.middleware import LONGEST_BODY
from jsonschema import Draft202012Validator
from sqlalchemy.exc import OperationalError

from tests.engine.conftest import Start
from tests.engine.serving import Client, RunningEngine
from tests.engine.shop import KEY, Shop

pytestmark = pytest.mark.once

CONNECTORS = "/api/v1/integrations/connectors"
#: What the hosted API has, as its clients know it.
HOSTED = """
POST /api/v1/account/applications/token
POST /api/v1/applications/token
POST /api/v1/embedded/scoped-token
GET /api/v1/embedded/scoped-token/info
GET /api/v1/integrations/templates/sources
GET /api/v1/integrations/templates/sources/{}
POST /api/v1/integrations/connectors
POST /api/v1/embedded/sources
GET /api/v1/integrations/connectors
GET /api/v1/connectors/connectors_for_user
GET /api/v1/integrations/connectors/{}
DELETE /api/v1/integrations/connectors/{}
GET /api/v1/integrations/connectors/{}/inspect
GET /api/v1/skills/docs
POST /api/v1/integrations/connectors/oauth/initiate
PUT /api/v1/oauth/credentials
DELETE /api/v1/oauth/credentials
PUT /api/v1/oauth/credentials/connector_type/{}
DELETE /api/v1/oauth/credentials/connector_type/{}
POST /api/v1/integrations/connectors/{}/execute
POST /api/v1/connectors/sources/{}/execute
POST /api/v1/connectors/instances/{}/execute
GET /api/v1/connectors/instances_for_user
POST /api/v1/integrations/connectors/{}/execute/prepare
POST /v1/integrations/connectors
GET /api/v1/workspaces
POST /api/v1/workspaces/query/structured
GET /api/v1/internal/workflows
POST /api/v1/internal/workflows
GET /api/v1/internal/workflows/{}
PATCH /api/v1/internal/workflows/{}
DELETE /api/v1/internal/workflows/{}
GET /api/v1/internal/workflows/{}/automations
POST /api/v1/internal/workflows/{}/automations
GET /api/v1/internal/workflows/{}/automations/{}
PATCH /api/v1/internal/workflows/{}/automations/{}
DELETE /api/v1/internal/workflows/{}/automations/{}
"""

sqlite_alone = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def client(engine: RunningEngine) -> Iterator[Client]:
    with engine.client() as client:
        yield client


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield method.upper(), path, operation


@sqlite_alone
def test_every_endpoint_of_the_hosted_api_is_there_and_documented(client: Client) -> None:
    document = client.get("/openapi.json").json()
    served = {f"{method} {re.sub(r'{[a-z_]+}', '{}', path)}" for method, path, _ in operations(document)}
    assert set(HOSTED.split("\n")) - {""} <= served
    assert document["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
    for method, path, operation in operations(document):
        name = f"{method} {path}"
        assert operation["summary"], name
        assert operation["description"], name
        assert operation["tags"], name
        assert "500" in operation["responses"], name
        for status, response in operation["responses"].items():
            assert "HTTPValidationError" not in str(response), name
            if status[0] in "45" and "json" in str(response.get("content")):
                schema = response["content"]["application/json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/Problem"}, f"{name} {status}"
    text = str(document)
    assert "HTTPValidationError" not in text


@sqlite_alone
def test_examples_are_what_the_document_says(client: Client) -> None:
    document = client.get("/openapi.json").json()
    seen = 0
    for name, schema in document["components"]["schemas"].items():
        for field, found in schema.get("properties", {}).items():
            for example in found.get("examples", ()):
                Draft202012Validator(
                    document | {"$ref": f"#/components/schemas/{name}/properties/{field}"}
                ).validate(example)
                seen += 1
    assert seen > 15


@sqlite_alone
def test_the_pages_need_no_other_host(client: Client) -> None:
    page = client.get("/docs")
    assert page.status_code == 200
    links = re.findall(r"""(?:src|href|url)["']?[=:] ?["']([^"']+)""", page.text)
    assert len(links) >= 3
    for link in {*links} - {"#main", "/console/"}:
        assert link.startswith(("/docs/", "/console/")), link
        assert client.get(link).status_code == 200, link
    assert "http://" not in page.text
    assert "https://" not in page.text
    document = client.get("/docs/openapi.json").json()
    assert document["openapi"] == "3.0.3"
    assert "'type': 'null'" not in str(document)


@sqlite_alone
@pytest.mark.parametrize(
    ("content", "content_type", "status", "said"),
    [
        (b"{", "application/json", 400, "the body is not JSON: EOF while parsing an object at line 1"),
        (b"", "application/json", 422, "the body"),
        (b"planted-x", "application/json", 400, "the body is not JSON"),
        (b"\xff\xfe", "application/json", 400, "the body is not JSON"),
        (b'{"name": "\\u0000"}', "application/json", 400, "NUL"),
        (b'{"credentials": {"\\u0000": 1}}', "application/json", 400, "NUL"),
        (b'{"name": "\\ud800"}', "application/json", 400, "the body is not JSON"),
        (b'{"replication_config": {"a": NaN}}', "application/json", 400, "the body is not JSON"),
        (b'{"replication_config": {"a": 1e999}}', "application/json", 400, "range of a double"),
        (b'{"name": ' + b"1" * 5000 + b"}", "application/json", 400, "the body is not JSON"),
        (b'{"source_config": ' + b'{"a":' * 5000, "application/json", 400, "recursion limit"),
        (b"[]", "application/json", 422, "valid dictionary"),
        (b'"planted-text"', "application/json", 422, "valid dictionary"),
        (b"name=planted-x", "application/x-www-form-urlencoded", 415, "Content-Type: application/json"),
        (b"{}", "", 415, "Content-Type: application/json"),
    ],
)
def test_bodies_that_cannot_be_read(
    client: Client, content: bytes, content_type: str, status: int, said: str
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    answer = client.post(CONNECTORS, content=content, headers=headers)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/json")
    assert said in answer.json()["message"]
    assert "planted" not in answer.text
    assert answer.json()["request_id"] == answer.headers["X-Request-Id"]


def test_texts_of_every_script_are_kept(client: Client) -> None:
    for name in ("Ümläut", "漢字", "😀", "\\u0000 as text", "a'b\"; DROP TABLE", "\u202e", "\x7f", "100%_"):
        body = {"connector_type": "stripe", "credentials": {"api_key": KEY}, "name": name}
        made = client.post(
            CONNECTORS, json=body | {"workspace_name": name, "replication_config": {name: name}}
        )
        assert made.status_code == 200, made.text
        assert made.json()["name"] == name
        listed = client.get(CONNECTORS, params={"workspace_name": name}).json()["data"]
        assert [item["name"] for item in listed] == [name]


def test_addresses_that_no_database_takes(client: Client) -> None:
    for url in (
        f"{CONNECTORS}/%00",
        f"{CONNECTORS}/a%00/inspect",
        f"{CONNECTORS}?workspace_name=%00",
        "/api/v1/workspaces?name_contains=a%00b",
    ):
        assert client.get(url).status_code == 400, url
    for url in (f"{CONNECTORS}/{'x' * 5000}", f"{CONNECTORS}/%ED%A0%80", f"{CONNECTORS}/%F0%9F"):
        assert client.get(url).status_code == 404, url
    for limit in ("0", "-1", "99999999999999999999", "x", "1.5"):
        assert client.get("/api/v1/workspaces", params={"limit": limit}).status_code == 422


@sqlite_alone
def test_long_bodies_are_refused_before_they_are_read(client: Client, engine: RunningEngine) -> None:
    url = httpx.URL(engine.url)
    with socket.create_connection((url.host, url.port)) as connection:
        head = f"POST {CONNECTORS} HTTP/1.1\r\nHost: x\r\nContent-Length: {LONGEST_BODY + 1}\r\n"
        connection.sendall(f"{head}Authorization: {client.headers['Authorization']}\r\n\r\n".encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413")

    def chunks() -> Iterator[bytes]:
        for _ in range(LONGEST_BODY // 1_000_000 + 2):
            yield b" " * 1_000_000

    answer = client.post(CONNECTORS, content=chunks(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert answer.json()["errors"] == []


@sqlite_alone
def test_other_methods_and_addresses(client: Client) -> None:
    answer = client.put(CONNECTORS)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, POST"
    assert "method" in answer.json()["message"]
    for method in ("HEAD", "OPTIONS", "TRACE", "PROPFIND"):
        assert client.request(method, CONNECTORS).status_code == 405
    for path in ("/", "/api/v2/x", f"{CONNECTORS}/", "/docs/assets/../../secret", "/docs/assets/none.js"):
        missing = client.get(path)
        assert missing.status_code == 404
        assert missing.json()["request_id"]


@sqlite_alone
def test_request_ids_are_taken_over(client: Client) -> None:
    for given in ("mine-1", "x" * 128, "~ !"):
        assert client.get("/healthz", headers={"X-Request-Id": given}).headers["X-Request-Id"] == given
    for given in ("", "x" * 129, "é".encode("latin-1")):
        answer = client.get("/healthz", headers={"X-Request-Id": given})
        assert re.fullmatch(r"[0-9a-f-]{36}", answer.headers["X-Request-Id"])


@sqlite_alone
def test_what_nobody_expected_is_a_problem_and_told_to_the_log_alone(
    client: Client,
    engine: RunningEngine,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("a value of the request")

    monkeypatch.setattr(engine.app.state.engine.types, "find", fail)
    with caplog.at_level(logging.ERROR):
        answer = client.post(CONNECTORS, json={"connector_type": "a value of the request"})
    assert answer.status_code == 500
    assert answer.json()["request_id"] in caplog.text
    assert "KeyError" in caplog.text
    assert "test_openapi.py" in caplog.text
    assert "a value of the request" not in answer.text + caplog.text.replace('raise KeyError("a value of', "")


@sqlite_alone
def test_a_database_that_is_away_is_503(
    client: Client, engine: RunningEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OperationalError("SELECT", {}, Exception("a value"))

    monkeypatch.setattr(engine.app.state.engine.database, "session", fail)
    answer = client.get(CONNECTORS)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "1")
    assert "a value" not in answer.text


def test_readiness_asks_for_this_versions_tables(engine: RunningEngine) -> None:
    assert httpx.get(f"{engine.url}/healthz").json() == {"status": "ok"}
    assert httpx.get(f"{engine.url}/readyz").json() == {"status": "ready"}


@sqlite_alone
def test_metrics_count_by_templates_and_name_nobody(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url})
        made = engine.organization()
        with engine.client(made) as client:
            connector = engine.create(client, "stripe", credentials={"api_key": KEY})
            call = {"entity": "customers", "action": "list"}
            assert client.post(f"{CONNECTORS}/{connector}/execute", json=call).status_code == 200
            client.post(f"{CONNECTORS}/{connector}/execute", json={"entity": "planted_x", "action": "y"})
            client.get(f"{CONNECTORS}/planted-id")
            client.get("/planted-address")
            client.request("PROPFIND", CONNECTORS)
            client.post("/api/v1/account/applications/token", json={"client_id": "x", "client_secret": "y"})
            text = client.get("/metrics").text
    route = f'method="POST",route="{CONNECTORS}/{{connector_id}}/execute"'
    assert f'airbyte_engine_request_seconds_count{{{route},status="200"}} 1.0' in text
    assert 'method="GET",route="unmatched",status="404"} 1.0' in text
    assert 'method="other",route=' in text
    assert 'airbyte_engine_token_requests_total{outcome="issued"} 1.0' in text
    assert 'airbyte_engine_token_requests_total{outcome="refused"} 1.0' in text
    labels = 'action="list",connector="stripe",entity="customers",outcome="success"'
    assert f"airbyte_engine_execution_seconds_count{{{labels}}} 1.0" in text
    assert "airbyte_engine_open_connectors 1.0" in text
    for private in ("planted", connector, made.organization_id, made.client_id, KEY):
        assert private not in text
