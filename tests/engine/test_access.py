"""Nobody reaches what is another's: every endpoint with others' ids, with no token and with forged ones."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import jwt
import pytest
import schemathesis
from starlette.routing import Mount

from tests.engine.serving import Client, RunningEngine
from tests.engine.shop import KEY

CONNECTORS = "/api/v1/integrations/connectors"
WORKFLOWS = "/api/v1/internal/workflows"
SCHEDULE = {"trigger_type": "schedule", "cron_expression": "0 6 * * *"}
OAUTH = {"client_id": "theirs", "client_secret": "theirs"}
CALL = {"entity": "customers", "action": "list"}
HARBOR = {"connector_type": "harbor-crm", "environment": {"subdomain": "acme"}}
STRIPE = {"connector_type": "stripe", "credentials": {"api_key": KEY}}


@dataclass(frozen=True)
class Case:
    """What an endpoint answers to another organization's token, and to a token of another workspace.

    With ``named`` the request names a thing of its owner, so that the answer must be the one for a thing that
    is not there; else the answer must have nothing of the owner's.
    """

    organization: int
    workspace: int
    body: Mapping[str, Any] | None = None
    query: tuple[str, ...] = ()
    named: bool = True


#: By method and address; a new endpoint needs a row here.
CASES = {
    "POST /api/v1/embedded/scoped-token": Case(200, 403, {"workspace_name": "{workspace_name}"}, named=False),
    "GET /api/v1/embedded/scoped-token/info": Case(200, 200, named=False),
    "GET /api/v1/integrations/templates/sources": Case(200, 200, named=False),
    "GET /api/v1/integrations/templates/sources/{id}": Case(404, 404),
    f"POST {CONNECTORS}": Case(200, 403, STRIPE | {"workspace_name": "{workspace_name}"}, named=False),
    f"GET {CONNECTORS}": Case(200, 403, query=("workspace_name",), named=False),
    f"GET {CONNECTORS}/{{connector_id}}": Case(404, 404),
    f"PATCH {CONNECTORS}/{{connector_id}}": Case(404, 404, {"credentials": {"api_key": KEY}}),
    f"DELETE {CONNECTORS}/{{connector_id}}": Case(404, 404),
    f"GET {CONNECTORS}/{{connector_id}}/inspect": Case(404, 404),
    f"POST {CONNECTORS}/{{connector_id}}/execute": Case(404, 404, CALL),
    "POST /api/v1/connectors/sources/{connector_id}/execute": Case(404, 404, CALL),
    "POST /api/v1/connectors/instances/{connector_id}/execute": Case(404, 404, CALL),
    f"POST {CONNECTORS}/{{connector_id}}/execute/prepare": Case(422, 422, CALL),
    "POST /v1/integrations/connectors": Case(
        200, 403, STRIPE | {"workspace_name": "{workspace_name}", "name": "Another"}, named=False
    ),
    "GET /api/v1/connectors/instances_for_user": Case(200, 403, query=("external_user_id",), named=False),
    "POST /api/v1/embedded/sources": Case(
        404,
        404,
        {"source_template_id": "stripe", "workspace_id": "{workspace_id}", "auth_config": {"api_key": KEY}},
    ),
    "GET /api/v1/connectors/connectors_for_user": Case(200, 403, query=("external_user_id",), named=False),
    "GET /api/v1/audit": Case(200, 403, query=("connector_id",), named=False),
    "GET /api/v1/workspaces": Case(200, 200, query=("name_contains",), named=False),
    "PUT /api/v1/oauth/credentials": Case(200, 403, OAUTH, named=False),
    "DELETE /api/v1/oauth/credentials": Case(204, 403, named=False),
    "PUT /api/v1/oauth/credentials/connector_type/{connector_type}": Case(200, 403, OAUTH, named=False),
    "DELETE /api/v1/oauth/credentials/connector_type/{connector_type}": Case(204, 403, named=False),
    f"POST {CONNECTORS}/oauth/initiate": Case(
        409, 403, HARBOR | {"workspace_name": "{workspace_name}"}, named=False
    ),
    "GET /api/v1/skills/docs": Case(404, 404, query=("id",)),
    "POST /api/v1/workspaces/query/structured": Case(
        200, 403, {"prompt": "?"}, query=("workspace_name",), named=False
    ),
    f"GET {WORKFLOWS}": Case(404, 404, query=("workspace_id",)),
    f"POST {WORKFLOWS}": Case(404, 404, {"workspace_id": "{workspace_id}", "name": "w"}),
    f"GET {WORKFLOWS}/{{workflow_id}}": Case(404, 404, query=("workspace_id",)),
    f"PATCH {WORKFLOWS}/{{workflow_id}}": Case(404, 404, {"name": "taken"}, query=("workspace_id",)),
    f"DELETE {WORKFLOWS}/{{workflow_id}}": Case(404, 404, query=("workspace_id",)),
    f"GET {WORKFLOWS}/{{workflow_id}}/automations": Case(404, 404, query=("workspace_id",)),
    f"POST {WORKFLOWS}/{{workflow_id}}/automations": Case(
        404, 404, SCHEDULE | {"workspace_id": "{workspace_id}"}
    ),
    f"GET {WORKFLOWS}/{{workflow_id}}/automations/{{automation_id}}": Case(404, 404, query=("workspace_id",)),
    f"PATCH {WORKFLOWS}/{{workflow_id}}/automations/{{automation_id}}": Case(
        404, 404, {"enabled": False}, query=("workspace_id",)
    ),
    f"POST {WORKFLOWS}/{{workflow_id}}/automations/{{automation_id}}/webhook/rotate": Case(
        404, 404, query=("workspace_id",)
    ),
    f"DELETE {WORKFLOWS}/{{workflow_id}}/automations/{{automation_id}}": Case(
        404, 404, query=("workspace_id",)
    ),
}
#: They take no token: what they are about is in the request alone.
OPEN = {
    "GET /healthz",
    "GET /readyz",
    "GET /metrics",
    "POST /api/v1/account/applications/token",
    "POST /api/v1/applications/token",
    f"GET {CONNECTORS}/oauth/callback",
    "POST /api/v1/webhooks/automations/{automation_id}/{secret}",
}


#: Pages for people, with nothing of anybody's; they are in no document.
# The console signs its pages in itself; tests of its own walk them.
PAGES = {
    "GET /",
    "GET /console",
    "GET /console/*",
    "GET /docs",
    "GET /docs/assets/*",
    "GET /docs/openapi.json",
    "GET /openapi.json",
}
#: Another protocol: tests/engine/test_mcp.py shows whose connectors each token reaches there.
MCP = {"DELETE /mcp", "GET /mcp", "POST /mcp"}


@dataclass(frozen=True)
class Owner:
    """Somebody's things."""

    client: Client
    things: Mapping[str, str]
    organization_id: str

    def all(self) -> list[Any]:
        """Everything, to see that nothing was changed."""
        ids, query = self.things, {"workspace_id": self.things["workspace_id"]}
        workflow = f"{WORKFLOWS}/{ids['workflow_id']}"
        return [
            self.client.get(f"{CONNECTORS}/{ids['connector_id']}").json(),
            self.client.get(CONNECTORS).json(),
            self.client.get("/api/v1/workspaces").json(),
            self.client.get(workflow, params=query).json(),
            self.client.get(f"{workflow}/automations/{ids['automation_id']}", params=query).json(),
        ]


