# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

PER_PAGE_PARAMETER = Parameter(
    "per_page",
    "variable",
    {"type": "integer", "default": 30, "minimum": 1, "maximum": 100},
    aliases={"limit": {}},
    hosted_name="limit",
)
STATES_PARAMETER = Parameter(
    "states",
    "variable",
    {"type": "array", "items": {"type": "string", "enum": ["OPEN", "CLOSED"]}},
    aliases={"state": {"open": ["OPEN"], "closed": ["CLOSED"], "all": ["OPEN", "CLOSED"]}},
)
NUMBER_PARAMETER = Parameter(
    "number",
    "path",
    {"type": "integer"},
    required=True,
    aliases={"issue_number": {}, "pull_number": {}},
    hosted_name="issue_number",
)
LIST_NUMBER_PARAMETER = Parameter(
    "number", "variable", {"type": "integer"}, required=True, aliases={"issue_number": {}, "pull_number": {}}
)
