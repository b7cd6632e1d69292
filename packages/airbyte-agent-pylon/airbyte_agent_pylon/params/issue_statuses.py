# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Arguments of `issue_statuses`."""

from typing import Required

from typing_extensions import TypedDict

__all__ = ["IssueStatusUpdateParams"]


class IssueStatusUpdateParams(TypedDict, total=False):
    """Arguments of `issue_statuses.update`, by name."""

    id: Required[str]
    state: Required[str]
