# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    ContextStoreEntity,
    CredentialText,
    Definition,
    Relationship,
    Scheme,
    Server,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="outreach",
    name="Outreach",
    definition_id="3490c201-5d95-4783-b600-eaf07a4c7787",
    version="1.0.0",
    server=Server(url="https://api.outreach.io/api/v2"),
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
            headers={"Content-Type": "application/vnd.api+json"},
            token_url="https://api.outreach.io/oauth/token",
            authorization_url="https://api.outreach.io/oauth/authorize",
            refresh=TokenRefresh(),
            scopes=(
                "prospects.read",
                "accounts.read",
                "sequences.read",
                "sequenceStates.read",
                "sequenceSteps.read",
                "opportunities.read",
                "calls.read",
                "callDispositions.read",
                "callPurposes.read",
                "mailings.read",
                "mailboxes.read",
                "tasks.read",
                "users.read",
                "stages.read",
                "personas.read",
                "templates.read",
                "snippets.read",
            ),
            title="OAuth",
            description="Authenticate as a user who authorized an app. Access tokens expire after two hours, refresh tokens after 14 days.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Id of the app",
                    examples=("example_client_id",),
                    where="Outreach's developer portal, the app, API access",
                ),
                "client_secret": CredentialText(
                    title="Client secret",
                    description="Secret of the app, which is shown once",
                    where="Outreach's developer portal, the app, API access",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token of the user",
                    where="the response of the token URL after a user authorized the app: `refresh_token`",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token of the user; obtained if absent",
                    where="the response of the token URL after a user authorized the app: `access_token`",
                ),
            },
        ),
    ),
    entities={
        "prospects": {"list": (), "get": ("id",)},
        "accounts": {"list": (), "get": ("id",)},
        "sequences": {"list": (), "get": ("id",)},
        "sequence_states": {"list": (), "get": ("id",)},
        "sequence_steps": {"list": (), "get": ("id",)},
        "opportunities": {"list": (), "get": ("id",)},
        "calls": {"list": (), "get": ("id",)},
        "call_dispositions": {"list": (), "get": ("id",)},
        "call_purposes": {"list": (), "get": ("id",)},
        "mailings": {"list": (), "get": ("id",)},
        "mailboxes": {"list": (), "get": ("id",)},
        "tasks": {"list": (), "get": ("id",)},
        "users": {"list": (), "get": ("id",)},
        "stages": {"list": (), "get": ("id",)},
        "personas": {"list": (), "get": ("id",)},
        "templates": {"list": (), "get": ("id",)},
        "snippets": {"list": (), "get": ("id",)},
    },
    security=(("oauth",),),
    check=("prospects", "list"),
    package="airbyte_agent_outreach",
    relationships=(
        Relationship(source="accounts", target="users", foreign_key="relationships.owner.data.id"),
        Relationship(
            source="calls", target="call_dispositions", foreign_key="relationships.callDisposition.data.id"
        ),
        Relationship(source="calls", target="call_purposes", foreign_key="relationships.callPurpose.data.id"),
        Relationship(source="calls", target="opportunities", foreign_key="relationships.opportunity.data.id"),
        Relationship(source="calls", target="prospects", foreign_key="relationships.prospect.data.id"),
        Relationship(source="calls", target="sequences", foreign_key="relationships.sequence.data.id"),
        Relationship(
            source="calls", target="sequence_states", foreign_key="relationships.sequenceState.data.id"
        ),
        Relationship(
            source="calls", target="sequence_steps", foreign_key="relationships.sequenceStep.data.id"
        ),
        Relationship(source="calls", target="tasks", foreign_key="relationships.task.data.id"),
        Relationship(source="calls", target="users", foreign_key="relationships.user.data.id"),
        Relationship(source="mailboxes", target="users", foreign_key="relationships.user.data.id"),
        Relationship(source="mailings", target="mailboxes", foreign_key="relationships.mailbox.data.id"),
        Relationship(
            source="mailings", target="opportunities", foreign_key="relationships.opportunity.data.id"
        ),
        Relationship(source="mailings", target="prospects", foreign_key="relationships.prospect.data.id"),
        Relationship(source="mailings", target="sequences", foreign_key="relationships.sequence.data.id"),
        Relationship(
            source="mailings", target="sequence_states", foreign_key="relationships.sequenceState.data.id"
        ),
        Relationship(
            source="mailings", target="sequence_steps", foreign_key="relationships.sequenceStep.data.id"
        ),
        Relationship(source="mailings", target="tasks", foreign_key="relationships.task.data.id"),
        Relationship(source="mailings", target="templates", foreign_key="relationships.template.data.id"),
        Relationship(source="mailings", target="users", foreign_key="relationships.user.data.id"),
        Relationship(source="opportunities", target="accounts", foreign_key="relationships.account.data.id"),
        Relationship(source="opportunities", target="users", foreign_key="relationships.owner.data.id"),
        Relationship(source="opportunities", target="stages", foreign_key="relationships.stage.data.id"),
        Relationship(source="prospects", target="accounts", foreign_key="relationships.account.data.id"),
        Relationship(source="prospects", target="users", foreign_key="relationships.owner.data.id"),
        Relationship(source="prospects", target="personas", foreign_key="relationships.persona.data.id"),
        Relationship(source="prospects", target="stages", foreign_key="relationships.stage.data.id"),
        Relationship(source="sequences", target="users", foreign_key="relationships.owner.data.id"),
        Relationship(
            source="sequence_states", target="accounts", foreign_key="relationships.account.data.id"
        ),
        Relationship(
            source="sequence_states", target="mailboxes", foreign_key="relationships.mailbox.data.id"
        ),
        Relationship(
            source="sequence_states", target="opportunities", foreign_key="relationships.opportunity.data.id"
        ),
        Relationship(
            source="sequence_states", target="prospects", foreign_key="relationships.prospect.data.id"
        ),
        Relationship(
            source="sequence_states", target="sequences", foreign_key="relationships.sequence.data.id"
        ),
        Relationship(
            source="sequence_states",
            target="sequence_steps",
            foreign_key="relationships.sequenceStep.data.id",
        ),
        Relationship(
            source="sequence_steps", target="call_purposes", foreign_key="relationships.callPurpose.data.id"
        ),
        Relationship(
            source="sequence_steps", target="sequences", foreign_key="relationships.sequence.data.id"
        ),
        Relationship(source="snippets", target="users", foreign_key="relationships.owner.data.id"),
        Relationship(source="tasks", target="accounts", foreign_key="relationships.account.data.id"),
        Relationship(source="tasks", target="calls", foreign_key="relationships.call.data.id"),
        Relationship(source="tasks", target="mailings", foreign_key="relationships.mailing.data.id"),
        Relationship(source="tasks", target="opportunities", foreign_key="relationships.opportunity.data.id"),
        Relationship(source="tasks", target="users", foreign_key="relationships.owner.data.id"),
        Relationship(source="tasks", target="prospects", foreign_key="relationships.prospect.data.id"),
        Relationship(source="tasks", target="sequences", foreign_key="relationships.sequence.data.id"),
        Relationship(
            source="tasks", target="sequence_states", foreign_key="relationships.sequenceState.data.id"
        ),
        Relationship(
            source="tasks", target="sequence_steps", foreign_key="relationships.sequenceStep.data.id"
        ),
        Relationship(source="tasks", target="templates", foreign_key="relationships.template.data.id"),
        Relationship(source="templates", target="users", foreign_key="relationships.owner.data.id"),
        Relationship(source="users", target="mailboxes", foreign_key="relationships.mailbox.data.id"),
    ),
    context_store={
        "accounts": ContextStoreEntity(
            stream="accounts",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "naturalName": "string",
                    "domain": "string",
                    "websiteUrl": "string",
                    "industry": "string",
                    "companyType": "string",
                    "locality": "string",
                    "numberOfEmployees": "integer",
                    "buyerIntentScore": "number",
                    "named": "boolean",
                    "tags": "array",
                    "customId": "string",
                    "touchedAt": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "call_dispositions": ContextStoreEntity(
            stream="call_dispositions",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "outcome": "string",
                    "order": "integer",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "call_purposes": ContextStoreEntity(
            stream="call_purposes",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "order": "integer",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "calls": ContextStoreEntity(
            stream="calls",
            columns={
                "id": "integer",
                "attributes": {
                    "direction": "string",
                    "outcome": "string",
                    "state": "string",
                    "from": "string",
                    "to": "string",
                    "note": "string",
                    "dialedAt": "string",
                    "answeredAt": "string",
                    "completedAt": "string",
                    "tags": "array",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "mailboxes": ContextStoreEntity(
            stream="mailboxes",
            columns={
                "id": "integer",
                "attributes": {
                    "email": "string",
                    "emailProvider": "string",
                    "sendDisabled": "boolean",
                    "sendErroredAt": "string",
                    "syncDisabled": "boolean",
                    "syncErroredAt": "string",
                    "maxMailingsPerDay": "integer",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "mailings": ContextStoreEntity(
            stream="mailings",
            columns={
                "id": "integer",
                "attributes": {
                    "subject": "string",
                    "state": "string",
                    "mailingType": "string",
                    "mailboxAddress": "string",
                    "scheduledAt": "string",
                    "deliveredAt": "string",
                    "openedAt": "string",
                    "openCount": "integer",
                    "clickedAt": "string",
                    "clickCount": "integer",
                    "repliedAt": "string",
                    "bouncedAt": "string",
                    "errorReason": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "opportunities": ContextStoreEntity(
            stream="opportunities",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "amount": "integer",
                    "currencyType": "string",
                    "closeDate": "string",
                    "probability": "integer",
                    "opportunityType": "string",
                    "nextStep": "string",
                    "description": "string",
                    "tags": "array",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "personas": ContextStoreEntity(
            stream="personas",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "description": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "prospects": ContextStoreEntity(
            stream="prospects",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "firstName": "string",
                    "lastName": "string",
                    "emails": "array",
                    "title": "string",
                    "company": "string",
                    "occupation": "string",
                    "addressCity": "string",
                    "addressState": "string",
                    "addressCountry": "string",
                    "tags": "array",
                    "score": "number",
                    "engagedScore": "number",
                    "engagedAt": "string",
                    "touchedAt": "string",
                    "optedOut": "boolean",
                    "source": "string",
                    "timeZoneIana": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "sequences": ContextStoreEntity(
            stream="sequences",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "description": "string",
                    "enabled": "boolean",
                    "enabledAt": "string",
                    "sequenceType": "string",
                    "shareType": "string",
                    "sequenceStepCount": "integer",
                    "tags": "array",
                    "numContactedProspects": "integer",
                    "numRepliedProspects": "integer",
                    "deliverCount": "integer",
                    "openCount": "integer",
                    "replyCount": "integer",
                    "bounceCount": "integer",
                    "lastUsedAt": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "sequence_states": ContextStoreEntity(
            stream="sequence_states",
            columns={
                "id": "integer",
                "attributes": {
                    "state": "string",
                    "stateChangedAt": "string",
                    "activeAt": "string",
                    "repliedAt": "string",
                    "pauseReason": "string",
                    "errorReason": "string",
                    "deliverCount": "integer",
                    "openCount": "integer",
                    "replyCount": "integer",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "sequence_steps": ContextStoreEntity(
            stream="sequence_steps",
            columns={
                "id": "integer",
                "attributes": {
                    "displayName": "string",
                    "stepType": "string",
                    "order": "integer",
                    "interval": "integer",
                    "date": "string",
                    "deliverCount": "integer",
                    "openCount": "integer",
                    "replyCount": "integer",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "snippets": ContextStoreEntity(
            stream="snippets",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "bodyText": "string",
                    "shareType": "string",
                    "tags": "array",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "stages": ContextStoreEntity(
            stream="stages",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "color": "string",
                    "order": "integer",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "tasks": ContextStoreEntity(
            stream="tasks",
            columns={
                "id": "integer",
                "attributes": {
                    "action": "string",
                    "taskType": "string",
                    "state": "string",
                    "dueAt": "string",
                    "completed": "boolean",
                    "completedAt": "string",
                    "note": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "templates": ContextStoreEntity(
            stream="templates",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "subject": "string",
                    "bodyText": "string",
                    "shareType": "string",
                    "archived": "boolean",
                    "tags": "array",
                    "deliverCount": "integer",
                    "openCount": "integer",
                    "replyCount": "integer",
                    "lastUsedAt": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
        "users": ContextStoreEntity(
            stream="users",
            columns={
                "id": "integer",
                "attributes": {
                    "name": "string",
                    "firstName": "string",
                    "lastName": "string",
                    "email": "string",
                    "username": "string",
                    "title": "string",
                    "locked": "boolean",
                    "currentSignInAt": "string",
                    "createdAt": "string",
                    "updatedAt": "string",
                },
            },
        ),
    },
)
