# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The operations of `files` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

from ._parameters import SPACES_PARAMETER
from ._schemas import (
    CLIENT_ENCRYPTION_DETAILS_PARAM,
    CONTENT_HINTS_PARAM,
    CONTENT_RESTRICTION_INPUT,
    DOWNLOAD_RESTRICTIONS_INPUT,
)

LIST = Operation(
    entity="files",
    action="list",
    method="GET",
    path="/drive/v3/files",
    parameters=(
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("q", "query", {"type": "string"}),
        Parameter(
            "orderBy",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("fields", "query", {"type": "string"}),
        SPACES_PARAMETER,
        Parameter("corpora", "query", {"type": "string"}),
        Parameter("driveId", "query", {"type": "string"}),
        Parameter("includeItemsFromAllDrives", "query", {"type": "boolean"}),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
    ),
    summary="List files and folders; without `fields`, id, name and mimeType of each",
    records="$.files",
    meta={"nextPageToken": "$.nextPageToken", "incompleteSearch": "$.incompleteSearch"},
    paging=Paging(
        strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize", fields="fields"
    ),
    sibling_keys=("kind", "nextPageToken", "incompleteSearch"),
)

CREATE = Operation(
    entity="files",
    action="create",
    method="POST",
    path="/drive/v3/files",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("mimeType", "body", {"type": "string"}),
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
        Parameter("folderColorRgb", "body", {"type": "string"}),
        Parameter(
            "shortcutDetails", "body", {"type": "object", "properties": {"targetId": {"type": "string"}}}
        ),
        Parameter("contentHints", "body", CONTENT_HINTS_PARAM),
        Parameter("contentRestrictions", "body", {"type": "array", "items": CONTENT_RESTRICTION_INPUT}),
        Parameter("copyRequiresWriterPermission", "body", {"type": "boolean"}),
        Parameter("writersCanShare", "body", {"type": "boolean"}),
        Parameter("inheritedPermissionsDisabled", "body", {"type": "boolean"}),
        Parameter("downloadRestrictions", "body", DOWNLOAD_RESTRICTIONS_INPUT),
        Parameter("clientEncryptionDetails", "body", CLIENT_ENCRYPTION_DETAILS_PARAM),
    ),
    summary="Create a folder, a shortcut, or a file without content",
    body="json",
)

GET = Operation(
    entity="files",
    action="get",
    method="GET",
    path="/drive/v3/files/{fileId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
    ),
    summary="Get a file's metadata; without `fields`, only id, name and mimeType",
)

DELETE = Operation(
    entity="files",
    action="delete",
    method="DELETE",
    path="/drive/v3/files/{fileId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
    ),
    summary="Permanently delete a file without moving it to the trash; a folder including its contents",
    answer="none",
)

UPDATE = Operation(
    entity="files",
    action="update",
    method="PATCH",
    path="/drive/v3/files/{fileId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter("addParents", "query", {"type": "string"}),
        Parameter("removeParents", "query", {"type": "string"}),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
        Parameter("name", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string"}),
        Parameter("mimeType", "body", {"type": "string"}),
        Parameter("trashed", "body", {"type": "boolean"}),
        Parameter(
            "properties", "body", {"type": "object", "additionalProperties": {"type": ["string", "null"]}}
        ),
        Parameter(
            "appProperties", "body", {"type": "object", "additionalProperties": {"type": ["string", "null"]}}
        ),
        Parameter("modifiedTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("viewedByMeTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("originalFilename", "body", {"type": "string"}),
        Parameter("starred", "body", {"type": "boolean"}),
        Parameter("folderColorRgb", "body", {"type": "string"}),
        Parameter("contentHints", "body", CONTENT_HINTS_PARAM),
        Parameter("contentRestrictions", "body", {"type": "array", "items": CONTENT_RESTRICTION_INPUT}),
        Parameter("copyRequiresWriterPermission", "body", {"type": "boolean"}),
        Parameter("writersCanShare", "body", {"type": "boolean"}),
        Parameter("inheritedPermissionsDisabled", "body", {"type": "boolean"}),
        Parameter("downloadRestrictions", "body", DOWNLOAD_RESTRICTIONS_INPUT),
        Parameter("clientEncryptionDetails", "body", CLIENT_ENCRYPTION_DETAILS_PARAM),
    ),
    summary="Update a file's metadata, move it, or trash it",
    body="json",
)

DOWNLOAD = Operation(
    entity="files",
    action="download",
    method="GET",
    path="/drive/v3/files/{fileId}",
    parameters=(
        Parameter("fileId", "path", {"type": "string"}, required=True),
        Parameter(
            "alt", "query", {"type": "string", "enum": ["media"], "default": "media"}, required_by_api=True
        ),
        Parameter("acknowledgeAbuse", "query", {"type": "boolean"}),
        Parameter("supportsAllDrives", "query", {"type": "boolean"}),
    ),
    summary="Download the content of a file; Google's own formats are exported instead",
    download=Download(),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "delete": DELETE,
    "update": UPDATE,
    "download": DOWNLOAD,
}
