# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""Records of `alerts`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record


class AlertCatalogEntry(Record):
    """Catalog entry that is the value of an attribute."""

    catalog_type_id: str
    """Id of the catalog type."""
    id: str
    """Id."""
    name: str
    """Name."""


class AlertAttributeValue(Record):
    """A single value of an attribute."""

    catalog_entry: AlertCatalogEntry | None = None
    """The catalog entry, if the value is one."""
    label: str | None = None
    """Text to show."""
    literal: str | None = None
    """The value, if it is no catalog entry."""


class AlertAttribute(Record):
    """An attribute of alerts."""

    array: bool
    """Whether it can have several values."""
    emoji: str | None = None
    """Emoji that it is shown with."""
    id: str
    """Id."""
    name: str
    """Name."""
    required: bool
    """Whether every alert needs a value."""
    type: str
    """Type of the value, such as String or the name of a catalog type."""


class AlertAttributeEntry(Record):
    """Value of an attribute of an alert."""

    array_value: list[AlertAttributeValue] | None = None
    """The values, if there can be several."""
    attribute: AlertAttribute
    """The attribute."""
    value: AlertAttributeValue | None = None
    """The value, if there is one at most."""


class Alert(Record):
    """An alert from a source."""

    alert_group_ids: list[str] | None = None
    """Ids of the groups that the alert belongs to."""
    alert_source_id: str
    """Id of the source that the alert came from."""
    attributes: list[AlertAttributeEntry]
    """Values of its attributes."""
    created_at: dt.datetime
    """When it was created."""
    deduplication_key: str
    """Key that identifies repeated alerts."""
    description: str | None = None
    """Description."""
    id: str
    """Id."""
    resolved_at: dt.datetime | None = None
    """When it was resolved."""
    source_url: str | None = None
    """URL of the alert at its source."""
    status: Literal["firing", "resolved"] | str
    """Status."""
    title: str
    """Title."""
    updated_at: dt.datetime
    """When it was last changed."""
