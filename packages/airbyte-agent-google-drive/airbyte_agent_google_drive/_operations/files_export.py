# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `files_export` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Parameter

DOWNLOAD = Operation(
    entity="files_export",
    action="download",
    method="GET",
    path="/drive/v3/files/{fileId}/export",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("mimeType", "query", {"type": "string"}, required=True),
    ),
    summary="Export a document, sheet or drawing in another format; 10 MB at most",
    download=Download(),
)

OPERATIONS: Mapping[str, Operation] = {"download": DOWNLOAD}
