# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""The operations of `issue_transitions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATE_PROPERTIES_PARAMETER, UPDATE_PARAMETER
from ._schemas import HISTORY_METADATA_PARAM, ISSUE_FIELDS_INPUT, TRANSITION_INPUT

LIST = Operation(
    entity="issue_transitions",
    action="list",
    method="GET",
    path="/rest/api/3/issue/{issueIdOrKey}/transitions",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("expand", "query", {"type": "string"}),
        Parameter("transitionId", "query", {"type": "string"}),
        Parameter("skipRemoteOnlyCondition", "query", {"type": "boolean"}),
        Parameter("includeUnavailableTransitions", "query", {"type": "boolean"}),
        Parameter("sortByOpsBarAndStatus", "query", {"type": "boolean"}),
    ),
    summary="List the transitions available for an issue",
    records="$.transitions",
    paging=Paging(strategy="none"),
    sibling_keys=("expand",),
)

CREATE = Operation(
    entity="issue_transitions",
    action="create",
    method="POST",
    path="/rest/api/3/issue/{issueIdOrKey}/transitions",
    parameters=(
        Parameter("issueIdOrKey", "path", {"type": "string"}, required=True),
        Parameter("transition", "body", TRANSITION_INPUT, required=True),
        Parameter("fields", "body", ISSUE_FIELDS_INPUT),
        UPDATE_PARAMETER,
        Parameter("historyMetadata", "body", HISTORY_METADATA_PARAM),
        CREATE_PROPERTIES_PARAMETER,
    ),
    summary="Move an issue on in its workflow",
    body="json",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
