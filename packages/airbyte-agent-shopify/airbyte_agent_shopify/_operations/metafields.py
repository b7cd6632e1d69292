# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `metafields` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Parameter

CREATE_DOCUMENT = """\
mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields {
      id legacyResourceId namespace key type value compareDigest ownerType createdAt updatedAt
    }
    userErrors { field message code }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteMetafields($metafields: [MetafieldIdentifierInput!]!) {
  metafieldsDelete(metafields: $metafields) {
    deletedMetafields {
      ownerId namespace key
    }
    userErrors { field message }
  }
}
"""

CREATE = Operation(
    entity="metafields",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "metafields",
            "variable",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "ownerId": {"type": "string"},
                        "namespace": {"type": ["string", "null"]},
                        "key": {"type": "string"},
                        "type": {"type": ["string", "null"]},
                        "value": {"type": "string"},
                        "compareDigest": {"type": ["string", "null"]},
                    },
                    "required": ["ownerId", "key", "value"],
                    "additionalProperties": True,
                },
            },
            required=True,
        ),
    ),
    summary="Set metafields of any records",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"metafields": "{{ metafields }}"}),
    records="$.data.metafieldsSet",
)

DELETE = Operation(
    entity="metafields",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter(
            "metafields",
            "variable",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "ownerId": {"type": "string"},
                        "namespace": {"type": "string"},
                        "key": {"type": "string"},
                    },
                    "required": ["ownerId", "namespace", "key"],
                    "additionalProperties": True,
                },
            },
            required=True,
        ),
    ),
    summary="Delete metafields of any records",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"metafields": "{{ metafields }}"}),
    records="$.data.metafieldsDelete",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "delete": DELETE}
