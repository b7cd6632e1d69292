# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `attachments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Parameter

GET = Operation(
    entity="attachments",
    action="get",
    method="GET",
    path="/attachments/{attachment_id}.json",
    parameters=(Parameter("attachment_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get the metadata of a comment's attachment",
    records="$.attachment",
)

DOWNLOAD = Operation(
    entity="attachments",
    action="download",
    method="GET",
    path="/attachments/{attachment_id}.json",
    parameters=(Parameter("attachment_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Download a comment's attachment",
    download=Download(file_url="attachment.content_url"),
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "download": DOWNLOAD}
