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
            stream="contacts",
            columns={
                "id": "string",
                "external_id": "string",
                "role": "string",
                "email": "string",
                "name": "string",
                "phone": "string",
                "owner_id": "string",
                "created_at": "integer",
                "updated_at": "integer",
                "signed_up_at": "integer",
                "last_seen_at": "integer",
                "last_replied_at": "integer",
                "unsubscribed_from_emails": "boolean",
                "location": {"country": "string", "city": "string"},
                "custom_attributes": "object",
            },
        ),
        "conversations": ContextStoreEntity(
            stream="conversations",
            columns={
                "id": "string",
                "title": "string",
                "state": "string",
                "open": "boolean",
                "read": "boolean",
                "priority": "string",
                "created_at": "integer",
                "updated_at": "integer",
                "waiting_since": "integer",
                "admin_assignee_id": "integer",
                "team_assignee_id": "integer",
                "source": {"type": "string", "subject": "string", "body": "string", "delivered_as": "string"},
                "conversation_rating": {"rating": "integer", "remark": "string"},
                "custom_attributes": "object",
            },
        ),
        "companies": ContextStoreEntity(
            stream="companies",
            columns={
                "id": "string",
                "company_id": "string",
                "name": "string",
                "website": "string",
                "industry": "string",
                "size": "integer",
                "monthly_spend": "number",
                "user_count": "integer",
                "session_count": "integer",
                "plan": {"name": "string"},
                "created_at": "integer",
                "updated_at": "integer",
                "last_request_at": "integer",
                "custom_attributes": "object",
            },
        ),
        "admins": ContextStoreEntity(
            stream="admins",
            columns={
                "id": "string",
                "name": "string",
                "email": "string",
                "job_title": "string",
                "away_mode_enabled": "boolean",
                "has_inbox_seat": "boolean",
                "team_ids": "array",
            },
        ),
        "teams": ContextStoreEntity(
            stream="teams",
            columns={
                "id": "string",
                "name": "string",
                "admin_ids": "array",
                "distribution_method": "string",
                "assignment_limit": "integer",
            },
        ),
        "tags": ContextStoreEntity(
            stream="tags",
            columns={
                "id": "string",
                "name": "string",
                "type": "string",
                "applied_at": "integer",
                "applied_by": {"id": "string"},
            },
        ),
        "segments": ContextStoreEntity(
            stream="segments",
            columns={
                "id": "string",
                "name": "string",
                "person_type": "string",
                "count": "integer",
                "created_at": "integer",
                "updated_at": "integer",
            },
        ),
    },
    headers={"Intercom-Version": "2.16"},
)
