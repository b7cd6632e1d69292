# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""The operations of `similar_results` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CONTENTS_OPTIONS_PARAM

LIST = Operation(
    entity="similar_results",
    action="list",
    method="POST",
    path="/findSimilar",
    parameters=(
        Parameter("url", "body", {"type": "string"}, required=True),
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
        Parameter("excludeSourceDomain", "body", {"type": "boolean"}),
    ),
    summary="Find similar pages",
    body="json",
    records="$.results",
    meta={"request_id": "$.requestId", "cost_dollars": "$.costDollars.total"},
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
