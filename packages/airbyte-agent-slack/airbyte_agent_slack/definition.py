# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    ErrorCheck,
    Relationship,
    RetryConfig,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="slack",
    name="Slack",
    definition_id="c2281cee-86f9-4a86-bb48-d23286b4c7bd",
    version="1.0.0",
    server=Server(url="https://slack.com/api"),
    schemes=(
        Scheme(
            name="token",
            kind="bearer",
            mapping={"token": "${token}"},
            required=("token",),
            properties={"token": None},
            title="Token",
            description="Authenticate with a token of an app that is installed in the workspace.",
            texts={
                "token": CredentialText(
                    title="Token",
                    description="Bot token (xoxb-...) or user token (xoxp-...), from the app's page under OAuth & Permissions",
                    pattern="^xox",
                    examples=("xoxb-example",),
                    where="https://api.slack.com/apps, the app, OAuth & Permissions, OAuth Tokens",
                )
            },
            aliases={"bot_key": "token"},
        ),
        Scheme(
            name="oauth",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "access_token": "${access_token}",
                "refresh_token": "${refresh_token}",
            },
            required=("client_id", "client_secret"),
            properties={
                "client_id": None,
                "client_secret": None,
                "access_token": None,
                "refresh_token": None,
            },
            token_url="https://slack.com/api/oauth.v2.access",
            authorization_url="https://slack.com/oauth/v2/authorize",
            refresh=TokenRefresh(),
            scopes=(
                "users:read",
                "users:read.email",
                "channels:read",
                "groups:read",
                "im:read",
                "mpim:read",
                "channels:history",
                "groups:history",
                "im:history",
                "mpim:history",
                "chat:write",
                "chat:write.public",
                "chat:write.customize",
                "channels:manage",
                "channels:join",
                "groups:write",
                "im:write",
                "mpim:write",
                "reactions:write",
                "pins:write",
                "bookmarks:write",
            ),
            title="OAuth",
            description="Authenticate as an app that a member of the workspace has installed.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Client id of the app",
                    examples=("0000000000.0000000000000",),
                    where="https://api.slack.com/apps, the app, Basic Information, App Credentials",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Client secret of the app",
                    where="https://api.slack.com/apps, the app, Basic Information, App Credentials",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Bot token from the installation, or the user token of its `authed_user`; fetched where there is a refresh token in its place",
                    examples=("xoxb-example",),
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token (xoxe-...) of an app with token rotation; each one is good once",
                    examples=("xoxe-1-example",),
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
            },
        ),
    ),
    entities={
        "users": {"list": (), "get": ("user",)},
        "channels": {"list": (), "get": ("channel",), "create": ("name",), "update": ("channel", "name")},
        "channel_messages": {"list": ("channel",)},
        "threads": {"list": ("channel",)},
        "messages": {
            "create": ("channel", "text"),
            "update": ("channel", "ts", "text"),
            "delete": ("channel", "ts"),
        },
        "ephemeral_messages": {"create": ("channel", "user", "text")},
        "scheduled_messages": {"create": ("channel", "text", "post_at")},
        "channel_topics": {"create": ("channel", "topic")},
        "channel_purposes": {"create": ("channel", "purpose")},
        "channel_invites": {"create": ("channel", "users")},
        "channel_archives": {"create": ("channel",)},
        "channel_kicks": {"create": ("channel", "user")},
        "channel_joins": {"create": ("channel",)},
        "reactions": {"create": ("channel", "timestamp", "name"), "delete": ("channel", "timestamp", "name")},
        "pins": {"create": ("channel", "timestamp")},
        "bookmarks": {"create": ("channel_id", "title", "type")},
    },
    security=(("token",), ("oauth",)),
    check=("users", "list"),
    package="airbyte_agent_slack",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="rate_limit", body={"$.error": ("ratelimited", "rate_limited")}),
            AnswerRule(
                means="retry",
                body={
                    "$.error": ("service_unavailable", "internal_error", "fatal_error", "team_added_to_org")
                },
            ),
            AnswerRule(
                means="authentication",
                body={
                    "$.error": (
                        "invalid_auth",
                        "not_authed",
                        "account_inactive",
                        "token_revoked",
                        "token_expired",
                    )
                },
            ),
            AnswerRule(
                means="permission",
                body={
                    "$.error": (
                        "missing_scope",
                        "no_permission",
                        "not_allowed_token_type",
                        "org_login_required",
                        "ekm_access_denied",
                        "access_denied",
                    )
                },
                details=("$.needed", "$.provided"),
            ),
            AnswerRule(
                means="not_found",
                body={
                    "$.error": (
                        "not_found",
                        "channel_not_found",
                        "user_not_found",
                        "users_not_found",
                        "message_not_found",
                        "thread_not_found",
                        "file_not_found",
                        "team_not_found",
                        "bot_not_found",
                    )
                },
            ),
        )
    ),
    error_check=ErrorCheck(field="ok", on_value=False, message_field="error"),
    relationships=(
        Relationship(
            source="channel_messages", target="channels", foreign_key="channel", where={"is_member": True}
        ),
        Relationship(source="channel_messages", target="users", foreign_key="user"),
        Relationship(source="threads", target="channels", foreign_key="channel", where={"is_member": True}),
        Relationship(source="threads", target="channel_messages", foreign_key="thread_ts", target_key="ts"),
        Relationship(source="threads", target="users", foreign_key="user"),
        Relationship(source="threads", target="users", foreign_key="parent_user_id"),
        Relationship(source="channels", target="users", foreign_key="creator"),
        Relationship(source="channels", target="users", foreign_key="user"),
        Relationship(source="bookmarks", target="channels", foreign_key="channel_id"),
    ),
    context_store={
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "string",
                "name": "string",
                "real_name": "string",
                "deleted": "boolean",
                "is_bot": "boolean",
                "is_admin": "boolean",
                "is_restricted": "boolean",
                "tz": "string",
                "updated": "integer",
                "profile": {
                    "display_name": "string",
                    "email": "string",
                    "title": "string",
                    "phone": "string",
                    "status_text": "string",
                },
            },
        ),
        "channels": ContextStoreEntity(
            stream="channels",
            columns={
                "id": "string",
                "name": "string",
                "created": "integer",
                "creator": "string",
                "is_private": "boolean",
                "is_archived": "boolean",
                "is_member": "boolean",
                "num_members": "integer",
                "topic": {"value": "string"},
                "purpose": {"value": "string"},
            },
        ),
        "channel_messages": ContextStoreEntity(
            stream="channel_messages",
            columns={
                "ts": "string",
                "channel_id": "string",
                "user": "string",
                "text": "string",
                "type": "string",
                "subtype": "string",
                "thread_ts": "string",
                "bot_id": "string",
                "reply_count": "integer",
                "latest_reply": "string",
            },
            key=("ts",),
        ),
        "threads": ContextStoreEntity(
            stream="threads",
            columns={
                "ts": "string",
                "channel_id": "string",
                "user": "string",
                "text": "string",
                "type": "string",
                "subtype": "string",
                "thread_ts": "string",
                "bot_id": "string",
                "parent_user_id": "string",
            },
            key=("ts",),
        ),
    },
)
