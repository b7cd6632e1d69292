# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `deals`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

DealsStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class DealsStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

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
    hs_is_closed: str | None = None
    """Whether the deal was won or lost, `true` or `false`."""
    hs_is_closed_won: str | None = None
    """Whether the deal was won, `true` or `false`."""
    hubspot_owner_id: str | None = None
    """Id of the owner of the deal."""
    hs_primary_associated_company: str | None = None
    """Id of the primary company."""


class DealsStoreRecord(Record):
    """A record of deals in the context store."""

    id: str | None = None
    """Id of the deal, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: DealsStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
