# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `draft_order_complete` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Parameter

UPDATE_DOCUMENT = """\
mutation CompleteDraftOrder($id: ID!, $paymentPending: Boolean) {
  draftOrderComplete(id: $id, paymentPending: $paymentPending) {
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

UPDATE = Operation(
    entity="draft_order_complete",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("paymentPending", "variable", {"type": ["boolean", "null"]}),
    ),
    summary="Turn a draft order into an order",
    body="graphql",
    graphql=GraphQL(
        query=UPDATE_DOCUMENT, variables={"id": "{{ id }}", "paymentPending": "{{ paymentPending }}"}
    ),
    records="$.data.draftOrderComplete.draftOrder",
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
