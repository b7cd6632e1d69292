# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The operations of `labels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._parameters import RESPONSE_CONTENT_TYPE_PARAMETER

CREATE = Operation(
    entity="labels",
    action="create",
    method="POST",
    path="/v23/customers/{customer_id}/labels:mutate",
    parameters=(
        Parameter("customer_id", "path", {"type": "string"}, required=True),
        Parameter("login-customer-id", "header", {"type": "string"}),
        Parameter(
            "operations",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "create": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string", "minLength": 1, "maxLength": 80},
                                "textLabel": {
                                    "type": "object",
                                    "properties": {
                                        "backgroundColor": {"type": "string"},
                                        "description": {"type": "string"},
                                    },
                                },
                            },
                            "required": ["name"],
                        }
                    },
                    "required": ["create"],
                },
            },
            required=True,
        ),
        Parameter("partialFailure", "body", {"type": "boolean"}),
        Parameter("validateOnly", "body", {"type": "boolean"}),
        RESPONSE_CONTENT_TYPE_PARAMETER,
    ),
    summary="Create labels",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
