# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `associations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="associations",
    action="list",
    method="GET",
    path="/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/{toObjectType}",
    parameters=(
        Parameter("fromObjectType", "path", {"type": "string"}, required=True, probe="contacts"),
        Parameter("fromObjectId", "path", {"type": "string"}, required=True),
        Parameter("toObjectType", "path", {"type": "string"}, required=True, probe="companies"),
        Parameter("after", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
    ),
    summary="List a record's associated records of one type, with the labels between them",
    records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
    param_sources={"fromObjectId": ("contacts", "id")},
)

CREATE = Operation(
    entity="associations",
    action="create",
    method="PUT",
    path="/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/{toObjectType}/{toObjectId}",
    parameters=(
        Parameter("fromObjectType", "path", {"type": "string"}, required=True),
        Parameter("fromObjectId", "path", {"type": "string"}, required=True),
        Parameter("toObjectType", "path", {"type": "string"}, required=True),
        Parameter("toObjectId", "path", {"type": "string"}, required=True),
        Parameter(
            "associationCategory",
            "body",
            {"type": "string", "enum": ["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED"]},
            required=True,
        ),
        Parameter("associationTypeId", "body", {"type": "integer"}, required=True),
    ),
    summary="Set a label between two records, which associates them. Labels that are there stay.",
    body="json",
    array_body=True,
)

DELETE = Operation(
    entity="associations",
    action="delete",
    method="DELETE",
    path="/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/{toObjectType}/{toObjectId}",
    parameters=(
        Parameter("fromObjectType", "path", {"type": "string"}, required=True),
        Parameter("fromObjectId", "path", {"type": "string"}, required=True),
        Parameter("toObjectType", "path", {"type": "string"}, required=True),
        Parameter("toObjectId", "path", {"type": "string"}, required=True),
    ),
    summary="Remove every association between two records",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "delete": DELETE}
