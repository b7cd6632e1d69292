# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `inventory_set` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Parameter

CREATE_DOCUMENT = """\
mutation SetInventory($input: InventorySetQuantitiesInput!, $idempotencyKey: String!) {
  inventorySetQuantities(input: $input) @idempotent(key: $idempotencyKey) {
    inventoryAdjustmentGroup {
      id createdAt reason referenceDocumentUri
      changes { name delta quantityAfterChange ledgerDocumentUri item { id sku } location { id name } }
    }
    userErrors { field message code }
  }
}
"""

CREATE = Operation(
    entity="inventory_set",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "input",
            "variable",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "reason": {"type": "string"},
                    "quantities": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {
                                "inventoryItemId": {"type": "string"},
                                "locationId": {"type": "string"},
                                "quantity": {"type": "integer"},
                                "changeFromQuantity": {"type": ["integer", "null"]},
                            },
                            "required": ["inventoryItemId", "locationId", "quantity"],
                            "additionalProperties": True,
                        },
                    },
                    "referenceDocumentUri": {"type": ["string", "null"]},
                },
                "required": ["name", "reason", "quantities"],
                "additionalProperties": True,
            },
            required=True,
        ),
        Parameter("idempotencyKey", "variable", {"type": "string"}, required=True),
    ),
    summary="Set quantities in stock",
    body="graphql",
    graphql=GraphQL(
        query=CREATE_DOCUMENT, variables={"input": "{{ input }}", "idempotencyKey": "{{ idempotencyKey }}"}
    ),
    records="$.data.inventorySetQuantities.inventoryAdjustmentGroup",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
