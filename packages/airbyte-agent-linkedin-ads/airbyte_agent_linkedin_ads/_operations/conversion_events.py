# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `conversion_events` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._parameters import X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import MONEY_PARAM

CREATE = Operation(
    entity="conversion_events",
    action="create",
    method="POST",
    path="/conversionEvents",
    parameters=(
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter(
            "X-RestLi-Method",
            "header",
            {"type": "string", "enum": ["BATCH_CREATE"], "default": "BATCH_CREATE"},
        ),
        Parameter(
            "elements",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "conversion": {"type": "string"},
                        "conversionHappenedAt": {"type": "integer", "format": "unix-time-ms"},
                        "conversionValue": MONEY_PARAM,
                        "eventId": {"type": "string"},
                        "user": {
                            "type": "object",
                            "properties": {
                                "userIds": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "idType": {"type": "string"},
                                            "idValue": {"type": "string"},
                                        },
                                        "required": ["idType", "idValue"],
                                    },
                                },
                                "userInfo": {
                                    "type": "object",
                                    "properties": {
                                        "firstName": {"type": "string"},
                                        "lastName": {"type": "string"},
                                        "title": {"type": "string"},
                                        "companyName": {"type": "string"},
                                        "countryCode": {"type": "string"},
                                    },
                                },
                            },
                        },
                    },
                    "required": ["conversion", "conversionHappenedAt", "user"],
                },
            },
            required=True,
        ),
    ),
    summary="Send conversion events",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
