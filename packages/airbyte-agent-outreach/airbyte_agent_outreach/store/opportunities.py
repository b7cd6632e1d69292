# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `opportunities`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

OpportunitiesStoreColumn: TypeAlias = Literal["id", "attributes"]


class OpportunitiesStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    amount: int | None = None
    """Amount."""
    currency_type: str | None = Field(default=None, alias="currencyType")
    """ISO 4217 code of the currency."""
    close_date: str | None = Field(default=None, alias="closeDate")
    """When it is expected to close."""
    probability: int | None = None
    """Probability in percent."""
    opportunity_type: str | None = Field(default=None, alias="opportunityType")
    """Kind of opportunity."""
    next_step: str | None = Field(default=None, alias="nextStep")
    """Next step."""
    description: str | None = None
    """Description."""
    tags: list[Any] | None = None
    """Tags."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the opportunity was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the opportunity last changed."""


class OpportunitiesStoreRecord(Record):
    """A record of opportunities in the context store."""

    id: int | None = None
    """Id of the opportunity."""
    attributes: OpportunitiesStoreRecordAttributes | None = None
    """Its values."""
