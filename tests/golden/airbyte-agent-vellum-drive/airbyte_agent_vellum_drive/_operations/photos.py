# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""The operations of `photos` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="photos",
    action="create",
    method="POST",
    path="/photos",
    parameters=(
        Parameter("photo", "body", {"type": "string", "format": "binary"}, required=True),
        Parameter("caption", "body", {"type": "string"}),
        Parameter(
            "place",
            "body",
            {"type": "object", "properties": {"lat": {"type": "number"}, "lon": {"type": "number"}}},
        ),
        Parameter("labels", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("public", "body", {"type": "boolean"}),
    ),
    summary="Keep a photo",
    body="multipart",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
