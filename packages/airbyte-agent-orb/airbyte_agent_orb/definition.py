# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
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
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="orb",
    name="Orb",
    definition_id="7f0455fb-4518-4ec0-b7a3-d808bf8081cc",
    version="1.0.0",
    server=Server(url="https://api.billwithorb.com/v1"),
    schemes=(
        Scheme(
            name="bearerAuth",
            kind="bearer",
            mapping={"token": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
            title="API key",
            description="Authenticate with an API key, which belongs to one account and to its live or test mode.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="API key of the account",
                    examples=("example_api_key_0000",),
                    where="https://app.withorb.com, Developers, API keys, Create",
                )
            },
        ),
    ),
    entities={
        "customers": {"list": (), "get": ("customer_id",)},
        "subscriptions": {"list": (), "get": ("subscription_id",)},
        "plans": {"list": (), "get": ("plan_id",)},
        "invoices": {"list": (), "get": ("invoice_id",)},
    },
    security=(("bearerAuth",),),
    check=("customers", "list"),
    package="airbyte_agent_orb",
    retry=RetryConfig(
        status_codes=(408, 409, 429, 500, 502, 503, 504),
        rules=(
            AnswerRule(means="final", headers={"X-Should-Retry": ("false",)}),
            AnswerRule(means="retry", headers={"X-Should-Retry": ("true",)}),
        ),
    ),
    relationships=(
        Relationship(source="subscriptions", target="customers", foreign_key="customer.id"),
        Relationship(source="subscriptions", target="plans", foreign_key="plan.id"),
        Relationship(source="invoices", target="customers", foreign_key="customer.id"),
        Relationship(source="invoices", target="subscriptions", foreign_key="subscription.id"),
        Relationship(source="plans", target="plans", foreign_key="base_plan_id"),
    ),
    context_store={
        "customers": ContextStoreEntity(
            stream="customers",
            columns={
                "id": "string",
                "external_customer_id": "string",
                "name": "string",
                "email": "string",
                "balance": "string",
                "currency": "string",
                "timezone": "string",
                "payment_provider": "string",
                "created_at": "string",
                "metadata": "object",
            },
        ),
        "subscriptions": ContextStoreEntity(
            stream="subscriptions",
            columns={
                "id": "string",
                "status": "string",
                "name": "string",
                "start_date": "string",
                "end_date": "string",
                "current_billing_period_start_date": "string",
                "current_billing_period_end_date": "string",
                "created_at": "string",
                "customer": {"id": "string", "name": "string"},
                "plan": {"id": "string", "name": "string"},
            },
        ),
        "plans": ContextStoreEntity(
            stream="plans",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "external_plan_id": "string",
                "status": "string",
                "currency": "string",
                "version": "integer",
                "created_at": "string",
            },
        ),
        "invoices": ContextStoreEntity(
            stream="invoices",
            columns={
                "id": "string",
                "invoice_number": "string",
                "status": "string",
                "invoice_date": "string",
                "due_date": "string",
                "amount_due": "string",
                "total": "string",
                "subtotal": "string",
                "currency": "string",
                "paid_at": "string",
                "issued_at": "string",
                "customer": {"id": "string", "external_customer_id": "string"},
                "subscription": {"id": "string"},
            },
        ),
    },
)
