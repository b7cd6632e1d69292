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
            entity="chats",
            stream="chats",
            columns=(
                "id",
                "type",
                "timestamp",
                "end_timestamp",
                "update_timestamp",
                "started_by",
                "duration",
                "visitor",
                "session",
                "agent_ids",
                "agent_names",
                "department_id",
                "department_name",
                "message",
                "history",
                "count",
                "response_time",
                "missed",
                "unread",
                "triggered",
                "rating",
                "comment",
                "tags",
                "conversions",
                "zendesk_ticket_id",
            ),
        ),
        "agents": ContextStoreEntity(
            entity="agents",
            stream="agents",
            columns=(
                "id",
                "email",
                "first_name",
                "last_name",
                "display_name",
                "enabled",
                "role_id",
                "departments",
                "enabled_departments",
                "skills",
                "create_date",
                "last_login",
                "login_count",
            ),
        ),
        "agent_timeline": ContextStoreEntity(
            entity="agent_timeline",
            stream="agent_timeline",
            columns=("agent_id", "start_time", "status", "duration", "engagement_count"),
        ),
        "departments": ContextStoreEntity(
            entity="departments",
            stream="departments",
            columns=("id", "name", "description", "enabled", "members", "settings"),
        ),
        "bans": ContextStoreEntity(
            entity="bans",
            stream="bans",
            columns=("id", "type", "reason", "ip_address", "visitor_id", "visitor_name", "created_at"),
        ),
        "goals": ContextStoreEntity(
            entity="goals",
            stream="goals",
            columns=(
                "id",
                "name",
                "description",
                "enabled",
                "attribution_model",
                "attribution_period",
                "settings",
            ),
        ),
        "roles": ContextStoreEntity(
            entity="roles",
            stream="roles",
            columns=("id", "name", "description", "enabled", "members_count", "permissions"),
        ),
        "skills": ContextStoreEntity(
            entity="skills", stream="skills", columns=("id", "name", "description", "enabled", "members")
        ),
        "shortcuts": ContextStoreEntity(
            entity="shortcuts",
            stream="shortcuts",
            columns=("id", "name", "message", "options", "tags", "scope", "departments", "agents"),
        ),
        "triggers": ContextStoreEntity(
            entity="triggers",
            stream="triggers",
            columns=("id", "name", "description", "enabled", "definition"),
        ),
        "routing_settings": ContextStoreEntity(
            entity="routing_settings",
            stream="routing_settings",
            columns=(
                "routing_mode",
                "chat_limit",
                "skill_routing",
                "reassignment",
                "auto_idle",
                "auto_accept",
            ),
        ),
        "accounts": ContextStoreEntity(
            entity="accounts", stream="accounts", columns=("account_key", "status", "create_date", "plan")
        ),
    },
)
