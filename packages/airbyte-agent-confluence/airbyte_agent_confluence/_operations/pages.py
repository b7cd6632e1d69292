# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""The operations of `pages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import SPACE_ID_PARAMETER
from ._schemas import PAGE_GET_PARAMS_BODY_FORMAT

LIST = Operation(
    entity="pages",
    action="list",
    method="GET",
    path="/wiki/api/v2/pages",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        SPACE_ID_PARAMETER,
        Parameter("title", "query", {"type": "string"}),
        Parameter(
            "status",
            "query",
            {
                "type": "array",
                "items": {"type": "string", "enum": ["current", "archived", "deleted", "trashed"]},
            },
            explode=False,
        ),
        Parameter(
            "sort",
            "query",
            {
                "type": "string",
                "enum": [
                    "id",
                    "-id",
                    "created-date",
                    "-created-date",
                    "modified-date",
                    "-modified-date",
                    "title",
                    "-title",
                ],
            },
        ),
        Parameter("body-format", "query", {"type": "string", "enum": ["storage", "atlas_doc_format"]}),
    ),
    summary="List pages",
    records="$.results",
    meta={"next": "$._links.next"},
    paging=Paging(strategy="cursor", param="cursor", next="next", page_size="limit"),
    sibling_keys=("_links",),
)

GET = Operation(
    entity="pages",
    action="get",
    method="GET",
    path="/wiki/api/v2/pages/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("body-format", "query", PAGE_GET_PARAMS_BODY_FORMAT),
        Parameter("version", "query", {"type": "integer"}),
    ),
    summary="Get a page",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
