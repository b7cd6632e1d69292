# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    RetryConfig,
    RetryWait,
    Scheme,
    Scope,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="sentry",
    name="Sentry",
    definition_id="cdaf146a-9b75-49fd-9dd2-9d64a0bb4781",
    version="1.0.0",
    server=Server(
        url="https://{hostname}/api/0",
        variables=(
            ServerVariable(
                name="hostname",
                default="sentry.io",
                description="Host of the service: `us.sentry.io` or `de.sentry.io` for the region of the organization, or that of a self-hosted installation; `sentry.io` by default",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            mapping={"token": "${auth_token}"},
            required=("auth_token",),
            properties={"auth_token": None},
            title="Auth token",
            description="Authenticate with the token of an internal integration, or a personal one. Reading needs the scopes `org:read`, `project:read` and `event:read`.",
            texts={
                "auth_token": CredentialText(
                    title="Auth token",
                    description="The token of the integration or of the user",
                    examples=("sntryu_example",),
                    where="Settings, Custom Integrations, the integration, Tokens; or User settings, Personal Tokens",
                )
            },
        ),
    ),
    entities={
        "projects": {"list": (), "get": ()},
        "issues": {"list": (), "get": ("issue_id",)},
        "events": {"list": (), "get": ("event_id",)},
        "releases": {"list": (), "get": ("version",)},
        "project_detail": {"get": ()},
    },
    security=(("bearer",),),
    check=("projects", "list"),
    package="airbyte_agent_sentry",
    settings={"hostname": "sentry.io", "organization": None, "project": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="rate_limit",
                status=(429,),
                wait=RetryWait(header="X-Sentry-Rate-Limit-Reset", unit="unix_timestamp"),
            ),
        )
    ),
    scoping=(
        Scope(param="organization_slug", config_key="organization"),
        Scope(param="project_slug", config_key="project"),
    ),
    relationships=(
        Relationship(source="issues", target="projects", foreign_key="project.id"),
        Relationship(source="events", target="issues", foreign_key="groupID"),
        Relationship(source="events", target="projects", foreign_key="projectID"),
    ),
    context_store={
        "issues": ContextStoreEntity(
            stream="issues",
            columns={
                "id": "string",
                "shortId": "string",
                "title": "string",
                "culprit": "string",
                "permalink": "string",
                "level": "string",
                "status": "string",
                "substatus": "string",
                "priority": "string",
                "platform": "string",
                "type": "string",
                "metadata": "object",
                "count": "string",
                "userCount": "integer",
                "firstSeen": "string",
                "lastSeen": "string",
                "assignedTo": "object",
                "project": "object",
            },
        ),
        "projects": ContextStoreEntity(
            stream="projects",
            columns={
                "id": "string",
                "slug": "string",
                "name": "string",
                "platform": "string",
                "dateCreated": "string",
                "teams": "array",
                "environments": "array",
                "isMember": "boolean",
                "hasAccess": "boolean",
                "firstEvent": "string",
            },
        ),
        "events": ContextStoreEntity(
            stream="events",
            columns={
                "id": "string",
                "eventID": "string",
                "groupID": "string",
                "projectID": "string",
                "title": "string",
                "message": "string",
                "culprit": "string",
                "location": "string",
                "platform": "string",
                "dateCreated": "string",
                "user": "object",
                "tags": "array",
            },
        ),
        "releases": ContextStoreEntity(
            stream="releases",
            columns={
                "id": "integer",
                "version": "string",
                "shortVersion": "string",
                "status": "string",
                "ref": "string",
                "dateCreated": "string",
                "dateReleased": "string",
                "newGroups": "integer",
                "commitCount": "integer",
                "deployCount": "integer",
                "projects": "array",
                "authors": "array",
            },
        ),
    },
)
