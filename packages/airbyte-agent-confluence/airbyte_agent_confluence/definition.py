# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Scheme,
    Server,
    ServerVariable,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="confluence",
    name="Confluence",
    definition_id="cf40a7f8-71f8-45ce-a7fa-fca053e4028c",
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
    ),
    entities={
        "spaces": {"list": (), "get": ("id",)},
        "pages": {"list": (), "get": ("id",)},
        "blog_posts": {"list": (), "get": ("id",)},
        "groups": {"list": ()},
        "audit": {"list": ()},
    },
    security=(("basicAuth",),),
    check=("spaces", "list"),
    package="airbyte_agent_confluence",
    settings={"subdomain": None},
    context_store={
        "spaces": ContextStoreEntity(
            stream="spaces",
            columns={
                "id": "string",
                "key": "string",
                "name": "string",
                "type": "string",
                "status": "string",
                "authorId": "string",
                "createdAt": "string",
                "homepageId": "string",
            },
        ),
        "pages": ContextStoreEntity(
            stream="pages",
            columns={
                "id": "string",
                "title": "string",
                "status": "string",
                "spaceId": "string",
                "parentId": "string",
                "parentType": "string",
                "position": "integer",
                "authorId": "string",
                "ownerId": "string",
                "lastOwnerId": "string",
                "createdAt": "string",
                "version": {
                    "number": "integer",
                    "createdAt": "string",
                    "authorId": "string",
                    "message": "string",
                },
                "_links": {"webui": "string", "tinyui": "string", "editui": "string"},
            },
        ),
        "blog_posts": ContextStoreEntity(
            stream="blog_posts",
            columns={
                "id": "string",
                "title": "string",
                "status": "string",
                "spaceId": "string",
                "authorId": "string",
                "createdAt": "string",
                "version": {
                    "number": "integer",
                    "createdAt": "string",
                    "authorId": "string",
                    "message": "string",
                },
                "_links": {"webui": "string", "tinyui": "string", "editui": "string"},
            },
        ),
        "groups": ContextStoreEntity(
            stream="groups", columns={"id": "string", "name": "string", "type": "string"}
        ),
        "audit": ContextStoreEntity(
            stream="audit",
            columns={
                "creationDate": "integer",
                "summary": "string",
                "description": "string",
                "category": "string",
                "remoteAddress": "string",
                "sysAdmin": "boolean",
                "superAdmin": "boolean",
                "author": {"accountId": "string", "displayName": "string", "type": "string"},
                "affectedObject": {"name": "string", "objectType": "string"},
            },
        ),
    },
)
