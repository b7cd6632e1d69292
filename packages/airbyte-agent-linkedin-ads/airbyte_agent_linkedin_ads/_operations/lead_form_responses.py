# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `lead_form_responses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import FIELDS_PARAMETER, X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import LEAD_OWNER_PARAM

LIST = Operation(
    entity="lead_form_responses",
    action="list",
    method="GET",
    path="/leadFormResponses",
    parameters=(
        Parameter("q", "query", {"type": "string", "default": "owner"}, required_by_api=True),
        Parameter("owner", "query", {"oneOf": [LEAD_OWNER_PARAM, {"type": "string"}]}, required=True),
        Parameter(
            "leadType",
            "query",
            {
                "type": ["object", "string"],
                "properties": {
                    "leadType": {
                        "type": "string",
                        "enum": ["SPONSORED", "EVENT", "COMPANY", "ORGANIZATION_PRODUCT"],
                    }
                },
            },
            required=True,
        ),
        Parameter("limitedToTestLeads", "query", {"type": "boolean"}),
        Parameter(
            "submittedAtTimeRange",
            "query",
            {
                "type": ["object", "string"],
                "properties": {
                    "start": {"type": "integer", "format": "unix-time-ms"},
                    "end": {"type": "integer", "format": "unix-time-ms"},
                },
            },
        ),
        FIELDS_PARAMETER,
        Parameter("count", "query", {"type": "integer", "minimum": 1}),
        Parameter("start", "query", {"type": "integer", "minimum": 0}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="List leads",
    records="$.elements",
    meta={"count": "$.paging.count", "total": "$.paging.total"},
    paging=Paging(strategy="offset", param="start", page_size="count"),
    sibling_keys=("paging",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
