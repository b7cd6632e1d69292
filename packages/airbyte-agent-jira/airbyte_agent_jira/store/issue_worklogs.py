# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records in the context store of `issue_worklogs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

IssueWorklogsStoreColumn: TypeAlias = Literal[
    "id", "issueId", "author", "started", "timeSpent", "timeSpentSeconds", "created", "updated"
]


class IssueWorklogsStoreRecordAuthor(Record):
    """Who logged it."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Id of the account."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""


class IssueWorklogsStoreRecord(Record):
    """A record of issue_worklogs in the context store."""

    id: str | None = None
    """Numeric id of the worklog, as text."""
    issue_id: str | None = Field(default=None, alias="issueId")
    """Numeric id of the issue, as text."""
    author: IssueWorklogsStoreRecordAuthor | None = None
    """Who logged it."""
    started: str | None = None
    """When the work began."""
    time_spent: str | None = Field(default=None, alias="timeSpent")
    """Time spent, such as 3h 20m."""
    time_spent_seconds: int | None = Field(default=None, alias="timeSpentSeconds")
    """Time spent, in seconds."""
    created: str | None = None
    """When it was logged."""
    updated: str | None = None
    """When it was last updated."""
