# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `draft_orders` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER
from ._schemas import CUSTOMER_DELETE_INPUT, DRAFT_ORDER_INPUT

CREATE_DOCUMENT = """\
mutation CreateDraftOrder($input: DraftOrderInput!) {
  draftOrderCreate(input: $input) {
    draftOrder {
      id legacyResourceId name email phone status note2 tags ready taxExempt taxesIncluded currencyCode poNumber
      invoiceUrl invoiceSentAt createdAt updatedAt completedAt
      customAttributes { key value }
      customer { id displayName }
      order { id legacyResourceId name }
      totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      subtotalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      totalTaxSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      lineItems(first: 10) { nodes { id title quantity sku variantTitle } }
    }
    userErrors { field message }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateDraftOrder($id: ID!, $input: DraftOrderInput!) {
  draftOrderUpdate(id: $id, input: $input) {
    draftOrder {
      id legacyResourceId name email phone status note2 tags ready taxExempt taxesIncluded currencyCode poNumber
      invoiceUrl invoiceSentAt createdAt updatedAt completedAt
      customAttributes { key value }
      customer { id displayName }
      order { id legacyResourceId name }
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
mutation DeleteDraftOrder($input: DraftOrderDeleteInput!) {
  draftOrderDelete(input: $input) {
    deletedId
    userErrors { field message }
  }
}
"""

LIST = Operation(
    entity="draft_orders",
    action="list",
    method="GET",
    path="/draft_orders.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("status", "query", {"type": "string", "enum": ["open", "invoice_sent", "completed"]}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        IDS_PARAMETER,
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List draft orders",
    records="$.draft_orders",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="draft_orders",
    action="get",
    method="GET",
    path="/draft_orders/{draft_order_id}.json",
    parameters=(Parameter("draft_order_id", "path", {"type": "integer"}, required=True),),
    summary="Get a draft order",
    records="$.draft_order",
)

CREATE = Operation(
    entity="draft_orders",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", DRAFT_ORDER_INPUT, required=True),),
    summary="Create a draft order",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.draftOrderCreate.draftOrder",
)

UPDATE = Operation(
    entity="draft_orders",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("input", "variable", DRAFT_ORDER_INPUT, required=True),
    ),
    summary="Update a draft order",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"id": "{{ id }}", "input": "{{ input }}"}),
    records="$.data.draftOrderUpdate.draftOrder",
)

DELETE = Operation(
    entity="draft_orders",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", CUSTOMER_DELETE_INPUT, required=True),),
    summary="Delete a draft order",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.draftOrderDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
