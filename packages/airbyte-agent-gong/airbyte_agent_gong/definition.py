# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""The connector as a table; its operations stand beside the entities."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    Scheme,
    Server,
    ServerVariable,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

# fmt: off
DEFINITION = Definition(
    slug="gong", name="Gong", definition_id="32382e40-3b49-4b99-9c5c-4076501914e7", version="1.0.0",
    server=Server(
        url="{api_base_url_for_customer}",
        variables=(
            ServerVariable(
                name="api_base_url_for_customer", default="https://api.gong.io",
                description="Where the company's data are, as Gong's API page and answers to token requests name it",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="oauth2", kind="oauth2",
            mapping={
                "client_id": "${client_id}", "client_secret": "${client_secret}",
                "refresh_token": "${refresh_token}", "access_token": "${access_token}",
            },
            required=("client_id", "client_secret", "refresh_token"),
            properties={
                "client_id": None, "client_secret": None, "refresh_token": None, "access_token": None,
            },
            token_url="https://app.gong.io/oauth2/generate-customer-token",
            authorization_url="https://app.gong.io/oauth2/authorize",
            refresh=TokenRefresh(auth_style="basic"), extract=("api_base_url_for_customer",),
            scopes=(
                "api:users:read", "api:workspaces:read", "api:calls:read:basic", "api:calls:read:extensive",
                "api:calls:read:media-url", "api:calls:read:transcript", "api:stats:user-actions",
                "api:stats:user-actions:detailed", "api:stats:interaction", "api:stats:scorecards",
                "api:settings:scorecards:read", "api:settings:trackers:read", "api:library:read",
                "api:coaching:read",
            ),
            title="OAuth",
            description="Act for a company whose administrator let an app do so; tokens end after a day.",
            texts={
                "client_id": CredentialText(
                    title="Client id", description="Client id of the app",
                    where="https://app.gong.io, Company settings, Ecosystem, API, Integrations, the app",
                ),
                "client_secret": CredentialText(
                    title="Client secret", description="Client secret of the app",
                    where="https://app.gong.io, Company settings, Ecosystem, API, Integrations, the app; shown once",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token", description="Gets access tokens; each answer brings the next one",
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
                "access_token": CredentialText(
                    title="Access token", description="Token to begin with; fetched where absent",
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
        Scheme(
            name="accessKey", kind="basic",
            mapping={"username": "${access_key}", "password": "${access_key_secret}"},
            required=("access_key", "access_key_secret"),
            properties={"access_key": None, "access_key_secret": None}, title="Access key",
            description="Act for the company, by a key that a technical administrator makes.",
            texts={
                "access_key": CredentialText(
                    title="Access key", description="From the company's settings, under Ecosystem, API",
                    where="https://app.gong.io, Company settings, Ecosystem, API, API keys, Create",
                ),
                "access_key_secret": CredentialText(
                    title="Access key secret", description="Shown once, when the key is made",
                    where="https://app.gong.io, Company settings, Ecosystem, API, API keys, Create; shown once",
                ),
            },
        ),
    ),
    entities={
        "users": {"list": (), "get": ("id",)}, "calls": {"list": (), "get": ("id",)},
        "calls_extensive": {"list": ("filter",)}, "call_audio": {"download": ()},
        "call_video": {"download": ()}, "workspaces": {"list": ()}, "call_transcripts": {"list": ("filter",)},
        "stats_activity_aggregate": {"list": ("filter",)}, "stats_activity_day_by_day": {"list": ("filter",)},
        "stats_interaction": {"list": ("filter",)}, "settings_scorecards": {"list": ()},
        "settings_trackers": {"list": ()}, "library_folders": {"list": ("workspaceId",)},
        "library_folder_content": {"list": ("folderId",)},
        "coaching": {"list": ("workspace-id", "manager-id", "from", "to")},
        "stats_activity_scorecards": {"list": ("filter",)},
    },
    security=(("oauth2",), ("accessKey",)), check=("workspaces", "list"), package="airbyte_agent_gong",
    settings={"api_base_url_for_customer": "https://api.gong.io"},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="empty", status=(404,),
                contains={"$.errors[*]": ("No calls found", "No folders found", "No stats found")},
            ),
        ),
    ),
    relationships=(
        Relationship(source="users", target="users", foreign_key="managerId"),
        Relationship(source="calls", target="users", foreign_key="primaryUserId"),
        Relationship(source="calls", target="workspaces", foreign_key="workspaceId"),
        Relationship(source="calls_extensive", target="calls", foreign_key="metaData.id"),
        Relationship(source="calls_extensive", target="users", foreign_key="metaData.primaryUserId"),
        Relationship(source="calls_extensive", target="workspaces", foreign_key="metaData.workspaceId"),
        Relationship(source="call_transcripts", target="calls", foreign_key="callId"),
        Relationship(source="stats_activity_aggregate", target="users", foreign_key="userId"),
        Relationship(source="stats_activity_day_by_day", target="users", foreign_key="userId"),
        Relationship(source="stats_interaction", target="users", foreign_key="userId"),
        Relationship(source="stats_activity_scorecards", target="calls", foreign_key="callId"),
        Relationship(
            source="stats_activity_scorecards", target="settings_scorecards", foreign_key="scorecardId",
            target_key="scorecardId",
        ),
        Relationship(source="stats_activity_scorecards", target="users", foreign_key="reviewedUserId"),
        Relationship(source="stats_activity_scorecards", target="users", foreign_key="reviewerUserId"),
        Relationship(source="settings_scorecards", target="workspaces", foreign_key="workspaceId"),
        Relationship(source="settings_scorecards", target="users", foreign_key="updaterUserId"),
        Relationship(source="settings_trackers", target="workspaces", foreign_key="workspaceId"),
        Relationship(source="settings_trackers", target="users", foreign_key="creatorUserId"),
        Relationship(source="library_folders", target="library_folders", foreign_key="parentFolderId"),
        Relationship(source="library_folders", target="users", foreign_key="createdBy"),
        Relationship(source="library_folder_content", target="calls", foreign_key="id"),
        Relationship(source="library_folder_content", target="users", foreign_key="addedBy"),
    ),
    context_store={
        "users": ContextStoreEntity(
            entity="users", stream="users",
            columns=(
                "id", "emailAddress", "firstName", "lastName", "title", "active", "managerId", "created",
            ),
        ),
        "calls": ContextStoreEntity(
            entity="calls", stream="calls",
            columns=(
                "id", "title", "started", "duration", "primaryUserId", "direction", "scope", "system",
                "language", "workspaceId", "isPrivate", "url",
            ),
        ),
        "calls_extensive": ContextStoreEntity(
            entity="calls_extensive", stream="calls_extensive",
            columns=("metaData", "parties", "content", "interaction", "collaboration", "context"),
        ),
        "call_transcripts": ContextStoreEntity(
            entity="call_transcripts", stream="call_transcripts", columns=("callId", "transcript"),
        ),
        "workspaces": ContextStoreEntity(
            entity="workspaces", stream="workspaces", columns=("id", "name", "description"),
        ),
        "settings_scorecards": ContextStoreEntity(
            entity="settings_scorecards", stream="settings_scorecards",
            columns=(
                "scorecardId", "scorecardName", "workspaceId", "enabled", "questions", "created", "updated",
            ),
        ),
        "settings_trackers": ContextStoreEntity(
            entity="settings_trackers", stream="settings_trackers",
            columns=(
                "trackerId", "trackerName", "workspaceId", "languageKeywords", "affiliation", "created",
                "updated",
            ),
        ),
        "stats_activity_scorecards": ContextStoreEntity(
            entity="stats_activity_scorecards", stream="stats_activity_scorecards",
            columns=(
                "answeredScorecardId", "scorecardId", "scorecardName", "callId", "callStartTime",
                "reviewedUserId", "reviewerUserId", "reviewTime", "visibilityType", "answers",
            ),
        ),
    },
)
