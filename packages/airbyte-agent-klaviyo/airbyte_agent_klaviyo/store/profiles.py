# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records in the context store of `profiles`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ProfilesStoreColumn: TypeAlias = Literal["id", "attributes"]


class ProfilesStoreRecordAttributes(Record):
    """Its values."""

    email: str | None = None
    """Email address."""
    phone_number: str | None = None
    """Phone number."""
    external_id: str | None = None
    """Id that another system has for the person."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    organization: str | None = None
    """Company."""
    title: str | None = None
    """Job title."""
    locale: str | None = None
    """Language and region."""
    created: str | None = None
    """When it was created."""
    updated: str | None = None
    """When it was last updated."""
    last_event_date: str | None = None
    """When the last event was."""
    location: dict[str, Any] | None = None
    """Address."""
    properties: dict[str, Any] | None = None
    """Your own properties."""


class ProfilesStoreRecord(Record):
    """A record of profiles in the context store."""

    id: str | None = None
    """Id of the profile."""
    attributes: ProfilesStoreRecordAttributes | None = None
    """Its values."""
