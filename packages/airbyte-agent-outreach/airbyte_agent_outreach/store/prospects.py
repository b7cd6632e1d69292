# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `prospects`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

ProspectsStoreColumn: TypeAlias = Literal["id", "attributes"]


class ProspectsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Full name."""
    first_name: str | None = Field(default=None, alias="firstName")
    """First name."""
    last_name: str | None = Field(default=None, alias="lastName")
    """Last name."""
    emails: list[Any] | None = None
    """Email addresses."""
    title: str | None = None
    """Job title."""
    company: str | None = None
    """Company; the name of the account if there is one."""
    occupation: str | None = None
    """Occupation."""
    address_city: str | None = Field(default=None, alias="addressCity")
    """City."""
    address_state: str | None = Field(default=None, alias="addressState")
    """State."""
    address_country: str | None = Field(default=None, alias="addressCountry")
    """Country."""
    tags: list[Any] | None = None
    """Tags."""
    score: float | None = None
    """Score that was given."""
    engaged_score: float | None = Field(default=None, alias="engagedScore")
    """Score by opens, clicks and replies."""
    engaged_at: str | None = Field(default=None, alias="engagedAt")
    """When the prospect last engaged."""
    touched_at: str | None = Field(default=None, alias="touchedAt")
    """When the prospect was last contacted."""
    opted_out: bool | None = Field(default=None, alias="optedOut")
    """Whether the prospect wants no messages at all."""
    source: str | None = None
    """Where the lead came from."""
    time_zone_iana: str | None = Field(default=None, alias="timeZoneIana")
    """IANA name of the time zone."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the prospect was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the prospect last changed."""


class ProspectsStoreRecord(Record):
    """A record of prospects in the context store."""

    id: int | None = None
    """Id of the prospect."""
    attributes: ProspectsStoreRecordAttributes | None = None
    """Its values."""
