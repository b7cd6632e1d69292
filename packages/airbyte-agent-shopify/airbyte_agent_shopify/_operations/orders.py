# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `orders` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER
from ._schemas import (
    MAILING_ADDRESS_INPUT,
    METAFIELD_INPUT,
    MONEY_BAG_INPUT,
    ORDER_CREATE_CUSTOM_ATTRIBUTE_INPUT,
    ORDER_CREATE_TAX_LINE_INPUT,
)

CREATE_DOCUMENT = """\
mutation CreateOrder($order: OrderCreateOrderInput!, $options: OrderCreateOptionsInput) {
  orderCreate(order: $order, options: $options) {
    order {
      id legacyResourceId name number email phone note tags test confirmed closed cancelReason poNumber
      currencyCode presentmentCurrencyCode displayFinancialStatus displayFulfillmentStatus
      createdAt updatedAt processedAt closedAt cancelledAt
      customAttributes { key value }
      customer { id displayName }
      totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      subtotalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      totalTaxSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      lineItems(first: 10) { nodes { id title quantity sku variantTitle } }
    }
    userErrors { field message code }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateOrder($input: OrderInput!) {
  orderUpdate(input: $input) {
    order {
      id legacyResourceId name number email phone note tags test confirmed closed cancelReason poNumber
      currencyCode presentmentCurrencyCode displayFinancialStatus displayFulfillmentStatus
      createdAt updatedAt processedAt closedAt cancelledAt
      customAttributes { key value }
      customer { id displayName }
      totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      subtotalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      totalTaxSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      lineItems(first: 10) { nodes { id title quantity sku variantTitle } }
    }
    userErrors { field message }
  }
}
"""

DELETE_DOCUMENT = """\
mutation CancelOrder($orderId: ID!, $reason: OrderCancelReason!, $notifyCustomer: Boolean, $refund: Boolean, $restock: Boolean!, $staffNote: String) {
  orderCancel(
    orderId: $orderId
    reason: $reason
    notifyCustomer: $notifyCustomer
    refund: $refund
    restock: $restock
    staffNote: $staffNote
  ) {
    job {
      id done
    }
    orderCancelUserErrors { field message code }
  }
}
"""

