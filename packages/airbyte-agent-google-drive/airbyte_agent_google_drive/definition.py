# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    Scheme,
    Scope,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="google-drive",
    name="Google Drive",
    definition_id="9f8dda77-1048-4368-815b-269bf54ee9b8",
    version="1.0.0",
    server=Server(url="https://www.googleapis.com"),
    schemes=(
        Scheme(
            name="oauth",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "refresh_token": "${refresh_token}",
                "access_token": "${access_token}",
            },
            required=("client_id", "client_secret", "refresh_token"),
            properties={
                "client_id": None,
                "client_secret": None,
                "refresh_token": None,
                "access_token": None,
            },
            token_url="https://oauth2.googleapis.com/token",
            authorization_url="https://accounts.google.com/o/oauth2/v2/auth",
            refresh=TokenRefresh(),
            scopes=("https://www.googleapis.com/auth/drive",),
            title="OAuth",
            description="Authenticate as a user who has agreed. `drive.readonly` is enough of a scope for everything but writing, `drive.file` for the files that the app itself creates or is given.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Client id of the Google Cloud project, `....apps.googleusercontent.com`",
                    examples=("000000000000-example.apps.googleusercontent.com",),
                    where="https://console.cloud.google.com, APIs & Services, Credentials, OAuth 2.0 Client IDs",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Client secret of the same client",
                    examples=("GOCSPX-example",),
                    where="https://console.cloud.google.com, APIs & Services, Credentials, OAuth 2.0 Client IDs, the client",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token, which Google issues if `access_type=offline` is requested",
                    examples=("1//0example",),
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`; the authorization URL asks for it with access_type=offline",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token, valid for an hour; obtained if absent",
                    examples=("ya29.example",),
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
    ),
    entities={
        "files": {
            "list": (),
            "create": ("name",),
            "get": ("fileId",),
            "delete": ("fileId",),
            "update": ("fileId",),
            "download": ("fileId",),
        },
        "files_upload": {"create": ("name", "file_content")},
        "files_export": {"download": ("fileId", "mimeType")},
        "drives": {"list": (), "get": ()},
        "permissions": {"list": ("fileId",), "get": ("fileId", "permissionId")},
        "comments": {"list": ("fileId",), "get": ("fileId", "commentId")},
        "replies": {"list": ("fileId", "commentId"), "get": ("fileId", "commentId", "replyId")},
        "revisions": {"list": ("fileId",), "get": ("fileId", "revisionId")},
        "changes": {"list": ("pageToken",)},
        "changes_start_page_token": {"get": ()},
        "about": {"get": ()},
    },
    security=(("oauth",),),
    check=("about", "get"),
    package="airbyte_agent_google_drive",
    settings={"drive_id": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit",
                status=(403, 429),
                body={"$.error.errors[*].reason": ("userRateLimitExceeded", "rateLimitExceeded")},
            ),
            AnswerRule(
                means="quota",
                status=(403, 429),
                body={"$.error.errors[*].reason": ("dailyLimitExceeded", "sharingRateLimitExceeded")},
            ),
        )
    ),
    scoping=(
        Scope(param="driveId", config_key="drive_id"),
        Scope(param="corpora", config_key="drive_id", template="drive"),
        Scope(param="includeItemsFromAllDrives", config_key="drive_id", template="true"),
        Scope(param="supportsAllDrives", config_key="drive_id", template="true"),
    ),
    relationships=(
        Relationship(source="files", target="drives", foreign_key="driveId"),
        Relationship(source="files", target="revisions", foreign_key="headRevisionId"),
        Relationship(source="changes", target="files", foreign_key="fileId"),
        Relationship(source="changes", target="drives", foreign_key="driveId"),
    ),
    context_store={
        "files": ContextStoreEntity(
            stream="files",
            columns={
                "id": "string",
                "name": "string",
                "mimeType": "string",
                "description": "string",
                "createdTime": "string",
                "modifiedTime": "string",
                "size": "string",
                "parents": "array",
                "driveId": "string",
                "starred": "boolean",
                "trashed": "boolean",
                "shared": "boolean",
                "ownedByMe": "boolean",
                "webViewLink": "string",
                "lastModifyingUser": {"displayName": "string", "emailAddress": "string"},
            },
        ),
        "drives": ContextStoreEntity(
            stream="drives",
            columns={
                "id": "string",
                "name": "string",
                "createdTime": "string",
                "hidden": "boolean",
                "colorRgb": "string",
            },
        ),
    },
)
