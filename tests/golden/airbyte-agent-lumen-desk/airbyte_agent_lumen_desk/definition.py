# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ConfigNormalization,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    RetryWait,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="lumen-desk",
    name="LumenDesk",
    definition_id="5d0c2f5e-8c1c-4b5e-9a55-0f2e7a1b6c01",
    version="1.4.2",
    server=Server(
        url="https://{subdomain}.{region}.lumendesk.example/api/v2",
        variables=(
            ServerVariable(
                name="subdomain",
                description="What stands before .lumendesk.example in the address of the account.",
            ),
            ServerVariable(
                name="region",
                default="eu",
                enum=("eu", "us", "ap"),
                description="Where the account's data is kept.",
            ),
        ),
        replication={
            "subdomain": ("subdomain", None),
            "credentials.host": ("region", "{{ value }}.lumendesk.example"),
        },
    ),
    schemes=(
        Scheme(
            name="agentToken",
            kind="basic",
            mapping={"username": "${email}/token", "password": "${api_token}"},
            required=("email", "api_token"),
            properties={"email": None, "api_token": None},
            title="Agent token",
            description="Everything is done in the name of one agent.",
            texts={
                "email": CredentialText(title="Email", description="Address of the agent."),
                "api_token": CredentialText(
                    title="API token",
                    description="A token made under Admin, Channels, API.",
                    pattern="^[A-Za-z0-9]{8,}$",
                    examples=("lumen0example",),
                    where="Admin, Channels, API, New token",
                ),
            },
        ),
        Scheme(
            name="apiKey",
            kind="api_key",
            mapping={"api_key": "Lumen-API-Key ${api_key}"},
            required=("api_key",),
            properties={"api_key": None, "revision": "2026-04-15"},
            headers={"revision": "{{ revision }}", "X-Client": "lumen-connector"},
            title="API key",
            texts={
                "api_key": CredentialText(
                    title="API key", description="Ends in the region, as in `8c1f-eu`."
                ),
                "revision": CredentialText(title="Revision", description="Revision of the API to speak."),
            },
        ),
        Scheme(
            name="helpCentreKey",
            kind="api_key",
            mapping={"api_key": "${help_centre_key}"},
            required=("help_centre_key",),
            properties={"help_centre_key": None},
            location="query",
            key="help_centre_key",
            title="Help centre key",
            texts={
                "help_centre_key": CredentialText(
                    title="Help centre key", description="Reads published articles only."
                )
            },
        ),
    ),
    entities={
        "users": {"get": (), "list": ()},
        "tickets": {
            "list": (),
            "create": ("subject",),
            "get": ("id",),
            "delete": ("id",),
            "update": ("id", "subject"),
            "search": ("query",),
        },
        "comments": {"list": ("ticket_id",), "create": ("ticket_id", "body")},
        "attachments": {"list": (), "create": ("file",), "download": ("id", "format")},
        "exports": {"download": ("id",)},
        "articles": {"list": (), "create": ("title", "content")},
        "contacts": {"update": ("contact_id",)},
        "tags": {"list": (), "create": ("name",)},
    },
    security=(("agentToken",), ("apiKey",), ("helpCentreKey",)),
    check=("users", "get"),
    package="airbyte_agent_lumen_desk",
    settings={"subdomain": None, "region": "eu"},
    retry=RetryConfig(
        max_attempts=4,
        initial_delay=0.5,
        max_delay=30.0,
        status_codes=(429, 502, 503),
        rules=(
            AnswerRule(
                means="rate_limit",
                status=(400, 403),
                headers={"X-Lumen-Reason": ("burst", "hour")},
                body={"$.error.code": ("too_fast", 17)},
                contains={"$.errors[*].message": ("slow down",)},
                wait=RetryWait(
                    header="X-Lumen-Wait",
                    path="$.error.wait",
                    unit="milliseconds",
                    seconds=2.0,
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
            stream="tickets",
            columns={
                "id": "integer",
                "subject": "string",
                "requester": {"email": "string", "address": {"city": "string"}},
                "assignee_id": "integer",
            },
        ),
        "users": ContextStoreEntity(stream="users", columns={"id": "integer", "name": "string"}),
        "satisfaction_ratings": ContextStoreEntity(
            stream="ratings", columns={"id": "integer", "score": "string"}
        ),
    },
    idempotency_header="Idempotency-Key",
)