LIST = Operation(
    entity="orders",
    action="list",
    method="GET",
    path="/orders.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("created_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("status", "query", {"type": "string", "enum": ["open", "closed", "cancelled", "any"]}),
        Parameter("financial_status", "query", {"type": "string"}),
        Parameter("fulfillment_status", "query", {"type": "string"}),
        IDS_PARAMETER,
        Parameter("processed_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("processed_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("attribution_app_id", "query", {"type": "integer"}),
        Parameter("name", "query", {"type": "string"}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List orders",
    records="$.orders",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="orders",
    action="get",
    method="GET",
    path="/orders/{order_id}.json",
    parameters=(Parameter("order_id", "path", {"type": "integer"}, required=True),),
    summary="Get an order",
    records="$.order",
)

CREATE = Operation(
    entity="orders",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "order",
            "variable",
            {
                "type": "object",
                "properties": {
                    "lineItems": {
                        "type": ["array", "null"],
                        "items": {
                            "type": "object",
                            "properties": {
                                "variantId": {"type": ["string", "null"]},
                                "productId": {"type": ["string", "null"]},
                                "quantity": {"type": "integer"},
                                "title": {"type": ["string", "null"]},
                                "variantTitle": {"type": ["string", "null"]},
                                "priceSet": {"oneOf": [MONEY_BAG_INPUT, {"type": "null"}]},
                                "sku": {"type": ["string", "null"]},
                                "vendor": {"type": ["string", "null"]},
                                "requiresShipping": {"type": ["boolean", "null"]},
                                "taxable": {"type": ["boolean", "null"]},
                                "giftCard": {"type": ["boolean", "null"]},
                                "properties": {
                                    "type": ["array", "null"],
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "name": {"type": "string"},
                                            "value": {"type": "string"},
                                        },
                                        "required": ["name", "value"],
                                        "additionalProperties": True,
                                    },
                                },
                                "taxLines": {"type": ["array", "null"], "items": ORDER_CREATE_TAX_LINE_INPUT},
                            },
                            "required": ["quantity"],
                            "additionalProperties": True,
                        },
                    },
                    "currency": {
                        "type": ["string", "null"],
                        "enum": [
                            "AED",
                            "AFN",
                            "ALL",
                            "AMD",
                            "ANG",
                            "AOA",
                            "ARS",
                            "AUD",
                            "AWG",
                            "AZN",
                            "BAM",
                            "BBD",
                            "BDT",
                            "BGN",
                            "BHD",
                            "BIF",
                            "BMD",
                            "BND",
                            "BOB",
                            "BRL",
                            "BSD",
                            "BTN",
                            "BWP",
                            "BYN",
                            "BYR",
                            "BZD",
                            "CAD",
                            "CDF",
                            "CHF",
                            "CLP",
                            "CNY",
                            "COP",
                            "CRC",
                            "CVE",
                            "CZK",
                            "DJF",
                            "DKK",
                            "DOP",
                            "DZD",
                            "EGP",
                            "ERN",
                            "ETB",
                            "EUR",
                            "FJD",
                            "FKP",
                            "GBP",
                            "GEL",
                            "GHS",
                            "GIP",
                            "GMD",
                            "GNF",
                            "GTQ",
                            "GYD",
                            "HKD",
                            "HNL",
                            "HRK",
                            "HTG",
                            "HUF",
                            "IDR",
                            "ILS",
                            "INR",
                            "IQD",
                            "IRR",
                            "ISK",
                            "JEP",
                            "JMD",
                            "JOD",
                            "JPY",
                            "KES",
                            "KGS",
                            "KHR",
                            "KID",
                            "KMF",
                            "KRW",
                            "KWD",
                            "KYD",
                            "KZT",
                            "LAK",
                            "LBP",
                            "LKR",
                            "LRD",
                            "LSL",
                            "LTL",
                            "LVL",
                            "LYD",
                            "MAD",
                            "MDL",
                            "MGA",
                            "MKD",
                            "MMK",
                            "MNT",
                            "MOP",
                            "MRU",
                            "MUR",
                            "MVR",
                            "MWK",
                            "MXN",
                            "MYR",
                            "MZN",
                            "NAD",
                            "NGN",
                            "NIO",
                            "NOK",
                            "NPR",
                            "NZD",
                            "OMR",
                            "PAB",
                            "PEN",
                            "PGK",
                            "PHP",
                            "PKR",
                            "PLN",
                            "PYG",
                            "QAR",
                            "RON",
                            "RSD",
                            "RUB",
                            "RWF",
                            "SAR",
                            "SBD",
                            "SCR",
                            "SDG",
                            "SEK",
                            "SGD",
                            "SHP",
                            "SLL",
                            "SOS",
                            "SRD",
                            "SSP",
                            "STD",
                            "STN",
                            "SYP",
                            "SZL",
                            "THB",
                            "TJS",
                            "TMT",
                            "TND",
                            "TOP",
                            "TRY",
                            "TTD",
                            "TWD",
                            "TZS",
                            "UAH",
                            "UGX",
                            "USD",
                            "USDC",
                            "UYU",
                            "UZS",
                            "VED",
                            "VEF",
                            "VES",
                            "VND",
                            "VUV",
                            "WST",
                            "XAF",
                            "XCD",
                            "XOF",
                            "XPF",
                            "XXX",
                            "YER",
                            "ZAR",
                            "ZMW",
                        ],
                    },
                    "presentmentCurrency": {
                        "type": ["string", "null"],
                        "enum": [
                            "AED",
                            "AFN",
                            "ALL",
                            "AMD",
                            "ANG",
                            "AOA",
                            "ARS",
                            "AUD",
                            "AWG",
                            "AZN",
                            "BAM",
                            "BBD",
                            "BDT",
                            "BGN",
                            "BHD",
                            "BIF",
                            "BMD",
                            "BND",
                            "BOB",
                            "BRL",
                            "BSD",
                            "BTN",
                            "BWP",
                            "BYN",
                            "BYR",
                            "BZD",
                            "CAD",
                            "CDF",
                            "CHF",
                            "CLP",
                            "CNY",
                            "COP",
                            "CRC",
                            "CVE",
                            "CZK",
                            "DJF",
                            "DKK",
                            "DOP",
                            "DZD",
                            "EGP",
                            "ERN",
                            "ETB",
                            "EUR",
                            "FJD",
                            "FKP",
                            "GBP",
                            "GEL",
                            "GHS",
                            "GIP",
                            "GMD",
                            "GNF",
                            "GTQ",
                            "GYD",
                            "HKD",
                            "HNL",
                            "HRK",
                            "HTG",
                            "HUF",
                            "IDR",
                            "ILS",
                            "INR",
                            "IQD",
                            "IRR",
                            "ISK",
                            "JEP",
                            "JMD",
                            "JOD",
                            "JPY",
                            "KES",
                            "KGS",
                            "KHR",
                            "KID",
                            "KMF",
                            "KRW",
                            "KWD",
                            "KYD",
                            "KZT",
                            "LAK",
                            "LBP",
                            "LKR",
                            "LRD",
                            "LSL",
                            "LTL",
                            "LVL",
                            "LYD",
                            "MAD",
                            "MDL",
                            "MGA",
                            "MKD",
                            "MMK",
                            "MNT",
                            "MOP",
                            "MRU",
                            "MUR",
                            "MVR",
                            "MWK",
                            "MXN",
                            "MYR",
                            "MZN",
                            "NAD",
                            "NGN",
                            "NIO",
                            "NOK",
                            "NPR",
                            "NZD",
                            "OMR",
                            "PAB",
                            "PEN",
                            "PGK",
                            "PHP",
                            "PKR",
                            "PLN",
                            "PYG",
                            "QAR",
                            "RON",
                            "RSD",
                            "RUB",
                            "RWF",
                            "SAR",
                            "SBD",
                            "SCR",
                            "SDG",
                            "SEK",
                            "SGD",
                            "SHP",
                            "SLL",
                            "SOS",
                            "SRD",
                            "SSP",
                            "STD",
                            "STN",
                            "SYP",
                            "SZL",
                            "THB",
                            "TJS",
                            "TMT",
                            "TND",
                            "TOP",
                            "TRY",
                            "TTD",
                            "TWD",
                            "TZS",
                            "UAH",
                            "UGX",
                            "USD",
                            "USDC",
                            "UYU",
                            "UZS",
                            "VED",
                            "VEF",
                            "VES",
                            "VND",
                            "VUV",
                            "WST",
                            "XAF",
                            "XCD",
                            "XOF",
                            "XPF",
                            "XXX",
                            "YER",
                            "ZAR",
                            "ZMW",
                        ],
                    },
                    "customer": {
                        "oneOf": [
                            {
                                "type": "object",
                                "properties": {
                                    "toAssociate": {
                                        "oneOf": [
                                            {
                                                "type": "object",
                                                "properties": {
                                                    "id": {"type": ["string", "null"]},
                                                    "email": {"type": ["string", "null"]},
                                                },
                                                "additionalProperties": True,
                                            },
                                            {"type": "null"},
                                        ]
                                    },
                                    "toUpsert": {
                                        "oneOf": [
                                            {
                                                "type": "object",
                                                "properties": {
                                                    "id": {"type": ["string", "null"]},
                                                    "email": {"type": ["string", "null"]},
                                                    "phone": {"type": ["string", "null"]},
                                                    "firstName": {"type": ["string", "null"]},
                                                    "lastName": {"type": ["string", "null"]},
                                                    "note": {"type": ["string", "null"]},
                                                    "tags": {
                                                        "type": ["array", "null"],
                                                        "items": {"type": "string"},
                                                    },
                                                    "taxExempt": {"type": ["boolean", "null"]},
                                                },
                                                "additionalProperties": True,
                                            },
                                            {"type": "null"},
                                        ]
                                    },
                                },
                                "additionalProperties": True,
                            },
                            {"type": "null"},
                        ]
                    },
                    "email": {"type": ["string", "null"]},
                    "phone": {"type": ["string", "null"]},
                    "billingAddress": {"oneOf": [MAILING_ADDRESS_INPUT, {"type": "null"}]},
                    "shippingAddress": {"oneOf": [MAILING_ADDRESS_INPUT, {"type": "null"}]},
                    "shippingLines": {
                        "type": ["array", "null"],
                        "items": {
                            "type": "object",
                            "properties": {
                                "title": {"type": "string"},
                                "priceSet": MONEY_BAG_INPUT,
                                "code": {"type": ["string", "null"]},
                                "source": {"type": ["string", "null"]},
                                "taxLines": {"type": ["array", "null"], "items": ORDER_CREATE_TAX_LINE_INPUT},
                            },
                            "required": ["title", "priceSet"],
                            "additionalProperties": True,
                        },
                    },
                    "taxLines": {"type": ["array", "null"], "items": ORDER_CREATE_TAX_LINE_INPUT},
                    "taxesIncluded": {"type": ["boolean", "null"]},
                    "discountCode": {
                        "oneOf": [
                            {
                                "type": "object",
                                "properties": {
                                    "itemFixedDiscountCode": {
                                        "oneOf": [
                                            {
                                                "type": "object",
                                                "properties": {
                                                    "code": {"type": "string"},
                                                    "amountSet": {
                                                        "oneOf": [MONEY_BAG_INPUT, {"type": "null"}]
                                                    },
                                                },
                                                "required": ["code"],
                                                "additionalProperties": True,
                                            },
                                            {"type": "null"},
                                        ]
                                    },
                                    "itemPercentageDiscountCode": {
                                        "oneOf": [
                                            {
                                                "type": "object",
                                                "properties": {
                                                    "code": {"type": "string"},
                                                    "percentage": {"type": ["number", "null"]},
                                                },
                                                "required": ["code"],
                                                "additionalProperties": True,
                                            },
                                            {"type": "null"},
                                        ]
                                    },
                                    "freeShippingDiscountCode": {
                                        "oneOf": [
                                            {
                                                "type": "object",
                                                "properties": {"code": {"type": "string"}},
                                                "required": ["code"],
                                                "additionalProperties": True,
                                            },
                                            {"type": "null"},
                                        ]
                                    },
                                },
                                "additionalProperties": True,
                            },
                            {"type": "null"},
                        ]
                    },
                    "financialStatus": {
                        "type": ["string", "null"],
                        "enum": [
                            "AUTHORIZED",
                            "EXPIRED",
                            "PAID",
                            "PARTIALLY_PAID",
                            "PARTIALLY_REFUNDED",
                            "PENDING",
                            "REFUNDED",
                            "VOIDED",
                            None,
                        ],
                    },
                    "fulfillmentStatus": {
                        "type": ["string", "null"],
                        "enum": ["FULFILLED", "PARTIAL", "RESTOCKED", None],
                    },
                    "transactions": {
                        "type": ["array", "null"],
                        "items": {
                            "type": "object",
                            "properties": {
                                "amountSet": MONEY_BAG_INPUT,
                                "kind": {
                                    "type": ["string", "null"],
                                    "enum": [
                                        "AUTHORIZATION",
                                        "CAPTURE",
                                        "CHANGE",
                                        "EMV_AUTHORIZATION",
                                        "REFUND",
                                        "SALE",
                                        "SUGGESTED_REFUND",
                                        "VOID",
                                        None,
                                    ],
                                },
                                "status": {
                                    "type": ["string", "null"],
                                    "enum": [
                                        "AWAITING_RESPONSE",
                                        "ERROR",
                                        "FAILURE",
                                        "PENDING",
                                        "SUCCESS",
                                        "UNKNOWN",
                                        None,
                                    ],
                                },
                                "gateway": {"type": ["string", "null"]},
                                "authorizationCode": {"type": ["string", "null"]},
                                "processedAt": {"type": ["string", "null"], "format": "date-time"},
                                "test": {"type": ["boolean", "null"]},
                            },
                            "required": ["amountSet"],
                            "additionalProperties": True,
                        },
                    },
                    "note": {"type": ["string", "null"]},
                    "tags": {"type": ["array", "null"], "items": {"type": "string"}},
                    "customAttributes": {
                        "type": ["array", "null"],
                        "items": ORDER_CREATE_CUSTOM_ATTRIBUTE_INPUT,
                    },
                    "name": {"type": ["string", "null"]},
                    "poNumber": {"type": ["string", "null"]},
                    "processedAt": {"type": ["string", "null"], "format": "date-time"},
                    "closedAt": {"type": ["string", "null"], "format": "date-time"},
                    "sourceName": {"type": ["string", "null"]},
                    "sourceIdentifier": {"type": ["string", "null"]},
                    "sourceUrl": {"type": ["string", "null"], "format": "uri"},
                    "referringSite": {"type": ["string", "null"], "format": "uri"},
                    "test": {"type": ["boolean", "null"]},
                    "buyerAcceptsMarketing": {"type": ["boolean", "null"]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "additionalProperties": True,
            },
            required=True,
        ),
        Parameter(
            "options",
            "variable",
            {
                "type": "object",
                "properties": {
                    "inventoryBehaviour": {
                        "type": ["string", "null"],
                        "enum": ["BYPASS", "DECREMENT_IGNORING_POLICY", "DECREMENT_OBEYING_POLICY", None],
                    },
                    "sendReceipt": {"type": ["boolean", "null"]},
                    "sendFulfillmentReceipt": {"type": ["boolean", "null"]},
                },
                "additionalProperties": True,
            },
        ),
    ),
    summary="Create an order",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"order": "{{ order }}", "options": "{{ options }}"}),
    records="$.data.orderCreate.order",
)

