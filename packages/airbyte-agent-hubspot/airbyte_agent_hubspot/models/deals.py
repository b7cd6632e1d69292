# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `deals`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class DealProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

    dealname: str | None = None
    """Name of the deal."""
    pipeline: str | None = None
    """Id of the pipeline; `default` is the first one."""
    dealstage: str | None = None
    """Id of the stage in the pipeline, not its label."""
    amount: str | None = None
    """Value of the deal in its currency, such as 1500.00."""
    deal_currency_code: str | None = None
    """Currency of the amount, three-letter ISO code; accounts with several currencies only."""
    closedate: str | None = None
    """When the deal is expected to close, or closed, ISO 8601 in UTC."""
    dealtype: str | None = None
    """Kind of deal: `newbusiness` or `existingbusiness`."""
    description: str | None = None
    """Text about the deal."""
    hs_priority: str | None = None
    """Priority: `low`, `medium` or `high`."""
    hubspot_owner_id: str | None = None
    """Id of the owner of the deal."""
    hs_is_closed: str | None = None
    """Whether the deal was won or lost, `true` or `false`."""
    hs_is_closed_won: str | None = None
    """Whether the deal was won, `true` or `false`."""
    hs_primary_associated_company: str | None = None
    """Id of the primary company."""
    createdate: str | None = None
    """When the record was created, ISO 8601 in UTC."""
    hs_lastmodifieddate: str | None = None
    """When the record last changed, ISO 8601 in UTC."""
    hs_object_id: str | None = None
    """Id of the record, the same as `id`."""


class Deal(Record):
    """A potential sale in a stage of a pipeline."""

    id: str
    """Id of the record, digits."""
    properties: DealProperties
    properties_with_history: dict[str, list[PropertyVersion]] | None = Field(
        default=None, alias="propertiesWithHistory"
    )
    """Values over time of the properties asked for with `propertiesWithHistory`, newest first."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When the record was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When the record was last updated."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When the record was put in the recycling bin."""
    associations: dict[str, AssociatedIds] | None = None
    """Associated records by the plural of their type, where `associations` asked for them; list and get only.
    """
    object_write_trace_id: str | None = Field(default=None, alias="objectWriteTraceId")
    """Id of the write, which errors of batch calls refer to."""
