# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `notes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import API_VERSION_PARAM

CREATE = Operation(
    entity="notes",
    action="create",
    method="POST",
    path="/contacts/{contact_id}/notes",
    parameters=(
        Parameter("contact_id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("body", "body", {"type": "string"}, required=True),
        Parameter("admin_id", "body", {"type": "string"}),
    ),
    summary="Write a note on a contact",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
