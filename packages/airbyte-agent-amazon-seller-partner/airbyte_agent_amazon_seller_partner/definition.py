# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
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
    Scope,
    Server,
    ServerVariable,
    TokenRefresh,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="amazon-seller-partner",
    name="Amazon Seller Partner",
    definition_id="e55879a8-0ef8-4557-abcf-ab34c53ec460",
    version="1.0.0",
    server=Server(
        url="https://sellingpartnerapi-{region}.amazon.com",
        variables=(
            ServerVariable(
                name="region",
                default="na",
                enum=("na", "eu", "fe"),
                description="Region of the marketplaces: North and South America, Europe with India and the Middle East, or the Far East",
            ),
        ),
    ),
    schemes=(
        Scheme(
            name="oauth",
            kind="oauth2",
            mapping={
                "client_id": "${lwa_app_id}",
                "client_secret": "${lwa_client_secret}",
                "refresh_token": "${refresh_token}",
                "access_token": "${access_token}",
            },
            required=("lwa_app_id", "lwa_client_secret", "refresh_token"),
            properties={
                "lwa_app_id": None,
                "lwa_client_secret": None,
                "refresh_token": None,
                "access_token": None,
            },
            token_url="https://api.amazon.com/auth/o2/token",
            authorization_url="https://sellercentral.amazon.com/apps/authorize/consent",
            refresh=TokenRefresh(header="x-amz-access-token", prefix=""),
            title="OAuth",
            description="Authenticate as a selling partner who has authorised an application. The application's roles decide which operations work.",
            texts={
                "lwa_app_id": CredentialText(
                    title="Client id",
                    description="Client id of the application at Login with Amazon",
                    examples=("amzn1.application-oa2-client.example",),
                    where="Seller Central or the Solution Provider Portal, Develop Apps, the app, LWA credentials",
                ),
                "lwa_client_secret": CredentialText(
                    title="Client secret",
                    description="Client secret of the same application",
                    examples=("amzn1.oa2-cs.v1.example",),
                    where="Seller Central or the Solution Provider Portal, Develop Apps, the app, LWA credentials",
                ),
                "refresh_token": CredentialText(
                    title="Refresh token",
                    description="Refresh token of the selling partner",
                    examples=("Atzr|example",),
                    where="Develop Apps, the app, Authorize; or the answer of the token URL once a partner has authorised the application",
                ),
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token, valid for an hour; obtained if absent",
                    examples=("Atza|example",),
                    where="the answer of the token URL",
                ),
            },
        ),
    ),
    entities={
        "orders": {"list": (), "get": ("orderId",)},
        "order_items": {"list": ("orderId",)},
        "list_financial_event_groups": {"list": ()},
        "list_financial_events": {"list": ()},
        "catalog_items": {"list": (), "get": ("asin",)},
        "reports": {"list": (), "get": ("reportId",)},
    },
    security=(("oauth",),),
    check=("list_financial_event_groups", "list"),
    package="airbyte_agent_amazon_seller_partner",
    settings={"region": "na", "marketplace_id": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(
                means="authentication",
                status=(403,),
                contains={"$.errors[*].details": ("access token you provided has expired",)},
            ),
            AnswerRule(means="rate_limit", status=(429,), wait=RetryWait(seconds=5.0, growth="exponential")),
        )
    ),
    scoping=(
        Scope(param="MarketplaceIds", config_key="marketplace_id"),
        Scope(param="marketplaceIds", config_key="marketplace_id"),
    ),
    relationships=(
        Relationship(
            source="order_items", target="orders", foreign_key="orderId", target_key="AmazonOrderId"
        ),
        Relationship(source="order_items", target="catalog_items", foreign_key="ASIN", target_key="asin"),
    ),
    context_store={
        "orders": ContextStoreEntity(
            stream="orders",
            columns={
                "AmazonOrderId": "string",
                "PurchaseDate": "string",
                "LastUpdateDate": "string",
                "OrderStatus": "string",
                "FulfillmentChannel": "string",
                "SalesChannel": "string",
                "MarketplaceId": "string",
                "NumberOfItemsShipped": "integer",
                "NumberOfItemsUnshipped": "integer",
                "IsPrime": "boolean",
                "IsBusinessOrder": "boolean",
            },
            key=("AmazonOrderId",),
        ),
        "order_items": ContextStoreEntity(
            stream="order_items",
            columns={
                "OrderItemId": "string",
                "ASIN": "string",
                "SellerSKU": "string",
                "Title": "string",
                "QuantityOrdered": "integer",
                "QuantityShipped": "integer",
            },
            key=("OrderItemId",),
        ),
        "list_financial_event_groups": ContextStoreEntity(
            stream="list_financial_event_groups",
            columns={
                "FinancialEventGroupId": "string",
                "ProcessingStatus": "string",
                "FundTransferStatus": "string",
                "FundTransferDate": "string",
                "FinancialEventGroupStart": "string",
                "FinancialEventGroupEnd": "string",
            },
            key=("FinancialEventGroupId",),
        ),
        "catalog_items": ContextStoreEntity(
            stream="catalog_items", columns={"asin": "string"}, key=("asin",)
        ),
        "reports": ContextStoreEntity(
            stream="reports",
            columns={
                "reportId": "string",
                "reportType": "string",
                "processingStatus": "string",
                "createdTime": "string",
                "dataStartTime": "string",
                "dataEndTime": "string",
                "reportDocumentId": "string",
            },
            key=("reportId",),
        ),
    },
)
