# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""The operations of `documents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Parameter

DOWNLOAD = Operation(
    entity="documents",
    action="download",
    method="GET",
    path="/documents/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("kind", "query", {"type": "string", "enum": ["pdf", "html"]}, required=True),
    ),
    summary="A document as another kind of file",
    download=Download(file_url="document.exports[0].{kind}.links[1]"),
)

OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
