# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `attachments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

LIST = Operation(
    entity="attachments",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List attachments by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

GET = Operation(
    entity="attachments",
    action="get",
    method="GET",
    path="/sobjects/Attachment/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get an attachment",
)

DOWNLOAD = Operation(
    entity="attachments",
    action="download",
    method="GET",
    path="/sobjects/Attachment/{id}/Body",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Download the content of an attachment",
    download=Download(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "download": DOWNLOAD}
