# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `content_versions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

LIST = Operation(
    entity="content_versions",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List versions of files by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

GET = Operation(
    entity="content_versions",
    action="get",
    method="GET",
    path="/sobjects/ContentVersion/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a version of a file",
)

DOWNLOAD = Operation(
    entity="content_versions",
    action="download",
    method="GET",
    path="/sobjects/ContentVersion/{id}/VersionData",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Download the content of a version of a file",
    download=Download(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "download": DOWNLOAD}
