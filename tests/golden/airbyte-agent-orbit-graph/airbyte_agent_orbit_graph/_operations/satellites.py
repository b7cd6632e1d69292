# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of `satellites` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query Satellites($operatorId: ID!, $first: Int = 20, $after: String, $filter: SatelliteFilter) {
  satellites(operatorId: $operatorId, first: $first, after: $after, filter: $filter) {
    nodes { {{ fields }} }   # which fields, the caller says
    pageInfo { endCursor hasNextPage }
  }
}
"""

GET_DOCUMENT = """\
query($id: ID!) {
  satellite(id: $id) { ...Short }
}
fragment Short on Satellite { id name }
"""

UPDATE_DOCUMENT = """\
mutation Rename($input: SatelliteInput!) {
  satelliteUpdate(input: $input) {
    satellite { id name }
    userErrors { field message }
  }
}
"""

LIST = Operation(
    entity="satellites",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("operator_id", "variable", {"type": "string"}, required_by_api=True),
        Parameter("first", "variable", {"type": "integer", "default": 20, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter(
            "orbit",
            "variable",
            {"type": "string", "enum": ["LEO", "MEO", "GEO"]},
            aliases={"height": {"low": "LEO", "high": "GEO"}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List satellites",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "operatorId": "{{ operator_id }}",
            "first": "{{ first }}",
            "after": "{{ after }}",
            "filter": {"orbit": "{{ orbit }}"},
        },
        nullable=("after",),
        operation_name="Satellites",
        default_fields="id name noradId mass operator { id name }",
    ),
    records="$.data.satellites.nodes",
    meta={
        "end_cursor": "$.data.satellites.pageInfo.endCursor",
        "has_next_page": "$.data.satellites.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first"
    ),
    sibling_keys=(),
)

GET = Operation(
    entity="satellites",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter(
            "id",
            "variable",
            {"type": "string"},
            required=True,
            aliases={"satellite": {}, "satellite_id": {}},
            hosted_name="satellite",
        ),
    ),
    summary="One satellite",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.satellite",
)

UPDATE = Operation(
    entity="satellites",
    action="update",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True, aliases={"satellite_id": {}}),
        Parameter("name", "variable", {"type": "string"}, required=True),
        Parameter("note", "variable", {"type": ["string", "null"]}),
    ),
    summary="Rename a satellite",
    body="graphql",
    graphql=GraphQL(
        query=UPDATE_DOCUMENT,
        variables={"input": {"id": "{{ id }}", "name": "{{ name }}", "note": "{{ note }}"}},
        nullable=("note",),
    ),
    records="$.data.satelliteUpdate.satellite",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "update": UPDATE}
