# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""The operations of `search_results` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CONTENTS_OPTIONS_PARAM

LIST = Operation(
    entity="search_results",
    action="list",
    method="POST",
    path="/search",
    parameters=(
        Parameter("query", "body", {"type": "string"}, required=True),
        Parameter(
            "type",
            "body",
            {"type": "string", "enum": ["neural", "fast", "auto", "deep", "deep-reasoning", "instant"]},
        ),
        Parameter(
            "category",
            "body",
            {
                "type": "string",
                "enum": [
                    "company",
                    "research paper",
                    "news",
                    "pdf",
                    "github",
                    "personal site",
                    "people",
                    "financial report",
                ],
            },
        ),
        Parameter("numResults", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("includeDomains", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("excludeDomains", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("startPublishedDate", "body", {"type": "string", "format": "date-time"}),
        Parameter("endPublishedDate", "body", {"type": "string", "format": "date-time"}),
        Parameter("startCrawlDate", "body", {"type": "string", "format": "date-time"}),
        Parameter("endCrawlDate", "body", {"type": "string", "format": "date-time"}),
        Parameter("contents", "body", CONTENTS_OPTIONS_PARAM),
        Parameter("moderation", "body", {"type": "boolean"}),
        Parameter("includeText", "body", {"type": "array", "maxItems": 1, "items": {"type": "string"}}),
        Parameter("excludeText", "body", {"type": "array", "maxItems": 1, "items": {"type": "string"}}),
        Parameter("additionalQueries", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("outputSchema", "body", {"type": "object", "additionalProperties": True}),
        Parameter("userLocation", "body", {"type": "string"}),
    ),
    summary="Search the web",
    body="json",
    records="$.results",
    meta={
        "request_id": "$.requestId",
        "cost_dollars": "$.costDollars.total",
        "search_type": "$.searchType",
        "output": "$.output",
    },
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