def token_of(client: Client, workspace: str) -> str:
    answer = client.post("/api/v1/embedded/scoped-token", json={"workspace_name": workspace})
    token: str = answer.raise_for_status().json()["token"]
    return token


@pytest.fixture
def owner(engine: RunningEngine) -> Iterator[Owner]:
    made = engine.organization()
    with engine.client(made) as client:
        name = "owners-own-place"
        connector = engine.create(client, "stripe", credentials={"api_key": KEY}, workspace_name=name)
        client.put("/api/v1/oauth/credentials", json=OAUTH).raise_for_status()
        found = client.get("/api/v1/workspaces", params={"name_contains": name}).json()["data"]
        workspace = found[0]["id"]
        body = {"workspace_id": workspace, "name": "w", "tasks": []}
        workflow = client.post(WORKFLOWS, json=body).raise_for_status().json()["id"]
        automation = client.post(
            f"{WORKFLOWS}/{workflow}/automations", json=SCHEDULE | {"workspace_id": workspace}
        )
        things = {
            "workspace_name": name,
            "external_user_id": name,
            "name_contains": name,
            "workspace_id": workspace,
            "connector_id": connector,
            "workflow_id": workflow,
            "automation_id": automation.raise_for_status().json()["id"],
            "id": connector,
            "connector_type": "stripe",
        }
        token_of(client, "other")
        yield Owner(client, things, made.organization_id)


def send(client: httpx.Client, name: str, things: Mapping[str, str]) -> httpx.Response:
    method, path = name.split()
    case = CASES[name]
    body = {
        key: value.format_map(things) if isinstance(value, str) else value
        for key, value in (case.body or {}).items()
    }
    query = {key: things[key] for key in case.query}
    json = body if case.body is not None else None
    return client.request(method, path.format_map(things), params=query, json=json)


