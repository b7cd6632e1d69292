# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="pylon",
    name="Pylon",
    definition_id="f2e53e88-3c6b-4e5a-b7c2-a1d9c5e8f4b6",
    version="1.0.0",
    server=Server(url="https://api.usepylon.com"),
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            mapping={"token": "${api_token}"},
            required=("api_token",),
            properties={"api_token": None},
            title="API token",
            description="Authenticate with an API token, which administrators create.",
            texts={
                "api_token": CredentialText(
                    title="API token",
                    description="The token",
                    examples=("pylon-example",),
                    where="Settings, API tokens",
                )
            },
        ),
    ),
    entities={
        "issues": {
            "list": ("start_time", "end_time"),
            "create": ("title", "body_html"),
            "get": ("id",),
            "delete": ("id",),
            "update": ("id",),
        },
        "issue_replies": {"create": ("id", "body_html", "message_id")},
        "issue_assignments": {"update": ("id",)},
        "issue_statuses": {"update": ("id", "state")},
        "messages": {"list": ("id",)},
        "issue_notes": {"create": ("id", "body_html")},
        "issue_threads": {"create": ("id",)},
        "accounts": {"list": (), "create": ("name",), "get": ("id",), "update": ("id",)},
        "contacts": {"list": (), "create": ("name",), "get": ("id",), "update": ("id",)},
        "teams": {"list": (), "create": (), "get": ("id",), "update": ("id",)},
        "tags": {"list": (), "create": ("value", "object_type"), "get": ("id",), "update": ("id",)},
        "users": {"list": (), "get": ("id",)},
        "custom_fields": {"list": ("object_type",), "get": ("id",)},
        "ticket_forms": {"list": ()},
        "user_roles": {"list": ()},
        "tasks": {"create": ("title",), "update": ("id",)},
        "projects": {"create": ("name", "account_id"), "update": ("id",)},
        "milestones": {"create": ("name", "project_id"), "update": ("id",)},
        "articles": {
            "create": ("kb_id", "title", "body_html", "author_user_id"),
            "update": ("kb_id", "article_id"),
        },
        "collections": {"create": ("kb_id", "title")},
        "me": {"get": ()},
    },
    security=(("bearer",),),
    check=("me", "get"),
    package="airbyte_agent_pylon",
    relationships=(
        Relationship(source="issues", target="accounts", foreign_key="account.id"),
        Relationship(source="issues", target="users", foreign_key="assignee.id"),
        Relationship(source="issues", target="contacts", foreign_key="requester.id"),
        Relationship(source="issues", target="teams", foreign_key="team.id"),
        Relationship(source="contacts", target="accounts", foreign_key="account.id"),
        Relationship(source="accounts", target="users", foreign_key="owner.id"),
        Relationship(source="users", target="user_roles", foreign_key="role_id"),
    ),
    context_store={
        "issues": ContextStoreEntity(
            stream="issues",
            columns={
                "id": "string",
                "number": "integer",
                "title": "string",
                "body_html": "string",
                "state": "string",
                "source": "string",
                "type": "string",
                "link": "string",
                "tags": "array",
                "account": "object",
                "assignee": "object",
                "requester": "object",
                "team": "object",
                "created_at": "string",
                "latest_message_time": "string",
                "first_response_time": "string",
                "resolution_time": "string",
            },
        ),
        "accounts": ContextStoreEntity(
            stream="accounts",
            columns={
                "id": "string",
                "name": "string",
                "domains": "array",
                "primary_domain": "string",
                "type": "string",
                "tags": "array",
                "owner": "object",
                "created_at": "string",
                "latest_customer_activity_time": "string",
            },
        ),
        "contacts": ContextStoreEntity(
            stream="contacts",
            columns={
                "id": "string",
                "name": "string",
                "email": "string",
                "emails": "array",
                "account": "object",
                "portal_role": "string",
            },
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "string",
                "name": "string",
                "email": "string",
                "status": "string",
                "role_id": "string",
            },
        ),
        "teams": ContextStoreEntity(
            stream="teams", columns={"id": "string", "name": "string", "users": "array"}
        ),
        "tags": ContextStoreEntity(
            stream="tags",
            columns={"id": "string", "value": "string", "object_type": "string", "hex_color": "string"},
        ),
    },
)
