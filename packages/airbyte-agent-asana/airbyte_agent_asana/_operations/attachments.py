# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `attachments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER

LIST = Operation(
    entity="attachments",
    action="list",
    method="GET",
    path="/attachments",
    parameters=(
        Parameter("parent", "query", {"type": "string"}, required=True),
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List attachments of a task or project",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

GET = Operation(
    entity="attachments",
    action="get",
    method="GET",
    path="/attachments/{attachment_gid}",
    parameters=(Parameter("attachment_gid", "path", {"type": "string"}, required=True),),
    summary="Get an attachment's metadata",
    records="$.data",
)

DOWNLOAD = Operation(
    entity="attachments",
    action="download",
    method="GET",
    path="/attachments/{attachment_gid}",
    parameters=(Parameter("attachment_gid", "path", {"type": "string"}, required=True),),
    summary="Download the file of an attachment",
    download=Download(file_url="data.download_url"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "download": DOWNLOAD}
