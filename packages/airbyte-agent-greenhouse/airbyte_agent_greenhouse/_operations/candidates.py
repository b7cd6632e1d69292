# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""The operations of `candidates` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER

LIST = Operation(
    entity="candidates",
    action="list",
    method="GET",
    path="/candidates",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        IDS_PARAMETER,
        Parameter("updated_at", "query", {"type": "string"}),
    ),
    summary="List candidates",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", param="cursor", next="next", page_size="per_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
