# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records of `issue_fields`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import FieldSchema, Scope


class FieldLastUsed(Record):
    """When a value of a field last changed."""

    type: Literal["TRACKED", "NOT_TRACKED", "NO_INFORMATION"] | str | None = None
    """Whether that is known."""
    value: dt.datetime | None = None
    """When it changed, where it is known."""


class IssueField(Record):
    """A field of issues, of the system or custom."""

    id: str
    """Id of the field, such as summary or customfield_10010."""
    name: str
    """Name of the field as users see it."""
    key: str | None = None
    """Key of the field; for most the id."""
    schema_: FieldSchema | None = Field(default=None, alias="schema")
    """Type of its values."""
    custom: bool | None = None
    """Whether it is a custom field; in a list alone."""
    orderable: bool | None = None
    """Whether issues can be ordered by it; in a list alone."""
    navigable: bool | None = None
    """Whether it can be a column of a search; in a list alone."""
    searchable: bool | None = None
    """Whether it can be searched by; in a list alone."""
    clause_names: list[str] | None = Field(default=None, alias="clauseNames")
    """Names it has in JQL; in a list alone."""
    scope: Scope | None = None
    """Project it belongs to, where it is of one."""
    untranslated_name: str | None = Field(default=None, alias="untranslatedName")
    """Name in the site's first language."""
    description: str | None = None
    """Purpose of the field; in a search alone."""
    is_locked: bool | None = Field(default=None, alias="isLocked")
    """Whether it cannot be changed; in a search if expanded."""
    is_unscreenable: bool | None = Field(default=None, alias="isUnscreenable")
    """Whether it is kept off screens; in a search alone."""
    searcher_key: str | None = Field(default=None, alias="searcherKey")
    """Key of what searches it, for a custom field; in a search if expanded."""
    stable_id: str | None = Field(default=None, alias="stableId")
    """Id that stays the same when it moves; in a search if expanded."""
    last_used: FieldLastUsed | None = Field(default=None, alias="lastUsed")
    """When a value of it last changed; in a search if expanded."""
    screens_count: int | None = Field(default=None, alias="screensCount")
    """Screens it is on; in a search if expanded."""
    contexts_count: int | None = Field(default=None, alias="contextsCount")
    """Contexts it is used in; in a search if expanded."""
    projects_count: int | None = Field(default=None, alias="projectsCount")
    """Projects it is used in; in a search if expanded."""
