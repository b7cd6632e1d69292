# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `exports` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Parameter

DOWNLOAD = Operation(
    entity="exports",
    action="download",
    method="GET",
    path="/exports/{id}/archive",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="A finished export as a zip",
    download=Download(),
)

OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
