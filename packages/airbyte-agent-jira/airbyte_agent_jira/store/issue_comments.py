# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records in the context store of `issue_comments`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

IssueCommentsStoreColumn: TypeAlias = Literal[
    "id", "issueId", "author", "body", "created", "updated", "jsdPublic"
]


class IssueCommentsStoreRecordAuthor(Record):
    """Who wrote it."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Id of the account."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""


class IssueCommentsStoreRecord(Record):
    """A record of issue_comments in the context store."""

    id: str | None = None
    """Numeric id of the comment, as text."""
    issue_id: str | None = Field(default=None, alias="issueId")
    """Numeric id of the issue, as text."""
    author: IssueCommentsStoreRecordAuthor | None = None
    """Who wrote it."""
    body: dict[str, Any] | None = None
    """Text, in the Atlassian Document Format."""
    created: str | None = None
    """When it was written."""
    updated: str | None = None
    """When it was last updated."""
    jsd_public: bool | None = Field(default=None, alias="jsdPublic")
    """Whether customers of a service desk see it."""
