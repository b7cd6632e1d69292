# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records of `issue_worklogs`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AdfDocument, EntityProperty, UserDetails, Visibility


class Worklog(Record):
    """Time spent on an issue."""

    id: str | None = None
    """Numeric id of the worklog, as text."""
    issue_id: str | None = Field(default=None, alias="issueId")
    """Numeric id of the issue, as text."""
    author: UserDetails | None = None
    """Who logged it."""
    update_author: UserDetails | None = Field(default=None, alias="updateAuthor")
    """Who changed it last."""
    started: dt.datetime | None = None
    """When the work began."""
    time_spent: str | None = Field(default=None, alias="timeSpent")
    """Time spent, such as 3h 20m."""
    time_spent_seconds: int | None = Field(default=None, alias="timeSpentSeconds")
    """Time spent, in seconds."""
    comment: AdfDocument | None = None
    """What was done."""
    created: dt.datetime | None = None
    """When it was logged."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    visibility: Visibility | None = None
    """Who may see it, where it is limited."""
    properties: list[EntityProperty] | None = None
    """Properties that apps keep with it, if expanded."""
    self: str | None = None
    """URL of the worklog in this API."""
