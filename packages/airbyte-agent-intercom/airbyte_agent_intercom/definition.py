# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
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
    slug="intercom",
    name="Intercom",
    definition_id="d8313939-3782-41b0-be29-b3ca20d8dd3a",
    version="1.0.0",
    server=Server(url="https://api.intercom.io"),
    schemes=(
        Scheme(
            name="bearerAuth",
            kind="bearer",
            mapping={"token": "${access_token}"},
            required=("access_token",),
            properties={"access_token": None},
            title="Access token",
            description="Authenticate with the access token of an app in the workspace, or with one that a user gave the app.",
            texts={
                "access_token": CredentialText(
                    title="Access token",
                    description="Token from the developer hub, under the app, Authentication",
                    examples=("dG9rOmV4YW1wbGU=",),
                    where="https://app.intercom.com/a/apps/_/developer-hub, the app, Configure, Authentication",
                )
            },
        ),
    ),
    entities={
        "contacts": {"list": (), "create": ("role",), "get": ("id",), "update": ("id",), "delete": ("id",)},
        "conversations": {
            "list": (),
            "create": ("from", "body"),
            "get": ("id",),
            "update": ("id",),
            "delete": ("id",),
        },
        "companies": {
            "list": (),
            "create": ("company_id",),
            "get": ("id",),
            "update": ("id",),
            "delete": ("id",),
        },
        "teams": {"list": (), "get": ("id",)},
        "admins": {"list": (), "get": ("id",)},
        "tags": {"list": (), "create": ("name",), "get": ("id",), "delete": ("id",)},
        "notes": {"create": ("contact_id", "body")},
        "segments": {"list": (), "get": ("id",)},
        "internal_articles": {
            "create": ("title", "owner_id", "author_id"),
            "update": ("id",),
            "delete": ("id",),
        },
    },
    security=(("bearerAuth",),),
    check=("admins", "list"),
    package="airbyte_agent_intercom",
    relationships=(
        Relationship(source="contacts", target="admins", foreign_key="owner_id"),
        Relationship(source="conversations", target="admins", foreign_key="admin_assignee_id"),
        Relationship(source="conversations", target="teams", foreign_key="team_assignee_id"),
        Relationship(source="conversations", target="companies", foreign_key="company.id"),
        Relationship(source="conversations", target="contacts", foreign_key="source.author.id"),
        Relationship(source="notes", target="contacts", foreign_key="contact_id"),
        Relationship(source="notes", target="admins", foreign_key="author.id"),
        Relationship(source="teams", target="admins", foreign_key="admin_ids"),
        Relationship(source="admins", target="teams", foreign_key="team_ids"),
        Relationship(source="internal_articles", target="admins", foreign_key="author_id"),
        Relationship(source="internal_articles", target="admins", foreign_key="owner_id"),
    ),
    context_store={
        "contacts": ContextStoreEntity(
            entity="contacts",
            stream="contacts",
            columns=(
                "id",
                "external_id",
                "role",
                "email",
                "name",
                "phone",
                "owner_id",
                "created_at",
                "updated_at",
                "signed_up_at",
                "last_seen_at",
                "last_replied_at",
                "unsubscribed_from_emails",
                "location",
                "custom_attributes",
            ),
        ),
        "conversations": ContextStoreEntity(
            entity="conversations",
            stream="conversations",
            columns=(
                "id",
                "title",
                "state",
                "open",
                "read",
                "priority",
                "created_at",
                "updated_at",
                "waiting_since",
                "admin_assignee_id",
                "team_assignee_id",
                "source",
                "conversation_rating",
                "custom_attributes",
            ),
        ),
        "companies": ContextStoreEntity(
            entity="companies",
            stream="companies",
            columns=(
                "id",
                "company_id",
                "name",
                "website",
                "industry",
                "size",
                "monthly_spend",
                "user_count",
                "session_count",
                "plan",
                "created_at",
                "updated_at",
                "last_request_at",
                "custom_attributes",
            ),
        ),
        "admins": ContextStoreEntity(
            entity="admins",
            stream="admins",
            columns=("id", "name", "email", "job_title", "away_mode_enabled", "has_inbox_seat", "team_ids"),
        ),
        "teams": ContextStoreEntity(
            entity="teams",
            stream="teams",
            columns=("id", "name", "admin_ids", "distribution_method", "assignment_limit"),
        ),
        "tags": ContextStoreEntity(
            entity="tags", stream="tags", columns=("id", "name", "type", "applied_at", "applied_by")
        ),
        "segments": ContextStoreEntity(
            entity="segments",
            stream="segments",
            columns=("id", "name", "person_type", "count", "created_at", "updated_at"),
        ),
    },
    headers={"Intercom-Version": "2.16"},
)
