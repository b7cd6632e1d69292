# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
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
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="hubspot",
    name="HubSpot",
    definition_id="36c891d9-4bd9-43ac-bad2-10e12756272c",
    version="1.0.0",
    server=Server(url="https://api.hubapi.com"),
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
            token_url="https://api.hubapi.com/oauth/v1/token",
            authorization_url="https://app.hubspot.com/oauth/authorize",
            refresh=TokenRefresh(),
            scopes=(
                "oauth",
                "crm.objects.contacts.read",
                "crm.objects.contacts.write",
                "crm.objects.companies.read",
                "crm.objects.companies.write",
                "crm.objects.deals.read",
                "crm.objects.deals.write",
                "tickets",
                "sales-email-read",
                "crm.objects.custom.read",
                "crm.schemas.custom.read",
            ),
            title="OAuth",
            description="Authenticate as an app that a user of the account has installed.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Client id of the app",
                    examples=("00000000-0000-0000-0000-000000000000",),
                    where="https://app.hubspot.com of the developer account, Apps, the app, Auth",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Client secret of the app",
                    where="https://app.hubspot.com of the developer account, Apps, the app, Auth",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token from the installation; it stays the same while the app is installed",
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token, valid for 30 minutes; obtained if absent",
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
            },
        ),
        Scheme(
            name="privateApp",
            kind="bearer",
            mapping={"token": "${private_app_token}"},
            required=("private_app_token",),
            properties={"private_app_token": None},
            title="Private app",
            description="Authenticate with the access token of a private app of the account.",
            texts={
                "private_app_token": CredentialText(
                    title="Access token",
                    description="Access token of the private app (pat-...), from the settings under Integrations, Private Apps",
                    pattern="^pat-",
                    examples=("pat-na1-00000000-0000-0000-0000-000000000000",),
                    where="https://app.hubspot.com, Settings, Integrations, Private Apps (Legacy Apps), the app, Auth, Show token",
                )
            },
        ),
    ),
    entities={
        "contacts": {
            "list": (),
            "create": ("properties",),
            "get": ("contactId",),
            "update": ("contactId", "properties"),
            "search": (),
        },
        "companies": {
            "list": (),
            "create": ("properties",),
            "get": ("companyId",),
            "update": ("companyId", "properties"),
            "search": (),
        },
        "deals": {
            "list": (),
            "create": ("properties",),
            "get": ("dealId",),
            "update": ("dealId", "properties"),
            "search": (),
        },
        "tickets": {
            "list": (),
            "create": ("properties",),
            "get": ("ticketId",),
            "update": ("ticketId", "properties"),
            "search": (),
        },
        "notes": {
            "list": (),
            "create": ("properties",),
            "get": ("noteId",),
            "delete": ("noteId",),
            "update": ("noteId", "properties"),
        },
        "calls": {
            "list": (),
            "create": ("properties",),
            "get": ("callId",),
            "delete": ("callId",),
            "update": ("callId", "properties"),
        },
        "emails": {
            "list": (),
            "create": ("properties",),
            "get": ("emailId",),
            "delete": ("emailId",),
            "update": ("emailId", "properties"),
        },
        "meetings": {
            "list": (),
            "create": ("properties",),
            "get": ("meetingId",),
            "delete": ("meetingId",),
            "update": ("meetingId", "properties"),
        },
        "tasks": {
            "list": (),
            "create": ("properties",),
            "get": ("taskId",),
            "delete": ("taskId",),
            "update": ("taskId", "properties"),
        },
        "schemas": {"list": (), "get": ("objectType",)},
        "objects": {"list": ("objectType",), "get": ("objectType", "objectId")},
        "associations": {
            "list": ("fromObjectType", "fromObjectId", "toObjectType"),
            "create": (
                "fromObjectType",
                "fromObjectId",
                "toObjectType",
                "toObjectId",
                "associationCategory",
                "associationTypeId",
            ),
            "delete": ("fromObjectType", "fromObjectId", "toObjectType", "toObjectId"),
        },
    },
    security=(("oauth",), ("privateApp",)),
    check=("contacts", "list"),
    package="airbyte_agent_hubspot",
    retry=RetryConfig(
        rules=(
            AnswerRule(means="quota", status=(429,), body={"$.policyName": ("DAILY",)}),
            AnswerRule(
                means="rate_limit",
                status=(429,),
                body={"$.policyName": ("TEN_SECONDLY_ROLLING",)},
                wait=RetryWait(
                    header="X-HubSpot-RateLimit-Interval-Milliseconds",
                    unit="milliseconds",
                    seconds=10.0,
                    growth="linear",
                ),
            ),
            AnswerRule(
                means="rate_limit",
                status=(429,),
                body={"$.policyName": ("SECONDLY",)},
                wait=RetryWait(seconds=1.0, growth="linear"),
            ),
            AnswerRule(means="retry", status=(477,)),
        )
    ),
    relationships=(
        Relationship(source="contacts", target="companies", foreign_key="properties.associatedcompanyid"),
        Relationship(source="companies", target="companies", foreign_key="properties.hs_parent_company_id"),
        Relationship(
            source="deals", target="companies", foreign_key="properties.hs_primary_associated_company"
        ),
    ),
    context_store={
        "contacts": ContextStoreEntity(
            entity="contacts",
            stream="contacts",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
        "companies": ContextStoreEntity(
            entity="companies",
            stream="companies",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
        "deals": ContextStoreEntity(
            entity="deals", stream="deals", columns=("id", "createdAt", "updatedAt", "archived", "properties")
        ),
        "tickets": ContextStoreEntity(
            entity="tickets",
            stream="tickets",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
        "notes": ContextStoreEntity(
            entity="notes",
            stream="engagements_notes",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
        "calls": ContextStoreEntity(
            entity="calls",
            stream="engagements_calls",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
        "emails": ContextStoreEntity(
            entity="emails",
            stream="engagements_emails",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
        "meetings": ContextStoreEntity(
            entity="meetings",
            stream="engagements_meetings",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
        "tasks": ContextStoreEntity(
            entity="tasks",
            stream="engagements_tasks",
            columns=("id", "createdAt", "updatedAt", "archived", "properties"),
        ),
    },
)
