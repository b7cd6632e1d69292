# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `files_upload` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import (
    CLIENT_ENCRYPTION_DETAILS_PARAM,
    CONTENT_HINTS_PARAM,
    CONTENT_RESTRICTION_INPUT,
    DOWNLOAD_RESTRICTIONS_INPUT,
)

CREATE = Operation(
    entity="files_upload",
    action="create",
    method="POST",
    path="/upload/drive/v3/files",
    parameters=(
        Parameter(
            "uploadType",
            "query",
            {"type": "string", "enum": ["multipart"], "default": "multipart"},
            required_by_api=True,
        ),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("file_content", "none", {"type": "string"}, required=True),
        Parameter("mimeType", "body", {"type": "string", "pattern": "^[\\w.+-]+/[\\w.+-]+"}),
        Parameter("file_mime_type", "body", {"type": "string", "pattern": "^[\\w.+-]+/[\\w.+-]+"}),
        Parameter("parents", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("description", "body", {"type": "string"}),
        Parameter("id", "body", {"type": "string"}),
        Parameter("properties", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("appProperties", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("createdTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("modifiedTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("viewedByMeTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("originalFilename", "body", {"type": "string"}),
        Parameter("starred", "body", {"type": "boolean"}),
        Parameter("contentHints", "body", CONTENT_HINTS_PARAM),
        Parameter("contentRestrictions", "body", {"type": "array", "items": CONTENT_RESTRICTION_INPUT}),
        Parameter("copyRequiresWriterPermission", "body", {"type": "boolean"}),
        Parameter("writersCanShare", "body", {"type": "boolean"}),
        Parameter("inheritedPermissionsDisabled", "body", {"type": "boolean"}),
        Parameter("downloadRestrictions", "body", DOWNLOAD_RESTRICTIONS_INPUT),
        Parameter("clientEncryptionDetails", "body", CLIENT_ENCRYPTION_DETAILS_PARAM),
    ),
    summary="Upload a file of up to 5 MB with its metadata",
    body="related",
    upload="file_content",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