UPDATE = Operation(
    entity="orders",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "input",
            "variable",
            {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "email": {"type": ["string", "null"]},
                    "phone": {"type": ["string", "null"]},
                    "note": {"type": ["string", "null"]},
                    "tags": {"type": ["array", "null"], "items": {"type": "string"}},
                    "customAttributes": {
                        "type": ["array", "null"],
                        "items": ORDER_CREATE_CUSTOM_ATTRIBUTE_INPUT,
                    },
                    "poNumber": {"type": ["string", "null"]},
                    "shippingAddress": {"oneOf": [MAILING_ADDRESS_INPUT, {"type": "null"}]},
                    "metafields": {"type": ["array", "null"], "items": METAFIELD_INPUT},
                },
                "required": ["id"],
                "additionalProperties": True,
            },
            required=True,
        ),
    ),
    summary="Update an order",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.orderUpdate.order",
)

DELETE = Operation(
    entity="orders",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("orderId", "variable", {"type": "string"}, required=True),
        Parameter(
            "reason",
            "variable",
            {"type": "string", "enum": ["CUSTOMER", "DECLINED", "FRAUD", "INVENTORY", "OTHER", "STAFF"]},
            required=True,
        ),
        Parameter("notifyCustomer", "variable", {"type": ["boolean", "null"]}),
        Parameter("refund", "variable", {"type": ["boolean", "null"]}),
        Parameter("restock", "variable", {"type": "boolean"}, required=True),
        Parameter("staffNote", "variable", {"type": ["string", "null"]}),
    ),
    summary="Cancel an order",
    body="graphql",
    graphql=GraphQL(
        query=DELETE_DOCUMENT,
        variables={
            "orderId": "{{ orderId }}",
            "reason": "{{ reason }}",
            "notifyCustomer": "{{ notifyCustomer }}",
            "refund": "{{ refund }}",
            "restock": "{{ restock }}",
            "staffNote": "{{ staffNote }}",
        },
    ),
    records="$.data.orderCancel.job",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
