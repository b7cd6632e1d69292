# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `objects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ASSOCIATIONS_PARAMETER, PROPERTIES_PARAMETER, PROPERTIES_WITH_HISTORY_PARAMETER

LIST = Operation(
    entity="objects",
    action="list",
    method="GET",
    path="/crm/v3/objects/{objectType}",
    parameters=(
        Parameter("objectType", "path", {"type": "string"}, required=True, probe="contacts"),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        PROPERTIES_PARAMETER,
        Parameter("archived", "query", {"type": "boolean"}),
        ASSOCIATIONS_PARAMETER,
        PROPERTIES_WITH_HISTORY_PARAMETER,
    ),
    summary="List records of any type, custom ones included",
    records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)

GET = Operation(
    entity="objects",
    action="get",
    method="GET",
    path="/crm/v3/objects/{objectType}/{objectId}",
    parameters=(
        Parameter("objectType", "path", {"type": "string"}, required=True),
        Parameter("objectId", "path", {"type": "string"}, required=True),
        PROPERTIES_PARAMETER,
        Parameter("archived", "query", {"type": "boolean"}),
        ASSOCIATIONS_PARAMETER,
        Parameter("idProperty", "query", {"type": "string"}),
        PROPERTIES_WITH_HISTORY_PARAMETER,
    ),
    summary="Get a record of any type, custom ones included",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
