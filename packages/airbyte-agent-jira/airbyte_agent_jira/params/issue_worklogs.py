# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Arguments of `issue_worklogs`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import AdfDocumentParam, EntityPropertyParam, VisibilityParam

__all__ = ["IssueWorklogCreateParams"]


class IssueWorklogCreateParams(TypedDict, total=False):
    """Arguments of `issue_worklogs.create`, by name."""

    issue_id_or_key: Required[str]
    notify_users: bool | None
    adjust_estimate: Literal["auto", "leave", "new", "manual"] | str | None
    time_spent_seconds: int | None
    time_spent: str | None
    started: dt.datetime | str | None
    comment: AdfDocumentParam | Mapping[str, Any] | None
    visibility: VisibilityParam | Mapping[str, Any] | None
    properties: Sequence[EntityPropertyParam] | None
