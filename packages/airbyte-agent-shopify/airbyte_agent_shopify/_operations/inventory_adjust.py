# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `inventory_adjust` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Parameter

CREATE_DOCUMENT = """\
mutation AdjustInventory($input: InventoryAdjustQuantitiesInput!, $idempotencyKey: String!) {
  inventoryAdjustQuantities(input: $input) @idempotent(key: $idempotencyKey) {
    inventoryAdjustmentGroup {
      id createdAt reason referenceDocumentUri
      changes { name delta quantityAfterChange ledgerDocumentUri item { id sku } location { id name } }
    }
    userErrors { field message code }
  }
}
"""

CREATE = Operation(
    entity="inventory_adjust",
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
                    "changes": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {
                                "inventoryItemId": {"type": "string"},
                                "locationId": {"type": "string"},
                                "delta": {"type": "integer"},
                                "changeFromQuantity": {"type": ["integer", "null"]},
                                "ledgerDocumentUri": {"type": ["string", "null"]},
                            },
                            "required": ["inventoryItemId", "locationId", "delta"],
                            "additionalProperties": True,
                        },
                    },
                    "referenceDocumentUri": {"type": ["string", "null"]},
                },
                "required": ["name", "reason", "changes"],
                "additionalProperties": True,
            },
            required=True,
        ),
        Parameter("idempotencyKey", "variable", {"type": "string"}, required=True),
    ),
    summary="Change quantities in stock by amounts",
    body="graphql",
    graphql=GraphQL(
        query=CREATE_DOCUMENT, variables={"input": "{{ input }}", "idempotencyKey": "{{ idempotencyKey }}"}
    ),
    records="$.data.inventoryAdjustQuantities.inventoryAdjustmentGroup",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
