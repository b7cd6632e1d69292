# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class SaveError(Record):
    """Why a record was not saved."""

    error_code: str | None = Field(default=None, alias="errorCode")
    """Code, such as `REQUIRED_FIELD_MISSING`."""
    message: str | None = None
    """What is wrong."""
    fields: list[str] | None = None
    """Fields that are wrong."""


class SaveResult(Record):
    """What became of a create."""

    id: str
    """Id of the new record."""
    success: bool
    """Whether it was created."""
    errors: list[SaveError] | None = None
    """Errors."""


class RecordAttributes(Record):
    """Which record it is."""

    type: str | None = None
    """API name of the object, such as `Account`."""
    url: str | None = None
    """Path of the record."""


class SObjectRecord(Record):
    """A record of any object. It has the fields that were asked for, by their API names."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the record."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the record."""


class Address(Record):
    """An address."""

    street: str | None = None
    """Street."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State or province."""
    state_code: str | None = Field(default=None, alias="stateCode")
    """Code of the state, where state and country are picklists."""
    postal_code: str | None = Field(default=None, alias="postalCode")
    """Postal code."""
    country: str | None = None
    """Country."""
    country_code: str | None = Field(default=None, alias="countryCode")
    """Code of the country, where state and country are picklists."""
    latitude: float | None = None
    """Latitude."""
    longitude: float | None = None
    """Longitude."""
    geocode_accuracy: str | None = Field(default=None, alias="geocodeAccuracy")
    """How exact the coordinates are, such as `Address` or `Zip`."""
