# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    RetryConfig,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="gmail",
    name="Gmail",
    definition_id="f7833dac-fc18-4feb-a2a9-94b22001edc6",
    version="1.0.0",
    server=Server(url="https://gmail.googleapis.com"),
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
            scopes=("https://www.googleapis.com/auth/gmail.modify",),
            title="OAuth",
            description="Authenticate as a user who has agreed. `gmail.readonly` is enough of a scope for reading, `gmail.send` for sending, `gmail.labels` for labels.",
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
        "profile": {"get": ()},
        "messages": {"list": (), "get": ("messageId",), "create": ("raw",), "update": ("messageId",)},
        "labels": {
            "list": (),
            "create": ("name",),
            "get": ("labelId",),
            "update": ("labelId",),
            "delete": ("labelId",),
        },
        "drafts": {
            "list": (),
            "create": ("message",),
            "get": ("draftId",),
            "update": ("draftId", "message"),
            "delete": ("draftId",),
        },
        "drafts_send": {"create": ("id",)},
        "threads": {"list": (), "get": ("threadId",)},
        "messages_trash": {"create": ("messageId",)},
        "messages_untrash": {"create": ("messageId",)},
    },
    security=(("oauth",),),
    check=("profile", "get"),
    package="airbyte_agent_gmail",
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit",
                status=(403, 429),
                body={"$.error.errors[*].reason": ("userRateLimitExceeded", "rateLimitExceeded")},
            ),
            AnswerRule(
                means="quota", status=(403, 429), body={"$.error.errors[*].reason": ("dailyLimitExceeded",)}
            ),
        )
    ),
    context_store={
        "messages": ContextStoreEntity(
            stream="messages",
            columns={
                "id": "string",
                "threadId": "string",
                "labelIds": "array",
                "snippet": "string",
                "internalDate": "string",
                "sizeEstimate": "integer",
                "historyId": "string",
            },
        ),
        "threads": ContextStoreEntity(
            stream="threads", columns={"id": "string", "snippet": "string", "historyId": "string"}
        ),
        "labels": ContextStoreEntity(
            stream="labels",
            columns={
                "id": "string",
                "name": "string",
                "type": "string",
                "messageListVisibility": "string",
                "labelListVisibility": "string",
            },
        ),
        "drafts": ContextStoreEntity(
            stream="drafts", columns={"id": "string", "message": {"id": "string", "threadId": "string"}}
        ),
    },
)
