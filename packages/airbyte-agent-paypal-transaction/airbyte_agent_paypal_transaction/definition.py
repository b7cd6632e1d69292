# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
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
    ServerVariable,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="paypal-transaction",
    name="PayPal",
    definition_id="d913b0f2-cc51-4e55-a44c-8ba1697b9239",
    version="1.0.0",
    server=Server(
        url="https://{host}",
        variables=(
            ServerVariable(
                name="host",
                default="api-m.sandbox.paypal.com",
                enum=("api-m.sandbox.paypal.com", "api-m.paypal.com"),
                description="Host of the sandbox, or `api-m.paypal.com` for live accounts",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="oauth",
            kind="oauth2",
            mapping={
                "client_id": "${client_id}",
                "client_secret": "${client_secret}",
                "access_token": "${access_token}",
            },
            required=("client_id", "client_secret"),
            properties={"client_id": None, "client_secret": None, "access_token": None},
            token_url="https://{host}/v1/oauth2/token",
            refresh=TokenRefresh(auth_style="basic", grant_type="client_credentials"),
            title="App",
            description="Authenticate as an app of the account. The features that the app may use, such as Transaction Search, are switched on in its settings.",
            texts={
                "client_id": CredentialText(
                    title="Client id",
                    description="Client id of the app",
                    examples=("example-client-id",),
                    where="https://developer.paypal.com/dashboard/applications, Sandbox or Live, the app",
                ),
                "client_secret": CredentialText(
                    title="Secret",
                    description="Secret of the app",
                    where="https://developer.paypal.com/dashboard/applications, Sandbox or Live, the app",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Initial token; obtained if absent",
                    where="the response of `/v1/oauth2/token`: `access_token`",
                ),
            },
        ),
    ),
    entities={
        "balances": {"list": ()},
        "transactions": {"list": ("start_date", "end_date")},
        "list_payments": {"list": ()},
        "list_disputes": {"list": ()},
        "list_products": {"list": ()},
        "show_product_details": {"get": ("id",)},
        "search_invoices": {"list": ()},
    },
    security=(("oauth",),),
    check=("balances", "list"),
    package="airbyte_agent_paypal_transaction",
    settings={"host": "api-m.sandbox.paypal.com"},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="final",
                status=(400, 403, 422),
                details=("$.details[0].issue", "$.details[0].description"),
            ),
        )
    ),
    relationships=(Relationship(source="list_products", target="show_product_details", foreign_key="id"),),
    context_store={
        "balances": ContextStoreEntity(
            entity="balances",
            stream="balances",
            columns=("currency", "primary", "total_balance", "available_balance", "withheld_balance"),
        ),
        "transactions": ContextStoreEntity(
            entity="transactions",
            stream="transactions",
            columns=("transaction_info", "payer_info", "shipping_info", "cart_info"),
        ),
        "list_payments": ContextStoreEntity(
            entity="list_payments",
            stream="list_payments",
            columns=("id", "intent", "state", "payer", "transactions", "create_time", "update_time"),
        ),
        "list_disputes": ContextStoreEntity(
            entity="list_disputes",
            stream="list_disputes",
            columns=(
                "dispute_id",
                "reason",
                "status",
                "dispute_state",
                "dispute_life_cycle_stage",
                "dispute_channel",
                "dispute_amount",
                "create_time",
                "update_time",
            ),
        ),
        "list_products": ContextStoreEntity(
            entity="list_products",
            stream="list_products",
            columns=("id", "name", "description", "create_time"),
        ),
        "show_product_details": ContextStoreEntity(
            entity="show_product_details",
            stream="show_product_details",
            columns=(
                "id",
                "name",
                "description",
                "type",
                "category",
                "image_url",
                "home_url",
                "create_time",
                "update_time",
            ),
        ),
        "search_invoices": ContextStoreEntity(
            entity="search_invoices",
            stream="search_invoices",
            columns=("id", "status", "detail", "amount", "due_amount", "invoicer", "primary_recipients"),
        ),
    },
)
