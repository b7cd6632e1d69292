# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `discount_codes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._schemas import DISCOUNT_CODE_BASIC_INPUT

CREATE_DOCUMENT = """\
mutation CreateDiscountCode($basicCodeDiscount: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $basicCodeDiscount) {
    codeDiscountNode {
      id
      codeDiscount {
        ... on DiscountCodeBasic {
          title status summary startsAt endsAt usageLimit appliesOncePerCustomer asyncUsageCount createdAt updatedAt
          codes(first: 10) { nodes { id code asyncUsageCount } }
        }
      }
    }
    userErrors { field message code }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateDiscountCode($id: ID!, $basicCodeDiscount: DiscountCodeBasicInput!) {
  discountCodeBasicUpdate(id: $id, basicCodeDiscount: $basicCodeDiscount) {
    codeDiscountNode {
      id
      codeDiscount {
        ... on DiscountCodeBasic {
          title status summary startsAt endsAt usageLimit appliesOncePerCustomer asyncUsageCount createdAt updatedAt
          codes(first: 10) { nodes { id code asyncUsageCount } }
        }
      }
    }
    userErrors { field message code }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteDiscountCode($id: ID!) {
  discountCodeDelete(id: $id) {
    deletedCodeDiscountId
    userErrors { field message code }
  }
}
"""

LIST = Operation(
    entity="discount_codes",
    action="list",
    method="GET",
    path="/price_rules/{price_rule_id}/discount_codes.json",
    parameters=(
        Parameter("price_rule_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the discount codes of a price rule",
    records="$.discount_codes",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="discount_codes",
    action="get",
    method="GET",
    path="/price_rules/{price_rule_id}/discount_codes/{discount_code_id}.json",
    parameters=(
        Parameter("price_rule_id", "path", {"type": "integer"}, required=True),
        Parameter("discount_code_id", "path", {"type": "integer"}, required=True),
    ),
    summary="Get a discount code",
    records="$.discount_code",
)

CREATE = Operation(
    entity="discount_codes",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("basicCodeDiscount", "variable", DISCOUNT_CODE_BASIC_INPUT, required=True),),
    summary="Create a discount code",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"basicCodeDiscount": "{{ basicCodeDiscount }}"}),
    records="$.data.discountCodeBasicCreate.codeDiscountNode",
)

UPDATE = Operation(
    entity="discount_codes",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("basicCodeDiscount", "variable", DISCOUNT_CODE_BASIC_INPUT, required=True),
    ),
    summary="Update a discount code",
    body="graphql",
    graphql=GraphQL(
        query=UPDATE_DOCUMENT, variables={"id": "{{ id }}", "basicCodeDiscount": "{{ basicCodeDiscount }}"}
    ),
    records="$.data.discountCodeBasicUpdate.codeDiscountNode",
)

DELETE = Operation(
    entity="discount_codes",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Delete a discount code",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.discountCodeDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
