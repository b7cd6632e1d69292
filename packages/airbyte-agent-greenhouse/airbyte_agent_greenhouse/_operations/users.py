# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import IDS_PARAMETER

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/users",
    parameters=(
        Parameter("cursor", "query", {"type": "string"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        IDS_PARAMETER,
        Parameter("updated_at", "query", {"type": "string"}),
        Parameter("show_service_accounts", "query", {"type": "boolean"}),
    ),
    summary="List users",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", param="cursor", next="next", page_size="per_page"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
