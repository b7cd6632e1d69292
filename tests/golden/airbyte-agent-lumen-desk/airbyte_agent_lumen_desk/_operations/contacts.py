# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `contacts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

UPDATE = Operation(
    entity="contacts",
    action="update",
    method="PUT",
    path="/contacts/{contact_id}",
    parameters=(Parameter("contact_id", "path", {"type": "string", "format": "uuid"}, required=True),),
    summary="Set any field of a contact",
    body="json",
    open_body=True,
)

OPERATIONS: Mapping[str, Operation] = {"update": UPDATE}
