# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field


class PropertyVersion(Record):
    """A value that a property has or had."""

    value: str | None
    """The value."""
    timestamp: dt.datetime
    """When it was set."""
    source_type: str = Field(alias="sourceType")
    """What set it, such as `CRM_UI` or `INTEGRATION`."""
    source_id: str | None = Field(default=None, alias="sourceId")
    """Id of what set it."""
    source_label: str | None = Field(default=None, alias="sourceLabel")
    """Name of what set it."""
    updated_by_user_id: int | None = Field(default=None, alias="updatedByUserId")
    """Id of the user who set it."""


class AssociatedIdsResult(Record):
    id: str
    """Id of the associated record."""
    type: str
    """Name of the association type, such as `contact_to_company`."""


class PagingDetailNext(Record):
    """The next page."""

    after: str
    """Cursor of the page."""
    link: str | None = None
    """URL of the page."""


class PagingDetail(Record):
    """The next page."""

    next: PagingDetailNext | None = None
    """The next page."""


class AssociatedIds(Record):
    """Associated records of one type."""

    results: list[AssociatedIdsResult]
    """One for each label between the records."""
    paging: PagingDetail | None = None
    """The remaining associations; use `associations.list`."""
