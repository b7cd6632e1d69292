# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issues_assignee`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["IssuesAssigneeUpdateParams"]


class IssuesAssigneeUpdateParams(TypedDict, total=False):
    """Arguments of `issues_assignee.update`, by name."""

    issue_id_or_key: Required[str]
    account_id: str | None
