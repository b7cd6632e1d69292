# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `products` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATED_PARAMETER, EXPAND_PARAMETER, METADATA_PARAMETER
from ._schemas import CURRENCY_OPTION_PARAM, FEATURE_PARAM, PACKAGE_DIMENSIONS_PARAM, RECURRING_INTERVAL_PARAM

LIST = Operation(
    entity="products",
    action="list",
    method="GET",
    path="/v1/products",
    parameters=(
        Parameter("active", "query", {"type": "boolean"}),
        CREATED_PARAMETER,
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter(
            "ids", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject", explode=True
        ),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("shippable", "query", {"type": "boolean"}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter("url", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="List products, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

CREATE = Operation(
    entity="products",
    action="create",
    method="POST",
    path="/v1/products",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("active", "body", {"type": "boolean"}),
        Parameter("description", "body", {"type": "string", "maxLength": 40000}),
        Parameter("id", "body", {"type": "string"}),
        Parameter("images", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("marketing_features", "body", {"type": "array", "items": FEATURE_PARAM}),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("package_dimensions", "body", PACKAGE_DIMENSIONS_PARAM),
        Parameter("shippable", "body", {"type": "boolean"}),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("tax_code", "body", {"type": "string"}),
        Parameter("unit_label", "body", {"type": "string", "maxLength": 12}),
        Parameter("url", "body", {"type": "string"}),
        Parameter(
            "default_price_data",
            "body",
            {
                "type": "object",
                "properties": {
                    "currency": {"type": "string"},
                    "currency_options": {"type": "object", "additionalProperties": CURRENCY_OPTION_PARAM},
                    "recurring": RECURRING_INTERVAL_PARAM,
                    "tax_behavior": {"type": "string", "enum": ["exclusive", "inclusive", "unspecified"]},
                    "unit_amount": {"type": "integer"},
                    "unit_amount_decimal": {"type": "string"},
                },
                "required": ["currency"],
            },
        ),
        Parameter("features", "body", {"type": "array", "items": FEATURE_PARAM}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a product",
    body="form",
    idempotency_header="Idempotency-Key",
)

GET = Operation(
    entity="products",
    action="get",
    method="GET",
    path="/v1/products/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get a product",
)

UPDATE = Operation(
    entity="products",
    action="update",
    method="POST",
    path="/v1/products/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("active", "body", {"type": "boolean"}),
        Parameter("name", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 40000}),
        Parameter("default_price", "body", {"type": "string"}),
        Parameter(
            "images",
            "body",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]},
        ),
        Parameter(
            "marketing_features",
            "body",
            {"oneOf": [{"type": "array", "items": FEATURE_PARAM}, {"type": "string", "const": ""}]},
        ),
        METADATA_PARAMETER,
        Parameter(
            "package_dimensions",
            "body",
            {"oneOf": [PACKAGE_DIMENSIONS_PARAM, {"type": "string", "const": ""}]},
        ),
        Parameter("shippable", "body", {"type": "boolean"}),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("tax_code", "body", {"type": "string"}),
        Parameter("unit_label", "body", {"type": "string", "maxLength": 12}),
        Parameter("url", "body", {"type": "string"}),
        Parameter(
            "features",
            "body",
            {"oneOf": [{"type": "array", "items": FEATURE_PARAM}, {"type": "string", "const": ""}]},
        ),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Change a product",
    body="form",
    idempotency_header="Idempotency-Key",
)

DELETE = Operation(
    entity="products",
    action="delete",
    method="DELETE",
    path="/v1/products/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a product that has no prices",
)

SEARCH = Operation(
    entity="products",
    action="search",
    method="GET",
    path="/v1/products/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="Search products",
    records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
    "search": SEARCH,
}
