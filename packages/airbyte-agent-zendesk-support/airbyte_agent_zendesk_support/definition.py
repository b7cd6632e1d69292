# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
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
    slug="zendesk-support", name="Zendesk Support", definition_id="79c1aa37-dae3-42ae-b333-d1c105477715",
    version="1.0.0",
    server=Server(
        url="https://{subdomain}.zendesk.com/api/v2",
        variables=(
            ServerVariable(
                name="subdomain", description="What stands before `.zendesk.com` in the account's address",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="oauth2", kind="oauth2",
            mapping={
                "access_token": "${access_token}", "refresh_token": "${refresh_token}",
                "client_id": "${client_id}", "client_secret": "${client_secret}",
            },
            required=("access_token",),
            properties={
                "access_token": None, "refresh_token": None, "client_id": None, "client_secret": None,
            },
            token_url="https://{subdomain}.zendesk.com/oauth/tokens",
            authorization_url="https://{subdomain}.zendesk.com/oauth/authorizations/new",
            refresh=TokenRefresh(body_format="json"),
            scopes=(
                "read", "write", "tickets:read", "tickets:write", "users:read", "users:write",
                "organizations:read", "hc:read", "macros:read", "triggers:read", "automations:read",
                "satisfaction_ratings:read",
            ),
            title="OAuth",
            description="Act for a user who let an OAuth client do so. A token that does not end needs no refresh token.",
            texts={
                "access_token": CredentialText(
                    title="Access token", description="Token that is sent with each call",
                    where="the answer of the token URL once a user has allowed the app: `access_token`",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Gets a new access token where the client's tokens end",
                    where="the answer of the token URL once a user has allowed the app: `refresh_token`",
                ),
                "client_id": CredentialText(
                    title="Client id",
                    description="Unique identifier of the OAuth client; needed with a refresh token",
                    where="Admin Center, Apps and integrations, APIs, OAuth clients, Identifier",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Secret of the OAuth client; needed with a refresh token",
                    where="Admin Center, Apps and integrations, APIs, OAuth clients; shown once",
                ),
            },
        ),
        Scheme(
            name="apiToken", kind="basic", mapping={"username": "${email}/token", "password": "${api_token}"},
            required=("email", "api_token"), properties={"email": None, "api_token": None}, title="API token",
            description="Act as a user of the account, by an API token of the account.",
            texts={
                "email": CredentialText(
                    title="Email", description="Address of the agent or administrator to act as",
                    examples=("ann@example.com",), where="Admin Center, People, Team, Team members",
                ),
                "api_token": CredentialText(
                    title="API token",
                    description="From the Admin Center, under Apps and integrations, APIs, Zendesk API",
                    where="Admin Center, Apps and integrations, APIs, API tokens, Add API token; shown once",
                ),
            },
        ),
    ),
    entities={
        "tickets": {
            "list": (), "create": ("ticket",), "get": ("ticket_id",), "update": ("ticket_id", "ticket"),
        },
        "ticket_comments": {"create": ("ticket_id", "ticket"), "list": ("ticket_id",)},
        "ticket_bulk_updates": {"create": ("ids", "ticket")}, "deleted_tickets": {"list": ()},
        "users": {"list": (), "create": ("user",), "get": ("user_id",), "update": ("user_id", "user")},
        "organizations": {"list": (), "get": ("organization_id",)},
        "groups": {"list": (), "get": ("group_id",)},
        "attachments": {"get": ("attachment_id",), "download": ("attachment_id",)},
        "ticket_audits": {"list": ("ticket_id",)}, "ticket_metrics": {"list": ()},
        "ticket_fields": {"list": (), "get": ("ticket_field_id",)},
        "brands": {"list": (), "get": ("brand_id",)}, "views": {"list": (), "get": ("view_id",)},
        "macros": {"get": ("macro_id",), "list": ()}, "triggers": {"list": (), "get": ("trigger_id",)},
        "automations": {"list": (), "get": ("automation_id",)}, "tags": {"list": ()},
        "satisfaction_ratings": {"list": (), "get": ("satisfaction_rating_id",)},
        "group_memberships": {"list": ()}, "organization_memberships": {"list": ()},
        "sla_policies": {"list": (), "get": ("sla_policy_id",)},
        "ticket_forms": {"list": (), "get": ("ticket_form_id",)}, "articles": {"list": (), "get": ("id",)},
        "article_attachments": {
            "list": ("article_id",), "get": ("article_id", "attachment_id"),
            "download": ("article_id", "attachment_id"),
        },
    },
    security=(("oauth2",), ("apiToken",)), check=("users", "list"), package="airbyte_agent_zendesk_support",
    settings={"subdomain": None},
    retry=RetryConfig(rules=(AnswerRule(means="retry", body={"$.error": ("unavailable",)}),)),
    relationships=(
        Relationship(source="tickets", target="users", foreign_key="requester_id"),
        Relationship(source="tickets", target="users", foreign_key="submitter_id"),
        Relationship(source="tickets", target="users", foreign_key="assignee_id"),
        Relationship(source="tickets", target="organizations", foreign_key="organization_id"),
        Relationship(source="tickets", target="groups", foreign_key="group_id"),
        Relationship(source="tickets", target="brands", foreign_key="brand_id"),
        Relationship(source="tickets", target="ticket_forms", foreign_key="ticket_form_id"),
        Relationship(source="tickets", target="tickets", foreign_key="problem_id"),
        Relationship(source="ticket_comments", target="tickets", foreign_key="ticket_id"),
        Relationship(source="ticket_comments", target="users", foreign_key="author_id"),
        Relationship(source="ticket_comments", target="ticket_audits", foreign_key="audit_id"),
        Relationship(source="ticket_audits", target="tickets", foreign_key="ticket_id"),
        Relationship(source="ticket_audits", target="users", foreign_key="author_id"),
        Relationship(source="ticket_metrics", target="tickets", foreign_key="ticket_id"),
        Relationship(source="satisfaction_ratings", target="tickets", foreign_key="ticket_id"),
        Relationship(source="satisfaction_ratings", target="users", foreign_key="requester_id"),
        Relationship(source="satisfaction_ratings", target="users", foreign_key="assignee_id"),
        Relationship(source="satisfaction_ratings", target="groups", foreign_key="group_id"),
        Relationship(source="users", target="organizations", foreign_key="organization_id"),
        Relationship(source="users", target="groups", foreign_key="default_group_id"),
        Relationship(source="organizations", target="groups", foreign_key="group_id"),
        Relationship(source="group_memberships", target="users", foreign_key="user_id"),
        Relationship(source="group_memberships", target="groups", foreign_key="group_id"),
        Relationship(source="organization_memberships", target="users", foreign_key="user_id"),
        Relationship(
            source="organization_memberships", target="organizations", foreign_key="organization_id",
        ),
        Relationship(source="articles", target="users", foreign_key="author_id"),
        Relationship(source="article_attachments", target="articles", foreign_key="article_id"),
    ),
    context_store={
        "tickets": ContextStoreEntity(
            entity="tickets", stream="tickets",
            columns=(
                "id", "subject", "description", "status", "priority", "type", "tags", "requester_id",
                "assignee_id", "organization_id", "group_id", "brand_id", "due_at", "created_at",
                "updated_at",
            ),
        ),
        "users": ContextStoreEntity(
            entity="users", stream="users",
            columns=(
                "id", "name", "email", "role", "organization_id", "phone", "external_id", "tags", "notes",
                "time_zone", "active", "suspended", "last_login_at", "created_at", "updated_at",
            ),
        ),
        "organizations": ContextStoreEntity(
            entity="organizations", stream="organizations",
            columns=(
                "id", "name", "domain_names", "external_id", "details", "notes", "group_id", "tags",
                "created_at", "updated_at",
            ),
        ),
        "groups": ContextStoreEntity(
            entity="groups", stream="groups",
            columns=("id", "name", "description", "is_public", "deleted", "created_at", "updated_at"),
        ),
        "ticket_comments": ContextStoreEntity(
            entity="ticket_comments", stream="ticket_comments",
            columns=("id", "ticket_id", "author_id", "body", "public", "type", "created_at"),
        ),
        "ticket_audits": ContextStoreEntity(
            entity="ticket_audits", stream="ticket_audits",
            columns=("id", "ticket_id", "author_id", "events", "created_at"),
        ),
        "ticket_metrics": ContextStoreEntity(
            entity="ticket_metrics", stream="ticket_metrics",
            columns=(
                "id", "ticket_id", "reopens", "replies", "group_stations", "assignee_stations",
                "reply_time_in_minutes", "full_resolution_time_in_minutes", "requester_wait_time_in_minutes",
                "assigned_at", "solved_at", "created_at",
            ),
        ),
        "ticket_fields": ContextStoreEntity(
            entity="ticket_fields", stream="ticket_fields",
            columns=("id", "title", "type", "description", "active", "required", "created_at"),
        ),
        "brands": ContextStoreEntity(
            entity="brands", stream="brands",
            columns=("id", "name", "subdomain", "active", "default", "created_at"),
        ),
        "satisfaction_ratings": ContextStoreEntity(
            entity="satisfaction_ratings", stream="satisfaction_ratings",
            columns=(
                "id", "ticket_id", "requester_id", "assignee_id", "group_id", "score", "comment", "reason",
                "created_at", "updated_at",
            ),
        ),
        "articles": ContextStoreEntity(
            entity="articles", stream="articles",
            columns=(
                "id", "title", "body", "html_url", "locale", "author_id", "section_id", "label_names",
                "draft", "vote_sum", "created_at", "updated_at",
            ),
        ),
        "macros": ContextStoreEntity(
            entity="macros", stream="macros",
            columns=("id", "title", "description", "active", "actions", "updated_at"),
        ),
        "triggers": ContextStoreEntity(
            entity="triggers", stream="triggers",
            columns=(
                "id", "title", "description", "active", "category_id", "conditions", "actions", "updated_at",
            ),
        ),
        "automations": ContextStoreEntity(
            entity="automations", stream="automations",
            columns=("id", "title", "active", "conditions", "actions", "updated_at"),
        ),
        "sla_policies": ContextStoreEntity(
            entity="sla_policies", stream="sla_policies",
            columns=("id", "title", "description", "filter", "policy_metrics"),
        ),
        "ticket_forms": ContextStoreEntity(
            entity="ticket_forms", stream="ticket_forms",
            columns=("id", "name", "display_name", "active", "default", "ticket_field_ids"),
        ),
        "group_memberships": ContextStoreEntity(
            entity="group_memberships", stream="group_memberships",
            columns=("id", "user_id", "group_id", "default", "created_at"),
        ),
        "organization_memberships": ContextStoreEntity(
            entity="organization_memberships", stream="organization_memberships",
            columns=("id", "user_id", "organization_id", "organization_name", "default", "created_at"),
        ),
    },
)
