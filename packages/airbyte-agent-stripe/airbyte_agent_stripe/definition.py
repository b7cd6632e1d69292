# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The connector as a table; its operations stand beside the entities."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    Definition,
    Scheme,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="stripe",
    name="Stripe",
    definition_id="e094cb9a-26de-4645-8761-65c0c425d1de",
    version="1.0.0",
    server=Server(url="https://api.stripe.com"),
    schemes=(
        Scheme(
            name="bearerAuth",
            kind="bearer",
            mapping={"token": "${api_key}"},
            required=("api_key",),
            properties={"api_key": None},
        ),
    ),
    entities={
        "customers": {
            "list": (),
            "create": (),
            "get": ("id",),
            "update": ("id",),
            "delete": ("id",),
            "search": ("query",),
        },
        "products": {
            "list": (),
            "create": ("name",),
            "get": ("id",),
            "update": ("id",),
            "delete": ("id",),
            "search": ("query",),
        },
        "prices": {"create": ("currency", "product", "unit_amount")},
        "checkout_sessions": {"create": ("mode",)},
        "payment_method_attachments": {"create": ("id", "customer")},
        "payment_intents": {
            "list": (),
            "create": ("amount", "currency"),
            "get": ("id",),
            "update": ("id",),
            "search": ("query",),
        },
        "payment_intent_confirmations": {"create": ("id",)},
        "payment_intent_cancellations": {"create": ("id",)},
        "charges": {"list": (), "get": ("id",), "search": ("query",)},
        "refunds": {"list": (), "create": (), "get": ("id",)},
        "disputes": {"list": (), "get": ("id",)},
        "subscriptions": {
            "list": (),
            "create": ("customer",),
            "get": ("id",),
            "update": ("id",),
            "delete": ("id",),
            "search": ("query",),
        },
        "invoices": {"list": (), "create": ("customer",), "get": ("id",), "search": ("query",)},
        "invoice_finalizations": {"create": ("id",)},
        "invoice_sends": {"create": ("id",)},
        "balance": {"get": ()},
        "balance_transactions": {"list": (), "get": ("id",)},
        "payouts": {"list": (), "get": ("id",)},
    },
    security=(("bearerAuth",),),
    check=("customers", "list"),
    package="airbyte_agent_stripe",
)
