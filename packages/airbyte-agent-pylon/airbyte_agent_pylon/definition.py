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
            entity="issues",
            stream="issues",
            columns=(
                "id",
                "number",
                "title",
                "body_html",
                "state",
                "source",
                "type",
                "link",
                "tags",
                "account",
                "assignee",
                "requester",
                "team",
                "created_at",
                "latest_message_time",
                "first_response_time",
                "resolution_time",
            ),
        ),
        "accounts": ContextStoreEntity(
            entity="accounts",
            stream="accounts",
            columns=(
                "id",
                "name",
                "domains",
                "primary_domain",
                "type",
                "tags",
                "owner",
                "created_at",
                "latest_customer_activity_time",
            ),
        ),
        "contacts": ContextStoreEntity(
            entity="contacts",
            stream="contacts",
            columns=("id", "name", "email", "emails", "account", "portal_role"),
        ),
        "users": ContextStoreEntity(
            entity="users", stream="users", columns=("id", "name", "email", "status", "role_id")
        ),
        "teams": ContextStoreEntity(entity="teams", stream="teams", columns=("id", "name", "users")),
        "tags": ContextStoreEntity(
            entity="tags", stream="tags", columns=("id", "value", "object_type", "hex_color")
        ),
    },
)
