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
            stream="balances",
            columns={
                "currency": "string",
                "primary": "boolean",
                "total_balance": {"currency_code": "string", "value": "string"},
                "available_balance": {"currency_code": "string", "value": "string"},
                "withheld_balance": {"currency_code": "string", "value": "string"},
            },
        ),
        "transactions": ContextStoreEntity(
            stream="transactions",
            columns={
                "transaction_info": {
                    "transaction_id": "string",
                    "transaction_event_code": "string",
                    "transaction_status": "string",
                    "transaction_initiation_date": "string",
                    "transaction_updated_date": "string",
                    "transaction_amount": "object",
                    "fee_amount": "object",
                    "transaction_subject": "string",
                    "transaction_note": "string",
                    "invoice_id": "string",
                },
                "payer_info": {
                    "account_id": "string",
                    "email_address": "string",
                    "payer_name": "object",
                    "country_code": "string",
                },
                "shipping_info": "object",
                "cart_info": "object",
            },
        ),
        "list_payments": ContextStoreEntity(
            stream="list_payments",
            columns={
                "id": "string",
                "intent": "string",
                "state": "string",
                "payer": "object",
                "transactions": "array",
                "create_time": "string",
                "update_time": "string",
            },
        ),
        "list_disputes": ContextStoreEntity(
            stream="list_disputes",
            columns={
                "dispute_id": "string",
                "reason": "string",
                "status": "string",
                "dispute_state": "string",
                "dispute_life_cycle_stage": "string",
                "dispute_channel": "string",
                "dispute_amount": {"currency_code": "string", "value": "string"},
                "create_time": "string",
                "update_time": "string",
            },
            key=("dispute_id",),
        ),
        "list_products": ContextStoreEntity(
            stream="list_products",
            columns={"id": "string", "name": "string", "description": "string", "create_time": "string"},
        ),
        "show_product_details": ContextStoreEntity(
            stream="show_product_details",
            columns={
                "id": "string",
                "name": "string",
                "description": "string",
                "type": "string",
                "category": "string",
                "image_url": "string",
                "home_url": "string",
                "create_time": "string",
                "update_time": "string",
            },
        ),
        "search_invoices": ContextStoreEntity(
            stream="search_invoices",
            columns={
                "id": "string",
                "status": "string",
                "detail": {"invoice_number": "string", "invoice_date": "string", "currency_code": "string"},
                "amount": {"currency_code": "string", "value": "string"},
                "due_amount": {"currency_code": "string", "value": "string"},
                "invoicer": "object",
                "primary_recipients": "array",
            },
        ),
    },
)
