# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records in the context store of `issue_fields`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

IssueFieldsStoreColumn: TypeAlias = Literal[
    "id", "key", "name", "custom", "searchable", "clauseNames", "schema"
]


class IssueFieldsStoreRecordSchema(Record):
    """Type of its values."""

    type: str | None = None
    """Type of the value."""
    custom: str | None = None
    """Key of a custom field's kind."""


class IssueFieldsStoreRecord(Record):
    """A record of issue_fields in the context store."""

    id: str | None = None
    """Id of the field, such as summary or customfield_10010."""
    key: str | None = None
    """Key of the field."""
    name: str | None = None
    """Name of the field as users see it."""
    custom: bool | None = None
    """Whether it is a custom field."""
    searchable: bool | None = None
    """Whether it can be searched by."""
    clause_names: list[Any] | None = Field(default=None, alias="clauseNames")
    """Names it has in JQL."""
    schema_: IssueFieldsStoreRecordSchema | None = Field(default=None, alias="schema")
    """Type of its values."""
