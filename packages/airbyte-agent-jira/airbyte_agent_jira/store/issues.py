# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records in the context store of `issues`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

IssuesStoreColumn: TypeAlias = Literal["id", "key", "projectId", "projectKey", "created", "updated", "fields"]


class IssuesStoreRecordFieldsIssuetype(Record):
    """Kind of issue."""

    name: str | None = None
    """Name of it."""


class IssuesStoreRecordFieldsStatus(Record):
    """Where it stands in its workflow."""

    name: str | None = None
    """Name of it."""


class IssuesStoreRecordFieldsPriority(Record):
    """Priority."""

    name: str | None = None
    """Name of it."""


class IssuesStoreRecordFieldsResolution(Record):
    """Resolution."""

    name: str | None = None
    """Name of it."""


class IssuesStoreRecordFieldsAssignee(Record):
    """Who works on it."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Id of the account."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""


class IssuesStoreRecordFieldsReporter(Record):
    """Reporter."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Id of the account."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""


class IssuesStoreRecordFieldsParent(Record):
    """Epic or issue it belongs to."""

    key: str | None = None
    """Key of the issue."""


class IssuesStoreRecordFields(Record):
    """Values of its fields."""

    summary: str | None = None
    """Title of the issue."""
    issuetype: IssuesStoreRecordFieldsIssuetype | None = None
    """Kind of issue."""
    status: IssuesStoreRecordFieldsStatus | None = None
    """Where it stands in its workflow."""
    priority: IssuesStoreRecordFieldsPriority | None = None
    """Priority."""
    resolution: IssuesStoreRecordFieldsResolution | None = None
    """Resolution."""
    assignee: IssuesStoreRecordFieldsAssignee | None = None
    """Who works on it."""
    reporter: IssuesStoreRecordFieldsReporter | None = None
    """Reporter."""
    labels: list[Any] | None = None
    """Labels, each a word."""
    duedate: str | None = None
    """Day it is due."""
    resolutiondate: str | None = None
    """When it was settled."""
    parent: IssuesStoreRecordFieldsParent | None = None
    """Epic or issue it belongs to."""


class IssuesStoreRecord(Record):
    """A record of issues in the context store."""

    id: str | None = None
    """Numeric id of the issue, as text."""
    key: str | None = None
    """Key of the issue, such as EX-1."""
    project_id: str | None = Field(default=None, alias="projectId")
    """Numeric id of its project, as text."""
    project_key: str | None = Field(default=None, alias="projectKey")
    """Key of its project."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""
    fields: IssuesStoreRecordFields | None = None
    """Values of its fields."""
