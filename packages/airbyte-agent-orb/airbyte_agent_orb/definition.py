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
            entity="customers",
            stream="customers",
            columns=(
                "id",
                "external_customer_id",
                "name",
                "email",
                "balance",
                "currency",
                "timezone",
                "payment_provider",
                "created_at",
                "metadata",
            ),
        ),
        "subscriptions": ContextStoreEntity(
            entity="subscriptions",
            stream="subscriptions",
            columns=(
                "id",
                "status",
                "name",
                "start_date",
                "end_date",
                "current_billing_period_start_date",
                "current_billing_period_end_date",
                "created_at",
                "customer",
                "plan",
            ),
        ),
        "plans": ContextStoreEntity(
            entity="plans",
            stream="plans",
            columns=(
                "id",
                "name",
                "description",
                "external_plan_id",
                "status",
                "currency",
                "version",
                "created_at",
            ),
        ),
        "invoices": ContextStoreEntity(
            entity="invoices",
            stream="invoices",
            columns=(
                "id",
                "invoice_number",
                "status",
                "invoice_date",
                "due_date",
                "amount_due",
                "total",
                "subtotal",
                "currency",
                "paid_at",
                "issued_at",
                "customer",
                "subscription",
            ),
        ),
    },
)
