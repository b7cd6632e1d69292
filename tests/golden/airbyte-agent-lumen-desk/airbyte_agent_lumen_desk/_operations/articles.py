# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `articles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="articles",
    action="list",
    method="GET",
    path="/articles",
    parameters=(
        Parameter("after_id", "query", {"type": "integer"}),
        Parameter("after_title", "query", {"type": "string"}),
        Parameter("size", "query", {"type": "integer", "maximum": 50}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer"}),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Published articles",
    records="$.articles",
    meta={"has_more": "$.more", "total": "$.total"},
    paging=Paging(
        strategy="last_id",
        param="after_id",
        has_more="has_more",
        page_size="size",
        fields="fields",
        others=(
            Paging(
                strategy="page",
                param="page",
                has_more="has_more",
                page_size="per_page",
                max_records=1000,
                total="total",
                beyond="leave page out",
                when=("page",),
            ),
        ),
        also=(("after_title", "title"),),
    ),
    sibling_keys=("more", "total"),
)

CREATE = Operation(
    entity="articles",
    action="create",
    method="POST",
    path="/articles",
    parameters=(
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("content", "none", {"type": "string"}, required=True),
    ),
    summary="Publish an article from a file",
    body="related",
    upload="content",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