def endpoints(engine: RunningEngine, *, open: bool) -> set[str]:
    return {
        f"{method.upper()} {path}"
        for path, operations in engine.app.openapi()["paths"].items()
        for method, operation in operations.items()
        if ("security" not in operation) is open
    }


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_every_endpoint_has_a_case(engine: RunningEngine) -> None:
    assert endpoints(engine, open=False) == CASES.keys()
    assert endpoints(engine, open=True) == OPEN


def routed(routes: Iterable[Any]) -> set[str]:
    """What the application routes, documented or not: methods and addresses, without ``HEAD``."""
    found: set[str] = set()
    for route in routes:
        inner = getattr(route, "original_router", route)
        if getattr(inner, "routes", None):
            found |= routed(inner.routes)
        elif isinstance(route, Mount):
            found.add(f"GET {route.path}/*")
        else:
            path = re.sub(r":\w+}", "}", route.path)
            found |= {f"{method} {path}" for method in (route.methods or {"GET"}) - {"HEAD"}}
    return found


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_every_route_is_in_the_document_or_a_page(engine: RunningEngine) -> None:
    assert routed(engine.app.routes) == CASES.keys() | OPEN | PAGES | MCP


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_requests_are_drawn_for_every_endpoint(engine: RunningEngine) -> None:
    document = schemathesis.openapi.from_dict(engine.app.openapi())
    drawn = {f"{found.ok().method.upper()} {found.ok().path}" for found in document.get_all_operations()}
    assert drawn == CASES.keys() | OPEN


@pytest.mark.parametrize("who", ["organization", "workspace"])
def test_nobody_reaches_what_is_anothers(engine: RunningEngine, owner: Owner, who: str) -> None:
    before = owner.all()
    nothing = {**{name: f"nothing-{name}" for name in owner.things}, "connector_type": "stripe"}
    private = {*owner.things.values()} - {"stripe"}
    if who == "organization":
        private.discard(owner.things["workspace_name"])  # the stranger's own workspace may be called so too
        token = engine.token(engine.organization("second"))
        private.add(owner.organization_id)
    else:
        token = token_of(owner.client, "other")
    with Client(engine.url, token) as stranger:
        for name, case in CASES.items():
            answer = send(stranger, name, owner.things)
            assert answer.status_code == getattr(case, who), f"{name}: {answer.text}"
            assert not [item for item in private if item in answer.text], f"{name}: {answer.text}"
            if case.named or answer.status_code >= 400:
                missing = send(stranger, name, nothing)
                assert missing.status_code == answer.status_code, name
                assert _words(missing) == _words(answer), name
    assert owner.all() == before


def _words(answer: httpx.Response) -> str:
    body = answer.json()
    return re.sub(r"; did you mean [^?]*\?|;", "", body["message"]) + str(body["errors"])


def forged(engine: RunningEngine, owner: Owner) -> dict[str, str]:
    """Tokens that say they are the owner's."""
    parts = engine.app.state.engine.tokens
    now = int(time.time())
    claims = {"sub": "x", "org": owner.organization_id, "aud": "airbyte-agent-engine", "iat": now}
    claims["exp"] = now + 600
    header = {"kid": parts._key_id}
    mine, theirs = engine.token(engine.organization("second")).split("."), owner.client.headers
    body = theirs["Authorization"].removeprefix("Bearer ").split(".")[1]
    return {
        "none": jwt.encode(claims, None, "none", headers=header),
        "another key": jwt.encode(claims, b"k" * 32, "HS256", headers=header),
        "another key's id": jwt.encode(claims, b"k" * 32, "HS256", headers={"kid": "k"}),
        "ended": jwt.encode(claims | {"exp": now - 60}, parts._keys[parts._key_id], "HS256", headers=header),
        "swapped claims": f"{mine[0]}.{body}.{mine[2]}",
        "nothing": "",
        "no token": "planted",
    }


def test_without_a_token_of_ours_there_is_nothing(engine: RunningEngine, owner: Owner) -> None:
    before = owner.all()
    answers: set[tuple[int, str, str]] = set()
    tokens = forged(engine, owner)
    with httpx.Client(base_url=engine.url, timeout=30) as client:
        for name in CASES:
            for kind, token in tokens.items():
                client.headers["Authorization"] = f"Bearer {token}".strip()
                answer = send(client, name, owner.things)
                assert answer.status_code == 401, f"{name} with {kind}: {answer.text}"
                answers.add(
                    (answer.status_code, answer.json()["message"], answer.headers["WWW-Authenticate"])
                )
            for header in ("", "Basic planted", owner.client.headers["Authorization"][7:]):
                client.headers["Authorization"] = header
                assert send(client, name, owner.things).status_code == 401, name
            del client.headers["Authorization"]
            assert send(client, name, owner.things).status_code == 401, name
    assert len(answers) == 1
    assert owner.all() == before
