# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The connector as a table; its operations stand beside the entities."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ConfigNormalization,
    ContextStoreEntity,
    Definition,
    Relationship,
    RetryConfig,
    RetryWait,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

# fmt: off
DEFINITION = Definition(
    slug="lumen-desk", name="LumenDesk", definition_id="5d0c2f5e-8c1c-4b5e-9a55-0f2e7a1b6c01",
    version="1.4.2",
    server=Server(
        url="https://{subdomain}.{region}.lumendesk.example/api/v2",
        variables=(
            ServerVariable(name="subdomain"),
            ServerVariable(name="region", default="eu", enum=("eu", "us", "ap")),
        ),
        replication={
            "subdomain": ("subdomain", None), "credentials.host": ("region", "{{ value }}.lumendesk.example"),
        },
    ),
    schemes=(
        Scheme(
            name="agentToken", kind="basic",
            mapping={"username": "${email}/token", "password": "${api_token}"},
            required=("email", "api_token"), properties={"email": None, "api_token": None},
        ),
        Scheme(
            name="apiKey", kind="api_key", mapping={"api_key": "Lumen-API-Key ${api_key}"},
            required=("api_key",), properties={"api_key": None, "revision": "2026-04-15"},
            headers={"revision": "{{ revision }}", "X-Client": "lumen-connector"},
        ),
        Scheme(
            name="helpCentreKey", kind="api_key", mapping={"api_key": "${help_centre_key}"},
            required=("help_centre_key",), properties={"help_centre_key": None}, location="query",
            key="help_centre_key",
        ),
    ),
    entities={
        "users": {"get": (), "list": ()},
        "tickets": {
            "list": (), "create": ("subject",), "get": ("id",), "delete": ("id",),
            "update": ("id", "subject"), "search": ("query",),
        },
        "comments": {"list": ("ticket_id",), "create": ("ticket_id", "body")},
        "attachments": {"list": (), "create": ("file",), "download": ("id", "format")},
        "exports": {"download": ("id",)}, "articles": {"list": (), "create": ("title", "content")},
        "contacts": {"update": ("contact_id",)}, "tags": {"list": (), "create": ("name",)},
    },
    security=(("agentToken",), ("apiKey",), ("helpCentreKey",)), check=("users", "get"),
    package="airbyte_agent_lumen_desk", settings={"subdomain": None, "region": "eu"},
    retry=RetryConfig(
        max_attempts=4, initial_delay=0.5, max_delay=30.0, status_codes=(429, 502, 503),
        rules=(
            AnswerRule(
                means="rate_limit", status=(400, 403), headers={"X-Lumen-Reason": ("burst", "hour")},
                body={"$.error.code": ("too_fast", 17)}, contains={"$.errors[*].message": ("slow down",)},
                wait=RetryWait(
                    header="X-Lumen-Wait", path="$.error.wait", unit="milliseconds", seconds=2.0,
                    growth="linear",
                ),
                details=("$.error.scope",),
            ),
            AnswerRule(means="final", headers={"X-Lumen-Again": ("no",)}),
        ),
    ),
    normalization=(ConfigNormalization(target="region", source="api_key", delimiter="-"),),
    relationships=(
        Relationship(source="tickets", target="users", foreign_key="assignee_id"),
        Relationship(source="comments", target="tickets", foreign_key="ticket_id", where={"status": "open"}),
    ),
    context_store={
        "tickets": ContextStoreEntity(
            entity="tickets", stream="tickets", columns=("id", "subject", "requester", "assignee_id"),
        ),
        "users": ContextStoreEntity(entity="users", stream="users", columns=("id", "name")),
        "satisfaction_ratings": ContextStoreEntity(
            entity="satisfaction_ratings", stream="ratings", columns=("id", "score"),
        ),
    },
    idempotency_header="Idempotency-Key",
)
