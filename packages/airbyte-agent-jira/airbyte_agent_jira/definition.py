# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
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
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="jira",
    name="Jira",
    definition_id="68e63de2-bb83-4c7e-93fa-a8a9051e3993",
    version="1.0.0",
    server=Server(
        url="https://{subdomain}.atlassian.net",
        variables=(
            ServerVariable(
                name="subdomain", description="Name of the site: acme of https://acme.atlassian.net"
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="basicAuth",
            kind="basic",
            mapping={"username": "${username}", "password": "${password}"},
            required=("username", "password"),
            properties={"username": None, "password": None},
            title="API token",
            description="Authenticate with an Atlassian account's email address and an API token of it.",
            texts={
                "username": CredentialText(
                    title="Email address",
                    description="Email address of the Atlassian account",
                    examples=("ann@example.com",),
                    where="https://id.atlassian.com/manage-profile/email",
                ),
                "password": CredentialText(
                    title="API token",
                    description="API token of that account, from its security settings",
                    examples=("ATATT3example",),
                    where="https://id.atlassian.com/manage-profile/security/api-tokens, Create API token",
                ),
            },
        ),
        Scheme(
            name="oauth2",
            kind="oauth2",
            mapping={
                "access_token": "${access_token}",
                "refresh_token": "${refresh_token}",
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
            },
            required=("access_token",),
            properties={
                "access_token": None,
                "refresh_token": None,
                "client_id": None,
                "client_secret": None,
            },
            token_url="https://auth.atlassian.com/oauth/token",
            authorization_url="https://auth.atlassian.com/authorize?audience=api.atlassian.com&prompt=consent",
            refresh=TokenRefresh(body_format="json"),
            scopes=("read:jira-work", "write:jira-work", "read:jira-user", "offline_access"),
            server="gateway",
            title="OAuth",
            description="Authenticate with an OAuth 2.0 (3LO) app, and give the site's cloud_id.",
            texts={
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token, valid for an hour",
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token, which can be used once",
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`; the scope offline_access asks for it",
                ),
                "client_id": CredentialText(
                    title="Client id",
                    description="Id of the app, from the Atlassian developer console",
                    where="https://developer.atlassian.com/console/myapps, the app, Settings",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Secret of the app, from the Atlassian developer console",
                    where="https://developer.atlassian.com/console/myapps, the app, Settings",
                ),
            },
        ),
    ),
    entities={
        "projects": {"search": (), "get": ("projectIdOrKey",)},
        "issues": {
            "search": (),
            "create": ("fields",),
            "get": ("issueIdOrKey",),
            "update": ("issueIdOrKey",),
            "delete": ("issueIdOrKey",),
        },
        "issues_assignee": {"update": ("issueIdOrKey",)},
        "issue_transitions": {"list": ("issueIdOrKey",), "create": ("issueIdOrKey", "transition")},
        "issue_comments": {
            "list": ("issueIdOrKey",),
            "create": ("issueIdOrKey", "body"),
            "get": ("issueIdOrKey", "commentId"),
            "update": ("issueIdOrKey", "commentId", "body"),
            "delete": ("issueIdOrKey", "commentId"),
        },
        "issue_worklogs": {
            "list": ("issueIdOrKey",),
            "create": ("issueIdOrKey",),
            "get": ("issueIdOrKey", "worklogId"),
        },
        "issue_links": {"create": ("type", "inwardIssue", "outwardIssue")},
        "issue_fields": {"list": (), "search": ()},
        "users": {"list": (), "search": (), "get": ("accountId",)},
    },
    security=(("basicAuth",), ("oauth2",)),
    check=("users", "list"),
    package="airbyte_agent_jira",
    settings={"subdomain": None, "cloud_id": None},
    relationships=(
        Relationship(source="issues", target="projects", foreign_key="fields.project.id"),
        Relationship(
            source="issues", target="users", foreign_key="fields.assignee.accountId", target_key="accountId"
        ),
        Relationship(
            source="issues", target="users", foreign_key="fields.reporter.accountId", target_key="accountId"
        ),
        Relationship(source="issues", target="issues", foreign_key="fields.parent.id"),
        Relationship(
            source="issue_comments", target="users", foreign_key="author.accountId", target_key="accountId"
        ),
        Relationship(source="issue_worklogs", target="issues", foreign_key="issueId"),
        Relationship(
            source="issue_worklogs", target="users", foreign_key="author.accountId", target_key="accountId"
        ),
        Relationship(source="projects", target="users", foreign_key="lead.accountId", target_key="accountId"),
    ),
    context_store={
        "issues": ContextStoreEntity(
            stream="issues",
            columns={
                "id": "string",
                "key": "string",
                "projectId": "string",
                "projectKey": "string",
                "created": "string",
                "updated": "string",
                "fields": {
                    "summary": "string",
                    "issuetype": {"name": "string"},
                    "status": {"name": "string"},
                    "priority": {"name": "string"},
                    "resolution": {"name": "string"},
                    "assignee": {"accountId": "string", "displayName": "string"},
                    "reporter": {"accountId": "string", "displayName": "string"},
                    "labels": "array",
                    "duedate": "string",
                    "resolutiondate": "string",
                    "parent": {"key": "string"},
                },
            },
        ),
        "projects": ContextStoreEntity(
            stream="projects",
            columns={
                "id": "string",
                "key": "string",
                "name": "string",
                "description": "string",
                "projectTypeKey": "string",
                "style": "string",
                "lead": {"accountId": "string", "displayName": "string"},
                "projectCategory": {"name": "string"},
                "archived": "boolean",
                "isPrivate": "boolean",
                "url": "string",
            },
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "accountId": "string",
                "accountType": "string",
                "displayName": "string",
                "emailAddress": "string",
                "active": "boolean",
                "timeZone": "string",
                "locale": "string",
            },
            key=("accountId",),
        ),
        "issue_comments": ContextStoreEntity(
            stream="issue_comments",
            columns={
                "id": "string",
                "issueId": "string",
                "author": {"accountId": "string", "displayName": "string"},
                "body": "object",
                "created": "string",
                "updated": "string",
                "jsdPublic": "boolean",
            },
        ),
        "issue_worklogs": ContextStoreEntity(
            stream="issue_worklogs",
            columns={
                "id": "string",
                "issueId": "string",
                "author": {"accountId": "string", "displayName": "string"},
                "started": "string",
                "timeSpent": "string",
                "timeSpentSeconds": "integer",
                "created": "string",
                "updated": "string",
            },
        ),
        "issue_fields": ContextStoreEntity(
            stream="issue_fields",
            columns={
                "id": "string",
                "key": "string",
                "name": "string",
                "custom": "boolean",
                "searchable": "boolean",
                "clauseNames": "array",
                "schema": {"type": "string", "custom": "string"},
            },
        ),
    },
    other_servers=(
        Server(
            url="https://api.atlassian.com/ex/jira/{cloud_id}",
            variables=(
                ServerVariable(
                    name="cloud_id",
                    description="Id of the site, which OAuth and API tokens with scopes need instead of its name; https://acme.atlassian.net/_edge/tenant_info shows it",
                ),
            ),
            name="gateway",
        ),
    ),
)
