# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `custom_fields`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class NumberFormat(Record):
    """How numbers are shown."""

    format: Literal["with_commas", "percent", "currency"] | str | None = None
    """Format."""
    currency: str | None = None
    """Currency."""
    decimal_places: int | None = None
    """Number of decimal places."""


class SelectOption(Record):
    """An option."""

    slug: str | None = None
    """Slug."""
    label: str | None = None
    """Label."""


class SelectOptions(Record):
    """The options of a field."""

    options: list[SelectOption] | None = None
    """Options."""


class CustomField(Record):
    """A custom field of issues, accounts or contacts."""

    id: str | None = None
    """Id."""
    label: str | None = None
    """Label."""
    slug: str | None = None
    """Slug."""
    created_at: str | None = None
    """When it was created."""
    default_value: str | None = None
    """Default of a field with one value."""
    default_values: list[str] | None = None
    """Defaults of a field with several values."""
    description: str | None = None
    """Description."""
    is_read_only: bool | None = None
    """Whether it cannot be changed."""
    number_metadata: NumberFormat | None = None
    """How its numbers are shown."""
    object_type: str | None = None
    """What it is for: `issue`, `account` or `contact`."""
    select_metadata: SelectOptions | None = None
    """Its options."""
    source: str | None = None
    """Where its values come from."""
    type: str | None = None
    """Kind of field."""
    updated_at: str | None = None
    """When it last changed."""
