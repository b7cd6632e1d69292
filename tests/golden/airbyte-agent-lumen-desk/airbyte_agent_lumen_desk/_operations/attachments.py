# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `attachments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

LIST = Operation(
    entity="attachments",
    action="list",
    method="GET",
    path="/attachments",
    summary="Files that came with tickets",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next"),
)

CREATE = Operation(
    entity="attachments",
    action="create",
    method="POST",
    path="/attachments",
    parameters=(
        Parameter("file", "body", {"type": "string", "format": "binary"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("inline", "body", {"type": "boolean"}),
    ),
    summary="Upload a file",
    body="multipart",
    idempotency_header="Idempotency-Key",
)

DOWNLOAD = Operation(
    entity="attachments",
    action="download",
    method="GET",
    path="/attachments/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer"}, required=True),
        Parameter("format", "query", {"type": "string", "enum": ["content", "preview"]}, required=True),
        Parameter("Range", "header", {"type": "string"}),
    ),
    summary="The bytes of a file",
    download=Download(file_url="versions[0].{format}_url"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "download": DOWNLOAD}
