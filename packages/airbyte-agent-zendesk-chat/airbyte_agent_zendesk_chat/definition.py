# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="zendesk-chat",
    name="Zendesk Chat",
    definition_id="40d24d0f-b8f9-4fe0-9e6c-b06c0f3f45e4",
    version="1.0.0",
    server=Server(
        url="https://{subdomain}.zendesk.com/api/v2/chat",
        variables=(
            ServerVariable(name="subdomain", description="Subdomain of the account's `zendesk.com` URL"),
        ),
    ),
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            mapping={"token": "${access_token}"},
            required=("access_token",),
            properties={"access_token": None},
            title="Access token",
            description="A token of Zendesk Chat, which is not one of Zendesk Support: its OAuth clients are Chat's own.",
            texts={
                "access_token": CredentialText(
                    title="Access token",
                    description="Token that is sent with each call; its scope is `read` at least",
                    where="Zendesk Chat, Settings, Account, API, Add API client; then an OAuth flow with that client",
                )
            },
        ),
    ),
    entities={
        "accounts": {"get": ()},
        "agents": {"list": (), "get": ("agent_id",)},
        "agent_timeline": {"list": ()},
        "bans": {"list": (), "get": ("ban_id",)},
        "chats": {"list": (), "get": ("chat_id",)},
        "departments": {"list": (), "get": ("department_id",)},
        "goals": {"list": (), "get": ("goal_id",)},
        "roles": {"list": (), "get": ("role_id",)},
        "routing_settings": {"get": ()},
        "shortcuts": {"list": (), "get": ("shortcut_id",)},
        "skills": {"list": (), "get": ("skill_id",)},
        "triggers": {"list": ()},
    },
    security=(("bearer",),),
    check=("agents", "list"),
    package="airbyte_agent_zendesk_chat",
    settings={"subdomain": None},
    relationships=(
        Relationship(source="agents", target="roles", foreign_key="role_id"),
        Relationship(source="agent_timeline", target="agents", foreign_key="agent_id"),
        Relationship(source="chats", target="departments", foreign_key="department_id"),
    ),
    context_store={
        "chats": ContextStoreEntity(
            stream="chats",
            columns={
                "id": "string",
                "type": "string",
                "timestamp": "string",
                "end_timestamp": "string",
                "update_timestamp": "string",
                "started_by": "string",
                "duration": "integer",
                "visitor": "object",
                "session": "object",
                "agent_ids": "array",
                "agent_names": "array",
                "department_id": "integer",
                "department_name": "string",
                "message": "string",
                "history": "array",
                "count": "object",
                "response_time": "object",
                "missed": "boolean",
                "unread": "boolean",
                "triggered": "boolean",
                "rating": "string",
                "comment": "string",
                "tags": "array",
                "conversions": "array",
                "zendesk_ticket_id": "integer",
            },
        ),
        "agents": ContextStoreEntity(
            stream="agents",
            columns={
                "id": "integer",
                "email": "string",
                "first_name": "string",
                "last_name": "string",
                "display_name": "string",
                "enabled": "boolean",
                "role_id": "integer",
                "departments": "array",
                "enabled_departments": "array",
                "skills": "array",
                "create_date": "string",
                "last_login": "string",
                "login_count": "integer",
            },
        ),
        "agent_timeline": ContextStoreEntity(
            stream="agent_timeline",
            columns={
                "agent_id": "integer",
                "start_time": "string",
                "status": "string",
                "duration": "number",
                "engagement_count": "integer",
            },
            key=("agent_id", "start_time"),
        ),
        "departments": ContextStoreEntity(
            stream="departments",
            columns={
                "id": "integer",
                "name": "string",
                "description": "string",
                "enabled": "boolean",
                "members": "array",
                "settings": "object",
            },
        ),
        "bans": ContextStoreEntity(
            stream="bans",
            columns={
                "id": "integer",
                "type": "string",
                "reason": "string",
                "ip_address": "string",
                "visitor_id": "string",
                "visitor_name": "string",
                "created_at": "string",
            },
        ),
        "goals": ContextStoreEntity(
            stream="goals",
            columns={
                "id": "integer",
                "name": "string",
                "description": "string",
                "enabled": "boolean",
                "attribution_model": "string",
                "attribution_period": "integer",
                "settings": "object",
            },
        ),
        "roles": ContextStoreEntity(
            stream="roles",
            columns={
                "id": "integer",
                "name": "string",
                "description": "string",
                "enabled": "boolean",
                "members_count": "integer",
                "permissions": "object",
            },
        ),
        "skills": ContextStoreEntity(
            stream="skills",
            columns={
                "id": "integer",
                "name": "string",
                "description": "string",
                "enabled": "boolean",
                "members": "array",
            },
        ),
        "shortcuts": ContextStoreEntity(
            stream="shortcuts",
            columns={
                "id": "string",
                "name": "string",
                "message": "string",
                "options": "string",
                "tags": "array",
                "scope": "string",
                "departments": "array",
                "agents": "array",
            },
        ),
        "triggers": ContextStoreEntity(
            stream="triggers",
            columns={
                "id": "integer",
                "name": "string",
                "description": "string",
                "enabled": "boolean",
                "definition": "object",
            },
        ),
        "routing_settings": ContextStoreEntity(
            stream="routing_settings",
            columns={
                "routing_mode": "string",
                "chat_limit": "object",
                "skill_routing": "object",
                "reassignment": "object",
                "auto_idle": "object",
                "auto_accept": "object",
            },
        ),
        "accounts": ContextStoreEntity(
            stream="accounts",
            columns={"account_key": "string", "status": "string", "create_date": "string", "plan": "object"},
            key=("account_key",),
        ),
    },
)
