# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `issue_links` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import ADF_DOCUMENT_PARAM, PROJECT_INPUT, VISIBILITY_PARAM

CREATE = Operation(
    entity="issue_links",
    action="create",
    method="POST",
    path="/rest/api/3/issueLink",
    parameters=(
        Parameter(
            "type",
            "body",
            {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string"},
                    "inward": {"type": "string"},
                    "outward": {"type": "string"},
                },
            },
            required=True,
        ),
        Parameter("inwardIssue", "body", PROJECT_INPUT, required=True),
        Parameter("outwardIssue", "body", PROJECT_INPUT, required=True),
        Parameter(
            "comment",
            "body",
            {
                "type": "object",
                "properties": {
                    "body": ADF_DOCUMENT_PARAM,
                    "visibility": VISIBILITY_PARAM,
                    "properties": {
                        "type": "array",
                        "items": {"type": "object", "properties": {"key": {"type": "string"}, "value": {}}},
                    },
                },
                "required": ["body"],
            },
        ),
    ),
    summary="Link two issues",
    body="json",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
