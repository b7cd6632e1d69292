# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `customers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER
from ._schemas import CUSTOMER_DELETE_INPUT, CUSTOMER_INPUT

CREATE_DOCUMENT = """\
mutation CreateCustomer($input: CustomerInput!) {
  customerCreate(input: $input) {
    customer {
      id legacyResourceId displayName firstName lastName locale note state tags verifiedEmail taxExempt
      taxExemptions numberOfOrders createdAt updatedAt
      defaultEmailAddress { emailAddress marketingState }
      defaultPhoneNumber { phoneNumber }
      amountSpent { amount currencyCode }
      defaultAddress { id address1 address2 city company country countryCodeV2 firstName lastName name phone province provinceCode zip }
    }
    userErrors { field message }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateCustomer($input: CustomerInput!) {
  customerUpdate(input: $input) {
    customer {
      id legacyResourceId displayName firstName lastName locale note state tags verifiedEmail taxExempt
      taxExemptions numberOfOrders createdAt updatedAt
      defaultEmailAddress { emailAddress marketingState }
      defaultPhoneNumber { phoneNumber }
      amountSpent { amount currencyCode }
      defaultAddress { id address1 address2 city company country countryCodeV2 firstName lastName name phone province provinceCode zip }
    }
    userErrors { field message }
  }
}
"""

DELETE_DOCUMENT = """\
mutation DeleteCustomer($input: CustomerDeleteInput!) {
  customerDelete(input: $input) {
    deletedCustomerId
    userErrors { field message }
  }
}
"""

LIST = Operation(
    entity="customers",
    action="list",
    method="GET",
    path="/customers.json",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("since_id", "query", {"type": "integer"}),
        Parameter("created_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("created_at_max", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_min", "query", {"type": "string", "format": "date-time"}),
        Parameter("updated_at_max", "query", {"type": "string", "format": "date-time"}),
        IDS_PARAMETER,
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List customers",
    records="$.customers",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

GET = Operation(
    entity="customers",
    action="get",
    method="GET",
    path="/customers/{customer_id}.json",
    parameters=(Parameter("customer_id", "path", {"type": "integer"}, required=True),),
    summary="Get a customer",
    records="$.customer",
)

CREATE = Operation(
    entity="customers",
    action="create",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", CUSTOMER_INPUT, required=True),),
    summary="Create a customer",
    body="graphql",
    graphql=GraphQL(query=CREATE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.customerCreate.customer",
)

UPDATE = Operation(
    entity="customers",
    action="update",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", CUSTOMER_INPUT, required=True),),
    summary="Update a customer",
    body="graphql",
    graphql=GraphQL(query=UPDATE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.customerUpdate.customer",
)

DELETE = Operation(
    entity="customers",
    action="delete",
    method="POST",
    path="/graphql.json",
    parameters=(Parameter("input", "variable", CUSTOMER_DELETE_INPUT, required=True),),
    summary="Delete a customer",
    body="graphql",
    graphql=GraphQL(query=DELETE_DOCUMENT, variables={"input": "{{ input }}"}),
    records="$.data.customerDelete",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
