# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
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
)

__all__ = ["DEFINITION"]

# fmt: off
DEFINITION = Definition(
    slug="stripe", name="Stripe", definition_id="e094cb9a-26de-4645-8761-65c0c425d1de", version="1.0.0",
    server=Server(url="https://api.stripe.com"),
    schemes=(
        Scheme(
            name="bearerAuth", kind="bearer", mapping={"token": "${api_key}"}, required=("api_key",),
            properties={"api_key": None}, title="API key",
            description="Authenticate with a secret or restricted API key of the Stripe account.",
            texts={
                "api_key": CredentialText(
                    title="API key",
                    description="Secret key (sk_live_... or sk_test_...) or restricted key (rk_...), from the dashboard under Developers, API keys",
                    pattern="^[rs]k_", examples=("sk_test_example",),
                    where="https://dashboard.stripe.com/apikeys (Developers, API keys)",
                ),
            },
        ),
    ),
    entities={
        "customers": {
            "list": (), "create": (), "get": ("id",), "update": ("id",), "delete": ("id",),
            "search": ("query",),
        },
        "products": {
            "list": (), "create": ("name",), "get": ("id",), "update": ("id",), "delete": ("id",),
            "search": ("query",),
        },
        "prices": {"create": ("currency",)}, "checkout_sessions": {"create": ("mode",)},
        "payment_method_attachments": {"create": ("id", "customer")},
        "payment_intents": {
            "list": (), "create": ("amount", "currency"), "get": ("id",), "update": ("id",),
            "search": ("query",),
        },
        "payment_intent_confirmations": {"create": ("id",)},
        "payment_intent_cancellations": {"create": ("id",)},
        "charges": {"list": (), "get": ("id",), "search": ("query",)},
        "refunds": {"list": (), "create": (), "get": ("id",)}, "disputes": {"list": (), "get": ("id",)},
        "subscriptions": {
            "list": (), "create": ("customer",), "get": ("id",), "update": ("id",), "delete": ("id",),
            "search": ("query",),
        },
        "invoices": {"list": (), "create": ("customer",), "get": ("id",), "search": ("query",)},
        "invoice_finalizations": {"create": ("id",)}, "invoice_sends": {"create": ("id",)},
        "balance": {"get": ()}, "balance_transactions": {"list": (), "get": ("id",)},
        "payouts": {"list": (), "get": ("id",)},
    },
    security=(("bearerAuth",),), check=("customers", "list"), package="airbyte_agent_stripe",
    retry=RetryConfig(
        initial_delay=0.5,
        rules=(
            AnswerRule(means="final", headers={"Stripe-Should-Retry": ("false",)}),
            AnswerRule(means="retry", headers={"Stripe-Should-Retry": ("true",)}),
            AnswerRule(
                means="retry", status=(409,),
                body={"$.error.code": ("idempotency_key_in_use", "lock_timeout")},
            ),
        ),
    ),
    relationships=(
        Relationship(source="charges", target="customers", foreign_key="customer"),
        Relationship(source="charges", target="payment_intents", foreign_key="payment_intent"),
        Relationship(source="charges", target="balance_transactions", foreign_key="balance_transaction"),
        Relationship(source="payment_intents", target="customers", foreign_key="customer"),
        Relationship(source="payment_intents", target="charges", foreign_key="latest_charge"),
        Relationship(source="refunds", target="charges", foreign_key="charge"),
        Relationship(source="refunds", target="payment_intents", foreign_key="payment_intent"),
        Relationship(source="refunds", target="balance_transactions", foreign_key="balance_transaction"),
        Relationship(source="disputes", target="charges", foreign_key="charge"),
        Relationship(source="disputes", target="payment_intents", foreign_key="payment_intent"),
        Relationship(source="subscriptions", target="customers", foreign_key="customer"),
        Relationship(source="subscriptions", target="invoices", foreign_key="latest_invoice"),
        Relationship(source="invoices", target="customers", foreign_key="customer"),
        Relationship(source="invoices", target="subscriptions", foreign_key="subscription"),
        Relationship(source="invoices", target="charges", foreign_key="charge"),
        Relationship(source="invoices", target="payment_intents", foreign_key="payment_intent"),
        Relationship(source="prices", target="products", foreign_key="product"),
        Relationship(source="products", target="prices", foreign_key="default_price"),
        Relationship(source="payouts", target="balance_transactions", foreign_key="balance_transaction"),
        Relationship(source="checkout_sessions", target="customers", foreign_key="customer"),
        Relationship(source="checkout_sessions", target="payment_intents", foreign_key="payment_intent"),
        Relationship(source="checkout_sessions", target="subscriptions", foreign_key="subscription"),
    ),
    context_store={
        "customers": ContextStoreEntity(
            entity="customers", stream="customers",
            columns=(
                "id", "created", "email", "name", "phone", "description", "balance", "currency", "delinquent",
                "default_source", "address", "metadata",
            ),
        ),
        "products": ContextStoreEntity(
            entity="products", stream="products",
            columns=(
                "id", "created", "updated", "active", "name", "description", "default_price", "unit_label",
                "url", "metadata",
            ),
        ),
        "prices": ContextStoreEntity(
            entity="prices", stream="prices",
            columns=(
                "id", "created", "active", "product", "nickname", "lookup_key", "type", "currency",
                "unit_amount", "billing_scheme", "recurring", "metadata",
            ),
        ),
        "payment_intents": ContextStoreEntity(
            entity="payment_intents", stream="payment_intents",
            columns=(
                "id", "created", "status", "amount", "amount_received", "currency", "customer", "description",
                "payment_method", "latest_charge", "receipt_email", "canceled_at", "cancellation_reason",
                "metadata",
            ),
        ),
        "charges": ContextStoreEntity(
            entity="charges", stream="charges",
            columns=(
                "id", "created", "status", "amount", "amount_captured", "amount_refunded", "currency",
                "customer", "payment_intent", "balance_transaction", "description", "receipt_email", "paid",
                "captured", "refunded", "disputed", "failure_code", "failure_message", "billing_details",
                "metadata",
            ),
        ),
        "refunds": ContextStoreEntity(
            entity="refunds", stream="refunds",
            columns=(
                "id", "created", "status", "amount", "currency", "charge", "payment_intent",
                "balance_transaction", "reason", "failure_reason", "metadata",
            ),
        ),
        "disputes": ContextStoreEntity(
            entity="disputes", stream="disputes",
            columns=(
                "id", "created", "status", "reason", "amount", "currency", "charge", "payment_intent",
                "is_charge_refundable", "evidence_details", "metadata",
            ),
        ),
        "subscriptions": ContextStoreEntity(
            entity="subscriptions", stream="subscriptions",
            columns=(
                "id", "created", "status", "customer", "currency", "collection_method", "start_date",
                "current_period_start", "current_period_end", "trial_start", "trial_end", "cancel_at",
                "cancel_at_period_end", "canceled_at", "ended_at", "latest_invoice", "default_payment_method",
                "description", "metadata",
            ),
        ),
        "invoices": ContextStoreEntity(
            entity="invoices", stream="invoices",
            columns=(
                "id", "created", "status", "number", "customer", "customer_email", "customer_name",
                "subscription", "currency", "total", "subtotal", "amount_due", "amount_paid",
                "amount_remaining", "billing_reason", "collection_method", "due_date", "period_start",
                "period_end", "attempt_count", "description", "hosted_invoice_url", "invoice_pdf", "metadata",
            ),
        ),
        "balance_transactions": ContextStoreEntity(
            entity="balance_transactions", stream="balance_transactions",
            columns=(
                "id", "created", "status", "type", "reporting_category", "amount", "fee", "net", "currency",
                "available_on", "source", "description",
            ),
        ),
        "payouts": ContextStoreEntity(
            entity="payouts", stream="payouts",
            columns=(
                "id", "created", "status", "arrival_date", "amount", "currency", "automatic", "method",
                "type", "destination", "balance_transaction", "description", "failure_code",
                "failure_message", "statement_descriptor", "metadata",
            ),
        ),
    },
    idempotency_header="Idempotency-Key",
)
