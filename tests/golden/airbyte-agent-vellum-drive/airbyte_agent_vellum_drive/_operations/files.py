# Generated from specs/vellum-drive/connector.yaml by `connectorgen generate vellum-drive`. Do not edit.
"""The operations of `files` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

LIST = Operation(
    entity="files",
    action="list",
    method="GET",
    path="/files",
    summary="List files",
    records="$.files",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

CREATE = Operation(
    entity="files",
    action="create",
    method="POST",
    path="/upload/files",
    parameters=(
        Parameter("uploadType", "query", {"type": "string", "default": "multipart"}),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("parents", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("file_content", "none", {"type": "string"}, required=True),
    ),
    summary="Keep a file with what is said about it",
    body="related",
    upload="file_content",
)

DOWNLOAD = Operation(
    entity="files",
    action="download",
    method="GET",
    path="/files/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("alt", "query", {"type": "string", "enum": ["media"], "default": "media"}),
        Parameter("Range", "header", {"type": "string"}),
    ),
    summary="The bytes of a file",
    download=Download(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "download": DOWNLOAD}
