"""Requests drawn from the OpenAPI document: no server error, no undocumented status, answers as declared."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.engine.conftest import Start
from tests.engine.serving import Client
from tests.engine.shop import KEY, Shop

pytestmark = pytest.mark.once

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
EXAMPLES = 3
#: Running automations is not built: its answer is 501.
CONNECTORS = "/api/v1/integrations/connectors"
NOT_BUILT = "/api/v1/webhooks/automations/{automation_id}/{secret}"
#: What nothing drawn can bring to a success: it takes an OAuth app, and a user who agrees; or it is refused.
NEVER = {
    NOT_BUILT,
    "/api/v1/integrations/connectors/oauth/callback",
    "/api/v1/integrations/connectors/oauth/initiate",
    "/api/v1/integrations/connectors/{connector_id}/execute/prepare",
}
OAUTH_APP = "/api/v1/oauth/credentials/connector_type/stripe"
#: What would only narrow a request down to nothing.
LEFT_OUT = {
    "auth_scheme",
    "authorization",
    "check",
    "completion_webhook_url",
    "cursor",
    "customer_name",
    "definition_id",
    "environment",
    "exclude_fields",
    "if-range",
    "params",
    "range",
    "redirect_url",
    "section",
    "select_fields",
    "source_config",
    "x-organization-id",
}


def filled(client: Client, credentials: Mapping[str, str]) -> dict[str, Any]:
    """Things that are there, by the names that requests have for them."""
    made = client.post(
        CONNECTORS, json={"connector_type": "stripe", "credentials": {"api_key": KEY}, "name": "Kept"}
    ).json()
    workspace = made["workspace_id"]
    body = {"workspace_id": workspace, "name": "w", "tasks": []}
    workflow = client.post("/api/v1/internal/workflows", json=body).json()["id"]
    schedule = {"workspace_id": workspace, "trigger_type": "schedule", "cron_expression": "0 6 * * *"}
    automation = client.post(f"/api/v1/internal/workflows/{workflow}/automations", json=schedule).json()["id"]
    return {
        "id": "stripe",
        "connector_id": made["id"],
        "workspace_id": workspace,
        "workspace_name": "default",
        "external_user_id": "default",
        "workflow_id": workflow,
        "automation_id": automation,
        "connector_type": "stripe",
        "source_template_id": "stripe",
        "credentials": {"api_key": KEY},
        "auth_config": {"api_key": KEY},
        "entity": "customers",
        "action": "list",
        "cron_expression": "0 6 * * *",
        "timezone": "UTC",
        "trigger_type": "schedule",
        **credentials,
    }


def plausible(case: Case, things: Mapping[str, Any]) -> None:
    """Name things that are there, so that the request gets further than to a 404."""
    for part in (case.path_parameters, case.query, case.headers, case.body):
        for name in list(part) if isinstance(part, MutableMapping) else ():
            if name in things:
                part[name] = things[name]
            elif name.lower() in LEFT_OUT:
                del part[name]


def test_what_is_drawn_from_the_document_is_answered_as_it_says(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url}, token_requests=10_000)
        document = schemathesis.openapi.from_dict(engine.app.openapi())
        operations = [found.ok() for found in document.get_all_operations()]
        operations.sort(key=_deletes)  # last, and what is within before what it is in
        assert len(operations) > 30
        made = engine.organization()
        credentials = {"client_id": made.client_id, "client_secret": made.client_secret}
        with engine.client(made) as client:
            things = filled(client, credentials)
            for operation in operations:
                client.put(OAUTH_APP, json=credentials)  # one to be deleted
                for found in client.get(CONNECTORS).json()["data"]:  # what has no name is made once
                    if found["name"] != "Kept":
                        client.delete(f"{CONNECTORS}/{found['id']}")
                answers = drawn(operation, client, things)
                assert operation.path in NEVER or min(answers) < 300, f"{operation.label}: {answers}"


def _deletes(operation: APIOperation) -> int:
    return -len(operation.path) if operation.method == "delete" else -1000


def drawn(operation: APIOperation, client: Client, things: Mapping[str, Any]) -> set[int]:
    """The statuses of the answers to requests for one operation, good ones and bad ones."""
    answers: set[int] = set()
    checks = [check for check in CHECKS if operation.path != NOT_BUILT or check is not not_a_server_error]

    def example(case: Case, *, real: bool) -> None:
        if real:
            plausible(case, things)
        response = case.call(base_url=str(client.base_url), headers=dict(client.headers), timeout=30)
        if "x-request-id" not in response.headers:  # the HTTP server did not hand on a head of over 64 KiB
            assert (response.status_code, response.content) == (400, b"Invalid HTTP request received.")
            return
        answers.add(response.status_code)
        case.validate_response(response, checks=checks)

    for mode, real in (
        (GenerationMode.POSITIVE, False),
        (GenerationMode.POSITIVE, True),
        (GenerationMode.NEGATIVE, True),
    ):
        run = given(case=operation.as_strategy(generation_mode=mode), real=st.just(real))(example)
        limited = settings(
            max_examples=EXAMPLES,
            derandomize=True,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        try:
            limited(run)()
        except Unsatisfiable:  # there is nothing to be wrong about
            assert mode is GenerationMode.NEGATIVE
    return answers
