# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `issue_assignments`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["IssueAssignmentUpdateParams"]


class IssueAssignmentUpdateParams(TypedDict, total=False):
    """Arguments of `issue_assignments.update`, by name."""

    id: Required[str]
    assignee_id: str | None
    team_id: str | None
